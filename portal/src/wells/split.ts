/** The parts of a well's mints, and what the rules say of a change. */

import { getSs58AddressInfo } from "polkadot-api";

export interface Part {
	account: string;
	/** What was typed. */
	percent: string;
}

/** The most beneficiaries besides the owner. */
export const MAX_BENEFICIARIES = 9;

/** What is wrong with a split: of each part, by its index, and of the whole. */
export interface SplitFaults {
	parts: ReadonlyMap<number, string>;
	whole: string | undefined;
}

export function percentOf({ percent }: Part): number | undefined {
	return /^\d{1,3}$/.test(percent.trim()) ? Number(percent) : undefined;
}

/** `present` are the parts that count now; a lowered part counts until its reduction is in force. */
export function splitFaults(
	parts: readonly Part[],
	owner: string,
	present: ReadonlyMap<string, number>,
): SplitFaults {
	const faults = new Map<number, string>();
	parts.forEach((part, index) => {
		const account = part.account.trim();
		const percent = percentOf(part);
		if (!getSs58AddressInfo(account).isValid) faults.set(index, "This is no address.");
		else if (account === owner) faults.set(index, "The owner has the rest. Leave it out.");
		else if (parts.findIndex((other) => other.account.trim() === account) !== index) {
			faults.set(index, "This account is named twice. Add its parts up.");
		} else if (percent === undefined || percent < 1 || percent > 100) {
			faults.set(index, "Give whole percents from 1 to 100.");
		}
	});
	const wanted = new Map(parts.map((part) => [part.account.trim(), percentOf(part) ?? 0]));
	const sum = [...wanted.values()].reduce((total, percent) => total + percent, 0);
	const holders = new Set([...wanted.keys(), ...present.keys()]);
	const counting = [...holders].reduce(
		(total, account) => total + Math.max(wanted.get(account) ?? 0, present.get(account) ?? 0),
		0,
	);
	return { parts: faults, whole: wholeFault(sum, counting, holders.size) };
}

function wholeFault(sum: number, counting: number, holders: number): string | undefined {
	if (sum > 100) return "The parts exceed 100 %. Lower them.";
	if (counting > 100) {
		return "A lowered part counts until its reduction is in force, and with it 100 % would be exceeded. Lower first, and raise later.";
	}
	if (holders > MAX_BENEFICIARIES) {
		return `There is room for ${MAX_BENEFICIARIES} beneficiaries, those included whose part still counts.`;
	}
	return undefined;
}

/** Whose part is lowered, and so only after the wait. */
export function lowered(parts: readonly Part[], present: ReadonlyMap<string, number>): string[] {
	const wanted = new Map(parts.map((part) => [part.account.trim(), percentOf(part) ?? 0]));
	return [...present].flatMap(([account, percent]) =>
		(wanted.get(account) ?? 0) < percent ? [account] : [],
	);
}
