//! The runtime API by which clients read Treasurenet without a transaction.

use crate::{
	AssetId, Balance, CertificateView, Day, Feed, KindId, MintPreview, MintRecord, MintRefusal,
	Month, OfficialVolume, PriceView, ProducerRefusal, ProducerState, Share, Usd, UsdPrice, Volume,
	WellCommitment, WellId, WellView,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;

/// A producer's margin and what it has to cover.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MarginStatus {
	/// The margin held, in 10⁻¹⁸ UNIT.
	pub margin: Balance,
	/// Penalties not yet paid, in 10⁻¹⁸ UNIT.
	pub debt: Balance,
	/// The value of the open months, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// What the exposure asks for, in 10⁻¹⁸ UNIT; `None` without a price of UNIT.
	pub required: Option<Balance>,
	/// What can be withdrawn now, in 10⁻¹⁸ UNIT.
	pub withdrawable: Balance,
	/// What a mint needs, in 10⁻¹⁸ UNIT.
	pub minimum_to_mint: Balance,
}

/// A producer and its standing with one asset.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct AssetStanding {
	/// The asset.
	pub asset: AssetId,
	/// Why it may not upload; `None` if it may.
	pub upload_refusal: Option<ProducerRefusal>,
	/// Why it may not mint; `None` if it may.
	pub mint_refusal: Option<ProducerRefusal>,
}

/// A producer's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProducerStatus {
	/// Where it stands.
	pub state: ProducerState,
	/// Its standing with each asset that it asked the qualification of.
	pub assets: Vec<AssetStanding>,
	/// Its margin.
	pub margin: MarginStatus,
}

/// A well's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct WellStatus<AccountId> {
	/// The well.
	pub well: WellView<AccountId>,
	/// The beneficiaries' present parts; the owner has the rest.
	pub shares: Vec<Share<AccountId>>,
	/// Every reason why no month of it can be minted now.
	pub refusals: Vec<MintRefusal>,
}

/// A month's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MonthStatus<AccountId> {
	/// The uploaded volume of each day, 0 where there is none; empty once minted.
	pub days: Vec<Volume>,
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub uploaded: Volume,
	/// The noted exposure, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// Whether it is closed to uploads.
	pub closed: bool,
	/// The official volume, once accepted.
	pub official: Option<OfficialVolume>,
	/// The record, once minted.
	pub record: Option<MintRecord>,
	/// What a mint would do now, with every reason why it cannot.
	pub preview: MintPreview<AccountId>,
}

/// An official volume and how it came about.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct OfficialVolumeView {
	/// The accepted volume.
	pub official: OfficialVolume,
	/// How it came about.
	pub certificate: CertificateView,
}

sp_api::decl_runtime_apis! {
	/// Reads of the production chain.
	pub trait ProductionApi<AccountId> where AccountId: Codec {
		/// Exactly what minting a well's month would do now.
		fn preview_mint(well: WellId, month: Month) -> MintPreview<AccountId>;
		/// A producer's margin and what it has to cover.
		fn margin_status(producer: AccountId) -> MarginStatus;
		/// A producer's status. `None` if it never applied.
		fn producer_status(producer: AccountId) -> Option<ProducerStatus>;
		/// A well's status. `None` if there is no such well.
		fn well_status(well: WellId) -> Option<WellStatus<AccountId>>;
		/// A month's status. `None` if there is no such well.
		fn month_status(well: WellId, month: Month) -> Option<MonthStatus<AccountId>>;
		/// What is known of one day of a feed, with its certificate.
		fn price(feed: Feed, day: Day) -> PriceView;
		/// What is known of each day of a month of a feed, with its certificate.
		fn month_of_prices(feed: Feed, month: Month) -> Vec<PriceView>;
		/// `price(day)` of every day of a month, as a mint uses it; `Err` names the first day that
		/// has none.
		fn mint_prices(kind: KindId, month: Month) -> Result<Vec<UsdPrice>, Day>;
		/// The official volume of a well-month, with its certificate.
		fn official_volume(commitment: WellCommitment, month: Month) -> Option<OfficialVolumeView>;
	}
}
