//! UNIT's issuance: the reward of each period, its split block by block, and what an era's
//! validators get of it.
//!
//! Nothing here is rounded but the last figure, which is floored: factors are kept as exact
//! fractions.

use crate::{BPS, Number, wide::mul_div_floor};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_arithmetic::{FixedPointNumber, FixedU128};
use sp_core::{U256, U512};

/// An exact fraction.
///
/// Not reduced; the denominator is never 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fraction {
	/// What is divided.
	pub numerator: U256,
	/// What it is divided by.
	pub denominator: U256,
}

impl Fraction {
	/// The fraction floored to 10⁻¹⁸. For display only: no amount may be calculated from it.
	pub fn to_fixed(self) -> FixedU128 {
		FixedU128::from_inner(self.of(FixedU128::DIV).unwrap_or(u128::MAX))
	}

	/// That much of an amount, floored. `None` if it exceeds 128 bits.
	fn of(self, amount: u128) -> Option<u128> {
		self.numerator
			.full_mul(U256::from(amount))
			.checked_div(U512::from(self.denominator))
			.and_then(|quotient| u128::try_from(quotient).ok())
	}
}

/// How much faster or slower TAT was minted than the rule expects: `d = (tat_previous /
/// max(tat_before, tat_floor)) / (1 + growth_bps / 10 000)`.
///
/// `tat_previous` is what was minted in the period before the one that the factor is for,
/// `tat_before` in the one before that, all in 10⁻¹⁸ TAT. A floor of 0 counts as 10⁻¹⁸ TAT.
pub fn growth_ratio(
	tat_previous: u128,
	tat_before: u128,
	tat_floor: u128,
	growth_bps: u32,
) -> Fraction {
	let base = U256::from(tat_before.max(tat_floor).max(1));
	let whole = U256::from(BPS);
	// 128 bits by 33: both products fit.
	Fraction {
		numerator: U256::from(tat_previous).saturating_mul(whole),
		denominator: base.saturating_mul(whole.saturating_add(growth_bps.into())),
	}
}

/// The factor that a period's reward is of the one before, for a growth ratio `d`:
///
/// | `d` | factor |
/// |---|---|
/// | 0 | 0.50 |
/// | 0 < d < 1 | 0.75 + 0.15 d |
/// | d ≥ 1 | min(0.99, 0.90 + 0.01 × ⌊d − 1⌋) |
pub fn factor(ratio: Fraction) -> Fraction {
	let Fraction { numerator, denominator } = ratio;
	if numerator.is_zero() {
		return Fraction { numerator: U256::from(50), denominator: U256::from(100) };
	}
	if numerator < denominator {
		let of_whole = denominator.saturating_mul(U256::from(75));
		let of_ratio = numerator.saturating_mul(U256::from(15));
		return Fraction {
			numerator: of_whole.saturating_add(of_ratio),
			denominator: denominator.saturating_mul(U256::from(100)),
		};
	}
	let steps = numerator.checked_div(denominator).unwrap_or_default().saturating_sub(U256::one());
	let percent = U256::from(90).saturating_add(steps).min(U256::from(99));
	Fraction { numerator: percent, denominator: U256::from(100) }
}

/// The reward per block of the next period: `floor(reward × factor)`, in the unit of `reward`.
///
/// The other arguments are those of [`growth_ratio`].
pub fn next_reward(
	reward: u128,
	tat_previous: u128,
	tat_before: u128,
	tat_floor: u128,
	growth_bps: u32,
) -> u128 {
	let ratio = growth_ratio(tat_previous, tat_before, tat_floor, growth_bps);
	// The factor is below 1, so the result fits whatever the reward.
	factor(ratio).of(reward).unwrap_or_default()
}

/// What is minted in a period of `length` blocks if it goes on as in its first `blocks`, in which
/// `minted` was: `floor(minted × length / blocks)`, in the unit of `minted`, at most what 128 bits hold.
///
/// Before the first block, and once all blocks are over, it is `minted`.
pub fn at_pace(minted: u128, blocks: u32, length: u32) -> u128 {
	if blocks == 0 {
		return minted;
	}
	let whole = u128::from(length.max(blocks));
	mul_div_floor(&[minted, whole], u128::from(blocks).into()).unwrap_or(u128::MAX)
}

/// The period that a block is in, if `period` began at `first_block` and periods have had `length`
/// blocks from then on.
///
/// With period 1 from block 1 this is `(block − 1) / length + 1`. A block before `first_block` is
/// taken to be the first; a length of 0 ends no period.
pub fn period_of(block: u32, period: u32, first_block: u32, length: u32) -> u32 {
	let passed = block.saturating_sub(first_block).checked_div(length).unwrap_or_default();
	period.saturating_add(passed)
}

/// The first period whose reward follows from TAT. The reward of the earlier ones is given.
pub const FIRST_BY_FORMULA: u32 = 3;

/// A forecast of rewards, from a period on, for given changes of the TAT minted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Forecast {
	/// The period that was reached.
	pub period: u32,
	/// Its reward per block, in 10⁻¹⁸ UNIT.
	pub reward: u128,
	/// The TAT minted in it, in 10⁻¹⁸.
	pub tat: u128,
	/// The TAT minted in the one before, in 10⁻¹⁸.
	pub tat_before: u128,
	/// The floor of TAT, in 10⁻¹⁸.
	pub tat_floor: u128,
	/// The expected growth, in basis points.
	pub growth_bps: u32,
}

impl Forecast {
	/// Goes on to the next period, in which the TAT minted changes by `change_bps` basis points (no
	/// less than −10 000), and returns its reward.
	///
	/// TAT that grows beyond 128 bits is scaled down together with the floor, since only ratios
	/// count: from then on `tat` is no amount any more.
	pub fn advance(&mut self, change_bps: i32) -> u128 {
		self.period = self.period.saturating_add(1);
		if self.period >= FIRST_BY_FORMULA {
			self.reward = next_reward(
				self.reward,
				self.tat,
				self.tat_before,
				self.tat_floor,
				self.growth_bps,
			);
		}
		let change = i64::from(BPS).saturating_add(change_bps.into()).max(0).unsigned_abs().into();
		let next = mul_div_floor(&[self.tat, change], BPS.into()).unwrap_or_else(|| {
			self.tat >>= SCALE_BITS;
			self.tat_floor >>= SCALE_BITS;
			mul_div_floor(&[self.tat, change], BPS.into()).unwrap_or(u128::MAX)
		});
		self.tat_before = self.tat;
		self.tat = next;
		self.reward
	}
}

/// By how much a forecast scales down, in bits: more than any change can grow.
const SCALE_BITS: u32 = 32;

/// How a block's reward is split, in basis points of it. The rest is base.
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
pub struct Split {
	/// The community pool's part, in basis points.
	pub community_bps: u32,
	/// The proposer's part in any case, in basis points.
	pub proposer_base_bps: u32,
	/// The proposer's further part if every elected validator took part in the last finished era,
	/// in basis points, and proportionally less if fewer did.
	pub proposer_extra_bps: u32,
	/// The super validators' part if every active validator is one, in basis points, and
	/// proportionally less if fewer are.
	pub super_bps: u32,
}

impl Default for Split {
	/// 1 %, 1 % + 4 %, and 60 %.
	fn default() -> Self {
		Self {
			community_bps: 100,
			proposer_base_bps: 100,
			proposer_extra_bps: 400,
			super_bps: 6_000,
		}
	}
}

impl Split {
	/// Its numbers. Together they are no more than the whole, however many take part.
	pub fn numbers<Fault: Copy>(&self, fault: Fault) -> [Number<Fault>; 4] {
		let Self { community_bps, proposer_base_bps, proposer_extra_bps, super_bps } = *self;
		let sum = community_bps
			.saturating_add(proposer_base_bps)
			.saturating_add(proposer_extra_bps)
			.saturating_add(super_bps);
		let part = |name, value: u32| {
			let others = sum.saturating_sub(value);
			Number::new(name, "basis points", value, 0..=BPS.saturating_sub(others), fault)
				.most_is("10 000 less the other parts")
		};
		[
			part("community_bps", community_bps),
			part("proposer_base_bps", proposer_base_bps),
			part("proposer_extra_bps", proposer_extra_bps),
			part("super_bps", super_bps),
		]
	}

	/// Whether each of its numbers is in its range.
	pub fn is_valid(&self) -> bool {
		Number::check(self.numbers(())).is_ok()
	}
}

/// Some out of all.
#[derive(
	Clone,
	Copy,
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
pub struct Portion {
	/// How many.
	pub some: u32,
	/// Of how many.
	pub all: u32,
}

/// The parts of a block's reward, each in the unit of the whole.
#[derive(
	Clone,
	Copy,
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
pub struct Parts {
	/// For the community pool.
	pub community: u128,
	/// For those who propose blocks.
	pub proposer: u128,
	/// For the bidders on super validators.
	pub super_validators: u128,
	/// For all stakers, by era points: the rest.
	pub base: u128,
}

/// Splits a block's reward. The parts sum to the whole.
///
/// `participation` is how many of the elected validators earned era points in the last finished
/// era; `None`, or none elected, counts as all. `super_share` is how many of the active validators
/// are super validators; none active counts as none. More than all counts as all.
///
/// `None` if the split is not [valid](Split::is_valid) and the parts exceed the whole.
pub fn split(
	total: u128,
	split: Split,
	participation: Option<Portion>,
	super_share: Portion,
) -> Option<Parts> {
	let whole = u128::from(BPS);
	let community = mul_div_floor(&[total, split.community_bps.into()], BPS.into())?;

	let Portion { some, all } =
		participation.filter(|portion| portion.all > 0).unwrap_or(Portion { some: 1, all: 1 });
	let (some, all) = (u128::from(some.min(all)), u128::from(all));
	let rate = u128::from(split.proposer_base_bps)
		.checked_mul(all)?
		.checked_add(u128::from(split.proposer_extra_bps).checked_mul(some)?)?;
	let proposer = mul_div_floor(&[total, rate], whole.checked_mul(all)?.into())?;

	let Portion { some, all } = super_share;
	let super_validators = if all == 0 {
		0
	} else {
		mul_div_floor(
			&[total, split.super_bps.into(), some.min(all).into()],
			whole.checked_mul(all.into())?.into(),
		)?
	};

	let base =
		total.checked_sub(community)?.checked_sub(proposer)?.checked_sub(super_validators)?;
	Some(Parts { community, proposer, super_validators, base })
}

/// What a validator that authored `blocks` of an era's `all_blocks` gets of the proposers' pot:
/// `floor(pot × blocks / all_blocks)`. 0 if none was authored.
pub fn proposer_part(pot: u128, blocks: u32, all_blocks: u32) -> u128 {
	mul_div_floor(&[pot, blocks.min(all_blocks).into()], all_blocks.into()).unwrap_or_default()
}
