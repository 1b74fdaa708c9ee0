/** Text that the chain stores as bytes. */
export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

export function encodeText(text: string): Uint8Array {
	return new TextEncoder().encode(text.trim());
}

/** An address or hash with its middle left out. */
export function shortened(text: string, kept = 6): string {
	return text.length <= 2 * kept + 1 ? text : `${text.slice(0, kept)}…${text.slice(-kept)}`;
}
