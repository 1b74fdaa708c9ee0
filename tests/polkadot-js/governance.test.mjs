// What UNIT holders do on Polkadot.js Apps: a referendum, from its preimage to its enactment.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";
import { startNode } from "./node.mjs";

/** Waits are minutes on this chain, where they are days on a live one. */
const FAST_CHAIN = ["--chain", "dev-fast", "--alice", "--force-authoring"];
/** How long the referendum may take on a slow machine. It takes about two minutes. */
const PATIENCE_MS = 600_000;
/** A third of all UNIT that can vote. */
const VOTERS = ["//Alice", "//Bob", "//Charlie", "//Dave"];
const VOTE = 9_000_000n * 10n ** 18n;

describe("A referendum through Polkadot.js", () => {
	const keys = new Keyring({ type: "sr25519" });
	let node;
	let api;

	before(async () => {
		node = await startNode(FAST_CHAIN);
		api = await ApiPromise.create({ provider: new WsProvider(node.url), noInitWarn: true });
	});

	after(async () => {
		await api?.disconnect();
		await node?.stop();
	});

	/** Sends a call, waits for its block, and fails with the error that the chain gives. */
	async function send(call, who = "//Alice") {
		const result = await new Promise((done, failed) => {
			call
				.signAndSend(keys.addFromUri(who), { nonce: -1 }, (result) => {
					if (result.isInBlock || result.isError) done(result);
				})
				.catch(failed);
		});
		const error = result.dispatchError;
		assert.ok(!error, error?.isModule ? api.registry.findMetaError(error.asModule).name : `${error}`);
		return result;
	}

	/** Waits until a look at the chain gives something. */
	async function until(look) {
		for (;;) {
			const found = await look();
			if (found) return found;
			await new Promise((ready) => setTimeout(ready, 1_000));
		}
	}

	it("admits a reporter on the oracle's track", { timeout: PATIENCE_MS }, async () => {
		const reporter = keys.addFromUri("//Two").address;
		const admit = api.tx.productionOracle.admitReporter(reporter);
		assert.ok((await api.query.productionOracle.reporters(reporter)).isNone);

		const bytes = admit.method.toHex();
		await send(api.tx.preimage.notePreimage(bytes));
		const proposal = { Lookup: { hash: admit.method.hash, len: admit.method.encodedLength } };
		const submitted = await send(
			api.tx.referenda.submit({ Origins: "OracleAdmin" }, proposal, { After: 1 }),
		);
		const [index] = submitted.findRecord("referenda", "Submitted").event.data;
		await send(api.tx.referenda.placeDecisionDeposit(index), "//Bob");
		for (const voter of VOTERS) {
			const vote = { Standard: { vote: { aye: true, conviction: "Locked1x" }, balance: VOTE } };
			await send(api.tx.convictionVoting.vote(index, vote), voter);
		}

		await until(async () => {
			const info = (await api.query.referenda.referendumInfoFor(index)).unwrap();
			assert.ok(info.isOngoing || info.isApproved, `the referendum ended: ${info}`);
			return info.isApproved;
		});
		const record = await until(async () => {
			const found = await api.query.productionOracle.reporters(reporter);
			return found.isSome && found.unwrap();
		});
		assert.equal(record.strikes.toNumber(), 0);

		// What won stays locked; the deposits come back.
		await send(api.tx.referenda.refundDecisionDeposit(index), "//Bob");
		await send(api.tx.referenda.refundSubmissionDeposit(index));
		await send(api.tx.preimage.unnotePreimage(admit.method.hash));
		const locks = await api.query.convictionVoting.classLocksFor(keys.addFromUri("//Alice").address);
		assert.equal(locks.length, 1);
	});
});
