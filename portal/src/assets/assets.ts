import type { UseQueryResult } from "@tanstack/react-query";
import { AT_BEST, useRead } from "../chain/read";
import type { Asset, Kind } from "../chain/types";
import { decodeText } from "../units/text";

/** A product, as the portal's pages need it. */
export interface KindInfo {
	id: number;
	asset: number;
	symbol: string;
	volumeUnit: string;
	priceUnit: string;
	/** Whether its wells have API gravity and sulphur. */
	needsGrade: boolean;
	/** Whether it comes from wells. */
	isPhysical: boolean;
	isPaused: boolean;
	maxDailyVolume: bigint;
}

export interface AssetInfo {
	id: number;
	name: string;
	description: string;
	isOfficial: boolean;
	status: Asset["status"]["type"];
	/** The text that a producer has to meet, if there is one. */
	qualification: { link: string; hash: string; attestations: readonly string[] } | undefined;
	kinds: readonly KindInfo[];
}

/** All assets with their products, in the order of their numbers. */
export function useAssets(): UseQueryResult<readonly AssetInfo[]> {
	return useRead({
		key: ["assets"],
		pallets: ["AssetRegistry"],
		read: async (api) => {
			const [assets, kinds] = await Promise.all([
				api.query.AssetRegistry.Assets.getEntries(AT_BEST),
				api.query.AssetRegistry.Kinds.getEntries(AT_BEST),
			]);
			const infos = kinds.map(({ keyArgs: [id], value }) => kindInfo(id, value)).sort(byNumber);
			return assets.map(({ keyArgs: [id], value }) => assetInfo(id, value, infos)).sort(byNumber);
		},
	});
}

/** The products by their numbers. */
export function kindsById(assets: readonly AssetInfo[]): ReadonlyMap<number, KindInfo> {
	return new Map(assets.flatMap(({ kinds }) => kinds).map((kind) => [kind.id, kind]));
}

function byNumber(one: { id: number }, other: { id: number }): number {
	return one.id - other.id;
}

function kindInfo(id: number, kind: Kind): KindInfo {
	return {
		id,
		asset: kind.asset,
		symbol: decodeText(kind.symbol),
		volumeUnit: decodeText(kind.volume_unit),
		priceUnit: decodeText(kind.price_unit),
		needsGrade: kind.discount_rule.type === "CrudeGrade",
		isPhysical: kind.class.type === "Physical",
		isPaused: kind.status.type === "Paused",
		maxDailyVolume: kind.max_daily_volume,
	};
}

function assetInfo(id: number, asset: Asset, kinds: readonly KindInfo[]): AssetInfo {
	const { qualification } = asset;
	return {
		id,
		name: decodeText(asset.name),
		description: decodeText(asset.description),
		isOfficial: asset.official,
		status: asset.status.type,
		qualification:
			qualification === undefined
				? undefined
				: {
						link: decodeText(qualification.link),
						hash: qualification.hash,
						attestations: qualification.attestations.map(({ attestation }) =>
							attestation.type === "Other"
								? decodeText(attestation.value)
								: attestation.type.toUpperCase(),
						),
					},
		kinds: kinds.filter((kind) => kind.asset === id),
	};
}
