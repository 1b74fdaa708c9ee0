//! The runtime API by which clients and reporters read the oracle.

use crate::{
	Balance, CertificateView, Day, Feed, Moment, Month, OfficialVolume, PriceView, RoundId,
	UsdPrice, WellKey,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a round is about.
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
	Serialize,
	Deserialize,
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
		key: WellKey,
		/// The month in UTC, counted from 1970-01.
		month: Month,
	},
}

/// An official volume and how it came about.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct OfficialVolumeView {
	/// The accepted volume.
	pub official: OfficialVolume,
	/// How it came about.
	pub certificate: CertificateView,
}

/// A price that waits for a confirmation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct HeldPrice {
	/// The feed.
	pub feed: Feed,
	/// The day.
	pub day: Day,
	/// The price to confirm, in 1/10 000 USD per price unit.
	pub price: UsdPrice,
	/// Whether it takes the managers' majority. Otherwise one manager suffices.
	pub needs_majority: bool,
}

/// A reporter as clients read it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ReporterStatus<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// The id that rounds and certificates name it by.
	pub id: u32,
	/// Whether it may report.
	pub active: bool,
	/// The strikes that count now.
	pub strikes: u32,
	/// The strikes at which it is removed; 0 for never.
	pub removal_threshold: u32,
	/// What is held of it, in 10⁻¹⁸ UNIT.
	pub bond: Balance,
	/// The rounds with an accepted value in which it answered.
	pub answered_rounds: u32,
	/// The rounds with an accepted value in which it gave no answer in time.
	pub missed_rounds: u32,
	/// The block of its last answers; `None` if it never answered.
	pub last_report: Option<u32>,
	/// The public session key of its node, as bytes.
	pub session_key: Option<[u8; 32]>,
}

/// A round that is not yet judged.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct RoundSummary {
	/// Its number.
	pub round: RoundId,
	/// What it is about.
	pub subject: Subject,
	/// Counts accepted values from 0: corrections of the first value are 1 and higher.
	pub revision: u8,
	/// The answers that it needs.
	pub quorum: u32,
	/// The answers that it has.
	pub answers: u32,
	/// Whether the reporter asked about has answered.
	pub answered: bool,
	/// When its value becomes final, once it is accepted.
	pub final_at: Option<Moment>,
}

/// Some of the rounds that name a reporter.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct RoundsPage {
	/// The rounds, in the order of the storage.
	pub rounds: Vec<RoundSummary>,
	/// The round to go on after; `None` if all were looked at.
	pub next: Option<RoundId>,
}

sp_api::decl_runtime_apis! {
	/// Reads of prices, official volumes and reporters.
	pub trait OracleApi<AccountId> where AccountId: Codec {
		/// What is known of one day of a feed, with its certificate.
		fn price(feed: Feed, day: Day) -> PriceView;
		/// What is known of each day of a month of a feed, with its certificate.
		fn month_of_prices(feed: Feed, month: Month) -> Vec<PriceView>;
		/// The official volume of a well-month, with its certificate.
		fn official_volume(key: WellKey, month: Month) -> Option<OfficialVolumeView>;
		/// The certificate of a round, if it is kept.
		fn certificate(round: RoundId) -> Option<CertificateView>;
		/// The prices that wait for a confirmation.
		fn held_prices() -> Vec<HeldPrice>;
		/// The reporters, the removed ones aside.
		fn reporters() -> Vec<ReporterStatus<AccountId>>;
		/// A reporter's record. `None` if the account is no reporter.
		fn reporter_status(reporter: AccountId) -> Option<ReporterStatus<AccountId>>;
		/// The account of a reporter, removed ones included: certificates name reporters by their ids.
		fn reporter_account(id: u32) -> Option<AccountId>;
		/// The rounds, not yet judged, that name a reporter, after `after` (what the page before named
		/// as its next): at most `limit` and [`MAX_PAGE`](crate::production_api::MAX_PAGE), and no more
		/// than five times as many rounds are looked at. A page may be empty and not the last.
		fn rounds_of(reporter: AccountId, after: Option<RoundId>, limit: u32) -> RoundsPage;
		/// The revision in which an account could report on a subject now. `None` if it is no
		/// reporter, has answered, or nothing can be reported. A correction of an accepted value is
		/// the revision after it.
		fn answerable_revision(reporter: AccountId, subject: Subject) -> Option<u8>;
		/// The bytes that a session key signs to prove that an account may register it.
		fn key_proof_payload(reporter: AccountId) -> Vec<u8>;
	}
}
