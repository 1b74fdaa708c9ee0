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
	const subscriptions = new Set<Subscription>();

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

	const follow = (transaction: Tracked, signed: string) => {
		const subscription = connection.client.submitAndWatch(hexToBytes(signed)).subscribe({
			next: (event) => void take(transaction.id, event),
			error: (error: unknown) => void lookFor(transaction, error),
		});
		subscriptions.add(subscription);
	};

	/** Tells a transaction that was refused from one that is in a block already. */
	const lookFor = async (transaction: Tracked, error: unknown) => {
		const found = await findInBlocks(connection, transaction, VALID_FOR_BLOCKS).catch(
			() => undefined,
		);
		if (found === undefined) return failed(transaction.id, submitFailure(error));
		change(transaction.id, { stage: "final", block: found.block });
		if (found.error !== undefined) failed(transaction.id, await dispatchFailure(found.error));
	};

	for (const transaction of list.get()) {
		const { signed } = transaction;
		if (transaction.genesis === genesis && !isSettled(transaction) && signed !== undefined) {
			follow(transaction, signed);
		}
	}

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
				(signed) => {
					change(id, { stage: "sent", signed });
					follow(transaction, signed);
				},
				(error: unknown) => failed(id, submitFailure(error)),
			);
			return id;
		},
		forgetSettled: () => list.update((all) => all.filter((one) => !isSettled(one))),
		stop: () => {
			stopSaving();
			for (const subscription of subscriptions) subscription.unsubscribe();
		},
	};
}

async function sign(
	{ api }: Connection,
	call: Transaction,
	account: string,
	signer: PolkadotSigner,
): Promise<string> {
	// The nonce at the newest block, so a transaction can follow another one at once.
	const nonce = await api.apis.AccountNonceApi.account_nonce(account, { at: "best" });
	const mortality = { mortal: true, period: VALID_FOR_BLOCKS } as const;
	return bytesToHex(await call.sign(signer, { nonce, mortality }));
}

function hexToBytes(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
