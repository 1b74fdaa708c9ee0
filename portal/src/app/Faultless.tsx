import { Component, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { Note } from "../ui/Note";

/** Keeps a fault of one page from taking the others with it. */
export class Faultless extends Component<{ children: ReactNode }, { error: Error | undefined }> {
	override state: { error: Error | undefined } = { error: undefined };

	static getDerivedStateFromError(error: unknown) {
		return { error: error instanceof Error ? error : new Error(String(error)) };
	}

	override render() {
		const { error } = this.state;
		if (error === undefined) return this.props.children;
		return (
			<Note tone="bad">
				<strong>This page has a fault.</strong> Nothing was sent. Load it again; if it happens
				again, report the detail.
				<p>
					<Button className="button" onPress={() => this.setState({ error: undefined })}>
						Load again
					</Button>
				</p>
				<details>
					<summary>Detail</summary>
					<code>{error.message}</code>
				</details>
			</Note>
		);
	}
}
