/** What the portal knows of its connection to the node. */
export type LinkState =
	/** The first attempt. */
	| "connecting"
	/** The node answers. */
	| "live"
	/** The node answered before, and the portal tries to reach it again. */
	| "reconnecting"
	/** It has not answered for a while; the portal goes on trying. */
	| "gone";

export interface Link {
	state: LinkState;
	/** Since when, in milliseconds. */
	since: number;
}

export type LinkEvent = "connecting" | "connected" | "lost";

/** How long the node may be away until it counts as gone. */
export const GONE_AFTER_MS = 20_000;

/** The connection after an event. */
export function nextLink(link: Link, event: LinkEvent, now: number): Link {
	if (event === "connected") return link.state === "live" ? link : { state: "live", since: now };
	if (link.state === "live") return { state: "reconnecting", since: now };
	return link;
}

/** The connection after some time without an event. */
export function agedLink(link: Link, now: number): Link {
	const waits = link.state === "connecting" || link.state === "reconnecting";
	return waits && now - link.since >= GONE_AFTER_MS ? { state: "gone", since: link.since } : link;
}
