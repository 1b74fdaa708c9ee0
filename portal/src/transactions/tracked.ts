import * as v from "valibot";

/** How far a transaction has come. */
export const STAGES = ["signing", "sent", "inBlock", "final"] as const;

const trackedSchema = v.object({
	/** Its hash, or a name of its own until it is signed. */
	id: v.string(),
	/** What it does, in words. */
	what: v.string(),
	/** Who signs it. */
	account: v.string(),
	/** The chain that it was sent to. */
	genesis: v.string(),
	stage: v.picklist(STAGES),
	startedAt: v.number(),
	/** The newest block when it was sent: it is in none before it. */
	sentAfter: v.number(),
	/** The signed transaction, to be sent again after an outage or a reload. */
	signed: v.optional(v.string()),
	/** How many transactions of its account come before it. */
	nonce: v.optional(v.number()),
	block: v.optional(v.object({ number: v.number(), hash: v.string() })),
	/** Why it failed. */
	failure: v.optional(
		v.object({
			what: v.string(),
			remedy: v.string(),
			link: v.optional(v.object({ to: v.string(), label: v.string() })),
		}),
	),
});

export type Tracked = v.InferOutput<typeof trackedSchema>;
export type Stage = Tracked["stage"];
export const trackedListSchema = v.array(trackedSchema);

/** Whether nothing more will happen to it. */
export function isSettled({ stage, failure }: Tracked): boolean {
	return stage === "final" || failure !== undefined;
}
