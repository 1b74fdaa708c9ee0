import { expect, it } from "vitest";
import { amount, charge, deviation, exactAmount, price, volume } from "./quantities";

const ALMOST_TWO = 1_999_999_999_999_999_999n;

it("amounts should never show more than there is, and charges never less", () => {
	expect(amount(ALMOST_TWO, "TAT")).toBe("1.9999 TAT");
	expect(charge(ALMOST_TWO, "UNIT")).toBe("2.0000 UNIT");
	expect(exactAmount(ALMOST_TWO, "UNIT")).toBe("1.999999999999999999 UNIT");
});

it("volumes and prices should show four decimals and their unit", () => {
	expect(volume(2_082_000n, "m3")).toBe("208.2000 m³");
	expect(volume(12n, "10^3 m3")).toBe("0.0012 10³ m³");
	expect(price(572_600n, "bbl")).toBe("57.2600 USD/bbl");
});

it("a deviation should say so when the register has nothing", () => {
	expect(deviation(1_234)).toBe("12.34 %");
	expect(deviation(0xffff_ffff)).toBe("nothing in the register");
});
