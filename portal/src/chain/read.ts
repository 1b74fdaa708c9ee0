import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useConnection } from "./ChainContext";
import type { Api } from "./types";

/** The pallets whose events may change what a read gives. */
export type Pallet = keyof Api["query"];

/** Reads are made at the newest block, so an account sees what it just did. */
export const AT_BEST = { at: "best" } as const;

export interface ReadOptions<T> {
	/** Names the read; equal names share one answer. */
	key: readonly (string | number | bigint | undefined)[];
	pallets: readonly Pallet[];
	read: (api: Api) => Promise<T>;
	/** Whether it can be read yet. */
	enabled?: boolean;
}

/** A read of the chain that is repeated when an event may have changed it. */
export function useRead<T>({
	key,
	pallets,
	read,
	enabled = true,
}: ReadOptions<T>): UseQueryResult<T> {
	const { api } = useConnection();
	return useQuery({
		queryKey: key.map((part) => (typeof part === "bigint" ? part.toString() : part)),
		// Queries must not give `undefined`, which the chain's options do.
		queryFn: async () => ({ answer: await read(api) }),
		select: ({ answer }) => answer,
		enabled,
		meta: { pallets },
		structuralSharing: false,
	});
}
