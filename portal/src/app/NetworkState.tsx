import { useChain } from "../chain/ChainContext";
import type { LinkState } from "../chain/link";
import { useNow } from "../ui/useNow";
import { formatDuration } from "../units/calendar";

const WORDS: Record<LinkState, string> = {
	connecting: "Connecting",
	live: "Live",
	reconnecting: "Reconnecting",
	gone: "Node unreachable",
};

const DOTS: Record<LinkState, string> = {
	connecting: "waiting",
	live: "live",
	reconnecting: "waiting",
	gone: "gone",
};

/** Blocks come every five seconds; after this without one, something is wrong. */
const BEHIND_MS = 30_000;

/** Which chain, how far it is, and whether the node answers. */
export function NetworkState() {
	const { link, chain, best, finalized } = useChain((state) => state);
	const now = useNow();
	const isBehind =
		link.state === "live" && finalized !== undefined && now - finalized.seenAt > BEHIND_MS;
	return (
		<div className="network">
			<span className={`dot ${isBehind ? "waiting" : DOTS[link.state]}`} aria-hidden="true" />
			<span>
				<strong role="status">{WORDS[link.state]}</strong>
				{chain !== undefined && (
					<span className="optional"> · {chain.name.replace("Treasurenet ", "")}</span>
				)}
				{finalized !== undefined && (
					<span title={best === undefined ? undefined : `The newest block is ${best.number}`}>
						{" · "}final{" "}
						<span data-testid="final-block">{finalized.number.toLocaleString("en")}</span>
					</span>
				)}
				{isBehind && ` · nothing final for ${formatDuration(now - finalized.seenAt)}`}
			</span>
		</div>
	);
}
