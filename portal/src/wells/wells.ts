import type { UseQueryResult } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { AT_BEST, useRead } from "../chain/read";
import type { Api, Well, WellStatus, WellSummary } from "../chain/types";
import { decodeText } from "../units/text";
import { readableIdentifier } from "./identifier";
import { vault } from "./vault";

/** The most wells of one page of the chain's answers. */
const PAGE = 200;

/** All wells of an owner, oldest first. */
export function useWells(owner: string | undefined): UseQueryResult<readonly WellSummary[]> {
	return useRead({
		key: ["wells", owner],
		pallets: ["WellAudit"],
		enabled: owner !== undefined,
		read: (api) => wellsOf(api, owner ?? ""),
	});
}

async function wellsOf(api: Api, owner: string): Promise<readonly WellSummary[]> {
	const wells: WellSummary[] = [];
	for (;;) {
		const page = await api.apis.RegisterApi.wells_of(owner, wells.at(-1)?.well, PAGE, AT_BEST);
		wells.push(...page);
		if (page.length < PAGE) return wells.sort((one, other) => Number(one.well - other.well));
	}
}

export interface WellDetail {
	well: Well;
	status: WellStatus;
	isContested: boolean;
}

/** A well with all that the chain keeps of it; `undefined` if there is none of the number. */
export function useWell(number: bigint | undefined): UseQueryResult<WellDetail | undefined> {
	return useRead({
		key: ["well", number],
		pallets: ["WellAudit", "ProducerRegistry", "AssetRegistry", "MarginEscrow"],
		enabled: number !== undefined,
		read: async (api) => {
			const [well, status] = await Promise.all([
				api.query.WellAudit.Wells.getValue(number ?? 0n, AT_BEST),
				api.apis.RegisterApi.well_status(number ?? 0n, AT_BEST),
			]);
			if (well === undefined || status === undefined) return undefined;
			const isContested =
				(await api.query.WellAudit.Contested.getValue(well.key, AT_BEST)) !== undefined;
			return { well, status, isContested };
		},
	});
}

/** Identifiers of wells by commitment, as far as this browser knows them. */
export function useIdentifiers(): (commitment: string) => string | undefined {
	const known = useSyncExternalStore(vault.subscribe, vault.get);
	return (commitment) => {
		const entry = known.get(commitment);
		return entry === undefined ? undefined : readableIdentifier(entry.id);
	};
}

export function nicknameOf({ nickname }: { nickname: Uint8Array }): string {
	return decodeText(nickname);
}
