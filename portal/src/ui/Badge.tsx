import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type Tone = "ok" | "warn" | "bad" | "accent" | "plain";

/** A state: its sign, its word, and its colour. */
export function Badge({
	tone,
	icon,
	children,
}: {
	tone: Tone;
	icon: IconName;
	children: ReactNode;
}) {
	return (
		<span className={`badge ${tone}`}>
			<Icon name={icon} size={14} />
			{children}
		</span>
	);
}
