//! What the register stores, and what genesis is written in.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::FixedU128;
use treasurenet_primitives::{
	AssetStatus, Attestation, Balance, DataSource, Kind, Maintainer, PriceFeed, Volume,
	math::grade::CrudeDiscount,
};

/// An asset's name, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<64>>;
/// An asset's description, in UTF-8.
pub type Description = BoundedVec<u8, ConstU32<256>>;
/// Where a text is published, in UTF-8.
pub type Link = BoundedVec<u8, ConstU32<128>>;
/// The attestations that an asset asks for besides those of every producer.
pub type AttestationList = BoundedVec<Attestation, ConstU32<8>>;
/// [`Asset`] of a runtime.
pub type AssetOf<T> = Asset<<T as frame_system::Config>::AccountId>;

/// What a producer must fulfil to be qualified for an asset.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Qualification {
	/// Hash of the published text.
	pub hash: H256,
	/// Where the text is published.
	pub link: Link,
	/// The attestations that a producer needs besides KYB and KYC.
	pub attestations: AttestationList,
}

/// Who proposed an asset, and what it pays for the record.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Proposal<AccountId> {
	/// Who proposed it.
	pub proposer: AccountId,
	/// The deposit held of the proposer, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

/// What the public list shows of an asset.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Asset<AccountId> {
	/// Its name.
	pub name: Name,
	/// What it is, in a sentence or two.
	pub description: Description,
	/// Who sets its qualification and reviews its producers and wells.
	pub maintainer: Maintainer<AccountId>,
	/// Whether the foundation stands behind it: its managers may review it, whoever maintains it.
	pub official: bool,
	/// Where it stands.
	pub status: AssetStatus,
	/// Its proposer and deposit; present as long as it is only proposed.
	pub proposal: Option<Proposal<AccountId>>,
	/// What its producers must fulfil; nobody can be qualified before it is set.
	pub qualification: Option<Qualification>,
}

/// The numbers of a kind that governance may change, all set together.
///
/// Asset, symbol, class, units and discount rule are not among them: uploads, wells and prices
/// that exist were made for them, so that a change would turn them into something else.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct KindUpdate {
	/// Price units in one volume unit.
	pub conversion: FixedU128,
	/// Limits of its price feed.
	pub feed: PriceFeed,
	/// Where its official record is found.
	pub source: DataSource,
	/// The most that one well may produce in a day, in 1/10 000 of the volume unit.
	pub max_daily_volume: Volume,
	/// The register's own coarseness, in 1/10 000 of the volume unit.
	pub record_step: Volume,
	/// By how much a month's mean price may be exceeded, in basis points: at least 10 000.
	pub skew_bps: u32,
	/// The most that may be minted in a calendar month, in 10⁻¹⁸ TAT.
	pub mint_cap: Balance,
}

impl KindUpdate {
	/// The present numbers of a kind.
	pub fn of(kind: &Kind) -> Self {
		Self {
			conversion: kind.conversion,
			feed: kind.feed,
			source: kind.source.clone(),
			max_daily_volume: kind.max_daily_volume,
			record_step: kind.record_step,
			skew_bps: kind.skew_bps,
			mint_cap: kind.mint_cap,
		}
	}

	/// The kind with these numbers in place of its own.
	pub fn apply_to(self, kind: Kind) -> Kind {
		let Self { conversion, feed, source, max_daily_volume, record_step, skew_bps, mint_cap } =
			self;
		Kind { conversion, feed, source, max_daily_volume, record_step, skew_bps, mint_cap, ..kind }
	}
}

/// The governed numbers that are not a single kind's own.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
	/// The crude grade discount, changed as a whole because its shares depend on each other.
	pub crude: CrudeDiscount,
}

/// A qualification, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisQualification {
	/// Hash of the published text.
	pub hash: H256,
	/// Where the text is published.
	pub link: String,
	/// The attestations that a producer needs besides KYB and KYC.
	pub attestations: Vec<Attestation>,
}

/// An asset that is live from genesis on. Assets are numbered from 0 in the order given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisAsset<AccountId> {
	/// Its name, at most 64 bytes.
	pub name: String,
	/// What it is, at most 256 bytes.
	pub description: String,
	/// Whether the foundation stands behind it.
	pub official: bool,
	/// Who maintains it; `None` is the foundation.
	pub maintainer: Option<AccountId>,
	/// What its producers must fulfil.
	pub qualification: Option<GenesisQualification>,
}
