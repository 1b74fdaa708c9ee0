//! Benchmarks of the calls and hooks.

#![cfg(feature = "runtime-benchmarks")]

use super::*;
use crate::{
	crypto::{ReporterKey, ReporterSignature},
	rounds::Accepted,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{Authorize, EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use sp_application_crypto::RuntimeAppPublic;
use sp_core::{H256, sr25519};
use sp_io::hashing::blake2_256;
use sp_runtime::transaction_validity::TransactionSource;
use treasurenet_documents::config::{PriceFormat, PriceSource, VolumeFormat, VolumeSource};
use treasurenet_primitives::{
	Assets, Balance, Day, DayPrice, Feed, KindId, Moment, Month, OfficialVolume, PriceFeed,
	ProductionSchedule, RoundId, UNIT, UsdPrice, Volume, WellKey,
	math::calendar::{DAY_MS, end_of, first_day, month_of},
};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper {
	/// Sets the block timestamp, in milliseconds.
	fn set_time(now: Moment);
	/// Sets the days and months that uploads and rounds share.
	fn set_schedule(schedule: ProductionSchedule);
	/// A kind whose official volumes come in m³, such as oil.
	fn kind() -> KindId;
	/// The `n`th well-month of a past month that was minted now by an official volume of `volume`, so
	/// an amendment has a penalty.
	fn minted_month(n: u32, volume: Volume) -> (WellKey, Month);
	/// Whether an amendment of that month was taken note of, and its penalty charged.
	fn is_amended(key: WellKey, month: Month) -> bool;
}

const TODAY: Day = 20_000;
const NOW: Moment = TODAY as Moment * DAY_MS + DAY_MS / 2;
const BOND: Balance = 1_000 * UNIT;
/// The latest quote, long ago.
const QUOTE: UsdPrice = 10_030;
/// What months were minted by, and what amends it.
const MINTED: Volume = 10_000;
const AMENDED: Volume = 5;

fn account<T: Config>(id: ReporterId) -> T::AccountId {
	frame_benchmarking::account("reporter", id, 0)
}

/// As many reporters as there may be, each with a session key, a price feed of UNIT, and no waits.
fn set_up<T: Config>() -> Result<(), BenchmarkError>
where
	T::Currency: frame_support::traits::fungible::Mutate<T::AccountId>,
{
	T::BenchmarkHelper::set_time(NOW);
	T::BenchmarkHelper::set_schedule(ProductionSchedule {
		max_backfill_days: 3_660,
		..Default::default()
	});
	CurrentParameters::<T>::put(Parameters {
		median_wait_ms: 0,
		unit_usd: Some(PriceFeed { min: 1, max: 1_000_000, max_move_bps: 10_000 }),
		reporter_bond: BOND,
		strikes: StrikeRules { cost: 1, removal_threshold: 1, ..Default::default() },
		..Default::default()
	});
	// Genesis may have admitted some.
	for who in Reporters::<T>::iter_keys().collect::<Vec<_>>() {
		Pallet::<T>::do_remove_reporter(who)?;
	}
	for n in 0..T::MaxReporters::get() {
		let who = account::<T>(n);
		fund::<T>(&who)?;
		Pallet::<T>::do_admit_reporter(who.clone(), 0)?;
		let id = Pallet::<T>::reporter_id(&who).ok_or("the account is a reporter")?;
		let key = sr25519::Public::from_raw(blake2_256(&n.encode()));
		Pallet::<T>::put_key(who, id, key.into());
	}
	Ok(())
}

fn fund<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError>
where
	T::Currency: frame_support::traits::fungible::Mutate<T::AccountId>,
{
	use frame_support::traits::fungible::Mutate;
	T::Currency::mint_into(who, 10 * BOND)?;
	Ok(())
}

/// Answers of all reporters but the first: prices close to each other, the same volume.
fn answers_of_others<T: Config>(subject: Subject) -> BoundedVec<Answer, T::MaxReporters> {
	let others = ReporterSet::<T>::get().into_iter().skip(1);
	let answers = others.map(|reporter| Answer {
		reporter,
		figure: Some(match subject {
			Subject::Price { .. } => 10_000 + u64::from(reporter % 64),
			Subject::Volume { .. } => AMENDED,
		}),
		source: H256::repeat_byte(1),
	});
	BoundedVec::truncate_from(answers.collect())
}

/// A round with an answer of each reporter but the first.
fn round<T: Config>(subject: Subject, revision: u8, state: RoundState) -> RoundId {
	let reporters = ReporterSet::<T>::get();
	let answers = answers_of_others::<T>(subject);
	let id = Pallet::<T>::next_round();
	let quorum = match state {
		RoundState::Open => reporters.len() as u32,
		_ => (answers.len() as u32).max(1),
	};
	let earlier = BoundedVec::new();
	CurrentRounds::<T>::insert(subject, id);
	Rounds::<T>::insert(
		id,
		Round {
			subject,
			revision,
			reporters,
			quorum,
			answers,
			state,
			failures: 0,
			signed_after: None,
			earlier,
		},
	);
	id
}

fn price_of(day: Day) -> Subject {
	Subject::Price { feed: Feed::UnitUsd, day }
}

/// A round whose value was accepted and is not judged, with the certificate of the value.
fn decided<T: Config>(subject: Subject, figure: u64, replaces: Option<RoundId>) -> RoundId {
	let state = RoundState::Accepted { figure: Some(figure), judges_absence: true, replaces };
	let id = round::<T>(subject, 0, state);
	CurrentRounds::<T>::remove(subject);
	put_certificate::<T>(id, subject);
	id
}

fn put_certificate<T: Config>(id: RoundId, subject: Subject) {
	let certificate = Certificate {
		subject,
		figure: None,
		revision: 0,
		reporters: ReporterSet::<T>::get(),
		spread: 0,
		block: 0,
		source_hash: H256::repeat_byte(1),
		final_at: 0,
	};
	Certificates::<T>::insert(id, certificate);
}

/// A round that corrects an accepted price of UNIT. In the months before there was no quote.
fn price_correction<T: Config>(day: Day, state: RoundState) -> RoundId {
	let (feed, subject) = (Feed::UnitUsd, price_of(day));
	let months = month_of(day).saturating_sub(2)..=month_of(day);
	let first = first_day(*months.start());
	for month in months {
		PriceMonths::<T>::mutate(feed, month, |prices| {
			for silent in first_day(month)..end_of(month).min(day) {
				let price = DayPrice::NoQuote;
				prices.set(silent, AcceptedPrice { price, round: 0, revision: 0, final_at: 0 });
			}
		});
	}
	FirstDecided::<T>::insert(feed, first);
	let accepted = decided::<T>(subject, 9_000, None);
	let figure = Some(9_000);
	let value = Accepted { round: accepted, revision: 0, figure, final_at: Moment::MAX };
	Pallet::<T>::put_price(feed, day, value);
	LatestQuote::<T>::insert(feed, (first.saturating_sub(1), QUOTE));
	round::<T>(subject, 1, state)
}

/// Whether that correction was accepted, in the place of the first price.
fn is_corrected<T: Config>(day: Day) -> bool {
	Pallet::<T>::accepted_price(Feed::UnitUsd, day)
		.is_some_and(|accepted| accepted.revision == 1 && accepted.price != DayPrice::NoQuote)
		&& Rounds::<T>::iter_values()
			.any(|round| matches!(round.state, RoundState::Replaced { .. }))
}

/// A price of UNIT that waits for a confirmation.
fn held<T: Config>(by: Confirmation) -> UsdPrice {
	let id = price_correction::<T>(TODAY - 1, RoundState::Open);
	let Some(mut round) = Rounds::<T>::get(id) else { return 0 };
	round.quorum = (round.answers.len() as u32).max(1);
	let tally = tally::tally(&round, &ReporterSet::<T>::get(), None);
	let price = tally.and_then(|tally| tally.figure).unwrap_or_default();
	Pallet::<T>::set_state(id, &mut round, RoundState::Held { by, price });
	Rounds::<T>::insert(id, round);
	price
}

/// The `n`th minted month, whose final volume replaced another one before. Both rounds are kept.
fn official<T: Config>(n: u32) -> (WellKey, Month, RoundId) {
	let (key, month) = T::BenchmarkHelper::minted_month(n, MINTED);
	let subject = Subject::Volume { key, month };
	let before = Pallet::<T>::next_round();
	put_certificate::<T>(before, subject);
	let id = decided::<T>(subject, MINTED, Some(before));
	put_official::<T>(key, month, MINTED, id);
	(key, month, id)
}

fn put_official<T: Config>(key: WellKey, month: Month, volume: Volume, round: RoundId) {
	let accepted = OfficialVolume { volume, round, revision: 0, accepted_at: 0, final_at: 0 };
	Official::<T>::insert(key, month, accepted);
}

/// A session key of the first reporter, which the keystore holds.
fn session_key<T: Config>() -> Result<ReporterKey, BenchmarkError> {
	let who = account::<T>(0);
	let id = Pallet::<T>::reporter_id(&who).ok_or("the account is a reporter")?;
	let key = ReporterKey::generate_pair(None);
	Pallet::<T>::put_key(who, id, key.clone());
	Ok(key)
}

/// `n` answers of the first reporter, each of which brings a round its quorum. The dearest rounds
/// amend a minted month: they read more entries of their own than prices do, and all replace one.
fn answers<T: Config>(n: u32) -> BoundedVec<Report, T::MaxReports> {
	let amend = |n| {
		let (key, month, _) = official::<T>(n);
		round::<T>(Subject::Volume { key, month }, 1, RoundState::Open);
		let (answer, source) = (VolumeAnswer::Volume(AMENDED), H256::repeat_byte(1));
		Report::Volume { key, month, revision: 1, answer, source }
	};
	BoundedVec::truncate_from((0..n).map(amend).collect())
}

/// Whether all of the answers were accepted, in the place of what was official before.
fn are_accepted<T: Config>(reports: &[Report]) -> bool {
	reports.iter().all(|report| match report {
		Report::Volume { key, month, .. } => {
			Official::<T>::get(key, month).is_some_and(|official| {
				official.volume == AMENDED
					&& Certificates::<T>::get(official.round).is_some_and(|certificate| {
						certificate.reporters.len() as u32 == T::MaxReporters::get()
					})
			})
		}
		Report::Price { .. } => false,
	})
}

/// `n` answers, signed by the first reporter's node.
fn signed_answers<T: Config>(
	n: u32,
) -> Result<(ReportPayloadOf<T>, ReporterSignature), BenchmarkError> {
	let payload = ReportPayload {
		key: session_key::<T>()?,
		block: frame_system::Pallet::<T>::block_number(),
		reports: answers::<T>(n),
	};
	let signature =
		payload.key.sign(&Pallet::<T>::report_hash(&payload)).ok_or("the keystore has the key")?;
	Ok((payload, signature))
}

/// The longest text of its kind.
fn longest<S: Get<u32>>(start: &[u8]) -> BoundedVec<u8, S> {
	let mut text = start.to_vec();
	text.resize(S::get() as usize, b'a');
	BoundedVec::truncate_from(text)
}

fn price_source(url: &[u8]) -> PriceSource {
	PriceSource {
		url: longest(url),
		format: PriceFormat::Csv { date: longest(b"Date"), price: longest(b"Price") },
		unit: longest(b"$"),
	}
}

#[benchmarks(where T::Currency: frame_support::traits::fungible::Mutate<T::AccountId>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn report(n: Linear<1, { T::MaxReports::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let reports = answers::<T>(n);
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), reports.clone());
		assert!(are_accepted::<T>(&reports));
		Ok(())
	}

	#[benchmark]
	fn settle_price_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		price_correction::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), Feed::UnitUsd, TODAY - 1);
		assert!(is_corrected::<T>(TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn confirm_price() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let price = held::<T>(Confirmation::Manager);
		let origin =
			T::ManagerOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1, price);
		assert!(is_corrected::<T>(TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn confirm_price_by_majority() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let price = held::<T>(Confirmation::Majority);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1, price);
		assert!(is_corrected::<T>(TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn reject_price() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		held::<T>(Confirmation::Majority);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1);
		assert_eq!(HeldRounds::<T>::iter_keys().count(), 0);
		Ok(())
	}

	#[benchmark]
	fn declare_no_quote() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		round::<T>(price_of(TODAY - 11), 0, RoundState::Open);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 11);
		assert_eq!(Pallet::<T>::price(Feed::UnitUsd, TODAY - 11).accepted, Some(DayPrice::NoQuote));
		Ok(())
	}

	// The dearest round is of a minted month that takes no more amendments.
	#[benchmark]
	fn prune_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let (key, month, _) = official::<T>(0);
		let id = round::<T>(Subject::Volume { key, month }, 1, RoundState::Open);
		T::BenchmarkHelper::set_time(NOW + 3_660 * DAY_MS);
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), id);
		assert_eq!(Rounds::<T>::get(id).map(|round| round.state), Some(RoundState::Discarded));
		Ok(())
	}

	// The dearest round is an amendment: its successor remembers what it would correct, and is queued.
	#[benchmark]
	fn reset_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let (key, month, _) = official::<T>(0);
		let id = round::<T>(Subject::Volume { key, month }, 1, RoundState::Open);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(Rounds::<T>::get(id + 1).is_some_and(|round| !round.earlier.is_empty()));
		assert!(QueueBounds::<T>::contains_key(Queue::Corrections));
		Ok(())
	}

	#[benchmark]
	fn resign() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		session_key::<T>()?;
		let who = account::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert!(!Reporters::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn admit_reporter() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		Pallet::<T>::do_remove_reporter(account::<T>(0))?;
		let who = account::<T>(u32::MAX);
		fund::<T>(&who)?;
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(Reporters::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn remove_reporter() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let who = account::<T>(0);
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(!Reporters::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn forgive_strikes() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let who = account::<T>(0);
		Reporters::<T>::mutate(&who, |reporter| {
			if let Some(reporter) = reporter {
				reporter.strikes = 7;
			}
		});
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(Reporters::<T>::get(&who).is_some_and(|reporter| reporter.strikes == 0));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { min_quorum: 1, ..Default::default() };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new.clone());
		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	#[benchmark]
	fn on_idle_base() {
		let mut meter = frame_support::weights::WeightMeter::new();
		#[block]
		{
			Pallet::<T>::work_queues(&mut meter);
		}
	}

	#[benchmark]
	fn settle_queued() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let id = price_correction::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
		#[block]
		{
			Pallet::<T>::settle_queued(id, Moment::from(TODAY) * DAY_MS);
		}
		assert!(is_corrected::<T>(TODAY - 1));
		Ok(())
	}

	// The dearest round amended a minted month, so the pallet of production is told, and a final
	// volume gave way. All of its reporters were absent: they lose their place, key and part of the bond.
	#[benchmark]
	fn close_queued(r: Linear<1, { T::MaxReporters::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		fund::<T>(&T::StrikeReceiver::get())?;
		// The penalty has a price.
		let (figure, day) = (Some(QUOTE), TODAY - 3);
		let value = Accepted { round: 0, revision: 0, figure, final_at: 0 };
		Pallet::<T>::put_price(Feed::UnitUsd, day, value);
		let (key, month, before) = official::<T>(0);
		let id = decided::<T>(Subject::Volume { key, month }, AMENDED, Some(before));
		put_official::<T>(key, month, AMENDED, id);
		if let Some(mut round) = Rounds::<T>::get(id) {
			round.reporters.truncate(r as usize);
			round.answers.clear();
			Rounds::<T>::insert(id, round);
		}
		#[block]
		{
			Pallet::<T>::close_queued(id, NOW);
		}
		assert!(T::BenchmarkHelper::is_amended(key, month));
		assert!(!Certificates::<T>::contains_key(before));
		assert_eq!(ReporterSet::<T>::get().len() as u32, T::MaxReporters::get() - r);
		assert_eq!(ReporterKeys::<T>::iter_keys().count() as u32, T::MaxReporters::get() - r);
		Ok(())
	}

	#[benchmark]
	fn report_authorized(n: Linear<1, { T::MaxReports::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let (payload, signature) = signed_answers::<T>(n)?;
		#[extrinsic_call]
		_(RawOrigin::Authorized, payload.clone(), signature);
		assert!(are_accepted::<T>(&payload.reports));
		Ok(())
	}

	#[benchmark]
	fn authorize_report(n: Linear<1, { T::MaxReports::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let (payload, signature) = signed_answers::<T>(n)?;
		let call: <T as frame_system::Config>::RuntimeCall =
			Call::report_authorized { payload, signature }.into();
		#[block]
		{
			call.authorize(TransactionSource::InBlock)
				.ok_or("the call can be authorised")?
				.map_err(|_| "the answers are good")?;
		}
		Ok(())
	}

	#[benchmark]
	fn set_session_key() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		session_key::<T>()?;
		let who = account::<T>(0);
		let key = ReporterKey::generate_pair(None);
		let proof = key
			.sign(&Pallet::<T>::key_proof_payload(who.clone()))
			.ok_or("the keystore has the key")?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), key.clone(), proof);
		assert!(KeyOwners::<T>::contains_key(&key));
		Ok(())
	}

	#[benchmark]
	fn clear_session_key() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let key = session_key::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)));
		assert!(!KeyOwners::<T>::contains_key(&key));
		Ok(())
	}

	// Each source takes the place of another long one, and both are in the event.
	#[benchmark]
	fn set_price_source() -> Result<(), BenchmarkError> {
		let feed = Feed::Kind(T::BenchmarkHelper::kind());
		let origin =
			T::SourcesOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		PriceSources::<T>::insert(feed, price_source(b"https://former.example/"));
		let source = price_source(b"https://prices.example/");
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, feed, Some(source.clone()));
		assert_eq!(PriceSources::<T>::get(feed), Some(source));
		Ok(())
	}

	#[benchmark]
	fn set_volume_source() -> Result<(), BenchmarkError> {
		let kind = T::BenchmarkHelper::kind();
		let origin =
			T::SourcesOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let known = T::Kinds::kind(kind).ok_or("the kind exists")?;
		let source = |url: &[u8]| VolumeSource {
			url: longest(url),
			format: VolumeFormat::PetrinexVolumetric { product: known.source.product.clone() },
			unit: known.volume_unit.clone(),
		};
		VolumeSources::<T>::insert(kind, source(b"https://former.example/"));
		let source = source(b"https://register.example/");
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, kind, Some(source.clone()));
		assert_eq!(VolumeSources::<T>::get(kind), Some(source));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
