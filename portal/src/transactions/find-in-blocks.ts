import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Connection } from "../chain/connection";
import type { Tracked } from "./tracked";

export interface Found {
	/** Whether it stays there. */
	isFinal: boolean;
	block: { number: number; hash: string };
	/** Why it failed, if it did. */
	error: { type: string; value: unknown } | undefined;
}

/**
 * Looks for a transaction in the blocks in which it can be: those after it was sent, as long as its
 * signature was valid.
 */
export async function findInBlocks(
	{ api, client }: Connection,
	{ sentAfter, signed }: Pick<Tracked, "sentAfter" | "signed">,
	validFor: number,
): Promise<Found | undefined> {
	if (signed === undefined) return undefined;
	const final = await client.getFinalizedBlock();
	const last = (await client.getBestBlocks())[0]?.number ?? final.number;
	const wanted = hashOf(signed);
	for (let number = sentAfter + 1; number <= Math.min(last, sentAfter + validFor); number++) {
		const hash: string = await client._request("chain_getBlockHash", [number]);
		const { block }: { block: { extrinsics: string[] } } = await client._request("chain_getBlock", [
			hash,
		]);
		const index = block.extrinsics.findIndex((extrinsic) => hashOf(extrinsic.slice(2)) === wanted);
		if (index < 0) continue;
		const failures = await api.event.System.ExtrinsicFailed.get(hash);
		const failure = failures.find(
			({ original: { phase } }) => phase.type === "ApplyExtrinsic" && phase.value === index,
		);
		const error = failure?.payload.dispatch_error;
		return { isFinal: number <= final.number, block: { number, hash }, error };
	}
	return undefined;
}

function hashOf(hex: string): string {
	const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
	return bytesToHex(blake2b(bytes, { dkLen: 32 }));
}
