//! What the change of a session must not forget: who is disabled, who has a seat, and what root asked of
//! finality.

use crate::{
	Config, Disabled, DisabledList, DisabledValidator, Event, Pallet, Seated, SeatedInEra,
	Sessions, WeightInfo, counting::Room,
};
use alloc::vec::Vec;
use frame_support::{BoundedVec, dispatch::DispatchClass, traits::Get, weights::Weight};
use sp_runtime::traits::Zero;
use sp_staking::EraIndex;

impl<T: Config> Pallet<T> {
	/// Notes who is disabled in a session that ends. The runtime calls it before the next session's
	/// validators take their seats.
	pub fn end_session() {
		let era = T::Era::get();
		let disabled = T::Sessions::disabled();
		let before = Disabled::<T>::get();
		let mut list = if before.era == era { before.validators.into_inner() } else { Vec::new() };
		if list.is_empty() && disabled.is_empty() {
			return;
		}
		// An active validator is disabled or it is not. Of one that left, the last session in which it
		// was active counts.
		let active = T::Sessions::validators();
		list.retain(|entry| !active.contains(&entry.validator));
		list.extend(
			disabled
				.into_iter()
				.map(|(validator, severity)| DisabledValidator { validator, severity }),
		);
		// Cuts nothing off: no validator joins the set during an era.
		let validators = BoundedVec::truncate_from(list);
		Disabled::<T>::put(DisabledList { era, validators });
	}

	/// Disables again all that were disabled in the running era, looks at the seats when an era begins,
	/// and drops a harmful restart of finality. The runtime calls it once a session's validators have
	/// taken their seats, and before the finality gadget learns of them.
	///
	/// Registers its own weight: it runs within the rotation of a session, which cannot know it.
	pub fn start_session() {
		Self::drop_harmful_restart();
		let era = T::Era::get();
		let list = Disabled::<T>::get();
		if list.era == era {
			register::<T>(T::WeightInfo::keep_disabled(list.validators.len() as u32));
			for DisabledValidator { validator, severity } in list.validators {
				T::Sessions::disable(&validator, severity);
			}
		} else if !list.validators.is_empty() {
			Disabled::<T>::kill();
		}
		let seated = Seated::<T>::get();
		if seated.era != era || seated.count == 0 {
			Self::start_era(era);
		}
	}

	/// Counts the validators that have a seat, and chills those that were elected and have none, for
	/// want of session keys.
	fn start_era(era: EraIndex) {
		let elected = T::Sessions::elected(era);
		register::<T>(T::WeightInfo::start_era(elected.len() as u32));
		let active = T::Sessions::validators();
		Seated::<T>::put(SeatedInEra { era, count: active.len() as u32 });
		let mut room = Room::<T>::left(elected.len() as u32);
		for validator in elected {
			// It may have brought its keys since the set was put together.
			let lacks_keys = !active.contains(&validator) && !T::Sessions::has_keys(&validator);
			if lacks_keys && room.chill(&validator) {
				Self::deposit_event(Event::ChilledWithoutKeys { validator });
			}
		}
		room.close();
	}
}

/// Registers weight, but not for the genesis, whose sessions begin outside of any block.
fn register<T: Config>(weight: Weight) {
	if !frame_system::Pallet::<T>::block_number().is_zero() {
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			weight,
			DispatchClass::Mandatory,
		);
	}
}
