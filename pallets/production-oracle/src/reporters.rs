//! Who may report, and what it costs to do so badly.

use crate::{pallet::*, types::*};
use frame_support::{
	defensive, ensure,
	traits::{
		Get,
		fungible::{InspectHold, MutateHold},
		tokens::{Fortitude, Precision, Restriction},
	},
};
use sp_runtime::{DispatchResult, SaturatedConversion};
use treasurenet_primitives::{Balance, Moment, RoundId, math::oracle::moved_beyond};

impl<T: Config> Pallet<T> {
	/// Whether a reporter has its place.
	pub(crate) fn is_reporter(id: ReporterId) -> bool {
		ReporterSet::<T>::get().binary_search(&id).is_ok()
	}

	/// The id of an account that has its place as a reporter.
	pub fn reporter_id(who: &T::AccountId) -> Option<ReporterId> {
		Reporters::<T>::get(who).map(|reporter| reporter.id).filter(|id| Self::is_reporter(*id))
	}

	pub(crate) fn do_admit_reporter(who: T::AccountId, now: Moment) -> DispatchResult {
		ensure!(!Reporters::<T>::contains_key(&who), Error::<T>::AlreadyReporter);
		let id = NextReporterId::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?;
		// Ids only grow, so that pushing keeps the set ascending.
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
				admitted_at: now,
				missed_rounds: 0,
				answered_rounds: 0,
				last_report: None,
			},
		);
		Self::deposit_event(Event::ReporterAdmitted { who, id, bond });
		Ok(())
	}

	pub(crate) fn do_remove_reporter(who: T::AccountId) -> DispatchResult {
		let reporter = Reporters::<T>::take(&who).ok_or(Error::<T>::UnknownReporter)?;
		T::Currency::release(
			&HoldReason::ReporterBond.into(),
			&who,
			reporter.bond,
			Precision::Exact,
		)?;
		ReporterIds::<T>::remove(reporter.id);
		Self::take_place(reporter.id);
		Self::take_key(who.clone(), reporter.id);
		Self::deposit_event(Event::ReporterRemoved { who, id: reporter.id, bond: reporter.bond });
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

	/// Notes that a reporter gave answers in this block.
	pub(crate) fn note_report(who: &T::AccountId) {
		let block = frame_system::Pallet::<T>::block_number().saturated_into();
		Reporters::<T>::mutate(who, |reporter| {
			if let Some(reporter) = reporter {
				reporter.last_report = Some(block);
			}
		});
	}

	/// Counts presence and gives strikes in a round whose value was accepted. Whoever lost its place
	/// gets none. Where nobody had time to answer, nobody missed the round.
	pub(crate) fn judge(
		id: RoundId,
		round: &RoundOf<T>,
		accepted: Option<u64>,
		judges_absence: bool,
	) {
		let rules = CurrentParameters::<T>::get().strikes;
		let present = ReporterSet::<T>::get();
		for reporter in round.reporters.iter().filter(|id| present.binary_search(id).is_ok()) {
			let answer = round.answers.iter().find(|answer| answer.reporter == *reporter);
			let strikes = match answer {
				None if judges_absence => rules.absent,
				None => continue,
				Some(answer) if deviates(&round.subject, answer.figure, accepted, &rules) => {
					rules.deviating
				}
				Some(_) => 0,
			};
			Self::judge_one(*reporter, answer.is_some(), strikes, id, &rules);
		}
	}

	fn judge_one(
		id: ReporterId,
		answered: bool,
		strikes: u32,
		round: RoundId,
		rules: &StrikeRules,
	) {
		let Some(who) = ReporterIds::<T>::get(id) else {
			defensive!("the set names reporters only");
			return;
		};
		let Some(mut reporter) = Reporters::<T>::get(&who) else {
			defensive!("each id belongs to a reporter");
			return;
		};
		let count =
			if answered { &mut reporter.answered_rounds } else { &mut reporter.missed_rounds };
		*count = count.saturating_add(1);
		if strikes == 0 {
			Reporters::<T>::insert(&who, reporter);
			return;
		}
		reporter.strikes = reporter.strikes.saturating_add(strikes);
		let cost = rules.cost.saturating_mul(strikes.into()).min(reporter.bond);
		let charged = Self::charge_bond(&who, cost);
		reporter.bond = reporter.bond.saturating_sub(charged);
		let total = reporter.strikes;
		Reporters::<T>::insert(&who, reporter);
		Self::deposit_event(Event::StrikesGiven {
			who: who.clone(),
			id,
			round,
			strikes,
			total,
			charged,
		});
		if rules.removal_threshold > 0 && total >= rules.removal_threshold {
			Self::take_place(id);
			Self::deposit_event(Event::ReporterStruckOut { who, id, strikes: total });
		}
	}

	/// Moves a part of the bond to the receiver and returns what was moved. A receiver that cannot
	/// take it leaves the bond as it is: closing a round must not fail.
	fn charge_bond(who: &T::AccountId, cost: Balance) -> Balance {
		if cost == 0 {
			return 0;
		}
		let reason = HoldReason::ReporterBond.into();
		let before = T::Currency::balance_on_hold(&reason, who);
		let _ = T::Currency::transfer_on_hold(
			&reason,
			who,
			&T::StrikeReceiver::get(),
			cost,
			Precision::BestEffort,
			Restriction::Free,
			Fortitude::Force,
		);
		before.saturating_sub(T::Currency::balance_on_hold(&reason, who))
	}

	fn take_place(id: ReporterId) {
		ReporterSet::<T>::mutate(|set| {
			if let Ok(place) = set.binary_search(&id) {
				set.remove(place);
			}
		});
	}
}

/// Whether an answer is far from the accepted value. A register without a figure never is.
fn deviates(
	subject: &Subject,
	figure: Option<u64>,
	accepted: Option<u64>,
	rules: &StrikeRules,
) -> bool {
	match (subject, figure, accepted) {
		(Subject::Price { .. }, Some(price), Some(accepted)) => {
			moved_beyond(price, accepted, rules.deviation_bps)
		}
		(Subject::Price { .. }, None, None) => false,
		(Subject::Price { .. }, _, _) => true,
		(Subject::Volume { .. }, None, _) => false,
		(Subject::Volume { .. }, figure, accepted) => figure != accepted,
	}
}
