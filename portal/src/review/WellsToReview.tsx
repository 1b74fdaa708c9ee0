import { Button } from "react-aria-components";
import { useAddress } from "../accounts/AccountsContext";
import type { AssetInfo } from "../assets/assets";
import { KindName } from "../assets/KindName";
import { AT_BEST, useRead } from "../chain/read";
import type { WellSummary } from "../chain/types";
import { useSigning } from "../transactions/SignContext";
import { Note } from "../ui/Note";
import { Reading } from "../ui/Reading";
import { shortened } from "../units/text";
import { nextStepWords } from "../wells/state-words";
import { WellBadge } from "../wells/WellBadge";
import { nicknameOf, useWell, type WellDetail } from "../wells/wells";
import { changedFields } from "./fields";
import { Refusal } from "./Refusal";

/** The wells of an asset that wait for a reviewer, oldest first. */
export function WellsToReview({ asset }: { asset: AssetInfo }) {
	const wells = useRead({
		key: ["wells to review", asset.id],
		pallets: ["WellAudit"],
		read: async (api) => {
			const all = await api.apis.RegisterApi.wells_to_review(asset.id, undefined, 200, AT_BEST);
			return all.sort((one, other) => Number(one.well - other.well));
		},
	});
	return (
		<section className="stack">
			<h2>Wells of {asset.name}</h2>
			<Reading of={wells}>
				{(all) =>
					all.length === 0 ? (
						<p className="muted">No well waits.</p>
					) : (
						<div className="columns wide">
							{all.map((summary) => (
								<WellCard key={summary.well.toString()} summary={summary} asset={asset} />
							))}
						</div>
					)
				}
			</Reading>
		</section>
	);
}

function WellCard({ summary, asset }: { summary: WellSummary; asset: AssetInfo }) {
	const detail = useWell(summary.well);
	const kind = asset.kinds.find(({ id }) => id === summary.key.kind);
	return (
		<article className="card stack">
			<header>
				<h3>
					{nicknameOf(summary)} <KindName kind={kind} />
				</h3>
				<WellBadge state={summary.state} />
			</header>
			<p className="muted small">
				Number {summary.well.toString()}, of{" "}
				<code title={summary.owner}>{shortened(summary.owner)}</code>:{" "}
				{nextStepWords[summary.next_step.type].what}.
			</p>
			<Reading of={detail}>
				{(found) =>
					found === undefined ? <p>It is gone.</p> : <Decision summary={summary} detail={found} />
				}
			</Reading>
		</article>
	);
}

function Decision({
	summary,
	detail: { well, status },
}: {
	summary: WellSummary;
	detail: WellDetail;
}) {
	const { open } = useSigning();
	const address = useAddress();
	const name = nicknameOf(summary);
	const isPending = well.pending !== undefined;
	const needsMajority = summary.next_step.type === "MajorityReview";
	const isInterested =
		address === well.owner || status.well.shares.some(({ account }) => account === address);
	const call = { well: summary.well, revision: summary.revision };
	const approve = () =>
		open({
			what: isPending ? `Approve the changes to ${name}` : `Approve ${name}`,
			call: ({ tx: { WellAudit } }) =>
				isPending ? WellAudit.approve_pending(call) : WellAudit.approve(call),
			effects: [{ label: "Revision", value: summary.revision }],
		});
	const reject = (reason: string) =>
		open({
			what: isPending ? `Reject the changes to ${name}` : `Reject ${name}`,
			call: ({ tx: { WellAudit } }) =>
				isPending
					? WellAudit.reject_pending({ well: summary.well, reason })
					: WellAudit.reject({ well: summary.well, reason }),
			effects: [{ label: "Reason", value: <code>{shortened(reason, 8)}</code> }],
		});
	return (
		<>
			<table className="dense">
				<thead>
					<tr>
						<th>Field</th>
						<th>{isPending ? "Now" : "Submitted"}</th>
						{isPending && <th>Proposed</th>}
					</tr>
				</thead>
				<tbody>
					{changedFields(well.fields, well.pending?.fields).map(
						({ label, now, proposed, isChanged }) => (
							<tr key={label}>
								<td>{label}</td>
								<td title={now}>{shortened(now, 12)}</td>
								{isPending && (
									<td title={proposed}>
										{isChanged ? <strong>{shortened(proposed, 12)}</strong> : "the same"}
									</td>
								)}
							</tr>
						),
					)}
				</tbody>
			</table>
			{isInterested && (
				<Note tone="warn">
					You own this well or hold a part of it. Another reviewer has to decide.
				</Note>
			)}
			{needsMajority && (
				<Note>
					An approval of this identifier was returned once, so the managers' majority has to
					approve. Propose it as a motion; a reviewer may still reject.
				</Note>
			)}
			{!isInterested && (
				<>
					<div className="actions">
						<Button className="button primary" isDisabled={needsMajority} onPress={approve}>
							Approve
						</Button>
					</div>
					<Refusal action="Reject" onRefuse={reject} />
				</>
			)}
		</>
	);
}
