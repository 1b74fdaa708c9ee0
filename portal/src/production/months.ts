import type { UseQueryResult } from "@tanstack/react-query";
import { AT_BEST, useRead } from "../chain/read";
import type { Api, MonthStatus, MonthSummary } from "../chain/types";
import type { Month } from "../units/calendar";

/** The months of some wells, by well. */
export type MonthsByWell = ReadonlyMap<bigint, readonly MonthSummary[]>;

/**
 * The months of wells in a range.
 *
 * The chain gives them well by well, so the grid asks for the wells that it shows. A read of an
 * owner's months will replace what is in here, and nothing else.
 */
export function useMonths(
	wells: readonly bigint[],
	from: Month,
	to: Month,
): UseQueryResult<MonthsByWell> {
	return useRead({
		key: ["months", wells.join(","), from, to],
		pallets: ["TatIssuance", "ProductionOracle", "WellAudit"],
		enabled: wells.length > 0,
		read: async (api) => {
			const all = await Promise.all(wells.map((well) => monthsOf(api, well, from, to)));
			return new Map(all.map((months, index) => [wells[index] ?? -1n, months]));
		},
	});
}

async function monthsOf(
	api: Api,
	well: bigint,
	from: Month,
	to: Month,
): Promise<readonly MonthSummary[]> {
	return (await api.apis.ProductionApi.months_of_well(well, from, to, AT_BEST)) ?? [];
}

/** A month of a well, with everything that would keep it from being minted. */
export function useMonth(
	well: bigint | undefined,
	month: Month | undefined,
): UseQueryResult<MonthStatus | undefined> {
	return useRead({
		key: ["month", well, month],
		pallets: [
			"TatIssuance",
			"ProductionOracle",
			"WellAudit",
			"MarginEscrow",
			"ProducerRegistry",
			"AssetRegistry",
		],
		enabled: well !== undefined && month !== undefined,
		read: (api) => api.apis.ProductionApi.month_status(well ?? 0n, month ?? 0, AT_BEST),
	});
}

/** The rules that say how long a month may be uploaded and minted. */
export interface Schedule {
	/** How many days back uploads may reach. */
	backfillDays: number;
	/** How many days after its end a month closes to uploads. `undefined` if only its official volume closes it. */
	closesAfterDays: number | undefined;
	mintDeadlineMonths: number;
}

export function useSchedule(): UseQueryResult<Schedule> {
	return useRead({
		key: ["schedule"],
		pallets: ["TatIssuance"],
		read: async (api) => {
			const schedule = await api.query.TatIssuance.CurrentParameters.getValue(AT_BEST);
			return {
				backfillDays: schedule.max_backfill_days,
				closesAfterDays: schedule.close_after_days,
				mintDeadlineMonths: schedule.mint_deadline_months,
			};
		},
	});
}
