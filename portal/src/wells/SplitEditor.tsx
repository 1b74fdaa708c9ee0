import { useState } from "react";
import { Button } from "react-aria-components";
import { AT_BEST, useRead } from "../chain/read";
import { useSigning } from "../transactions/SignContext";
import { Field } from "../ui/Field";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { formatDuration } from "../units/calendar";
import { shortened } from "../units/text";
import { lowered, MAX_BENEFICIARIES, type Part, percentOf, splitFaults } from "./split";
import { nicknameOf, type WellDetail } from "./wells";

/** Who is paid what of a well's mints, up to 100 %. */
export function SplitEditor({ number, detail: { well } }: { number: bigint; detail: WellDetail }) {
	const { open } = useSigning();
	const wait = useReductionWait();
	const present = new Map(well.beneficiaries.map(({ account, percent }) => [account, percent]));
	const [parts, setParts] = useState<readonly Part[]>(() =>
		well.beneficiaries.map(({ account, percent, reduction }) => ({
			account,
			percent: String(reduction?.percent ?? percent),
		})),
	);
	const faults = splitFaults(parts, well.owner, present);
	const given = parts.reduce((sum, part) => sum + (percentOf(part) ?? 0), 0);
	const later = lowered(parts, present);
	const waiting = wait.data === undefined ? "a wait" : formatDuration(Number(wait.data));
	const change = (index: number, values: Partial<Part>) =>
		setParts(parts.map((part, at) => (at === index ? { ...part, ...values } : part)));
	const sign = () =>
		open({
			what: `Set who is paid for ${nicknameOf(well)}`,
			call: (api) =>
				api.tx.WellAudit.set_beneficiaries({
					well: number,
					parts: parts.map((part) => [part.account.trim(), percentOf(part) ?? 0]),
				}),
			effects: [
				{ label: "Owner", value: `${100 - given} %` },
				...parts.map((part) => ({
					label: shortened(part.account.trim()),
					value: `${percentOf(part) ?? 0} %${later.includes(part.account.trim()) ? `, after ${waiting}` : ""}`,
				})),
			],
		});
	const isSound = faults.parts.size === 0 && faults.whole === undefined && given <= 100;
	return (
		<section className="card stack form">
			<h2>Change who is paid</h2>
			<div className="bar split" aria-hidden="true">
				<span style={{ width: `${Math.max(0, 100 - given)}%` }} />
				{parts.map((part, index) => (
					<span
						key={part.account || `new ${index}`}
						style={{ width: `${percentOf(part) ?? 0}%` }}
					/>
				))}
			</div>
			<p>
				The owner keeps <strong>{Math.max(0, 100 - given)} %</strong>.
			</p>
			{parts.map((part, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: what is typed is no lasting name of a row.
				<div key={index} className="part">
					<Field
						label={`Account ${index + 1}`}
						value={part.account}
						onChange={(account) => change(index, { account })}
						fault={faults.parts.get(index)}
					/>
					<Field
						label="Part"
						unit="%"
						inputMode="decimal"
						value={part.percent}
						onChange={(percent) => change(index, { percent })}
					/>
					<Button
						className="button quiet"
						aria-label={`Remove account ${index + 1}`}
						onPress={() => setParts(parts.filter((_, at) => at !== index))}
					>
						<Icon name="cross" size={16} />
					</Button>
				</div>
			))}
			{faults.whole !== undefined && <Note tone="bad">{faults.whole}</Note>}
			{later.length > 0 && (
				<Note tone="warn">
					<strong>
						{later.map((account) => shortened(account)).join(", ")} will have less {waiting} after
						you sign.
					</strong>{" "}
					Until then the old part counts, so ready months can still be minted under it.
				</Note>
			)}
			<div className="actions">
				<Button className="button primary" isDisabled={!isSound} onPress={sign}>
					Review and sign
				</Button>
				<Button
					className="button"
					isDisabled={parts.length >= MAX_BENEFICIARIES}
					onPress={() => setParts([...parts, { account: "", percent: "" }])}
				>
					Add an account
				</Button>
			</div>
		</section>
	);
}

function useReductionWait() {
	return useRead({
		key: ["reduction wait"],
		pallets: ["WellAudit"],
		read: async (api) =>
			(await api.query.WellAudit.CurrentParameters.getValue(AT_BEST)).share_reduction_wait_ms,
	});
}
