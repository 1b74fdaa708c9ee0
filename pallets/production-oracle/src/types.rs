//! The oracle's types.

use crate::crypto::ReporterKey;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PalletError, PartialEqNoBound, traits::Get,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use treasurenet_primitives::{
	Balance, Day, DayPrice, Feed, Moment, Month, PriceFeed, RoundId, UNIT, UsdPrice, Volume,
	WellCommitment,
	math::calendar::{MAX_DAYS_IN_MONTH, day_of_month},
};

/// Names a reporter. Never reused: who is removed and admitted again gets another one.
pub type ReporterId = u32;

/// Milliseconds in an hour.
pub(crate) const HOUR_MS: Moment = 3_600_000;

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
	/// The strikes collected and not forgiven.
	pub strikes: u32,
	/// When governance admitted it; 0 at genesis.
	pub admitted_at: Moment,
	/// The rounds with an accepted value in which it gave no answer in time.
	pub missed_rounds: u32,
	/// The rounds with an accepted value in which it answered.
	pub answered_rounds: u32,
	/// The block of its last answers; `None` if it never answered.
	pub last_report: Option<u32>,
}

/// A reporter as clients read it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ReporterView {
	/// Its record.
	pub record: Reporter,
	/// Whether it has its place.
	pub active: bool,
	/// The session key of its node.
	pub session_key: Option<ReporterKey>,
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
		commitment: WellCommitment,
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

/// What a round is about.
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
	PartialOrd,
	Ord,
)]
pub enum Subject {
	/// The price of a day.
	Price {
		/// The feed.
		feed: Feed,
		/// The day in UTC, counted from 1970-01-01.
		day: Day,
	},
	/// The official volume of a well's month.
	Volume {
		/// The well.
		commitment: WellCommitment,
		/// The month in UTC, counted from 1970-01.
		month: Month,
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
			Self::Volume { commitment, month, revision, answer, source } => {
				(Subject::Volume { commitment, month }, revision, answer.figure(), source)
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
	/// One foundation manager: a large move, or a quote of zero or less.
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
	/// A price round whose value is not believed without confirmation. Takes no answers.
	Held {
		/// Who has to confirm it.
		by: Confirmation,
		/// The price, in 1/10 000 USD.
		price: UsdPrice,
	},
	/// A price round that the managers' majority refused: the next revision may open.
	Rejected,
	/// Its value is accepted. Late answers show presence until the value is final; then the round
	/// is judged and removed.
	Accepted {
		/// The price or volume; `None` for no quote.
		figure: Option<u64>,
		/// Whether reporters had any time to answer after the quorum: else nobody is absent.
		judges_absence: bool,
	},
}

/// A round of reports. It exists from its first answer until its value is final.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(MaxReporters))]
#[codec(mel_bound())]
pub struct Round<MaxReporters: Get<u32>> {
	/// What it is about.
	pub subject: Subject,
	/// Counts corrections from 0.
	pub revision: u8,
	/// The reporters at its opening, ascending.
	pub reporters: BoundedVec<ReporterId, MaxReporters>,
	/// The answers that it needs, fixed at its opening.
	pub quorum: u32,
	/// The answers in the order in which they came, at most one per reporter.
	pub answers: BoundedVec<Answer, MaxReporters>,
	/// How far it has come.
	pub state: RoundState,
}

/// How an accepted value came about.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(MaxReporters))]
#[codec(mel_bound())]
pub struct Certificate<MaxReporters: Get<u32>> {
	/// The round that accepted the value.
	pub round: RoundId,
	/// Counts corrections from 0.
	pub revision: u8,
	/// Whose answers were counted, in the order in which they came. Empty where the managers'
	/// majority declared that there is no quote.
	pub reporters: BoundedVec<ReporterId, MaxReporters>,
	/// Distance between the lowest and the highest figure counted.
	pub spread: u64,
	/// The block in which it was accepted.
	pub block: u32,
	/// Blake2-256 of the SCALE-encoded list of the counted answers' source hashes.
	pub source_hash: H256,
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
	/// Counts corrections from 0.
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

/// The queues that the chain works off by itself.
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
pub enum Queue {
	/// Price rounds with quorum, until their median is taken.
	Waiting,
	/// Rounds with an accepted value, until it is final.
	Closing,
}

/// What strikes are given for, and what they cost.
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrikeRules {
	/// Strikes for no answer in a round whose value was accepted.
	pub absent: u32,
	/// Strikes for an answer far from the accepted value.
	pub deviating: u32,
	/// A price further than this from the accepted one deviates, in basis points.
	pub deviation_bps: u32,
	/// A reporter with as many strikes loses its place; 0 for never.
	pub removal_threshold: u32,
	/// What each strike costs of the bond, in 10⁻¹⁸ UNIT.
	pub cost: Balance,
}

impl Default for StrikeRules {
	fn default() -> Self {
		Self { absent: 1, deviating: 2, deviation_bps: 500, removal_threshold: 100, cost: 0 }
	}
}

/// The numbers that governance sets. The default is what genesis starts with.
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
	/// The least answers that a round needs: 1 to the most reporters that there may be.
	pub min_quorum: u32,
	/// How long a price round takes answers after its quorum, in milliseconds: at most a day.
	pub median_wait_ms: u64,
	/// How long an accepted price may be replaced, in hours: at most 30 days.
	pub price_lock_hours: u32,
	/// How long an accepted volume may be replaced, in hours: at most 30 days.
	pub official_lock_hours: u32,
	/// The limits of the price of UNIT; `None` while there is no such feed.
	pub unit_usd: Option<PriceFeed>,
	/// How old the end of a day may be whose price of UNIT is still used, in hours: more than the
	/// price lock, at most 31 days.
	pub unit_usd_max_age_hours: u32,
	/// How old a day may be that production is uploaded for, in days: 1 to 3 660. Price rounds
	/// reach back 30 days further.
	pub max_backfill_days: u32,
	/// How many days after a month's end its volume rounds open: at most 28.
	pub volume_round_delay_days: u32,
	/// For how many months after a mint a lower volume may be reported: at most 120.
	pub amendment_months: u16,
	/// What is held of a reporter, in 10⁻¹⁸ UNIT: at most 100 million UNIT.
	pub reporter_bond: Balance,
	/// What strikes are given for, and what they cost.
	pub strikes: StrikeRules,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			min_quorum: 3,
			median_wait_ms: 30 * 60 * 1_000,
			price_lock_hours: 24,
			official_lock_hours: 24,
			unit_usd: None,
			unit_usd_max_age_hours: 48,
			max_backfill_days: 35,
			volume_round_delay_days: 4,
			amendment_months: 12,
			reporter_bond: 1_000 * UNIT,
			strikes: StrikeRules::default(),
		}
	}
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
	/// The account is no reporter, or lost its place. Ask governance to be admitted.
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
	/// The month's volume round opens some days after the month's end. Report then.
	RoundNotOpen,
	/// The mint deadline, or the time for amendments after the mint, is past.
	RoundClosed,
	/// The volume is final, and can be corrected only downwards after the mint.
	VolumeFinal,
	/// After a mint only a volume below the official one is taken.
	AmendmentNotLower,
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
	/// The managers have to confirm the value first. Answer afterwards.
	AwaitsConfirmation,
}
