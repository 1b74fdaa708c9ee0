/**
 * A dossier's commitment: a hash that tells nothing about it, and binds its holder to it.
 *
 * `blake2b-256(salt ‖ blake2b-256(contents))`, with a salt of 32 random bytes. The dossier is hashed
 * in the page and never sent.
 */

import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";

export interface Dossier {
	commitment: string;
	/** What a verifier needs to check the commitment. */
	salt: string;
	contentsHash: string;
	fileName: string;
}

export async function sealDossier(file: File): Promise<Dossier> {
	const salt = crypto.getRandomValues(new Uint8Array(32));
	const contents = await hashFile(file);
	return {
		commitment: commitmentOf(salt, contents),
		salt: `0x${bytesToHex(salt)}`,
		contentsHash: `0x${bytesToHex(contents)}`,
		fileName: file.name,
	};
}

/** Hashes a file piece by piece, so its size does not matter. */
export async function hashFile(file: Blob): Promise<Uint8Array> {
	const hash = blake2b.create({ dkLen: 32 });
	const reader = file.stream().getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
		hash.update(piece.value);
	}
	return hash.digest();
}

export function commitmentOf(salt: Uint8Array, contentsHash: Uint8Array): string {
	return `0x${bytesToHex(blake2b(concatBytes(salt, contentsHash), { dkLen: 32 }))}`;
}

/** Whether a file is the one that was sealed. */
export async function opens(file: Blob, salt: string, commitment: string): Promise<boolean> {
	if (!/^0x[0-9a-f]{64}$/.test(salt)) return false;
	return commitmentOf(hexToBytes(salt.slice(2)), await hashFile(file)) === commitment;
}

/** The file that the applicant keeps. */
export function keepsake(dossier: Dossier, account: string): string {
	const note =
		"Keep this file beside the dossier. A verifier needs both: commitment = blake2b-256(salt + blake2b-256(dossier)).";
	return `${JSON.stringify({ note, account, ...dossier }, null, "\t")}\n`;
}
