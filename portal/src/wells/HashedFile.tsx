import { bytesToHex } from "@noble/hashes/utils.js";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { hashFile } from "../register/dossier";
import { Icon } from "../ui/Icon";
import { shortened } from "../units/text";

interface Props {
	label: string;
	hint: string;
	hash: string | undefined;
	onHash: (hash: string) => void;
	fault: string | undefined;
}

/** A document of which the chain gets the hash alone. */
export function HashedFile({ label, hint, hash, onHash, fault }: Props) {
	const [name, setName] = useState("");
	const take = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		setName(file.name);
		onHash(`0x${bytesToHex(await hashFile(file))}`);
	};
	return (
		<div className="field">
			<span className="label">{label}</span>
			<span className="hint">{hint}</span>
			<div className="actions">
				<FileTrigger onSelect={(files) => void take(files)}>
					<Button className="button" aria-label={`Choose the file: ${label}`}>
						<Icon name="upload" size={16} />
						{hash === undefined ? "Choose the file" : "Choose another file"}
					</Button>
				</FileTrigger>
				{hash !== undefined && (
					<span className="small">
						{name} <code className="muted">{shortened(hash)}</code>
					</span>
				)}
			</div>
			<span className="fault" aria-live="polite">
				{fault}
			</span>
		</div>
	);
}
