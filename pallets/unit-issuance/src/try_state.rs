//! What must always hold.

use crate::{
	Authored, Config, Current, CurrentParameters, Cursor, Ended, EndedBounds, IssuedBefore, Owed,
	Pallet, Running, Schedule,
	types::{Debts, EraBook, PeriodRecord},
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the pallet.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"a parameter is out of its range"
		);
		Self::check_periods()?;
		Self::check_queue()?;
		Self::check_pots()
	}

	/// What was issued in a period is its reward times its blocks, and each starts where the one
	/// before ended.
	fn check_periods() -> Result<(), TryRuntimeError> {
		let exact = |period: &PeriodRecord| {
			period.reward.checked_mul(period.blocks.into()) == Some(period.issued)
		};
		let current = Current::<T>::get();
		ensure!(exact(&current), "the running period did not issue its rewards");
		let mut issued: Balance = 0;
		let mut next = current;
		for number in (1..current.number).rev() {
			let Some(period) = Schedule::<T>::get(number) else {
				return Err("a period is not on record".into());
			};
			ensure!(period.number == number, "a period is recorded under another number");
			ensure!(exact(&period), "a period did not issue its rewards");
			ensure!(
				period.first_block.checked_add(period.blocks) == Some(next.first_block),
				"a period does not start where the one before ended"
			);
			issued = issued.saturating_add(period.issued);
			next = period;
		}
		ensure!(
			Schedule::<T>::iter_keys().count() as u32 == current.number.saturating_sub(1),
			"a period is on record that is not over"
		);
		ensure!(issued == IssuedBefore::<T>::get(), "the periods do not add up to what was issued");
		Ok(())
	}

	/// The queue of ended eras, and the blocks counted for them and the running one.
	fn check_queue() -> Result<(), TryRuntimeError> {
		let (head, tail) = EndedBounds::<T>::get();
		ensure!(
			Ended::<T>::iter_keys().count() as u32 == tail.saturating_sub(head),
			"the queue holds more or fewer books than its bounds say"
		);
		if head >= tail {
			ensure!(!EndedBounds::<T>::exists(), "an empty queue left its bounds");
			ensure!(!Cursor::<T>::exists(), "an empty queue left its cursor");
			ensure!(Owed::<T>::get() == Debts::default(), "something is owed for no era");
		}
		let mut blocks = BTreeMap::<u32, u32>::new();
		for (era, _, authored) in Authored::<T>::iter() {
			ensure!(authored > 0, "an author of no blocks is kept");
			let of_era = blocks.entry(era).or_default();
			*of_era = of_era.saturating_add(authored);
		}
		let running = Running::<T>::get();
		ensure!(
			blocks.remove(&running.era).unwrap_or_default() == running.blocks,
			"the running era's blocks are not those of its authors"
		);
		let mut last = None;
		for position in head..tail {
			let Some(book) = Ended::<T>::get(position) else {
				return Err("a position of the queue is empty".into());
			};
			ensure!(last.is_none_or(|last| last < book.era), "the eras are out of order");
			ensure!(book.era < running.era, "an era ended that has not begun");
			let of_authors = blocks.remove(&book.era).unwrap_or_default();
			ensure!(of_authors <= book.blocks, "an era's authors have more blocks than it");
			// Work begins with the first era of the queue.
			ensure!(
				position == head || of_authors == book.blocks,
				"an era that waits has lost an author"
			);
			last = Some(book.era);
		}
		ensure!(blocks.is_empty(), "blocks are counted for an era that is closed");
		Ok(())
	}

	/// Each pot keeps its existential deposit and covers what it owes.
	fn check_pots() -> Result<(), TryRuntimeError> {
		let EraBook { base, proposer, .. } = Running::<T>::get();
		let owed = Owed::<T>::get();
		let least = T::Currency::minimum_balance();
		for (pot, owed) in [
			(Self::base_pot(), base.saturating_add(owed.base)),
			(Self::proposer_pot(), proposer.saturating_add(owed.proposer)),
			(Self::fee_pot(), 0),
		] {
			ensure!(
				T::Currency::balance(&pot) >= least.saturating_add(owed),
				"a pot does not cover what it owes"
			);
		}
		Ok(())
	}
}
