/** A value, or why there is none. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; fault: F };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <F>(fault: F): { ok: false; fault: F } => ({ ok: false, fault });
