import { describe, expect, it } from "vitest";
import type { MonthSummary } from "../chain/types";
import { dayFrom, month } from "../units/calendar";
import { cellOf, countBits } from "./cell";

const DECEMBER = month(2025, 12);
const DAY = 86_400_000;
const NOW = (dayFrom(2026, 2, 10) ?? 0) * DAY;
const FULL = 2 ** 31 - 1;
const OFFICIAL = {
	volume: 5n,
	round: 1n,
	revision: 0,
	accepted_at: 0n,
	final_at: BigInt(NOW - DAY),
};
const OPEN: MonthSummary = {
	month: DECEMBER,
	days: 0b111,
	uploaded: 30n,
	official: undefined,
	minted: undefined,
	closed: false,
	deadline: (dayFrom(2027, 12, 31) ?? 0) + 1,
};

describe("cellOf", () => {
	it.each([
		["none", undefined],
		["filling", OPEN],
		["uploaded", { ...OPEN, days: FULL }],
		["uploaded", { ...OPEN, closed: true }],
		["waiting", { ...OPEN, official: { ...OFFICIAL, final_at: BigInt(NOW + 1) } }],
		["ready", { ...OPEN, official: OFFICIAL }],
		["minted", { ...OPEN, official: OFFICIAL, minted: 0n }],
		["overdue", { ...OPEN, official: OFFICIAL, deadline: dayFrom(2026, 2, 10) ?? 0 }],
	] as const)("should be %s", (state, summary) => {
		expect(cellOf(DECEMBER, summary, NOW).state).toBe(state);
	});

	it("should not be ready when the month is not over", () => {
		const during = (dayFrom(2025, 12, 20) ?? 0) * DAY;
		expect(
			cellOf(DECEMBER, { ...OPEN, official: { ...OFFICIAL, final_at: 0n } }, during).state,
		).toBe("filling");
	});

	it("should count the days that have a volume", () => {
		expect(cellOf(DECEMBER, OPEN, NOW)).toMatchObject({ days: 3, daysInMonth: 31 });
	});
});

it("countBits should count all 32", () => {
	expect([0, 1, 0b1011, FULL, 2 ** 32 - 1].map(countBits)).toEqual([0, 1, 3, 31, 32]);
});
