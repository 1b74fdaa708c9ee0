import { useState } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../ui/Icon";
import { formatDay } from "../units/calendar";
import { figure } from "../units/quantities";
import { ROLES, type Role, roleWords } from "./columns";
import { draft } from "./draft";
import { editKey, type Row } from "./rows";

/** How many rows are shown at a time. */
const SHOWN = 100;

/** The rows, those with a fault first, each cell open to correction. */
export function RowTable({ rows }: { rows: readonly Row[] }) {
	const faulty = rows.filter(({ faults }) => faults.length > 0);
	const [showsAll, setShowsAll] = useState(false);
	const [shown, setShown] = useState(SHOWN);
	const listed = showsAll || faulty.length === 0 ? rows : faulty;
	const isFolded = faulty.length === 0 && !showsAll;
	return (
		<>
			<label className="checkbox">
				<input
					type="checkbox"
					checked={showsAll}
					onChange={(event) => setShowsAll(event.target.checked)}
				/>
				Show all rows
			</label>
			{!isFolded && (
				<div className="table-scroll">
					<table className="dense rows">
						<thead>
							<tr>
								<th className="number">Line</th>
								{ROLES.map((role) => (
									<th key={role}>{roleWords[role].label}</th>
								))}
								<th>Fault</th>
								<th>
									<span className="visually-hidden">Leave out</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{listed.slice(0, shown).map((row) => (
								<RowLine key={row.line} row={row} />
							))}
						</tbody>
					</table>
				</div>
			)}
			{!isFolded && listed.length > shown && (
				<div className="actions">
					<Button className="button" onPress={() => setShown(shown + SHOWN)}>
						Show {Math.min(SHOWN, listed.length - shown)} more of{" "}
						{listed.length.toLocaleString("en")}
					</Button>
				</div>
			)}
		</>
	);
}

function RowLine({ row }: { row: Row }) {
	const { line, faults, skipped } = row;
	const faultOf = (role: Role) => faults.some((fault) => fault.role === role);
	const remove = () =>
		draft.update((before) =>
			before === undefined ? before : { ...before, removed: new Set([...before.removed, line]) },
		);
	return (
		<tr className={faults.length > 0 ? "faulty" : ""}>
			<td className="number muted line">{line}</td>
			{ROLES.map((role) => (
				<td key={role} className={role === "volume" ? "number" : ""}>
					{faults.length > 0 ? (
						<EditableCell row={row} role={role} isFaulty={faultOf(role)} />
					) : (
						shownCell(row, role)
					)}
				</td>
			))}
			<td className="what">
				{faults.map(({ role, what }) => (
					<div key={what}>
						{role !== undefined && <strong>{roleWords[role].label}: </strong>}
						{what}
					</div>
				))}
				{faults.length === 0 && skipped !== undefined && (
					<span className="muted">left out: {skipped}</span>
				)}
			</td>
			<td>
				{faults.length > 0 && (
					<Button className="button quiet" aria-label={`Leave line ${line} out`} onPress={remove}>
						<Icon name="cross" size={14} />
					</Button>
				)}
			</td>
		</tr>
	);
}

/** What was read, not what was written. */
function shownCell({ well, day, volume, texts }: Row, role: Role): string {
	switch (role) {
		case "well":
			return well?.nickname ?? texts.well ?? "";
		case "product":
			return well?.symbol ?? "";
		case "day":
			return day === undefined ? (texts.day ?? "") : formatDay(day);
		case "volume":
			return volume === undefined ? (texts.volume ?? "") : figure(volume);
	}
}

function EditableCell({
	row: { line, texts },
	role,
	isFaulty,
}: {
	row: Row;
	role: Role;
	isFaulty: boolean;
}) {
	const [text, setText] = useState(texts[role] ?? "");
	const keep = () => {
		if (text === texts[role]) return;
		draft.update((before) =>
			before === undefined
				? before
				: { ...before, edits: new Map(before.edits).set(editKey(line, role), text) },
		);
	};
	return (
		<input
			className="cell-input"
			aria-label={`${roleWords[role].label} of line ${line}`}
			aria-invalid={isFaulty}
			value={text}
			onChange={(event) => setText(event.target.value)}
			onBlur={keep}
			onKeyDown={(event) => event.key === "Enter" && keep()}
		/>
	);
}
