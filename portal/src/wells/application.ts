/** What an application for a well says, and what is wrong with it. */

import type { KindInfo } from "../assets/assets";
import type { AuditedFields } from "../chain/types";
import { parseDecimal } from "../units/decimal";
import { encodeText } from "../units/text";
import { canonicalIdentifier, type IdentifierFault } from "./identifier";

export interface ApplicationDraft {
	/** Asked for once: that of a registered well never changes. */
	identifier: string | undefined;
	nickname: string;
	apiGravity: string;
	sulphur: string;
	measurementPoint: string;
	/** Hashes of the laboratory's analysis and of the licence. */
	analysis: string | undefined;
	licence: string | undefined;
}

export const emptyDraft: ApplicationDraft = {
	identifier: "",
	nickname: "",
	apiGravity: "",
	sulphur: "",
	measurementPoint: "",
	analysis: undefined,
	licence: undefined,
};

/** Decimals of API gravity (degrees) and sulphur (percent). */
const GRAVITY_DECIMALS = 2;
const SULPHUR_DECIMALS = 3;
const MAX_U16 = 65_535n;
const MAX_NAME_BYTES = 64;

const identifierFaults: Record<IdentifierFault, string> = {
	empty: "Give the register's identifier.",
	unreadable: "Only letters, digits and / - . are part of an identifier.",
	tooLong: "An identifier has at most 32 characters.",
	ambiguous:
		"This could be another well. Write it as 100/01-26-034-04W5/00 or ABWI100012603404W500.",
};

export type DraftFaults = Partial<Record<keyof ApplicationDraft, string>>;

export function identifierFault(text: string): string | undefined {
	const read = canonicalIdentifier(text);
	return read.ok ? undefined : identifierFaults[read.fault];
}

/** Everything that is wrong with a draft, by field. */
export function draftFaults(draft: ApplicationDraft, kind: KindInfo): DraftFaults {
	const faults: DraftFaults = {};
	const identifier = draft.identifier === undefined ? undefined : identifierFault(draft.identifier);
	if (identifier !== undefined) faults.identifier = identifier;
	const nickname = textFault(draft.nickname);
	if (nickname !== undefined) faults.nickname = nickname;
	const point = textFault(draft.measurementPoint);
	if (point !== undefined) faults.measurementPoint = point;
	if (kind.needsGrade) {
		if (grade(draft.apiGravity, GRAVITY_DECIMALS) === undefined) {
			faults.apiGravity = "Give degrees above 0, with at most 2 decimals.";
		}
		if (grade(draft.sulphur, SULPHUR_DECIMALS) === undefined) {
			faults.sulphur = "Give percent above 0, with at most 3 decimals.";
		}
	}
	if (draft.analysis === undefined) faults.analysis = "Choose the analysis.";
	if (draft.licence === undefined) faults.licence = "Choose the licence.";
	return faults;
}

/** The fields as the chain takes them. `undefined` if anything is wrong. */
export function auditedFields(draft: ApplicationDraft, kind: KindInfo): AuditedFields | undefined {
	const { analysis, licence } = draft;
	const apiGravity = grade(draft.apiGravity, GRAVITY_DECIMALS);
	const sulphur = grade(draft.sulphur, SULPHUR_DECIMALS);
	if (analysis === undefined || licence === undefined) return undefined;
	const hasGrade = apiGravity !== undefined && sulphur !== undefined;
	if (kind.needsGrade && !hasGrade) return undefined;
	return {
		grade: kind.needsGrade && hasGrade ? { api_gravity: apiGravity, sulphur } : undefined,
		analysis,
		licence,
		measurement_point: encodeText(draft.measurementPoint),
	};
}

function grade(text: string, decimals: number): number | undefined {
	const read = parseDecimal(text, decimals);
	return read.ok && read.value > 0n && read.value <= MAX_U16 ? Number(read.value) : undefined;
}

function textFault(text: string): string | undefined {
	const length = encodeText(text).length;
	if (length === 0) return "Give a name.";
	return length > MAX_NAME_BYTES ? `At most ${MAX_NAME_BYTES} bytes.` : undefined;
}

/** The share of the price that crude of a grade is paid, in the rules' terms. */
export interface CrudeRule {
	lightAbove: number;
	sweetBelow: number;
	shares: { lightSweet: number; lightSour: number; heavySweet: number; heavySour: number };
}

/** The share in millionths. */
export function crudeShare(
	{ apiGravity, sulphur }: { apiGravity: number; sulphur: number },
	rule: CrudeRule,
): number {
	const { lightSweet, lightSour, heavySweet, heavySour } = rule.shares;
	const isSweet = sulphur < rule.sweetBelow;
	if (apiGravity > rule.lightAbove) return isSweet ? lightSweet : lightSour;
	return isSweet ? heavySweet : heavySour;
}

export function gradeOf(
	draft: ApplicationDraft,
): { apiGravity: number; sulphur: number } | undefined {
	const apiGravity = grade(draft.apiGravity, GRAVITY_DECIMALS);
	const sulphur = grade(draft.sulphur, SULPHUR_DECIMALS);
	return apiGravity === undefined || sulphur === undefined ? undefined : { apiGravity, sulphur };
}
