/**
 * Transactions from the signature to finality. What is on its way is kept in the browser, so a
 * reload or an outage loses nothing: a transaction that may not have arrived is sent again, and one
 * that is in a block already is looked for there.
 */

import { bytesToHex } from "@noble/hashes/utils.js";
import type { PolkadotSigner, Transaction, TxBroadcastEvent } from "polkadot-api";
import type { Subscription } from "rxjs";
import type { Connection } from "../chain/connection";
import { saved } from "../chain/storage";
import { createStore, type Store } from "../chain/store";
import { dispatchFailure, submitFailure } from "../words/failures";
import type { Words } from "../words/words";
import { findInBlocks } from "./find-in-blocks";
import { isSettled, type Tracked, trackedListSchema } from "./tracked";

/** For how many blocks a signature is valid. */
export const VALID_FOR_BLOCKS = 64;
/** How long to wait before the blocks are looked through again. */
const LOOK_AGAIN_MS = 3_000;
/** How many settled transactions are kept. */
const KEPT = 20;

const storage = saved("transactions", trackedListSchema, []);

export interface Submission {
	/** What it does, in words. */
	what: string;
	call: Transaction;
	account: string;
	signer: PolkadotSigner;
}

export interface Tracker {
	list: Store<readonly Tracked[]>;
	/** Signs and sends. Gives the name to follow it by. */
	submit: (submission: Submission) => string;
	/** Takes settled transactions off the list. */
	forgetSettled: () => void;
	stop: () => void;
}

export function createTracker(connection: Connection, genesis: string): Tracker {
	const list = createStore<readonly Tracked[]>(
		// What was not signed before a reload never will be.
		storage.read().filter(({ stage }) => stage !== "signing"),
	);
	const stopSaving = list.subscribe(() => storage.write([...list.get()]));
	const following = new Map<string, Subscription>();
	let isStopped = false;

	const change = (id: string, values: Partial<Tracked>) => {
		list.update((all) => all.map((one) => (one.id === id ? { ...one, ...values } : one)));
	};
	const failed = (id: string, { what, remedy, link }: Words) => {
		change(id, { failure: link === undefined ? { what, remedy } : { what, remedy, link } });
	};

	const take = async (id: string, event: TxBroadcastEvent) => {
		if (event.type === "broadcasted") change(id, { stage: "sent" });
		const isInBlock =
			event.type === "finalized" || (event.type === "txBestBlocksState" && event.found);
		if (!isInBlock) {
			// A block that held it was replaced by another one.
			if (event.type === "txBestBlocksState") change(id, { stage: "sent" });
			return;
		}
		const { number, hash } = event.block;
		const stage = event.type === "finalized" ? "final" : "inBlock";
		change(id, { stage, block: { number, hash } });
		// A failure counts once it is final: until then the block may still be replaced.
		if (!event.ok && stage === "final") failed(id, await dispatchFailure(event.dispatchError));
	};

	const follow = (transaction: Tracked) => {
		const { id, signed } = transaction;
		if (signed === undefined) return;
		following.get(id)?.unsubscribe();
		const subscription = connection.client.submitAndWatch(hexToBytes(signed)).subscribe({
			next: (event) => void take(id, event),
			error: (error: unknown) => void lookFor(id, error),
		});
		following.set(id, subscription);
	};

	/**
	 * Looks in the blocks for what the node no longer reports on. A transaction that another one took
	 * the place of, or that is refused for itself, has failed.
	 */
	const lookFor = async (id: string, error: unknown): Promise<void> => {
		const transaction = list.get().find((one) => one.id === id);
		if (transaction === undefined || isSettled(transaction) || isStopped) return;
		try {
			const isReplaced = await hasNonceOf(connection, transaction, "finalized");
			const found = await findInBlocks(connection, transaction, VALID_FOR_BLOCKS);
			if (found === undefined && (isReplaced || !isStale(error))) {
				return failed(id, submitFailure(error));
			}
			if (found !== undefined) {
				change(id, { stage: found.isFinal ? "final" : "inBlock", block: found.block });
				if (found.isFinal) {
					if (found.error !== undefined) failed(id, await dispatchFailure(found.error));
					return;
				}
			}
		} catch {
			// The node is away again: look once more later.
		}
		setTimeout(() => void lookFor(id, error), LOOK_AGAIN_MS);
	};

	/** After a reload or an outage: one that is in a block already must not be sent again. */
	const resume = async (transaction: Tracked): Promise<void> => {
		if (transaction.genesis !== genesis || isSettled(transaction)) return;
		following.get(transaction.id)?.unsubscribe();
		const isTaken = await hasNonceOf(connection, transaction, "best").catch(() => false);
		if (isTaken) await lookFor(transaction.id, STALE);
		else follow(transaction);
	};

	for (const transaction of list.get()) void resume(transaction);
	let wasLive = true;
	const stopLink = connection.state.subscribe(() => {
		const isLive = connection.state.get().link.state === "live";
		if (isLive && !wasLive) for (const transaction of list.get()) void resume(transaction);
		wasLive = isLive;
	});

	return {
		list,
		submit: ({ what, call, account, signer }) => {
			const id = crypto.randomUUID();
			const sentAfter = connection.state.get().finalized?.number ?? 0;
			const transaction: Tracked = {
				...{ id, what, account, genesis, sentAfter },
				stage: "signing",
				startedAt: Date.now(),
			};
			const kept = list.get().slice(0, KEPT - 1);
			list.set([transaction, ...kept]);
			sign(connection, call, account, signer).then(
				({ signed, nonce }) => {
					change(id, { stage: "sent", signed, nonce });
					follow({ ...transaction, signed, nonce });
				},
				(error: unknown) => failed(id, submitFailure(error)),
			);
			return id;
		},
		forgetSettled: () => list.update((all) => all.filter((one) => !isSettled(one))),
		stop: () => {
			isStopped = true;
			stopSaving();
			stopLink();
			for (const subscription of following.values()) subscription.unsubscribe();
		},
	};
}

async function sign(
	{ api }: Connection,
	call: Transaction,
	account: string,
	signer: PolkadotSigner,
): Promise<{ signed: string; nonce: number }> {
	// The nonce at the newest block, so a transaction can follow another one at once.
	const nonce = await api.apis.AccountNonceApi.account_nonce(account, { at: "best" });
	const mortality = { mortal: true, period: VALID_FOR_BLOCKS } as const;
	return { signed: bytesToHex(await call.sign(signer, { nonce, mortality })), nonce };
}

/** Whether a block up to the newest, or the newest final one, has the account's transaction of this number. */
async function hasNonceOf(
	{ api }: Connection,
	{ account, nonce }: Tracked,
	at: "best" | "finalized",
): Promise<boolean> {
	const used = await api.apis.AccountNonceApi.account_nonce(account, { at });
	return nonce !== undefined && used > nonce;
}

/** What the node says of a transaction whose number is used. */
const STALE = { error: { type: "Invalid", value: { type: "Stale" } } };

function isStale(error: unknown): boolean {
	return submitFailure(error).what === submitFailure(STALE).what;
}

function hexToBytes(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
