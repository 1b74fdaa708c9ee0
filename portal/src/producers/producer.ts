import type { UseQueryResult } from "@tanstack/react-query";
import { AT_BEST, useRead } from "../chain/read";
import type { ProducerState, StateRefusal } from "../chain/types";
import { decodeText } from "../units/text";

export interface Producer {
	nickname: string;
	region: string;
	commitment: string;
	state: ProducerState["type"];
	appliedAt: bigint;
	deposit: bigint;
	/** The hash of the reason for a rejection or suspension. */
	reason: string | undefined;
	hasKyb: boolean;
	hasKyc: boolean;
	qualifications: readonly Qualification[];
}

export interface Qualification {
	asset: number;
	state: "Requested" | "Granted" | "Withdrawn";
	/** Why the producer may not upload all the same. */
	uploadRefusal: StateRefusal | undefined;
}

/** An account as a producer; `undefined` if it never applied. */
export function useProducer(address: string | undefined): UseQueryResult<Producer | undefined> {
	return useRead({
		key: ["producer", address],
		pallets: ["ProducerRegistry", "AssetRegistry"],
		enabled: address !== undefined,
		read: async (api) => {
			const who = address ?? "";
			const { Producers, Attestations, Qualifications } = api.query.ProducerRegistry;
			const [producer, status, attestations, qualifications] = await Promise.all([
				Producers.getValue(who, AT_BEST),
				api.apis.RegisterApi.producer_status(who, AT_BEST),
				Attestations.getEntries(who, AT_BEST),
				Qualifications.getEntries(who, AT_BEST),
			]);
			if (producer === undefined) return undefined;
			const has = (name: "Kyb" | "Kyc") =>
				attestations.some(
					({ keyArgs: [, { type }], value }) => type === name && value.attested !== undefined,
				);
			return {
				nickname: decodeText(producer.nickname),
				region: decodeText(producer.region),
				commitment: producer.commitment,
				state: producer.state.type,
				appliedAt: producer.applied_at,
				deposit: producer.deposit,
				reason: producer.reason,
				hasKyb: has("Kyb"),
				hasKyc: has("Kyc"),
				qualifications: qualifications.map(({ keyArgs: [, asset], value: { state } }) => ({
					asset,
					state: state.type,
					uploadRefusal: status?.assets.find((one) => one.asset === asset)?.upload_refusal,
				})),
			};
		},
	});
}

/** Whether it may register wells of an asset. */
export function isQualified(producer: Producer, asset: number): boolean {
	return producer.qualifications.some((one) => one.asset === asset && one.state === "Granted");
}
