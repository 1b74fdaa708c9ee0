import { AccountList } from "../accounts/AccountSwitch";

/** For somebody without an account: what this is, and the first action. */
export function Welcome() {
	return (
		<div className="columns">
			<section className="card stack">
				<h2>Turn verified production into TAT</h2>
				<p>
					Upload what your wells produce each day. When the official register confirms it, you mint
					one TAT for each US dollar of it. The chain does the audit, and this page shows each of
					its steps.
				</p>
				<ol className="steps">
					{[
						"Register",
						"Add your wells",
						"Deposit a margin",
						"Upload daily volumes",
						"Mint each month",
					].map((step, index) => (
						<li key={step} data-state="waiting">
							<span>{index + 1}</span>
							<span>{step}</span>
						</li>
					))}
				</ol>
			</section>
			<section className="card stack">
				<h2>Choose an account</h2>
				<AccountList />
			</section>
		</div>
	);
}
