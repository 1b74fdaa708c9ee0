//! What the register stores, and what genesis is written in.

use crate::ranges;
use alloc::{string::String, vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedVec,
	traits::{ConstU32, Get},
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::FixedU128;
use treasurenet_primitives::{
	AssetStatus, Attestation, Balance, DataSource, Kind, Maintainer, Moment, Number, PriceFeed,
	Volume, math::grade::CrudeDiscount,
};

/// The most attestations that an asset's qualification can name.
pub const MAX_REQUIRED_ATTESTATIONS: u32 = 8;
/// The longest notice of a newly required attestation, in days.
pub const MAX_ATTESTATION_NOTICE_DAYS: u32 = 366;

/// An asset's name.
pub type Name = BoundedVec<u8, ConstU32<64>>;
/// An asset's description.
pub type Description = BoundedVec<u8, ConstU32<256>>;
/// Where a text is published.
pub type Link = BoundedVec<u8, ConstU32<128>>;
/// Attestations that an asset's producers need besides KYB and KYC.
pub type AttestationList = BoundedVec<Attestation, ConstU32<MAX_REQUIRED_ATTESTATIONS>>;
/// [`AttestationList`], each with the moment from which it binds.
pub type RequiredAttestations =
	BoundedVec<RequiredAttestation, ConstU32<MAX_REQUIRED_ATTESTATIONS>>;
/// [`Asset`] of a runtime.
pub type AssetOf<T> = Asset<<T as frame_system::Config>::AccountId>;

/// An attestation that an asset's producers need.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RequiredAttestation {
	/// What a verifier has to attest.
	pub attestation: Attestation,
	/// The moment from which producers need it, in milliseconds since 1970-01-01 UTC. Until then
	/// they have time to get it.
	pub binds_from: Moment,
}

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
	pub attestations: RequiredAttestations,
}

impl Qualification {
	/// The attestations that producers need at a moment.
	pub fn required_at(&self, now: Moment) -> Vec<Attestation> {
		let binding = self.attestations.iter().filter(|required| required.binds_from <= now);
		binding.map(|required| required.attestation.clone()).collect()
	}

	/// The moment from which an attestation binds; `None` if it is not asked for.
	pub fn binds_from(&self, attestation: &Attestation) -> Option<Moment> {
		let mut attestations = self.attestations.iter();
		let asked = attestations.find(|required| required.attestation == *attestation);
		asked.map(|required| required.binds_from)
	}
}

/// The proposer of an asset, and the deposit that pays for the record.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Proposal<AccountId> {
	/// The proposer.
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
	/// Its maintainer, who reviews its producers and wells.
	pub maintainer: Maintainer<AccountId>,
	/// Whether the foundation stands behind it: its managers may review it, whoever maintains it, and
	/// their majority sets its qualification.
	pub official: bool,
	/// Where it stands.
	pub status: AssetStatus,
	/// Its proposer and deposit; present as long as it is only proposed.
	pub proposal: Option<Proposal<AccountId>>,
	/// What its producers must fulfil; nobody can be qualified before it is set.
	pub qualification: Option<Qualification>,
}

impl<AccountId> Asset<AccountId> {
	/// The only caller that may set its qualification: [`Maintainer::Foundation`] stands for the
	/// managers' majority.
	pub fn qualifier(&self) -> &Maintainer<AccountId> {
		if self.official { &Maintainer::Foundation } else { &self.maintainer }
	}
}

/// The numbers of a kind that governance may change, all set together.
///
/// Asset, symbol, class, units and discount rule are not among them: uploads, wells and prices
/// were made for them, and a change would turn them into something else.
///
/// The others may change, and months that are not minted yet are audited by the new numbers:
///
/// - `conversion` changes what open months are worth, while their exposure stays as it was noted.
///   Pause uploads with the kind, let open months be minted, and correct it then. Records keep what
///   was minted; whoever computes an old one again takes the old figure from the event.
/// - `source` is where reporters look for the official volumes that are still missing. What was
///   accepted stays. The oracle's own setting for the kind is dropped with the old source.
/// - `record_step` and `skew_bps` move penalties and values of open months, `mint_cap` what can
///   still be minted this month. `max_daily_volume` and `feed` count for what comes in from now on.
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
#[scale_info(capture_docs = "always")]
pub struct KindUpdate {
	/// How many price units one volume unit is, in 10⁻¹⁸ price units.
	pub conversion: FixedU128,
	/// Limits of its price feed.
	pub feed: PriceFeed,
	/// Where its official record is found.
	pub source: DataSource,
	/// The most that one well may produce in a day, in 1/10 000 of the volume unit.
	pub max_daily_volume: Volume,
	/// The register's own coarseness, in 1/10 000 of the volume unit.
	pub record_step: Volume,
	/// By how much a month's mean price may be exceeded, in basis points: 10 000 is not at all.
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

	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<KindFault>> {
		use KindFault::*;
		let conversions =
			ranges::CONVERSION.start().into_inner()..=ranges::CONVERSION.end().into_inner();
		let volume = |name, value: Volume, range, fault| {
			Number::new(name, "1/10 000 of the volume unit", value, range, fault)
		};
		let steps = 0..=self.max_daily_volume.min(ranges::MAX_RECORD_STEP);
		let mut numbers = vec![Number::new(
			"conversion",
			"10⁻¹⁸ price units",
			self.conversion.into_inner(),
			conversions,
			Conversion,
		)];
		numbers
			.extend(PriceFeed::numbers(Some(&self.feed), Feed).map(|limit| limit.within("feed")));
		numbers.extend([
			volume(
				"max_daily_volume",
				self.max_daily_volume,
				ranges::MAX_DAILY_VOLUME,
				MaxDailyVolume,
			),
			volume("record_step", self.record_step, steps, RecordStep)
				.most_is("10 000, and `max_daily_volume`"),
			Number::new("skew_bps", "basis points", self.skew_bps, ranges::SKEW_BPS, Skew),
			Number::new("mint_cap", "10⁻¹⁸ TAT", self.mint_cap, ranges::MINT_CAP, MintCap),
		]);
		numbers
	}

	/// The kind with these numbers in place of its own.
	pub fn apply_to(self, kind: Kind) -> Kind {
		let Self { conversion, feed, source, max_daily_volume, record_step, skew_bps, mint_cap } =
			self;
		Kind { conversion, feed, source, max_daily_volume, record_step, skew_bps, mint_cap, ..kind }
	}
}

/// Names the number of a kind that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KindFault {
	/// [`KindUpdate::conversion`].
	Conversion,
	/// [`KindUpdate::feed`].
	Feed,
	/// [`KindUpdate::max_daily_volume`].
	MaxDailyVolume,
	/// [`KindUpdate::record_step`].
	RecordStep,
	/// [`KindUpdate::skew_bps`].
	Skew,
	/// [`KindUpdate::mint_cap`].
	MintCap,
}

/// The parameters that are not a single kind's own.
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[scale_info(capture_docs = "always")]
pub struct Parameters {
	/// The crude grade discount, changed as a whole because its shares depend on each other.
	pub crude: CrudeDiscount,
	/// For how many days a newly required attestation does not bind yet.
	pub attestation_notice_days: u32,
}

impl Default for Parameters {
	fn default() -> Self {
		Self { crude: CrudeDiscount::default(), attestation_notice_days: 30 }
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::crude`].
	CrudeDiscount,
	/// [`Parameters::attestation_notice_days`].
	AttestationNoticeDays,
}

impl Parameters {
	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let crude = self.crude.numbers(CrudeDiscount).map(|number| number.within("crude"));
		let mut numbers = Vec::from(crude);
		numbers.push(Number::new(
			"attestation_notice_days",
			"days",
			self.attestation_notice_days,
			0..=MAX_ATTESTATION_NOTICE_DAYS,
			AttestationNoticeDays,
		));
		numbers
	}

	/// Refuses the first parameter that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		Number::check(self.numbers())
	}
}

/// A qualification, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisQualification {
	/// Hash of the published text.
	pub hash: H256,
	/// Where the text is published.
	pub link: String,
	/// The attestations that a producer needs besides KYB and KYC. They bind at once.
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
	/// Its maintainer; `None` is the foundation.
	pub maintainer: Option<AccountId>,
	/// What its producers must fulfil.
	pub qualification: Option<GenesisQualification>,
}

impl<AccountId> GenesisAsset<AccountId> {
	/// The asset as it is stored. It runs while a chain is being specified, so a text that is too
	/// long stops it.
	pub(crate) fn into_asset(self) -> Asset<AccountId> {
		Asset {
			name: bounded(self.name.into_bytes()),
			description: bounded(self.description.into_bytes()),
			maintainer: self.maintainer.map_or(Maintainer::Foundation, Maintainer::Account),
			official: self.official,
			status: AssetStatus::Live,
			proposal: None,
			qualification: self.qualification.map(|qualification| {
				let at_once = |attestation| RequiredAttestation { attestation, binds_from: 0 };
				Qualification {
					hash: qualification.hash,
					link: bounded(qualification.link.into_bytes()),
					attestations: bounded(
						qualification.attestations.into_iter().map(at_once).collect(),
					),
				}
			}),
		}
	}
}

fn bounded<Item, Size: Get<u32>>(items: Vec<Item>) -> BoundedVec<Item, Size> {
	BoundedVec::try_from(items)
		.map_err(|_| "too long")
		.expect("the genesis asset's texts and attestations are short enough")
}
