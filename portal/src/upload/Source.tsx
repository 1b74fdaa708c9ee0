import { useState } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { download } from "../ui/download";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { formatDay } from "../units/calendar";
import { columnsOf } from "./columns";
import { draft } from "./draft";
import { knownForms } from "./known-forms";
import { readInWorker } from "./read-in-worker";
import type { UploadWell } from "./rows";

/** Drop, paste or type. */
export function Source({ wells }: { wells: readonly UploadWell[] }) {
	const [text, setText] = useState("");
	const [fault, setFault] = useState<string>();
	const [isReading, setIsReading] = useState(false);

	const read = async (source: string, contents: string) => {
		setIsReading(true);
		const result = await readInWorker(contents);
		setIsReading(false);
		if (!result.ok) return setFault(result.fault);
		const table = result.value;
		const columns = columnsOf(table.headings);
		draft.set({
			...{ source, table, columns, edits: new Map(), removed: new Set() },
			...knownForms(table, columns),
		});
	};
	const readFile = async (file: File | undefined) => {
		if (file !== undefined) await read(file.name, await file.text());
	};
	const saveTemplate = () => {
		const yesterday = formatDay(Math.floor(Date.now() / 86_400_000) - 1);
		const rows = wells
			.slice(0, 50)
			.map(({ nickname, symbol }) => `"${nickname}",${symbol},${yesterday},`);
		download(
			"treasurenet-volumes.csv",
			`${["Well,Product,Date,Volume", ...rows].join("\n")}\n`,
			"text/csv",
		);
	};

	return (
		<section className="card stack">
			<DropZone
				className="drop"
				onDrop={({ items }) => {
					const file = items.find((item) => item.kind === "file");
					if (file !== undefined) void file.getFile().then(readFile);
				}}
			>
				<Icon name="upload" size={28} />
				<Text slot="label">Drop a table here</Text>
				<FileTrigger
					acceptedFileTypes={[".csv", ".txt", ".tsv"]}
					onSelect={(files) => void readFile(files?.[0])}
				>
					<Button className="button primary">Choose a file</Button>
				</FileTrigger>
				<span className="muted small">
					CSV, separated by commas, semicolons or tabs. It is read on this page.
				</span>
			</DropZone>
			<div className="field">
				<label htmlFor="typed">Or paste or type it</label>
				<textarea
					id="typed"
					value={text}
					onChange={(event) => setText(event.target.value)}
					placeholder={"Well,Product,Date,Volume\n100/01-26-034-04W5/00,OIL,2025-11-01,0.8712"}
					spellCheck={false}
				/>
			</div>
			{fault !== undefined && (
				<Note tone="bad">
					<strong>This could not be read.</strong> {fault}
				</Note>
			)}
			<div className="actions">
				<Button
					className="button"
					isDisabled={text.trim() === "" || isReading}
					onPress={() => void read("Pasted text", text)}
				>
					{isReading ? "Reading…" : "Read it"}
				</Button>
				<Button className="button quiet" onPress={saveTemplate}>
					<Icon name="download" size={16} />
					Template with your wells
				</Button>
			</div>
		</section>
	);
}
