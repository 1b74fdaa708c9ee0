import type { MonthSummary } from "../chain/types";
import type { Tone } from "../ui/Badge";
import type { IconName } from "../ui/Icon";
import { daysInMonth, type Month, monthOfMoment } from "../units/calendar";

/** Where a month of a well stands, as the grid shows it. */
export type CellState =
	| "none"
	| "filling"
	| "uploaded"
	| "waiting"
	| "ready"
	| "minted"
	| "overdue";

export interface Cell {
	state: CellState;
	/** How many days have a volume. */
	days: number;
	daysInMonth: number;
}

export const cellWords: Record<CellState, { word: string; icon: IconName; tone: Tone }> = {
	none: { word: "nothing", icon: "dash", tone: "plain" },
	filling: { word: "days missing", icon: "upload", tone: "warn" },
	uploaded: { word: "uploaded", icon: "check", tone: "accent" },
	waiting: { word: "not final yet", icon: "clock", tone: "accent" },
	ready: { word: "ready", icon: "arrow", tone: "ok" },
	minted: { word: "minted", icon: "check", tone: "plain" },
	overdue: { word: "to clear", icon: "cross", tone: "bad" },
};

/** The states in which the producer can do something. */
export const NEEDS_ME: readonly CellState[] = ["filling", "ready", "overdue"];

export function cellOf(month: Month, summary: MonthSummary | undefined, now: number): Cell {
	const size = daysInMonth(month);
	if (summary === undefined) return { state: "none", days: 0, daysInMonth: size };
	const days = countBits(summary.days);
	return { state: stateOf(month, summary, days === size, now), days, daysInMonth: size };
}

function stateOf(month: Month, summary: MonthSummary, isFull: boolean, now: number): CellState {
	if (summary.minted !== undefined) return "minted";
	if (Math.floor(now / 86_400_000) >= summary.deadline) return "overdue";
	const { official } = summary;
	const isOver = month < monthOfMoment(now);
	if (official !== undefined && isOver)
		return Number(official.final_at) <= now ? "ready" : "waiting";
	return isFull || summary.closed ? "uploaded" : "filling";
}

export function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count++;
	return count;
}
