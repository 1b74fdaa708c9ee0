import { treasurenet } from "@polkadot-api/descriptors";
import { createClient, type PolkadotClient } from "polkadot-api";
import { getWsProvider, WsEvent } from "polkadot-api/ws";
import { agedLink, type Link, nextLink } from "./link";
import { cachedMetadata, keepMetadata } from "./metadata-cache";
import { createStore, type Store } from "./store";
import type { Api } from "./types";

export interface BlockSeen {
	number: number;
	hash: string;
	/** When the portal saw it, in milliseconds. */
	seenAt: number;
}

export interface ChainInfo {
	name: string;
	genesis: string;
	/** Whether everybody knows the keys of its accounts. */
	isDevelopment: boolean;
}

export interface ConnectionState {
	link: Link;
	best: BlockSeen | undefined;
	finalized: BlockSeen | undefined;
	chain: ChainInfo | undefined;
}

/** A connection to one node, for as long as the page lives. */
export interface Connection {
	url: string;
	client: PolkadotClient;
	api: Api;
	state: Store<ConnectionState>;
	/** Calls back with the pallets that had events in each new best block. */
	onEvents: (listener: (pallets: ReadonlySet<string>) => void) => () => void;
	close: () => void;
}

/** How often the age of the connection is looked at. */
const AGE_EVERY_MS = 1_000;
/** How long the node may be silent until the connection counts as broken. */
const HEARTBEAT_MS = 20_000;
/** Names of chains whose accounts have well-known keys. */
const DEVELOPMENT_CHAINS = ["Treasurenet Development", "Treasurenet Local"];

export function connect(url: string): Connection {
	const now = Date.now();
	const state = createStore<ConnectionState>({
		link: { state: "connecting", since: now },
		best: undefined,
		finalized: undefined,
		chain: undefined,
	});
	const changeLink = (change: (link: Link) => Link) => {
		state.update((before) => {
			const link = change(before.link);
			return link === before.link ? before : { ...before, link };
		});
	};
	const provider = getWsProvider(url, {
		heartbeatTimeout: HEARTBEAT_MS,
		onStatusChanged: ({ type }) => {
			const event =
				type === WsEvent.CONNECTED
					? "connected"
					: type === WsEvent.CONNECTING
						? "connecting"
						: "lost";
			changeLink((link) => nextLink(link, event, Date.now()));
		},
	});
	const client = createClient(provider, {
		getMetadata: cachedMetadata,
		setMetadata: (codeHash, metadata) => void keepMetadata(codeHash, metadata),
	});
	const api = client.getTypedApi(treasurenet);
	const ageing = setInterval(() => changeLink((link) => agedLink(link, Date.now())), AGE_EVERY_MS);

	const ignore = { error: () => undefined };
	const blocks = client.bestBlocks$.subscribe({
		...ignore,
		next: (chain) => {
			const seenAt = Date.now();
			const seen = (
				before: BlockSeen | undefined,
				block: { number: number; hash: string } | undefined,
			) =>
				block === undefined || before?.hash === block.hash
					? before
					: { number: block.number, hash: block.hash, seenAt };
			state.update((before) => ({
				...before,
				best: seen(before.best, chain[0]),
				finalized: seen(before.finalized, chain.at(-1)),
			}));
		},
	});

	const listeners = new Set<(pallets: ReadonlySet<string>) => void>();
	const events = api.query.System.Events.watchValue({ at: "best" }).subscribe({
		...ignore,
		next: ({ value }) => {
			const pallets = new Set(value.map(({ event }) => event.type));
			for (const listener of listeners) listener(pallets);
		},
	});

	client.getChainSpecData().then(
		({ name, genesisHash }) => {
			const isDevelopment = DEVELOPMENT_CHAINS.some((known) => name.startsWith(known));
			const chain = { name, genesis: genesisHash, isDevelopment };
			state.update((before) => ({ ...before, chain }));
		},
		() => undefined,
	);

	return {
		url,
		client,
		api,
		state,
		onEvents: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => {
			clearInterval(ageing);
			blocks.unsubscribe();
			events.unsubscribe();
			client.destroy();
		},
	};
}
