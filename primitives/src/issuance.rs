//! What the pallets of UNIT's issuance and of the bonus stake know of each other.

use crate::{Balance, math::issuance::Portion};
use alloc::vec::Vec;

/// TAT minted by reward period. Implemented by `pallet-tat-issuance`.
pub trait MintedTat {
	/// What was minted in a period, in 10⁻¹⁸ TAT. What is burnt does not count.
	fn minted_in(period: u32) -> Balance;
}

/// The super validators of the running round. Implemented by `pallet-bonus-stake`.
pub trait SuperValidators<AccountId> {
	/// How many of the active validators they are, both as they were at the round's first block. None
	/// of them, if none is left that may earn.
	fn share() -> Portion;
	/// The keyless account that their part is paid into.
	fn pot() -> AccountId;
	/// Notes that a block's super part was paid into the pot, in 10⁻¹⁸ UNIT. Must not fail.
	fn note_reward(amount: Balance);
}

/// A page of an era's stakers whose reward can be paid by one call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnpaidPage<AccountId> {
	/// The validator's stash.
	pub validator: AccountId,
	/// The page of its nominators.
	pub page: u32,
}

/// What issuance asks of staking. Implemented by the runtime over `pallet-staking`.
pub trait Stakers<AccountId> {
	/// The running era.
	fn active_era() -> u32;
	/// The first era whose rewards can still be paid.
	fn oldest_payable_era() -> u32;
	/// The validators of an era that earned era points, in a fixed order. At most as many as may be
	/// active.
	fn rewarded(era: u32) -> Vec<AccountId>;
	/// How many validators took their seats when the running era began: those elected that had session
	/// keys. 0 for any other era.
	fn seated_count(era: u32) -> u32;
	/// The next page of a validator's stakers in an era that was not paid yet.
	fn unpaid_page(era: u32, validator: &AccountId) -> Option<UnpaidPage<AccountId>>;
	/// Pays a page. `false`, with nothing changed, if it cannot be paid.
	fn pay(era: u32, page: &UnpaidPage<AccountId>) -> bool;
	/// The account that a validator is paid to. `None` if it wants nothing.
	fn payee(validator: &AccountId) -> Option<AccountId>;
}

/// What the bonus stake asks of the validators. Implemented by the runtime over `pallet-session`
/// and `pallet-staking`.
pub trait ActiveValidators<AccountId> {
	/// The active validators of the running session, at most as many as may be active.
	fn active() -> Vec<AccountId>;
	/// Those of them that are not disabled.
	fn effective() -> Vec<AccountId>;
	/// A number that changes whenever the active set or the disabled validators may have changed.
	fn revision() -> u64;
	/// A validator's commission in the running era.
	fn commission(validator: &AccountId) -> sp_runtime::Perbill;
}
