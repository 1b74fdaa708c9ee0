//! Judgement: who was absent, who was far from the accepted value, and what that costs.
//!
//! A reporter gets at most one strike a day for each feed and each month's register, however many
//! days or wells it got wrong. Strikes halve every 30 days.

use crate::{pallet::*, parameters::StrikeRules, types::*};
use frame_support::traits::{
	Get,
	fungible::{InspectHold, MutateHold},
	tokens::{Fortitude, Precision, Restriction},
};
use treasurenet_primitives::{
	Balance, Moment, RoundId,
	math::{
		calendar::{DAY_MS, day_of},
		oracle::moved_beyond,
	},
	oracle_api::Subject,
};

/// How long it takes strikes to halve, in milliseconds.
const HALF_LIFE_MS: Moment = 30 * DAY_MS;

impl Reporter {
	/// The strikes that count now.
	pub fn strikes_now(&self, now: Moment) -> u32 {
		let (halvings, _) = self.halvings(now);
		self.strikes.checked_shr(halvings).unwrap_or(0)
	}

	/// Counts one more strike.
	fn strike(&mut self, now: Moment) {
		let (halvings, counted_from) = self.halvings(now);
		self.strikes = self.strikes.checked_shr(halvings).unwrap_or(0).saturating_add(1);
		self.strikes_at = counted_from;
	}

	/// How often the strikes have halved, and from when the next time is counted.
	fn halvings(&self, now: Moment) -> (u32, Moment) {
		if self.strikes == 0 {
			return (0, now);
		}
		let halvings = now.saturating_sub(self.strikes_at).checked_div(HALF_LIFE_MS).unwrap_or(0);
		let passed = halvings.saturating_mul(HALF_LIFE_MS);
		(u32::try_from(halvings).unwrap_or(u32::MAX), self.strikes_at.saturating_add(passed))
	}
}

impl<T: Config> Pallet<T> {
	/// Counts presence and gives strikes in a round whose value was accepted. An answer is far from it
	/// if it is far from all `values`, and from what was accepted earlier. Where nobody had time to
	/// answer, nobody missed the round.
	pub(crate) fn judge(
		id: RoundId,
		round: &RoundOf<T>,
		values: &[Option<u64>],
		judges_absence: bool,
		now: Moment,
	) {
		let rules = CurrentParameters::<T>::get().strikes;
		let present = ReporterSet::<T>::get();
		for reporter in &round.reporters {
			let Some((who, mut record)) = Self::bonded(*reporter) else { continue };
			let answer = round.answers.iter().find(|answer| answer.reporter == *reporter);
			let is_struck = match answer {
				Some(answer) => {
					record.answered_rounds = record.answered_rounds.saturating_add(1);
					record.unjudged =
						record.unjudged.saturating_sub(answer.binds(&round.subject).into());
					is_far_in(round, answer.figure, values, &rules)
				}
				// A reporter that left cannot answer.
				None if judges_absence && present.binary_search(reporter).is_ok() => {
					record.missed_rounds = record.missed_rounds.saturating_add(1);
					true
				}
				None => continue,
			};
			if is_struck {
				Self::strike(&who, &mut record, id, &round.subject, &rules, now);
			}
			Self::put_judged(who, record);
		}
	}

	/// Gives strikes for the answers of a correction that found no quorum.
	pub(crate) fn judge_correction(
		id: RoundId,
		round: &RoundOf<T>,
		accepted: Option<u64>,
		now: Moment,
	) {
		let rules = CurrentParameters::<T>::get().strikes;
		for answer in &round.answers {
			if is_far_in(round, answer.figure, &[accepted], &rules)
				&& let Some((who, mut record)) = Self::bonded(answer.reporter)
			{
				Self::strike(&who, &mut record, id, &round.subject, &rules, now);
				Reporters::<T>::insert(who, record);
			}
		}
	}

	/// Gives a strike, unless the reporter got one today for the same document.
	fn strike(
		who: &T::AccountId,
		reporter: &mut Reporter,
		round: RoundId,
		subject: &Subject,
		rules: &StrikeRules,
		now: Moment,
	) {
		let id = reporter.id;
		if !Self::is_first_strike_today(id, subject.into(), now) {
			return;
		}
		reporter.strike(now);
		let charged = Self::charge_bond(who, rules.cost.min(reporter.bond));
		reporter.bond = reporter.bond.saturating_sub(charged);
		let strikes = reporter.strikes;
		Self::deposit_event(Event::StrikeGiven { who: who.clone(), id, round, strikes, charged });
		if rules.removal_threshold > 0
			&& strikes >= rules.removal_threshold
			&& Self::is_reporter(id)
		{
			Self::deactivate(who.clone(), id);
			Self::deposit_event(Event::ReporterStruckOut { who: who.clone(), id, strikes });
		}
	}

	/// Notes a strike of today for a document. `false` if there was one, or too many others.
	fn is_first_strike_today(id: ReporterId, document: ReportedDocument, now: Moment) -> bool {
		let today = day_of(now);
		StruckDays::<T>::mutate(id, |known| {
			let struck = known.get_or_insert_default();
			if struck.day != today {
				*struck = StruckDay { day: today, ..Default::default() };
			}
			!struck.documents.contains(&document) && struck.documents.try_push(document).is_ok()
		})
	}

	/// Whether a figure is far enough from a value to be struck.
	pub(crate) fn is_far_from(subject: &Subject, figure: Option<u64>, value: Option<u64>) -> bool {
		is_far(subject, figure, &[value], &CurrentParameters::<T>::get().strikes)
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
}

/// Whether an answer in a round is far from all values, and from all that were accepted earlier.
fn is_far_in<M: Get<u32>>(
	round: &Round<M>,
	figure: Option<u64>,
	values: &[Option<u64>],
	rules: &StrikeRules,
) -> bool {
	[values, round.earlier.as_slice()]
		.into_iter()
		.all(|values| is_far(&round.subject, figure, values, rules))
}

/// Whether an answer is far from all values. A register without a figure never is.
fn is_far(
	subject: &Subject,
	figure: Option<u64>,
	values: &[Option<u64>],
	rules: &StrikeRules,
) -> bool {
	values.iter().all(|value| match (subject, figure, *value) {
		(Subject::Price { .. }, Some(price), Some(accepted)) => {
			moved_beyond(price, accepted, rules.deviation_bps)
		}
		(Subject::Price { .. }, figure, accepted) => figure != accepted,
		(Subject::Volume { .. }, None, _) => false,
		(Subject::Volume { .. }, figure, accepted) => figure != accepted,
	})
}
