import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
	createContext,
	type ReactNode,
	useContext,
	useEffect,
	useState,
	useSyncExternalStore,
} from "react";
import { type Connection, type ConnectionState, connect } from "./connection";

const ChainContext = createContext<Connection | undefined>(undefined);

/** How long a read that nobody shows is kept. */
const KEPT_MS = 10 * 60_000;
/** Some states follow from time alone, so what is shown is read again this often. */
const REREAD_EVERY_MS = 60_000;

/** Connects to a node, and gives the connection and its reads to all below. */
export function ChainProvider({ url, children }: { url: string; children: ReactNode }) {
	const [chain, setChain] = useState<{ connection: Connection; queries: QueryClient }>();
	useEffect(() => {
		const connection = connect(url);
		const queries = createQueries();
		const stop = connection.onEvents((pallets) => {
			void queries.invalidateQueries({ predicate: ({ meta }) => dependsOn(meta, pallets) });
		});
		let wasLive = false;
		const stopLink = connection.state.subscribe(() => {
			const isLive = connection.state.get().link.state === "live";
			if (isLive && !wasLive) void queries.invalidateQueries();
			wasLive = isLive;
		});
		setChain({ connection, queries });
		return () => {
			stop();
			stopLink();
			queries.clear();
			connection.close();
		};
	}, [url]);
	if (chain === undefined) return null;
	return (
		<ChainContext value={chain.connection}>
			<QueryClientProvider client={chain.queries}>{children}</QueryClientProvider>
		</ChainContext>
	);
}

function createQueries(): QueryClient {
	return new QueryClient({
		defaultOptions: {
			queries: {
				gcTime: KEPT_MS,
				staleTime: REREAD_EVERY_MS,
				refetchInterval: REREAD_EVERY_MS,
				refetchOnWindowFocus: false,
				// The connection itself says whether the node can be reached.
				networkMode: "always",
				retry: 1,
			},
			mutations: { networkMode: "always" },
		},
	});
}

/** Whether a read has to be repeated after events of these pallets. */
export function dependsOn(meta: unknown, pallets: ReadonlySet<string>): boolean {
	if (typeof meta !== "object" || meta === null || !("pallets" in meta)) return false;
	return Array.isArray(meta.pallets) && meta.pallets.some((pallet) => pallets.has(pallet));
}

export function useConnection(): Connection {
	const connection = useContext(ChainContext);
	if (connection === undefined) throw new Error("useConnection is used outside of ChainProvider");
	return connection;
}

/** The state of the connection, or a part of it. The part must be the same object if it is equal. */
export function useChain<T>(select: (state: ConnectionState) => T): T {
	const { state } = useConnection();
	return useSyncExternalStore(state.subscribe, () => select(state.get()));
}
