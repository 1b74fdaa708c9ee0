import { describe, expect, it } from "vitest";
import { spendable } from "../chain/balances";
import { rangeFault } from "./MarginForm";
import { missingToMint } from "./margin";

const UNIT = 10n ** 18n;
const NONE = { margin: 0n, debt: 0n };

describe("rangeFault", () => {
	it.each([
		[UNIT, "deposit", NONE, 10n * UNIT, undefined],
		[UNIT - 1n, "deposit", NONE, 10n * UNIT, "at least 1 UNIT"],
		[5n, "deposit", { margin: 0n, debt: 5n }, 10n * UNIT, undefined],
		[11n * UNIT, "deposit", NONE, 10n * UNIT, "free in the account"],
		[0n, "withdraw", { margin: UNIT, debt: 0n }, UNIT, "above zero"],
		[UNIT, "withdraw", { margin: UNIT, debt: 0n }, UNIT, undefined],
		[UNIT, "withdraw", { margin: UNIT + 1n, debt: 0n }, 2n * UNIT, "leave at least 1 UNIT"],
		[2n * UNIT, "withdraw", { margin: 9n * UNIT, debt: 0n }, UNIT, "open months"],
	] as const)("should judge %d to %s", (amount, action, status, most, fault) => {
		const found = rangeFault(amount, action, status, most);
		if (fault === undefined) expect(found).toBeUndefined();
		else expect(found).toContain(fault);
	});
});

it("missingToMint should count the debt as well", () => {
	const status = { exposure: 0n, required: 0n, withdrawable: 0n, minimum_to_mint: 100n };
	expect(missingToMint({ ...status, margin: 40n, debt: 0n })).toBe(60n);
	expect(missingToMint({ ...status, margin: 0n, debt: 5n })).toBe(105n);
	expect(missingToMint({ ...status, margin: 200n, debt: 0n })).toBe(0n);
});

it("spendable should leave the account open and what is frozen untouched", () => {
	const CENT = 10n ** 16n;
	expect(spendable(UNIT, 0n, 0n)).toBe(UNIT - CENT);
	// What is frozen may be the same UNIT that are held.
	expect(spendable(UNIT, UNIT, 2n * UNIT)).toBe(UNIT - CENT);
	expect(spendable(UNIT, UNIT, 0n)).toBe(0n);
	expect(spendable(0n, 0n, UNIT)).toBe(0n);
});
