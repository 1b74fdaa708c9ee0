import { createStore } from "../chain/store";
import type { Columns } from "./columns";
import type { DayForm } from "./days";
import type { FigureForm } from "./figures";
import type { Edits } from "./rows";
import type { Table } from "./table";

/** An upload that is being prepared. It outlives the page that shows it. */
export interface Draft {
	/** The file's name, or how else the text came. */
	source: string;
	table: Table;
	columns: Columns;
	/** The forms that the user confirmed, or that need no confirmation. */
	day: DayForm | undefined;
	figure: FigureForm | undefined;
	edits: Edits;
	/** Lines that the user left out. */
	removed: ReadonlySet<number>;
}

export const draft = createStore<Draft | undefined>(undefined);
