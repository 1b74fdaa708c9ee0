import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { chooseAccount, expect, shoot, test } from "./support/page";

const PAGES = [
	"/",
	"/register",
	"/wells",
	"/wells/new",
	"/production",
	"/production/upload",
	"/margin",
	"/tat",
	"/parts",
	"/review",
	"/settings",
];

for (const theme of ["light", "dark"] as const) {
	test(`every page should satisfy axe in the ${theme} theme`, async ({ portal }) => {
		await portal.evaluate((value) => {
			const saved = JSON.parse(localStorage.getItem("treasurenet.settings") ?? "{}");
			localStorage.setItem("treasurenet.settings", JSON.stringify({ ...saved, theme: value }));
		}, theme);
		await chooseAccount(portal, "Two");
		await portal.reload();
		for (const page of PAGES) await expectAccessible(portal, page);
		await chooseAccount(portal, "Alice");
		await expectAccessible(portal, "/review");
	});
}

async function expectAccessible(portal: Page, page: string): Promise<void> {
	await portal.goto(`/#${page}`);
	await expect(portal.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(portal.locator("[aria-busy=true]")).toHaveCount(0);
	const { violations } = await new AxeBuilder({ page: portal }).analyze();
	const found = violations.map(
		({ id, nodes }) => `${page}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
	);
	expect(found).toEqual([]);
}

test("no page should be wider than a phone", async ({ portal }) => {
	await chooseAccount(portal, "Two");
	await portal.setViewportSize({ width: 360, height: 740 });
	for (const page of PAGES) {
		await portal.goto(`/#${page}`);
		await expect(portal.getByRole("heading", { level: 1 })).toBeVisible();
		const width = await portal.evaluate(() => document.documentElement.scrollWidth);
		expect(width, page).toBeLessThanOrEqual(360);
	}
});

test("the first account should be chosen and a page opened by the keyboard alone", async ({
	portal,
}) => {
	await expect(portal.getByRole("main").getByRole("button", { name: "Two" })).toBeVisible();
	await portal.keyboard.press("Tab");
	await expect(portal.getByRole("button", { name: "Skip to the page" })).toBeFocused();
	await portal.keyboard.press("Enter");
	await portal.keyboard.press("Tab");
	for (let count = 0; count < 12; count++) {
		const name = await portal.evaluate(() => document.activeElement?.textContent ?? "");
		if (name.startsWith("Two")) break;
		await portal.keyboard.press("Tab");
	}
	await portal.keyboard.press("Enter");
	await expect(portal.getByRole("button", { name: /Account: Two/ })).toBeVisible();
	await shoot(portal, "19-home-before-the-first-step");
});
