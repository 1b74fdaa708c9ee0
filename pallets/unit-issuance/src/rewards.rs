//! The reward of each block.

use crate::{
	Authored, BlockAuthor, Config, Current, CurrentParameters, Pallet, Participation, Running,
};
use frame_support::{
	defensive,
	traits::{Defensive, Get, Imbalance, fungible::Balanced},
};
use frame_system::pallet_prelude::BlockNumberFor;
use treasurenet_primitives::{
	Stakers, SuperValidators,
	math::issuance::{Parts, split},
};

impl<T: Config> Pallet<T> {
	/// Issues a block's reward and pays it, with the block's fees, into the pots.
	pub(crate) fn pay_block() {
		let mut period = Current::<T>::get();
		let mut whole = T::Currency::issue(period.reward);
		let issued = whole.peek();
		if issued != period.reward {
			defensive!("the issuance has reached the largest number there is");
		}
		let fees = Self::collect_fees();
		period.blocks = period.blocks.saturating_add(1);
		period.issued = period.issued.saturating_add(issued);
		period.fees = period.fees.saturating_add(fees.peek());
		Current::<T>::put(period);
		whole.subsume(fees);

		let total = whole.peek();
		let parts = split(
			total,
			CurrentParameters::<T>::get().split,
			Participation::<T>::get(),
			T::SuperValidators::share(),
		)
		.defensive_proof("no parameters are kept that exceed the whole; qed")
		.unwrap_or(Parts { base: total, ..Parts::default() });
		let (community, rest) = whole.split(parts.community);
		let (proposer, rest) = rest.split(parts.proposer);
		let (super_validators, mut base) = rest.split(parts.super_validators);

		// A part that cannot be credited joins the base.
		if let Err(left) = Self::credit(&T::Treasury::get(), community) {
			base.subsume(left);
		}
		match Self::credit(&T::SuperValidators::pot(), super_validators) {
			Ok(0) => {}
			Ok(amount) => T::SuperValidators::note_reward(amount),
			Err(left) => base.subsume(left),
		}
		let mut book = Self::book_of(T::Stakers::active_era());
		match BlockAuthor::<T>::take() {
			Some(author) => {
				Authored::<T>::mutate(book.era, author, |blocks| {
					*blocks = blocks.saturating_add(1);
				});
				book.blocks = book.blocks.saturating_add(1);
				match Self::credit(&Self::proposer_pot(), proposer) {
					Ok(amount) => book.proposer = book.proposer.saturating_add(amount),
					Err(left) => base.subsume(left),
				}
			}
			None => base.subsume(proposer),
		}
		match Self::credit(&Self::base_pot(), base) {
			Ok(amount) => book.base = book.base.saturating_add(amount),
			Err(left) => {
				defensive!("the base pot keeps the existential deposit");
				if Self::credit(&T::Treasury::get(), left).is_err() {
					defensive!("the treasury keeps the existential deposit");
				}
			}
		}
		Running::<T>::put(book);
	}
}

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn note_author(author: T::AccountId) {
		BlockAuthor::<T>::put(author);
	}
}
