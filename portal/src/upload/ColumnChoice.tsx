import { Choice } from "../ui/Choice";
import { ROLES, type Role, rememberColumns, roleWords } from "./columns";
import { type Draft, draft } from "./draft";
import { knownForms } from "./known-forms";
import { separatorWords } from "./table";

const NONE = "none";

/** Which column is what. */
export function ColumnChoice({ draft: current }: { draft: Draft }) {
	const { table, columns } = current;
	const options = table.headings.map((heading, index) => ({
		id: String(index),
		label: `${heading || "(no heading)"} – ${table.rows[0]?.cells[index] ?? ""}`,
	}));
	const choose = (role: Role, id: string) => {
		const { [role]: _, ...others } = columns;
		const chosen = id === NONE ? others : { ...others, [role]: Number(id) };
		rememberColumns(table.headings, chosen);
		draft.set({ ...current, columns: chosen, ...knownForms(table, chosen), edits: new Map() });
	};
	return (
		<>
			<p className="muted small">
				{table.rows.length.toLocaleString("en")} rows, columns separated by{" "}
				{separatorWords[table.separator]}
				{table.hasNoHeading ? ", without a heading" : ""}.
			</p>
			<div className="mapping">
				{ROLES.map((role) => (
					<div key={role} className="field">
						<Choice
							label={roleWords[role].label}
							options={
								role === "product" ? [{ id: NONE, label: "Not in the table" }, ...options] : options
							}
							value={columns[role]?.toString() ?? (role === "product" ? NONE : undefined)}
							onChange={(id) => choose(role, id)}
							placeholder="Choose its column"
						/>
						<span className="hint">{roleWords[role].hint}</span>
					</div>
				))}
			</div>
		</>
	);
}
