import { Link } from "wouter";
import { useChain, useConnection } from "../chain/ChainContext";
import { useNow } from "../ui/useNow";
import { formatDuration } from "../units/calendar";
import { routes } from "./routes";

/** A pause of a second or two needs no banner. */
const PATIENCE_MS = 3_000;

/** Says that the node is away, how old what is shown is, and that nothing is lost. */
export function OfflineBanner() {
	const { link, best } = useChain((state) => state);
	const { url } = useConnection();
	const now = useNow();
	if (link.state === "live" || now - link.since < PATIENCE_MS) return null;
	const age = formatDuration(now - (best?.seenAt ?? link.since));
	return (
		<div className={`banner ${link.state === "gone" ? "bad" : ""}`} role="alert">
			{best === undefined ? (
				<span>
					<strong>The node at {url} does not answer.</strong> Tried for {age}, and trying on. Check
					that it runs, or <Link to={routes.settings}>choose another node</Link>.
				</span>
			) : (
				<span>
					<strong>The node is away.</strong> What you see is {age} old. Signing is off until it is
					back; what you entered is kept.
				</span>
			)}
		</div>
	);
}
