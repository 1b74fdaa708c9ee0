//! Prices and official volumes of the oracle.

use crate::{Day, KindId, Moment, UsdPrice, Volume};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// Names a price feed.
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
	Ord,
	PartialOrd,
)]
pub enum Feed {
	/// The daily price of a kind.
	Kind(KindId),
	/// The daily price of UNIT in USD.
	UnitUsd,
}

/// Names a round of the oracle. Never reused.
pub type RoundId = u64;

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
pub enum DayPrice {
	/// The source quoted a price, in 1/10 000 USD per price unit.
	Quote(UsdPrice),
	/// The source has later days and not this one: a week-end, a holiday.
	NoQuote,
}

/// An accepted official volume.
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
pub struct OfficialVolume {
	/// The volume on record, in 1/10 000 of the kind's volume unit.
	pub volume: Volume,
	/// The round that accepted it.
	pub round: RoundId,
	/// Counts accepted volumes from 0: corrections of the first one are 1 and higher.
	pub revision: u8,
	/// When it was accepted.
	pub accepted_at: Moment,
	/// From when it may be minted on.
	pub final_at: Moment,
}

/// How an accepted value came about.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CertificateView {
	/// The round that accepted the value.
	pub round: RoundId,
	/// The ids of the reporters whose answers were counted.
	pub reporters: alloc::vec::Vec<u32>,
	/// Distance between the lowest and the highest answer counted.
	pub spread: u64,
	/// The block in which it was accepted.
	pub block: u32,
	/// Hash of what the sources gave, as reported with the answers.
	pub source_hash: H256,
	/// When it becomes, or became, final.
	pub final_at: Moment,
}

/// What the chain knows of one day of a feed.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PriceView {
	/// The day.
	pub day: Day,
	/// What was accepted; `None` while undecided.
	pub accepted: Option<DayPrice>,
	/// Whether the accepted value is final.
	pub is_final: bool,
	/// How it came about.
	pub certificate: Option<CertificateView>,
}

/// How UNIT is priced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnitUsd {
	/// There is no active feed: the governed rate counts.
	Inactive,
	/// The latest final price, in 1/10 000 USD per UNIT.
	Price(UsdPrice),
	/// The feed is active, and has no final price that is fresh enough.
	Unavailable,
}

/// The prices of a month as a mint uses them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MonthPrices {
	/// `price(day)` of every day, from the first, in 1/10 000 USD per price unit.
	pub days: Vec<UsdPrice>,
	/// The earliest decided day of the feed. Final prices never change, so kind, month and this day
	/// identify every round that the prices come from, for ever.
	pub decided_from: Day,
}
