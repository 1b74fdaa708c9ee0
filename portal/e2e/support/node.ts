import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createConnection } from "node:net";

export const NODE_PORT = Number(process.env.PORTAL_NODE_PORT ?? 9966);
/** A node that runs already may be given instead. Its chain should be new. */
export const NODE_URL = process.env.PORTAL_NODE_URL ?? `ws://127.0.0.1:${NODE_PORT}`;
/** A debug build on a busy machine takes its time. */
const START_MS = 180_000;

/** The node's program, as `make build-node` leaves it. */
const PROGRAM = process.env.TREASURENET_NODE ?? "../target/debug/treasurenet-node";

/** Starts a development node with a chain of its own, and waits until it answers. */
export async function startNode(
	port: number,
	args: readonly string[] = ["--tmp"],
): Promise<ChildProcess> {
	if (!existsSync(PROGRAM))
		throw new Error(`There is no node at ${PROGRAM}. Run \`make build-node\` first.`);
	const rpc = ["--rpc-port", String(port), "--port", String(port + 20_000), "--rpc-cors", "all"];
	const node = spawn(PROGRAM, ["--dev", ...args, ...rpc, "--no-prometheus", "--no-telemetry"], {
		stdio: "ignore",
	});
	const deadline = Date.now() + START_MS;
	while (!(await answers(port))) {
		if (Date.now() > deadline || node.exitCode !== null) throw new Error("The node did not start.");
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	return node;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection({ port, host: "127.0.0.1" });
		const finish = (is: boolean) => {
			socket.destroy();
			resolve(is);
		};
		socket.on("connect", () => finish(true));
		socket.on("error", () => finish(false));
	});
}
