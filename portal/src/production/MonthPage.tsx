import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { type KindInfo, kindsById, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import type { MonthStatus } from "../chain/types";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { useNow } from "../ui/useNow";
import {
	formatDistance,
	formatMoment,
	formatMonth,
	type Month,
	parseMonth,
} from "../units/calendar";
import { volume } from "../units/quantities";
import { nicknameOf, useWell } from "../wells/wells";
import { MintPanel } from "./MintPanel";
import { MonthCalendar } from "./MonthCalendar";
import { useMonth } from "./months";
import { Receipt } from "./Receipt";
import "./production.css";

export default function MonthPage({
	well: wellText,
	month: monthText,
}: {
	well: string;
	month: string;
}) {
	const number = /^\d{1,19}$/.test(wellText) ? BigInt(wellText) : undefined;
	const month = parseMonth(monthText);
	const status = useMonth(number, month);
	const well = useWell(number);
	const kinds = kindsById(useAssets().data ?? []);
	const above = { to: routes.production, label: "Production" };
	if (number === undefined || month === undefined)
		return <PageHead title="There is no such month" above={above} />;
	const kind = well.data === undefined ? undefined : kinds.get(well.data.well.key.kind);
	const name = well.data === undefined ? `Well ${number}` : nicknameOf(well.data.well);
	return (
		<>
			<PageHead
				title={`${name}, ${formatMonth(month)}`}
				above={above}
				lead={
					<>
						<KindName kind={kind} /> · well {number.toString()}
					</>
				}
			/>
			<Reading of={status} rows={6}>
				{(found) =>
					found === undefined ? (
						<p>There is no such well.</p>
					) : (
						<MonthView
							well={number}
							name={name}
							month={month}
							status={found}
							kind={kind}
							owner={well.data?.well.owner}
						/>
					)
				}
			</Reading>
		</>
	);
}

interface MonthProps {
	well: bigint;
	name: string;
	month: Month;
	status: MonthStatus;
	kind: KindInfo | undefined;
	owner: string | undefined;
}

function MonthView({ well, name, month, status, kind, owner }: MonthProps) {
	const isOwner = useAddress() === owner;
	const unit = kind?.volumeUnit ?? "";
	return (
		<div className="columns">
			<div className="stack">
				<section className="card stack">
					<h2>Days</h2>
					<MonthCalendar month={month} days={status.days} unit={unit} isClosed={status.closed} />
				</section>
				<Volumes status={status} unit={unit} />
			</div>
			{status.record === undefined ? (
				<MintPanel {...{ well, name, month, status, unit, isOwner }} />
			) : (
				<Receipt {...{ well, name, month, record: status.record, unit, kind }} />
			)}
		</div>
	);
}

/** The uploaded volume beside the official one. */
function Volumes({ status, unit }: { status: MonthStatus; unit: string }) {
	const now = useNow(30_000);
	const { uploaded, official, closed, preview } = status;
	const isFinal = preview.refusals.every(({ type }) => type !== "OfficialVolumeNotFinal");
	const top = official !== undefined && official.volume > uploaded ? official.volume : uploaded;
	const width = (value: bigint) => (top === 0n ? "0%" : `${Number((value * 1_000n) / top) / 10}%`);
	return (
		<section className="card stack">
			<h2>Volume</h2>
			<div className="compare">
				<div>
					<dl className="facts">
						<dt>Uploaded</dt>
						<dd>{volume(uploaded, unit)}</dd>
					</dl>
					<div className="bar" aria-hidden="true">
						<span style={{ width: width(uploaded) }} />
					</div>
				</div>
				<div>
					<dl className="facts">
						<dt>Official</dt>
						<dd>{official === undefined ? "not reported yet" : volume(official.volume, unit)}</dd>
					</dl>
					<div className="bar" aria-hidden="true">
						<span className="official" style={{ width: width(official?.volume ?? 0n) }} />
					</div>
				</div>
			</div>
			<p className="muted small">
				{official === undefined
					? "Reporters bring the register's figure once operators have filed, about the 25th of the next month."
					: `Accepted on ${formatMoment(official.accepted_at)} in round ${official.round}, revision ${official.revision}. ${isFinal ? "Final." : `Final ${formatDistance(official.final_at, now)}.`}`}{" "}
				{closed ? "Closed to uploads." : "Open to uploads."}
			</p>
		</section>
	);
}
