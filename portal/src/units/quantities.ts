/** The quantities of the chain, each with its decimals and its way of being shown. */

import { type DecimalFault, formatDecimal, parseDecimal } from "./decimal";
import type { Result } from "./result";

/** Decimals of TAT, UNIT and USD amounts. */
export const TOKEN_DECIMALS = 18;
/** Decimals of volumes and prices. */
export const FIGURE_DECIMALS = 4;
/** Decimals that amounts are shown with. */
const SHOWN_DECIMALS = 4;

export type Currency = "TAT" | "UNIT" | "USD";

/** One whole token, in smallest parts. */
export const ONE_TOKEN = 10n ** BigInt(TOKEN_DECIMALS);

/** What somebody has or receives: never shown as more than it is. */
export function amount(value: bigint, currency: Currency): string {
	return `${formatDecimal(value, TOKEN_DECIMALS, { places: SHOWN_DECIMALS })} ${currency}`;
}

/** What somebody pays or has to have: never shown as less than it is. */
export function charge(value: bigint, currency: Currency): string {
	const style = { places: SHOWN_DECIMALS, round: "up" } as const;
	return `${formatDecimal(value, TOKEN_DECIMALS, style)} ${currency}`;
}

/** Every digit, for tooltips and receipts. */
export function exactAmount(value: bigint, currency: Currency): string {
	return `${formatDecimal(value, TOKEN_DECIMALS)} ${currency}`;
}

/** Every digit without separators or unit, for copying and files. */
export function plainAmount(value: bigint): string {
	return formatDecimal(value, TOKEN_DECIMALS, { grouped: false });
}

export function parseAmount(text: string): Result<bigint, DecimalFault> {
	return parseDecimal(text, TOKEN_DECIMALS);
}

/** A volume to its four decimals, in the kind's unit. */
export function volume(value: bigint, unit: string): string {
	return `${figure(value)} ${shownUnit(unit)}`;
}

/** A price to its four decimals. */
export function price(value: bigint, unit: string): string {
	return `${figure(value)} USD/${shownUnit(unit)}`;
}

/** A volume or price without its unit, for table cells whose heading names it. */
export function figure(value: bigint): string {
	return formatDecimal(value, FIGURE_DECIMALS, { places: FIGURE_DECIMALS });
}

/** Without separators, for files and for filling fields. */
export function plainFigure(value: bigint): string {
	return formatDecimal(value, FIGURE_DECIMALS, { grouped: false });
}

/** Units as people write them. */
export function shownUnit(unit: string): string {
	return unit.replace(/^10\^?3 ?/, "10³ ").replace(/m\^?3$/, "m³");
}

/** A deviation in basis points; the largest number stands for "the register has nothing". */
export function deviation(bps: number): string {
	if (bps === 0xffff_ffff) return "nothing in the register";
	return `${formatDecimal(BigInt(bps), 2, { places: 2 })} %`;
}
