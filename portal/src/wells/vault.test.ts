import { expect, it } from "vitest";
import { wellCommitment } from "./identifier";
import { exportVault, importVault, remember, vault } from "./vault";

const WELL = { symbol: "OIL", id: "ABWI100012603404W500" };

it("an identifier should be found by its well's commitment, and go through a file", () => {
	remember(WELL);
	expect(vault.get().get(wellCommitment("OIL", WELL.id))).toEqual(WELL);
	const file = exportVault();
	vault.set(new Map());
	expect(importVault(file)).toBe(1);
	expect(vault.get().get(wellCommitment("OIL", WELL.id))).toEqual(WELL);
});

it("an identifier in a file should be read in every form that people write", () => {
	vault.set(new Map());
	const wells = [
		{ symbol: "GAS", id: "100/01-26-034-04W5/00" },
		{ symbol: "GAS", id: "***" },
	];
	expect(importVault(JSON.stringify({ wells }))).toBe(1);
	expect(vault.get().has(wellCommitment("GAS", WELL.id))).toBe(true);
});

it("another file should be refused", () => {
	expect(importVault("WellID,Product")).toBeUndefined();
	expect(importVault('{"wells": [1]}')).toBeUndefined();
});
