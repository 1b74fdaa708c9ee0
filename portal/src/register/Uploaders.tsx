import { Enum, getSs58AddressInfo } from "polkadot-api";
import { useState } from "react";
import { Button } from "react-aria-components";
import { AT_BEST, useRead } from "../chain/read";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { Field } from "../ui/Field";
import { Reading } from "../ui/Reading";
import { shortened } from "../units/text";

/** Who may upload for the producer. */
export function Uploaders({ producer }: { producer: string }) {
	const { open } = useSigning();
	const [address, setAddress] = useState("");
	const isAddress = getSs58AddressInfo(address.trim()).isValid;
	const uploaders = useRead({
		key: ["uploaders", producer],
		pallets: ["ProducerRegistry"],
		read: (api) => api.query.ProducerRegistry.Uploaders.getValue(producer, AT_BEST),
	});
	const add = () =>
		open({
			what: "Name an uploader",
			call: (api) =>
				api.tx.ProducerRegistry.add_uploader({
					uploader: Enum("Account", address.trim()),
					wells: Enum("All"),
				}),
			effects: [
				{ label: "Account", value: <code>{shortened(address.trim(), 10)}</code> },
				{ label: "May", value: "upload for all of your wells, and nothing else" },
				{ label: "Deposit", value: "held for the record, returned when you remove it" },
			],
			onIncluded: () => setAddress(""),
		});
	return (
		<section className="card stack">
			<h2>Uploaders</h2>
			<p className="muted small">
				Accounts and meters that may upload for you. They can neither mint nor move your margin.
			</p>
			<Reading of={uploaders} rows={1}>
				{(all) => (
					<ul className="checklist">
						{all.map(({ uploader, wells, deposit }) => {
							const name = uploader.type === "Account" ? uploader.value : `meter ${uploader.value}`;
							const remove = () =>
								open({
									what: "Remove an uploader",
									call: (api) => api.tx.ProducerRegistry.remove_uploader({ uploader, wells }),
									effects: [
										{ label: "Deposit returned", value: <Amount value={deposit} of="UNIT" /> },
									],
								});
							return (
								<li key={`${name} ${wells.type} ${wells.value}`} className="plain">
									<div className="actions">
										<code title={name}>{shortened(name, 8)}</code>
										<span className="muted small">
											{wells.type === "All" ? "all wells" : `well ${wells.value}`}
										</span>
										<Button className="button quiet" onPress={remove}>
											Remove
										</Button>
									</div>
								</li>
							);
						})}
					</ul>
				)}
			</Reading>
			<form
				className="stack tight"
				onSubmit={(event) => {
					event.preventDefault();
					if (isAddress) add();
				}}
			>
				<Field
					label="Another account"
					value={address}
					onChange={setAddress}
					fault={address === "" || isAddress ? undefined : "This is no address."}
				/>
				<div className="actions">
					<Button type="submit" className="button" isDisabled={!isAddress}>
						Name it
					</Button>
				</div>
			</form>
		</section>
	);
}
