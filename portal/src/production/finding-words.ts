import type { MintOutcome } from "../chain/types";

type Finding = MintOutcome["finding"]["type"];

/** What the audit finds, in words. */
export const findingWords: Record<Finding, { what: string; tone: "ok" | "warn" | "bad" }> = {
	Confirmed: { what: "The register confirms the upload: all of it counts.", tone: "ok" },
	Corrected: {
		what: "The upload is a little above the register: the official volume counts, without a penalty.",
		tone: "warn",
	},
	Overstated: {
		what: "The upload is more than 10 % above the register: the official volume counts, with a penalty.",
		tone: "warn",
	},
	GrosslyOverstated: {
		what: "The upload is more than 30 % above the register: the official volume counts, with the full penalty.",
		tone: "bad",
	},
	Unfounded: {
		what: "The register has no production: nothing is minted, and a penalty is charged.",
		tone: "bad",
	},
};
