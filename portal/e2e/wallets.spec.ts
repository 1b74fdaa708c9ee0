import { expect, sign, test } from "./support/page";
import { installWallet } from "./support/wallet";

test("an account of a browser extension should sign, and a refusal be explained", async ({
	portal,
}) => {
	let approves = false;
	await installWallet(portal, "talisman", ["//Portal", "//Charlie"], () => approves);
	await installWallet(portal, "subwallet-js", []);
	await portal.reload();
	const list = portal.getByRole("main");
	await list.getByRole("button", { name: "Connect SubWallet" }).click();
	await expect(list.getByText("SubWallet shows no account.")).toBeVisible();
	await list.getByRole("button", { name: "Connect Talisman" }).click();
	await list.getByRole("button", { name: "Wallet 2" }).click();
	await portal.goto("/#/margin");
	await portal.getByLabel("Amount to deposit").fill("2");
	await portal.getByRole("button", { name: "Deposit", exact: true }).click();
	const sheet = portal.getByRole("dialog");
	await sheet.getByRole("button", { name: "Sign and send" }).click();
	await expect(sheet.getByText("You did not sign it in the wallet.")).toBeVisible();
	await sheet.getByRole("button", { name: "Done" }).click();

	approves = true;
	await portal.getByRole("button", { name: "Deposit", exact: true }).click();
	await sign(portal);
	// The choice survives a reload.
	await portal.reload();
	await expect(portal.getByRole("button", { name: "Account: Wallet 2" })).toBeVisible();
});

test("an account without UNIT should be told so before it signs", async ({ portal }) => {
	await installWallet(portal, "polkadot-js", ["//Penniless"]);
	await portal.reload();
	await portal.getByRole("main").getByRole("button", { name: "Connect Polkadot.js" }).click();
	await portal.getByRole("main").getByRole("button", { name: "Wallet 1" }).click();
	await portal.goto("/#/margin");
	await portal.getByLabel("Amount to deposit").fill("2");
	await expect(portal.getByText("more than is free in the account")).toBeVisible();
});
