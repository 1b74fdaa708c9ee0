//! What clients read without a transaction.

use crate::{pallet::*, rounds::*, types::*};
use alloc::vec::Vec;
use frame_support::traits::Get;
use sp_runtime::{PerThing, Perbill, Rounding, SaturatedConversion};
use treasurenet_primitives::{
	ActiveValidators, Balance, SuperValidators,
	bonus_api::{
		BidState, BidView, BiddingView, BidsView, ExpectedShare, RunningRoundView,
		SuperValidatorView, UnclaimedShare, UnclaimedShares,
	},
	math::bonus::validator_part,
	production_api::MAX_PAGE,
};

/// How many shares a read of unclaimed ones aims at, at most.
const MAX_SHARES: u32 = 500;
/// How many rounds a read of unclaimed shares looks at, at most.
const MAX_ROUNDS: u32 = 1_000;

impl<T: Config> Pallet<T> {
	/// The running round and its super validators. `None` before the first block.
	pub fn running_round() -> Option<RunningRoundView<T::AccountId>> {
		let running = Running::<T>::get()?;
		let set = SuperSet::<T>::get();
		let total = tat_in_force(&set);
		let pending = Pending::<T>::get();
		let super_validators: Vec<_> = set
			.iter()
			.map(|member| {
				let Candidate { validator, tat, own, commission } = member.bids.clone();
				SuperValidatorView {
					validator,
					tat,
					own,
					commission,
					share: share_of(member, total),
					earned: earned_with(member, pending, total),
					excluded: member.excluded,
				}
			})
			.collect();
		let reward = reward_of(&running, &set).saturating_add(pending);
		let earned = super_validators
			.iter()
			.fold(0, |sum: Balance, member| sum.saturating_add(member.earned));
		Some(RunningRoundView {
			round: running.round,
			first_block: Self::first_block(running.round),
			last_block: Self::last_block(running.round),
			active: running.active,
			counted: Self::share().some,
			super_validators,
			reward,
			remainder: reward.saturating_sub(earned),
		})
	}

	/// The bids made so far in the running round, for the next one.
	pub fn bidding_round() -> BiddingView<T::AccountId> {
		let round = Self::current_round();
		let candidates = RoundBids::<T>::get(round);
		let total = total_bid(&candidates);
		let parameters = CurrentParameters::<T>::get();
		let effective = T::Validators::effective();
		let bids = candidates
			.into_iter()
			.map(|Candidate { validator, tat, own, commission }| BidsView {
				is_super: parameters.makes_super(tat, total) && effective.contains(&validator),
				validator,
				tat,
				own,
				commission,
			})
			.collect();
		BiddingView { round, last_block: Self::last_block(round), total, bids }
	}

	/// What an account has from the running round by its bids of the round before, a validator by
	/// its commission as well; projected with `super_part_per_block`, in 10⁻¹⁸ UNIT.
	pub fn expected_shares(
		who: &T::AccountId,
		super_part_per_block: Balance,
	) -> Vec<ExpectedShare<T::AccountId>> {
		let Some(running) = Running::<T>::get() else { return Vec::new() };
		let set = SuperSet::<T>::get();
		let total = tat_in_force(&set);
		let pending = Pending::<T>::get();
		let now: u32 = frame_system::Pallet::<T>::block_number().saturated_into();
		let blocks_left = Self::last_block(running.round).saturating_sub(now);
		let to_come = super_part_per_block.saturating_mul(blocks_left.into());
		let round = running.round.saturating_sub(1);
		set.iter()
			.filter_map(|member| {
				let validator = &member.bids.validator;
				let bid = Bids::<T>::get((round, validator, who));
				if bid.is_none() && who != validator {
					return None;
				}
				let bid = bid.unwrap_or_default();
				let part = |reward| part_with(member, who, bid, reward, total);
				Some(ExpectedShare {
					validator: validator.clone(),
					bid,
					so_far: part(pending),
					projected: part(pending.saturating_add(to_come)),
				})
			})
			.collect()
	}

	/// What one claim would pay now, in 10⁻¹⁸ UNIT. `None` if it would be refused.
	pub fn claimable(
		round: Round,
		validator: T::AccountId,
		bidder: T::AccountId,
	) -> Option<Balance> {
		Self::due(&ClaimKey { round, validator, bidder }).ok()
	}

	/// An account's bids that are kept, in the order of their rounds: those after a round and
	/// validator, at most `limit` and [`MAX_PAGE`].
	pub fn bids_of(
		bidder: &T::AccountId,
		after: Option<(Round, T::AccountId)>,
		limit: u32,
	) -> Vec<BidView<T::AccountId>> {
		let keys = match after {
			Some((round, validator)) => {
				let key = BidsOf::<T>::hashed_key_for(bidder, (round.to_be_bytes(), validator));
				BidsOf::<T>::iter_key_prefix_from(bidder, key)
			}
			None => BidsOf::<T>::iter_key_prefix(bidder),
		};
		keys.take(limit.min(MAX_PAGE) as usize)
			.filter_map(|(round, validator)| {
				let round = Round::from_be_bytes(round);
				let tat = Bids::<T>::get((round, &validator, bidder))?;
				let state = Self::state_of_bid(round, &validator, bidder, tat);
				Some(BidView { round, validator, tat, state })
			})
			.collect()
	}

	/// Where a bid of `tat` (10⁻¹⁸ TAT) stands.
	fn state_of_bid(
		round: Round,
		validator: &T::AccountId,
		bidder: &T::AccountId,
		tat: Balance,
	) -> BidState {
		let current = Self::current_round();
		if round == current {
			return BidState::Bidding;
		}
		if Self::is_over(round, current) {
			return Self::claimable(round, validator.clone(), bidder.clone())
				.map_or(BidState::Ended, BidState::Claimable);
		}
		let set = SuperSet::<T>::get();
		match set.iter().find(|member| member.bids.validator == *validator) {
			Some(member) => {
				let (pending, total) = (Pending::<T>::get(), tat_in_force(&set));
				BidState::Earning { so_far: part_with(member, bidder, tat, pending, total) }
			}
			None => BidState::Ended,
		}
	}

	/// What an account can claim, from a round of bids on, as a bidder and as a validator. Stops after
	/// the round in which `limit` shares are reached, or a thousand rounds were looked at.
	pub fn unclaimed(
		who: &T::AccountId,
		from_round: Round,
		limit: u32,
	) -> UnclaimedShares<T::AccountId> {
		let limit = limit.clamp(1, MAX_SHARES) as usize;
		let current = Self::current_round();
		let oldest = current.saturating_sub(T::ClaimRounds::get().saturating_add(1));
		let first = from_round.max(oldest);
		let mut round = first;
		let mut shares = Vec::new();
		while Self::is_over(round, current) {
			if shares.len() >= limit || round.saturating_sub(first) >= MAX_ROUNDS {
				return UnclaimedShares { shares, next_round: Some(round) };
			}
			for member in Earned::<T>::get(round) {
				if let Ok(amount) = Self::due_of(round, &member, who)
					&& amount > 0
				{
					shares.push(UnclaimedShare { round, validator: member.bids.validator, amount });
				}
			}
			round = round.saturating_add(1);
		}
		UnclaimedShares { shares, next_round: None }
	}

	fn first_block(round: Round) -> u32 {
		round.saturating_mul(T::RoundLength::get().saturated_into())
	}

	fn last_block(round: Round) -> u32 {
		Self::first_block(round.saturating_add(1)).saturating_sub(1)
	}
}

/// A super validator's share of the super part; of `total` TAT in force.
fn share_of<AccountId>(member: &SuperValidator<AccountId>, total: Balance) -> Perbill {
	if member.excluded || total == 0 {
		return Perbill::zero();
	}
	Perbill::from_rational_with_rounding(member.bids.tat, total, Rounding::Down).unwrap_or_default()
}

/// What an account that bid `bid` (10⁻¹⁸ TAT) for a super validator has, or the validator itself, once
/// `reward` (10⁻¹⁸ UNIT) is distributed too.
fn part_with<AccountId: PartialEq>(
	member: &SuperValidator<AccountId>,
	who: &AccountId,
	bid: Balance,
	reward: Balance,
	total: Balance,
) -> Balance {
	let earnings = member.earnings_with(earned_with(member, reward, total));
	let part = if *who == member.bids.validator {
		earnings.of_validator()
	} else {
		earnings.of_bidder(bid)
	};
	part.unwrap_or_default()
}

/// What a super validator has once `reward` (10⁻¹⁸ UNIT) is distributed too.
fn earned_with<AccountId>(
	member: &SuperValidator<AccountId>,
	reward: Balance,
	total: Balance,
) -> Balance {
	if member.excluded {
		return member.earned;
	}
	let part = validator_part(reward, member.bids.tat, total).unwrap_or_default();
	member.earned.saturating_add(part)
}
