import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayFrom, month } from "../units/calendar";
import { wellCommitment } from "../wells/identifier";
import { type Columns, columnsOf } from "./columns";
import { dayForms, readDay } from "./days";
import { figureForms, isMissing, readFigure } from "./figures";
import { editKey, faultFile, planItems, readRows, type UploadWell } from "./rows";
import { readTable, type Table } from "./table";

const A = "ABWI100010203010W400";
const B = "ABWI102160502411W402";
const well = (number: bigint, nickname: string, symbol: string, id: string): UploadWell => ({
	...{ number, nickname, symbol },
	commitment: wellCommitment(symbol, id),
});
const WELLS = [
	well(1n, "North", "OIL", A),
	well(2n, "North", "GAS", A),
	well(3n, "South", "OIL", B),
	well(4n, "Twin", "OIL", "ABUN1"),
	well(5n, "Twin", "OIL", "ABUN2"),
];

function table(text: string): Table {
	const read = readTable(text);
	if (!read.ok) throw new Error(read.fault);
	return read.value;
}

function file(name: string): string {
	return readFileSync(`src/upload/cases/${name}`, "utf8");
}

const FORMS = { day: "iso", figure: "point" } as const;
const rowsOf = (text: string, edits = new Map<string, string>()) => {
	const read = table(text);
	return readRows(read, columnsOf(read.headings), FORMS, WELLS, edits);
};

/** The register's files have a month in place of a day; their figures are read all the same. */
function registerRows(name: string) {
	const read = table(file(name));
	const at = (heading: string) => read.headings.indexOf(heading);
	const columns: Columns = {
		well: at("WellID"),
		volume: at("OilProduction"),
		day: at("ProductionMonth"),
	};
	return readRows(read, columns, FORMS, WELLS.slice(0, 3), new Map());
}

describe("readTable", () => {
	it("should tell lines apart when quotes hold line ends", () => {
		const { rows } = table('Well,Note,Volume\r\n"A","two\nlines",1\n\nB,,2\n');
		expect(rows.map(({ line }) => line)).toEqual([2, 5]);
	});

	it.each([
		["Well;Volume\nA;1", ";"],
		["Well\tVolume\nA\t1", "\t"],
		['"Well, name";Volume\nA;1', ";"],
	])("should find what separates the columns of %j", (text, separator) => {
		expect(table(text).separator).toBe(separator);
	});

	it("should take the first row as data when it has a figure", () => {
		const { hasNoHeading, headings, rows } = table("A,OIL,2025-11-01,0.5\n");
		expect({ hasNoHeading, headings: headings.length, rows: rows.length }).toEqual({
			hasNoHeading: true,
			headings: 4,
			rows: 1,
		});
	});

	it("should name a heading that appears twice", () => {
		const read = readTable(file("heading-twice.csv"));
		expect(!read.ok && read.fault).toContain("“OilProduction” appears twice");
	});

	it.each([
		["", "nothing"],
		["Well,Volume\n", "no row"],
		["just text\nmore", "one column"],
		["<html><body>", "web page"],
		["PK\u0003\0\0", "no text"],
	])("should refuse %j", (text, reason) => {
		const read = readTable(text);
		expect(!read.ok && read.fault).toContain(reason);
	});

	it("should name a row with another number of columns", () => {
		expect(table("Well,Volume\nA,1,234\n").rows[0]?.fault).toContain("3 columns");
	});
});

describe("the forms of days", () => {
	it("should need no question when days are written year-month-day", () => {
		expect(dayForms(["2025-11-01", "", "2025-11-30"])).toEqual(["iso"]);
	});

	it.each([
		[["01-Feb-14"], ["monthName"], dayFrom(2014, 2, 1)],
		[["1 February 2014"], ["monthName"], dayFrom(2014, 2, 1)],
		[["20251101"], ["digits"], dayFrom(2025, 11, 1)],
		[["2025/11/1"], ["slashes"], dayFrom(2025, 11, 1)],
		[["2025-11-01 00:00:00"], ["isoWithTime"], dayFrom(2025, 11, 1)],
		[["13/02/2014", "01/02/2014"], ["dayFirst"], dayFrom(2014, 2, 13)],
		[["02/13/2014", "02/01/2014"], ["monthFirst"], dayFrom(2014, 2, 13)],
	] as const)("should offer the one form that reads all of %j", (cells, forms, first) => {
		expect(dayForms(cells)).toEqual(forms);
		expect(readDay(cells[0], forms[0])).toBe(first);
	});

	it("should offer both when day and month cannot be told apart", () => {
		expect(dayForms(["01/02/2014", "03/04/2014"])).toEqual(["dayFirst", "monthFirst"]);
	});

	it("should not invent days", () => {
		expect(readDay("2025-02-29", "iso")).toBeUndefined();
		expect(readDay("31-Foo-14", "monthName")).toBeUndefined();
		expect(dayForms(["yesterday"])).toEqual([]);
	});
});

describe("the forms of figures", () => {
	it("should need no question when figures are plain", () => {
		expect(figureForms(["120.5", ".5", "5.", "64", "***"])).toEqual(["point"]);
	});

	it.each([
		[["208,2"], ["comma"]],
		[["1.234,5"], ["comma"]],
		[["1,234.5"], ["thousands"]],
		[["1,234"], ["thousands", "comma"]],
		[["0,123"], ["comma"]],
	] as const)("should offer readings of %j", (cells, forms) => {
		expect(figureForms(cells)).toEqual(forms);
	});

	it.each([
		["1,234.5", "thousands", 12_345_000n],
		["1.234,5", "comma", 12_345_000n],
		["1,234", "comma", 12_340n],
		["1,234", "thousands", 12_340_000n],
		[".5", "point", 5_000n],
	] as const)("should read %s by %s", (text, form, value) => {
		expect(readFigure(text, form)).toEqual({ ok: true, value });
	});

	it.each([
		["-4.0", "below zero"],
		["0.00001", "4 decimals"],
		["1e3", "no figure"],
		["208,2", "no figure"],
		["1000000000000", "implausibly large"],
	])("should say what is wrong with %s", (text, reason) => {
		const read = readFigure(text, "point");
		expect(!read.ok && read.fault).toContain(reason);
	});

	it.each(["", " ", "***", ".", "-", "NA", "n/a", "null", "—"])(
		"should take %j as no figure",
		(text) => {
			expect(isMissing(text)).toBe(true);
		},
	);
});

describe("readRows", () => {
	it("should find wells as the register, the regulator and the chain write them", () => {
		const text = `Well,Product,Date,Volume
${A},OIL,2025-11-01,1.5
00/01-02-030-10W4/0,GAS,2025-11-01,2
South,,2025-11-02,.5
`;
		const rows = rowsOf(text);
		expect(rows.map(({ faults }) => faults)).toEqual([[], [], []]);
		expect(rows.map((row) => row.well?.number)).toEqual([1n, 2n, 3n]);
		expect(rows.map(({ volume }) => volume)).toEqual([15_000n, 20_000n, 5_000n]);
	});

	it("should say every fault of every row at once", () => {
		const text = `Well,Product,Date,Volume
***,OIL,2025-13-01,-4
${A},,2025-11-01,1
Twin,OIL,2025-11-01,1
Nobody,OIL,2025-11-01,1
South,OIL,2025-11-03,1
${B},OIL,2025-11-03,2
`;
		const faults = rowsOf(text).map((row) => row.faults.map(({ role }) => role));
		expect(faults).toEqual([
			["well", "day", "volume"],
			["well"],
			["well"],
			["well"],
			["day"],
			["day"],
		]);
	});

	it("should leave zero and missing figures out with a note, whatever else is wrong with them", () => {
		const rows = rowsOf(
			`Well,Product,Date,Volume\nSouth,OIL,2025-11-01,0\nSouth,OIL,2025-11-02,***\n`,
		);
		expect(rows.map(({ skipped }) => skipped)).toEqual(["zero", "no figure"]);
		expect(planItems(rows)).toEqual([]);
	});

	it("should read an edited cell in the plain form", () => {
		const edits = new Map([
			[editKey(2, "volume"), "12.5"],
			[editKey(2, "day"), "2025-11-04"],
		]);
		const [row] = rowsOf("Well,Product,Date,Volume\nSouth,OIL,soon,much\n", edits);
		expect(row).toMatchObject({ volume: 125_000n, day: dayFrom(2025, 11, 4), faults: [] });
	});

	it("should find 40 faults among 5 000 rows, each by its line", () => {
		const planted = new Map<number, number>();
		const lines = Array.from({ length: 5_000 }, (_, index) => {
			const day = `20${10 + Math.floor(index / 300)}-0${1 + (Math.floor(index / 28) % 9)}-${String(1 + (index % 28)).padStart(2, "0")}`;
			const name = index % 2 === 0 ? "South" : A;
			const isPlanted = index % 125 === 7;
			if (isPlanted) planted.set(index + 2, index % 3);
			const cells = [name, "OIL", day, String(1 + index)];
			if (isPlanted) cells[[0, 2, 3][index % 3] ?? 0] = "wrong";
			return cells.join(",");
		});
		// Days repeat from year to year only: each row has a day of its own.
		const rows = rowsOf(`Well,Product,Date,Volume\n${lines.join("\n")}\n`);
		const found = rows.filter(({ faults }) =>
			faults.some(({ what }) => !what.includes("same well and day")),
		);
		expect(found.map(({ line }) => line)).toEqual([...planted.keys()]);
		expect(found).toHaveLength(40);
	});
});

describe("the collected cases", () => {
	it("should offer a comma as the decimal sign, and refuse the figure by its line without it", () => {
		const { headings, rows } = table(file("decimal-comma.csv"));
		const column = headings.indexOf("OilProduction");
		expect(figureForms(rows.map(({ cells }) => cells[column] ?? ""))).toContain("comma");
		const [first, second] = registerRows("decimal-comma.csv");
		expect(first?.faults.map(({ role }) => role)).toContain("volume");
		expect(second?.volume).toBe(640_000n);
	});

	it("should blame a foreign or masked well and a figure below zero on their own rows", () => {
		const [foreign, own] = registerRows("foreign-negative.csv");
		expect(foreign?.faults.map(({ role }) => role)).toEqual(["well", "day", "volume"]);
		expect(own?.volume).toBe(1_205_000n);
		const [masked, ...others] = registerRows("masked-well.csv");
		expect(masked?.well).toBeUndefined();
		expect(others.map(({ volume }) => volume)).toEqual([1_205_000n, 640_000n]);
	});

	it("should find a well that is written as the regulator does", () => {
		const { headings, rows } = table(file("regulator-labels.csv"));
		const id = rows[0]?.cells[headings.indexOf("WellID")] ?? "";
		const text = `Well,Product,Date,Volume\n${id},OIL,2025-12-01,1\n`;
		expect(rowsOf(text)[0]?.well?.number).toBe(1n);
	});

	it("should read a figure that begins with its point, and skip a blank one", () => {
		const { headings, rows } = table(file("leading-point.csv"));
		expect(readFigure(rows[0]?.cells[headings.indexOf("Volume")] ?? "", "point")).toEqual({
			ok: true,
			value: 5_000n,
		});
		const prices = table(file("blank-figure.csv"));
		expect(prices.rows.map(({ cells }) => isMissing(cells[1] ?? ""))).toContain(true);
	});
});

it("planItems should gather the days of each well and month, in order", () => {
	const rows = rowsOf(`Well,Product,Date,Volume
South,OIL,2025-12-01,3
South,OIL,2025-11-30,2
South,OIL,2025-11-02,1
`);
	const items = planItems(rows);
	expect(items.map(({ item }) => item)).toEqual([
		{ well: 3n, month: month(2025, 12), days: [[1, 30_000n]] },
		{
			well: 3n,
			month: month(2025, 11),
			days: [
				[2, 10_000n],
				[30, 20_000n],
			],
		},
	]);
	expect(items[1]?.lines.get(30)).toBe(3);
});

it("faultFile should name line, column, value and remedy, and keep quotes", () => {
	const rows = rowsOf('Well,Product,Date,Volume\n"the ""big"" one",OIL,2025-11-01,1\n');
	expect(faultFile(rows)).toContain('2,well,"the ""big"" one"');
});
