import type { Page } from "@playwright/test";
import {
	dayInMonth,
	daysInMonth,
	formatDay,
	formatMonth,
	monthOfMoment,
} from "../src/units/calendar";
import { Chain } from "./support/chain";
import { chooseAccount, expect, go, shoot, sign, test } from "./support/page";

/** The last month that is over. */
const MONTH = monthOfMoment(Date.now()) - 1;
const WELL = "100/01-26-034-04W5/00";
const OIL = 0;

/** A table of a month of oil, 100 m³ a day, with two faults and a day without production. */
function volumes(): string {
	const rows = Array.from({ length: daysInMonth(MONTH) }, (_, index) => {
		const day = formatDay(dayInMonth(MONTH, index + 1) ?? 0);
		const volume = index === 4 ? "0" : index === 9 ? "much" : "100";
		return `${index === 19 ? "ABUN999" : WELL},OIL,${day},${volume}`;
	});
	return `Well,Product,Date,Volume\n${rows.join("\n")}\n`;
}

/** Gives the page a file where it asks for one. */
async function chooseFile(page: Page, label: string): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: `Choose the file: ${label}` }).click();
	const buffer = Buffer.from(label);
	await (await chooser).setFiles({ name: `${label}.pdf`, mimeType: "application/pdf", buffer });
}

test("a producer should come from the application to minted TAT by clicks alone", async ({
	portal,
}) => {
	test.slow();
	const chain = new Chain();
	const producer = chain.address("Two");
	await expect(portal.getByRole("status").filter({ hasText: "Live" })).toBeVisible();
	await shoot(portal, "01-welcome");

	await test.step("apply", async () => {
		await chooseAccount(portal, "Two");
		await expect(portal.getByRole("heading", { name: "To your first TAT" })).toBeVisible();
		await portal.getByRole("link", { name: "Apply" }).click();
		await portal.getByLabel("Name").fill("Testvale Energy");
		await portal.getByLabel("Region").fill("Alberta");
		const chooser = portal.waitForEvent("filechooser");
		await portal.getByRole("button", { name: "Choose the file" }).click();
		const contents = Buffer.from("the papers of Testvale Energy");
		await (await chooser).setFiles({
			name: "dossier.pdf",
			mimeType: "application/pdf",
			buffer: contents,
		});
		await expect(portal.getByRole("button", { name: "Apply", exact: true })).toBeDisabled();
		const download = portal.waitForEvent("download");
		await portal.getByRole("button", { name: "Save the salt" }).click();
		expect((await download).suggestedFilename()).toMatch(/^treasurenet-dossier-[0-9a-f]{8}\.json$/);
		await shoot(portal, "02-application");
		await portal.getByRole("button", { name: "Apply", exact: true }).click();
		await expect(portal.getByRole("dialog").getByText("Free after it")).toBeVisible();
		await shoot(portal, "03-sign-sheet");
		await sign(portal);
		await expect(portal.getByText("waits for a verifier")).toBeVisible();
	});

	await test.step("be admitted and qualified", async () => {
		await chooseAccount(portal, "Dave");
		await go(portal, "Review");
		for (const attestation of ["KYB", "KYC"]) {
			await chooseFile(portal, `Report for ${attestation}`);
			await portal.getByRole("button", { name: `Attest ${attestation}` }).click();
			await sign(portal);
		}
		await chooseAccount(portal, "Alice");
		await shoot(portal, "20-review");
		await portal.getByRole("button", { name: "Admit" }).click();
		await sign(portal);
		await chooseAccount(portal, "Two");
		await go(portal, "Register");
		await portal.getByRole("button", { name: "Request the qualification" }).click();
		await sign(portal);
		await expect(portal.getByText("waits for its maintainer")).toBeVisible();
		await chooseAccount(portal, "Alice");
		await go(portal, "Review");
		await portal.getByLabel("Producer's account").fill(producer);
		await portal.getByRole("button", { name: "Grant it" }).click();
		await sign(portal);
		await chooseAccount(portal, "Two");
		await go(portal, "Register");
		await expect(portal.getByText("granted")).toBeVisible();
		await shoot(portal, "04-registered");
	});

	await test.step("register a well", async () => {
		await go(portal, "Wells");
		await shoot(portal, "05-no-wells");
		await portal.getByRole("link", { name: "Register the first well" }).click();
		// Everything that is missing is said at once.
		await portal.getByRole("button", { name: "Review and sign" }).click();
		await expect(portal.getByText("Give the register's identifier.")).toBeVisible();
		await expect(portal.getByText("Choose the licence.")).toBeVisible();
		await portal.getByLabel("Identifier").fill(WELL);
		await expect(portal.getByText("ABWI100012603404W500")).toBeVisible();
		await portal.getByLabel("Name on the chain").fill("North 1");
		await portal.getByLabel("API gravity").fill("38");
		await portal.getByLabel("Sulphur").fill("0.3");
		await expect(portal.getByText("counts at 90 % of the price")).toBeVisible();
		await portal.getByLabel("Measurement point").fill("wellhead");
		for (const paper of ["Analysis", "Licence"]) await chooseFile(portal, paper);
		await shoot(portal, "06-new-well");
		await portal.getByRole("button", { name: "Review and sign" }).click();
		await sign(portal);
		await expect(portal.getByRole("row", { name: /North 1/ })).toContainText("in review");
		await expect(portal.getByRole("row", { name: /North 1/ })).toContainText(WELL);
		await chooseAccount(portal, "Bob");
		await go(portal, "Review");
		await shoot(portal, "21-review-wells");
		await portal.getByRole("button", { name: "Approve" }).click();
		await sign(portal);
		await chooseAccount(portal, "Two");
		await go(portal, "Wells");
		await expect(portal.getByRole("row", { name: /North 1/ })).toContainText("active");
		await shoot(portal, "07-wells");
	});

	await test.step("deposit margin", async () => {
		await go(portal, "Margin");
		await portal.getByLabel("Amount to deposit").fill("0.5");
		await expect(portal.getByText("Deposit at least 1 UNIT")).toBeVisible();
		await portal.getByLabel("Amount to deposit").fill("20000");
		await portal.getByRole("button", { name: "Deposit", exact: true }).click();
		await sign(portal);
		await expect(portal.getByText("20,000.0000 UNIT").first()).toBeVisible();
		await shoot(portal, "08-margin");
	});

	await test.step("upload a month", async () => {
		await chain.reportPrices(OIL, MONTH, 600_000n);
		await go(portal, "Production");
		await portal.getByRole("link", { name: "Upload volumes" }).click();
		await portal.getByLabel("Or paste or type it").fill(volumes());
		await portal.getByRole("button", { name: "Read it" }).click();
		await expect(portal.getByTestId("faulty")).toHaveText(
			`2 of ${daysInMonth(MONTH)} rows have a fault.`,
		);
		await expect(portal.getByRole("button", { name: "Sign the upload" })).toBeDisabled();
		await shoot(portal, "09-upload-faults");
		await portal.getByLabel("Volume of line 11").fill("100");
		await portal.getByLabel("Volume of line 11").blur();
		await portal.getByRole("button", { name: "Leave line 21 out" }).click();
		await expect(portal.getByText(/rows are right/)).toBeVisible();
		await expect(portal.getByTestId("days")).toHaveText(String(daysInMonth(MONTH) - 2));
		await shoot(portal, "10-upload-ready");
		await portal.getByRole("button", { name: "Sign the upload" }).click();
		await sign(portal);
		await expect(
			portal.getByRole("link", { name: new RegExp(`${formatMonth(MONTH)}: days missing`) }),
		).toBeVisible();
		await shoot(portal, "11-production");
	});

	await test.step("mint", async () => {
		await portal
			.getByRole("link", { name: new RegExp(`${formatMonth(MONTH)}: days missing`) })
			.click();
		await expect(portal.getByText("The official volume has not been reported yet.")).toBeVisible();
		await shoot(portal, "12-month-waiting");
		const [well] = await chain.wellsOf(producer);
		await chain.reportVolume(well ?? -1n, MONTH, BigInt(daysInMonth(MONTH) - 3) * 1_000_000n);
		await expect(portal.getByRole("heading", { name: "Ready to mint" })).toBeVisible();
		await expect(portal.getByText("without a penalty")).toBeVisible();
		const preview = await chain.api.apis.ProductionApi.preview_mint(well ?? -1n, MONTH, {
			at: "best",
		});
		await shoot(portal, "13-month-ready");
		await portal.getByRole("button", { name: "Mint", exact: true }).click();
		await sign(portal);
		await expect(portal.getByRole("heading", { name: "Receipt" })).toBeVisible();
		const record = await chain.api.apis.ProductionApi.month_status(well ?? -1n, MONTH, {
			at: "best",
		});
		expect(record?.record?.minted).toBe(preview.outcome?.minted);
		await shoot(portal, "14-receipt");
		const paid = await portal.getByTestId("paid-out").textContent();
		await go(portal, "TAT");
		await expect(portal.getByTestId("tat-balance")).toHaveText(paid ?? "");
		await expect(portal.getByText("to the last digit")).toBeVisible();
		await shoot(portal, "15-tat");
		await go(portal, "Home");
		await expect(portal.getByRole("heading", { name: "To do" })).toBeVisible();
		await shoot(portal, "16-home");
		await go(portal, "Wells");
		await portal.getByRole("link", { name: "North 1" }).click();
		await expect(portal.getByRole("heading", { name: "Months" })).toBeVisible();
		await shoot(portal, "17-well");
		await go(portal, "Settings");
		await shoot(portal, "18-settings");
	});
	chain.close();
});
