import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useChain } from "../chain/ChainContext";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { shortened } from "../units/text";
import { useAccounts, walletName } from "./AccountsContext";
import type { Account } from "./account";
import { DEVELOPMENT } from "./account";
import { type Roles, roleWords } from "./roles";

/** The account in use, and the choice of another one. */
export function AccountSwitch({ roles }: { roles: Roles | undefined }) {
	const { account } = useAccounts();
	const words = roles === undefined ? [] : roleWords(roles);
	return (
		<DialogTrigger>
			<Button className="button account-switch" aria-label={`Account: ${account?.name ?? "none"}`}>
				<span>{account?.name ?? "Choose an account"}</span>
				{words.length > 0 && <span className="muted small optional">{words.join(", ")}</span>}
				<Icon name="chevron" size={16} />
			</Button>
			<Popover className="popover account-list" placement="bottom end">
				<Dialog aria-label="Accounts">{({ close }) => <AccountList onChosen={close} />}</Dialog>
			</Popover>
		</DialogTrigger>
	);
}

/** All accounts by wallet, and the wallets that could be connected. */
export function AccountList({ onChosen }: { onChosen?: () => void }) {
	const { all, account, wallets, connected, walletFault, choose, connectWallet, refreshWallets } =
		useAccounts();
	const isDevelopment = useChain(({ chain }) => chain?.isDevelopment ?? false);
	const sources = [...new Set(all.map(({ source }) => source))];
	const take = (one: Account) => {
		choose(one);
		onChosen?.();
	};
	const unconnected = wallets.filter((wallet) => !connected.includes(wallet));
	return (
		<div className="stack">
			{sources.map((source) => (
				<section key={source} className="stack tight">
					<h3>{walletName(source)}</h3>
					{source === DEVELOPMENT && (
						<p className="muted small">
							Everybody knows their keys. They exist on development chains only.
						</p>
					)}
					<ul>
						{all
							.filter((one) => one.source === source)
							.map((one) => (
								<li key={one.address}>
									<Button
										className="button quiet account"
										aria-pressed={one.address === account?.address && one.source === account.source}
										onPress={() => take(one)}
									>
										<span>{one.name}</span>
										<code className="muted">{shortened(one.address)}</code>
									</Button>
								</li>
							))}
					</ul>
				</section>
			))}
			{connected
				.filter((wallet) => !sources.includes(wallet))
				.map((wallet) => (
					<Note key={wallet} tone="warn">
						<strong>{walletName(wallet)} shows no account.</strong> Create one in it, or allow this
						page to see one.
					</Note>
				))}
			{unconnected.map((wallet) => (
				<Button key={wallet} className="button" onPress={() => void connectWallet(wallet)}>
					Connect {walletName(wallet)}
				</Button>
			))}
			{walletFault !== undefined && (
				<Note tone="bad">
					<strong>The wallet did not connect.</strong> Open it, allow this page, and try again.
					<details>
						<summary>Detail</summary>
						{walletFault}
					</details>
				</Note>
			)}
			{wallets.length === 0 && (
				<Note>
					<strong>No wallet was found in this browser.</strong> Install Talisman, SubWallet or
					Polkadot.js, then{" "}
					<Button className="button inline" onPress={refreshWallets}>
						look again
					</Button>
					{isDevelopment && " On this chain, the development accounts work too."}
				</Note>
			)}
		</div>
	);
}
