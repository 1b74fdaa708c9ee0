import { useEffect, useState } from "react";

/** The present time in milliseconds, renewed every so often. */
export function useNow(everyMs = 1_000): number {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), everyMs);
		return () => clearInterval(timer);
	}, [everyMs]);
	return now;
}
