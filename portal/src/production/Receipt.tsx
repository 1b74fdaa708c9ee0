import { Button } from "react-aria-components";
import type { KindInfo } from "../assets/assets";
import type { MintRecord } from "../chain/types";
import { download } from "../ui/download";
import { Icon } from "../ui/Icon";
import { formatMoment, formatMonth, type Month } from "../units/calendar";
import { formatDecimal } from "../units/decimal";
import { exactAmount, plainAmount, plainFigure, shownUnit, volume } from "../units/quantities";

interface Props {
	well: bigint;
	name: string;
	month: Month;
	record: MintRecord;
	unit: string;
	kind: KindInfo | undefined;
}

/** The record of a minted month, to the last digit. */
export function Receipt({ well, name, month, record, unit, kind }: Props) {
	const { terms } = record;
	const uploaded = record.days.reduce((sum, day) => sum + BigInt(day), 0n);
	const lines: readonly (readonly [string, string, string])[] = [
		["Uploaded", volume(uploaded, unit), plainFigure(uploaded)],
		["Official", volume(record.official, unit), plainFigure(record.official)],
		["Counted", volume(record.verified, unit), plainFigure(record.verified)],
		["Value as uploaded", exactAmount(record.value, "USD"), plainAmount(record.value)],
		["Minted by the audit", exactAmount(record.minted, "TAT"), plainAmount(record.minted)],
		["Withheld", exactAmount(record.withheld, "TAT"), plainAmount(record.withheld)],
		["Given back", exactAmount(record.restored, "TAT"), plainAmount(record.restored)],
		[
			"Overminted, by later amendments",
			exactAmount(record.overminted, "TAT"),
			plainAmount(record.overminted),
		],
		["Penalty", exactAmount(record.penalty_unit, "UNIT"), plainAmount(record.penalty_unit)],
	];
	const paid = record.minted - record.withheld + record.restored;
	const share = formatDecimal(BigInt(terms.discount), 4, { places: 2 });
	const conversion = formatDecimal(terms.conversion, 18);
	const save = () => {
		const rows = [
			["well", well],
			["month", formatMonth(month)],
			...lines.map(([label, , plain]) => [label, plain]),
		];
		const csv = rows.map(([label, value]) => `"${label}",${value}`).join("\n");
		download(`receipt-${well}-${formatMonth(month)}.csv`, `${csv}\n`, "text/csv");
	};
	return (
		<section className="card stack">
			<header>
				<h2>Receipt</h2>
				<span className="muted small">Minted on {formatMoment(record.minted_at)}</span>
			</header>
			<dl className="figure">
				<dt>Paid out for {name}</dt>
				<dd data-testid="paid-out">{exactAmount(paid, "TAT")}</dd>
			</dl>
			<dl className="facts">
				{lines.map(([label, shown]) => (
					<div key={label} style={{ display: "contents" }}>
						<dt>{label}</dt>
						<dd>{shown}</dd>
					</div>
				))}
				<dt>Share of the price</dt>
				<dd>{share} %</dd>
				<dt>Conversion</dt>
				<dd>
					{conversion} {kind?.priceUnit} per {shownUnit(unit)}
				</dd>
				<dt>Certificate of the volume</dt>
				<dd>round {record.volume_round.toString()}</dd>
			</dl>
			<div className="actions">
				<Button className="button" onPress={save}>
					<Icon name="download" size={16} />
					Save as CSV
				</Button>
			</div>
		</section>
	);
}
