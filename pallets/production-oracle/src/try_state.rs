//! What must always hold.

use crate::{pallet::*, rounds::tally, types::*};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{
	Assets, Day, DayPrice, Feed, UsdPrice, WellMonths, math::calendar::month_of,
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
		Self::check_requests()?;
		Self::check_rounds()?;
		Self::check_queues()?;
		Self::check_prices()?;
		Self::check_volumes()
	}

	fn check_reporters() -> Result<(), TryRuntimeError> {
		let set = ReporterSet::<T>::get();
		ensure!(is_ascending(&set), "the set of reporters is not ascending");
		for id in &set {
			ensure!(ReporterIds::<T>::contains_key(id), "the set names an unknown reporter");
		}
		let mut count = 0usize;
		for (who, reporter) in Reporters::<T>::iter() {
			count = count.saturating_add(1);
			ensure!(reporter.id < NextReporterId::<T>::get(), "a reporter's id was not given out");
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
				T::Currency::balance_on_hold(&HoldReason::ReporterBond.into(), &who)
					== reporter.bond,
				"a bond held differs from its record"
			);
		}
		ensure!(ReporterIds::<T>::iter().count() == count, "an id leads to no reporter");
		Ok(())
	}

	/// Keys and reporters lead to each other.
	fn check_keys() -> Result<(), TryRuntimeError> {
		for (id, key) in ReporterKeys::<T>::iter() {
			ensure!(ReporterIds::<T>::contains_key(id), "a key of an unknown reporter");
			ensure!(KeyOwners::<T>::get(&key) == Some(id), "a reporter's key is another one's");
		}
		ensure!(
			KeyOwners::<T>::iter().count() == ReporterKeys::<T>::iter().count(),
			"a key leads to a reporter that has another one"
		);
		Ok(())
	}

	/// Sources that are set can be read from, volumes in the unit of their kind.
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
				T::Kinds::kind(kind).is_some_and(|kind| kind.volume_unit == source.unit),
				"a source of volumes of no kind, or in another unit"
			);
		}
		Ok(())
	}

	/// Requests are of well-months that exist, and none is older than the oldest.
	fn check_requests() -> Result<(), TryRuntimeError> {
		let oldest = OldestRequested::<T>::get();
		for (month, commitment, kind) in Requested::<T>::iter() {
			ensure!(
				oldest.is_some_and(|oldest| oldest <= month),
				"a request is older than the oldest"
			);
			ensure!(
				T::WellMonths::well_month(commitment, month).is_some_and(|view| view.kind == kind),
				"a request of no well-month, or of another kind"
			);
		}
		Ok(())
	}

	fn check_rounds() -> Result<(), TryRuntimeError> {
		let present = ReporterSet::<T>::get();
		for (id, round) in Rounds::<T>::iter() {
			ensure!(id < NextRound::<T>::get(), "a round's id was not given out");
			ensure!(is_ascending(&round.reporters), "a round's reporters are not ascending");
			ensure!(
				round.quorum > 0 && round.quorum as usize <= round.reporters.len(),
				"a round's quorum is senseless"
			);
			let mut answered: Vec<_> = round.answers.iter().map(|a| a.reporter).collect();
			answered.sort_unstable();
			ensure!(is_ascending(&answered), "a reporter answered twice in a round");
			ensure!(
				answered.iter().all(|reporter| round.reporters.binary_search(reporter).is_ok()),
				"an answer of none of the round's reporters"
			);
			let is_price = matches!(round.subject, Subject::Price { .. });
			match round.state {
				RoundState::Accepted { .. } => ensure!(
					Self::accepted(&round.subject) == Some((id, round.revision)),
					"a round whose value was replaced is still there"
				),
				RoundState::Open => {
					ensure!(tally(&round, &present).is_none(), "an open round has its quorum")
				}
				_ => ensure!(is_price, "a volume round waits or is held"),
			}
			if !matches!(round.state, RoundState::Accepted { .. }) {
				ensure!(
					CurrentRounds::<T>::get(round.subject) == Some(id),
					"an undecided round is not its subject's current one"
				);
			}
		}
		for (subject, id) in CurrentRounds::<T>::iter() {
			ensure!(
				Rounds::<T>::get(id).is_some_and(|round| round.subject == subject),
				"a subject's current round is gone"
			);
		}
		Ok(())
	}

	fn check_queues() -> Result<(), TryRuntimeError> {
		let mut queued = BTreeMap::new();
		for (queue, place, (id, due)) in Queued::<T>::iter() {
			let (head, tail) = QueueBounds::<T>::get(queue);
			ensure!((head..tail).contains(&place), "a queued round is out of its queue's bounds");
			queued.insert((queue == Queue::Waiting, id, due), ());
		}
		for (queue, (head, tail)) in QueueBounds::<T>::iter() {
			ensure!(
				tail.checked_sub(head) == Some(Queued::<T>::iter_prefix(queue).count() as u64),
				"a queue has gaps"
			);
		}
		for (id, round) in Rounds::<T>::iter() {
			match round.state {
				RoundState::Waiting { until } => {
					ensure!(
						queued.contains_key(&(true, id, until)),
						"a waiting round is not queued"
					);
				}
				RoundState::Accepted { .. } => ensure!(
					queued.keys().any(|(waits, queued, _)| !waits && *queued == id),
					"an accepted round is not queued"
				),
				_ => (),
			}
		}
		Ok(())
	}

	fn check_prices() -> Result<(), TryRuntimeError> {
		let mut latest = BTreeMap::<Feed, (Day, UsdPrice)>::new();
		let mut first = BTreeMap::<Feed, Day>::new();
		let mut certified = 0usize;
		for (feed, day, certificate) in PriceCertificates::<T>::iter() {
			certified = certified.saturating_add(1);
			let accepted =
				Self::accepted_price(feed, day).ok_or("a certificate without a price")?;
			ensure!(
				accepted.round == certificate.round && accepted.revision == certificate.revision,
				"a certificate is of another round than its price"
			);
			ensure!(certificate.round < NextRound::<T>::get(), "a round's id was not given out");
			if let DayPrice::Quote(price) = accepted.price {
				let entry = latest.entry(feed).or_insert((day, price));
				*entry = (*entry).max((day, price));
			}
			let entry = first.entry(feed).or_insert(day);
			*entry = (*entry).min(day);
		}
		let accepted: usize = PriceMonths::<T>::iter()
			.map(|(_, month, prices)| {
				let from = treasurenet_primitives::math::calendar::first_day(month);
				(from..from.saturating_add(31))
					.filter(|day| month_of(*day) == month && prices.get(*day).is_some())
					.count()
			})
			.sum();
		ensure!(accepted == certified, "a price without a certificate");
		ensure!(
			FirstDecided::<T>::iter().collect::<BTreeMap<_, _>>() == first,
			"a feed's first decided day is wrong"
		);
		for (feed, quote) in LatestQuote::<T>::iter() {
			ensure!(latest.get(&feed) == Some(&quote), "a feed's latest quote is wrong");
		}
		Ok(())
	}

	fn check_volumes() -> Result<(), TryRuntimeError> {
		let mut certified = 0usize;
		for (commitment, month, certificate) in VolumeCertificates::<T>::iter() {
			certified = certified.saturating_add(1);
			let official =
				Official::<T>::get(commitment, month).ok_or("a certificate without a volume")?;
			ensure!(
				official.round == certificate.round && official.revision == certificate.revision,
				"a certificate is of another round than its volume"
			);
			ensure!(!certificate.reporters.is_empty(), "a volume that nobody reported");
			ensure!(certificate.spread == 0, "an official volume of differing answers");
		}
		ensure!(Official::<T>::iter().count() == certified, "a volume without a certificate");
		Ok(())
	}
}

fn is_ascending(ids: &[ReporterId]) -> bool {
	ids.windows(2).all(|pair| matches!(pair, [a, b] if a < b))
}
