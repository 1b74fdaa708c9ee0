//! The traits by which the pallets know each other.
//!
//! Each is implemented by one pallet and wired by the runtime. They return refusals as values, so
//! that a preview can list all of them and a call can turn the first into an error of its own.

use crate::{
	AssetId, AssetStatus, Attestation, Balance, Day, DayPrice, Feed, Grade, Kind, KindId, Month,
	OfficialVolume, ProducerRefusal, Share, UnitUsd, Usd, UsdPrice, Volume, WellCommitment, WellId,
	WellMonthView, WellView,
};
use alloc::vec::Vec;
use frame_support::dispatch::DispatchResult;
use sp_runtime::{DispatchError, Permill};

/// The register of assets and kinds. Implemented by `pallet-asset-registry`.
pub trait Assets<AccountId> {
	/// A kind and its numbers.
	fn kind(kind: KindId) -> Option<Kind>;
	/// Where an asset stands.
	fn status(asset: AssetId) -> Option<AssetStatus>;
	/// Whether `who` may review producers and wells of the asset: its maintainer, a foundation
	/// manager for official assets.
	fn is_reviewer(asset: AssetId, who: &AccountId) -> bool;
	/// Whether the foundation's managers review the asset.
	fn is_official(asset: AssetId) -> bool;
	/// The attestations that a producer of the asset needs besides those of every producer.
	/// `None` while the asset has no qualification.
	fn required_attestations(asset: AssetId) -> Option<Vec<Attestation>>;
	/// The share of the price that a kind and grade are paid. `None` if the kind is unknown, or
	/// its discount rule needs a grade and there is none.
	fn discount(kind: KindId, grade: Option<&Grade>) -> Option<Permill>;
	/// The kind that a symbol names.
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId>;
}

/// The register of producers. Implemented by `pallet-producer-registry`.
pub trait Producers<AccountId> {
	/// Whether `who` is admitted, not suspended, and holds every attestation that the asset
	/// requires, unexpired: what uploads and mints need.
	fn ensure_in_good_standing(who: &AccountId, asset: AssetId) -> Result<(), ProducerRefusal>;
	/// Whether `who` holds the asset's qualification: what applications and uploads need.
	fn ensure_qualified(who: &AccountId, asset: AssetId) -> Result<(), ProducerRefusal>;
	/// Whether `uploader` may upload for `well` of `producer`: the producer itself, or an account
	/// that it named for this well or for all.
	fn is_uploader(producer: &AccountId, uploader: &AccountId, well: WellId) -> bool;
}

/// The register of wells. Implemented by `pallet-well-audit`.
pub trait Wells<AccountId> {
	/// A well as it stands now.
	fn well(well: WellId) -> Option<WellView<AccountId>>;
	/// The beneficiaries' present parts, without the owner, who has the rest. At most 9.
	fn shares(well: WellId) -> Vec<Share<AccountId>>;
}

/// A producer's margin.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MarginState {
	/// The margin held, in 10⁻¹⁸ UNIT.
	pub margin: Balance,
	/// Penalties not yet paid, in 10⁻¹⁸ UNIT.
	pub debt: Balance,
	/// The value of the open months, in 10⁻¹⁸ USD.
	pub exposure: Usd,
}

/// The escrow of margins. Implemented by `pallet-margin-escrow`.
pub trait Margins<AccountId> {
	/// A producer's margin, debt and exposure.
	fn state(who: &AccountId) -> MarginState;
	/// The margin that a mint needs, in 10⁻¹⁸ UNIT.
	fn minimum() -> Balance;
	/// The margin ratio, in basis points.
	fn ratio_bps() -> u32;
	/// Adds to a producer's exposure, if its margin covers the sum. Fails with the escrow's
	/// `MarginTooLow` if it does not, and with its `UnitPriceUnavailable` without a price of UNIT.
	fn add_exposure(who: &AccountId, exposure: Usd) -> DispatchResult;
	/// Takes off a producer's exposure what was noted for a month.
	fn release_exposure(who: &AccountId, exposure: Usd);
	/// What a penalty costs now, in 10⁻¹⁸ UNIT, rounded up.
	fn penalty_in_unit(penalty: Usd) -> Result<Balance, DispatchError>;
	/// Charges a penalty: from the margin to the treasury, what is missing becomes debt. Returns
	/// the penalty in 10⁻¹⁸ UNIT.
	fn charge(who: &AccountId, penalty: Usd) -> Result<Balance, DispatchError>;
}

/// The prices that the oracle accepted. Implemented by `pallet-production-oracle`.
pub trait Prices {
	/// The latest day of a kind with an accepted quote, and the quote. What uploads are valued by.
	fn latest(kind: KindId) -> Option<(Day, UsdPrice)>;
	/// `price(day)` of every day of a month, from its first; days without quote have the mean of
	/// the quoted days before. `Err` names the first day that has none.
	fn month(kind: KindId, month: Month) -> Result<Vec<UsdPrice>, Day>;
	/// How UNIT is priced now.
	fn unit_usd() -> UnitUsd;
	/// What was accepted for a day, final or not.
	fn accepted(feed: Feed, day: Day) -> Option<DayPrice>;
}

/// The official volumes that the oracle accepted. Implemented by `pallet-production-oracle`.
pub trait OfficialVolumes {
	/// The accepted volume of a well-month, final or not.
	fn official(commitment: WellCommitment, month: Month) -> Option<OfficialVolume>;
	/// Asks the reporters for the volume of a well-month: it has its first upload. Must not fail.
	fn request(commitment: WellCommitment, month: Month, kind: KindId);
	/// Takes the request back: the month was cleared, and its volume is of no use any more. Must not
	/// fail.
	fn withdraw(commitment: WellCommitment, month: Month);
	/// Whether the reporters are asked for the volume of a well-month.
	fn is_requested(commitment: WellCommitment, month: Month) -> bool;
}

/// The months that the oracle is asked about. Implemented by `pallet-tat-issuance`.
pub trait WellMonths {
	/// A well-month with uploads, or minted. `None` if there is none, or it was cleared.
	fn well_month(commitment: WellCommitment, month: Month) -> Option<WellMonthView>;
	/// The day from which an unminted month can only be cleared.
	fn mint_deadline(month: Month) -> Day;
	/// Called when the official volume of a minted month was replaced by another one. Must not
	/// fail.
	fn on_amended(commitment: WellCommitment, month: Month, volume: Volume);
}

/// Burning TAT, counted. Implemented by `pallet-tat-issuance`.
pub trait BurnTat<AccountId> {
	/// Burns TAT of `who` and returns what was burnt, in 10⁻¹⁸ TAT: more than `amount` if what
	/// would be left is below the minimum balance.
	fn burn(who: &AccountId, amount: Balance) -> Result<Balance, DispatchError>;
}
