import { type KindInfo, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import { AT_BEST, useRead } from "../chain/read";
import { Reading } from "../ui/Reading";
import { formatDay } from "../units/calendar";
import { price } from "../units/quantities";

/** The latest quoted price of each product. */
export function Prices() {
	const assets = useAssets();
	return (
		<section className="card stack">
			<h2>Latest prices</h2>
			<Reading of={assets} rows={2}>
				{(all) => <PriceTable kinds={all.flatMap((asset) => asset.kinds)} />}
			</Reading>
		</section>
	);
}

function PriceTable({ kinds }: { kinds: readonly KindInfo[] }) {
	const quotes = useRead({
		key: ["latest prices"],
		pallets: ["ProductionOracle"],
		read: (api) => api.query.ProductionOracle.LatestQuote.getEntries(AT_BEST),
	});
	return (
		<dl className="figures">
			{kinds.map((kind) => {
				const quote = quotes.data?.find(
					({ keyArgs: [feed] }) => feed.type === "Kind" && feed.value === kind.id,
				);
				return (
					<div key={kind.id} className="figure">
						<dt>
							<KindName kind={kind} />
							{quote !== undefined && `, ${formatDay(quote.value[0])}`}
						</dt>
						<dd>{quote === undefined ? "no price yet" : price(quote.value[1], kind.priceUnit)}</dd>
					</div>
				);
			})}
		</dl>
	);
}
