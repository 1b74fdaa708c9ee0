/**
 * Volumes as files write them. Plain figures such as `1234.5` are taken as they are; any other form
 * is offered, and the user says which one is meant. The chain's own reader has the same markers for
 * a missing figure: `primitives/documents/src/decimal.rs`.
 */

import { parseDecimal } from "../units/decimal";
import { FIGURE_DECIMALS } from "../units/quantities";
import { fail, ok, type Result } from "../units/result";

export type FigureForm = "point" | "thousands" | "comma";

export const figureFormWords: Record<FigureForm, string> = {
	point: "a point before the decimals",
	thousands: "commas between thousands, a point before the decimals",
	comma: "a comma before the decimals",
};

const FORMS: readonly FigureForm[] = ["point", "thousands", "comma"];

/** The largest volume that the chain's readers believe: 10¹⁵, in 1/10 000. */
const MAX_VOLUME = 1_000_000_000_000_000n;

const MISSING = /^(\**|\.+|-+|n\/?a|#n\/a|n\.a\.|nan|null|none|–|—)$/i;

/** Whether a cell says that there is no figure. */
export function isMissing(text: string): boolean {
	return MISSING.test(text.trim());
}

/** A figure with its decimals after a point, if it is written in this form. */
function plain(text: string, form: FigureForm): string | undefined {
	const trimmed = text.trim().replace(/^\+/, "");
	switch (form) {
		case "point":
			return /^-?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? trimmed : undefined;
		case "thousands":
			// After a leading zero a comma is more likely a decimal one.
			return /^-?([1-9]\d{0,2}(,\d{3})*|\d*)(\.\d*)?$/.test(trimmed) && /\d/.test(trimmed)
				? trimmed.replaceAll(",", "")
				: undefined;
		case "comma":
			return /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?$/.test(trimmed)
				? trimmed.replaceAll(".", "").replace(",", ".")
				: undefined;
	}
}

/** A volume in 1/10 000 of its unit, or what is wrong with it. */
export function readFigure(text: string, form: FigureForm): Result<bigint, string> {
	const written = plain(text, form);
	if (written === undefined) return fail("This is no figure. Write it as 1234.5.");
	const read = parseDecimal(written, FIGURE_DECIMALS);
	if (!read.ok) {
		switch (read.fault) {
			case "negative":
				return fail("The volume is below zero. Only production counts.");
			case "tooPrecise":
				return fail("The volume has more than 4 decimals. Round it yourself: the portal does not.");
			default:
				return fail("The volume is implausibly large. Check its decimal point.");
		}
	}
	return read.value > MAX_VOLUME
		? fail("The volume is implausibly large. Check its decimal point.")
		: read;
}

/**
 * The forms that a column's figures can have. Plain figures have one form, and need no question. If
 * no form fits all of them, those that fit most are given.
 */
export function figureForms(cells: readonly string[]): FigureForm[] {
	const figures = cells.filter((cell) => !isMissing(cell));
	const counted = FORMS.map((form) => {
		const count = figures.filter((cell) => plain(cell, form) !== undefined).length;
		return { form, count };
	});
	const most = Math.max(...counted.map(({ count }) => count));
	if (most === 0) return [];
	const forms = counted.filter(({ count }) => count === most).map(({ form }) => form);
	const hasComma = figures.some((cell) => cell.includes(","));
	return hasComma ? forms : forms.slice(0, 1);
}

/** A cell read in a form, for the example beside the choice. */
export function example(text: string, form: FigureForm): Result<string, string> {
	const written = plain(text, form);
	return written === undefined ? fail("not readable") : ok(written);
}
