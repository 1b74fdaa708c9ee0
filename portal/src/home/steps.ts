import { routes } from "../app/routes";
import type { MarginStatus, WellSummary } from "../chain/types";
import { missingToMint } from "../margin/margin";
import type { Producer } from "../producers/producer";

export type StepState = "done" | "you" | "others" | "later";

export interface Step {
	name: string;
	state: StepState;
	/** What is happening, or what to do. */
	what: string;
	to: string;
	/** The button, if it is the user's turn. */
	action: string;
}

export interface Standing {
	producer: Producer | undefined;
	wells: readonly WellSummary[];
	margin: MarginStatus | undefined;
	hasUploads: boolean;
	hasMinted: boolean;
}

const ACTIVE = ["Active", "ReviewDue", "Expired"];

/** The five steps to the first mint, each with who acts now. */
export function steps(standing: Standing): Step[] {
	const { margin, hasUploads, hasMinted } = standing;
	const all: Step[] = [
		registerStep(standing),
		wellsStep(standing),
		{
			name: "Margin",
			state: margin !== undefined && missingToMint(margin) === 0n ? "done" : "you",
			what: "Deposit UNIT that answer for what you upload.",
			to: routes.margin,
			action: "Deposit margin",
		},
		{
			name: "Upload",
			state: hasUploads || hasMinted ? "done" : "you",
			what: "Bring the daily volumes of a month.",
			to: routes.upload,
			action: "Upload volumes",
		},
		{
			name: "Mint",
			state: hasMinted ? "done" : "you",
			what: "Once the register's figure is final, mint the month.",
			to: routes.production,
			action: "See the months",
		},
	];
	// A step is nobody's turn before the one that it needs is done.
	const first = all.findIndex(({ state }) => state !== "done");
	return all.map((step, index) =>
		index > first && step.state !== "done" ? { ...step, state: "later" } : step,
	);
}

function registerStep({ producer }: Standing): Step {
	const step = { name: "Register", to: routes.register };
	const isQualified = producer?.qualifications.some(({ state }) => state === "Granted") ?? false;
	const isAsked = producer?.qualifications.some(({ state }) => state === "Requested") ?? false;
	switch (producer?.state) {
		case undefined:
			return {
				...step,
				state: "you",
				what: "Apply as a producer, with a sealed dossier.",
				action: "Apply",
			};
		case "Applied":
			return {
				...step,
				state: "others",
				what: "A verifier checks your business.",
				action: "See it",
			};
		case "KybPassed":
			return {
				...step,
				state: "others",
				what: "People are verified, then a manager admits you.",
				action: "See it",
			};
		case "Rejected":
			return {
				...step,
				state: "you",
				what: "The application was rejected.",
				action: "Apply again",
			};
		case "Suspended":
			return {
				...step,
				state: "others",
				what: "You are suspended. Ask the foundation.",
				action: "See it",
			};
		case "Admitted":
			if (isQualified)
				return { ...step, state: "done", what: "Admitted and qualified.", action: "See it" };
			return isAsked
				? {
						...step,
						state: "others",
						what: "The maintainer decides on your qualification.",
						action: "See it",
					}
				: {
						...step,
						state: "you",
						what: "Request the qualification for an asset.",
						action: "Request it",
					};
	}
}

function wellsStep({ wells }: Standing): Step {
	const step = { name: "Wells", to: routes.wells };
	if (wells.some(({ state }) => ACTIVE.includes(state.type))) {
		return { ...step, state: "done", what: "At least one well is active.", action: "See them" };
	}
	if (wells.some(({ state }) => state.type === "InReview")) {
		return {
			...step,
			state: "others",
			what: "A reviewer looks at your wells.",
			action: "See them",
		};
	}
	return {
		...step,
		to: routes.newWell,
		state: "you",
		what: "Register each product of each well.",
		action: "Register a well",
	};
}
