import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { routes } from "../app/routes";
import { kindsById, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import type { WellSummary } from "../chain/types";
import { Icon } from "../ui/Icon";
import { Reading } from "../ui/Reading";
import { useNow } from "../ui/useNow";
import { formatMonth, type Month, monthOfMoment } from "../units/calendar";
import { nicknameOf } from "../wells/wells";
import { type Cell, cellOf, cellWords, NEEDS_ME } from "./cell";
import { type MonthsByWell, useMonths } from "./months";

/** How many wells and months are shown at a time. */
const WELLS = 25;
const MONTHS = 6;
const MINUTE_MS = 60_000;

/** Wells by months. The newest month is on the left, where the eye begins. */
export function ProductionGrid({
	wells,
	needsMe,
}: {
	wells: readonly WellSummary[];
	needsMe: boolean;
}) {
	const now = useNow(MINUTE_MS);
	const [page, setPage] = useState(0);
	const [newest, setNewest] = useState(() => monthOfMoment(Date.now()));
	const shown = wells.slice(page * WELLS, (page + 1) * WELLS);
	const columns = Array.from({ length: MONTHS }, (_, index) => newest - index);
	const ids = shown.map(({ well }) => well);
	const months = useMonths(ids, newest - MONTHS + 1, newest);
	const pages = Math.ceil(wells.length / WELLS);
	return (
		<section className="card stack">
			<div className="actions">
				<Button
					className="button"
					onPress={() => setNewest(newest - MONTHS)}
					aria-label="Earlier months"
				>
					← Earlier
				</Button>
				<span>
					{formatMonth(newest - MONTHS + 1)} to {formatMonth(newest)}
				</span>
				<Button
					className="button"
					onPress={() => setNewest(Math.min(newest + MONTHS, monthOfMoment(now)))}
					isDisabled={newest >= monthOfMoment(now)}
					aria-label="Later months"
				>
					Later →
				</Button>
				{pages > 1 && (
					<span className="actions">
						<Button className="button" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
							Previous wells
						</Button>
						<span className="muted small">
							{page + 1} of {pages}
						</span>
						<Button
							className="button"
							isDisabled={page + 1 === pages}
							onPress={() => setPage(page + 1)}
						>
							More wells
						</Button>
					</span>
				)}
			</div>
			<Reading of={months} rows={shown.length}>
				{(known) => (
					<Grid wells={shown} columns={columns} months={known} needsMe={needsMe} now={now} />
				)}
			</Reading>
			<Legend />
		</section>
	);
}

interface GridProps {
	wells: readonly WellSummary[];
	columns: readonly Month[];
	months: MonthsByWell;
	needsMe: boolean;
	now: number;
}

function Grid({ wells, columns, months, needsMe, now }: GridProps) {
	const kinds = kindsById(useAssets().data ?? []);
	const rows = wells
		.map((well) => {
			const known = months.get(well.well) ?? [];
			const cells = columns.map((month) => ({
				month,
				cell: cellOf(
					month,
					known.find((one) => one.month === month),
					now,
				),
			}));
			return { well, cells };
		})
		.filter(({ cells }) => !needsMe || cells.some(({ cell }) => NEEDS_ME.includes(cell.state)));
	if (rows.length === 0) return <p className="muted">Nothing here needs you.</p>;
	return (
		<div className="table-scroll">
			<table className="grid">
				<thead>
					<tr>
						<th>Well</th>
						{columns.map((month) => (
							<th key={month}>{formatMonth(month)}</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ well, cells }) => (
						<tr key={well.well.toString()}>
							<th scope="row">
								<Link to={routes.well(well.well)}>{nicknameOf(well)}</Link>{" "}
								<KindName kind={kinds.get(well.key.kind)} />
							</th>
							{cells.map(({ month, cell }) => (
								<td key={month}>
									<CellLink well={well} month={month} cell={cell} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function CellLink({ well, month, cell }: { well: WellSummary; month: Month; cell: Cell }) {
	const { word, icon, tone } = cellWords[cell.state];
	const count = cell.state === "filling" ? `${cell.days} of ${cell.daysInMonth}` : word;
	return (
		<Link
			className={`cell ${tone}`}
			to={routes.month(well.well, month)}
			aria-label={`${nicknameOf(well)}, ${formatMonth(month)}: ${word}, ${cell.days} of ${cell.daysInMonth} days`}
		>
			<Icon name={icon} size={14} />
			<span>{count}</span>
		</Link>
	);
}

function Legend() {
	return (
		<ul className="legend muted small">
			{Object.values(cellWords).map(({ word, icon, tone }) => (
				<li key={word} className={`cell ${tone}`}>
					<Icon name={icon} size={14} />
					{word}
				</li>
			))}
		</ul>
	);
}
