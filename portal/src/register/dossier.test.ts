import { expect, it } from "vitest";
import { keepsake, opens, sealDossier } from "./dossier";

const FILE = new File(["the dossier"], "dossier.pdf");

it("a sealed dossier should be opened by its salt alone", async () => {
	const { commitment, salt } = await sealDossier(FILE);
	expect(commitment).toMatch(/^0x[0-9a-f]{64}$/);
	expect(await opens(FILE, salt, commitment)).toBe(true);
	expect(await opens(new File(["another"], "dossier.pdf"), salt, commitment)).toBe(false);
	expect(await opens(FILE, `0x${"00".repeat(32)}`, commitment)).toBe(false);
	expect(await opens(FILE, "0x12", commitment)).toBe(false);
});

it("a dossier should have another commitment each time it is sealed", async () => {
	const [one, other] = [await sealDossier(FILE), await sealDossier(FILE)];
	expect(one.contentsHash).toBe(other.contentsHash);
	expect(one.commitment).not.toBe(other.commitment);
});

it("the keepsake should hold what a verifier needs", async () => {
	const dossier = await sealDossier(FILE);
	expect(JSON.parse(keepsake(dossier, "5Grw"))).toMatchObject({ ...dossier, account: "5Grw" });
});
