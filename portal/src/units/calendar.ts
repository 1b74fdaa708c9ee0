/** Days and months as the chain counts them: from 1970-01-01 and 1970-01, in UTC. */

/** Days since 1970-01-01. */
export type Day = number;
/** Months since 1970-01. */
export type Month = number;
/** Milliseconds since 1970-01-01. */
export type Moment = bigint;

export const DAY_MS = 86_400_000;

export function month(year: number, ofYear: number): Month {
	return (year - 1970) * 12 + ofYear - 1;
}

export function yearOf(of: Month): number {
	return 1970 + Math.floor(of / 12);
}

/** 1 to 12. */
export function monthOfYear(of: Month): number {
	return (of % 12) + 1;
}

export function daysInMonth(of: Month): number {
	return new Date(Date.UTC(yearOf(of), monthOfYear(of), 0)).getUTCDate();
}

/** The day of a month by its number from 1. `undefined` if the month has no such day. */
export function dayInMonth(of: Month, day: number): Day | undefined {
	if (!Number.isInteger(day) || day < 1 || day > daysInMonth(of)) return undefined;
	return Math.floor(Date.UTC(yearOf(of), monthOfYear(of) - 1, day) / DAY_MS);
}

/** The day of a year, month and day of the month; `undefined` if there is none, or before 1970. */
export function dayFrom(year: number, ofYear: number, day: number): Day | undefined {
	if (year < 1970 || year > 9999 || ofYear < 1 || ofYear > 12) return undefined;
	return dayInMonth(month(year, ofYear), day);
}

export function monthOfDay(day: Day): Month {
	const date = new Date(day * DAY_MS);
	return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The number of a day in its month, from 1. */
export function dayOfMonth(day: Day): number {
	return new Date(day * DAY_MS).getUTCDate();
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
	return (day + 3) % 7;
}

export function dayOfMoment(milliseconds: number): Day {
	return Math.floor(milliseconds / DAY_MS);
}

export function monthOfMoment(milliseconds: number): Month {
	return monthOfDay(dayOfMoment(milliseconds));
}

/** `2026-10-31`. */
export function formatDay(day: Day): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-10`. */
export function formatMonth(of: Month): string {
	return `${String(yearOf(of)).padStart(4, "0")}-${String(monthOfYear(of)).padStart(2, "0")}`;
}

/** Reads `2026-10`. */
export function parseMonth(text: string): Month | undefined {
	const match = /^(\d{4})-(\d{2})$/.exec(text.trim());
	if (match === null) return undefined;
	const [year, ofYear] = [Number(match[1]), Number(match[2])];
	return year < 1970 || ofYear < 1 || ofYear > 12 ? undefined : month(year, ofYear);
}

/** `2026-10-31 14:05 UTC`. */
export function formatMoment(moment: Moment | number): string {
	const text = new Date(Number(moment)).toISOString();
	return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** `3 d 4 h`, `4 h 5 min`, `12 s`. */
export function formatDuration(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
	const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3_600) % 24];
	const minutes = Math.floor(seconds / 60) % 60;
	if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
	if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
	return minutes > 0 ? `${minutes} min` : `${seconds} s`;
}

/** `in 3 d 4 h` or `3 d 4 h ago`. */
export function formatDistance(moment: Moment | number, now: number): string {
	const distance = Number(moment) - now;
	return distance >= 0 ? `in ${formatDuration(distance)}` : `${formatDuration(-distance)} ago`;
}
