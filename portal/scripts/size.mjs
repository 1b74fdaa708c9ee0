// Measures what Home loads on a cold start, by following the scripts that the page asks for by
// itself. Fails if the scripts are above the limit.

import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 300;
/** Loaded by Home without a click, though not imported at the start. */
const LAZY_AT_START = [/^descriptors-/, /^metadataTypes-/];

const page = readFileSync("dist/index.html", "utf8");
const files = readdirSync("dist/assets");
const wanted = new Set([...page.matchAll(/assets\/([\w.-]+)/g)].map(([, name]) => name));
for (const name of files) if (LAZY_AT_START.some((pattern) => pattern.test(name))) wanted.add(name);
for (const name of wanted) {
	if (!name.endsWith(".js")) continue;
	const script = readFileSync(`dist/assets/${name}`, "utf8");
	for (const [, imported] of script.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
		wanted.add(imported);
}
let scripts = 0;
for (const name of [...wanted].sort()) {
	const size = gzipSync(readFileSync(`dist/assets/${name}`)).length / 1_000;
	if (name.endsWith(".js")) scripts += size;
	process.stdout.write(`${size.toFixed(1).padStart(7)} kB  ${name}\n`);
}
process.stdout.write(
	`${scripts.toFixed(1).padStart(7)} kB of gzipped script for Home, at most ${LIMIT_KB}\n`,
);
process.exit(scripts > LIMIT_KB ? 1 : 0);
