import { useState } from "react";
import { Button } from "react-aria-components";
import { download } from "../ui/download";
import { Field } from "../ui/Field";
import { reasonHash } from "./reason";

/** A refusal with its reason, whose text is saved and whose hash goes on the chain. */
export function Refusal({
	action,
	onRefuse,
}: {
	action: string;
	onRefuse: (reason: string) => void;
}) {
	const [text, setText] = useState("");
	const refuse = () => {
		const hash = reasonHash(text);
		download(`reason-${hash.slice(2, 10)}.txt`, `${text.trim()}\n`, "text/plain");
		onRefuse(hash);
	};
	return (
		<details className="fold">
			<summary>{action}</summary>
			<div className="stack tight">
				<Field
					label="Reason"
					value={text}
					onChange={setText}
					hint="Its text is saved to a file for you to send. The chain gets its hash."
				/>
				<div className="actions">
					<Button className="button" isDisabled={text.trim() === ""} onPress={refuse}>
						{action}
					</Button>
				</div>
			</div>
		</details>
	);
}
