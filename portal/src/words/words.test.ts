import { readFileSync } from "node:fs";
import { decAnyMetadata, unifyMetadata } from "@polkadot-api/substrate-bindings";
import { describe, expect, it } from "vitest";
import generated from "./errors.generated.json";
import { loadErrors, named, palletError, submitFailure } from "./failures";
import {
	dayRefusals,
	mintRefusal,
	mintRefusals,
	stateRefusals,
	uploadRefusal,
	uploadRefusals,
} from "./refusals";

const metadata = unifyMetadata(decAnyMetadata(readFileSync(".papi/metadata/treasurenet.scale")));

/** The variants of an enum of the runtime, by the end of its path. */
function variantsOf(...path: string[]): string[] {
	const found = metadata.lookup.find(
		(type) => type.path.slice(-path.length).join("::") === path.join("::"),
	);
	if (found?.def.tag !== "variant") throw new Error(`no enum ${path.join("::")}`);
	return found.def.value.map(({ name }) => name);
}

/** Every error of every pallet. */
const errors = metadata.pallets.flatMap(({ name, errors: reference }) => {
	const id = typeof reference === "number" ? reference : reference?.type;
	const found = metadata.lookup.find((type) => type.id === id);
	return found?.def.tag === "variant"
		? found.def.value.map((error) => [name, error.name] as const)
		: [];
});

const OURS = [
	"AssetRegistry",
	"BonusStake",
	"MarginEscrow",
	"ProducerRegistry",
	"ProductionOracle",
	"TatIssuance",
	"UnitIssuance",
	"WellAudit",
];

describe("the words for errors", () => {
	it("should exist for every error of the metadata", () => {
		expect(errors.length).toBeGreaterThan(400);
		const known = Object.entries(generated).flatMap(([pallet, names]) =>
			Object.keys(names).map((name) => `${pallet}.${name}`),
		);
		// The other direction too: `npm run words` has to follow `npm run descriptors`.
		expect(known.sort()).toEqual(errors.map(([pallet, name]) => `${pallet}.${name}`).sort());
	});

	it.each(errors)("should give a cause, a remedy and a page for %s.%s", async (pallet, name) => {
		const { what, remedy, link } = palletError(await loadErrors(), pallet, name, undefined);
		expect(what.length).toBeGreaterThan(8);
		expect(what).not.toMatch(/[`[\]]/);
		expect(remedy.length).toBeGreaterThan(8);
		expect(link?.to).toMatch(/^\//);
		// Our own pallets explain every error in their own words.
		if (OURS.includes(pallet)) expect(what).not.toContain("The chain refused it");
	});

	it("should name the month and day of an upload, and the refusal within an error", () => {
		const upload = palletError(generated, "TatIssuance", "VolumeZero", { item: 2, day: 7 });
		expect(upload.what).toBe("Month 3 of the upload, day 7: The volume is zero.");
		const refused = { item: 0, reason: { type: "WellExpired", value: undefined } };
		expect(palletError(generated, "TatIssuance", "UploadRefused", refused)).toBe(
			stateRefusals.WellExpired,
		);
		const state = { type: "KindPaused", value: undefined };
		expect(palletError(generated, "WellAudit", "Refused", state)).toBe(stateRefusals.KindPaused);
	});
});

describe("the words for refusals", () => {
	const refusals = ["treasurenet_primitives", "refusal"];
	it("should cover the metadata's lists exactly", () => {
		const carrying = ["State", "MarginTooLow", "DepositTooLow"];
		expect(Object.keys(stateRefusals).sort()).toEqual(
			variantsOf(...refusals, "StateRefusal").sort(),
		);
		expect(Object.keys(dayRefusals).sort()).toEqual(variantsOf(...refusals, "DayRefusal").sort());
		expect([...Object.keys(uploadRefusals), ...carrying].sort()).toEqual(
			variantsOf(...refusals, "UploadRefusal").sort(),
		);
		const figures = [
			"State",
			"FirstMintWaits",
			"OfficialVolumeNotFinal",
			"PriceUnavailable",
			"MarginBelowMinimum",
			"InDebt",
			"KindCapReached",
		];
		expect([...Object.keys(mintRefusals), ...figures].sort()).toEqual(
			variantsOf(...refusals, "MintRefusal").sort(),
		);
	});

	it("should each link to where the remedy is", () => {
		const all = [stateRefusals, uploadRefusals, dayRefusals, mintRefusals].flatMap((table) =>
			Object.values(table),
		);
		for (const { link, remedy } of all) {
			expect(link?.to).toMatch(/^\//);
			expect(remedy).not.toBe("");
		}
	});

	it("should say how much is missing", () => {
		const margin = 10n ** 20n;
		const minimum = 15n * 10n ** 19n + 1n;
		expect(mintRefusal({ type: "MarginBelowMinimum", value: { margin, minimum } }, 0).remedy).toBe(
			"Deposit 50.0001 UNIT more.",
		);
		expect(
			uploadRefusal({ type: "MarginTooLow", value: { margin, required: minimum } }).remedy,
		).toBe("Deposit 50.0001 UNIT more.");
	});
});

describe("the words for what is never in a block", () => {
	it("should cover the metadata's lists exactly", () => {
		const withPayload = ["Module", "Token", "Arithmetic"];
		expect([...Object.keys(named.dispatchErrors), ...withPayload].sort()).toEqual(
			variantsOf("sp_runtime", "DispatchError").sort(),
		);
		expect(Object.keys(named.tokenErrors).sort()).toEqual(
			variantsOf("sp_runtime", "TokenError").sort(),
		);
		expect(Object.keys(named.invalidTransactions).sort()).toEqual(
			variantsOf("transaction_validity", "InvalidTransaction").sort(),
		);
	});

	it("should tell a refused signature from a lost connection", () => {
		expect(submitFailure(new Error("Cancelled")).what).toBe("You did not sign it in the wallet.");
		expect(submitFailure({ error: { type: "Invalid", value: { type: "Stale" } } }).what).toContain(
			"faster",
		);
		expect(submitFailure(new Error("socket closed")).what).toContain("socket closed");
	});
});
