//! Reporters: who may report, against which bond, and how they leave.

use crate::{pallet::*, types::*};
use frame_support::{
	defensive, ensure,
	traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::{DispatchResult, SaturatedConversion};
use treasurenet_primitives::Moment;

impl<T: Config> Pallet<T> {
	/// Whether a reporter may report.
	pub(crate) fn is_reporter(id: ReporterId) -> bool {
		ReporterSet::<T>::get().binary_search(&id).is_ok()
	}

	/// The id of an account that may report.
	pub fn reporter_id(who: &T::AccountId) -> Option<ReporterId> {
		Reporters::<T>::get(who).map(|reporter| reporter.id).filter(|id| Self::is_reporter(*id))
	}

	pub(crate) fn do_admit_reporter(who: T::AccountId, now: Moment) -> DispatchResult {
		ensure!(!Reporters::<T>::contains_key(&who), Error::<T>::AlreadyReporter);
		let id = NextReporterId::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?;
		// Ids only grow, so pushing keeps the set ascending.
		ReporterSet::<T>::try_mutate(|set| set.try_push(id))
			.map_err(|_| Error::<T>::TooManyReporters)?;
		let bond = CurrentParameters::<T>::get().reporter_bond;
		T::Currency::hold(&HoldReason::ReporterBond.into(), &who, bond)?;
		NextReporterId::<T>::put(next);
		ReporterIds::<T>::insert(id, &who);
		Reporters::<T>::insert(
			&who,
			Reporter {
				id,
				bond,
				strikes: 0,
				strikes_at: now,
				admitted_at: now,
				missed_rounds: 0,
				answered_rounds: 0,
				last_report: None,
				unjudged: 0,
				resigned: false,
			},
		);
		Self::deposit_event(Event::ReporterAdmitted { who, id, bond });
		Ok(())
	}

	pub(crate) fn do_remove_reporter(who: T::AccountId) -> DispatchResult {
		let reporter = Reporters::<T>::get(&who).ok_or(Error::<T>::UnknownReporter)?;
		Self::deactivate(who.clone(), reporter.id);
		Self::release_bond(who, reporter)
	}

	/// Takes a reporter out of the set. Its bond is released as soon as its answers are judged.
	pub(crate) fn do_resign(who: T::AccountId) -> DispatchResult {
		let id = Self::reporter_id(&who).ok_or(Error::<T>::NotReporter)?;
		let mut reporter = Reporters::<T>::get(&who).ok_or(Error::<T>::NotReporter)?;
		Self::deactivate(who.clone(), id);
		Self::deposit_event(Event::ReporterResigned {
			who: who.clone(),
			id,
			unjudged: reporter.unjudged,
		});
		if reporter.unjudged == 0 {
			return Self::release_bond(who, reporter);
		}
		reporter.resigned = true;
		Reporters::<T>::insert(&who, reporter);
		Ok(())
	}

	/// Ends a reporter's record and releases its bond.
	fn release_bond(who: T::AccountId, reporter: Reporter) -> DispatchResult {
		let Reporter { id, bond, .. } = reporter;
		T::Currency::release(&HoldReason::ReporterBond.into(), &who, bond, Precision::Exact)?;
		Reporters::<T>::remove(&who);
		StruckDays::<T>::remove(id);
		Self::deposit_event(Event::ReporterRemoved { who, id, bond });
		Ok(())
	}

	pub(crate) fn do_forgive_strikes(who: T::AccountId) -> DispatchResult {
		let id = Reporters::<T>::try_mutate(&who, |reporter| {
			let reporter = reporter.as_mut().ok_or(Error::<T>::UnknownReporter)?;
			// Its answers were dropped: it could only come back under another id.
			ensure!(Self::is_reporter(reporter.id), Error::<T>::StruckOut);
			reporter.strikes = 0;
			Ok::<_, Error<T>>(reporter.id)
		})?;
		Self::deposit_event(Event::StrikesForgiven { who, id });
		Ok(())
	}

	/// A reporter's account and record, as long as its bond is held.
	pub(crate) fn bonded(id: ReporterId) -> Option<(T::AccountId, Reporter)> {
		let who = ReporterIds::<T>::get(id)?;
		// The account may have been admitted again, under another id.
		let reporter = Reporters::<T>::get(&who).filter(|reporter| reporter.id == id)?;
		Some((who, reporter))
	}

	/// Notes that a reporter gave an answer in this block, and whether it is bound to it.
	pub(crate) fn note_answer(id: ReporterId, binds: bool) {
		let Some((who, mut reporter)) = Self::bonded(id) else {
			defensive!("only reporters answer");
			return;
		};
		reporter.last_report = Some(frame_system::Pallet::<T>::block_number().saturated_into());
		reporter.unjudged = reporter.unjudged.saturating_add(binds.into());
		Reporters::<T>::insert(who, reporter);
	}

	/// Notes that an answer of a reporter can no longer be judged.
	pub(crate) fn unbind(id: ReporterId) {
		if let Some((who, mut reporter)) = Self::bonded(id) {
			reporter.unjudged = reporter.unjudged.saturating_sub(1);
			Self::put_judged(who, reporter);
		}
	}

	/// Stores a reporter's record. If it resigned and nothing is left to judge, its bond is released.
	pub(crate) fn put_judged(who: T::AccountId, reporter: Reporter) {
		Reporters::<T>::insert(&who, &reporter);
		if reporter.resigned
			&& reporter.unjudged == 0
			&& let Err(error) = Self::release_bond(who, reporter)
		{
			defensive!("a bond can be released", error);
		}
	}

	/// Takes a reporter out of the set, and its key.
	pub(crate) fn deactivate(who: T::AccountId, id: ReporterId) {
		ReporterSet::<T>::mutate(|set| {
			if let Ok(index) = set.binary_search(&id) {
				set.remove(index);
			}
		});
		Self::take_key(who, id);
	}
}
