/**
 * Identifiers of wells, as registers, regulators and people write them. The same rules as the
 * chain's own reader, `primitives/documents/src/well_id.rs`.
 */

import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fail, ok, type Result } from "../units/result";

export const MAX_IDENTIFIER_LENGTH = 32;

export type IdentifierFault = "empty" | "unreadable" | "tooLong" | "ambiguous";

/** The register's form of a well by the Dominion Land Survey, without prefix and separators. */
const REGISTER_FORM = /^1([0-9A-Z]{2})(\d{9})W(\d)([0-9A-Z]{2})$/;
/** The regulator's form, which leaves out the first and a zero. */
const REGULATOR_FORM = /^([0-9A-Z]{2})(\d{9})W(\d)([0-9A-Z])$/;
/** A location of the survey in an identifier that is in neither form. */
const LOCATION = /^\d.*\d{5}W\d|^\d{5}W\d/;
const REGISTER_PREFIX = "ABWI";

/**
 * The official register's own form of an identifier: upper case, without separators, with its
 * prefix. `100/01-26-034-04W5/00` becomes `ABWI100012603404W500`.
 */
export function canonicalIdentifier(text: string): Result<string, IdentifierFault> {
	const id = text
		.trim()
		.replace(/[/\-. ]/g, "")
		.toUpperCase();
	if (id === "") return fail("empty");
	if (!/^[0-9A-Z]+$/.test(id)) return fail("unreadable");
	if (id.length > MAX_IDENTIFIER_LENGTH) return fail("tooLong");
	if (id.startsWith(REGISTER_PREFIX)) {
		const survey = surveyIdentifier(id.slice(REGISTER_PREFIX.length));
		return survey === undefined ? fail("ambiguous") : ok(survey.id);
	}
	const survey = surveyIdentifier(id);
	if (survey !== undefined) return survey.isAlberta ? ok(survey.id) : fail("ambiguous");
	if (/^[A-Z]{4}/.test(id)) return ok(id);
	return text.includes("/") || LOCATION.test(id) ? fail("ambiguous") : ok(id);
}

function surveyIdentifier(id: string): { id: string; isAlberta: boolean } | undefined {
	const register = REGISTER_FORM.exec(id);
	const match = register ?? REGULATOR_FORM.exec(id);
	if (match === null) return undefined;
	const [, exception, location, meridian = "", event] = match;
	const padding = register === null ? "0" : "";
	return {
		id: `${REGISTER_PREFIX}1${exception}${location}W${meridian}${padding}${event}`,
		isAlberta: ["4", "5", "6"].includes(meridian),
	};
}

/** An Alberta identifier as people write it: `100/01-26-034-04W5/00`. Others stay as they are. */
export function readableIdentifier(id: string): string {
	const match = /^ABWI(1..)(\d\d)(\d\d)(\d{3})(\d\d)W(\d)(..)$/.exec(id);
	if (match === null) return id;
	const [, exception, subdivision, section, township, range, meridian, event] = match;
	return `${exception}/${subdivision}-${section}-${township}-${range}W${meridian}/${event}`;
}

const WELL_DOMAIN = "treasurenet:well:v1";

/** The name of a well and product on the chain: a hash of its symbol and canonical identifier. */
export function wellCommitment(symbol: string, id: string): string {
	const parts = [WELL_DOMAIN, symbol, id].map(scaleBytes);
	return `0x${bytesToHex(blake2b(concatBytes(...parts), { dkLen: 32 }))}`;
}

/** A byte string in SCALE: its length, which is always below 64 here, and the bytes. */
function scaleBytes(text: string): Uint8Array {
	const bytes = utf8ToBytes(text);
	return concatBytes(Uint8Array.of(bytes.length << 2), bytes);
}
