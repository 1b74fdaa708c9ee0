import { expect, it } from "vitest";
import { changedFields } from "./fields";
import { reasonHash } from "./reason";

it("a reason's hash should not depend on the space around it", () => {
	expect(reasonHash(" The analysis is of another well.\n")).toBe(
		reasonHash("The analysis is of another well."),
	);
	expect(reasonHash("abc")).toBe(
		"0xbddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
	);
});

it("changedFields should name what a reviewer has to look at", () => {
	const fields = {
		grade: { api_gravity: 3_800, sulphur: 300 },
		analysis: "0x01",
		licence: "0x02",
		measurement_point: new TextEncoder().encode("wellhead"),
	};
	const rows = changedFields(fields, {
		...fields,
		analysis: "0x03",
		grade: { api_gravity: 3_800, sulphur: 310 },
	});
	expect(rows.filter(({ isChanged }) => isChanged).map(({ label }) => label)).toEqual([
		"Sulphur",
		"Analysis",
	]);
	expect(changedFields(fields, undefined).some(({ isChanged }) => isChanged)).toBe(false);
});
