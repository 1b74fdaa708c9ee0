import { expect, it } from "vitest";
import {
	dayFrom,
	dayInMonth,
	dayOfMonth,
	daysInMonth,
	formatDay,
	formatDistance,
	formatMoment,
	formatMonth,
	month,
	monthOfDay,
	parseMonth,
	weekday,
} from "./calendar";

it("days and months should count from 1970", () => {
	expect(dayFrom(1970, 1, 1)).toBe(0);
	expect(month(2025, 12)).toBe(671);
	expect(dayFrom(2025, 12, 31)).toBe(20_453);
	expect(formatDay(20_453)).toBe("2025-12-31");
	expect(formatMonth(671)).toBe("2025-12");
	expect(parseMonth("2025-12")).toBe(671);
	expect(monthOfDay(20_453)).toBe(671);
	expect(dayOfMonth(20_453)).toBe(31);
});

it("a day should be absent when its month does not have it", () => {
	expect(daysInMonth(month(2024, 2))).toBe(29);
	expect(daysInMonth(month(2100, 2))).toBe(28);
	expect(dayFrom(2025, 2, 29)).toBeUndefined();
	expect(dayInMonth(month(2025, 4), 31)).toBeUndefined();
	expect(dayFrom(1969, 12, 31)).toBeUndefined();
	expect(dayFrom(2025, 13, 1)).toBeUndefined();
	expect(parseMonth("2025-00")).toBeUndefined();
});

it("weekdays should begin with Monday", () => {
	expect(weekday(0)).toBe(3);
	expect(weekday(dayFrom(2026, 11, 23) ?? -1)).toBe(0);
});

it("moments should be shown in UTC and with their distance", () => {
	expect(formatMoment(0n)).toBe("1970-01-01 00:00 UTC");
	expect(formatDistance(3 * 86_400_000 + 4 * 3_600_000, 0)).toBe("in 3 d 4 h");
	expect(formatDistance(0, 65_000)).toBe("1 min ago");
	expect(formatDistance(12_000n, 0)).toBe("in 12 s");
});
