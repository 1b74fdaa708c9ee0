import { test as base, expect, type Page } from "@playwright/test";
import { NODE_URL } from "./node";

/** Where screenshots go, if they are wanted. */
const SHOTS = process.env.PORTAL_SHOTS;

interface Fixtures {
	portal: Page;
	nodeUrl: string;
}

/** A page of the portal that fails its test if it asks a third party or breaks its own policy. */
export const test = base.extend<Fixtures>({
	nodeUrl: [NODE_URL, { option: true }],
	portal: async ({ page, nodeUrl, baseURL }, use) => {
		const faults: string[] = [];
		const isOwn = (url: string) => url.startsWith(baseURL ?? "") || /^(blob|data):/.test(url);
		page.on("request", (request) => {
			if (!isOwn(request.url())) faults.push(`third party: ${request.url()}`);
		});
		page.on("websocket", (socket) => {
			if (!socket.url().startsWith(nodeUrl)) faults.push(`third party: ${socket.url()}`);
		});
		page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
		page.on("console", (message) => {
			if (message.text().includes("Content Security Policy")) faults.push(message.text());
		});
		await page.addInitScript((node) => {
			const saved = JSON.parse(localStorage.getItem("treasurenet.settings") ?? "{}");
			localStorage.setItem("treasurenet.settings", JSON.stringify({ ...saved, node }));
		}, nodeUrl);
		await page.goto("/");
		await use(page);
		expect(faults).toEqual([]);
	},
});

export { expect };

/** Chooses a development account. */
export async function chooseAccount(page: Page, name: string): Promise<void> {
	await page.getByRole("button", { name: /^Account: / }).click();
	await page.getByRole("dialog", { name: "Accounts" }).getByRole("button", { name }).click();
}

/** Signs what is on the sheet, and waits until it is in a block. */
export async function sign(page: Page): Promise<void> {
	const sheet = page.getByRole("dialog");
	await sheet.getByRole("button", { name: "Sign and send" }).click();
	await expect(sheet.locator('[data-state="done"]', { hasText: "In a block" })).toBeVisible();
	await sheet.getByRole("button", { name: /^(Close|Done)$/ }).click();
}

/** Goes to a page by the navigation. */
export async function go(page: Page, name: string): Promise<void> {
	await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
}

/** Takes pictures in both themes, wide and on a phone. */
export async function shoot(page: Page, name: string): Promise<void> {
	if (SHOTS === undefined) return;
	const wide = page.viewportSize();
	await page.evaluate(() => window.scrollTo(0, 0));
	for (const theme of ["light", "dark"]) {
		await page.evaluate((value) => {
			document.documentElement.dataset.theme = value;
		}, theme);
		await page.screenshot({ path: `${SHOTS}/${name}-${theme}.png`, fullPage: true });
	}
	await page.setViewportSize({ width: 360, height: 740 });
	await page.screenshot({ path: `${SHOTS}/${name}-phone.png`, fullPage: true });
	await page.evaluate(() => {
		document.documentElement.dataset.theme = "light";
	});
	if (wide !== null) await page.setViewportSize(wide);
}
