import { Link } from "wouter";
import { Icon, type IconName } from "../ui/Icon";
import type { Step, StepState } from "./steps";

const SIGNS: Record<StepState, { icon: IconName; word: string }> = {
	done: { icon: "check", word: "done" },
	you: { icon: "arrow", word: "your turn" },
	others: { icon: "clock", word: "waiting" },
	later: { icon: "dash", word: "later" },
};

/** The way to the first mint. */
export function Stepper({ steps }: { steps: readonly Step[] }) {
	return (
		<section className="card stack">
			<h2>To your first TAT</h2>
			<ol className="stepper">
				{steps.map(({ name, state, what, to, action }, index) => (
					<li key={name} data-state={state}>
						<span className="sign">
							<Icon name={SIGNS[state].icon} size={16} />
						</span>
						<h3>
							{index + 1}. {name}
						</h3>
						<p className="small">
							{what}{" "}
							<span className="muted">{state === "done" ? "" : `(${SIGNS[state].word})`}</span>
						</p>
						{state === "you" && (
							<Link className="button primary" to={to}>
								{action}
							</Link>
						)}
						{state === "others" && (
							<Link className="button" to={to}>
								{action}
							</Link>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
