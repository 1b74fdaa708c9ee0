import { fail, type Result } from "../units/result";
import type { Table } from "./table";

/** Reads a table in a worker. */
export function readInWorker(text: string): Promise<Result<Table, string>> {
	const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), { type: "module" });
	return new Promise((resolve) => {
		const finish = (result: Result<Table, string>) => {
			worker.terminate();
			resolve(result);
		};
		worker.onmessage = ({ data }: MessageEvent<Result<Table, string>>) => finish(data);
		worker.onerror = () => finish(fail("The file could not be read. Try a smaller one."));
		worker.postMessage(text);
	});
}
