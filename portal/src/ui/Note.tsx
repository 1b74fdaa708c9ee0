import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Words } from "../words/words";
import { Icon } from "./Icon";

type NoteTone = "info" | "ok" | "warn" | "bad";
const ICONS = { info: "info", ok: "check", warn: "warning", bad: "cross" } as const;

export function Note({ tone = "info", children }: { tone?: NoteTone; children: ReactNode }) {
	return (
		<div className={`note ${tone}`} role={tone === "bad" ? "alert" : "note"}>
			<Icon name={ICONS[tone]} />
			<div>{children}</div>
		</div>
	);
}

/** What is wrong, what to do, and where. */
export function WordsText({ words: { what, remedy, link } }: { words: Words }) {
	return (
		<>
			<strong>{what}</strong> {remedy}
			{link !== undefined && (
				<>
					{" "}
					<Link to={link.to}>{link.label}</Link>
				</>
			)}
		</>
	);
}
