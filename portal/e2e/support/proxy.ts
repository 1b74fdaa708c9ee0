import { createConnection, createServer, type Server, type Socket } from "node:net";

/** A line to the node that can be cut and mended. */
export class Line {
	private readonly sockets = new Set<Socket>();
	private isCut = false;

	private constructor(
		private readonly server: Server,
		readonly url: string,
	) {}

	static async open(nodeUrl: string): Promise<Line> {
		const { hostname, port } = new URL(nodeUrl);
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const address = server.address();
		if (address === null || typeof address === "string") throw new Error("no port");
		const line = new Line(server, `ws://127.0.0.1:${address.port}`);
		server.on("connection", (socket) =>
			line.join(socket, createConnection(Number(port), hostname)),
		);
		return line;
	}

	private join(near: Socket, far: Socket): void {
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			this.sockets.add(one);
			one.on("error", () => other.destroy());
			one.on("close", () => {
				this.sockets.delete(one);
				other.destroy();
			});
			one.pipe(other);
		}
		if (this.isCut) near.destroy();
	}

	cut(): void {
		this.isCut = true;
		for (const socket of this.sockets) socket.destroy();
	}

	mend(): void {
		this.isCut = false;
	}

	close(): void {
		this.cut();
		this.server.close();
	}
}
