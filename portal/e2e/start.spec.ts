import { expect, test } from "./support/page";

/** How long a cold start may take until Home can be used. A busy machine is allowed for. */
const USABLE_MS = 2_000;
const ALLOWANCE = Number(process.env.PORTAL_SLOWNESS ?? 3);

test("Home should be usable soon after a cold start", async ({ portal }) => {
	const context = portal.context();
	await context.clearCookies();
	const page = await context.newPage();
	const start = Date.now();
	await page.goto("/");
	await expect(page.getByRole("banner").getByRole("status")).toHaveText("Live");
	await expect(page.getByRole("heading", { name: "Choose an account" })).toBeVisible();
	const took = Date.now() - start;
	test.info().annotations.push({ type: "usable after", description: `${took} ms` });
	expect(took).toBeLessThan(USABLE_MS * ALLOWANCE);
	await page.close();
});
