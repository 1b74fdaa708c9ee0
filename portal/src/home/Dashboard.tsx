import { Link } from "wouter";
import { routes } from "../app/routes";
import { useTat } from "../chain/balances";
import type { MarginStatus, WellSummary } from "../chain/types";
import { MarginBar } from "../margin/MarginBar";
import { cellOf } from "../production/cell";
import type { MonthsByWell } from "../production/months";
import { Amount } from "../ui/Amount";
import { Badge } from "../ui/Badge";
import { Icon } from "../ui/Icon";
import { stateWords } from "../wells/state-words";
import { MAX_TASKS, tasks } from "./tasks";

interface Props {
	address: string;
	wells: readonly WellSummary[];
	/** The wells whose months are known here. */
	looked: readonly WellSummary[];
	months: MonthsByWell;
	margin: MarginStatus | undefined;
	now: number;
}

export function Dashboard({ address, wells, looked, months, margin, now }: Props) {
	const tat = useTat(address);
	const all = tasks(looked, months, margin, now);
	const summaries = [...months.values()].flat();
	const minted = summaries.reduce((sum, one) => sum + (one.minted ?? 0n), 0n);
	const ready = summaries.filter((one) => cellOf(one.month, one, now).state === "ready").length;
	return (
		<div className="columns wide">
			<section className="card stack">
				<h2>To do</h2>
				{all.length === 0 ? (
					<p className="muted">Nothing needs you now.</p>
				) : (
					<ul className="checklist">
						{all.slice(0, MAX_TASKS).map(({ what, to, isUrgent }) => (
							<li key={what}>
								<Icon name={isUrgent ? "warning" : "arrow"} size={16} />
								<Link to={to}>{what}</Link>
							</li>
						))}
					</ul>
				)}
				{all.length > MAX_TASKS && (
					<Link to={routes.production}>and {all.length - MAX_TASKS} more under Production</Link>
				)}
			</section>
			<section className="card stack">
				<h2>TAT</h2>
				<dl className="figures">
					<div className="figure">
						<dt>Balance</dt>
						<dd>{tat.data === undefined ? "…" : <Amount value={tat.data.balance} of="TAT" />}</dd>
					</div>
					<div className="figure">
						<dt>Minted in six months</dt>
						<dd>
							<Amount value={minted} of="TAT" />
						</dd>
					</div>
					<div className="figure">
						<dt>Months ready to mint</dt>
						<dd>{ready}</dd>
					</div>
				</dl>
				{wells.length > looked.length && (
					<p className="muted small">
						Of the newest {looked.length} wells; the rest is under Production.
					</p>
				)}
			</section>
			<section className="card stack">
				<header>
					<h2>Margin</h2>
					<Link to={routes.margin}>Deposit or withdraw</Link>
				</header>
				{margin !== undefined && <MarginBar status={margin} />}
			</section>
			<section className="card stack">
				<header>
					<h2>Wells</h2>
					<Link to={routes.wells}>All {wells.length}</Link>
				</header>
				<ul className="actions">
					{Object.entries(stateWords).map(([type, { word, tone, icon }]) => {
						const count = wells.filter(({ state }) => state.type === type).length;
						if (count === 0) return null;
						return (
							<li key={type}>
								<Badge tone={tone} icon={icon}>
									{count} {word}
								</Badge>
							</li>
						);
					})}
				</ul>
			</section>
		</div>
	);
}
