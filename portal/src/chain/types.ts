/** The chain's types, by the names that the portal uses. All of them come from the descriptors. */

import type { treasurenet } from "@polkadot-api/descriptors";
import type { TypedApi } from "polkadot-api";

export type Api = TypedApi<typeof treasurenet>;

type Apis = Api["apis"];
type Answer<A extends keyof Apis, F extends keyof Apis[A]> = Apis[A][F] extends (
	...args: never[]
) => Promise<infer R>
	? R
	: never;

export type UploadPreview = Answer<"ProductionApi", "preview_upload">;
export type UploadItemPreview = UploadPreview["items"][number];
export type UploadRefusal = UploadItemPreview["refusals"][number];
export type DayRefusal = UploadItemPreview["days"][number][1];
export type StateRefusal = Extract<UploadRefusal, { type: "State" }>["value"];
export type UploadItem = Parameters<Apis["ProductionApi"]["preview_upload"]>[1][number];

export type MintPreview = Answer<"ProductionApi", "preview_mint">;
export type MintRefusal = MintPreview["refusals"][number];
export type MintOutcome = NonNullable<MintPreview["outcome"]>;
export type MarginStatus = Answer<"ProductionApi", "margin_status">;
export type MonthStatus = NonNullable<Answer<"ProductionApi", "month_status">>;
export type MintRecord = NonNullable<MonthStatus["record"]>;
export type MonthSummary = NonNullable<Answer<"ProductionApi", "months_of_well">>[number];

export type ProducerStatus = NonNullable<Answer<"RegisterApi", "producer_status">>;
export type ProducerState = ProducerStatus["state"];
export type WellStatus = NonNullable<Answer<"RegisterApi", "well_status">>;
export type WellSummary = Answer<"RegisterApi", "wells_of">[number];
export type WellState = WellSummary["state"];
export type NextStep = WellSummary["next_step"];
export type PriceView = Answer<"OracleApi", "price">;

type Stored<
	P extends keyof Api["query"],
	E extends keyof Api["query"][P],
> = Api["query"][P][E] extends {
	getValue: (...args: never[]) => Promise<infer R>;
}
	? NonNullable<R>
	: never;

export type Asset = Stored<"AssetRegistry", "Assets">;
export type Kind = Stored<"AssetRegistry", "Kinds">;
export type Well = Stored<"WellAudit", "Wells">;
export type AuditedFields = Well["fields"];
export type Producer = Stored<"ProducerRegistry", "Producers">;
