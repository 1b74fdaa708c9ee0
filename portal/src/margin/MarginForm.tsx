import { useState } from "react";
import { Button } from "react-aria-components";
import type { MarginStatus } from "../chain/types";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { Field } from "../ui/Field";
import type { DecimalFault } from "../units/decimal";
import { ONE_TOKEN, parseAmount, plainAmount } from "../units/quantities";

type Action = "deposit" | "withdraw";

interface Props {
	action: Action;
	status: MarginStatus;
	/** The most that can be moved. */
	most: bigint | undefined;
	suggestion: bigint | undefined;
}

const faultWords: Record<DecimalFault, string> = {
	empty: "Give an amount.",
	malformed: "Write the amount as 12.5.",
	negative: "Give an amount above zero.",
	tooPrecise: "UNIT has 18 decimals.",
	tooLarge: "This is more UNIT than there is.",
};

export function MarginForm({ action, status, most, suggestion }: Props) {
	const { open } = useSigning();
	const [text, setText] = useState("");
	const parsed = parseAmount(text);
	const isDeposit = action === "deposit";
	const fault =
		text === ""
			? undefined
			: parsed.ok
				? rangeFault(parsed.value, action, status, most)
				: faultWords[parsed.fault];
	const isReady = parsed.ok && fault === undefined && text !== "";
	const fill = isDeposit ? suggestion : most;

	const sign = () => {
		if (!parsed.ok) return;
		const amount = parsed.value;
		const pays = isDeposit ? smaller(amount, status.debt) : 0n;
		const after = isDeposit ? status.margin + amount - pays : status.margin - amount;
		open({
			what: isDeposit ? "Deposit margin" : "Withdraw margin",
			call: (api) =>
				isDeposit
					? api.tx.MarginEscrow.deposit({ amount })
					: api.tx.MarginEscrow.withdraw({ amount }),
			effects: [
				{ label: "Amount", value: <Amount value={amount} of="UNIT" /> },
				...(pays > 0n
					? [{ label: "Pays the debt", value: <Amount value={pays} of="UNIT" /> }]
					: []),
				{ label: "Margin afterwards", value: <Amount value={after} of="UNIT" /> },
			],
			onIncluded: () => setText(""),
		});
	};

	return (
		<form
			className="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (isReady) sign();
			}}
		>
			<h2>{isDeposit ? "Deposit" : "Withdraw"}</h2>
			<Field
				label={isDeposit ? "Amount to deposit" : "Amount to withdraw"}
				value={text}
				onChange={setText}
				unit="UNIT"
				inputMode="decimal"
				fault={fault}
				hint={
					isDeposit
						? "It is held in your account, where nobody else can move it."
						: "At most what the open months do not need."
				}
			/>
			<div className="actions">
				<Button type="submit" className="button primary" isDisabled={!isReady}>
					{isDeposit ? "Deposit" : "Withdraw"}
				</Button>
				{fill !== undefined && fill > 0n && (
					<Button className="button quiet" onPress={() => setText(plainAmount(fill))}>
						{isDeposit ? "What is missing" : "All that is free"}
					</Button>
				)}
			</div>
		</form>
	);
}

function smaller(one: bigint, other: bigint): bigint {
	if (one < other) return one;
	return other;
}

/** What the chain would refuse of an amount. */
export function rangeFault(
	amount: bigint,
	action: Action,
	{ margin, debt }: Pick<MarginStatus, "margin" | "debt">,
	most: bigint | undefined,
): string | undefined {
	if (amount === 0n) return "Give an amount above zero.";
	if (most !== undefined && amount > most) {
		return action === "deposit"
			? "This is more than is free in the account."
			: "This is more than the open months leave free.";
	}
	if (action === "deposit") {
		return amount < ONE_TOKEN && amount !== debt
			? "Deposit at least 1 UNIT, or exactly the debt."
			: undefined;
	}
	const rest = margin - amount;
	return rest > 0n && rest < ONE_TOKEN
		? "Withdraw everything, or leave at least 1 UNIT."
		: undefined;
}
