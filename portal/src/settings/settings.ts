import * as v from "valibot";
import { saved } from "../chain/storage";
import { createStore } from "../chain/store";

const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const DEFAULT_NODE = import.meta.env.VITE_NODE_URL ?? "ws://127.0.0.1:9944";

const schema = v.object({
	node: v.optional(v.pipe(v.string(), v.regex(/^wss?:\/\//)), DEFAULT_NODE),
	theme: v.optional(v.picklist(themes), "system"),
});

export type Settings = v.InferOutput<typeof schema>;

const storage = saved("settings", schema, { node: DEFAULT_NODE, theme: "system" });

/** What the user set, kept in the browser. */
export const settings = createStore<Settings>(storage.read());
settings.subscribe(() => storage.write(settings.get()));

/** Whether the page may connect to a node's address: encrypted, or on this machine. */
export function isUsableNode(address: string): boolean {
	return /^wss:\/\/[^\s/]+|^ws:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(address.trim());
}

/** Sets the page's colours, and follows the system's. */
export function applyTheme(): () => void {
	const dark = window.matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		const { theme } = settings.get();
		const isDark = theme === "dark" || (theme === "system" && dark.matches);
		document.documentElement.dataset.theme = isDark ? "dark" : "light";
	};
	apply();
	dark.addEventListener("change", apply);
	const stop = settings.subscribe(apply);
	return () => {
		dark.removeEventListener("change", apply);
		stop();
	};
}
