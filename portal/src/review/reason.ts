import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The chain keeps the hash of a reason; whoever is told the text can check it. */
export function reasonHash(text: string): string {
	return `0x${bytesToHex(blake2b(utf8ToBytes(text.trim()), { dkLen: 32 }))}`;
}
