//! The oracle's types.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PalletError, PartialEqNoBound,
	traits::{ConstU32, Get},
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use treasurenet_primitives::{
	Balance, Day, DayPrice, Feed, KindId, Moment, Month, RoundId, UsdPrice, Volume, WellKey,
	math::calendar::{MAX_DAYS_IN_MONTH, day_of_month},
	oracle_api::Subject,
};

/// Names a reporter. Never reused: an account that is removed and admitted again gets another one.
pub type ReporterId = u32;

/// What is known of a reporter.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Reporter {
	/// The id that rounds and certificates name it by.
	pub id: ReporterId,
	/// What is held of it, in 10⁻¹⁸ UNIT.
	pub bond: Balance,
	/// The strikes that counted at `strikes_at`. They halve every 30 days.
	pub strikes: u32,
	/// The moment from which the next halving is counted.
	pub strikes_at: Moment,
	/// When governance admitted it; 0 at genesis.
	pub admitted_at: Moment,
	/// The rounds with an accepted value in which it gave no answer in time.
	pub missed_rounds: u32,
	/// The rounds with an accepted value in which it answered.
	pub answered_rounds: u32,
	/// The block of its last answers; `None` if it never answered.
	pub last_report: Option<u32>,
	/// The rounds with an answer of it that can still be judged.
	pub unjudged: u32,
	/// Whether it resigned. Its bond is held until all its answers are judged.
	pub resigned: bool,
}

/// What a source says of a day's price.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum PriceAnswer {
	/// A quote, in 1/10 000 USD per price unit. A quote of zero or less is reported as 0.
	Price(UsdPrice),
	/// The source has later days and not this one.
	NoQuote,
}

/// What the official register says of a well's month.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum VolumeAnswer {
	/// A volume, in 1/10 000 of the kind's volume unit.
	Volume(Volume),
	/// The register has no figure: absent, blank or masked. Never accepts and never strikes.
	NotFound,
}

/// One answer of a reporter.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Report {
	/// The price of a day.
	Price {
		/// The feed.
		feed: Feed,
		/// The day in UTC, counted from 1970-01-01.
		day: Day,
		/// 0, or the number of the correction.
		revision: u8,
		/// What the source says.
		answer: PriceAnswer,
		/// Hash of what the source gave.
		source: H256,
	},
	/// The official volume of a well's month.
	Volume {
		/// The well.
		key: WellKey,
		/// The month in UTC, counted from 1970-01.
		month: Month,
		/// 0, or the number of the correction.
		revision: u8,
		/// What the register says.
		answer: VolumeAnswer,
		/// Hash of what the register gave.
		source: H256,
	},
}

impl Report {
	/// What the report is about, the revision, the figure (`None` for no quote and not found) and
	/// the hash of the source.
	pub fn parts(&self) -> (Subject, u8, Option<u64>, H256) {
		match *self {
			Self::Price { feed, day, revision, answer, source } => {
				(Subject::Price { feed, day }, revision, answer.figure(), source)
			}
			Self::Volume { key, month, revision, answer, source } => {
				(Subject::Volume { key, month }, revision, answer.figure(), source)
			}
		}
	}
}

impl PriceAnswer {
	/// The price, if there is one.
	pub fn figure(self) -> Option<UsdPrice> {
		match self {
			Self::Price(price) => Some(price),
			Self::NoQuote => None,
		}
	}
}

impl VolumeAnswer {
	/// The volume, if there is one.
	pub fn figure(self) -> Option<Volume> {
		match self {
			Self::Volume(volume) => Some(volume),
			Self::NotFound => None,
		}
	}
}

/// An answer as a round keeps it.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Answer {
	/// Who answered.
	pub reporter: ReporterId,
	/// The price or volume; `None` for no quote and not found.
	pub figure: Option<u64>,
	/// Hash of what the source gave.
	pub source: H256,
}

impl Answer {
	/// Whether the reporter can be held to it: a register without a figure binds nobody, and is
	/// replaced by the figure once there is one.
	pub(crate) fn binds(&self, subject: &Subject) -> bool {
		self.figure.is_some() || matches!(subject, Subject::Price { .. })
	}
}

/// Who has to confirm a price before it counts.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Confirmation {
	/// One foundation manager: a large move, a wide spread, or a quote of zero or less.
	Manager,
	/// The managers' majority: a quote outside the feed's limits.
	Majority,
}

/// How far a round has come.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RoundState {
	/// Below quorum.
	Open,
	/// A price round with quorum that takes further answers into its median.
	Waiting {
		/// When the median is taken.
		until: Moment,
	},
	/// A price round whose value needs a confirmation, or further answers that agree with it.
	Held {
		/// Who has to confirm it.
		by: Confirmation,
		/// The price, in 1/10 000 USD.
		price: UsdPrice,
	},
	/// It cannot reach its quorum any more, or was rejected. The first answer after the pause opens
	/// its successor, under the same number.
	Failed {
		/// When the pause is over.
		until: Moment,
		/// The block in which it failed. A node's answer that was signed before is of no use later.
		block: u32,
	},
	/// Its value is accepted. Late answers show presence until the value is final; then the round
	/// is judged and removed.
	Accepted {
		/// The price or volume; `None` for no quote.
		figure: Option<u64>,
		/// Whether reporters had any time to answer after the quorum: else nobody is absent.
		judges_absence: bool,
		/// The round of the final volume that this one replaces once it is final itself. Its
		/// certificate is kept until then.
		replaces: Option<RoundId>,
	},
	/// Its value was accepted and corrected. Its answers wait to be judged.
	Replaced {
		/// The price or volume that it accepted; `None` for no quote.
		figure: Option<u64>,
	},
	/// It ended without a value. It is removed in idle block time, and nobody is punished.
	Discarded,
}

/// A round of reports. It exists from its first answer until it is judged or discarded.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(MaxReporters))]
#[codec(mel_bound())]
pub struct Round<MaxReporters: Get<u32>> {
	/// What it is about.
	pub subject: Subject,
	/// Counts accepted values from 0.
	pub revision: u8,
	/// The reporters at its opening, ascending.
	pub reporters: BoundedVec<ReporterId, MaxReporters>,
	/// The answers that it needs, fixed at its opening.
	pub quorum: u32,
	/// The answers in the order in which they came, at most one per reporter.
	pub answers: BoundedVec<Answer, MaxReporters>,
	/// How far it has come.
	pub state: RoundState,
	/// How many rounds of this number failed before it.
	pub failures: u8,
	/// The block in which the last of them ended: a node's answer signed by then was for it.
	pub signed_after: Option<u32>,
	/// What was accepted before its opening, latest first. A reporter that has not read the source
	/// again may still answer with it, and is not far.
	pub earlier: BoundedVec<Option<u64>, EarlierFigures>,
}

/// How many earlier figures a correction remembers.
pub type EarlierFigures = ConstU32<2>;

/// How an accepted value came about.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(MaxReporters))]
#[codec(mel_bound())]
pub struct Certificate<MaxReporters: Get<u32>> {
	/// What the value is of.
	pub subject: Subject,
	/// The price or volume; `None` for no quote.
	pub figure: Option<u64>,
	/// Counts accepted values from 0.
	pub revision: u8,
	/// The reporters whose answers were counted, in the order in which they came. Empty where the
	/// managers' majority declared that there is no quote.
	pub reporters: BoundedVec<ReporterId, MaxReporters>,
	/// Distance between the lowest and the highest figure counted.
	pub spread: u64,
	/// The block in which it was accepted.
	pub block: u32,
	/// Blake2-256 of the SCALE-encoded list of the counted answers' source hashes.
	pub source_hash: H256,
	/// When the value becomes, or became, final.
	pub final_at: Moment,
}

/// The accepted price of a day.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AcceptedPrice {
	/// The price, or that there is none.
	pub price: DayPrice,
	/// The round that accepted it.
	pub round: RoundId,
	/// Counts accepted values from 0.
	pub revision: u8,
	/// From when it never changes again.
	pub final_at: Moment,
}

/// A month of accepted prices of one feed: one entry, whatever is asked of it.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct PriceMonth {
	days: [Option<AcceptedPrice>; MAX_DAYS_IN_MONTH as usize],
}

impl PriceMonth {
	/// What was accepted for a day of this month.
	pub fn get(&self, day: Day) -> Option<AcceptedPrice> {
		self.days.get(Self::slot(day)).copied().flatten()
	}

	/// Sets what was accepted for a day of this month.
	pub fn set(&mut self, day: Day, accepted: AcceptedPrice) {
		if let Some(slot) = self.days.get_mut(Self::slot(day)) {
			*slot = Some(accepted);
		}
	}

	fn slot(day: Day) -> usize {
		usize::from(day_of_month(day).saturating_sub(1))
	}
}

/// The queues of rounds that wait for their time. The waits of one queue are equally long, so its
/// first round is the first that is due.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Queue {
	/// Price rounds with quorum, until their median is taken.
	Medians,
	/// Price rounds with an accepted value, until it is final.
	Prices,
	/// Volume rounds with an accepted value, until it is final.
	Volumes,
	/// Corrections of volumes, until they had the time to find a quorum.
	Corrections,
	/// Rounds that ended without a value, until they are removed.
	Discarded,
}

/// What one strike a day can be given for.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ReportedDocument {
	/// The prices of a feed.
	Prices(Feed),
	/// The register of a kind and month, however many wells it holds.
	Register(KindId, Month),
}

impl From<&Subject> for ReportedDocument {
	fn from(subject: &Subject) -> Self {
		match *subject {
			Subject::Price { feed, .. } => Self::Prices(feed),
			Subject::Volume { key, month } => Self::Register(key.kind, month),
		}
	}
}

/// The most documents that a reporter gets strikes for in one day.
pub const MAX_STRIKES_A_DAY: u32 = 64;

/// The documents that a reporter got strikes for on the last day that brought any.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct StruckDay {
	/// The day, counted from 1970-01-01.
	pub day: Day,
	/// The documents.
	pub documents: BoundedVec<ReportedDocument, ConstU32<MAX_STRIKES_A_DAY>>,
}

/// Why a report is refused. New reasons are added at the end: transaction pools tell them by number.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum Refusal {
	/// The account is no reporter, or no longer. Ask governance to be admitted.
	NotReporter,
	/// No kind has this feed. Check the kind's number.
	UnknownFeed,
	/// Governance has not opened the price feed of UNIT. Report it once it is.
	FeedInactive,
	/// The day is not over in UTC. Report it when it is.
	DayNotOver,
	/// The day is further back than prices are taken for.
	DayTooOld,
	/// The price of the day is final and never changes.
	PriceFinal,
	/// Nothing was uploaded for this well and month, or it was cleared.
	NoSuchWellMonth,
	/// The month's volume is asked for some days after the month's end. Report it then.
	RoundNotOpen,
	/// The mint deadline, or the time for amendments after the mint, is past.
	RoundClosed,
	/// The answer equals the accepted value, or names no figure: it corrects nothing. Leave it out.
	NothingCorrected,
	/// After a mint only a volume up to the one that was minted by is taken.
	AmendmentTooHigh,
	/// Another revision is being reported. Ask `answerable_revision` for it.
	WrongRevision,
	/// The reporter has answered in this revision: there is one answer each.
	AlreadyAnswered,
	/// The round was opened before the reporter was admitted. Wait for the next one.
	NotInRound,
	/// There are fewer reporters than a quorum takes. Governance has to admit more.
	TooFewReporters,
	/// The round is decided and judged.
	RoundDecided,
	/// The wait for the median is over and the value about to be settled. Answer in a later
	/// block.
	AwaitsSettlement,
	/// The last round failed. Answer again when the pause after it is over.
	RoundPaused,
}
