//! The traits by which the pallets know each other.
//!
//! A pallet or the runtime implements each of them, and the runtime wires them. They return
//! refusals as values, so a preview can list all of them and a call can turn the first into its
//! error. What one has read is passed on to the next, so nothing is read twice.

use crate::{
	AssetId, AssetView, Balance, Day, Grade, Kind, KindId, Moment, Month, MonthPrices, Obligation,
	OfficialVolume, Product, ProductionSchedule, StateRefusal, UnitUsd, Usd, UsdPrice,
	WellCommitment, WellId, WellKey, WellMonthView, WellView, math::margin,
};
use alloc::vec::Vec;
use frame_support::dispatch::DispatchResult;
use sp_runtime::{DispatchError, Permill};

/// The register of assets and kinds. Implemented by `pallet-asset-registry`.
pub trait Assets<AccountId> {
	/// A kind and its numbers.
	fn kind(kind: KindId) -> Option<Kind>;
	/// An asset.
	fn asset(asset: AssetId) -> Option<AssetView<AccountId>>;
	/// A kind and its asset.
	fn product(kind: KindId) -> Option<Product<AccountId>> {
		let kind = Self::kind(kind)?;
		let asset = Self::asset(kind.asset)?;
		Some(Product { kind, asset })
	}
	/// Whether an account may review producers and wells of the asset: its maintainer, and a
	/// foundation manager where the asset is official or maintained by the foundation.
	fn is_reviewer(asset: &AssetView<AccountId>, who: &AccountId) -> bool;
	/// The share of the price that a kind and grade are paid. `None` if the kind's discount rule
	/// needs a grade and there is none.
	fn discount(kind: &Kind, grade: Option<&Grade>) -> Option<Permill>;
	/// The kind that a symbol names.
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId>;
}

/// What has to know that governance gave a kind another data source. Implemented by
/// `pallet-production-oracle`.
pub trait OnSourceChanged {
	/// Called once the kind names its new source. Must not fail.
	fn on_source_changed(kind: KindId);
}

/// Where nobody has to know.
impl OnSourceChanged for () {
	fn on_source_changed(_: KindId) {}
}

/// The register of producers. Implemented by `pallet-producer-registry`.
pub trait Producers<AccountId> {
	/// Whether an account is admitted, not suspended, and holds every attestation that the asset
	/// requires, unexpired: what uploads and mints need.
	fn ensure_in_good_standing(
		who: &AccountId,
		asset: &AssetView<AccountId>,
	) -> Result<(), StateRefusal>;
	/// Whether an account holds the asset's qualification: what applications and uploads need.
	fn ensure_qualified(who: &AccountId, asset: AssetId) -> Result<(), StateRefusal>;
	/// Whether `uploader` may upload for `well` of `producer`: the producer itself, or an account
	/// that it named for this well or for all.
	fn is_uploader(producer: &AccountId, uploader: &AccountId, well: WellId) -> bool;
}

/// What a producer still owes to the chain. Implemented by the runtime.
pub trait Obligations<AccountId> {
	/// What keeps a producer from leaving; `None` if nothing does.
	fn obligation(who: &AccountId) -> Option<Obligation>;
}

/// The register of wells. Implemented by `pallet-well-audit`.
pub trait Wells<AccountId> {
	/// A well's present state.
	fn well(well: WellId) -> Option<WellView<AccountId>>;
	/// Since when a well is deactivated or removed; `None` if it is neither. 0 if it was removed
	/// and its identifier has belonged to another well since.
	fn ended_at(well: WellId, key: WellKey) -> Option<Moment>;
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

/// What margins must satisfy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MarginTerms {
	/// The margin that a mint needs, in 10⁻¹⁸ UNIT.
	pub minimum: Balance,
	/// The margin ratio, in basis points.
	pub ratio_bps: u32,
	/// What 1 UNIT is worth now, in 1/10 000 USD; `None` without a fresh final price.
	pub unit_usd: Option<UsdPrice>,
}

impl MarginTerms {
	/// The margin that an exposure needs, in 10⁻¹⁸ UNIT. No exposure needs none, whatever UNIT is
	/// worth. `None` without a price of UNIT, or if the result does not fit.
	pub fn required(&self, exposure: Usd) -> Option<Balance> {
		match exposure {
			0 => Some(0),
			_ => margin::required(exposure, self.ratio_bps, self.unit_usd?),
		}
	}

	/// What a USD amount costs, in 10⁻¹⁸ UNIT, rounded up. `None` as for [`Self::required`].
	pub fn to_unit(&self, usd: Usd) -> Option<Balance> {
		match usd {
			0 => Some(0),
			_ => margin::to_unit(usd, self.unit_usd?),
		}
	}
}

/// The escrow of margins. Implemented by `pallet-margin-escrow`.
pub trait Margins<AccountId> {
	/// A producer's margin, debt and exposure.
	fn state(who: &AccountId) -> MarginState;
	/// What margins are held to now.
	fn terms() -> MarginTerms;
	/// Adds to a producer's exposure. The caller has checked that the margin covers the sum; this
	/// fails only if the sum does not fit.
	fn add_exposure(who: &AccountId, exposure: Usd) -> DispatchResult;
	/// Subtracts what was noted for a month from a producer's exposure.
	fn release_exposure(who: &AccountId, exposure: Usd);
	/// Charges a penalty in 10⁻¹⁸ USD: from the margin to the treasury; what the margin lacks
	/// becomes debt. Returns the penalty in 10⁻¹⁸ UNIT.
	fn charge(who: &AccountId, penalty: Usd) -> Result<Balance, DispatchError>;
	/// Gives back what was charged too much, in 10⁻¹⁸ UNIT: it cancels debt first, the rest moves
	/// from the treasury to the margin.
	fn give_back(who: &AccountId, amount: Balance) -> DispatchResult;
}

/// The prices that the oracle accepted. Implemented by `pallet-production-oracle`.
pub trait Prices {
	/// The latest day of a kind with an accepted quote above zero, and the quote. What uploads are
	/// valued by.
	fn latest(kind: KindId) -> Option<(Day, UsdPrice)>;
	/// `price(day)` of every day of a month; days without quote have the mean of the quoted days
	/// before. `Err` names the first day that has none.
	fn month(kind: KindId, month: Month) -> Result<MonthPrices, Day>;
	/// The same as it was while `decided_from` was the feed's earliest decided day: what a record
	/// was minted by.
	fn recorded_month(kind: KindId, month: Month, decided_from: Day) -> Result<Vec<UsdPrice>, Day>;
	/// How UNIT is priced now.
	fn unit_usd() -> UnitUsd;
}

/// The official volumes that the oracle accepted. Implemented by `pallet-production-oracle`.
pub trait OfficialVolumes {
	/// The accepted volume of a well-month, final or not.
	fn official(key: WellKey, month: Month) -> Option<OfficialVolume>;
	/// Drops everything kept about a month that was cleared without a mint: volume, certificates,
	/// rounds. Must not fail.
	fn release(key: WellKey, month: Month);
}

/// The months that the oracle is asked about. Implemented by `pallet-tat-issuance`.
pub trait WellMonths {
	/// The days and months that uploads, rounds, mints and amendments share.
	fn schedule() -> ProductionSchedule;
	/// A well-month with uploads, or minted. `None` if there is none, or it was cleared.
	fn well_month(key: WellKey, month: Month) -> Option<WellMonthView>;
	/// The well-months of a kind and month, open ones before minted ones. Lazy, and for off-chain
	/// use: a month may have any number.
	fn of_month(
		kind: KindId,
		month: Month,
	) -> impl Iterator<Item = (WellCommitment, WellMonthView)>;
	/// Called when the amended official volume of a minted month is final. Must not fail.
	fn on_amended(key: WellKey, month: Month, amended: OfficialVolume);
}

/// Burning TAT, counted. Implemented by `pallet-tat-issuance`.
pub trait BurnTat<AccountId> {
	/// Burns an account's TAT and returns what was burnt, in 10⁻¹⁸ TAT: more than `amount` if what
	/// would be left is below the minimum balance.
	fn burn(who: &AccountId, amount: Balance) -> Result<Balance, DispatchError>;
}
