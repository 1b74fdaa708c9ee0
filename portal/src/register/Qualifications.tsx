import { Button } from "react-aria-components";
import { type AssetInfo, useAssets } from "../assets/assets";
import { KindName } from "../assets/KindName";
import type { Producer, Qualification } from "../producers/producer";
import { useSigning } from "../transactions/SignContext";
import { Badge } from "../ui/Badge";
import { Reading } from "../ui/Reading";

/** The assets, and the producer's right to each. */
export function Qualifications({ producer }: { producer: Producer }) {
	const assets = useAssets();
	return (
		<section className="card stack">
			<h2>What you may produce</h2>
			<Reading of={assets}>
				{(all) => (
					<ul className="checklist">
						{all.map((asset) => (
							<QualificationRow
								key={asset.id}
								asset={asset}
								qualification={producer.qualifications.find((one) => one.asset === asset.id)}
							/>
						))}
					</ul>
				)}
			</Reading>
		</section>
	);
}

function QualificationRow({
	asset,
	qualification,
}: {
	asset: AssetInfo;
	qualification: Qualification | undefined;
}) {
	const { open } = useSigning();
	const attestations = asset.qualification?.attestations.join(", ") ?? "";
	const request = () =>
		open({
			what: `Request the qualification for ${asset.name}`,
			call: (api) => api.tx.ProducerRegistry.request_qualification({ asset: asset.id }),
			effects: [
				{ label: "Asset", value: asset.name },
				{
					label: "Asks for",
					value: attestations === "" ? "KYB and KYC, which you have" : attestations,
				},
				{ label: "Deposit", value: "held for the record, returned when you leave" },
			],
		});
	const isOpen = asset.status === "Live" && asset.qualification !== undefined;
	return (
		<li className="plain">
			<div className="stack tight">
				<div className="actions">
					<strong>{asset.name}</strong>
					{asset.isOfficial && (
						<Badge tone="accent" icon="check">
							official
						</Badge>
					)}
					<QualificationState of={qualification} />
				</div>
				<span className="muted small">
					{asset.kinds.map((kind) => (
						<span key={kind.id}>
							<KindName kind={kind} />{" "}
						</span>
					))}
					{asset.qualification !== undefined && (
						<>
							·{" "}
							<a href={asset.qualification.link} target="_blank" rel="noreferrer">
								what it asks for
							</a>
							{attestations !== "" && `, with ${attestations}`}
						</>
					)}
				</span>
				{qualification === undefined && (
					<div className="actions">
						<Button className="button" isDisabled={!isOpen} onPress={request}>
							Request the qualification
						</Button>
						{!isOpen && <span className="muted small">Not open to producers yet</span>}
					</div>
				)}
			</div>
		</li>
	);
}

function QualificationState({ of: qualification }: { of: Qualification | undefined }) {
	switch (qualification?.state) {
		case "Granted":
			return (
				<Badge tone="ok" icon="check">
					granted
				</Badge>
			);
		case "Requested":
			return (
				<Badge tone="accent" icon="clock">
					waits for its maintainer
				</Badge>
			);
		case "Withdrawn":
			return (
				<Badge tone="bad" icon="cross">
					withdrawn
				</Badge>
			);
		default:
			return null;
	}
}
