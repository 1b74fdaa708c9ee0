/**
 * Days as files write them. A form other than `2025-11-01` is never taken in silence: the forms that
 * read every cell are offered, and the user says which one is meant.
 */

import { type Day, dayFrom } from "../units/calendar";

export type DayForm =
	| "iso"
	| "isoWithTime"
	| "slashes"
	| "digits"
	| "monthName"
	| "dayFirst"
	| "monthFirst";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Years of two digits: 70 to 99 are before 2000. */
function fullYear(text: string): number {
	const year = Number(text);
	return text.length === 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

const numeric = (pattern: RegExp, order: readonly [year: number, month: number, day: number]) => {
	return (text: string): Day | undefined => {
		const match = pattern.exec(text);
		if (match === null) return undefined;
		const [year = "", month = "", day = ""] = order.map((group) => match[group]);
		return dayFrom(fullYear(year), Number(month), Number(day));
	};
};

const LOCAL = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;

const readers: Record<DayForm, (text: string) => Day | undefined> = {
	iso: numeric(/^(\d{4})-(\d\d)-(\d\d)$/, [1, 2, 3]),
	isoWithTime: numeric(/^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d(?::\d\d)?Z?$/, [1, 2, 3]),
	slashes: numeric(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, [1, 2, 3]),
	digits: numeric(/^(\d{4})(\d\d)(\d\d)$/, [1, 2, 3]),
	monthName: (text) => {
		const match = /^(\d{1,2})[-/ ]([A-Za-z]{3})[a-z]*[-/ ](\d{4}|\d{2})$/.exec(text);
		if (match === null) return undefined;
		const [, day = "", name = "", year = ""] = match;
		return dayFrom(fullYear(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day));
	},
	dayFirst: numeric(LOCAL, [3, 2, 1]),
	monthFirst: numeric(LOCAL, [3, 1, 2]),
};

export const dayFormWords: Record<DayForm, string> = {
	iso: "year-month-day",
	isoWithTime: "year-month-day, the time left out",
	slashes: "year/month/day",
	digits: "year, month and day without separators",
	monthName: "day, name of the month, year",
	dayFirst: "day first, then month and year",
	monthFirst: "month first, then day and year",
};

const FORMS = Object.keys(readers).filter((form): form is DayForm => form in readers);

export function readDay(text: string, form: DayForm): Day | undefined {
	return readers[form](text.trim());
}

/** The forms that read the most of these cells, if they read any at all. */
export function dayForms(cells: readonly string[]): DayForm[] {
	const filled = cells.filter((cell) => cell.trim() !== "");
	const counted = FORMS.map((form) => {
		const count = filled.filter((cell) => readDay(cell, form) !== undefined).length;
		return { form, count };
	});
	const most = Math.max(...counted.map(({ count }) => count));
	return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ form }) => form);
}
