//! Counts sessions of absence, and chills.

use crate::{
	AbsenceList, Absences, AbsentValidator, Chill, Chilled, ChilledInEra, Config,
	CurrentParameters, Event, Pallet, WeightInfo,
};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{BoundedVec, dispatch::DispatchClass};
use sp_runtime::traits::Get;
use sp_staking::SessionIndex;
use treasurenet_primitives::math::BPS;

impl<T: Config> Pallet<T> {
	/// Counts the validators `absent` in a session that is about to end, out of `active` ones, and
	/// chills those that were absent too long.
	///
	/// Registers its own weight: it runs within the rotation of a session, which cannot know it.
	pub(crate) fn note_absences(session: SessionIndex, absent: Vec<T::AccountId>, active: u32) {
		let count = absent.len() as u32;
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			T::WeightInfo::note_absences(count),
			DispatchClass::Mandatory,
		);

		let mass = u64::from(count).saturating_mul(3) > u64::from(active);
		let mut list = Self::carry_on(session, absent, u32::from(!mass));
		if mass {
			Self::deposit_event(Event::MassAbsence { session, absent: count, active });
		} else {
			Self::chill_overdue(&mut list, active);
		}
		Absences::<T>::put(AbsenceList { session, validators: list });
	}

	/// The list of a session: a validator that was absent in the session before as well keeps its count,
	/// raised by `step`.
	fn carry_on(
		session: SessionIndex,
		absent: Vec<T::AccountId>,
		step: u32,
	) -> BoundedVec<AbsentValidator<T::AccountId>, T::MaxValidators> {
		let before = Absences::<T>::get();
		let before = if before.session.checked_add(1) == Some(session) {
			before.validators.into_inner()
		} else {
			Vec::new()
		};
		let list: Vec<_> = absent
			.into_iter()
			.map(|validator| {
				let sessions = before
					.iter()
					.find(|entry| entry.validator == validator)
					.map_or(0, |entry| entry.sessions)
					.saturating_add(step);
				AbsentValidator { validator, sessions }
			})
			.filter(|entry| entry.sessions > 0)
			.collect();
		// Cuts nothing off: no more validators are absent than may be active.
		BoundedVec::truncate_from(list)
	}

	/// Chills the validators absent for too long, as many as the era has room for, and takes them off
	/// the list.
	fn chill_overdue(
		list: &mut BoundedVec<AbsentValidator<T::AccountId>, T::MaxValidators>,
		active: u32,
	) {
		let parameters = CurrentParameters::<T>::get();
		if list.iter().all(|entry| entry.sessions < parameters.tolerated_sessions) {
			return;
		}
		let mut room = Room::<T>::left(active);

		// The sort is stable: among equals the order of the active set decides.
		list.sort_by_key(|entry| core::cmp::Reverse(entry.sessions));
		list.retain(|entry| {
			let goes =
				entry.sessions >= parameters.tolerated_sessions && room.chill(&entry.validator);
			if goes {
				Self::deposit_event(Event::Chilled {
					validator: entry.validator.clone(),
					sessions: entry.sessions,
				});
			}
			!goes
		});
		room.close();
	}
}

/// How many validators may still be chilled in the running era, whatever for.
pub(crate) struct Room<T> {
	chilled: ChilledInEra,
	cap: u32,
	_marker: PhantomData<T>,
}

impl<T: Config> Room<T> {
	/// What is left of the era's, of `active` validators.
	pub(crate) fn left(active: u32) -> Self {
		let era = T::Era::get();
		let before = Some(Chilled::<T>::get()).filter(|chilled| chilled.era == era);
		let chilled = before.unwrap_or(ChilledInEra { era, count: 0 });
		let share = CurrentParameters::<T>::get().max_chilled_bps;
		let cap = u64::from(active).saturating_mul(u64::from(share)) / u64::from(BPS);
		let cap = u32::try_from(cap).unwrap_or(u32::MAX).max(1);
		Self { chilled, cap, _marker: PhantomData }
	}

	/// Chills a validator if there is room for it. `false` if there is none, or it cannot be chilled.
	pub(crate) fn chill(&mut self, validator: &T::AccountId) -> bool {
		let goes = self.chilled.count < self.cap && T::Chill::chill(validator);
		if goes {
			self.chilled.count = self.chilled.count.saturating_add(1);
		}
		goes
	}

	/// Notes how many were chilled.
	pub(crate) fn close(self) {
		if self.chilled.count > 0 {
			Chilled::<T>::put(self.chilled);
		}
	}
}
