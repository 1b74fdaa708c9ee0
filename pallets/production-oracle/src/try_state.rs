//! What must always hold.

use crate::{pallet::*, sources::names_product, tally::tally, types::*};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{
	Assets, Day, DayPrice, Feed, Moment, RoundId, UsdPrice, WellMonths,
	math::calendar::{MAX_DAYS_IN_MONTH, first_day, month_of},
	oracle_api::Subject,
};

impl<T: Config> Pallet<T> {
	/// Checks the pallet's invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		CurrentParameters::<T>::get()
			.validate::<T>()
			.map_err(|_| "a parameter is out of its range")?;
		Self::check_reporters()?;
		Self::check_keys()?;
		Self::check_sources()?;
		Self::check_rounds()?;
		Self::check_current_rounds()?;
		Self::check_queues()?;
		let prices = Self::check_prices()?;
		Self::check_certificates(prices)
	}

	fn check_reporters() -> Result<(), TryRuntimeError> {
		let set = ReporterSet::<T>::get();
		ensure!(is_ascending(&set), "the set of reporters is not ascending");
		ensure!(
			set.iter().all(|id| Self::bonded(*id).is_some()),
			"the set names an account without a bond"
		);
		let mut unjudged = BTreeMap::<ReporterId, u32>::new();
		for round in Rounds::<T>::iter_values() {
			for answer in round.answers.iter().filter(|answer| answer.binds(&round.subject)) {
				let count = unjudged.entry(answer.reporter).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (who, reporter) in Reporters::<T>::iter() {
			ensure!(
				u64::from(reporter.missed_rounds).saturating_add(reporter.answered_rounds.into())
					<= NextRound::<T>::get(),
				"a reporter was judged in more rounds than there were"
			);
			ensure!(
				ReporterIds::<T>::get(reporter.id).as_ref() == Some(&who),
				"a reporter's id does not lead to it"
			);
			ensure!(
				reporter.unjudged == unjudged.get(&reporter.id).copied().unwrap_or(0),
				"a reporter is bound by other answers than it gave"
			);
			ensure!(
				!reporter.resigned || !set.contains(&reporter.id) && reporter.unjudged > 0,
				"a reporter that resigned is still one, or has nothing left to be judged"
			);
		}
		for (id, who) in ReporterIds::<T>::iter() {
			ensure!(id < NextReporterId::<T>::get(), "a reporter's id was not given out");
			// Removed reporters are kept here: what is held of them is nothing, or another record's.
			let bond = Reporters::<T>::get(&who).map_or(0, |reporter| reporter.bond);
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::ReporterBond.into(), &who) == bond,
				"a bond held differs from its record"
			);
		}
		for id in StruckDays::<T>::iter_keys() {
			ensure!(Self::bonded(id).is_some(), "strikes of a reporter that was removed");
		}
		Ok(())
	}

	/// Keys and reporters lead to each other.
	fn check_keys() -> Result<(), TryRuntimeError> {
		for (id, key) in ReporterKeys::<T>::iter() {
			ensure!(Self::bonded(id).is_some(), "a key of a reporter that was removed");
			ensure!(KeyOwners::<T>::get(&key) == Some(id), "a reporter's key is another one's");
		}
		ensure!(
			KeyOwners::<T>::iter().count() == ReporterKeys::<T>::iter().count(),
			"a key leads to a reporter that has another one"
		);
		Ok(())
	}

	/// Sources that are set can be read from, volumes in the unit and of the product of their kind.
	fn check_sources() -> Result<(), TryRuntimeError> {
		for (feed, source) in PriceSources::<T>::iter() {
			ensure!(source.check().is_ok(), "a source of prices cannot be read");
			if let Feed::Kind(kind) = feed {
				ensure!(T::Kinds::kind(kind).is_some(), "a source of prices of no kind");
			}
		}
		for (kind, source) in VolumeSources::<T>::iter() {
			ensure!(source.check().is_ok(), "a source of volumes cannot be read");
			ensure!(
				T::Kinds::kind(kind).is_some_and(|kind| {
					kind.volume_unit == source.unit
						&& names_product(&source.format, &kind.source.product)
				}),
				"a source of volumes of no kind, in another unit, or of another product"
			);
		}
		Ok(())
	}

	fn check_rounds() -> Result<(), TryRuntimeError> {
		let present = ReporterSet::<T>::get();
		for (id, round) in Rounds::<T>::iter() {
			ensure!(id < NextRound::<T>::get(), "a round's id was not given out");
			ensure!(is_ascending(&round.reporters), "a round's reporters are not ascending");
			let is_declared = round.reporters.is_empty() && round.quorum == 0;
			ensure!(
				is_declared || round.quorum > 0 && round.quorum as usize <= round.reporters.len(),
				"a round's quorum is senseless"
			);
			let mut answered: Vec<_> = round.answers.iter().map(|a| a.reporter).collect();
			answered.sort_unstable();
			ensure!(is_ascending(&answered), "a reporter answered twice in a round");
			ensure!(
				answered.iter().all(|reporter| round.reporters.binary_search(reporter).is_ok()),
				"an answer of none of the round's reporters"
			);
			let accepted = Self::standing_value(&round.subject);
			let is_undecided = match round.state {
				RoundState::Accepted { figure, .. } => {
					ensure!(
						accepted.is_some_and(|value| value.round == id
							&& value.figure == figure
							&& value.revision == round.revision),
						"an accepted round is not the one of its subject's value"
					);
					false
				}
				RoundState::Replaced { .. } => {
					ensure!(
						accepted.is_none_or(|value| value.round != id),
						"a replaced round is the one of its subject's value"
					);
					false
				}
				RoundState::Discarded => {
					ensure!(!round.answers.is_empty(), "a discarded round holds nothing");
					false
				}
				RoundState::Open => {
					let cap = Self::cap(&round.subject);
					ensure!(tally(&round, &present, cap).is_none(), "an open round has its quorum");
					true
				}
				RoundState::Failed { .. } => true,
				RoundState::Waiting { .. } | RoundState::Held { .. } => {
					ensure!(
						matches!(round.subject, Subject::Price { .. }),
						"a volume round waits or is held"
					);
					true
				}
			};
			ensure!(
				is_undecided == (CurrentRounds::<T>::get(round.subject) == Some(id)),
				"an undecided round is not its subject's, or a decided one is"
			);
			ensure!(
				!is_undecided
					|| accepted.map_or(Some(0), |value| value.revision.checked_add(1))
						== Some(round.revision),
				"an undecided round does not follow the accepted value"
			);
			ensure!(
				matches!(round.state, RoundState::Held { .. }) == HeldRounds::<T>::contains_key(id),
				"a held round is not in the index, or another one is"
			);
		}
		Ok(())
	}

	fn check_current_rounds() -> Result<(), TryRuntimeError> {
		for (subject, id) in CurrentRounds::<T>::iter() {
			ensure!(
				Rounds::<T>::get(id).is_some_and(|round| round.subject == subject),
				"a subject's undecided round is gone"
			);
		}
		ensure!(
			HeldRounds::<T>::iter_keys().all(Rounds::<T>::contains_key),
			"a held round is gone"
		);
		Ok(())
	}

	/// Each round that waits for its time is queued, once, and nothing waits for a round that is gone.
	fn check_queues() -> Result<(), TryRuntimeError> {
		let mut queued = BTreeMap::<(Queue, RoundId), Moment>::new();
		for (queue, position, (id, due)) in Queued::<T>::iter() {
			let (head, tail) = QueueBounds::<T>::get(queue);
			ensure!(
				(head..tail).contains(&position),
				"a queued round is out of its queue's bounds"
			);
			ensure!(id < NextRound::<T>::get(), "a queued round's id was not given out");
			let round = Rounds::<T>::get(id);
			let is_right = match queue {
				// A round that ended leaves the queue when it is due.
				Queue::Medians | Queue::Corrections => true,
				Queue::Prices | Queue::Volumes => round.is_some_and(|round| {
					matches!(round.state, RoundState::Accepted { .. } | RoundState::Replaced { .. })
				}),
				Queue::Discarded => round.is_some_and(|round| round.state == RoundState::Discarded),
			};
			ensure!(is_right, "a queue leads to a round that does not wait in it");
			let known = queued.entry((queue, id)).or_insert(due);
			*known = (*known).max(due);
		}
		for (queue, (head, tail)) in QueueBounds::<T>::iter() {
			ensure!(
				tail.checked_sub(head) == Some(Queued::<T>::iter_prefix(queue).count() as u64),
				"a queue has gaps"
			);
		}
		for (id, round) in Rounds::<T>::iter() {
			let is_queued = |queue| queued.contains_key(&(queue, id));
			let (is_price, is_correction) = match round.subject {
				Subject::Price { .. } => (true, false),
				Subject::Volume { .. } => (false, round.revision > 0),
			};
			let is_right = match round.state {
				RoundState::Waiting { until } => queued.get(&(Queue::Medians, id)) == Some(&until),
				RoundState::Accepted { .. } | RoundState::Replaced { .. } => {
					is_queued(if is_price { Queue::Prices } else { Queue::Volumes })
				}
				RoundState::Discarded => is_queued(Queue::Discarded),
				_ => !is_correction || is_queued(Queue::Corrections),
			};
			ensure!(is_right, "a round that waits is not queued");
		}
		Ok(())
	}

	/// Returns the rounds that accepted the prices in force.
	fn check_prices() -> Result<BTreeSet<RoundId>, TryRuntimeError> {
		let mut latest = BTreeMap::<Feed, (Day, UsdPrice)>::new();
		let mut latest_final = BTreeMap::<Feed, (Day, UsdPrice)>::new();
		let mut first = BTreeMap::<Feed, Day>::new();
		let mut rounds = BTreeSet::new();
		for (feed, month, prices) in PriceMonths::<T>::iter() {
			let from = first_day(month);
			for day in from..from.saturating_add(MAX_DAYS_IN_MONTH) {
				let Some(accepted) = prices.get(day).filter(|_| month_of(day) == month) else {
					continue;
				};
				let subject = Subject::Price { feed, day };
				ensure!(rounds.insert(accepted.round), "two prices of one round");
				Self::check_certificate(&subject)?;
				if let DayPrice::Quote(price) = accepted.price
					&& price > 0
				{
					let note = |quotes: &mut BTreeMap<_, _>| {
						let entry = quotes.entry(feed).or_insert((day, price));
						*entry = (*entry).max((day, price));
					};
					note(&mut latest);
					if !Rounds::<T>::contains_key(accepted.round) {
						note(&mut latest_final);
					}
				}
				let entry = first.entry(feed).or_insert(day);
				*entry = (*entry).min(day);
			}
		}
		ensure!(
			FirstDecided::<T>::iter().collect::<BTreeMap<_, _>>() == first,
			"a feed's first decided day is wrong"
		);
		ensure!(
			FinalQuote::<T>::iter().collect::<BTreeMap<_, _>>() == latest_final,
			"a feed's latest final quote is wrong"
		);
		ensure!(
			LatestQuote::<T>::iter().all(|(feed, (day, price))| {
				Self::accepted_price(feed, day)
					.is_some_and(|accepted| accepted.price == DayPrice::Quote(price))
			}),
			"a feed's latest quote is none"
		);
		for (feed, quote) in latest {
			let noted = LatestQuote::<T>::get(feed);
			// One that may still be corrected is missed for so long if it is older than two months before
			// a later one that was.
			let may_be_missed = latest_final.get(&feed) != Some(&quote)
				&& noted.is_none_or(|noted| noted < quote)
				&& noted >= latest_final.get(&feed).copied();
			ensure!(noted == Some(quote) || may_be_missed, "a feed's latest quote is wrong");
		}
		Ok(rounds)
	}

	/// The accepted value of a subject has its certificate.
	fn check_certificate(subject: &Subject) -> Result<(), TryRuntimeError> {
		let value = Self::standing_value(subject).ok_or("no value")?;
		let certificate =
			Certificates::<T>::get(value.round).ok_or("an accepted value without a certificate")?;
		ensure!(
			certificate.subject == *subject
				&& certificate.figure == value.figure
				&& certificate.revision == value.revision
				&& certificate.final_at == value.final_at,
			"a certificate is of another value"
		);
		Ok(())
	}

	/// Each certificate is of a price in force, of a volume in force or about to be, or of a volume
	/// that a month was minted by.
	fn check_certificates(mut known: BTreeSet<RoundId>) -> Result<(), TryRuntimeError> {
		for (key, month, official) in Official::<T>::iter() {
			let subject = Subject::Volume { key, month };
			let certificate =
				Certificates::<T>::get(official.round).ok_or("a volume without a certificate")?;
			Self::check_certificate(&subject)?;
			ensure!(!certificate.reporters.is_empty(), "a volume that nobody reported");
			ensure!(certificate.spread == 0, "an official volume of differing answers");
			ensure!(known.insert(official.round), "two volumes of one round");
			let view = T::WellMonths::well_month(key, month).ok_or("a volume of no well-month")?;
			if let Some(minted) = view.minted {
				ensure!(
					Certificates::<T>::get(minted.round).is_some_and(|certificate| {
						certificate.subject == subject
							&& certificate.figure == Some(minted.official)
					}),
					"a month was minted by a volume without a certificate"
				);
				ensure!(official.volume <= minted.official, "an amendment above the minted volume");
				known.insert(minted.round);
			}
		}
		for round in Rounds::<T>::iter_values() {
			if let RoundState::Accepted { replaces: Some(before), .. } = round.state {
				ensure!(
					Certificates::<T>::contains_key(before),
					"the volume in force has no certificate"
				);
				known.insert(before);
			}
		}
		for round in Certificates::<T>::iter_keys() {
			ensure!(known.contains(&round), "a certificate of no value");
			ensure!(round < NextRound::<T>::get(), "a round's id was not given out");
		}
		Ok(())
	}
}

fn is_ascending(ids: &[ReporterId]) -> bool {
	ids.windows(2).all(|pair| matches!(pair, [a, b] if a < b))
}
