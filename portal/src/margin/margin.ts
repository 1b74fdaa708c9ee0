import type { UseQueryResult } from "@tanstack/react-query";
import { AT_BEST, useRead } from "../chain/read";
import type { MarginStatus } from "../chain/types";

export function useMargin(producer: string | undefined): UseQueryResult<MarginStatus> {
	return useRead({
		key: ["margin", producer],
		pallets: ["MarginEscrow", "TatIssuance", "ProductionOracle"],
		enabled: producer !== undefined,
		read: (api) => api.apis.ProductionApi.margin_status(producer ?? "", AT_BEST),
	});
}

/** What the margin has to be before the next mint, and how much of that is missing. */
export function missingToMint({ margin, debt, minimum_to_mint }: MarginStatus): bigint {
	const missing = minimum_to_mint > margin ? minimum_to_mint - margin : 0n;
	return missing + debt;
}
