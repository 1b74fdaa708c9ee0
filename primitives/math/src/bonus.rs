//! The bonus stake: who is a super validator, and what a round's reward gives each bidder.
//!
//! Each part is one exact fraction, floored once, so the parts never exceed what they are
//! parts of. TAT and UNIT are in 10⁻¹⁸.

use crate::{BPS, wide::mul_div_floor};
use sp_arithmetic::{PerThing, Perbill};
use sp_core::U256;

/// Whether `tat` bid for a validator is at least `threshold_bps` of the `total` bid in the round.
///
/// Never if nothing was bid for it.
pub fn is_super(tat: u128, total: u128, threshold_bps: u32) -> bool {
	// 128 bits times 32 bits always fit 256.
	tat > 0
		&& U256::from(tat).saturating_mul(BPS.into())
			>= U256::from(total).saturating_mul(threshold_bps.into())
}

/// A super validator's part of a reward: `floor(reward × tat / total)`, `total` the TAT bid for all
/// super validators that share it.
///
/// `None` if `total` is 0.
pub fn validator_part(reward: u128, tat: u128, total: u128) -> Option<u128> {
	mul_div_floor(&[reward, tat], total.into())
}

/// What a super validator earned, and what it was earned by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Earnings {
	/// What it earned, in 10⁻¹⁸ UNIT.
	pub earned: u128,
	/// All TAT bid for it, in 10⁻¹⁸ TAT.
	pub tat: u128,
	/// The part of it that the validator bid itself, in 10⁻¹⁸ TAT.
	pub own: u128,
	/// The validator's commission on what others bid.
	pub commission: Perbill,
}

impl Earnings {
	/// What another account's `bid` (10⁻¹⁸ TAT) gets:
	/// `floor(earned × bid × (1 − commission) / tat)`, in 10⁻¹⁸ UNIT.
	///
	/// `None` if `tat` is 0 or a product does not fit 256 bits, which needs more than 10¹¹ UNIT.
	pub fn of_bidder(&self, bid: u128) -> Option<u128> {
		let kept = Perbill::ACCURACY.saturating_sub(self.commission.deconstruct());
		mul_div_floor(&[self.earned, bid, kept.into()], self.divisor())
	}

	/// What the validator gets: `floor(earned × own / tat)` for its own bid, and
	/// `floor(earned × (tat − own) × commission / tat)` of the others' bids, in 10⁻¹⁸ UNIT.
	///
	/// `None` as for [`Self::of_bidder`], and if `own` exceeds `tat`.
	pub fn of_validator(&self) -> Option<u128> {
		let others = self.tat.checked_sub(self.own)?;
		let commission = self.commission.deconstruct();
		let on_own = mul_div_floor(&[self.earned, self.own], self.tat.into())?;
		let on_others = mul_div_floor(&[self.earned, others, commission.into()], self.divisor())?;
		on_own.checked_add(on_others)
	}

	/// The whole that bids times parts of 10⁹ are parts of.
	fn divisor(&self) -> U256 {
		U256::from(self.tat).saturating_mul(Perbill::ACCURACY.into())
	}
}
