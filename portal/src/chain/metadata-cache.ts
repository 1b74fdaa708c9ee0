/**
 * The metadata of runtimes, by code hash. The portal serves that of the runtime it was built for as
 * a file, and keeps what nodes gave in the browser, so an upgrade costs one download.
 */

const CACHE = "treasurenet-metadata";

/** The metadata of a runtime, if it is served or was seen before. */
export async function cachedMetadata(codeHash: string): Promise<Uint8Array | null> {
	const served = codeHash === import.meta.env.METADATA_CODE_HASH;
	const response = served ? await fetch(address(codeHash)).catch(() => undefined) : undefined;
	if (response?.ok) return new Uint8Array(await response.arrayBuffer());
	const kept = await withCache((cache) => cache.match(address(codeHash)));
	return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer());
}

/** Keeps the metadata that a node gave. Only the newest two runtimes are kept. */
export async function keepMetadata(codeHash: string, metadata: Uint8Array): Promise<void> {
	await withCache(async (cache) => {
		const old = await cache.keys();
		for (const request of old.slice(0, Math.max(0, old.length - 1))) await cache.delete(request);
		await cache.put(address(codeHash), new Response(new Uint8Array(metadata)));
	});
}

function address(codeHash: string): string {
	return `./metadata/${codeHash}.scale`;
}

/** Browsers have no cache on insecure pages, and may refuse one. Then there is none. */
async function withCache<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
	try {
		return await use(await caches.open(CACHE));
	} catch {
		return undefined;
	}
}
