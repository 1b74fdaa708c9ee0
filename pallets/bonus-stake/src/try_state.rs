//! What must always hold.

use crate::{pallet::*, rounds::reward_of, types::*};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Checks the pallet's invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"a parameter is out of its range"
		);
		Self::check_bids()?;
		Self::check_running()?;
		Self::check_settled()?;
		Self::check_owed()
	}

	/// Each validator's sum equals its bids until something can be claimed or pruned, and is an upper
	/// bound from then on. No bid is left without its round, and each is listed for its bidder.
	fn check_bids() -> Result<(), TryRuntimeError> {
		let mut sums = BTreeMap::<(Round, T::AccountId), (Balance, Balance)>::new();
		let mut listed = BidsOf::<T>::iter_keys().count();
		for ((round, validator, bidder), bid) in Bids::<T>::iter() {
			ensure!(bid > 0, "an empty bid is kept");
			ensure!(
				BidsOf::<T>::contains_key(&bidder, (round.to_be_bytes(), &validator)),
				"a bid is not listed for its bidder"
			);
			listed = listed.saturating_sub(1);
			let own = if validator == bidder { bid } else { 0 };
			let sum = sums.entry((round, validator)).or_default();
			sum.0 = sum.0.checked_add(bid).ok_or("the bids do not fit 128 bits")?;
			sum.1 = sum.1.saturating_add(own);
		}
		ensure!(listed == 0, "a bid is listed that is not kept");
		let current = Self::current_round();
		let oldest = OldestRound::<T>::get();
		for (round, candidates) in RoundBids::<T>::iter() {
			ensure!(round >= oldest, "a round is kept that idle time would never prune");
			ensure!(round <= current, "a bid was made in a round to come");
			ensure!(!candidates.is_empty(), "a round without bids is kept");
			for candidate in candidates {
				let (tat, own) = sums.remove(&(round, candidate.validator)).unwrap_or_default();
				let is_exact = tat == candidate.tat && own == candidate.own;
				let is_less = tat <= candidate.tat && own <= candidate.own;
				ensure!(
					is_exact || (is_less && Self::is_over(round, current)),
					"the bids for a validator differ from their sum"
				);
			}
		}
		ensure!(sums.is_empty(), "a bid is kept without the sum that it belongs to");
		Ok(())
	}

	/// The super validators are some of those bid for in the round before, with the same TAT.
	fn check_running() -> Result<(), TryRuntimeError> {
		let set = SuperSet::<T>::get();
		let Some(running) = Running::<T>::get() else {
			ensure!(set.is_empty(), "there are super validators without a round");
			return Ok(());
		};
		let in_force = set.iter().filter(|member| !member.excluded).count();
		ensure!(set.len() == running.super_validators as usize, "the set is not as it was frozen");
		ensure!(in_force == running.in_force as usize, "those in force are miscounted");
		ensure!(running.super_validators <= running.active, "more are super than active");
		let candidates = running.round.checked_sub(1).map(RoundBids::<T>::get).unwrap_or_default();
		for member in &set {
			ensure!(!member.claimed, "something of a running round was claimed");
			ensure!(candidates.contains(&member.bids), "a super validator was not bid for");
		}
		ensure!(are_distinct(&set), "a validator is super twice");
		Ok(())
	}

	/// What can be claimed of each round is no more than what is left of it.
	fn check_settled() -> Result<(), TryRuntimeError> {
		let current = Self::current_round();
		for (round, settled) in Settled::<T>::iter() {
			let set = Earned::<T>::get(round);
			ensure!(Self::is_over(round, current), "a round was settled before it was over");
			ensure!(RoundBids::<T>::contains_key(round), "a settled round has no bids");
			ensure!(!set.is_empty() && are_distinct(&set), "a settled round's set is wrong");
			ensure!(settled.unclaimed <= settled.reward, "more is left than there was");
			let earned = set.iter().fold(0, |sum: Balance, it| sum.saturating_add(it.earned));
			ensure!(earned <= settled.reward, "more was earned than there was");
			let mut due: Balance = 0;
			for member in &set {
				let validator = &member.bids.validator;
				if !member.claimed {
					let part = Self::due_of(round, member, validator);
					due = due.saturating_add(part.map_err(|_| "a validator's part fails")?);
				}
				for (bidder, _) in Bids::<T>::iter_prefix((round, validator)) {
					if bidder != *validator {
						let part = Self::due_of(round, member, &bidder);
						due = due.saturating_add(part.map_err(|_| "a bidder's part fails")?);
					}
				}
			}
			ensure!(due <= settled.unclaimed, "more can be claimed than is left");
		}
		for round in Earned::<T>::iter_keys() {
			ensure!(Settled::<T>::contains_key(round), "earnings are kept without their sum");
		}
		Ok(())
	}

	/// The pot covers what it owes, and that is the sum of what each round owes.
	fn check_owed() -> Result<(), TryRuntimeError> {
		let running =
			Running::<T>::get().map_or(0, |running| reward_of(&running, &SuperSet::<T>::get()));
		let owed = Settled::<T>::iter_values()
			.fold(Pending::<T>::get().saturating_add(running), |sum, settled| {
				sum.saturating_add(settled.unclaimed)
			});
		ensure!(owed == Owed::<T>::get(), "what is owed differs from its parts");
		let needed = owed.saturating_add(T::Currency::minimum_balance());
		ensure!(T::Currency::balance(&Self::pot_account()) >= needed, "the pot lacks UNIT");
		Ok(())
	}
}

fn are_distinct<AccountId: Ord>(set: &[SuperValidator<AccountId>]) -> bool {
	let names: alloc::collections::BTreeSet<_> =
		set.iter().map(|member| &member.bids.validator).collect();
	names.len() == set.len()
}
