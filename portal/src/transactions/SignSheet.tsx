import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useAccounts, walletName } from "../accounts/AccountsContext";
import { useUnitBalance } from "../chain/balances";
import { useChain, useConnection } from "../chain/ChainContext";
import { Amount } from "../ui/Amount";
import { Note } from "../ui/Note";
import { Refusals } from "../ui/Refusals";
import { shortened } from "../units/text";
import { Progress } from "./Progress";
import type { SignRequest } from "./SignContext";
import { isSettled, type Tracked } from "./tracked";
import type { Tracker } from "./tracker";

interface Props {
	tracker: Tracker;
	request: SignRequest | undefined;
	transaction: Tracked | undefined;
	onSubmitted: (id: string) => void;
	onClose: () => void;
}

/** The one place where anything is signed: what, cost, effect, refusals, and then how far it is. */
export default function SignSheet({ tracker, request, transaction, onSubmitted, onClose }: Props) {
	useWhenIncluded(transaction, request?.onIncluded);
	const what = transaction?.what ?? request?.what;
	return (
		<ModalOverlay
			className="overlay"
			isOpen
			isDismissable
			onOpenChange={(open) => !open && onClose()}
		>
			<Modal className="sheet">
				<Dialog>
					<Heading slot="title" level={2}>
						{what}
					</Heading>
					{transaction !== undefined && <Progress of={transaction} />}
					{transaction === undefined && request !== undefined && (
						<Review
							tracker={tracker}
							request={request}
							onSubmitted={onSubmitted}
							onClose={onClose}
						/>
					)}
					{transaction !== undefined && (
						<div className="bottom">
							{!isSettled(transaction) && (
								<p className="muted small">
									You may close this, or the page: it goes on, and is listed under Activity.
								</p>
							)}
							<Button className="button" onPress={onClose} autoFocus>
								{isSettled(transaction) ? "Done" : "Close"}
							</Button>
						</div>
					)}
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}

function useWhenIncluded(transaction: Tracked | undefined, onIncluded: (() => void) | undefined) {
	const told = useRef<string>(undefined);
	useEffect(() => {
		if (transaction === undefined || transaction.failure !== undefined) return;
		if (transaction.stage !== "inBlock" && transaction.stage !== "final") return;
		if (told.current === transaction.id) return;
		told.current = transaction.id;
		onIncluded?.();
	}, [transaction, onIncluded]);
}

type ReviewProps = Pick<Props, "tracker" | "onSubmitted" | "onClose"> & { request: SignRequest };

function Review({ tracker, request, onSubmitted, onClose }: ReviewProps) {
	const { account } = useAccounts();
	const { api } = useConnection();
	const isLive = useChain(({ link }) => link.state === "live");
	const balance = useUnitBalance(account?.address);
	const { what, call, effects, deposit = 0n, refusals = [], warning } = request;
	const fee = useQuery({
		queryKey: ["fee", what, account?.address],
		queryFn: () => call(api).getEstimatedFees(account?.address ?? ""),
		enabled: account !== undefined,
	});
	const cost = deposit + (fee.data ?? 0n);
	const isShort = balance.data !== undefined && balance.data.free < cost;
	const sign = () => {
		if (account === undefined) return;
		const { address, signer } = account;
		onSubmitted(tracker.submit({ what, call: call(api), account: address, signer }));
	};
	return (
		<>
			<dl className="facts">
				{effects.map(({ label, value }) => (
					<div key={label} style={{ display: "contents" }}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
				{deposit > 0n && (
					<>
						<dt>Deposit, returned later</dt>
						<dd>
							<Amount value={deposit} of="UNIT" paid />
						</dd>
					</>
				)}
				<dt>Fee</dt>
				<dd>{fee.data === undefined ? "…" : <Amount value={fee.data} of="UNIT" paid />}</dd>
				<dt className="total">Free after it</dt>
				<dd className="total">
					{balance.data === undefined || isShort ? (
						"–"
					) : (
						<Amount value={balance.data.free - cost} of="UNIT" />
					)}
				</dd>
			</dl>
			{warning !== undefined && <Note tone="warn">{warning}</Note>}
			{refusals.length > 0 && (
				<Note tone="bad">
					<p>The chain would refuse this now:</p>
					<Refusals all={refusals} icon="cross" />
				</Note>
			)}
			{isShort && (
				<Note tone="bad">
					<strong>You have too little UNIT.</strong> This takes{" "}
					<Amount value={cost} of="UNIT" paid />, and{" "}
					<Amount value={balance.data?.free ?? 0n} of="UNIT" /> are free.
				</Note>
			)}
			{!isLive && <Note tone="warn">The node cannot be reached, so nothing can be sent now.</Note>}
			<div className="bottom">
				<p className="small muted">
					{account === undefined ? (
						"Choose an account first, at the top of the page."
					) : (
						<>
							As <strong>{account.name}</strong> ({shortened(account.address)}), in{" "}
							{walletName(account.source)}
						</>
					)}
				</p>
				<div className="actions">
					<Button
						className="button primary"
						isDisabled={account === undefined || !isLive || refusals.length > 0 || isShort}
						onPress={sign}
						autoFocus
					>
						Sign and send
					</Button>
					<Button className="button" onPress={onClose}>
						Cancel
					</Button>
				</div>
			</div>
		</>
	);
}
