import { useState } from "react";
import { Link } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { kindsById, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import type { WellSummary } from "../chain/types";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { formatDay } from "../units/calendar";
import { nextStepWords, stateWords } from "./state-words";
import { VaultTools } from "./VaultTools";
import { WellBadge } from "./WellBadge";
import { nicknameOf, useIdentifiers, useWells } from "./wells";

/** How many wells a page of the list shows. */
const SHOWN = 100;

export default function WellsPage() {
	const wells = useWells(useAddress());
	return (
		<>
			<PageHead title="Wells" lead="One entry for each product of a well.">
				<VaultTools />
				<Link className="button primary" to={routes.newWell}>
					Register a well
				</Link>
			</PageHead>
			<Reading of={wells} rows={6}>
				{(all) => (all.length === 0 ? <NoWells /> : <WellList wells={all} />)}
			</Reading>
		</>
	);
}

function NoWells() {
	return (
		<div className="card empty">
			<h2>No wells yet</h2>
			<p>
				Register each product of each well once. A reviewer approves it; then you upload its daily
				volumes. The chain never sees the identifier, only a hash of it.
			</p>
			<Link className="button primary" to={routes.newWell}>
				Register the first well
			</Link>
		</div>
	);
}

function WellList({ wells }: { wells: readonly WellSummary[] }) {
	const assets = useAssets();
	const kinds = kindsById(assets.data ?? []);
	const identifier = useIdentifiers();
	const [search, setSearch] = useState("");
	const [shown, setShown] = useState(SHOWN);
	const wanted = search.trim().toLowerCase();
	const found = wells.filter((well) => {
		const text = `${nicknameOf(well)} ${identifier(well.key.commitment) ?? ""} ${well.well} ${stateWords[well.state.type].word}`;
		return text.toLowerCase().includes(wanted);
	});
	const unknown = wells.filter((well) => identifier(well.key.commitment) === undefined).length;
	return (
		<div className="stack">
			<div className="actions">
				<input
					className="input well-search"
					type="search"
					aria-label="Search wells"
					placeholder="Name, identifier, number or state"
					value={search}
					onChange={(event) => setSearch(event.target.value)}
				/>
				<span className="muted small">
					{found.length} of {wells.length}
				</span>
			</div>
			{unknown > 0 && (
				<Note>
					This browser does not know the identifiers of {unknown} of your wells. Import the file
					that you exported in another browser, and uploads can name wells by them.
				</Note>
			)}
			<div className="card table-scroll">
				<table>
					<thead>
						<tr>
							<th>Well</th>
							<th>Product</th>
							<th>Identifier</th>
							<th>State</th>
							<th>Next</th>
							<th className="number">Valid until</th>
						</tr>
					</thead>
					<tbody>
						{found.slice(0, shown).map((well) => (
							<tr key={well.well.toString()}>
								<td>
									<Link to={routes.well(well.well)}>{nicknameOf(well)}</Link>{" "}
									<span className="muted small">{well.well.toString()}</span>
								</td>
								<td>
									<KindName kind={kinds.get(well.key.kind)} />
								</td>
								<td>
									<code>{identifier(well.key.commitment) ?? "not known here"}</code>
								</td>
								<td>
									<WellBadge state={well.state} />
								</td>
								<td className="muted small">{nextStepWords[well.next_step.type].what}</td>
								<td className="number">
									{well.valid_until === 0 ? "–" : formatDay(well.valid_until)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{found.length > shown && (
				<button type="button" className="button" onClick={() => setShown(shown + SHOWN)}>
					Show more
				</button>
			)}
		</div>
	);
}
