// Writes the words that the runtime has for its errors into `src/words/errors.generated.json`, from
// the committed metadata. Each is what the pallet's documentation says: the cause and the remedy.

import { readFileSync, writeFileSync } from "node:fs";
import { decAnyMetadata, unifyMetadata } from "@polkadot-api/substrate-bindings";

const metadata = unifyMetadata(decAnyMetadata(readFileSync(".papi/metadata/treasurenet.scale")));
const types = new Map(metadata.lookup.map((type) => [type.id, type]));
const typeOf = (reference) => types.get(typeof reference === "number" ? reference : reference.type);

const words = {};
for (const { name, errors } of metadata.pallets) {
	if (!errors) continue;
	const variants = typeOf(errors).def.value;
	words[name] = Object.fromEntries(variants.map((variant) => [variant.name, plain(variant.docs)]));
}
writeFileSync("src/words/errors.generated.json", `${JSON.stringify(words, null, "\t")}\n`);

/** Documentation as one line of plain text. */
function plain(docs) {
	return docs
		.map((line) => line.trim())
		.join(" ")
		.replace(/\[`([^`]*)`\](?:\([^)]*\))?/g, "$1")
		.replace(/`/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
