/** The development chain beside the page: what reporters do in a test, and what the chain says. */

import { treasurenet } from "@polkadot-api/descriptors";
import {
	createClient,
	Enum,
	type PolkadotClient,
	type Transaction,
	type TypedApi,
} from "polkadot-api";
import { getWsProvider } from "polkadot-api/ws";
import type { Account } from "../../src/accounts/account";
import { developmentAccounts } from "../../src/accounts/development";
import { dayInMonth, daysInMonth, type Month } from "../../src/units/calendar";
import { NODE_URL } from "./node";

const HASH = `0x${"11".repeat(32)}`;

export class Chain {
	readonly client: PolkadotClient;
	readonly api: TypedApi<typeof treasurenet>;
	private readonly accounts = developmentAccounts();

	constructor(url = NODE_URL) {
		this.client = createClient(getWsProvider(url));
		this.api = this.client.getTypedApi(treasurenet);
	}

	close(): void {
		this.client.destroy();
	}

	account(name: string): Account {
		const account = this.accounts.find((one) => one.name.startsWith(name));
		if (account === undefined) throw new Error(`no development account ${name}`);
		return account;
	}

	address(name: string): string {
		return this.account(name).address;
	}

	/** Signs, sends, and waits for a block. */
	async send(name: string, call: Transaction): Promise<void> {
		const { address, signer } = this.account(name);
		const nonce = await this.api.apis.AccountNonceApi.account_nonce(address, { at: "best" });
		await new Promise<void>((resolve, reject) => {
			call.signSubmitAndWatch(signer, { nonce }).subscribe({
				next: (event) => {
					if (event.type !== "txBestBlocksState" || !event.found) return;
					if (event.ok) resolve();
					else reject(new Error(`${name}: ${JSON.stringify(event.dispatchError)}`));
				},
				error: reject,
			});
		});
	}

	async wellsOf(owner: string): Promise<bigint[]> {
		const wells = await this.api.apis.RegisterApi.wells_of(owner, undefined, 200, { at: "best" });
		return wells.map(({ well }) => well);
	}

	/** The same price on every day of a month, by a quorum of reporters. */
	async reportPrices(kind: number, month: Month, price: bigint): Promise<void> {
		const reports = Array.from({ length: daysInMonth(month) }, (_, index) => ({
			type: "Price" as const,
			value: {
				feed: { type: "Kind" as const, value: kind },
				day: dayInMonth(month, index + 1) ?? 0,
				revision: 0,
				answer: Enum("Price", price),
				source: HASH,
			},
		}));
		await this.report(reports);
	}

	/** A month's official volume, by a quorum of reporters. */
	async reportVolume(well: bigint, month: Month, volume: bigint): Promise<void> {
		const found = await this.api.query.WellAudit.Wells.getValue(well, { at: "best" });
		if (found === undefined) throw new Error(`no well ${well}`);
		const answer = { type: "Volume" as const, value: volume };
		await this.report([
			{ type: "Volume", value: { key: found.key, month, revision: 0, answer, source: HASH } },
		]);
	}

	private async report(
		reports: Parameters<typeof this.api.tx.ProductionOracle.report>[0]["reports"],
	): Promise<void> {
		for (const reporter of ["Eve", "Ferdie"]) {
			await this.send(reporter, this.api.tx.ProductionOracle.report({ reports }));
		}
	}
}
