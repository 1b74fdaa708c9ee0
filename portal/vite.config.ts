import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";

/** What `papi` noted of the chain that the descriptors were made from. */
const papi: { entries: { treasurenet: { metadata: string; codeHash: string } } } = JSON.parse(
	readFileSync(".papi/polkadot-api.json", "utf8"),
);
const { metadata, codeHash } = papi.entries.treasurenet;
const METADATA_FILE = `metadata/${codeHash}.scale`;

/**
 * Serves the chain's metadata as a file named by its runtime's code hash. The descriptors would
 * otherwise put it into a script three times as large, which the browser would have to parse.
 */
function metadataAsFile(): Plugin {
	return {
		name: "metadata-as-file",
		enforce: "pre",
		resolveId: (id) => (id.includes("treasurenet_metadata-") ? "\0no-metadata" : null),
		load: (id) => (id === "\0no-metadata" ? 'export default "";' : null),
		configureServer(server) {
			server.middlewares.use(`/${METADATA_FILE}`, (_request, response) => {
				response.end(readFileSync(metadata));
			});
		},
		generateBundle() {
			this.emitFile({ type: "asset", fileName: METADATA_FILE, source: readFileSync(metadata) });
		},
	};
}

/** Puts the policy into the page, so it holds wherever the files are served from. */
function withContentSecurityPolicy(): Plugin {
	return {
		name: "content-security-policy",
		apply: "build",
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
				injectTo: "head-prepend",
			},
		],
	};
}

export default defineConfig({
	base: "./",
	plugins: [react(), metadataAsFile(), withContentSecurityPolicy()],
	define: { "import.meta.env.METADATA_CODE_HASH": JSON.stringify(codeHash) },
	build: { target: "es2023", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
	worker: { format: "es" },
	test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
} as Parameters<typeof defineConfig>[0]);
