import { Button } from "react-aria-components";
import { type AssetInfo, kindsById } from "../assets/assets";
import { AT_BEST, useRead } from "../chain/read";
import { useSigning } from "../transactions/SignContext";
import { Reading } from "../ui/Reading";
import { formatDay } from "../units/calendar";
import { price as shownPrice } from "../units/quantities";

/** Prices that look wrong, and that somebody has to confirm. */
export function HeldPrices({ assets }: { assets: readonly AssetInfo[] }) {
	const { open } = useSigning();
	const kinds = kindsById(assets);
	const held = useRead({
		key: ["held prices"],
		pallets: ["ProductionOracle"],
		read: (api) => api.apis.OracleApi.held_prices(AT_BEST),
	});
	return (
		<section className="card stack">
			<h2>Prices to confirm</h2>
			<Reading of={held} rows={1}>
				{(all) =>
					all.length === 0 ? (
						<p className="muted">No price waits.</p>
					) : (
						<ul className="checklist">
							{all.map(({ feed, day, price, needs_majority }) => {
								const kind = feed.type === "Kind" ? kinds.get(feed.value) : undefined;
								const text = shownPrice(price, kind?.priceUnit ?? "UNIT");
								const name = `${kind?.symbol ?? "UNIT"}, ${formatDay(day)}`;
								const confirm = () =>
									open({
										what: `Confirm the price of ${name}`,
										call: (api) => api.tx.ProductionOracle.confirm_price({ feed, day, price }),
										effects: [{ label: "Price", value: text }],
										warning: "Look the price up at its source first.",
									});
								return (
									<li key={name} className="plain">
										<div className="actions">
											<span>
												{name}: <strong>{text}</strong>
											</span>
											{needs_majority ? (
												<span className="muted small">takes the managers' majority</span>
											) : (
												<Button className="button" onPress={confirm}>
													Confirm
												</Button>
											)}
										</div>
									</li>
								);
							})}
						</ul>
					)
				}
			</Reading>
		</section>
	);
}
