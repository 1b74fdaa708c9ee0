import { useChain } from "../chain/ChainContext";
import { CopyButton } from "../ui/CopyButton";
import { Icon, type IconName } from "../ui/Icon";
import { Note, WordsText } from "../ui/Note";
import { useNow } from "../ui/useNow";
import { formatDuration } from "../units/calendar";
import { shortened } from "../units/text";
import { isSettled, STAGES, type Stage, type Tracked } from "./tracked";

const LABELS: Record<Stage, string> = {
	signing: "Signed in the wallet",
	sent: "Sent to the network",
	inBlock: "In a block",
	final: "Final",
};

/** How long each stage usually takes. */
const USUAL: Partial<Record<Stage, string>> = { inBlock: "about 5 s", final: "about 15 s" };

/** How far a transaction has come. */
export function Progress({ of: transaction }: { of: Tracked }) {
	const { stage, failure, block, startedAt } = transaction;
	const now = useNow();
	const link = useChain(({ link: { state } }) => state);
	// A stage is done once the next is reached; signing and finality are done when they are reached.
	const reached = STAGES.indexOf(stage);
	const isDone = (index: number) =>
		stage === "signing" ? false : index < reached || index === reached;
	const first = STAGES.findIndex((_, index) => !isDone(index));
	return (
		<>
			<ol className="steps" aria-live="polite">
				<Step icon="check" state="done" label="Checked" />
				{STAGES.map((step, index) => {
					if (isDone(index))
						return <Step key={step} icon="check" state="done" label={LABELS[step]} />;
					const isCurrent = index === first && failure === undefined;
					const icon =
						failure !== undefined && index === first ? "cross" : isCurrent ? "clock" : "dash";
					return (
						<Step
							key={step}
							icon={icon}
							state={isCurrent ? "current" : "waiting"}
							label={step === "signing" ? "Waiting for your signature in the wallet" : LABELS[step]}
							aside={USUAL[step]}
						/>
					);
				})}
			</ol>
			{!isSettled(transaction) && (
				<p className="muted small">
					{link === "live"
						? `For ${formatDuration(now - startedAt)}`
						: "The node cannot be reached. The transaction is kept, and looked for again once it is back."}
				</p>
			)}
			{block !== undefined && (
				<p className="small">
					Block {block.number.toLocaleString("en")}{" "}
					<code title={block.hash}>{shortened(block.hash, 8)}</code>
					<CopyButton text={block.hash} label="Copy the block's hash" />
				</p>
			)}
			{failure !== undefined && (
				<Note tone="bad">
					<WordsText words={{ ...failure, link: failure.link }} />
				</Note>
			)}
			{stage === "final" && failure === undefined && (
				<Note tone="ok">Done. This can no longer change.</Note>
			)}
		</>
	);
}

interface StepProps {
	icon: IconName;
	state: "done" | "current" | "waiting";
	label: string;
	aside?: string | undefined;
}

function Step({ icon, state, label, aside }: StepProps) {
	return (
		<li data-state={state} aria-current={state === "current" ? "step" : undefined}>
			<Icon name={icon} size={16} />
			<span>{label}</span>
			<span className="muted small">{state === "done" ? "" : aside}</span>
		</li>
	);
}
