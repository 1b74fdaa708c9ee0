// What people on Polkadot.js Apps rely on: the library connects, decodes the metadata and every
// storage item, and can build every call.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";
import { startNode } from "./node.mjs";

const PAGE = 100;
const PALLETS = [
	"assetRegistry",
	"producerRegistry",
	"wellAudit",
	"marginEscrow",
	"productionOracle",
	"tatIssuance",
];

describe("Polkadot.js", () => {
	let node;
	let api;

	before(async () => {
		node = await startNode();
		api = await ApiPromise.create({ provider: new WsProvider(node.url), noInitWarn: true });
	});

	after(async () => {
		await api?.disconnect();
		await node?.stop();
	});

	it("connects to Treasurenet and knows its units", () => {
		assert.equal(api.runtimeVersion.specName.toString(), "treasurenet");
		assert.deepEqual(api.registry.chainTokens, ["UNIT"]);
		assert.deepEqual(api.registry.chainDecimals, [18]);
		assert.equal(api.registry.chainSS58, 42);
	});

	it("finds every pallet of Treasurenet in the metadata", () => {
		for (const pallet of PALLETS) {
			assert.ok(api.tx[pallet], `no calls of ${pallet}`);
			assert.ok(api.query[pallet], `no storage of ${pallet}`);
			assert.ok(Object.keys(api.errors[pallet]).length > 0, `no errors of ${pallet}`);
			assert.ok(Object.keys(api.events[pallet]).length > 0, `no events of ${pallet}`);
		}
	});

	it("decodes every storage item", async () => {
		let items = 0;
		for (const [pallet, entries] of Object.entries(api.query)) {
			if (pallet === "substrate") continue;
			for (const [name, entry] of Object.entries(entries)) {
				if (!entry.creator?.meta) continue;
				const read = entry.creator.meta.type.isPlain
					? entry()
					: entry.entriesPaged({ args: [], pageSize: PAGE });
				await assert.doesNotReject(read, `${pallet}.${name} does not decode`);
				items += 1;
			}
		}
		assert.ok(items > 100, `only ${items} storage items were read`);
	});

	it("builds every call and reads it back", () => {
		let calls = 0;
		for (const [pallet, methods] of Object.entries(api.tx)) {
			for (const [name, method] of Object.entries(methods)) {
				const values = method.meta.args.map(({ type }) => api.registry.createType(type.toString()));
				const built = method(...values);
				const read = api.registry.createType("Call", built.method.toU8a());
				assert.equal(read.section, pallet);
				assert.equal(read.method, name);
				calls += 1;
			}
		}
		assert.ok(calls > 150, `only ${calls} calls were built`);
	});

	it("sees TAT as an asset with its name and decimals", async () => {
		const metadata = await api.query.assets.metadata(1);
		assert.equal(metadata.symbol.toHuman(), "TAT");
		assert.equal(metadata.decimals.toNumber(), 18);
	});

	it("signs a transaction and sees it in a block", { timeout: 60_000 }, async () => {
		const alice = new Keyring({ type: "sr25519" }).addFromUri("//Alice");
		const included = await new Promise((done, failed) => {
			api.tx.system
				.remarkWithEvent("0x54726561737572656e6574")
				.signAndSend(alice, (result) => {
					if (result.isInBlock || result.isError) done(result);
				})
				.catch(failed);
		});
		assert.ok(included.findRecord("system", "Remarked"), "the remark left no event");
	});

	it("reads a refusal with its documentation", { timeout: 60_000 }, async () => {
		const alice = new Keyring({ type: "sr25519" }).addFromUri("//Alice");
		const included = await new Promise((done, failed) => {
			api.tx.tatIssuance
				.mintTat(4_294_967_295, 600)
				.signAndSend(alice, (result) => {
					if (result.isInBlock || result.isError) done(result);
				})
				.catch(failed);
		});
		const error = api.registry.findMetaError(included.dispatchError.asModule);
		assert.equal(error.section, "tatIssuance");
		assert.equal(error.name, "MintRefused");
		// The inner reason: the first of the shared refusals, an unknown well.
		assert.equal(included.dispatchError.asModule.error[1], 0);
		assert.ok(error.docs.join(" ").length > 20, "the error has no documentation");
	});
});
