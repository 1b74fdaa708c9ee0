import type { PolkadotSigner } from "polkadot-api";

/** An account that can sign. */
export interface Account {
	address: string;
	name: string;
	/** Where its key is: `development`, or the name of a browser extension. */
	source: string;
	signer: PolkadotSigner;
}

/** The source of the accounts whose keys everybody knows. */
export const DEVELOPMENT = "development";
