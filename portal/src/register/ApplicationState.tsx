import { Button } from "react-aria-components";
import type { Producer } from "../producers/producer";
import { useSigning } from "../transactions/SignContext";
import { Amount } from "../ui/Amount";
import { CopyButton } from "../ui/CopyButton";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { formatMoment } from "../units/calendar";
import { shortened } from "../units/text";

/** Where an application stands, and who acts next. */
export function ApplicationState({ producer }: { producer: Producer }) {
	const { open } = useSigning();
	const { state, hasKyb, hasKyc } = producer;
	const isDecided = state === "Admitted" || state === "Suspended";
	const steps = [
		{ label: "Applied", isDone: true, who: "you" },
		{ label: "Business verified (KYB)", isDone: hasKyb, who: "a verifier" },
		{ label: "People verified (KYC)", isDone: hasKyc, who: "a verifier" },
		{ label: "Admitted", isDone: isDecided, who: "a foundation manager" },
	];
	const next = steps.findIndex(({ isDone }) => !isDone);
	const withdraw = () =>
		open({
			what: "Withdraw the application",
			call: (api) => api.tx.ProducerRegistry.withdraw_application(),
			effects: [
				{ label: "Deposit returned", value: <Amount value={producer.deposit} of="UNIT" /> },
			],
		});
	return (
		<section className="card stack">
			<h2>{producer.nickname}</h2>
			<ol className="steps">
				{steps.map(({ label, isDone, who }, index) => (
					<li key={label} data-state={isDone ? "done" : index === next ? "current" : "waiting"}>
						<Icon name={isDone ? "check" : index === next ? "clock" : "dash"} size={16} />
						<span>{label}</span>
						<span className="muted small">{index === next ? `waits for ${who}` : ""}</span>
					</li>
				))}
			</ol>
			{state === "Rejected" && (
				<Note tone="bad">
					<strong>The application was rejected.</strong> Ask the foundation for the reason, correct
					it, and apply again.
				</Note>
			)}
			{state === "Suspended" && (
				<Note tone="bad">
					<strong>You are suspended.</strong> You can neither upload nor mint. Ask the foundation.
				</Note>
			)}
			<dl className="facts left">
				<dt>Region</dt>
				<dd>{producer.region}</dd>
				<dt>Applied</dt>
				<dd>{formatMoment(producer.appliedAt)}</dd>
				<dt>Commitment</dt>
				<dd>
					<code>{shortened(producer.commitment, 8)}</code>
					<CopyButton text={producer.commitment} label="Copy the commitment" />
				</dd>
				<dt>Deposit</dt>
				<dd>
					<Amount value={producer.deposit} of="UNIT" />
				</dd>
			</dl>
			{(state === "Applied" || state === "KybPassed") && (
				<>
					<p className="muted small">
						Send the dossier and the salt to a verifier, outside of this page.
					</p>
					<div className="actions">
						<Button className="button" onPress={withdraw}>
							Withdraw the application
						</Button>
					</div>
				</>
			)}
		</section>
	);
}
