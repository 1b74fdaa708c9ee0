import { expect, it } from "vitest";
import { agedLink, GONE_AFTER_MS, type Link, nextLink } from "./link";

const FIRST: Link = { state: "connecting", since: 0 };

it("a link should be live once the node answers, and stay so", () => {
	const live = nextLink(FIRST, "connected", 5);
	expect(live).toEqual({ state: "live", since: 5 });
	expect(nextLink(live, "connected", 9)).toBe(live);
});

it("a link should count its absence from the moment it was lost", () => {
	const live = nextLink(FIRST, "connected", 5);
	const lost = nextLink(live, "lost", 100);
	expect(lost).toEqual({ state: "reconnecting", since: 100 });
	// Further attempts do not make the absence look shorter.
	expect(nextLink(lost, "connecting", 900)).toBe(lost);
	expect(agedLink(lost, 100 + GONE_AFTER_MS - 1)).toBe(lost);
	expect(agedLink(lost, 100 + GONE_AFTER_MS)).toEqual({ state: "gone", since: 100 });
});

it("a link should be gone when no node ever answered, and live again when one does", () => {
	const gone = agedLink(FIRST, GONE_AFTER_MS);
	expect(gone.state).toBe("gone");
	expect(nextLink(gone, "lost", 30_000)).toBe(gone);
	expect(nextLink(gone, "connected", 31_000)).toEqual({ state: "live", since: 31_000 });
});
