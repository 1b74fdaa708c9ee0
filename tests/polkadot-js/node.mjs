// Starts a real development node for the tests and stops it again.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const START_LIMIT_MS = 120_000;

/** The node's executable: `TREASURENET_NODE`, or what cargo built. */
function executable() {
	const target = process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, "target");
	const path = process.env.TREASURENET_NODE ?? join(target, "debug", "treasurenet-node");
	if (!existsSync(path)) {
		throw new Error(`No node at ${path}. Run \`make build\`, or set TREASURENET_NODE.`);
	}
	return path;
}

/** A port that nobody listens on. */
function freePort() {
	return new Promise((found, failed) => {
		const server = createServer();
		server.once("error", failed);
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => found(port));
		});
	});
}

/** Starts a node of the development chain, or of another one, and waits until its RPC server listens. */
export async function startNode(chain = ["--dev"]) {
	const port = await freePort();
	const child = spawn(
		executable(),
		[...chain, "--tmp", "--no-prometheus", "--no-telemetry", "--port", "0", "--rpc-port", `${port}`],
		{ stdio: ["ignore", "ignore", "pipe"] },
	);
	let log = "";
	child.stderr.setEncoding("utf8");
	const listening = new Promise((ready, failed) => {
		const limit = setTimeout(
			() => failed(new Error(`The node did not start in time:\n${log}`)),
			START_LIMIT_MS,
		);
		child.stderr.on("data", (text) => {
			log += text;
			if (/Running JSON-RPC server/.test(log)) {
				clearTimeout(limit);
				ready();
			}
		});
		child.once("error", failed);
		child.once("exit", (code) => failed(new Error(`The node ended with ${code}:\n${log}`)));
	});
	const stop = () =>
		new Promise((stopped) => {
			if (child.exitCode !== null) return stopped();
			child.once("exit", stopped);
			child.kill("SIGINT");
		});
	try {
		await listening;
	} catch (error) {
		child.kill("SIGKILL");
		throw error;
	}
	return { url: `ws://127.0.0.1:${port}`, stop };
}
