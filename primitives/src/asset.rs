//! Assets and kinds.

use crate::{Attestation, Balance, Number, UsdPrice, Volume, math::BPS};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::ops::RangeInclusive;
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_arithmetic::FixedU128;

/// An asset's number.
pub type AssetId = u32;
/// A kind's number. Never reused.
pub type KindId = u32;
/// A kind's symbol, such as `OIL`: upper-case ASCII letters and digits, unique over all assets.
pub type Symbol = BoundedVec<u8, ConstU32<16>>;
/// A short text in UTF-8: a unit, a code.
pub type Label = BoundedVec<u8, ConstU32<32>>;

/// Where an asset stands.
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
pub enum AssetStatus {
	/// Proposed, not yet accepted by governance.
	Proposed,
	/// In production.
	Live,
	/// Halted: neither uploads nor mints.
	Paused,
	/// Ended: no more uploads, what was uploaded can still be minted.
	Retired,
}

/// Who sets an asset's qualification and reviews its producers and wells.
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
pub enum Maintainer<AccountId> {
	/// The foundation's managers.
	Foundation,
	/// An account, usually a multisig.
	Account(AccountId),
}

/// How production of a kind is audited.
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
pub enum KindClass {
	/// Monthly, against an official register.
	Physical,
	/// Per mined block.
	Digital,
}

/// How the quality of a kind changes the price that is paid.
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
pub enum DiscountRule {
	/// Not at all.
	None,
	/// By API gravity and sulphur.
	CrudeGrade,
}

/// Whether a kind is in production.
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
pub enum KindStatus {
	/// In production.
	Active,
	/// Halted: neither uploads nor mints.
	Paused,
}

/// The limits within which reporters' prices are believed.
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
#[scale_info(capture_docs = "always")]
pub struct PriceFeed {
	/// The lowest price believed without the managers' majority, in 1/10 000 USD.
	pub min: UsdPrice,
	/// The highest price believed without the managers' majority, in 1/10 000 USD.
	pub max: UsdPrice,
	/// The furthest move from the nearest earlier quoted day that is believed without a manager's
	/// confirmation, in basis points.
	pub max_move_bps: u32,
}

impl PriceFeed {
	/// The highest price that a feed can believe, in 1/10 000 USD: 1 000 000 USD. A kilogram of
	/// platinum costs a twentieth of it.
	pub const MAX_PRICE: UsdPrice = 10_000_000_000;
	/// The furthest move from day to day that a feed can believe, in basis points: a fall to
	/// nothing, or twice the price.
	pub const MAX_MOVE_BPS: RangeInclusive<u32> = 1..=BPS;

	/// The numbers of a feed, or of none.
	pub fn numbers<Fault: Copy>(feed: Option<&Self>, fault: Fault) -> [Number<Fault>; 3] {
		let (min, max) = feed.map_or((1, Self::MAX_PRICE), |feed| (feed.min, feed.max));
		let price = |name, value: Option<UsdPrice>, range| {
			Number::new(name, "1/10 000 USD", value, range, fault)
		};
		let max_move = feed.map(|feed| feed.max_move_bps);
		[
			price("min", feed.map(|feed| feed.min), 1..=max.saturating_sub(1))
				.most_is("below `max`"),
			price("max", feed.map(|feed| feed.max), min.saturating_add(1)..=Self::MAX_PRICE)
				.least_is("above `min`"),
			Number::new("max_move_bps", "basis points", max_move, Self::MAX_MOVE_BPS, fault),
		]
	}
}

/// Where the official record of a kind is found. No two kinds share one.
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
pub struct DataSource {
	/// The register, such as `petrinex-ab`.
	pub register: Label,
	/// The product's code in the register, such as `OIL`.
	pub product: Label,
}

/// One product of an asset, with the numbers that the audit needs.
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
pub struct Kind {
	/// The asset that it belongs to.
	pub asset: AssetId,
	/// Unique over all assets, never reused.
	pub symbol: Symbol,
	/// How it is audited.
	pub class: KindClass,
	/// Name of the volume unit, such as `m3`.
	pub volume_unit: Label,
	/// Name of the price unit, such as `bbl`.
	pub price_unit: Label,
	/// Price units in one volume unit.
	pub conversion: FixedU128,
	/// How quality changes the price.
	pub discount_rule: DiscountRule,
	/// Limits of its price feed.
	pub feed: PriceFeed,
	/// Where its official record is found.
	pub source: DataSource,
	/// The most that one well may produce in a day, in 1/10 000 of the volume unit.
	pub max_daily_volume: Volume,
	/// The register's own coarseness, in 1/10 000 of the volume unit.
	pub record_step: Volume,
	/// By how much a month's mean price may be exceeded, in basis points.
	pub skew_bps: u32,
	/// The most that may be minted in a calendar month, in 10⁻¹⁸ TAT.
	pub mint_cap: Balance,
	/// Whether it is in production.
	pub status: KindStatus,
}

/// What the rest of the chain needs to know of an asset.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct AssetView<AccountId> {
	/// Its number.
	pub id: AssetId,
	/// Where it stands.
	pub status: AssetStatus,
	/// Whether the foundation stands behind it.
	pub official: bool,
	/// Who maintains it.
	pub maintainer: Maintainer<AccountId>,
	/// The attestations that a producer needs now besides those of every producer. `None` while the
	/// asset has no qualification: then nobody can produce it.
	pub required: Option<Vec<Attestation>>,
}

/// A kind and its asset, read together.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Product<AccountId> {
	/// The kind.
	pub kind: Kind,
	/// Its asset.
	pub asset: AssetView<AccountId>,
}
