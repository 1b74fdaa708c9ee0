import * as v from "valibot";

/** A place in the browser's storage whose contents are checked when they are read. */
export interface Saved<T> {
	read: () => T;
	write: (value: T) => void;
}

/** `fallback` stands in for contents that are absent, damaged or of an older form. */
export function saved<T>(
	key: string,
	schema: v.GenericSchema<unknown, T>,
	fallback: NoInfer<T>,
): Saved<T> {
	const name = `treasurenet.${key}`;
	return {
		read: () => {
			try {
				const text = localStorage.getItem(name);
				const parsed = v.safeParse(schema, text === null ? undefined : JSON.parse(text));
				return parsed.success ? parsed.output : fallback;
			} catch {
				return fallback;
			}
		},
		write: (value) => {
			try {
				localStorage.setItem(name, JSON.stringify(value));
			} catch {
				// Storage may be full or forbidden. The portal works without, until it is reloaded.
			}
		},
	};
}
