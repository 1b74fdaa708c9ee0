import { useState } from "react";
import { Button } from "react-aria-components";
import { Icon } from "./Icon";

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
	const [isCopied, setIsCopied] = useState(false);
	const copy = async () => {
		await navigator.clipboard.writeText(text);
		setIsCopied(true);
		setTimeout(() => setIsCopied(false), 2_000);
	};
	return (
		<Button className="button quiet" aria-label={label} onPress={() => void copy()}>
			<Icon name={isCopied ? "check" : "copy"} size={16} />
			<span role="status" className={isCopied ? "" : "visually-hidden"}>
				{isCopied ? "Copied" : ""}
			</span>
		</Button>
	);
}
