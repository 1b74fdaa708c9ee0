//! Rounds: they start, lose super validators, and end.

use crate::{WeightInfo, pallet::*, types::*};
use alloc::vec::Vec;
use frame_support::{
	BoundedVec, defensive,
	dispatch::DispatchClass,
	traits::{
		Get,
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
	},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{AccountIdConversion, SaturatedConversion, Zero};
use treasurenet_primitives::{
	ActiveValidators, Balance, SuperValidators,
	math::{bonus::validator_part, issuance::Portion},
};

/// The super validators of a round.
type SuperSetOf<T> =
	BoundedVec<SuperValidator<<T as frame_system::Config>::AccountId>, <T as Config>::MaxActive>;

impl<T: Config> Pallet<T> {
	/// The round that a block is in.
	pub fn round_of(block: BlockNumberFor<T>) -> Round {
		let length = T::RoundLength::get();
		if length.is_zero() {
			defensive!("a round has blocks, by the integrity test");
			return 0;
		}
		// The division cannot fail, and 2³² rounds, even of one block each, last for 680 years.
		(block / length).saturated_into()
	}

	/// The round that this block is in.
	pub fn current_round() -> Round {
		Self::round_of(frame_system::Pallet::<T>::block_number())
	}

	/// At the start of a block: changes the round if a new one begins; otherwise compares the super
	/// validators with the active ones if these changed.
	pub(crate) fn begin_block(now: BlockNumberFor<T>) -> Weight {
		let round = Self::round_of(now);
		match Running::<T>::get() {
			Some(running) if running.round == round => {
				let revision = T::Validators::revision();
				if running.revision == revision {
					return T::WeightInfo::begin_block();
				}
				Self::compare(RunningRound { revision, ..running });
				T::WeightInfo::compare(running.super_validators)
			}
			ended => {
				if let Some(ended) = ended {
					Self::close(ended);
				}
				Self::start(round);
				T::WeightInfo::change_round(T::MaxActive::get())
			}
		}
	}

	/// Excludes a validator from the rest of the running round. The runtime calls it when a validator is
	/// slashed; it registers its own weight.
	pub fn exclude(validator: &T::AccountId) {
		let Some(mut running) = Running::<T>::get() else { return };
		let mut weight = T::WeightInfo::exclude();
		if running.round != Self::current_round() {
			// A slash that an era begins with comes before the round does.
			weight.saturating_accrue(Self::begin_block(frame_system::Pallet::<T>::block_number()));
			running = Running::<T>::get().unwrap_or(running);
		}
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			weight,
			DispatchClass::Mandatory,
		);
		Running::<T>::put(Self::exclude_where(running, |other| other == validator));
	}

	/// Excludes the super validators that are not active any more, or disabled.
	fn compare(running: RunningRound) {
		let effective = T::Validators::effective();
		Running::<T>::put(Self::exclude_where(running, |validator| !effective.contains(validator)));
	}

	/// Excludes some super validators, after what came in so far was distributed.
	fn exclude_where(
		mut running: RunningRound,
		leaves: impl Fn(&T::AccountId) -> bool,
	) -> RunningRound {
		let mut set = SuperSet::<T>::get();
		let leaving: Vec<usize> = set
			.iter()
			.enumerate()
			.filter(|(_, member)| !member.excluded && leaves(&member.bids.validator))
			.map(|(place, _)| place)
			.collect();
		if leaving.is_empty() {
			return running;
		}
		Self::distribute(&mut running, &mut set);
		for place in leaving {
			let Some(member) = set.get_mut(place) else { continue };
			member.excluded = true;
			running.in_force = running.in_force.saturating_sub(1);
			Self::deposit_event(Event::SuperValidatorExcluded {
				round: running.round,
				validator: member.bids.validator.clone(),
			});
		}
		SuperSet::<T>::put(set);
		running
	}

	/// Distributes what came in since the last time to the super validators in force, by their
	/// TAT. If none is in force, it stays pending.
	fn distribute(running: &mut RunningRound, set: &mut SuperSetOf<T>) {
		let total = tat_in_force(set);
		if total == 0 {
			return;
		}
		let reward = Pending::<T>::take();
		let mut left = reward;
		for member in set.iter_mut().filter(|member| !member.excluded) {
			let part = validator_part(reward, member.bids.tat, total).unwrap_or_default().min(left);
			// No overflow: the parts are parts of UNIT's issuance.
			member.earned = member.earned.saturating_add(part);
			left = left.saturating_sub(part);
		}
		running.remainder = running.remainder.saturating_add(left);
	}

	/// Ends a round: what was earned in it can be claimed.
	fn close(mut ended: RunningRound) {
		let mut set = SuperSet::<T>::take();
		Self::distribute(&mut ended, &mut set);
		let reward = reward_of(&ended, &set);
		if reward > 0 {
			let round = ended.round.saturating_sub(1);
			Settled::<T>::insert(round, SettledRound { reward, unclaimed: reward });
			Earned::<T>::insert(round, set);
		}
		Self::deposit_event(Event::RoundClosed {
			round: ended.round,
			reward,
			remainder: ended.remainder,
		});
		Self::sweep();
	}

	/// Sends to the treasury what the pot holds beyond what it owes: what somebody sent to it. What the
	/// treasury cannot take stays for the next time.
	fn sweep() {
		let pot = Self::pot_account();
		let spendable =
			T::Currency::reducible_balance(&pot, Preservation::Preserve, Fortitude::Polite);
		let amount = spendable.saturating_sub(Owed::<T>::get());
		if amount == 0 {
			return;
		}
		let treasury = T::Treasury::get();
		if T::Currency::transfer(&pot, &treasury, amount, Preservation::Preserve).is_ok() {
			Self::deposit_event(Event::Swept { amount });
		}
	}

	/// Begins a round: freezes its super validators and the number of active ones.
	fn start(round: Round) {
		let candidates =
			round.checked_sub(1).map(RoundBids::<T>::get).unwrap_or_default().into_inner();
		let effective = T::Validators::effective();
		let total = total_bid(&candidates);
		let parameters = CurrentParameters::<T>::get();
		let members: Vec<_> = candidates
			.into_iter()
			.filter(|candidate| {
				parameters.makes_super(candidate.tat, total)
					&& effective.contains(&candidate.validator)
			})
			.map(SuperValidator::new)
			.collect();
		// Cuts nothing off: there are no more active validators than that.
		let set = SuperSetOf::<T>::truncate_from(members);
		let active = T::Validators::active().len() as u32;
		let super_validators = set.len() as u32;
		Running::<T>::put(RunningRound {
			round,
			active,
			super_validators,
			in_force: super_validators,
			remainder: 0,
			revision: T::Validators::revision(),
		});
		if !set.is_empty() {
			SuperSet::<T>::put(set);
		}
		Self::deposit_event(Event::RoundStarted { round, super_validators, active });
	}

	/// The keyless account that the super part is paid into and claims are paid from.
	pub fn pot_account() -> T::AccountId {
		T::PotId::get().into_account_truncating()
	}
}

impl<T: Config> SuperValidators<T::AccountId> for Pallet<T> {
	fn share() -> Portion {
		let Some(running) = Running::<T>::get() else { return Portion::default() };
		let some = if running.in_force > 0 { running.super_validators } else { 0 };
		Portion { some, all: running.active }
	}

	fn pot() -> T::AccountId {
		Self::pot_account()
	}

	fn note_reward(amount: Balance) {
		if amount > 0 {
			Pending::<T>::mutate(|pending| *pending = pending.saturating_add(amount));
			Owed::<T>::mutate(|owed| *owed = owed.saturating_add(amount));
		}
	}
}

/// All TAT bid in a round, in 10⁻¹⁸ TAT.
pub(crate) fn total_bid<AccountId>(candidates: &[Candidate<AccountId>]) -> Balance {
	candidates.iter().fold(0, |total, candidate| total.saturating_add(candidate.tat))
}

/// The TAT bid for the super validators in force, in 10⁻¹⁸ TAT.
pub(crate) fn tat_in_force<AccountId>(set: &[SuperValidator<AccountId>]) -> Balance {
	set.iter()
		.filter(|member| !member.excluded)
		.fold(0, |total, member| total.saturating_add(member.bids.tat))
}

/// What was distributed in a round, with what rounding left, in 10⁻¹⁸ UNIT.
pub(crate) fn reward_of<AccountId>(
	running: &RunningRound,
	set: &[SuperValidator<AccountId>],
) -> Balance {
	set.iter().fold(running.remainder, |total, member| total.saturating_add(member.earned))
}
