import type { UseQueryResult } from "@tanstack/react-query";
import { decodeText } from "../units/text";
import { AT_BEST, useRead } from "./read";
import type { Api } from "./types";

/** The smallest balance of UNIT, which has to stay in an account. */
export const EXISTENTIAL_DEPOSIT = 10n ** 16n;

export interface UnitBalance {
	/** What can be spent: neither held nor needed to keep the account open. */
	free: bigint;
	/** What is held for margin and deposits. */
	held: bigint;
}

export function useUnitBalance(address: string | undefined): UseQueryResult<UnitBalance> {
	return useRead({
		key: ["unit", address],
		pallets: ["Balances", "TransactionPayment"],
		enabled: address !== undefined,
		read: async (api) => {
			const { data } = await api.query.System.Account.getValue(address ?? "", AT_BEST);
			return { free: spendable(data.free, data.frozen, data.reserved), held: data.reserved };
		},
	});
}

/** Frozen UNIT may be held at the same time. The smallest balance stays. */
export function spendable(free: bigint, frozen: bigint, held: bigint): bigint {
	const untouchable = frozen > held ? frozen - held : 0n;
	const kept = untouchable > EXISTENTIAL_DEPOSIT ? untouchable : EXISTENTIAL_DEPOSIT;
	return free > kept ? free - kept : 0n;
}

/** TAT's number among the assets, which no constant names yet. */
export async function tatAsset(api: Api): Promise<number> {
	const assets = await api.query.Assets.Metadata.getEntries(AT_BEST);
	const asset = assets.find(({ value }) => decodeText(value.symbol) === "TAT")?.keyArgs[0];
	if (asset === undefined) throw new Error("The chain has no token named TAT.");
	return asset;
}

export interface TatBalance {
	balance: bigint;
	supply: bigint;
	minted: bigint;
	burnt: bigint;
}

export function useTat(address: string | undefined): UseQueryResult<TatBalance> {
	return useRead({
		key: ["tat", address],
		pallets: ["Assets", "TatIssuance", "BonusStake"],
		read: async (api) => {
			const asset = await tatAsset(api);
			const [details, account, minted, burnt] = await Promise.all([
				api.query.Assets.Asset.getValue(asset, AT_BEST),
				address === undefined
					? undefined
					: api.query.Assets.Account.getValue(asset, address, AT_BEST),
				api.query.TatIssuance.TotalMinted.getValue(AT_BEST),
				api.query.TatIssuance.TotalBurnt.getValue(AT_BEST),
			]);
			return { balance: account?.balance ?? 0n, supply: details?.supply ?? 0n, minted, burnt };
		},
	});
}
