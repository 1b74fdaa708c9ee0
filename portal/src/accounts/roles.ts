import type { UseQueryResult } from "@tanstack/react-query";
import { AT_BEST, useRead } from "../chain/read";
import type { ProducerStatus } from "../chain/types";

/** What the chain knows an account as. */
export interface Roles {
	isManager: boolean;
	isVerifier: boolean;
	isBeneficiary: boolean;
	/** The assets that it maintains itself. */
	maintains: readonly number[];
	/** Its standing as a producer, if it ever applied. */
	producer: ProducerStatus | undefined;
}

export function useRoles(address: string | undefined): UseQueryResult<Roles> {
	return useRead({
		key: ["roles", address],
		pallets: [
			"ProducerRegistry",
			"FoundationMembership",
			"AssetRegistry",
			"WellAudit",
			"MarginEscrow",
		],
		enabled: address !== undefined,
		read: async (api) => {
			const who = address ?? "";
			const [managers, verifiers, parts, assets, producer] = await Promise.all([
				api.query.FoundationMembership.Members.getValue(AT_BEST),
				api.query.ProducerRegistry.Verifiers.getValue(AT_BEST),
				api.apis.RegisterApi.parts_of(who, undefined, 1, AT_BEST),
				api.query.AssetRegistry.Assets.getEntries(AT_BEST),
				api.apis.RegisterApi.producer_status(who, AT_BEST),
			]);
			return {
				isManager: managers.includes(who),
				isVerifier: [...verifiers].includes(who),
				isBeneficiary: parts.length > 0,
				maintains: assets
					.filter(
						({ value: { maintainer } }) =>
							maintainer.type === "Account" && maintainer.value === who,
					)
					.map(({ keyArgs: [asset] }) => asset),
				producer,
			};
		},
	});
}

/** The roles in words, for the top bar. */
export function roleWords({
	isManager,
	isVerifier,
	isBeneficiary,
	maintains,
	producer,
}: Roles): string[] {
	return [
		producer?.state.type === "Admitted" && "Producer",
		producer !== undefined && producer.state.type !== "Admitted" && "Applicant",
		isBeneficiary && "Beneficiary",
		isManager && "Manager",
		maintains.length > 0 && "Maintainer",
		isVerifier && "Verifier",
	].filter((word) => word !== false);
}
