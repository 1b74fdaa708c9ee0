import { MultiAddress } from "@polkadot-api/descriptors";
import { useQuery } from "@tanstack/react-query";
import { getSs58AddressInfo } from "polkadot-api";
import { useState } from "react";
import { Button } from "react-aria-components";
import { tatAsset } from "../chain/balances";
import { useConnection } from "../chain/ChainContext";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { Field } from "../ui/Field";
import { parseAmount, plainAmount } from "../units/quantities";
import { shortened } from "../units/text";

export function TransferForm({ balance }: { balance: bigint }) {
	const { open } = useSigning();
	const { api } = useConnection();
	const asset = useQuery({
		queryKey: ["tat asset"],
		queryFn: () => tatAsset(api),
		staleTime: Number.POSITIVE_INFINITY,
	});
	const [to, setTo] = useState("");
	const [text, setText] = useState("");
	const parsed = parseAmount(text);
	const isAddress = getSs58AddressInfo(to.trim()).isValid;
	const isWithin = parsed.ok && parsed.value > 0n && parsed.value <= balance;
	const send = () => {
		const id = asset.data;
		if (!parsed.ok || id === undefined) return;
		const target = MultiAddress.Id(to.trim());
		open({
			what: "Send TAT",
			call: (typed) => typed.tx.Assets.transfer({ id, target, amount: parsed.value }),
			effects: [
				{ label: "Amount", value: <Amount value={parsed.value} of="TAT" /> },
				{ label: "To", value: <code title={to}>{shortened(to.trim(), 10)}</code> },
				{ label: "Left", value: <Amount value={balance - parsed.value} of="TAT" /> },
			],
			warning: "Check the whole address. What is sent does not come back.",
			onIncluded: () => setText(""),
		});
	};
	return (
		<form
			className="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (isAddress && isWithin) send();
			}}
		>
			<h2>Send</h2>
			<Field
				label="To"
				value={to}
				onChange={setTo}
				fault={to === "" || isAddress ? undefined : "This is no address."}
			/>
			<Field
				label="Amount"
				unit="TAT"
				inputMode="decimal"
				value={text}
				onChange={setText}
				fault={text === "" || isWithin ? undefined : "Give an amount of at most your balance."}
			/>
			<div className="actions">
				<Button type="submit" className="button primary" isDisabled={!isAddress || !isWithin}>
					Send
				</Button>
				<Button className="button quiet" onPress={() => setText(plainAmount(balance))}>
					All of it
				</Button>
			</div>
		</form>
	);
}
