import { defineConfig } from "@playwright/test";

const PORT = 4173;

/** Real clicks in Debian's Chromium, on a real development node. */
export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	globalSetup: "./e2e/support/start-node.ts",
	timeout: 240_000,
	expect: { timeout: 30_000 },
	// The tests share one chain, and each goes on from where it stands.
	workers: 1,
	fullyParallel: false,
	reporter: [["list"]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		viewport: { width: 1280, height: 860 },
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
			args: ["--no-sandbox", "--disable-gpu"],
		},
		trace: "retain-on-failure",
	},
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
		port: PORT,
		reuseExistingServer: true,
	},
});
