import { describe, expect, it } from "vitest";
import type { KindInfo } from "../assets/assets";
import {
	type ApplicationDraft,
	auditedFields,
	crudeShare,
	draftFaults,
	emptyDraft,
} from "./application";

const OIL: KindInfo = {
	id: 0,
	asset: 0,
	symbol: "OIL",
	volumeUnit: "m3",
	priceUnit: "bbl",
	needsGrade: true,
	isPhysical: true,
	isPaused: false,
	maxDailyVolume: 10_000_000n,
};
const GAS: KindInfo = { ...OIL, id: 1, symbol: "GAS", needsGrade: false };
const HASH = `0x${"11".repeat(32)}`;
const DRAFT: ApplicationDraft = {
	identifier: "100/01-26-034-04W5/00",
	nickname: "North 1",
	apiGravity: "31.1",
	sulphur: "0.5",
	measurementPoint: "wellhead",
	analysis: HASH,
	licence: HASH,
};

describe("draftFaults", () => {
	it("should find nothing when all is there", () => {
		expect(draftFaults(DRAFT, OIL)).toEqual({});
	});

	it("should name every field at once when nothing is there", () => {
		expect(Object.keys(draftFaults(emptyDraft, OIL)).sort()).toEqual(
			Object.keys(emptyDraft).sort(),
		);
	});

	it("should ask for no grade when the product has none", () => {
		expect(draftFaults({ ...DRAFT, apiGravity: "", sulphur: "" }, GAS)).toEqual({});
	});

	it.each(["0", "-1", "31,1", "31.123", "656"])("should refuse %s as API gravity", (apiGravity) => {
		expect(draftFaults({ ...DRAFT, apiGravity }, OIL)).toHaveProperty("apiGravity");
	});
});

it("auditedFields should be in the chain's units", () => {
	expect(auditedFields(DRAFT, OIL)?.grade).toEqual({ api_gravity: 3_110, sulphur: 500 });
	expect(auditedFields(DRAFT, GAS)?.grade).toBeUndefined();
	expect(auditedFields({ ...DRAFT, licence: undefined }, GAS)).toBeUndefined();
});

it("crudeShare should follow the published table at its limits", () => {
	const rule = {
		lightAbove: 3_110,
		sweetBelow: 500,
		shares: { lightSweet: 900_000, lightSour: 850_000, heavySweet: 800_000, heavySour: 750_000 },
	};
	expect(crudeShare({ apiGravity: 3_111, sulphur: 499 }, rule)).toBe(900_000);
	expect(crudeShare({ apiGravity: 3_111, sulphur: 500 }, rule)).toBe(850_000);
	expect(crudeShare({ apiGravity: 3_110, sulphur: 499 }, rule)).toBe(800_000);
	expect(crudeShare({ apiGravity: 3_110, sulphur: 500 }, rule)).toBe(750_000);
});
