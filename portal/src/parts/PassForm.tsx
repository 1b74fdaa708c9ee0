import { getSs58AddressInfo } from "polkadot-api";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useSigning } from "../transactions/SignContext";
import { Field } from "../ui/Field";
import { shortened } from "../units/text";
import type { Part } from "./PartsPage";

interface Props {
	part: Part;
	name: string;
	owner: string;
	onDone: () => void;
}

/** Passes percents to another account, or back to the owner. */
export function PassForm({ part, name, owner, onDone }: Props) {
	const { open } = useSigning();
	const [to, setTo] = useState("");
	const [percent, setPercent] = useState(String(part.percent));
	const isAddress = getSs58AddressInfo(to.trim()).isValid;
	const count = /^\d{1,3}$/.test(percent.trim()) ? Number(percent) : 0;
	const isWithin = count >= 1 && count <= part.percent;
	const pass = () =>
		open({
			what: `Pass ${count} % of ${name}`,
			call: (api) =>
				api.tx.WellAudit.pass_share({ well: part.well, percent: count, to: to.trim() }),
			effects: [
				{
					label: "To",
					value: to.trim() === owner ? "the owner" : <code>{shortened(to.trim(), 8)}</code>,
				},
				{ label: "You keep", value: `${part.percent - count} %` },
			],
			warning: "It takes force at once, and only the other side can give it back.",
			onIncluded: onDone,
		});
	return (
		<form
			className="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				if (isAddress && isWithin) pass();
			}}
		>
			<Field
				label="To"
				value={to}
				onChange={setTo}
				fault={to === "" || isAddress ? undefined : "This is no address."}
			/>
			<Field
				label="Percents"
				unit="%"
				inputMode="decimal"
				value={percent}
				onChange={setPercent}
				fault={isWithin ? undefined : `Give whole percents from 1 to ${part.percent}.`}
			/>
			<div className="actions">
				<Button type="submit" className="button primary" isDisabled={!isAddress || !isWithin}>
					Review and sign
				</Button>
				<Button className="button quiet" onPress={() => setTo(owner)}>
					Back to the owner
				</Button>
			</div>
		</form>
	);
}
