import type { KindInfo } from "../assets/assets";
import { AT_BEST, useRead } from "../chain/read";
import { Field } from "../ui/Field";
import { formatDecimal } from "../units/decimal";
import { type ApplicationDraft, crudeShare, type DraftFaults, gradeOf } from "./application";
import { HashedFile } from "./HashedFile";
import { canonicalIdentifier } from "./identifier";

interface Props {
	draft: ApplicationDraft;
	onChange: (values: Partial<ApplicationDraft>) => void;
	faults: DraftFaults;
	kind: KindInfo;
	/** Whether the name stays what it is. */
	hidesName?: boolean;
}

/** What a reviewer decides on. */
export function WellFields({ draft, onChange, faults, kind, hidesName = false }: Props) {
	const id = canonicalIdentifier(draft.identifier ?? "");
	return (
		<>
			{draft.identifier !== undefined && (
				<Field
					label="Identifier"
					value={draft.identifier}
					onChange={(identifier) => onChange({ identifier })}
					hint={
						id.ok ? (
							<>
								In the register: <code>{id.value}</code>. It stays in this browser; the chain gets a
								hash.
							</>
						) : (
							"As the register, the regulator or you write it, such as 100/01-26-034-04W5/00."
						)
					}
					fault={faults.identifier}
				/>
			)}
			{!hidesName && (
				<Field
					label="Name on the chain"
					value={draft.nickname}
					onChange={(nickname) => onChange({ nickname })}
					hint="Public. Choose one that does not give the identifier away."
					fault={faults.nickname}
				/>
			)}
			{kind.needsGrade && <GradeFields draft={draft} onChange={onChange} faults={faults} />}
			<Field
				label="Measurement point"
				value={draft.measurementPoint}
				onChange={(measurementPoint) => onChange({ measurementPoint })}
				hint="Public. Where the volume is measured, such as wellhead or battery inlet."
				fault={faults.measurementPoint}
			/>
			<HashedFile
				label="Analysis"
				hint="The laboratory's report. Hashed here, never sent."
				hash={draft.analysis}
				onHash={(analysis) => onChange({ analysis })}
				fault={faults.analysis}
			/>
			<HashedFile
				label="Licence"
				hint="The regulator's licence of the well. Hashed here, never sent."
				hash={draft.licence}
				onHash={(licence) => onChange({ licence })}
				fault={faults.licence}
			/>
		</>
	);
}

function GradeFields({ draft, onChange, faults }: Omit<Props, "kind">) {
	const rule = useCrudeRule();
	const grade = gradeOf(draft);
	const share =
		grade === undefined || rule.data === undefined ? undefined : crudeShare(grade, rule.data);
	return (
		<div className="stack tight">
			<div className="columns">
				<Field
					label="API gravity"
					unit="°"
					inputMode="decimal"
					value={draft.apiGravity}
					onChange={(apiGravity) => onChange({ apiGravity })}
					fault={faults.apiGravity}
				/>
				<Field
					label="Sulphur"
					unit="%"
					inputMode="decimal"
					value={draft.sulphur}
					onChange={(sulphur) => onChange({ sulphur })}
					fault={faults.sulphur}
				/>
			</div>
			<p className="muted small" role="status">
				{share === undefined
					? "They decide which share of the crude price counts."
					: `Crude of this grade counts at ${formatDecimal(BigInt(share), 4)} % of the price.`}
			</p>
		</div>
	);
}

function useCrudeRule() {
	return useRead({
		key: ["crude rule"],
		pallets: ["AssetRegistry"],
		read: async (api) => {
			const { crude } = await api.query.AssetRegistry.CurrentParameters.getValue(AT_BEST);
			return {
				lightAbove: crude.light_above,
				sweetBelow: crude.sweet_below,
				shares: {
					lightSweet: crude.light_sweet,
					lightSour: crude.light_sour,
					heavySweet: crude.heavy_sweet,
					heavySour: crude.heavy_sour,
				},
			};
		},
	});
}
