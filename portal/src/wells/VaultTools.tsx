import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { download } from "../ui/download";
import { Icon } from "../ui/Icon";
import { exportVault, importVault } from "./vault";

/** Carries the identifiers of wells between browsers. */
export function VaultTools() {
	const [outcome, setOutcome] = useState("");
	const take = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		const count = importVault(await file.text());
		setOutcome(
			count === undefined ? "This is no file of identifiers." : `${count} identifiers imported.`,
		);
	};
	return (
		<>
			<span className="muted small" role="status">
				{outcome}
			</span>
			<FileTrigger acceptedFileTypes={[".json"]} onSelect={(files) => void take(files)}>
				<Button className="button quiet">
					<Icon name="upload" size={16} />
					Import identifiers
				</Button>
			</FileTrigger>
			<Button
				className="button quiet"
				onPress={() => download("treasurenet-wells.json", exportVault(), "application/json")}
			>
				<Icon name="download" size={16} />
				Export
			</Button>
		</>
	);
}
