import { useAddress } from "../accounts/AccountsContext";
import { type AssetInfo, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import { useTat } from "../chain/balances";
import { AT_BEST, useRead } from "../chain/read";
import { Amount } from "../ui/Amount";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { exactAmount } from "../units/quantities";
import { TransferForm } from "./TransferForm";

export default function TatPage() {
	const address = useAddress();
	const tat = useTat(address);
	const assets = useAssets();
	return (
		<>
			<PageHead title="TAT" lead="One for each US dollar of verified production." />
			<Reading of={tat}>
				{({ balance, supply, minted, burnt }) => (
					<div className="columns">
						<section className="card stack">
							<h2>Yours</h2>
							<dl className="figure">
								<dt>Balance</dt>
								<dd data-testid="tat-balance">
									{address === undefined ? "–" : exactAmount(balance, "TAT")}
								</dd>
							</dl>
							<p className="muted small">
								TAT can be sent, and bid as bonus stake. Who sent what is not in the chain's state:
								a history needs an indexer, which is not configured.
							</p>
						</section>
						<section className="card stack">
							<h2>In all</h2>
							<dl className="facts">
								<dt>Minted</dt>
								<dd>
									<Amount value={minted} of="TAT" />
								</dd>
								<dt>Burnt by bids</dt>
								<dd>
									<Amount value={burnt} of="TAT" />
								</dd>
								<dt className="total">Supply</dt>
								<dd className="total">
									<Amount value={supply} of="TAT" />
								</dd>
							</dl>
							<p className="muted small">
								{supply === minted - burnt
									? "The supply is what was minted less what was burnt, to the last digit."
									: "The supply is not what was minted less what was burnt. Tell the foundation."}
							</p>
							<Reading of={assets}>{(all) => <ByProduct assets={all} />}</Reading>
						</section>
						{address !== undefined && balance > 0n && <TransferForm balance={balance} />}
					</div>
				)}
			</Reading>
		</>
	);
}

/** What was minted by product. */
function ByProduct({ assets }: { assets: readonly AssetInfo[] }) {
	const kinds = assets.flatMap((asset) => asset.kinds);
	const minted = useRead({
		key: ["minted by kind"],
		pallets: ["TatIssuance"],
		read: (api) => api.query.TatIssuance.MintedByKind.getEntries(AT_BEST),
	});
	return (
		<table>
			<thead>
				<tr>
					<th>Product</th>
					<th className="number">Minted</th>
				</tr>
			</thead>
			<tbody>
				{kinds.map((kind) => (
					<tr key={kind.id}>
						<td>
							<KindName kind={kind} />
						</td>
						<td className="number">
							<Amount
								value={minted.data?.find(({ keyArgs: [id] }) => id === kind.id)?.value ?? 0n}
								of="TAT"
							/>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
