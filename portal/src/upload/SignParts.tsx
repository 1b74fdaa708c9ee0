import { Button } from "react-aria-components";
import { useLocation } from "wouter";
import { routes } from "../app/routes";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { draft } from "./draft";
import { type Part, totalsOf } from "./preview";

/** What the upload costs and covers, and a signature for each of its parts. */
export function SignParts({ parts, isBlocked }: { parts: readonly Part[]; isBlocked: boolean }) {
	const { open } = useSigning();
	const [, navigate] = useLocation();
	const all = parts.flatMap(({ items }) => items);
	const wells = new Set(all.map(({ item }) => item.well)).size;
	const days = all.reduce((sum, { item }) => sum + item.days.length, 0);
	const totals = parts.map(({ preview }) => totalsOf(preview));
	const exposure = totals.reduce((sum, one) => sum + one.exposure, 0n);
	const deposit = totals.reduce((sum, one) => sum + one.deposit, 0n);
	const [part] = parts;
	const [first] = totals;

	const sign = () => {
		if (part === undefined || first === undefined) return;
		const items = part.items.map(({ item }) => item);
		const uploaded = new Set(part.items.flatMap(({ lines }) => [...lines.values()]));
		const isLast = parts.length === 1;
		open({
			what: isLast ? `Upload ${days} days` : `Upload part 1 of ${parts.length}`,
			call: (api) => api.tx.TatIssuance.upload({ items }),
			effects: [
				{ label: "Months", value: items.length },
				{ label: "Value at present prices", value: <Amount value={first.exposure} of="USD" /> },
				{ label: "Margin held", value: <Amount value={first.margin} of="UNIT" /> },
				{
					label: "Margin required afterwards",
					value:
						first.required === undefined ? "–" : <Amount value={first.required} of="UNIT" paid />,
				},
			],
			deposit: first.deposit,
			warning: "A figure is never changed once it is uploaded.",
			onIncluded: () => {
				if (isLast) {
					draft.set(undefined);
					navigate(routes.production);
					return;
				}
				// The next part is previewed on the state that this one leaves.
				draft.update((before) =>
					before === undefined
						? before
						: { ...before, removed: new Set([...before.removed, ...uploaded]) },
				);
			},
		});
	};

	return (
		<section className="card stack footer">
			<dl className="figures">
				<div className="figure">
					<dt>Wells</dt>
					<dd>{wells.toLocaleString("en")}</dd>
				</div>
				<div className="figure">
					<dt>Days</dt>
					<dd data-testid="days">{days.toLocaleString("en")}</dd>
				</div>
				<div className="figure">
					<dt>Value at present prices</dt>
					<dd>
						<Amount value={exposure} of="USD" />
					</dd>
				</div>
				<div className="figure">
					<dt>Deposit, returned when minted</dt>
					<dd>
						<Amount value={deposit} of="UNIT" paid />
					</dd>
				</div>
				<div className="figure">
					<dt>Margin held</dt>
					<dd>{first === undefined ? "–" : <Amount value={first.margin} of="UNIT" />}</dd>
				</div>
				<div className="figure">
					<dt>Margin required afterwards</dt>
					<dd>
						{first?.required === undefined ? "–" : <Amount value={first.required} of="UNIT" paid />}
					</dd>
				</div>
			</dl>
			{parts.length > 1 && (
				<Note>
					This takes {parts.length} signatures, one for each {parts[0]?.items.length} months. The
					margin is checked again before each.
				</Note>
			)}
			<div className="actions">
				<Button
					className="button primary"
					isDisabled={isBlocked || parts.length === 0}
					onPress={sign}
				>
					{parts.length > 1 ? "Sign the first part" : "Sign the upload"}
				</Button>
				<span className="actions muted">
					<Icon name="lock" size={16} />A figure is never changed once it is uploaded.
				</span>
			</div>
		</section>
	);
}
