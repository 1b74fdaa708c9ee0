import * as v from "valibot";
import { saved } from "../chain/storage";

/** What a column of an upload can be. */
export const ROLES = ["well", "product", "day", "volume"] as const;
export type Role = (typeof ROLES)[number];
/** The column of each role. The product may be left out. */
export type Columns = Partial<Record<Role, number>>;

export const roleWords: Record<Role, { label: string; hint: string }> = {
	well: { label: "Well", hint: "The register's identifier, or the well's name on the chain" },
	product: { label: "Product", hint: "OIL or GAS. Not needed if each well has one product" },
	day: { label: "Day", hint: "One day in each row" },
	volume: { label: "Volume", hint: "In the product's unit" },
};

/** Headings in use, in lower case without spaces and signs. */
const HEADINGS: Record<Role, readonly string[]> = {
	well: ["well", "wellid", "uwi", "wellidentifier", "identifier", "wellname", "fromtoid", "name"],
	product: ["product", "productid", "kind", "commodity", "fluid", "substance"],
	day: ["date", "day", "productiondate", "proddate", "readingdate", "gasday"],
	volume: ["volume", "vol", "dailyvolume", "production", "quantity", "amount", "reading"],
};

function bare(heading: string): string {
	return heading.toLowerCase().replace(/[^a-z0-9]/g, "");
}

const memory = saved("columns", v.record(v.string(), v.record(v.string(), v.number())), {});

/** The columns of these headings: as the user mapped them before, or as the headings suggest. */
export function columnsOf(headings: readonly string[]): Columns {
	const remembered = memory.read()[signature(headings)];
	const columns: Columns = {};
	for (const role of ROLES) {
		const guessed = headings.findIndex((heading) => HEADINGS[role].includes(bare(heading)));
		const column = remembered === undefined ? guessed : (remembered[role] ?? -1);
		if (column >= 0 && column < headings.length) columns[role] = column;
	}
	return columns;
}

export function rememberColumns(headings: readonly string[], columns: Columns): void {
	const mapping = Object.fromEntries(
		Object.entries(columns).filter(([, column]) => column !== undefined),
	);
	memory.write({ ...memory.read(), [signature(headings)]: mapping });
}

function signature(headings: readonly string[]): string {
	return headings.map(bare).join("|");
}
