import { Button } from "react-aria-components";
import { Link } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { kindsById, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import { MonthsOfWell } from "../production/MonthsOfWell";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { CopyButton } from "../ui/CopyButton";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { Refusals } from "../ui/Refusals";
import { useNow } from "../ui/useNow";
import { DAY_MS, formatDay, formatDuration, formatMoment } from "../units/calendar";
import { formatDecimal } from "../units/decimal";
import { decodeText, shortened } from "../units/text";
import { mintRefusal } from "../words/refusals";
import { FieldsForm } from "./FieldsForm";
import { SplitEditor } from "./SplitEditor";
import { WellBadge } from "./WellBadge";
import { nicknameOf, useIdentifiers, useWell, type WellDetail } from "./wells";

export default function WellPage({ well: text }: { well: string }) {
	const number = /^\d{1,19}$/.test(text) ? BigInt(text) : undefined;
	const well = useWell(number);
	const above = { to: routes.wells, label: "Wells" };
	if (number === undefined) return <PageHead title="There is no such well" above={above} />;
	return (
		<Reading of={well}>
			{(detail) =>
				detail === undefined ? (
					<PageHead
						title={`There is no well ${number}`}
						above={above}
						lead="It was removed, or never existed."
					/>
				) : (
					<>
						<PageHead
							title={nicknameOf(detail.well)}
							above={above}
							lead={<WellLead number={number} detail={detail} />}
						>
							<WellActions number={number} detail={detail} />
						</PageHead>
						<div className="columns">
							<Timeline detail={detail} />
							<Fields detail={detail} />
							<Parts detail={detail} />
						</div>
						<MonthsOfWell number={number} />
						<OwnersForms number={number} detail={detail} />
					</>
				)
			}
		</Reading>
	);
}

/** What the owner can change, each folded until it is wanted. */
function OwnersForms({ number, detail }: { number: bigint; detail: WellDetail }) {
	const isOwner = useAddress() === detail.well.owner;
	const { stage, pending } = detail.well;
	const state = detail.status.well.state.type;
	if (!isOwner) return null;
	if (stage.type === "Rejected")
		return <FieldsForm number={number} detail={detail} purpose="resubmit" />;
	if (stage.type !== "Approved") return null;
	return (
		<>
			{pending === undefined && state !== "Active" && (
				<FieldsForm number={number} detail={detail} purpose="annualReview" />
			)}
			<details className="fold">
				<summary>Change who is paid</summary>
				<SplitEditor number={number} detail={detail} />
			</details>
			{pending === undefined && (
				<details className="fold">
					<summary>Change what was reviewed</summary>
					<FieldsForm number={number} detail={detail} purpose="change" />
				</details>
			)}
		</>
	);
}

function WellLead({ number, detail: { well, status } }: { number: bigint; detail: WellDetail }) {
	const kinds = kindsById(useAssets().data ?? []);
	const identifier = useIdentifiers()(well.key.commitment);
	return (
		<>
			<KindName kind={kinds.get(well.key.kind)} /> · number {number.toString()} ·{" "}
			{identifier === undefined ? (
				"identifier not known in this browser"
			) : (
				<code>{identifier}</code>
			)}{" "}
			· <WellBadge state={status.well.state} />
		</>
	);
}

function WellActions({ number, detail: { well, status } }: { number: bigint; detail: WellDetail }) {
	const { open } = useSigning();
	const isOwner = useAddress() === well.owner;
	const state = status.well.state.type;
	if (!isOwner) return null;
	const remove = () =>
		open({
			what: `Remove ${nicknameOf(well)}`,
			call: (api) => api.tx.WellAudit.remove({ well: number }),
			effects: [{ label: "Deposit returned", value: <Amount value={well.deposit} of="UNIT" /> }],
			warning: "The well is gone from the list. Its minted months stay on record.",
		});
	const withdraw = () =>
		open({
			what: `Withdraw the changes to ${nicknameOf(well)}`,
			call: (api) => api.tx.WellAudit.withdraw_pending({ well: number }),
			effects: [{ label: "Then", value: "the well goes on under its old fields" }],
		});
	return (
		<>
			{well.pending !== undefined && (
				<Button className="button" onPress={withdraw}>
					Withdraw the changes
				</Button>
			)}
			{(state === "Rejected" || state === "Deactivated") && (
				<Button className="button" onPress={remove}>
					Remove
				</Button>
			)}
			{(state === "Active" || state === "ReviewDue" || state === "Expired") && (
				<Link className="button primary" to={routes.upload}>
					Upload volumes
				</Link>
			)}
		</>
	);
}

/** What happened to the well, and what comes next. */
function Timeline({ detail: { well, status, isContested } }: { detail: WellDetail }) {
	const now = useNow(30_000);
	const { stage } = well;
	const isApproved = stage.type === "Approved";
	const left = well.valid_until * DAY_MS - now;
	return (
		<section className="card stack">
			<h2>Where it stands</h2>
			<ol className="steps">
				<li data-state="done">
					<Icon name="check" size={16} />
					<span>Submitted, revision {well.revision}</span>
				</li>
				<li data-state={stage.type === "InReview" ? "current" : "done"}>
					<Icon
						name={stage.type === "InReview" ? "clock" : isApproved ? "check" : "cross"}
						size={16}
					/>
					<span>
						{stage.type === "InReview" &&
							(isContested ? "Waits for the managers' majority" : "Waits for a reviewer")}
						{isApproved && "Approved"}
						{stage.type === "Rejected" && `Rejected on ${formatMoment(stage.value.at)}`}
						{stage.type === "Deactivated" && `Deactivated on ${formatMoment(stage.value.at)}`}
					</span>
					<span className="muted small">
						{well.approved_by !== undefined && `by ${shortened(well.approved_by)}`}
					</span>
				</li>
				{isApproved && (
					<li data-state={well.first_mint_at > BigInt(now) ? "current" : "done"}>
						<Icon name={well.first_mint_at > BigInt(now) ? "clock" : "check"} size={16} />
						<span>May mint from {formatMoment(well.first_mint_at)}</span>
					</li>
				)}
				{isApproved && (
					<li data-state={status.well.state.type === "Active" ? "waiting" : "current"}>
						<Icon name={status.well.state.type === "Active" ? "dash" : "warning"} size={16} />
						<span>Annual review by {formatDay(well.valid_until)}</span>
						<span className="muted small">
							{left > 0 ? `in ${formatDuration(left)}` : "missed"}
						</span>
					</li>
				)}
			</ol>
			{well.pending !== undefined && (
				<Note>
					Changed fields wait for a reviewer. Until then the well goes on under the old ones.
				</Note>
			)}
			{(stage.type === "Rejected" || stage.type === "Deactivated") && (
				<Note tone="bad">
					The reviewer's reason has the hash <code>{shortened(stage.value.reason, 8)}</code>
					<CopyButton text={stage.value.reason} label="Copy the hash of the reason" />. Ask for its
					text.
				</Note>
			)}
			{isApproved && status.refusals.length > 0 && (
				<Note tone="warn">
					<p>No month of it can be minted now:</p>
					<Refusals
						all={status.refusals.map((refusal) => mintRefusal(refusal, now))}
						icon="warning"
					/>
				</Note>
			)}
		</section>
	);
}

function Fields({ detail: { well } }: { detail: WellDetail }) {
	const { grade, analysis, licence, measurement_point } = well.fields;
	return (
		<section className="card stack">
			<h2>What was reviewed</h2>
			<dl className="facts left">
				{grade !== undefined && (
					<>
						<dt>API gravity</dt>
						<dd>{formatDecimal(BigInt(grade.api_gravity), 2, { places: 2 })} °</dd>
						<dt>Sulphur</dt>
						<dd>{formatDecimal(BigInt(grade.sulphur), 3, { places: 3 })} %</dd>
					</>
				)}
				<dt>Measured at</dt>
				<dd>{decodeText(measurement_point)}</dd>
				<dt>Analysis</dt>
				<dd>
					<code title={analysis}>{shortened(analysis, 8)}</code>
				</dd>
				<dt>Licence</dt>
				<dd>
					<code title={licence}>{shortened(licence, 8)}</code>
				</dd>
				<dt>Commitment</dt>
				<dd>
					<code title={well.key.commitment}>{shortened(well.key.commitment, 8)}</code>
				</dd>
				<dt>Deposit</dt>
				<dd>
					<Amount value={well.deposit} of="UNIT" />
				</dd>
			</dl>
		</section>
	);
}

/** Who is paid what of a mint. */
function Parts({ detail: { well, status } }: { detail: WellDetail }) {
	const given = status.well.shares.reduce((sum, { percent }) => sum + percent, 0);
	return (
		<section className="card stack">
			<h2>Who is paid</h2>
			<table>
				<tbody>
					<tr>
						<td>Owner</td>
						<td>
							<code title={well.owner}>{shortened(well.owner)}</code>
						</td>
						<td className="number">{100 - given} %</td>
					</tr>
					{well.beneficiaries.map(({ account, percent, reduction }) => (
						<tr key={account}>
							<td>Beneficiary</td>
							<td>
								<code title={account}>{shortened(account)}</code>
								{reduction !== undefined && (
									<span className="muted small">
										{" "}
										{reduction.percent} % from {formatMoment(reduction.from)}
									</span>
								)}
							</td>
							<td className="number">{percent} %</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
