//! Benchmarks of the calls and hooks.

#![cfg(feature = "runtime-benchmarks")]

use super::*;
use crate::crypto::{ReporterKey, ReporterSignature};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{Authorize, EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use sp_application_crypto::RuntimeAppPublic;
use sp_core::H256;
use sp_runtime::transaction_validity::TransactionSource;
use treasurenet_documents::config::{PriceFormat, PriceSource, VolumeFormat, VolumeSource};
use treasurenet_primitives::{
	Assets, Balance, Day, DayPrice, Feed, KindId, Moment, PriceFeed, ProductionSchedule, RoundId,
	UNIT, UsdPrice, math::calendar::DAY_MS,
};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper {
	/// Sets the block timestamp, in milliseconds.
	fn set_time(now: Moment);
	/// Sets the days and months that uploads and rounds share.
	fn set_schedule(schedule: ProductionSchedule);
	/// A kind whose official volumes come in m³, such as oil.
	fn kind() -> KindId;
}

const TODAY: Day = 20_000;
const BOND: Balance = 1_000 * UNIT;

fn account<T: Config>(id: ReporterId) -> T::AccountId {
	frame_benchmarking::account("reporter", id, 0)
}

/// As many reporters as there may be, a price feed of UNIT, and no waits.
fn set_up<T: Config>() -> Result<(), BenchmarkError>
where
	T::Currency: frame_support::traits::fungible::Mutate<T::AccountId>,
{
	T::BenchmarkHelper::set_time(Moment::from(TODAY) * DAY_MS + DAY_MS / 2);
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
	for id in 0..T::MaxReporters::get() {
		let who = account::<T>(id);
		fund::<T>(&who)?;
		Pallet::<T>::do_admit_reporter(who, 0)?;
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

/// A price round of UNIT with an answer of each reporter but the first.
fn round<T: Config>(day: Day, state: RoundState) -> RoundId {
	let reporters = ReporterSet::<T>::get();
	let answers: Vec<Answer> = reporters
		.iter()
		.skip(1)
		.map(|id| Answer {
			reporter: *id,
			figure: Some(10_000 + u64::from(*id)),
			source: H256::repeat_byte(1),
		})
		.collect();
	let id = Pallet::<T>::next_round();
	let subject = Subject::Price { feed: Feed::UnitUsd, day };
	let quorum = match state {
		RoundState::Open => reporters.len() as u32,
		_ => (answers.len() as u32).max(1),
	};
	CurrentRounds::<T>::insert(subject, id);
	Rounds::<T>::insert(
		id,
		Round {
			subject,
			revision: 0,
			reporters,
			quorum,
			answers: BoundedVec::truncate_from(answers),
			state,
			failures: 0,
			signed_after: None,
			earlier: BoundedVec::new(),
		},
	);
	id
}

/// A price of UNIT that waits for a confirmation.
fn held<T: Config>(by: Confirmation) -> UsdPrice {
	let id = round::<T>(TODAY - 1, RoundState::Open);
	let Some(mut round) = Rounds::<T>::get(id) else { return 0 };
	round.quorum = (round.answers.len() as u32).max(1);
	let tally = tally::tally(&round, &ReporterSet::<T>::get(), None);
	let price = tally.and_then(|tally| tally.figure).unwrap_or_default();
	Pallet::<T>::set_state(id, &mut round, RoundState::Held { by, price });
	Rounds::<T>::insert(id, round);
	price
}

/// Whether a price of UNIT is accepted for a day.
fn is_accepted<T: Config>(day: Day) -> bool {
	Pallet::<T>::price(Feed::UnitUsd, day).accepted.is_some()
}

/// A session key of the first reporter, which the keystore holds.
fn session_key<T: Config>() -> Result<ReporterKey, BenchmarkError> {
	let who = account::<T>(0);
	let id = Pallet::<T>::reporter_id(&who).ok_or("the account is a reporter")?;
	let key = ReporterKey::generate_pair(None);
	Pallet::<T>::put_key(who, id, key.clone());
	Ok(key)
}

/// `n` answers of the first reporter, each of which brings a round its quorum.
fn answers<T: Config>(n: u32) -> BoundedVec<Report, T::MaxReports> {
	let mut reports = Vec::new();
	for day in TODAY.saturating_sub(n)..TODAY {
		round::<T>(day, RoundState::Open);
		reports.push(Report::Price {
			feed: Feed::UnitUsd,
			day,
			revision: 0,
			answer: PriceAnswer::Price(10_000),
			source: H256::repeat_byte(1),
		});
	}
	BoundedVec::truncate_from(reports)
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

fn price_source() -> PriceSource {
	PriceSource {
		url: longest(b"https://prices.example/"),
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
		_(RawOrigin::Signed(account::<T>(0)), reports);
		assert!(is_accepted::<T>(TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn settle_price_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		round::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), Feed::UnitUsd, TODAY - 1);
		assert!(is_accepted::<T>(TODAY - 1));
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
		assert!(is_accepted::<T>(TODAY - 1));
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
		assert!(is_accepted::<T>(TODAY - 1));
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
		round::<T>(TODAY - 11, RoundState::Open);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 11);
		assert_eq!(Pallet::<T>::price(Feed::UnitUsd, TODAY - 11).accepted, Some(DayPrice::NoQuote));
		Ok(())
	}

	#[benchmark]
	fn prune_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let id = round::<T>(1, RoundState::Open);
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), id);
		assert_eq!(Rounds::<T>::get(id).map(|round| round.state), Some(RoundState::Discarded));
		Ok(())
	}

	#[benchmark]
	fn reset_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let id = round::<T>(TODAY - 1, RoundState::Open);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(Rounds::<T>::get(id + 1).is_some_and(|round| round.answers.is_empty()));
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
		let id = round::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
		#[block]
		{
			Pallet::<T>::settle_queued(id, Moment::from(TODAY) * DAY_MS);
		}
		assert!(is_accepted::<T>(TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn close_queued(r: Linear<1, { T::MaxReporters::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		fund::<T>(&T::StrikeReceiver::get())?;
		let figure = Some(10_000);
		let state = RoundState::Accepted { figure, judges_absence: true, replaces: None };
		let id = round::<T>(TODAY - 1, state);
		if let Some(mut round) = Rounds::<T>::get(id) {
			// All of them are absent.
			round.reporters.truncate(r as usize);
			round.answers.clear();
			Rounds::<T>::insert(id, round);
		}
		let value = rounds::Accepted { round: id, revision: 0, figure, final_at: 0 };
		Pallet::<T>::put_price(Feed::UnitUsd, TODAY - 1, value);
		// A minority's correction ends with it.
		let correction = round::<T>(TODAY - 1, RoundState::Open);
		if let Some(mut round) = Rounds::<T>::get(correction) {
			round.revision = 1;
			round.answers.truncate(round.reporters.len() / 3);
			Rounds::<T>::insert(correction, round);
		}
		#[block]
		{
			Pallet::<T>::close_queued(id, Moment::from(TODAY + 30) * DAY_MS);
		}
		assert_eq!(ReporterSet::<T>::get().len() as u32, T::MaxReporters::get() - r);
		Ok(())
	}

	#[benchmark]
	fn report_authorized(n: Linear<1, { T::MaxReports::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let (payload, signature) = signed_answers::<T>(n)?;
		#[extrinsic_call]
		_(RawOrigin::Authorized, payload, signature);
		assert!(is_accepted::<T>(TODAY - 1));
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

	#[benchmark]
	fn set_price_source() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let origin =
			T::SourcesOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let source = price_source();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, Some(source.clone()));
		assert_eq!(PriceSources::<T>::get(Feed::UnitUsd), Some(source));
		Ok(())
	}

	#[benchmark]
	fn set_volume_source() -> Result<(), BenchmarkError> {
		let kind = T::BenchmarkHelper::kind();
		let origin =
			T::SourcesOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let known = T::Kinds::kind(kind).ok_or("the kind exists")?;
		let source = VolumeSource {
			url: longest(b"https://register.example/"),
			format: VolumeFormat::PetrinexVolumetric { product: known.source.product },
			unit: known.volume_unit,
		};
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, kind, Some(source.clone()));
		assert_eq!(VolumeSources::<T>::get(kind), Some(source));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
