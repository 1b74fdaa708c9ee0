import { useState } from "react";
import { Button } from "react-aria-components";
import { type KindInfo, kindsById, useAssets } from "../assets/assets";
import type { Api, AuditedFields } from "../chain/types";
import { useSigning } from "../transactions/SignContext";
import { formatDecimal } from "../units/decimal";
import { decodeText, encodeText } from "../units/text";
import { type ApplicationDraft, auditedFields, type DraftFaults, draftFaults } from "./application";
import { WellFields } from "./WellFields";
import { nicknameOf, type WellDetail } from "./wells";

/** Why fields are submitted for a well that is registered. */
export type Purpose = "resubmit" | "change" | "annualReview";

const purposeWords: Record<Purpose, { title: string; action: string; next: string }> = {
	resubmit: {
		title: "Correct and resubmit",
		action: "Resubmit",
		next: "a reviewer approves or rejects it",
	},
	change: {
		title: "Change what was reviewed",
		action: "Submit the change",
		next: "a reviewer decides; until then the well goes on under the old fields",
	},
	annualReview: {
		title: "Annual review",
		action: "Submit the review",
		next: "a reviewer decides; approval moves the well's validity by a year",
	},
};

interface Props {
	number: bigint;
	detail: WellDetail;
	purpose: Purpose;
}

/** The fields of a registered well, to be reviewed anew. */
export function FieldsForm({ number, detail: { well }, purpose }: Props) {
	const { open } = useSigning();
	const kind = kindsById(useAssets().data ?? []).get(well.key.kind);
	const [draft, setDraft] = useState(() => draftOf(well.fields, nicknameOf(well)));
	if (kind === undefined) return null;
	const { title, action, next } = purposeWords[purpose];
	const faults = faultsFor(purpose, draft, kind, well.fields);
	const submit = () => {
		const fields = auditedFields(draft, kind);
		if (fields === undefined) return;
		open({
			what: `${action}: ${draft.nickname.trim()}`,
			call: (api) => callFor(api, purpose, number, draft, fields),
			effects: [{ label: "Then", value: next }],
		});
	};
	return (
		<section className="card stack form">
			<h2>{title}</h2>
			<WellFields
				draft={draft}
				onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
				faults={faults}
				kind={kind}
				hidesName={purpose !== "resubmit"}
			/>
			<div className="actions">
				<Button
					className="button primary"
					isDisabled={Object.keys(faults).length > 0}
					onPress={submit}
				>
					{action}
				</Button>
			</div>
		</section>
	);
}

function draftOf(
	{ grade, analysis, licence, measurement_point }: AuditedFields,
	nickname: string,
): ApplicationDraft {
	return {
		identifier: undefined,
		nickname,
		apiGravity: grade === undefined ? "" : formatDecimal(BigInt(grade.api_gravity), 2),
		sulphur: grade === undefined ? "" : formatDecimal(BigInt(grade.sulphur), 3),
		measurementPoint: decodeText(measurement_point),
		analysis,
		licence,
	};
}

/** An annual review needs a new analysis: the same hash is the same paper. */
export function faultsFor(
	purpose: Purpose,
	draft: ApplicationDraft,
	kind: KindInfo,
	old: Pick<AuditedFields, "analysis">,
): DraftFaults {
	const faults = draftFaults(draft, kind);
	return purpose === "annualReview" && draft.analysis === old.analysis
		? { ...faults, analysis: "Choose a new analysis: this is the old one." }
		: faults;
}

function callFor(
	{ tx: { WellAudit } }: Api,
	purpose: Purpose,
	well: bigint,
	draft: ApplicationDraft,
	fields: AuditedFields,
) {
	switch (purpose) {
		case "resubmit":
			return WellAudit.resubmit({ well, nickname: encodeText(draft.nickname), fields });
		case "change":
			return WellAudit.propose_change({ well, fields });
		case "annualReview":
			return WellAudit.submit_annual_review({ well, fields });
	}
}
