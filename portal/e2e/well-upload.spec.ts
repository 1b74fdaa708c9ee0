import { daysInMonth, monthOfMoment, monthOfYear, yearOf } from "../src/units/calendar";
import { chooseAccount, expect, go, shoot, test } from "./support/page";

/** Two months ago: open, whatever the journey did to the month after it. */
const MONTH = monthOfMoment(Date.now()) - 2;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A spreadsheet's table: semicolons, days with names of months, commas before decimals. */
function table(): string {
	const [name, year] = [NAMES[monthOfYear(MONTH) - 1], String(yearOf(MONTH)).slice(2)];
	const rows = Array.from({ length: daysInMonth(MONTH) }, (_, index) => {
		const day = `${String(index + 1).padStart(2, "0")}-${name}-${year}`;
		return `North 1;${day};${index === 3 ? "-4,5" : "1,25"}`;
	});
	return `Name;Day;Volume\n${rows.join("\n")}\n`;
}

/** After the journey: its producer has a well that is active. */
test("a spreadsheet's own forms should be offered a reading, and a fault be shown on a phone", async ({
	portal,
}) => {
	await chooseAccount(portal, "Two");
	await go(portal, "Production");
	await portal.getByRole("link", { name: "Upload volumes" }).click();
	await portal.getByLabel("Or paste or type it").fill(table());
	await portal.getByRole("button", { name: "Read it" }).click();
	await expect(portal.getByText("separated by semicolons")).toBeVisible();
	// Nothing is read before both questions are answered.
	await expect(portal.getByRole("heading", { name: "Rows" })).toBeHidden();
	await portal.getByLabel(/day, name of the month, year/).check();
	await portal.getByLabel(/a comma before the decimals/).check();
	await expect(portal.getByTestId("faulty")).toHaveText(
		`1 of ${daysInMonth(MONTH)} rows has a fault.`,
	);
	await expect(portal.getByText("The volume is below zero.")).toBeVisible();
	await shoot(portal, "25-upload-spreadsheet");
	// What was entered outlives a look at another page.
	await go(portal, "Margin");
	await go(portal, "Production");
	await portal.getByRole("link", { name: "Upload volumes" }).click();
	await portal.getByRole("button", { name: "Leave line 5 out" }).click();
	await expect(portal.getByText(/rows are right/)).toBeVisible();
	await expect(portal.getByRole("button", { name: "Sign the upload" })).toBeEnabled();
});
