/** Words for everything that can end a transaction early. */

import { routes } from "../app/routes";
import { stateRefusals } from "./refusals";
import { type Words, words } from "./words";

type PalletErrors = Record<string, Record<string, string>>;

/** Where in the portal the errors of a pallet are remedied. */
const PAGES: Record<string, readonly [to: string, label: string]> = {
	ProducerRegistry: [routes.register, "Registration"],
	AssetRegistry: [routes.register, "Registration"],
	WellAudit: [routes.wells, "Wells"],
	MarginEscrow: [routes.margin, "Margin"],
	TatIssuance: [routes.production, "Production"],
	ProductionOracle: [routes.production, "Production"],
	Assets: [routes.tat, "TAT"],
	Balances: [routes.margin, "Margin"],
};

const UNKNOWN_REMEDY = "Try again. If it happens again, tell the foundation what you did.";

/** Words for an error of a pallet. The first sentence of its documentation is the cause. */
export function palletError(
	errors: PalletErrors,
	pallet: string,
	name: string,
	value: unknown,
): Words {
	const refusal = stateOf(value);
	if (refusal !== undefined) return refusal;
	const [to, label] = PAGES[pallet] ?? [routes.home, "Home"];
	const text = errors[pallet]?.[name] ?? "";
	if (text === "") {
		return words(`The chain refused it: ${pallet}, ${name}.`, UNKNOWN_REMEDY, to, label);
	}
	const [, cause = text, remedy = ""] = /^(.+?[.!])\s+([A-Z].*)$/.exec(text) ?? [];
	const where = placeOf(value);
	return words(`${where}${cause}`, remedy === "" ? UNKNOWN_REMEDY : remedy, to, label);
}

/** The refusal that an error carries, if it is about the state of a producer, asset or well. */
function stateOf(value: unknown): Words | undefined {
	if (!isRecord(value)) return undefined;
	const carried = isRecord(value.reason) ? value.reason.type : value.type;
	return Object.entries(stateRefusals).find(([name]) => name === carried)?.[1];
}

/** The item and day that an error of an upload names. */
function placeOf(value: unknown): string {
	if (!isRecord(value) || typeof value.item !== "number") return "";
	const day = typeof value.day === "number" ? `, day ${value.day}` : "";
	return `Month ${value.item + 1} of the upload${day}: `;
}

const dispatchErrors: Record<string, Words> = {
	BadOrigin: words(
		"This account may not do that.",
		"Choose an account that has the role for it.",
		routes.settings,
		"Accounts",
	),
	CannotLookup: words("The account cannot be found.", "Check its address."),
	ConsumerRemaining: words(
		"The account is still in use, so it cannot be emptied.",
		"Leave at least 0.01 UNIT in it.",
	),
	NoProviders: words("The account does not exist yet.", "Send it 0.01 UNIT or more first."),
	TooManyConsumers: words("The account has too many holds.", "Release one of its deposits first."),
	Exhausted: words("The block is full.", "Try again in a few seconds."),
	Corruption: words("The chain's state is damaged.", "Stop, and tell the foundation."),
	Unavailable: words("Something that this needs is not available.", "Try again later."),
	RootNotAllowed: words("Root may not do this.", "Sign with an account."),
	Trie: words("The chain's state cannot be read.", "Try again later, or choose another node."),
	Transactional: words("Too many calls are nested in each other.", "Send them one by one."),
	Other: words("The chain refused it without a reason.", UNKNOWN_REMEDY),
};

const tokenErrors: Record<string, Words> = {
	FundsUnavailable: words("You have too little.", "Use a smaller amount, or bring in more."),
	OnlyProvider: words("This would close the account.", "Leave at least 0.01 UNIT in it."),
	BelowMinimum: words("The amount is below the smallest balance.", "Use a larger amount."),
	CannotCreate: words(
		"The receiving account cannot be opened.",
		"Send it 0.01 UNIT or more first.",
	),
	UnknownAsset: words("There is no such token.", "Check what you send."),
	Frozen: words("The balance is frozen.", "Ask the foundation why."),
	Unsupported: words("The token does not allow this.", "Use another way."),
	CannotCreateHold: words("The account has too many holds.", "Release one of its deposits first."),
	NotExpendable: words(
		"What is free would not stay above 0.01 UNIT.",
		"Use a smaller amount, or bring in UNIT.",
	),
	Blocked: words("The account is blocked.", "Use another account."),
};

const arithmeticError = words("A figure is too large for the chain.", "Use smaller figures.");

const invalidTransactions: Record<string, Words> = {
	Payment: words(
		"The account cannot pay the fee.",
		"Send it UNIT, or choose another account.",
		routes.margin,
		"Margin",
	),
	Call: words(
		"The chain does not take this kind of transaction now: it is paused, or in safe mode.",
		"Try again when the chain is back to normal. Withdrawals and exits work all the time.",
	),
	Future: words("An earlier transaction of this account is missing.", "Send that one first."),
	Stale: words(
		"Another transaction of this account was faster.",
		"Look whether it did what you wanted, and sign again if not.",
	),
	BadProof: words(
		"The signature does not match. The wallet may not know the present runtime.",
		"Update the chain in your wallet, then sign again.",
		routes.settings,
		"Settings",
	),
	AncientBirthBlock: words("The signature has expired.", "Sign again, within five minutes."),
	ExhaustsResources: words("The block is full.", "Try again in a few seconds."),
	BadMandatory: words("Only validators send this.", UNKNOWN_REMEDY),
	MandatoryValidation: words("Only validators send this.", UNKNOWN_REMEDY),
	BadSigner: words(
		"This account cannot sign.",
		"Choose another account.",
		routes.settings,
		"Accounts",
	),
	IndeterminateImplicit: words("The transaction cannot be checked now.", "Try again."),
	UnknownOrigin: words("The chain does not know who signed.", "Sign again."),
	Custom: words("The chain does not take this transaction.", UNKNOWN_REMEDY),
};

/** The chain's answer to a transaction that is in a block and failed. */
export async function dispatchFailure(error: { type: string; value: unknown }): Promise<Words> {
	if (error.type === "Module" && isVariant(error.value) && isVariant(error.value.value)) {
		const errors = await loadErrors();
		const { type: name, value } = error.value.value;
		return palletError(errors, error.value.type, name, value);
	}
	if (error.type === "Token" && isVariant(error.value)) {
		return tokenErrors[error.value.type] ?? other(error.value.type);
	}
	if (error.type === "Arithmetic") return arithmeticError;
	return dispatchErrors[error.type] ?? other(error.type);
}

/** What kept a transaction from a block, whatever was thrown. */
export function submitFailure(error: unknown): Words {
	const invalid = isRecord(error) && "error" in error ? error.error : undefined;
	if (isVariant(invalid)) {
		const name = isVariant(invalid.value) ? invalid.value.type : invalid.type;
		return invalidTransactions[name] ?? other(name);
	}
	const message = error instanceof Error ? error.message : String(error);
	if (/cancel|reject|denied|declin/i.test(message)) {
		return words(
			"You did not sign it in the wallet.",
			"Nothing was sent. Sign again when you want to.",
		);
	}
	return words(
		`It could not be sent: ${message}`,
		"Check the connection and the wallet, and try again.",
	);
}

export async function loadErrors(): Promise<PalletErrors> {
	const { default: errors } = await import("./errors.generated.json");
	return errors;
}

export const named = { dispatchErrors, tokenErrors, invalidTransactions };

function other(name: string): Words {
	return words(`The chain refused it: ${name}.`, UNKNOWN_REMEDY);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

function isVariant(value: unknown): value is { type: string; value: unknown } {
	return isRecord(value) && typeof value.type === "string";
}
