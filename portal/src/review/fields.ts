import type { AuditedFields } from "../chain/types";
import { formatDecimal } from "../units/decimal";
import { decodeText } from "../units/text";

export interface FieldRow {
	label: string;
	now: string;
	proposed: string;
	isChanged: boolean;
}

/** A well's fields beside those that are proposed. */
export function changedFields(now: AuditedFields, proposed: AuditedFields | undefined): FieldRow[] {
	const [old, next] = [texts(now), texts(proposed ?? now)];
	return old.map(([label, text], index) => {
		const other = next[index]?.[1] ?? "";
		return { label, now: text, proposed: other, isChanged: text !== other };
	});
}

function texts({ grade, analysis, licence, measurement_point }: AuditedFields): [string, string][] {
	return [
		["API gravity", grade === undefined ? "–" : `${formatDecimal(BigInt(grade.api_gravity), 2)} °`],
		["Sulphur", grade === undefined ? "–" : `${formatDecimal(BigInt(grade.sulphur), 3)} %`],
		["Measured at", decodeText(measurement_point)],
		["Analysis", analysis],
		["Licence", licence],
	];
}
