/** A browser extension's stand-in: it speaks the interface that real ones inject. */

import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import type { Page } from "@playwright/test";
import { compact, u32 } from "@polkadot-api/substrate-bindings";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import {
	DEV_PHRASE,
	entropyToMiniSecret,
	mnemonicToEntropy,
	ss58Address,
} from "@polkadot-labs/hdkd-helpers";
import type { SignerPayloadJSON } from "polkadot-api/pjs-signer";

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));

/** Installs a wallet with the keys of these paths. Each signature is asked of `approves`. */
export async function installWallet(
	page: Page,
	name: string,
	paths: readonly string[],
	approves: () => boolean = () => true,
): Promise<void> {
	const keys = new Map(
		paths.map((path) => {
			const key = derive(path);
			return [ss58Address(key.publicKey, 42), key] as const;
		}),
	);
	await page.exposeFunction(`signFor_${name}`, (payload: SignerPayloadJSON) => {
		const key = keys.get(payload.address);
		if (key === undefined || !approves()) throw new Error("Cancelled");
		// The first byte of a signature says that it is of sr25519.
		return `0x01${bytesToHex(key.sign(payloadBytes(payload)))}`;
	});
	const accounts = [...keys.keys()].map((address, index) => ({
		address,
		name: `Wallet ${index + 1}`,
		type: "sr25519",
	}));
	await page.addInitScript(
		({ wallet, list }) => {
			const enable = async () => ({
				accounts: {
					get: async () => list,
					subscribe: (listener: (all: typeof list) => void) => {
						listener(list);
						return () => undefined;
					},
				},
				signer: {
					signRaw: async () => {
						throw new Error("This wallet signs transactions only");
					},
					signPayload: async (payload: unknown) => {
						const sign: unknown = Reflect.get(window, `signFor_${wallet}`);
						if (typeof sign !== "function") throw new Error("no wallet");
						return { id: 1, signature: await sign(payload) };
					},
				},
			});
			const injected = Reflect.get(window, "injectedWeb3") ?? {};
			Reflect.set(window, "injectedWeb3", { ...injected, [wallet]: { enable, version: "1" } });
		},
		{ wallet: name, list: accounts },
	);
}

/** What a wallet signs, in the order of the runtime's extensions. */
function payloadBytes(payload: SignerPayloadJSON): Uint8Array {
	const bytes = (hex: string) => hexToBytes(hex.slice(2));
	const message = concatBytes(
		bytes(payload.method),
		bytes(payload.era),
		compact.enc(BigInt(payload.nonce)),
		compact.enc(BigInt(payload.tip)),
		Uint8Array.of(payload.mode ?? 0),
		u32.enc(Number(payload.specVersion)),
		u32.enc(Number(payload.transactionVersion)),
		bytes(payload.genesisHash),
		bytes(payload.blockHash),
		payload.metadataHash === undefined
			? Uint8Array.of(0)
			: concatBytes(Uint8Array.of(1), bytes(payload.metadataHash)),
	);
	return message.length > 256 ? blake2b(message, { dkLen: 32 }) : message;
}
