import { getSs58AddressInfo } from "polkadot-api";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { AssetInfo } from "../assets/assets";
import { useProducer } from "../producers/producer";
import { useSigning } from "../transactions/SignContext";
import { Field } from "../ui/Field";
import { Note } from "../ui/Note";

/**
 * Grants the qualification to a producer that is named. The chain has no list of requests yet, so
 * the producer has to say that it asks.
 */
export function QualificationGrant({ assets }: { assets: readonly AssetInfo[] }) {
	const { open } = useSigning();
	const [address, setAddress] = useState("");
	const isAddress = getSs58AddressInfo(address.trim()).isValid;
	const producer = useProducer(isAddress ? address.trim() : undefined);
	const requested = assets.filter(({ id }) =>
		producer.data?.qualifications.some(({ asset, state }) => asset === id && state === "Requested"),
	);
	return (
		<section className="card stack form">
			<h2>Qualifications</h2>
			<Field
				label="Producer's account"
				value={address}
				onChange={setAddress}
				hint="The chain gives no list of requests yet, so the producer has to tell you."
				fault={address === "" || isAddress ? undefined : "This is no address."}
			/>
			{isAddress && producer.isSuccess && requested.length === 0 && (
				<Note>This account asks for no qualification that you decide on.</Note>
			)}
			{requested.map((asset) => (
				<div key={asset.id} className="actions">
					<span>
						{producer.data?.nickname} asks for <strong>{asset.name}</strong>
					</span>
					<Button
						className="button primary"
						onPress={() =>
							open({
								what: `Qualify ${producer.data?.nickname} for ${asset.name}`,
								call: (api) =>
									api.tx.ProducerRegistry.grant_qualification({
										producer: address.trim(),
										asset: asset.id,
									}),
								effects: [{ label: "Then", value: "it may register wells" }],
							})
						}
					>
						Grant it
					</Button>
				</div>
			))}
		</section>
	);
}
