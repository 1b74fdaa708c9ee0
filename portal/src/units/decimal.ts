/**
 * Exact decimals: text to whole numbers of the smallest part, and back. No figure of the portal ever
 * passes through a floating-point number.
 */

import { fail, ok, type Result } from "./result";

export type DecimalFault = "empty" | "malformed" | "negative" | "tooPrecise" | "tooLarge";

/** The largest number that the chain keeps: 128 bits. */
export const MAX_U128 = (1n << 128n) - 1n;

/**
 * Reads `12.5`, `.5` or `5.` as a number of smallest parts. Nothing is rounded: more decimals than
 * `decimals` are a fault, unless they are zeros.
 */
export function parseDecimal(text: string, decimals: number): Result<bigint, DecimalFault> {
	const trimmed = text.trim();
	if (trimmed === "") return fail("empty");
	const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(trimmed);
	const [, sign = "", whole = "", fraction = ""] = match ?? [];
	if (match === null || (whole === "" && fraction === "")) return fail("malformed");
	const significant = fraction.replace(/0+$/, "");
	if (significant.length > decimals) {
		return fail(sign === "-" ? "negative" : "tooPrecise");
	}
	const value = BigInt(whole + significant.padEnd(decimals, "0"));
	if (sign === "-" && value > 0n) return fail("negative");
	return value > MAX_U128 ? fail("tooLarge") : ok(value);
}

export interface DecimalStyle {
	/** How many decimals to show. All significant ones if absent. */
	places?: number;
	/** What becomes of further decimals. Down, so nobody sees more than there is. */
	round?: "down" | "up";
	/** Whether to separate thousands. */
	grouped?: boolean;
}

/** Shows a number of smallest parts. */
export function formatDecimal(value: bigint, decimals: number, style: DecimalStyle = {}): string {
	const { places, round = "down", grouped = true } = style;
	const negative = value < 0n;
	let magnitude = negative ? -value : value;
	let kept = decimals;
	if (places !== undefined && places < decimals) {
		const cut = 10n ** BigInt(decimals - places);
		magnitude = (magnitude + (round === "up" ? cut - 1n : 0n)) / cut;
		kept = places;
	}
	const digits = magnitude.toString().padStart(kept + 1, "0");
	const whole = digits.slice(0, digits.length - kept);
	const fraction = digits.slice(digits.length - kept);
	const shown = places === undefined ? fraction.replace(/0+$/, "") : fraction;
	const sign = negative && magnitude > 0n ? "−" : "";
	return `${sign}${grouped ? group(whole) : whole}${shown === "" ? "" : `.${shown}`}`;
}

function group(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
