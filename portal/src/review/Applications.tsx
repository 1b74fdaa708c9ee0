import { Enum } from "polkadot-api";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useAddress } from "../accounts/AccountsContext";
import type { Roles } from "../accounts/roles";
import { AT_BEST, useRead } from "../chain/read";
import { useProducer } from "../producers/producer";
import { opens } from "../register/dossier";
import { useSigning } from "../transactions/SignContext";
import { Badge } from "../ui/Badge";
import { CopyButton } from "../ui/CopyButton";
import { Field } from "../ui/Field";
import { Note } from "../ui/Note";
import { Reading } from "../ui/Reading";
import { formatMoment } from "../units/calendar";
import { decodeText, shortened } from "../units/text";
import { HashedFile } from "../wells/HashedFile";
import { Refusal } from "./Refusal";

/** How many applications are shown; the oldest come first. */
const SHOWN = 50;

function useApplications() {
	return useRead({
		key: ["applications"],
		pallets: ["ProducerRegistry"],
		read: async (api) => {
			const all = await api.apis.RegisterApi.applications(undefined, 200, AT_BEST);
			return all.sort((one, other) => Number(one.applied_at - other.applied_at)).slice(0, SHOWN);
		},
	});
}

type Application = NonNullable<ReturnType<typeof useApplications>["data"]>[number];

export function Applications({ roles }: { roles: Roles }) {
	const applications = useApplications();
	return (
		<section className="stack">
			<h2>Applications</h2>
			<Reading of={applications}>
				{(all) =>
					all.length === 0 ? (
						<p className="muted">Nobody waits.</p>
					) : (
						<div className="columns wide">
							{all.map((one) => (
								<ApplicationCard key={one.applicant} application={one} roles={roles} />
							))}
						</div>
					)
				}
			</Reading>
		</section>
	);
}

function ApplicationCard({ application, roles }: { application: Application; roles: Roles }) {
	const { open } = useSigning();
	const { applicant, nickname, region, commitment, applied_at } = application;
	const producer = useProducer(applicant);
	const name = decodeText(nickname);
	const isOneself = useAddress() === applicant;
	const { hasKyb = false, hasKyc = false } = producer.data ?? {};
	const admit = () =>
		open({
			what: `Admit ${name}`,
			call: (api) => api.tx.ProducerRegistry.admit({ producer: applicant }),
			effects: [{ label: "Producer", value: <code>{shortened(applicant, 8)}</code> }],
		});
	const reject = (reason: string) =>
		open({
			what: `Reject ${name}`,
			call: (api) => api.tx.ProducerRegistry.reject({ producer: applicant, reason }),
			effects: [{ label: "Reason", value: <code>{shortened(reason, 8)}</code> }],
		});
	return (
		<article className="card stack">
			<header>
				<h3>{name}</h3>
				<span className="muted small">{formatMoment(applied_at)}</span>
			</header>
			<div className="actions">
				<Badge tone={hasKyb ? "ok" : "accent"} icon={hasKyb ? "check" : "clock"}>
					KYB
				</Badge>
				<Badge tone={hasKyc ? "ok" : "accent"} icon={hasKyc ? "check" : "clock"}>
					KYC
				</Badge>
			</div>
			<dl className="facts left">
				<dt>Region</dt>
				<dd>{decodeText(region)}</dd>
				<dt>Account</dt>
				<dd>
					<code title={applicant}>{shortened(applicant)}</code>
					<CopyButton text={applicant} label="Copy the account" />
				</dd>
			</dl>
			<DossierCheck commitment={commitment} />
			{isOneself && <Note>Nobody decides about itself. Another one has to.</Note>}
			{roles.isVerifier && !isOneself && (
				<AttestForm applicant={applicant} name={name} hasKyb={hasKyb} hasKyc={hasKyc} />
			)}
			{roles.isManager && !isOneself && (
				<>
					<div className="actions">
						<Button className="button primary" isDisabled={!hasKyb || !hasKyc} onPress={admit}>
							Admit
						</Button>
						{!(hasKyb && hasKyc) && (
							<span className="muted small">A verifier has to attest both first.</span>
						)}
					</div>
					<Refusal action="Reject" onRefuse={reject} />
				</>
			)}
		</article>
	);
}

/** Whether a dossier is the one that the applicant sealed. */
function DossierCheck({ commitment }: { commitment: string }) {
	const [salt, setSalt] = useState("");
	const [matches, setMatches] = useState<boolean>();
	const check = async (files: FileList | null) => {
		const file = files?.[0];
		if (file !== undefined) setMatches(await opens(file, salt.trim(), commitment));
	};
	return (
		<details className="fold">
			<summary>Check the dossier</summary>
			<div className="stack tight">
				<Field
					label="Salt"
					value={salt}
					onChange={setSalt}
					hint="From the file that the applicant sent with the dossier."
				/>
				<div className="actions">
					<FileTrigger onSelect={(files) => void check(files)}>
						<Button className="button" isDisabled={salt.trim() === ""}>
							Choose the dossier
						</Button>
					</FileTrigger>
				</div>
				{matches !== undefined && (
					<Note tone={matches ? "ok" : "bad"}>
						{matches
							? "This is the dossier that the applicant sealed."
							: "This is another file, or another salt, than the applicant sealed."}
					</Note>
				)}
			</div>
		</details>
	);
}

interface AttestProps {
	applicant: string;
	name: string;
	hasKyb: boolean;
	hasKyc: boolean;
}

/** KYB first, KYC after it, each with the hash of the verifier's report. */
function AttestForm({ applicant, name, hasKyb, hasKyc }: AttestProps) {
	const { open } = useSigning();
	const [report, setReport] = useState<string>();
	const next = hasKyb ? "Kyc" : "Kyb";
	const label = next.toUpperCase();
	if (hasKyb && hasKyc) return null;
	const attest = () => {
		if (report === undefined) return;
		open({
			what: `Attest ${label} of ${name}`,
			call: (api) =>
				api.tx.ProducerRegistry.attest({
					producer: applicant,
					attestation: Enum(next),
					report,
					expires: undefined,
				}),
			effects: [
				{ label: "Report", value: <code>{shortened(report, 8)}</code> },
				{ label: "Expires", value: "never" },
			],
			onIncluded: () => setReport(undefined),
		});
	};
	return (
		<div className="stack tight">
			<HashedFile
				label={`Report for ${label}`}
				hint="Hashed here, never sent."
				hash={report}
				onHash={setReport}
				fault={undefined}
			/>
			<div className="actions">
				<Button className="button primary" isDisabled={report === undefined} onPress={attest}>
					Attest {label}
				</Button>
			</div>
		</div>
	);
}
