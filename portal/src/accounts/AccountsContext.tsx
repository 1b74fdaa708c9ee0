import type { InjectedExtension } from "polkadot-api/pjs-signer";
import {
	createContext,
	type ReactNode,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useState,
} from "react";
import * as v from "valibot";
import { useChain } from "../chain/ChainContext";
import { saved } from "../chain/storage";
import { type Account, DEVELOPMENT } from "./account";

/** The wallets that the user connected, and the account in use. */
const memory = saved(
	"accounts",
	v.object({
		wallets: v.array(v.string()),
		chosen: v.optional(v.object({ address: v.string(), source: v.string() })),
	}),
	{ wallets: [] },
);

export interface Accounts {
	/** The account in use. */
	account: Account | undefined;
	/** All accounts that can be chosen. */
	all: readonly Account[];
	/** The wallets in this browser, connected or not. */
	wallets: readonly string[];
	connected: readonly string[];
	/** Why a wallet could not be connected. */
	walletFault: string | undefined;
	choose: (account: Account) => void;
	connectWallet: (name: string) => Promise<void>;
	/** Looks for wallets again: extensions may come late. */
	refreshWallets: () => void;
}

const AccountsContext = createContext<Accounts | undefined>(undefined);

export function useAccounts(): Accounts {
	const accounts = useContext(AccountsContext);
	if (accounts === undefined) throw new Error("useAccounts is used outside of AccountsProvider");
	return accounts;
}

/** The address in use. */
export function useAddress(): string | undefined {
	return useAccounts().account?.address;
}

export function AccountsProvider({ children }: { children: ReactNode }) {
	const isDevelopment = useChain(({ chain }) => chain?.isDevelopment ?? false);
	const [development, setDevelopment] = useState<readonly Account[]>([]);
	const [extensions, setExtensions] = useState<ReadonlyMap<string, readonly Account[]>>(new Map());
	const [wallets, setWallets] = useState<readonly string[]>(injectedWallets);
	const [walletFault, setWalletFault] = useState<string>();
	const [chosen, setChosen] = useState(() => memory.read().chosen);

	useEffect(() => {
		if (!isDevelopment) return setDevelopment([]);
		void import("./development").then(({ developmentAccounts }) =>
			setDevelopment(developmentAccounts()),
		);
	}, [isDevelopment]);

	const connectWallet = useCallback(async (name: string) => {
		try {
			const { connectInjectedExtension } = await import("polkadot-api/pjs-signer");
			const extension = await connectInjectedExtension(name, "Treasurenet Production Portal");
			const take = () => {
				setExtensions((before) => new Map(before).set(name, accountsOf(name, extension)));
			};
			extension.subscribe(take);
			take();
			setWalletFault(undefined);
			const { wallets: known, ...rest } = memory.read();
			memory.write({ ...rest, wallets: [...new Set([...known, name])] });
		} catch (error) {
			setWalletFault(error instanceof Error ? error.message : String(error));
		}
	}, []);

	const refreshWallets = useCallback(() => setWallets(injectedWallets()), []);

	// Wallets that were connected before are connected again once the extension is there.
	useEffect(() => {
		for (const name of memory.read().wallets) {
			if (wallets.includes(name)) void connectWallet(name);
		}
	}, [wallets, connectWallet]);
	useEffect(() => {
		const later = setTimeout(refreshWallets, 500);
		return () => clearTimeout(later);
	}, [refreshWallets]);

	const all = useMemo(
		() => [...[...extensions.values()].flat(), ...development],
		[extensions, development],
	);
	const account = all.find(
		(one) => one.address === chosen?.address && one.source === chosen.source,
	);
	const choose = useCallback(({ address, source }: Account) => {
		setChosen({ address, source });
		memory.write({ ...memory.read(), chosen: { address, source } });
	}, []);

	const accounts = useMemo(
		() => ({
			...{ account, all, wallets, walletFault, choose, connectWallet, refreshWallets },
			connected: [...extensions.keys()],
		}),
		[account, all, wallets, walletFault, extensions, choose, connectWallet, refreshWallets],
	);
	return <AccountsContext value={accounts}>{children}</AccountsContext>;
}

function accountsOf(source: string, extension: InjectedExtension): Account[] {
	return extension.getAccounts().map(({ address, name, polkadotSigner }) => ({
		...{ address, source },
		name: name ?? "Unnamed account",
		signer: polkadotSigner,
	}));
}

function injectedWallets(): string[] {
	return Object.keys(window.injectedWeb3 ?? {}).sort();
}

/** What a wallet calls itself, from the name it registers under. */
export function walletName(source: string): string {
	const known: Record<string, string> = {
		[DEVELOPMENT]: "Development accounts",
		"polkadot-js": "Polkadot.js",
		"subwallet-js": "SubWallet",
		talisman: "Talisman",
	};
	return known[source] ?? source;
}
