import { useState } from "react";
import { Button } from "react-aria-components";
import { kindsById, useAssets } from "../assets/assets";
import { useSigning } from "../transactions/SignContext";
import { formatDecimal } from "../units/decimal";
import { decodeText, encodeText } from "../units/text";
import { type ApplicationDraft, auditedFields, draftFaults } from "./application";
import { WellFields } from "./WellFields";
import { nicknameOf, type WellDetail } from "./wells";

/** A rejected application, to be corrected and submitted again. */
export function ResubmitForm({ number, detail: { well } }: { number: bigint; detail: WellDetail }) {
	const { open } = useSigning();
	const kind = kindsById(useAssets().data ?? []).get(well.key.kind);
	const [draft, setDraft] = useState<ApplicationDraft>(() => {
		const { grade, analysis, licence, measurement_point } = well.fields;
		return {
			identifier: undefined,
			nickname: nicknameOf(well),
			apiGravity: grade === undefined ? "" : formatDecimal(BigInt(grade.api_gravity), 2),
			sulphur: grade === undefined ? "" : formatDecimal(BigInt(grade.sulphur), 3),
			measurementPoint: decodeText(measurement_point),
			analysis,
			licence,
		};
	});
	if (kind === undefined) return null;
	const faults = draftFaults(draft, kind);
	const submit = () => {
		const fields = auditedFields(draft, kind);
		if (fields === undefined) return;
		open({
			what: `Resubmit ${draft.nickname.trim()}`,
			call: (api) =>
				api.tx.WellAudit.resubmit({ well: number, nickname: encodeText(draft.nickname), fields }),
			effects: [{ label: "Then", value: "a reviewer approves or rejects it" }],
		});
	};
	return (
		<section className="card stack form">
			<h2>Correct and resubmit</h2>
			<WellFields
				draft={draft}
				onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
				faults={faults}
				kind={kind}
			/>
			<div className="actions">
				<Button
					className="button primary"
					isDisabled={Object.keys(faults).length > 0}
					onPress={submit}
				>
					Resubmit
				</Button>
			</div>
		</section>
	);
}
