/**
 * The identifiers of the user's wells. The chain has only a hash of each, so they are kept in this
 * browser, and go to another one by a file.
 */

import * as v from "valibot";
import { saved } from "../chain/storage";
import { createStore } from "../chain/store";
import { canonicalIdentifier, wellCommitment } from "./identifier";

const entry = v.object({ symbol: v.string(), id: v.string() });
export type VaultEntry = v.InferOutput<typeof entry>;
const fileSchema = v.object({ wells: v.array(entry) });

const storage = saved("wells", v.array(entry), []);
/** Every identifier that is known, by commitment. */
export const vault = createStore<ReadonlyMap<string, VaultEntry>>(byCommitment(storage.read()));
vault.subscribe(() => storage.write([...vault.get().values()]));

function byCommitment(entries: readonly VaultEntry[]): ReadonlyMap<string, VaultEntry> {
	return new Map(entries.map((one) => [wellCommitment(one.symbol, one.id), one]));
}

export function remember(...entries: VaultEntry[]): void {
	vault.update((known) => new Map([...known, ...byCommitment(entries)]));
}

/** The file that carries the identifiers to another browser. */
export function exportVault(): string {
	return `${JSON.stringify({ wells: [...vault.get().values()] }, null, "\t")}\n`;
}

/** Takes such a file. Gives how many identifiers it had, or `undefined` if it is another file. */
export function importVault(text: string): number | undefined {
	const parsed = v.safeParse(fileSchema, parseJson(text));
	if (!parsed.success) return undefined;
	const entries: VaultEntry[] = [];
	for (const { symbol, id } of parsed.output.wells) {
		const canonical = canonicalIdentifier(id);
		if (canonical.ok) entries.push({ symbol, id: canonical.value });
	}
	remember(...entries);
	return entries.length;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
