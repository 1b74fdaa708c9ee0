//! Payments for ended eras, step by step.

use crate::{
	Authored, BlockFees, Config, Cursor, Ended, EndedBounds, Error, Event, Owed, Paid, Pallet,
	Running, WeightInfo, pots::SweepStrays, types::EraBook,
};
use frame_support::{
	defensive,
	dispatch::{DispatchResultWithPostInfo, Pays, PostDispatchInfo},
	ensure,
	traits::{Get, fungible::Mutate, tokens::Preservation},
	weights::{Weight, WeightMeter},
};
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{Balance, Stakers, UnpaidPage, math::issuance::proposer_part};

/// A step of paying an ended era.
enum Step<AccountId> {
	/// Pays an author for its blocks.
	Proposer { validator: AccountId, blocks: u32 },
	/// Pays a page of stakers.
	Page(UnpaidPage<AccountId>),
	/// Goes on to the next validator, because this one is paid.
	NextValidator,
	/// Closes the era, because everything is paid that can be.
	Close,
}

impl<AccountId> Step<AccountId> {
	fn weight<T: Config>(&self) -> Weight {
		match self {
			Self::Proposer { .. } => T::WeightInfo::pay_proposer(),
			Self::Page(_) => T::WeightInfo::pay_page().saturating_add(T::PagePayment::get()),
			Self::NextValidator => T::WeightInfo::next_validator(),
			Self::Close => T::WeightInfo::close_era().saturating_add(T::Strays::weight()),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Pays ended eras as far as the meter reaches.
	pub(crate) fn pay_ended_eras(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::on_idle_base()).is_err() {
			return;
		}
		let (head, tail) = EndedBounds::<T>::get();
		if head >= tail {
			return;
		}
		while meter.try_consume(T::WeightInfo::next_step()).is_ok() {
			let Some((book, step)) = Self::next_step() else { break };
			if meter.try_consume(step.weight::<T>()).is_err() {
				break;
			}
			Self::take(book, step);
		}
	}

	pub(crate) fn do_pay_out(limit: u32) -> DispatchResultWithPostInfo {
		let mut weight = T::WeightInfo::on_idle_base();
		let mut steps: u32 = 0;
		while steps < limit {
			weight = weight.saturating_add(T::WeightInfo::next_step());
			let Some((book, step)) = Self::next_step() else { break };
			weight = weight.saturating_add(step.weight::<T>());
			Self::take(book, step);
			steps = steps.saturating_add(1);
		}
		ensure!(steps > 0, Error::<T>::NothingToPay);
		Ok(PostDispatchInfo { actual_weight: Some(weight), pays_fee: Pays::No })
	}

	/// The most that `limit` steps weigh.
	pub(crate) fn weight_of_pay_out(limit: u32) -> Weight {
		let step = T::WeightInfo::pay_page()
			.saturating_add(T::PagePayment::get())
			.max(T::WeightInfo::pay_proposer())
			.max(T::WeightInfo::next_validator())
			.max(T::WeightInfo::close_era().saturating_add(T::Strays::weight()))
			.saturating_add(T::WeightInfo::next_step());
		T::WeightInfo::on_idle_base()
			.saturating_add(step.saturating_mul(limit.into()))
			// Finding that nothing is left.
			.saturating_add(T::WeightInfo::next_step())
	}

	/// What has to be done next.
	fn next_step() -> Option<(EraBook, Step<T::AccountId>)> {
		let (head, tail) = EndedBounds::<T>::get();
		if head >= tail {
			return None;
		}
		let Some(book) = Ended::<T>::get(head) else {
			defensive!("every position of the queue holds a book");
			return Some((EraBook::default(), Step::Close));
		};
		if let Some((validator, blocks)) = Authored::<T>::iter_prefix(book.era).next() {
			return Some((book, Step::Proposer { validator, blocks }));
		}
		if book.era < T::Stakers::oldest_payable_era() {
			return Some((book, Step::Close));
		}
		let done: usize = Cursor::<T>::get().saturated_into();
		let step = match T::Stakers::rewarded(book.era).get(done) {
			None => Step::Close,
			Some(validator) => {
				T::Stakers::unpaid_page(book.era, validator).map_or(Step::NextValidator, Step::Page)
			}
		};
		Some((book, step))
	}

	/// Whether anything has to be done.
	#[cfg(feature = "runtime-benchmarks")]
	pub(crate) fn has_step() -> bool {
		Self::next_step().is_some()
	}

	fn take(book: EraBook, step: Step<T::AccountId>) {
		match step {
			Step::Proposer { validator, blocks } => Self::pay_proposer(book, validator, blocks),
			Step::Page(page) => Self::pay_page(book.era, page),
			Step::NextValidator => Self::pass_validator(),
			Step::Close => Self::close_era(book.era),
		}
	}

	fn pay_proposer(book: EraBook, validator: T::AccountId, blocks: u32) {
		let EraBook { era, proposer, blocks: all_blocks, .. } = book;
		Authored::<T>::remove(era, &validator);
		let amount = proposer_part(proposer, blocks, all_blocks);
		if amount == 0 {
			return;
		}
		let pot = Self::proposer_pot();
		let paid = T::Stakers::payee(&validator).filter(|payee| {
			T::Currency::transfer(&pot, payee, amount, Preservation::Preserve).is_ok()
		});
		let Some(payee) = paid else {
			Self::deposit_event(Event::ProposerUnpaid { era, validator, amount });
			return;
		};
		Owed::<T>::mutate(|owed| owed.proposer = owed.proposer.saturating_sub(amount));
		Paid::<T>::mutate(|paid| paid.proposer = paid.proposer.saturating_add(amount));
		Self::deposit_event(Event::ProposerPaid { era, validator, payee, amount });
	}

	fn pay_page(era: u32, page: UnpaidPage<T::AccountId>) {
		// The next look does not find a page that is paid, but the one after it.
		if !T::Stakers::pay(era, &page) {
			let UnpaidPage { validator, page } = page;
			Self::deposit_event(Event::PageSkipped { era, validator, page });
			Self::pass_validator();
		}
	}

	pub(crate) fn pass_validator() {
		Cursor::<T>::mutate(|done| *done = done.saturating_add(1));
	}

	fn close_era(era: u32) {
		let (head, tail) = EndedBounds::<T>::get();
		Ended::<T>::remove(head);
		Cursor::<T>::kill();
		Self::deposit_event(Event::EraClosed { era });
		let head = head.saturating_add(1);
		if head < tail {
			EndedBounds::<T>::put((head, tail));
		} else {
			EndedBounds::<T>::kill();
			Owed::<T>::kill();
			Self::sweep();
		}
	}

	/// Sends to the treasury what no era owes any more.
	fn sweep() {
		let running = Running::<T>::get();
		let base = Self::sweep_pot(&Self::base_pot(), running.base);
		let proposers = Self::sweep_pot(&Self::proposer_pot(), running.proposer);
		let fees = Self::sweep_pot(&Self::fee_pot(), BlockFees::<T>::get());
		let swept = base.saturating_add(proposers).saturating_add(fees);
		if swept > 0 {
			Paid::<T>::mutate(|paid| paid.swept = paid.swept.saturating_add(swept));
			Self::deposit_event(Event::Swept { base, proposers, fees });
		}
		T::Strays::sweep();
	}

	/// Sends what a pot has beyond `owed` to the treasury, and returns how much. What the treasury
	/// cannot take stays for the next sweep.
	fn sweep_pot(pot: &T::AccountId, owed: Balance) -> Balance {
		let left = Self::available(pot).saturating_sub(owed);
		if left == 0 {
			return 0;
		}
		T::Currency::transfer(pot, &T::Treasury::get(), left, Preservation::Preserve).unwrap_or(0)
	}
}
