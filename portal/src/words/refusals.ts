/**
 * Words for every refusal of the previews. They carry the figures, so they say more than the errors
 * of the same names. A test compares the lists with the metadata.
 */

import { routes } from "../app/routes";
import type { DayRefusal, MintRefusal, StateRefusal, UploadRefusal } from "../chain/types";
import { formatDay, formatDistance, formatMoment } from "../units/calendar";
import { amount, charge } from "../units/quantities";
import { type Words, words } from "./words";

type Table<R extends { type: string }> = { [K in R["type"]]: Words };

const toRegister = [routes.register, "Registration"] as const;
const toWells = [routes.wells, "Wells"] as const;
const toMargin = [routes.margin, "Margin"] as const;
const toProduction = [routes.production, "Production"] as const;

export const stateRefusals: Table<StateRefusal> = {
	UnknownWell: words("There is no such well.", "Check its number.", ...toWells),
	ProducerNotAdmitted: words(
		"You are not admitted as a producer.",
		"Finish your application first.",
		...toRegister,
	),
	ProducerSuspended: words(
		"You are suspended as a producer.",
		"Ask the foundation why, and to reinstate you.",
		...toRegister,
	),
	AttestationExpired: words(
		"An attestation that the asset requires is missing or has expired.",
		"Ask a verifier to renew it.",
		...toRegister,
	),
	NotQualified: words(
		"You are not qualified for this asset.",
		"Request the qualification, and wait until its maintainer grants it.",
		...toRegister,
	),
	UnknownKind: words("There is no such product.", "Choose one from the list.", ...toWells),
	KindNotPhysical: words(
		"This product is mined, so it has no wells.",
		"Choose a product that comes from wells.",
		...toWells,
	),
	KindPaused: words(
		"This product is paused.",
		"Wait until it resumes. Days that can no longer be uploaded then stay without a volume.",
		...toProduction,
	),
	AssetNotLive: words(
		"This asset is not live yet.",
		"Wait until governance approves it.",
		...toRegister,
	),
	AssetPaused: words(
		"This asset is paused.",
		"Wait until it resumes. Days that can no longer be uploaded then stay without a volume.",
		...toProduction,
	),
	AssetRetired: words(
		"This asset is retired, so it takes no more wells or uploads.",
		"Mint the months that are uploaded.",
		...toProduction,
	),
	WellInReview: words(
		"This well waits for its approval.",
		"A reviewer has to act. You can follow it on the well's page.",
		...toWells,
	),
	WellRejected: words(
		"This well was rejected.",
		"Correct the application and resubmit it.",
		...toWells,
	),
	WellDeactivated: words(
		"This well is deactivated.",
		"Ask its reviewer, or remove the well.",
		...toWells,
	),
	WellExpired: words(
		"The annual review of this well was missed.",
		"Submit it. The month can be minted after its approval.",
		...toWells,
	),
};

export function stateRefusal(refusal: StateRefusal): Words {
	return stateRefusals[refusal.type];
}

/** Why an item of an upload is refused. */
export function uploadRefusal(refusal: UploadRefusal): Words {
	if (refusal.type === "State") return stateRefusal(refusal.value);
	if (refusal.type === "MarginTooLow") {
		const { margin, required } = refusal.value;
		return words(
			`Your margin of ${amount(margin, "UNIT")} does not cover this upload: it takes ${charge(required, "UNIT")}.`,
			`Deposit ${charge(required - margin, "UNIT")} more.`,
			...toMargin,
		);
	}
	if (refusal.type === "DepositTooLow") {
		const { deposit } = refusal.value;
		return words(
			`Each new month takes a deposit of ${charge(deposit, "UNIT")}, and you have less.`,
			"Bring in UNIT. You get the deposit back when the month is minted.",
			...toMargin,
		);
	}
	return uploadRefusals[refusal.type];
}

type PlainUpload = Exclude<UploadRefusal, { type: "State" | "MarginTooLow" | "DepositTooLow" }>;

export const uploadRefusals: Table<PlainUpload> = {
	TooManyItems: words(
		"The upload has more months than one signature takes.",
		"Upload it in several parts.",
		routes.upload,
		"Upload",
	),
	DuplicateItem: words(
		"The same well and month is in the upload twice.",
		"Merge the two.",
		routes.upload,
		"Upload",
	),
	EmptyItem: words(
		"This month has no days.",
		"Leave it out, or give at least one day.",
		routes.upload,
		"Upload",
	),
	NotUploader: words(
		"You neither own this well nor upload for it.",
		"Ask its owner to name you as an uploader, or choose another account.",
		...toWells,
	),
	MonthBeforeWell: words(
		"The month is before the first one of this well: the identifier was another well's then.",
		"Leave it out.",
		...toWells,
	),
	MonthOfOtherWell: words(
		"The month belongs to another well with the same identifier.",
		"Check which of the two wells you mean.",
		...toWells,
	),
	MonthMinted: words(
		"The month is minted, so nothing can be added to it.",
		"Leave it out.",
		...toProduction,
	),
	MonthClosed: words(
		"The month is closed: its time is up, or its official volume is accepted.",
		"Leave it out. What is uploaded can still be minted.",
		...toProduction,
	),
	NeverPriced: words(
		"This product has never had a price.",
		"Upload once the reporters have brought the first one.",
		...toProduction,
	),
	GradeMissing: words(
		"This product needs API gravity and sulphur, and the well has neither.",
		"Submit them for review.",
		...toWells,
	),
	UnitPriceUnavailable: words(
		"There is no recent price of UNIT to calculate the margin by.",
		"Try again once the reporters have brought one.",
		...toMargin,
	),
	Overflow: words(
		"A figure is too large for the chain.",
		"Check the volumes.",
		routes.upload,
		"Upload",
	),
};

/** Why a day of an upload is refused. */
export const dayRefusals: Table<DayRefusal> = {
	InvalidDay: words("The month has no such day.", "Correct the day.", routes.upload, "Upload"),
	DuplicateDay: words("The day is given twice.", "Remove one of the two.", routes.upload, "Upload"),
	VolumeZero: words("The volume is zero.", "Leave the day out.", routes.upload, "Upload"),
	VolumeTooLarge: words(
		"The volume is above the daily maximum of a well.",
		"Check its unit and its decimal point.",
		routes.upload,
		"Upload",
	),
	DayNotOver: words("The day is not over in UTC.", "Upload it tomorrow.", routes.upload, "Upload"),
	DayTooOld: words(
		"The day is too long ago to be uploaded.",
		"Leave it out: it stays without a volume.",
		routes.upload,
		"Upload",
	),
	DayAlreadyUploaded: words(
		"The day has a volume already, and a figure is never changed.",
		"Leave it out.",
		...toProduction,
	),
};

export function dayRefusal(refusal: DayRefusal): Words {
	return dayRefusals[refusal.type];
}

/** Why a month cannot be minted now. `now` is in milliseconds. */
export function mintRefusal(refusal: MintRefusal, now: number): Words {
	switch (refusal.type) {
		case "State":
			return stateRefusal(refusal.value);
		case "FirstMintWaits":
			return words(
				`A newly approved well waits before its first mint, until ${formatMoment(refusal.value.until)}.`,
				`It can be minted ${formatDistance(refusal.value.until, now)}.`,
				...toWells,
			);
		case "OfficialVolumeNotFinal":
			return words(
				`The official volume may still be corrected, until ${formatMoment(refusal.value.until)}.`,
				`It is final ${formatDistance(refusal.value.until, now)}.`,
				...toProduction,
			);
		case "PriceUnavailable":
			return words(
				`There is no final price for ${formatDay(refusal.value.day)} yet.`,
				"Wait for the reporters. Nothing is minted at another day's price.",
				...toProduction,
			);
		case "MarginBelowMinimum":
			return words(
				`A mint needs a margin of ${charge(refusal.value.minimum, "UNIT")}, and you have ${amount(refusal.value.margin, "UNIT")}.`,
				`Deposit ${charge(refusal.value.minimum - refusal.value.margin, "UNIT")} more.`,
				...toMargin,
			);
		case "InDebt":
			return words(
				`You owe ${charge(refusal.value.debt, "UNIT")} of penalties.`,
				"Deposit margin: it pays the debt first.",
				...toMargin,
			);
		case "KindCapReached":
			return words(
				`This month's limit for the product leaves ${amount(refusal.value.left, "TAT")}, which is less than this mint.`,
				"Try again next month. The value does not change by waiting.",
				...toProduction,
			);
		default:
			return mintRefusals[refusal.type];
	}
}

type PlainMint = Exclude<
	MintRefusal,
	{
		type:
			| "State"
			| "FirstMintWaits"
			| "OfficialVolumeNotFinal"
			| "PriceUnavailable"
			| "MarginBelowMinimum"
			| "InDebt"
			| "KindCapReached";
	}
>;

export const mintRefusals: Table<PlainMint> = {
	MonthNotOver: words("The month is not over.", "Mint after its last day in UTC.", ...toProduction),
	NothingUploaded: words(
		"Nothing was uploaded for this month.",
		"Upload its daily volumes first.",
		routes.upload,
		"Upload",
	),
	AlreadyMinted: words(
		"The month is minted already.",
		"Nothing needs to be done: its receipt is below.",
		...toProduction,
	),
	DeadlinePassed: words(
		"The deadline for minting this month has passed.",
		"It can only be cleared, which returns its deposit.",
		...toProduction,
	),
	OfficialVolumeMissing: words(
		"The official volume has not been reported yet.",
		"Wait for the register: operators file until about the 20th of the next month.",
		...toProduction,
	),
	UnitPriceUnavailable: words(
		"There is no recent price of UNIT to charge a penalty by.",
		"Try again once the reporters have brought one.",
		...toMargin,
	),
	OwnerCannotReceive: words(
		"You hold no TAT, and your part is below the smallest balance of 0.01 TAT.",
		"Receive some TAT first, then mint.",
		routes.tat,
		"TAT",
	),
	Overflow: words(
		"A figure is too large for the chain.",
		"Report this to the foundation.",
		...toProduction,
	),
};
