/** A table of text, read from a file or from what was pasted or typed. */

import Papa from "papaparse";
import { fail, ok, type Result } from "../units/result";

export interface TableRow {
	/** Where it begins, counted from 1. */
	line: number;
	cells: readonly string[];
	/** What keeps it from being read. */
	fault?: string;
}

export interface Table {
	headings: readonly string[];
	/** Whether the first row was data, so the headings are made up. */
	hasNoHeading: boolean;
	rows: readonly TableRow[];
	separator: Separator;
}

export type Separator = "," | ";" | "\t";
const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

export const separatorWords: Record<Separator, string> = {
	",": "commas",
	";": "semicolons",
	"\t": "tabs",
};

/** The most rows that are read at once. */
export const MAX_ROWS = 100_000;

export function readTable(text: string): Result<Table, string> {
	const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	if (clean.trim() === "") return fail("There is nothing in it.");
	if (clean.includes("\0")) {
		return fail("This is no text. Save the table as CSV, and choose that file.");
	}
	if (/^\s*</.test(clean)) return fail("This is a web page. Save the table itself, as CSV.");
	const separator = separatorOf(clean);
	if (separator === undefined) {
		return fail("There is only one column. Separate columns by commas, semicolons or tabs.");
	}
	const parsed = Papa.parse<string[]>(clean, { delimiter: separator, newline: "\n" });
	const broken = new Map(parsed.errors.map(({ row, message }) => [row ?? -1, message]));
	const rows = numbered(parsed.data, broken);
	const first = rows[0];
	if (first === undefined) return fail("There is nothing in it.");
	if (rows.length > MAX_ROWS)
		return fail(`There are more than ${MAX_ROWS} rows. Upload it in parts.`);
	const hasNoHeading = first.cells.some((cell) => /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(cell));
	const headings = hasNoHeading
		? first.cells.map((_, index) => `Column ${index + 1}`)
		: first.cells.map((cell) => cell.trim());
	const twice = headings.find(
		(heading, index) => heading !== "" && headings.indexOf(heading) !== index,
	);
	if (twice !== undefined) {
		return fail(
			`The heading “${twice}” appears twice, so its column cannot be told. Rename one of them.`,
		);
	}
	const data = hasNoHeading ? rows : rows.slice(1);
	if (data.length === 0) return fail("There is a heading, but no row below it.");
	return ok({
		headings,
		hasNoHeading,
		separator,
		rows: data.map((row) => withWidth(row, headings.length)),
	});
}

/** Rows with their lines; empty ones are left out. */
function numbered(data: readonly string[][], broken: ReadonlyMap<number, string>): TableRow[] {
	const rows: TableRow[] = [];
	let line = 1;
	data.forEach((cells, index) => {
		const fault = broken.get(index);
		const isEmpty = cells.every((cell) => cell.trim() === "");
		if (!isEmpty)
			rows.push(fault === undefined ? { line, cells } : { line, cells, fault: `${fault}.` });
		line += 1 + cells.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
	});
	return rows;
}

function withWidth(row: TableRow, width: number): TableRow {
	if (row.fault !== undefined || row.cells.length === width) return row;
	const fault = `It has ${row.cells.length} columns, and the heading ${width}. Look for a comma without quotes.`;
	return { ...row, fault };
}

/** What separates the columns of the first line, outside of quotes. */
function separatorOf(text: string): Separator | undefined {
	const line = text.trimStart().split("\n", 1)[0] ?? "";
	const outside = line.replace(/"[^"]*"/g, "");
	const counts = SEPARATORS.map((separator) => outside.split(separator).length - 1);
	const most = Math.max(...counts);
	return most === 0 ? undefined : SEPARATORS[counts.indexOf(most)];
}
