import { describe, expect, it } from "vitest";
import { canonicalIdentifier, readableIdentifier, wellCommitment } from "./identifier";

const CANONICAL = "ABWI100012603404W500";

describe("canonicalIdentifier", () => {
	it.each([
		"ABWI100012603404W500",
		"abwi100012603404w500",
		"100012603404W500",
		" 100/01-26-034-04W5/00 ",
		"00/01-26-034-04W5/0",
	])("should give the register's form when a well is written %s", (text) => {
		expect(canonicalIdentifier(text)).toEqual({ ok: true, value: CANONICAL });
	});

	it("should read the regulator's label of another event", () => {
		expect(canonicalIdentifier("02/16-05-024-11W4/2")).toEqual({
			ok: true,
			value: "ABWI102160502411W402",
		});
	});

	it("should leave other registers' identifiers as they are", () => {
		expect(canonicalIdentifier("ABUN06568")).toEqual({ ok: true, value: "ABUN06568" });
		expect(canonicalIdentifier("W-17")).toEqual({ ok: true, value: "W17" });
	});

	it.each([
		["", "empty"],
		["***", "unreadable"],
		["Bärental 1", "unreadable"],
		["A".repeat(33), "tooLong"],
		["100/01-26-034-04W5", "ambiguous"],
		["01-26-034-04W5", "ambiguous"],
		["100/01-26-034-04W2/00", "ambiguous"],
		["ABWI1000126034", "ambiguous"],
	])("should refuse %s as %s", (text, fault) => {
		expect(canonicalIdentifier(text)).toEqual({ ok: false, fault });
	});
});

it("wellCommitment should match the published vectors", () => {
	expect(wellCommitment("OIL", CANONICAL)).toBe(
		"0xf8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94",
	);
	expect(wellCommitment("GAS", CANONICAL)).toBe(
		"0xe88f710cc6625ba72a952fdf5fc99ab0355cf8bc3a9e4f9fd38658210205fe21",
	);
});

it("readableIdentifier should write Alberta's as people do", () => {
	expect(readableIdentifier(CANONICAL)).toBe("100/01-26-034-04W5/00");
	expect(readableIdentifier("ABUN06568")).toBe("ABUN06568");
});
