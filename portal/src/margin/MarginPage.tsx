import { useAddress } from "../accounts/AccountsContext";
import { useUnitBalance } from "../chain/balances";
import type { MarginStatus } from "../chain/types";
import { Amount } from "../ui/Amount";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { ONE_TOKEN } from "../units/quantities";
import { MarginBar } from "./MarginBar";
import { MarginForm } from "./MarginForm";
import { missingToMint, useMargin } from "./margin";

export default function MarginPage() {
	const address = useAddress();
	const margin = useMargin(address);
	return (
		<>
			<PageHead
				title="Margin"
				lead="UNIT that you hold to answer for what you upload. It stays yours."
			/>
			{address === undefined ? (
				<Note>Choose an account first.</Note>
			) : (
				<Reading of={margin}>{(status) => <Margin address={address} status={status} />}</Reading>
			)}
		</>
	);
}

function Margin({ address, status }: { address: string; status: MarginStatus }) {
	const balance = useUnitBalance(address);
	const missing = missingToMint(status);
	return (
		<>
			<section className="card stack">
				<MarginBar status={status} />
				{missing > 0n && (
					<Note tone="warn">
						<strong>Not enough to mint.</strong> A mint needs a margin of{" "}
						<Amount value={status.minimum_to_mint} of="UNIT" paid />, and no debt. Deposit{" "}
						<Amount value={missing} of="UNIT" paid /> more.
					</Note>
				)}
				<dl className="facts left">
					<dt>Value of open months</dt>
					<dd>
						<Amount value={status.exposure} of="USD" />
					</dd>
					<dt>Free in the account</dt>
					<dd>
						{balance.data === undefined ? "…" : <Amount value={balance.data.free} of="UNIT" />}
					</dd>
				</dl>
			</section>
			<div className="columns">
				<MarginForm
					action="deposit"
					status={status}
					most={balance.data?.free}
					suggestion={missing > 0n ? missing : undefined}
				/>
				<MarginForm
					action="withdraw"
					status={status}
					most={status.withdrawable}
					suggestion={undefined}
				/>
			</div>
			<p className="muted small">
				The least deposit is <Amount value={ONE_TOKEN} of="UNIT" />. What each penalty and deposit
				was is not in the chain's state, so a history of the margin needs an indexer, which is not
				configured.
			</p>
		</>
	);
}
