import { describe, expect, it } from "vitest";
import { formatDecimal, MAX_U128, parseDecimal } from "./decimal";

describe("parseDecimal", () => {
	it.each([
		["0.8712", 8_712n],
		["208.2000", 2_082_000n],
		["208.20000000", 2_082_000n],
		[".5", 5_000n],
		["5.", 50_000n],
		[" 007 ", 70_000n],
		["-0.0", 0n],
	])("should be exact when %s fits", (text, value) => {
		expect(parseDecimal(text, 4)).toEqual({ ok: true, value });
	});

	it.each([
		["abc", "malformed"],
		["1e3", "malformed"],
		["1,5", "malformed"],
		["1.2.3", "malformed"],
		["0x10", "malformed"],
		["+1", "malformed"],
		[".", "malformed"],
		["--1", "malformed"],
		["NaN", "malformed"],
		["1 2", "malformed"],
		["  ", "empty"],
		["-1", "negative"],
		["-0.00001", "negative"],
		["0.00001", "tooPrecise"],
		["9".repeat(60), "tooLarge"],
	])("should refuse %s as %s", (text, fault) => {
		expect(parseDecimal(text, 4)).toEqual({ ok: false, fault });
	});

	it("should take the largest number of 128 bits when it is written out", () => {
		expect(parseDecimal(MAX_U128.toString(), 0)).toEqual({ ok: true, value: MAX_U128 });
		expect(parseDecimal((MAX_U128 + 1n).toString(), 0)).toEqual({ ok: false, fault: "tooLarge" });
	});
});

describe("formatDecimal", () => {
	it.each([
		[8_712n, 4, {}, "0.8712"],
		[1_234_567_899_999_999_999_999_999n, 18, {}, "1,234,567.899999999999999999"],
		[1_999_999_999_999_999_999n, 18, { places: 2 }, "1.99"],
		[1_999_999_999_999_999_999n, 18, { places: 4, round: "up" as const }, "2.0000"],
		[1n, 18, { places: 4, round: "up" as const }, "0.0001"],
		[1n, 18, { places: 4 }, "0.0000"],
		[0n, 18, { places: 4, round: "up" as const }, "0.0000"],
		[-15_000n, 4, {}, "−1.5"],
		[-1n, 18, { places: 4 }, "0.0000"],
		[1_234_567n, 0, { grouped: false }, "1234567"],
	])("should show %d with %d decimals", (value, decimals, style, text) => {
		expect(formatDecimal(value, decimals, style)).toBe(text);
	});

	it("should give back what was read when nothing is cut", () => {
		for (const text of ["0.0001", "1", "12345.678", "99999999.9999"]) {
			const read = parseDecimal(text, 18);
			expect(read.ok && formatDecimal(read.value, 18, { grouped: false })).toBe(text);
		}
	});
});
