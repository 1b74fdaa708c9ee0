import { useState } from "react";
import { Button } from "react-aria-components";
import { useAddress } from "../accounts/AccountsContext";
import { kindsById, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import { AT_BEST, useRead } from "../chain/read";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { formatMoment } from "../units/calendar";
import { shortened } from "../units/text";
import { nicknameOf, useWell } from "../wells/wells";
import { PassForm } from "./PassForm";

function useParts(holder: string | undefined) {
	return useRead({
		key: ["parts", holder],
		pallets: ["WellAudit"],
		enabled: holder !== undefined,
		read: (api) => api.apis.RegisterApi.parts_of(holder ?? "", undefined, 200, AT_BEST),
	});
}

export type Part = NonNullable<ReturnType<typeof useParts>["data"]>[number];

export default function PartsPage() {
	const address = useAddress();
	const parts = useParts(address);
	return (
		<>
			<PageHead title="My parts" lead="What you are paid of other producers' mints." />
			{address === undefined ? (
				<Note>Choose an account first.</Note>
			) : (
				<Reading of={parts}>
					{(all) =>
						all.length === 0 ? (
							<div className="card empty">
								<h2>No part of a well</h2>
								<p>
									The owner of a well can give you a part of what it mints. It is then paid to this
									account with each mint, by itself.
								</p>
							</div>
						) : (
							<>
								<div className="columns wide">
									{all.map((part) => (
										<PartCard key={part.well.toString()} part={part} />
									))}
								</div>
								<p className="muted small">
									What each mint paid you is not in the chain's state: a history needs an indexer,
									which is not configured.
								</p>
							</>
						)
					}
				</Reading>
			)}
		</>
	);
}

function PartCard({ part }: { part: Part }) {
	const well = useWell(part.well);
	const kinds = kindsById(useAssets().data ?? []);
	const [isPassing, setIsPassing] = useState(false);
	const name = well.data === undefined ? `Well ${part.well}` : nicknameOf(well.data.well);
	const owner = well.data?.well.owner;
	return (
		<article className="card stack">
			<header>
				<h2>
					{name} <KindName kind={kinds.get(part.key.kind)} />
				</h2>
				{owner !== undefined && (
					<span className="muted small">
						of <code title={owner}>{shortened(owner)}</code>
					</span>
				)}
			</header>
			<dl className="figure">
				<dt>Your part</dt>
				<dd>{part.percent} %</dd>
			</dl>
			{part.reduction !== undefined && (
				<Note tone="warn">
					<strong>
						{part.reduction[0]} % from {formatMoment(part.reduction[1])}.
					</strong>{" "}
					Months whose official volume is final can be settled at your present part until then.
				</Note>
			)}
			{isPassing && owner !== undefined ? (
				<PassForm part={part} name={name} owner={owner} onDone={() => setIsPassing(false)} />
			) : (
				<div className="actions">
					<Button
						className="button"
						isDisabled={part.percent === 0 || owner === undefined}
						onPress={() => setIsPassing(true)}
					>
						Pass it on
					</Button>
				</div>
			)}
		</article>
	);
}
