import { Link } from "wouter";
import { routes } from "../app/routes";
import { Amount } from "../ui/Amount";
import { Badge } from "../ui/Badge";
import { Reading } from "../ui/Reading";
import { useNow } from "../ui/useNow";
import { formatMonth, monthOfMoment } from "../units/calendar";
import { figure } from "../units/quantities";
import { cellOf, cellWords } from "./cell";
import { useMonths } from "./months";

/** Two years: longer than a month can stay open. */
const MONTHS = 36;

/** What a well produced, month by month. */
export function MonthsOfWell({ number }: { number: bigint }) {
	const now = useNow(60_000);
	const newest = monthOfMoment(now);
	const months = useMonths([number], newest - MONTHS + 1, newest);
	return (
		<section className="card stack">
			<h2>Months</h2>
			<Reading of={months}>
				{(known) => {
					const all = [...(known.get(number) ?? [])].sort((one, other) => other.month - one.month);
					if (all.length === 0)
						return <p className="muted">Nothing was uploaded in the last three years.</p>;
					return (
						<div className="table-scroll">
							<table>
								<thead>
									<tr>
										<th>Month</th>
										<th>State</th>
										<th className="number">Days</th>
										<th className="number">Uploaded</th>
										<th className="number">Official</th>
										<th className="number">Minted</th>
									</tr>
								</thead>
								<tbody>
									{all.map((summary) => {
										const cell = cellOf(summary.month, summary, now);
										const { word, icon, tone } = cellWords[cell.state];
										return (
											<tr key={summary.month}>
												<td>
													<Link to={routes.month(number, summary.month)}>
														{formatMonth(summary.month)}
													</Link>
												</td>
												<td>
													<Badge tone={tone} icon={icon}>
														{word}
													</Badge>
												</td>
												<td className="number">{cell.days}</td>
												<td className="number">{figure(summary.uploaded)}</td>
												<td className="number">
													{summary.official === undefined ? "–" : figure(summary.official.volume)}
												</td>
												<td className="number">
													{summary.minted === undefined ? (
														"–"
													) : (
														<Amount value={summary.minted} of="TAT" />
													)}
												</td>
											</tr>
										);
									})}
								</tbody>
							</table>
						</div>
					);
				}}
			</Reading>
		</section>
	);
}
