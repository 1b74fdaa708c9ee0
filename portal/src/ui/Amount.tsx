import { amount, type Currency, charge, exactAmount } from "../units/quantities";

interface Props {
	value: bigint;
	of: Currency;
	/** Whether it is paid or required, and so rounded up. */
	paid?: boolean;
}

/** An amount to four decimals, with every digit on hover and for screen readers. */
export function Amount({ value, of, paid = false }: Props) {
	const shown = paid ? charge(value, of) : amount(value, of);
	const exact = exactAmount(value, of);
	return (
		<data className="amount" value={value.toString()} title={exact}>
			{shown}
		</data>
	);
}
