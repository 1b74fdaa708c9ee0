import { NODE_PORT, startNode } from "./node";

/** One node for all tests that do not take theirs away. */
export default async function startSharedNode(): Promise<() => void> {
	if (process.env.PORTAL_NODE_URL !== undefined) return () => undefined;
	const node = await startNode(NODE_PORT);
	return () => void node.kill();
}
