import type { NextStep, WellState } from "../chain/types";
import type { Tone } from "../ui/Badge";
import type { IconName } from "../ui/Icon";

interface StateWords {
	word: string;
	tone: Tone;
	icon: IconName;
}

export const stateWords: Record<WellState["type"], StateWords> = {
	InReview: { word: "in review", tone: "accent", icon: "clock" },
	Active: { word: "active", tone: "ok", icon: "check" },
	ReviewDue: { word: "review due", tone: "warn", icon: "warning" },
	Expired: { word: "expired", tone: "bad", icon: "cross" },
	Rejected: { word: "rejected", tone: "bad", icon: "cross" },
	Deactivated: { word: "deactivated", tone: "plain", icon: "dash" },
};

/** What a well waits for, and for whom. Empty if it waits for nothing. */
export const nextStepWords: Record<
	NextStep["type"],
	{ what: string; who: "you" | "reviewer" | "nobody" }
> = {
	None: { what: "", who: "nobody" },
	Review: { what: "waits for a reviewer", who: "reviewer" },
	MajorityReview: { what: "waits for the managers' majority", who: "reviewer" },
	ReviewOfChange: { what: "changes wait for a reviewer", who: "reviewer" },
	AnnualReview: { what: "annual review waits for a reviewer", who: "reviewer" },
	SubmitAnnualReview: { what: "submit the annual review", who: "you" },
	Resubmit: { what: "correct and resubmit, or remove", who: "you" },
	Remove: { what: "can be removed", who: "you" },
};
