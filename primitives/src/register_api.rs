//! The runtime API by which clients read the registers of producers and wells.
//!
//! Lists are paged: `after` is the last entry of the page before, `limit` is at most
//! [`MAX_PAGE`](crate::production_api::MAX_PAGE).

use crate::{
	AssetId, Balance, Day, MintRefusal, Moment, ProducerState, StateRefusal, WellId, WellKey,
	WellState, WellView, production_api::MarginStatus,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use sp_core::H256;

/// A producer and its standing with one asset.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct AssetStanding {
	/// The asset.
	pub asset: AssetId,
	/// Why it may not upload; `None` if it may.
	pub upload_refusal: Option<StateRefusal>,
	/// Why it may not mint; `None` if it may.
	pub mint_refusal: Option<StateRefusal>,
}

/// A producer's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProducerStatus {
	/// Its state.
	pub state: ProducerState,
	/// Its standing with each asset that it asked the qualification of.
	pub assets: Vec<AssetStanding>,
	/// Its margin.
	pub margin: MarginStatus,
}

/// An application of a producer that waits for a verifier or a manager.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ApplicationView<AccountId> {
	/// The applicant.
	pub applicant: AccountId,
	/// Where it stands: applied, or KYB passed.
	pub state: ProducerState,
	/// What it wants to be called.
	pub nickname: Vec<u8>,
	/// Where it produces.
	pub region: Vec<u8>,
	/// Salted hash of its dossier.
	pub commitment: H256,
	/// When it applied.
	pub applied_at: Moment,
}

/// A well's full status.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct WellStatus<AccountId> {
	/// The well, with its beneficiaries' present parts.
	pub well: WellView<AccountId>,
	/// Every reason why no month of it can be minted now.
	pub refusals: Vec<MintRefusal>,
}

/// What a well waits for next.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum NextStep {
	/// Nothing: it produces.
	None,
	/// A reviewer has to approve or reject it.
	Review,
	/// The managers' majority has to approve it or its changed fields or annual review, because an
	/// approval of its identifier was once returned. A reviewer may still reject.
	MajorityReview,
	/// A reviewer has to approve or reject changed fields.
	ReviewOfChange,
	/// A reviewer has to approve or reject the annual review.
	AnnualReview,
	/// The owner has to submit the annual review.
	SubmitAnnualReview,
	/// The owner has to resubmit or remove it.
	Resubmit,
	/// The owner may remove it.
	Remove,
}

/// A well, in short.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct WellSummary<AccountId> {
	/// Its number.
	pub well: WellId,
	/// The producer.
	pub owner: AccountId,
	/// Which real well and product it is.
	pub key: WellKey,
	/// Its name for people.
	pub nickname: Vec<u8>,
	/// Where it stands now.
	pub state: WellState,
	/// What it waits for.
	pub next_step: NextStep,
	/// The number of its latest fields, which an approval names.
	pub revision: u32,
	/// The moment until which a manager other than the approver may return it to review; 0 if none
	/// may: it is not in force, or the managers' majority approved it.
	pub returnable_until: Moment,
	/// The day on which it expires; 0 if it was never approved.
	pub valid_until: Day,
	/// The deposit held for it, without those for its links to dApps, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

/// A beneficiary's part of a well.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct PartView {
	/// The well.
	pub well: WellId,
	/// Which real well and product it is.
	pub key: WellKey,
	/// The present part, in whole percents. At 0 % the owner may take the holder off the list.
	pub percent: u8,
	/// An announced reduction: what is left then, in whole percents, and from when.
	pub reduction: Option<(u8, Moment)>,
}

/// A dApp.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct DAppView {
	/// Its number.
	pub dapp: u32,
	/// Its name for people.
	pub name: Vec<u8>,
}

sp_api::decl_runtime_apis! {
	/// Reads of the registers of producers and wells.
	pub trait RegisterApi<AccountId> where AccountId: Codec {
		/// A producer's status. `None` if it never applied.
		fn producer_status(producer: AccountId) -> Option<ProducerStatus>;
		/// The applications that wait for a verifier or a manager.
		fn applications(after: Option<AccountId>, limit: u32) -> Vec<ApplicationView<AccountId>>;
		/// A well's status. `None` if there is no such well.
		fn well_status(well: WellId) -> Option<WellStatus<AccountId>>;
		/// The wells of an owner.
		fn wells_of(
			owner: AccountId,
			after: Option<WellId>,
			limit: u32
		) -> Vec<WellSummary<AccountId>>;
		/// The wells of an asset that wait for a reviewer or the managers' majority: applications,
		/// changed fields and annual reviews.
		fn wells_to_review(
			asset: AssetId,
			after: Option<WellId>,
			limit: u32
		) -> Vec<WellSummary<AccountId>>;
		/// The parts that an account holds of wells.
		fn parts_of(holder: AccountId, after: Option<WellId>, limit: u32) -> Vec<PartView>;
		/// The dApps whose payee an account is.
		fn dapps_of(payee: AccountId, after: Option<u32>, limit: u32) -> Vec<DAppView>;
	}
}
