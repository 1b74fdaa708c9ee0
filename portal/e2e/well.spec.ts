import { Chain } from "./support/chain";
import { chooseAccount, expect, go, shoot, sign, test } from "./support/page";

/** After the journey: its producer has a well that is active. */
test("an owner should share a well with a holder who gives some of it back, and name an uploader", async ({
	portal,
}) => {
	const chain = new Chain();
	await chooseAccount(portal, "Two");
	await go(portal, "Wells");
	await portal.getByRole("link", { name: "North 1" }).click();
	await portal.locator("summary", { hasText: "Change who is paid" }).click();
	await portal.getByRole("button", { name: "Add an account" }).click();
	await portal.getByLabel("Account 1", { exact: true }).fill(chain.address("Two"));
	await portal.getByLabel("Part").fill("40");
	await expect(portal.getByText("The owner has the rest")).toBeVisible();
	await portal.getByLabel("Account 1", { exact: true }).fill(chain.address("Charlie"));
	await expect(portal.getByText("The owner keeps 60 %.")).toBeVisible();
	await shoot(portal, "22-split");
	await portal.getByRole("button", { name: "Review and sign" }).click();
	await sign(portal);
	await expect(portal.getByRole("row", { name: /Beneficiary/ })).toContainText("40 %");

	await portal.getByLabel("Part").fill("10");
	await expect(portal.getByText("will have less")).toBeVisible();
	await portal.getByLabel("Part").fill("101");
	await expect(portal.getByText("The parts exceed 100 %.")).toBeVisible();

	await chooseAccount(portal, "Charlie");
	await go(portal, "My parts");
	await expect(portal.getByText("40 %")).toBeVisible();
	await shoot(portal, "24-parts");
	await portal.getByRole("button", { name: "Pass it on" }).click();
	await portal.getByLabel("Percents").fill("15");
	await portal.getByRole("button", { name: "Back to the owner" }).click();
	await portal.getByRole("button", { name: "Review and sign" }).click();
	await sign(portal);
	await expect(portal.getByText("25 %")).toBeVisible();

	await chooseAccount(portal, "Two");
	await go(portal, "Register");
	await portal.getByLabel("Another account").fill(chain.address("Eve"));
	await portal.getByRole("button", { name: "Name it" }).click();
	await sign(portal);
	await expect(portal.getByText("all wells")).toBeVisible();
	await shoot(portal, "23-uploaders");
	await portal.getByRole("button", { name: "Remove" }).click();
	await sign(portal);
	await expect(portal.getByText("all wells")).toBeHidden();
	chain.close();
});
