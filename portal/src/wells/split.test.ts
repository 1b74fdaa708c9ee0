import { describe, expect, it } from "vitest";
import { lowered, splitFaults } from "./split";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
const OWNER = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
const NOBODY = new Map<string, number>();
const part = (account: string, percent: string) => ({ account, percent });

describe("splitFaults", () => {
	it("should find nothing when the parts leave the owner a rest, or none", () => {
		const none = { parts: new Map(), whole: undefined };
		expect(splitFaults([part(ALICE, "40"), part(BOB, "60")], OWNER, NOBODY)).toEqual(none);
		expect(splitFaults([], OWNER, NOBODY)).toEqual(none);
	});

	it.each([
		[[part("5Grw", "10")], "no address"],
		[[part(OWNER, "10")], "owner"],
		[[part(ALICE, "0")], "whole percents"],
		[[part(ALICE, "1.5")], "whole percents"],
		[[part(ALICE, "-1")], "whole percents"],
	])("should say what is wrong with a part (%#)", (parts, reason) => {
		expect(splitFaults(parts, OWNER, NOBODY).parts.get(0)).toContain(reason);
	});

	it("should name the second mention of an account", () => {
		const { parts } = splitFaults([part(ALICE, "1"), part(ALICE, "2")], OWNER, NOBODY);
		expect([...parts.keys()]).toEqual([1]);
	});

	it("should count what is lowered until its reduction is in force", () => {
		const present = new Map([[ALICE, 60]]);
		expect(splitFaults([part(ALICE, "10"), part(BOB, "40")], OWNER, present).whole).toBeUndefined();
		expect(splitFaults([part(ALICE, "10"), part(BOB, "41")], OWNER, present).whole).toContain(
			"Lower first",
		);
		expect(splitFaults([part(ALICE, "61"), part(BOB, "40")], OWNER, NOBODY).whole).toContain(
			"exceed 100 %",
		);
	});
});

it("lowered should name those whose part shrinks or ends", () => {
	const present = new Map([
		[ALICE, 60],
		[BOB, 10],
	]);
	expect(lowered([part(ALICE, "60")], present)).toEqual([BOB]);
	expect(lowered([part(ALICE, "59"), part(BOB, "11")], present)).toEqual([ALICE]);
});
