import { Button } from "react-aria-components";
import { Link } from "wouter";
import { routes } from "../app/routes";
import type { MintOutcome, MonthStatus } from "../chain/types";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { Note } from "../ui/Note";
import { Refusals } from "../ui/Refusals";
import { useNow } from "../ui/useNow";
import { formatMonth, type Month } from "../units/calendar";
import { deviation, volume } from "../units/quantities";
import { shortened } from "../units/text";
import { mintRefusal } from "../words/refusals";
import { findingWords } from "./finding-words";

interface Props {
	well: bigint;
	name: string;
	month: Month;
	status: MonthStatus;
	unit: string;
	isOwner: boolean;
}

/** What a mint would do now, or everything that is missing for it. */
export function MintPanel({ well, name, month, status, unit, isOwner }: Props) {
	const { open } = useSigning();
	const now = useNow(10_000);
	const { refusals, outcome } = status.preview;
	const mint = () => {
		if (outcome === undefined) return;
		open({
			what: `Mint ${name}, ${formatMonth(month)}`,
			call: (api) => api.tx.TatIssuance.mint_tat({ well, month }),
			effects: [
				{ label: "Minted", value: <Amount value={credited(outcome)} of="TAT" /> },
				{ label: "Penalty", value: <Amount value={outcome.penalty_unit} of="UNIT" paid /> },
				{ label: "Margin afterwards", value: <Amount value={outcome.margin_after} of="UNIT" /> },
			],
			warning: "A month mints once. Check the figures.",
		});
	};
	return (
		<div className="stack">
			{refusals.length > 0 && (
				<section className="card stack">
					<h2>Before it can be minted</h2>
					<Refusals all={refusals.map((refusal) => mintRefusal(refusal, now))} />
				</section>
			)}
			{outcome !== undefined && (
				<section className="card stack">
					<h2>{refusals.length === 0 ? "Ready to mint" : "What a mint would give"}</h2>
					<Outcome outcome={outcome} uploaded={status.preview.uploaded} unit={unit} />
					<div className="actions">
						<Button
							className="button primary"
							isDisabled={refusals.length > 0 || !isOwner}
							onPress={mint}
						>
							Mint
						</Button>
						{!isOwner && <span className="muted small">Only the owner of the well mints.</span>}
					</div>
				</section>
			)}
			{outcome === undefined && refusals.length === 0 && (
				<p className="muted">Nothing is known of it yet.</p>
			)}
			{status.uploaded === 0n && !status.closed && (
				<Link className="button" to={routes.upload}>
					Upload its volumes
				</Link>
			)}
		</div>
	);
}

/** What is paid out: less what is withheld, and with what is restored. */
export function credited({ minted, withheld, restored }: MintOutcome): bigint {
	return minted - withheld + restored;
}

function Outcome({
	outcome,
	uploaded,
	unit,
}: {
	outcome: MintOutcome;
	uploaded: bigint;
	unit: string;
}) {
	const { finding, deviation_bps, withheld, restored, penalty_unit, debt_after, parts } = outcome;
	const { what, tone } = findingWords[finding.type];
	return (
		<>
			<Note tone={tone}>{what}</Note>
			<dl className="facts">
				<dt>Uploaded</dt>
				<dd>{volume(uploaded, unit)}</dd>
				<dt>Official</dt>
				<dd>{volume(outcome.official, unit)}</dd>
				{uploaded > outcome.official && (
					<>
						<dt>Above it by</dt>
						<dd>{deviation(deviation_bps)}</dd>
					</>
				)}
				<dt>Counts</dt>
				<dd>{volume(outcome.verified, unit)}</dd>
				<dt>Value as uploaded</dt>
				<dd>
					<Amount value={outcome.value} of="USD" />
				</dd>
				<dt>Audit mints</dt>
				<dd>
					<Amount value={outcome.minted} of="TAT" />
				</dd>
				{withheld > 0n && (
					<>
						<dt>Withheld for earlier months</dt>
						<dd>
							<Amount value={withheld} of="TAT" />
						</dd>
					</>
				)}
				{restored > 0n && (
					<>
						<dt>Given back for earlier months</dt>
						<dd>
							<Amount value={restored} of="TAT" />
						</dd>
					</>
				)}
				<dt className="total">Paid out</dt>
				<dd className="total">
					<Amount value={credited(outcome)} of="TAT" />
				</dd>
				{parts.map(({ account, amount }) => (
					<div key={account} style={{ display: "contents" }}>
						<dt>
							to <code title={account}>{shortened(account)}</code>
						</dt>
						<dd>
							<Amount value={amount} of="TAT" />
						</dd>
					</div>
				))}
				<dt>Penalty</dt>
				<dd>
					<Amount value={penalty_unit} of="UNIT" paid />
				</dd>
				<dt>Margin afterwards</dt>
				<dd>
					<Amount value={outcome.margin_after} of="UNIT" />
				</dd>
				{debt_after > 0n && (
					<>
						<dt>Debt afterwards</dt>
						<dd>
							<Amount value={debt_after} of="UNIT" paid />
						</dd>
					</>
				)}
			</dl>
		</>
	);
}
