/** From a table to what the chain takes, and every fault on the way. */

import type { UploadItem } from "../chain/types";
import { type Day, dayOfMonth, formatDay, type Month, monthOfDay } from "../units/calendar";
import { canonicalIdentifier, wellCommitment } from "../wells/identifier";
import type { Columns, Role } from "./columns";
import { type DayForm, readDay } from "./days";
import { type FigureForm, isMissing, readFigure } from "./figures";
import type { Table, TableRow } from "./table";

/** A well that can be uploaded for. */
export interface UploadWell {
	number: bigint;
	nickname: string;
	symbol: string;
	commitment: string;
}

export interface Fault {
	/** `undefined` if it is about the whole row. */
	role: Role | undefined;
	what: string;
}

export interface Row {
	line: number;
	texts: Partial<Record<Role, string>>;
	well?: UploadWell;
	day?: Day;
	volume?: bigint;
	faults: readonly Fault[];
	/** Why the row is left out, if it is not wrong but says nothing. */
	skipped?: string;
}

/** What the user typed over a cell, by `line:role`. */
export type Edits = ReadonlyMap<string, string>;

export const editKey = (line: number, role: Role) => `${line}:${role}`;

export interface Forms {
	day: DayForm;
	figure: FigureForm;
}

export function readRows(
	{ rows }: Table,
	columns: Columns,
	forms: Forms,
	wells: readonly UploadWell[],
	edits: Edits,
): Row[] {
	const index = wellIndex(wells);
	const read = rows.map((row) => readRow(row, columns, forms, index, edits));
	return withDuplicates(read);
}

function readRow(
	row: TableRow,
	columns: Columns,
	forms: Forms,
	wells: WellIndex,
	edits: Edits,
): Row {
	const text = (role: Role) => {
		const column = columns[role];
		return (
			edits.get(editKey(row.line, role)) ?? (column === undefined ? "" : (row.cells[column] ?? ""))
		);
	};
	const texts = {
		well: text("well"),
		product: text("product"),
		day: text("day"),
		volume: text("volume"),
	};
	const { line } = row;
	if (row.fault !== undefined)
		return { line, texts, faults: [{ role: undefined, what: row.fault }] };
	if (isMissing(texts.volume)) return { line, texts, faults: [], skipped: "no figure" };

	const faults: Fault[] = [];
	const well = findWell(texts.well, texts.product, wells);
	if (typeof well === "string") faults.push({ role: "well", what: well });
	const day = readDay(texts.day, edits.has(editKey(line, "day")) ? "iso" : forms.day);
	if (day === undefined) {
		faults.push({ role: "day", what: "There is no such day. Write it as 2025-11-30." });
	}
	const form = edits.has(editKey(line, "volume")) ? "point" : forms.figure;
	const volume = readFigure(texts.volume, form);
	if (!volume.ok) faults.push({ role: "volume", what: volume.fault });
	const found: Row = {
		line,
		texts,
		faults,
		...(typeof well === "string" ? {} : { well }),
		...(day === undefined ? {} : { day }),
		...(volume.ok ? { volume: volume.value } : {}),
	};
	return volume.ok && volume.value === 0n ? { ...found, skipped: "zero" } : found;
}

interface WellIndex {
	byCommitment: ReadonlyMap<string, UploadWell>;
	byName: ReadonlyMap<string, readonly UploadWell[]>;
	symbols: readonly string[];
}

function wellIndex(wells: readonly UploadWell[]): WellIndex {
	const byName = new Map<string, UploadWell[]>();
	for (const well of wells) {
		const name = well.nickname.toLowerCase();
		byName.set(name, [...(byName.get(name) ?? []), well]);
	}
	return {
		byCommitment: new Map(wells.map((well) => [well.commitment, well])),
		byName,
		symbols: [...new Set(wells.map(({ symbol }) => symbol))],
	};
}

/** The well that a row means, or why it cannot be told. */
function findWell(text: string, product: string, wells: WellIndex): UploadWell | string {
	const name = text.trim();
	if (isMissing(name)) return "The well is missing. Give its identifier or its name.";
	const symbol = product.trim().toUpperCase();
	const symbols = symbol === "" ? wells.symbols : [symbol];
	const id = canonicalIdentifier(name);
	const found = new Map<bigint, UploadWell>();
	for (const one of symbols) {
		const well = id.ok ? wells.byCommitment.get(wellCommitment(one, id.value)) : undefined;
		if (well !== undefined) found.set(well.number, well);
	}
	if (found.size === 0) {
		for (const well of wells.byName.get(name.toLowerCase()) ?? []) {
			if (symbol === "" || well.symbol === symbol) found.set(well.number, well);
		}
	}
	const [well, ...others] = found.values();
	if (well === undefined) {
		if (!id.ok) return "This is no identifier of the register, and no name of one of your wells.";
		return symbol === ""
			? "None of your wells has this identifier or name."
			: `None of your ${symbol} wells has this identifier or name.`;
	}
	if (others.length === 0) return well;
	return symbol === "" && others.every((other) => other.symbol !== well.symbol)
		? `This well has ${[well, ...others].map((one) => one.symbol).join(" and ")}. Give the product.`
		: "Several of your wells have this name. Give the identifier.";
}

/** Marks rows of the same well and day, whatever their figures. */
function withDuplicates(rows: readonly Row[]): Row[] {
	const lines = new Map<string, number[]>();
	const keyOf = ({ well, day, skipped }: Row) =>
		well === undefined || day === undefined || skipped !== undefined
			? undefined
			: `${well.number}:${day}`;
	for (const row of rows) {
		const key = keyOf(row);
		if (key !== undefined) lines.set(key, [...(lines.get(key) ?? []), row.line]);
	}
	return rows.map((row) => {
		const others = (lines.get(keyOf(row) ?? "") ?? []).filter((line) => line !== row.line);
		if (others.length === 0) return row;
		const what = `The same well and day is on line ${others.join(", ")} too. Remove all but one.`;
		return { ...row, faults: [...row.faults, { role: "day", what }] };
	});
}

/** An item of the upload, and the lines that its days came from. */
export interface PlannedItem {
	item: UploadItem;
	lines: ReadonlyMap<number, number>;
}

interface Gathered {
	well: bigint;
	month: Month;
	days: [number, bigint][];
	lines: Map<number, number>;
}

/** The items that sound rows make: one for each well and month, in their order. */
export function planItems(rows: readonly Row[]): PlannedItem[] {
	const items = new Map<string, Gathered>();
	for (const { line, well, day, volume, faults, skipped } of rows) {
		if (faults.length > 0 || skipped !== undefined) continue;
		if (well === undefined || day === undefined || volume === undefined) continue;
		const month = monthOfDay(day);
		const key = `${well.number}:${month}`;
		const item: Gathered = items.get(key) ?? {
			well: well.number,
			month,
			days: [],
			lines: new Map(),
		};
		item.days.push([dayOfMonth(day), volume]);
		item.lines.set(dayOfMonth(day), line);
		items.set(key, item);
	}
	return [...items.values()].map(({ well, month, days, lines }) => {
		days.sort(([one], [other]) => one - other);
		return { item: { well, month, days }, lines };
	});
}

/** The faults as a file that a spreadsheet opens. */
export function faultFile(rows: readonly Row[]): string {
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const lines = rows.flatMap(({ line, texts, day, faults }) =>
		faults.map(({ role, what }) =>
			[
				String(line),
				role ?? "row",
				quoted(role === undefined ? "" : (texts[role] ?? "")),
				quoted(texts.well ?? ""),
				day === undefined ? quoted(texts.day ?? "") : formatDay(day),
				quoted(what),
			].join(","),
		),
	);
	return `${["Line,Column,Value,Well,Day,Fault", ...lines].join("\n")}\n`;
}
