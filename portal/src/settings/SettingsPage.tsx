import { useState, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { AccountList } from "../accounts/AccountSwitch";
import { useChain } from "../chain/ChainContext";
import { Field } from "../ui/Field";
import { PageHead } from "../ui/PageHead";
import { isUsableNode, settings, type Theme } from "./settings";

const THEMES: readonly { id: Theme; label: string }[] = [
	{ id: "system", label: "As the system" },
	{ id: "light", label: "Light" },
	{ id: "dark", label: "Dark" },
];

export default function SettingsPage() {
	const { theme, node } = useSyncExternalStore(settings.subscribe, settings.get);
	const chain = useChain((state) => state.chain);
	const [address, setAddress] = useState(node);
	const isUsable = isUsableNode(address);
	return (
		<>
			<PageHead title="Settings" lead="Kept in this browser, and nowhere else." />
			<div className="columns">
				<section className="card stack">
					<h2>Node</h2>
					<Field
						label="Address"
						value={address}
						onChange={setAddress}
						hint="All that the portal shows comes from this node, so use one that you trust."
						fault={isUsable ? undefined : "Give wss://… , or ws:// on this machine."}
					/>
					<dl className="facts left">
						<dt>Chain</dt>
						<dd>{chain?.name ?? "–"}</dd>
						<dt>Genesis</dt>
						<dd>
							<code>{chain?.genesis ?? "–"}</code>
						</dd>
					</dl>
					<div className="actions">
						<Button
							className="button primary"
							isDisabled={!isUsable || address.trim() === node}
							onPress={() => settings.update((before) => ({ ...before, node: address.trim() }))}
						>
							Connect
						</Button>
					</div>
				</section>
				<section className="card stack">
					<h2>Colours</h2>
					<fieldset className="choices">
						<legend className="visually-hidden">Colours</legend>
						{THEMES.map(({ id, label }) => (
							<label key={id}>
								<input
									type="radio"
									name="theme"
									checked={theme === id}
									onChange={() => settings.update((before) => ({ ...before, theme: id }))}
								/>
								{label}
							</label>
						))}
					</fieldset>
				</section>
				<section className="card stack">
					<h2>Accounts</h2>
					<AccountList />
				</section>
			</div>
		</>
	);
}
