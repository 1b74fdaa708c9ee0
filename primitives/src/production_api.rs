//! The runtime API by which clients read uploads, mints and margins without a transaction.

use crate::{
	Balance, Day, KindId, MintPreview, MintRecord, Month, MonthPrices, OfficialVolume, UploadItem,
	UploadPreview, Usd, Volume, WellId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;

/// The most entries of one page of our runtime APIs, unless a function says otherwise.
pub const MAX_PAGE: u32 = 200;

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

/// A month's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MonthStatus<AccountId> {
	/// The uploaded volume of each day, 0 where there is none.
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

/// Where a month of a well stands, in short.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MonthSummary {
	/// The month.
	pub month: Month,
	/// The days that have a volume: bit 0 is the first.
	pub days: u32,
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub uploaded: Volume,
	/// The official volume, once accepted.
	pub official: Option<OfficialVolume>,
	/// What was minted, in 10⁻¹⁸ TAT; `None` while the month is open.
	pub minted: Option<Balance>,
	/// Whether it is closed to uploads.
	pub closed: bool,
	/// The day from which it can only be cleared.
	pub deadline: Day,
}

sp_api::decl_runtime_apis! {
	/// Reads of uploads, mints and margins.
	pub trait ProductionApi<AccountId> where AccountId: Codec {
		/// Exactly what an upload of these items by this account would do now, with every refusal of
		/// every item and day.
		fn preview_upload(
			uploader: AccountId,
			items: Vec<UploadItem>
		) -> UploadPreview<AccountId>;
		/// Exactly what minting a well's month would do now.
		fn preview_mint(well: WellId, month: Month) -> MintPreview<AccountId>;
		/// A producer's margin and what it has to cover.
		fn margin_status(producer: AccountId) -> MarginStatus;
		/// A month's status. `None` if there is no such well.
		fn month_status(well: WellId, month: Month) -> Option<MonthStatus<AccountId>>;
		/// The open and minted months of a well from `from` on, at most [`MAX_PAGE`] months further.
		/// `None` if there is no such well.
		fn months_of_well(well: WellId, from: Month, to: Month) -> Option<Vec<MonthSummary>>;
		/// `price(day)` of every day of a month, as a mint uses it; `Err` names the first day that
		/// has none.
		fn mint_prices(kind: KindId, month: Month) -> Result<MonthPrices, Day>;
	}
}
