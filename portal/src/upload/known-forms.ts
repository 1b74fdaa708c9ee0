import type { Columns, Role } from "./columns";
import { type DayForm, dayForms } from "./days";
import { type FigureForm, figureForms } from "./figures";
import type { Table } from "./table";

/** The cells of a column. */
export function cellsOf({ rows }: Table, column: number | undefined): string[] {
	return column === undefined
		? []
		: rows.flatMap(({ cells, fault }) => (fault === undefined ? [cells[column] ?? ""] : []));
}

/** The forms that need no question: days as year-month-day, and plain figures. */
export function knownForms(
	table: Table,
	columns: Columns,
): { day: DayForm | undefined; figure: FigureForm | undefined } {
	const cells = (role: Role) => cellsOf(table, columns[role]);
	const [days, figures] = [dayForms(cells("day")), figureForms(cells("volume"))];
	return {
		day: days[0] === "iso" ? "iso" : undefined,
		figure: figures.length === 1 && figures[0] === "point" ? "point" : undefined,
	};
}
