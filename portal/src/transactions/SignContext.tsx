import type { Transaction } from "polkadot-api";
import {
	createContext,
	lazy,
	type ReactNode,
	Suspense,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useState,
	useSyncExternalStore,
} from "react";
import { useChain, useConnection } from "../chain/ChainContext";
import type { Api } from "../chain/types";
import type { Words } from "../words/words";
import type { Tracked } from "./tracked";
import { createTracker, type Tracker } from "./tracker";

/** What the user is asked to sign, in words and figures. */
export interface SignRequest {
	/** What it does, as a heading: "Deposit 100 UNIT". */
	what: string;
	call: (api: Api) => Transaction;
	/** What follows from it. */
	effects: readonly { label: string; value: ReactNode }[];
	/** What is held while a record exists, and given back with it. */
	deposit?: bigint;
	/** Why the chain would refuse it now. */
	refusals?: readonly Words[];
	/** What cannot be undone. */
	warning?: ReactNode;
	/** Called once it is in a block and succeeded. */
	onIncluded?: () => void;
}

interface Signing {
	open: (request: SignRequest) => void;
	/** Shows one that was sent before. */
	show: (id: string) => void;
	transactions: readonly Tracked[];
	forgetSettled: () => void;
}

const SigningContext = createContext<Signing | undefined>(undefined);
const SignSheet = lazy(() => import("./SignSheet"));
const NONE: readonly Tracked[] = [];

export function useSigning(): Signing {
	const signing = useContext(SigningContext);
	if (signing === undefined) throw new Error("useSigning is used outside of SigningProvider");
	return signing;
}

/** Gives all below the sheet on which everything is signed. */
export function SigningProvider({ children }: { children: ReactNode }) {
	const connection = useConnection();
	const genesis = useChain(({ chain }) => chain?.genesis);
	const [tracker, setTracker] = useState<Tracker>();
	const [request, setRequest] = useState<SignRequest>();
	const [shown, setShown] = useState<string>();

	useEffect(() => {
		if (genesis === undefined) return;
		const created = createTracker(connection, genesis);
		setTracker(created);
		return created.stop;
	}, [connection, genesis]);

	const transactions = useSyncExternalStore(
		useCallback(
			(listener: () => void) => tracker?.list.subscribe(listener) ?? (() => undefined),
			[tracker],
		),
		() => tracker?.list.get() ?? NONE,
	);
	const close = useCallback(() => {
		setRequest(undefined);
		setShown(undefined);
	}, []);
	const signing = useMemo(
		() => ({
			open: (next: SignRequest) => {
				setShown(undefined);
				setRequest(next);
			},
			show: setShown,
			transactions,
			forgetSettled: () => tracker?.forgetSettled(),
		}),
		[transactions, tracker],
	);
	const isOpen = tracker !== undefined && (request !== undefined || shown !== undefined);
	return (
		<SigningContext value={signing}>
			{children}
			{isOpen && (
				<Suspense fallback={null}>
					<SignSheet
						tracker={tracker}
						request={request}
						transaction={transactions.find(({ id }) => id === shown)}
						onSubmitted={setShown}
						onClose={close}
					/>
				</Suspense>
			)}
		</SigningContext>
	);
}
