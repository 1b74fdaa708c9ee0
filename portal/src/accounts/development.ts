/** The accounts of development chains. Everybody knows their keys. */

import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import {
	DEV_PHRASE,
	entropyToMiniSecret,
	mnemonicToEntropy,
	ss58Address,
} from "@polkadot-labs/hdkd-helpers";
import { getPolkadotSigner } from "polkadot-api/signer";
import { type Account, DEVELOPMENT } from "./account";

/** Their names, with their roles on a new development chain. */
const NAMES: readonly (readonly [name: string, role: string])[] = [
	["Alice", "manager"],
	["Bob", "manager"],
	["Charlie", "manager"],
	["Dave", "verifier"],
	["Eve", "reporter"],
	["Ferdie", "reporter"],
	["One", "reporter"],
	["Two", ""],
];

const ADDRESS_PREFIX = 42;

export function developmentAccounts(): Account[] {
	const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
	return NAMES.map(([name, role]) => {
		const { publicKey, sign } = derive(`//${name}`);
		return {
			address: ss58Address(publicKey, ADDRESS_PREFIX),
			name: role === "" ? name : `${name} (${role})`,
			source: DEVELOPMENT,
			signer: getPolkadotSigner(publicKey, "Sr25519", sign),
		};
	});
}
