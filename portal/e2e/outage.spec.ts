import { NODE_URL } from "./support/node";
import { chooseAccount, expect, test } from "./support/page";
import { Line } from "./support/proxy";

let line: Line;

test.use({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
	nodeUrl: async ({}, use) => {
		line = await Line.open(NODE_URL);
		await use(line.url);
		line.close();
	},
});

test("an outage amid a form and a transaction should lose nothing and need no reload", async ({
	portal,
}) => {
	const status = portal.getByRole("banner").getByRole("status");
	await expect(status).toHaveText("Live");
	await chooseAccount(portal, "Bob");
	await portal.goto("/#/margin");
	await portal.getByLabel("Amount to deposit").fill("12.5");

	await test.step("amid a form", async () => {
		line.cut();
		await expect(status).toHaveText("Reconnecting");
		await expect(portal.getByRole("alert")).toContainText("what you entered is kept");
		await expect(status).toHaveText("Node unreachable", { timeout: 40_000 });
		await portal.getByRole("button", { name: "Deposit", exact: true }).click();
		await expect(portal.getByText("nothing can be sent now")).toBeVisible();
		await expect(portal.getByRole("button", { name: "Sign and send" })).toBeDisabled();
		line.mend();
		await expect(status).toHaveText("Live", { timeout: 60_000 });
		await expect(portal.getByRole("button", { name: "Sign and send" })).toBeEnabled();
	});

	await test.step("amid a transaction", async () => {
		const sheet = portal.getByRole("dialog");
		await sheet.getByRole("button", { name: "Sign and send" }).click();
		await expect(sheet.locator('[data-state="done"]', { hasText: "Sent" })).toBeVisible();
		line.cut();
		await expect(sheet.getByText("The transaction is kept")).toBeVisible();
		await portal.waitForTimeout(10_000);
		line.mend();
		await expect(sheet.getByText("This can no longer change.")).toBeVisible({ timeout: 120_000 });
		await sheet.getByRole("button", { name: "Done" }).click();
		// The form is done with, and only once: the figure was not sent again.
		await expect(portal.getByLabel("Amount to deposit")).toHaveValue("");
	});
});

test("a reload amid a transaction should find it again", async ({ portal }) => {
	await chooseAccount(portal, "Charlie");
	await portal.goto("/#/margin");
	await portal.getByLabel("Amount to deposit").fill("3");
	await portal.getByRole("button", { name: "Deposit", exact: true }).click();
	const sheet = portal.getByRole("dialog");
	await sheet.getByRole("button", { name: "Sign and send" }).click();
	await expect(sheet.locator('[data-state="done"]', { hasText: "Sent" })).toBeVisible();
	await portal.reload();
	await portal.getByRole("button", { name: /^Activity/ }).click();
	const activity = portal.getByRole("dialog", { name: "Activity" });
	await expect(activity.getByRole("button", { name: /Deposit margin.*final/ })).toBeVisible({
		timeout: 60_000,
	});
});
