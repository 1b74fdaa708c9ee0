//! What clients read, through the runtime API `OracleApi`.

use crate::{pallet::*, tally::answer_of, types::*};
use alloc::vec::Vec;
use sp_core::sr25519;
use treasurenet_primitives::{
	CertificateView, Day, Feed, Moment, Month, PriceView, RoundId, WellKey,
	math::calendar::{end_of, first_day},
	now_ms,
	oracle_api::{
		HeldPrice, OfficialVolumeView, ReporterStatus, RoundSummary, RoundsPage, Subject,
	},
	production_api::MAX_PAGE,
};

/// How many rounds are looked at for each that a page may have.
const LOOKS_PER_ROUND: u32 = 5;

impl<T: Config> Pallet<T> {
	/// What is known of one day of a feed, with its certificate.
	pub fn price(feed: Feed, day: Day) -> PriceView {
		Self::price_view(day, Self::accepted_price(feed, day), now_ms::<T::Time>())
	}

	/// What is known of each day of a month of a feed, from its first.
	pub fn month_of_prices(feed: Feed, month: Month) -> Vec<PriceView> {
		let now = now_ms::<T::Time>();
		let prices = PriceMonths::<T>::get(feed, month);
		(first_day(month)..end_of(month))
			.map(|day| Self::price_view(day, prices.get(day), now))
			.collect()
	}

	fn price_view(day: Day, accepted: Option<AcceptedPrice>, now: Moment) -> PriceView {
		PriceView {
			day,
			accepted: accepted.map(|accepted| accepted.price),
			is_final: accepted.is_some_and(|accepted| now >= accepted.final_at),
			certificate: accepted.and_then(|accepted| Self::certificate(accepted.round)),
		}
	}

	/// The official volume of a well-month and how it came about.
	pub fn official_volume(key: WellKey, month: Month) -> Option<OfficialVolumeView> {
		let official = Official::<T>::get(key, month)?;
		Some(OfficialVolumeView { official, certificate: Self::certificate(official.round)? })
	}

	/// The certificate of a round, if it is kept.
	pub fn certificate(round: RoundId) -> Option<CertificateView> {
		let Certificate { reporters, spread, block, source_hash, final_at, .. } =
			Certificates::<T>::get(round)?;
		let reporters = reporters.into_inner();
		Some(CertificateView { round, reporters, spread, block, source_hash, final_at })
	}

	/// The prices that wait for a confirmation.
	pub fn held_prices() -> Vec<HeldPrice> {
		HeldRounds::<T>::iter_keys()
			.filter_map(Rounds::<T>::get)
			.filter_map(|round| match (round.subject, round.state) {
				(Subject::Price { feed, day }, RoundState::Held { by, price }) => {
					let needs_majority = by == Confirmation::Majority;
					Some(HeldPrice { feed, day, price, needs_majority })
				}
				_ => None,
			})
			.collect()
	}

	/// The reporters, the removed ones aside.
	pub fn reporters() -> Vec<ReporterStatus<T::AccountId>> {
		Reporters::<T>::iter_keys().filter_map(Self::reporter_status).collect()
	}

	/// A reporter's record. `None` if the account is no reporter.
	pub fn reporter_status(reporter: T::AccountId) -> Option<ReporterStatus<T::AccountId>> {
		let record = Reporters::<T>::get(&reporter)?;
		let session_key = ReporterKeys::<T>::get(record.id);
		Some(ReporterStatus {
			account: reporter,
			id: record.id,
			active: Self::is_reporter(record.id),
			strikes: record.strikes_now(now_ms::<T::Time>()),
			removal_threshold: CurrentParameters::<T>::get().strikes.removal_threshold,
			bond: record.bond,
			answered_rounds: record.answered_rounds,
			missed_rounds: record.missed_rounds,
			last_report: record.last_report,
			session_key: session_key.map(|key| AsRef::<sr25519::Public>::as_ref(&key).0),
		})
	}

	/// The account of a reporter, removed ones included: certificates name reporters by their ids.
	pub fn reporter_account(id: ReporterId) -> Option<T::AccountId> {
		ReporterIds::<T>::get(id)
	}

	/// The rounds, not yet judged, that name a reporter, after `after`: at most `limit`, and at most
	/// [`MAX_PAGE`]. Only stored rounds are looked at, and of these a bounded number: round numbers
	/// grow for ever.
	pub fn rounds_of(reporter: T::AccountId, after: Option<RoundId>, limit: u32) -> RoundsPage {
		let mut page = RoundsPage::default();
		let Some(record) = Reporters::<T>::get(&reporter) else { return page };
		let limit = limit.min(MAX_PAGE);
		let stored = match after {
			Some(after) => Rounds::<T>::iter_from(Rounds::<T>::hashed_key_for(after)),
			None => Rounds::<T>::iter(),
		};
		let mut looks = limit.saturating_mul(LOOKS_PER_ROUND);
		for (id, round) in stored {
			if looks == 0 || page.rounds.len() >= limit as usize {
				return page;
			}
			looks = looks.saturating_sub(1);
			page.next = Some(id);
			page.rounds.extend(Self::summary(record.id, id, round));
		}
		page.next = None;
		page
	}

	/// A round in short; `None` if it does not name the reporter, or ended without a value.
	fn summary(reporter: ReporterId, id: RoundId, round: RoundOf<T>) -> Option<RoundSummary> {
		let is_named = round.reporters.binary_search(&reporter).is_ok();
		if !is_named || round.state == RoundState::Discarded {
			return None;
		}
		let final_at = match round.state {
			RoundState::Accepted { .. } => {
				Self::standing_value(&round.subject).map(|value| value.final_at)
			}
			_ => None,
		};
		Some(RoundSummary {
			round: id,
			subject: round.subject,
			revision: round.revision,
			quorum: round.quorum,
			answers: round.answers.len() as u32,
			answered: answer_of(reporter, &round).is_some(),
			final_at,
		})
	}

	/// The revision in which an account could report on a subject now. `None` if it is no reporter,
	/// has answered, or nothing can be reported. A correction is the revision after the accepted one.
	pub fn answerable_revision(reporter: T::AccountId, subject: Subject) -> Option<u8> {
		Self::revision_to_answer(Self::reporter_id(&reporter)?, &subject)
	}
}
