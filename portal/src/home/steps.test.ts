import { describe, expect, it } from "vitest";
import type { WellSummary } from "../chain/types";
import type { Producer } from "../producers/producer";
import { type Standing, steps } from "./steps";

const NOTHING: Standing = {
	producer: undefined,
	wells: [],
	margin: undefined,
	hasUploads: false,
	hasMinted: false,
};
const PRODUCER: Producer = {
	nickname: "Testvale",
	region: "Alberta",
	commitment: "0x",
	state: "Admitted",
	appliedAt: 0n,
	deposit: 0n,
	reason: undefined,
	hasKyb: true,
	hasKyc: true,
	qualifications: [{ asset: 0, state: "Granted", uploadRefusal: undefined }],
};
const well = (type: WellSummary["state"]["type"]): WellSummary => ({
	well: 1n,
	owner: "",
	key: { kind: 0, commitment: "0x" },
	nickname: new Uint8Array(),
	state: { type, value: undefined },
	next_step: { type: "None", value: undefined },
	revision: 0,
	returnable_until: 0n,
	valid_until: 0,
	deposit: 0n,
});
const MARGIN = {
	margin: 100n,
	debt: 0n,
	exposure: 0n,
	required: 0n,
	withdrawable: 0n,
	minimum_to_mint: 100n,
};

const states = (standing: Partial<Standing>) =>
	steps({ ...NOTHING, ...standing }).map(({ state }) => state);

describe("the steps to the first mint", () => {
	it.each([
		[{}, ["you", "later", "later", "later", "later"]],
		[
			{ producer: { ...PRODUCER, state: "Applied" } },
			["others", "later", "later", "later", "later"],
		],
		[
			{ producer: { ...PRODUCER, qualifications: [] } },
			["you", "later", "later", "later", "later"],
		],
		[{ producer: PRODUCER }, ["done", "you", "later", "later", "later"]],
		[
			{ producer: PRODUCER, wells: [well("InReview")] },
			["done", "others", "later", "later", "later"],
		],
		[{ producer: PRODUCER, wells: [well("Active")] }, ["done", "done", "you", "later", "later"]],
		[
			{ producer: PRODUCER, wells: [well("Active")], margin: MARGIN, hasUploads: true },
			["done", "done", "done", "done", "you"],
		],
		[
			{ producer: PRODUCER, wells: [well("Active")], margin: MARGIN, hasMinted: true },
			["done", "done", "done", "done", "done"],
		],
	] as const)("should say whose turn it is (%#)", (standing, expected) => {
		expect(states(standing)).toEqual(expected);
	});
});
