import { useMemo } from "react";
import { Button } from "react-aria-components";
import { useRead } from "../chain/read";
import { download } from "../ui/download";
import { Icon } from "../ui/Icon";
import { Note, WordsText } from "../ui/Note";
import { formatMonth } from "../units/calendar";
import type { Draft } from "./draft";
import { type ItemRefusals, itemRefusals, previewParts, withDayRefusals } from "./preview";
import { RowTable } from "./RowTable";
import { type Forms, faultFile, planItems, readRows, type UploadWell } from "./rows";
import { SignParts } from "./SignParts";

interface Props {
	uploader: string;
	wells: readonly UploadWell[];
	draft: Draft;
	forms: Forms;
}

/** Every fault of every row at once, the page's and the chain's; then the signatures. */
export function Review({
	uploader,
	wells,
	draft: { table, columns, edits, removed },
	forms: { day, figure },
}: Props) {
	const rows = useMemo(
		() =>
			readRows(table, columns, { day, figure }, wells, edits).filter(
				({ line }) => !removed.has(line),
			),
		[table, columns, day, figure, wells, edits, removed],
	);
	const items = useMemo(() => planItems(rows), [rows]);
	const parts = useRead({
		key: ["upload preview", uploader, fingerprint(items)],
		pallets: [
			"TatIssuance",
			"MarginEscrow",
			"ProductionOracle",
			"WellAudit",
			"ProducerRegistry",
			"AssetRegistry",
		],
		enabled: items.length > 0,
		read: (api) => previewParts(api, uploader, items),
	});
	const answered = useMemo(() => parts.data ?? [], [parts.data]);
	const checked = useMemo(() => withDayRefusals(rows, answered), [rows, answered]);
	const refused = itemRefusals(answered);
	const faulty = checked.filter(({ faults }) => faults.length > 0);
	const skipped = checked.filter((row) => row.skipped !== undefined && row.faults.length === 0);
	const isChecked = parts.data !== undefined || items.length === 0;
	return (
		<>
			<section className="card stack">
				<header>
					<h2>Rows</h2>
					{faulty.length > 0 && (
						<Button
							className="button quiet"
							onPress={() => download("treasurenet-faults.csv", faultFile(faulty), "text/csv")}
						>
							<Icon name="download" size={16} />
							All faults as a file
						</Button>
					)}
				</header>
				<Summary
					faulty={faulty.length}
					skipped={skipped.length}
					all={checked.length}
					isChecked={isChecked}
				/>
				<RowTable rows={checked} />
			</section>
			{refused.length > 0 && <RefusedMonths refused={refused} wells={wells} />}
			{items.length > 0 && (
				<SignParts
					parts={answered}
					isBlocked={faulty.length > 0 || refused.length > 0 || !isChecked}
				/>
			)}
		</>
	);
}

/** Names what is previewed, so that a change of any figure is previewed again. */
function fingerprint(items: ReturnType<typeof planItems>): string {
	return items.map(({ item }) => `${item.well}/${item.month}:${item.days.join(";")}`).join(" ");
}

interface SummaryProps {
	faulty: number;
	skipped: number;
	all: number;
	isChecked: boolean;
}

function Summary({ faulty, skipped, all, isChecked }: SummaryProps) {
	const left =
		skipped === 0 ? "" : ` ${skipped} ${skipped === 1 ? "is" : "are"} left out: zero or no figure.`;
	if (faulty > 0) {
		return (
			<Note tone="bad">
				<strong data-testid="faulty">
					{faulty} of {all} rows {faulty === 1 ? "has" : "have"} a fault.
				</strong>{" "}
				Correct them here or in the file, or leave them out. Nothing is sent until all are right.
				{left}
			</Note>
		);
	}
	return (
		<Note tone={isChecked ? "ok" : "info"}>
			<strong>{isChecked ? `All ${all} rows are right.` : "Asking the chain…"}</strong>
			{left}
		</Note>
	);
}

/** What the chain says of whole months. */
function RefusedMonths({
	refused,
	wells,
}: {
	refused: readonly ItemRefusals[];
	wells: readonly UploadWell[];
}) {
	const names = new Map(wells.map((well) => [well.number, `${well.nickname} ${well.symbol}`]));
	// The same words for many months are said once.
	const grouped = new Map<string, { words: ItemRefusals["words"][number]; months: string[] }>();
	for (const { item, words } of refused) {
		for (const one of words) {
			const group = grouped.get(one.what) ?? { words: one, months: [] };
			group.months.push(`${names.get(item.item.well) ?? ""}, ${formatMonth(item.item.month)}`);
			grouped.set(one.what, group);
		}
	}
	return (
		<section className="card stack">
			<h2>What the chain would refuse</h2>
			<ul className="checklist">
				{[...grouped.values()].map(({ words, months }) => (
					<li key={words.what}>
						<Icon name="cross" size={16} />
						<div>
							<WordsText words={words} />
							<div className="muted small">
								{months.slice(0, 5).join(" · ")}
								{months.length > 5 && ` and ${months.length - 5} more`}
							</div>
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
