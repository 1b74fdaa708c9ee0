/** A value that components can watch. */
export interface Store<T> {
	get: () => T;
	set: (value: T) => void;
	update: (change: (value: T) => T) => void;
	subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
	let current = initial;
	const listeners = new Set<() => void>();
	const set = (value: T) => {
		if (Object.is(value, current)) return;
		current = value;
		for (const listener of listeners) listener();
	};
	return {
		get: () => current,
		set,
		update: (change) => set(change(current)),
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
