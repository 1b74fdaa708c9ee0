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
use treasurenet_primitives::{
	Assets, Balance, Day, Feed, KindId, Moment, Month, PriceFeed, RoundId, UNIT, WellMonths,
	math::calendar::{DAY_MS, month_of, start_of_day},
};
use treasurenet_sources::config::{PriceFormat, PriceSource, VolumeFormat, VolumeSource};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper {
	/// Sets the block timestamp, in milliseconds.
	fn set_time(now: Moment);
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
	CurrentParameters::<T>::put(Parameters {
		median_wait_ms: 0,
		max_backfill_days: 3_660,
		unit_usd: Some(PriceFeed { min: 1, max: 1_000_000, max_move_bps: 1_000_000 }),
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
		},
	);
	id
}

fn held<T: Config>(by: Confirmation) {
	let id = round::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
	let Some(round) = Rounds::<T>::get(id) else { return };
	if let Some(tally) = rounds::tally(&round, &ReporterSet::<T>::get())
		&& let Some(price) = tally.figure
	{
		Rounds::<T>::insert(id, Round { state: RoundState::Held { by, price }, ..round });
	}
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

/// A month whose requests have expired, with `n` of them.
fn requests<T: Config>(n: u32) -> Month {
	let month = month_of(TODAY);
	let last_mint = start_of_day(T::WellMonths::mint_deadline(month));
	let months = CurrentParameters::<T>::get().amendment_months;
	T::BenchmarkHelper::set_time(volumes::months_after(last_mint, months));
	for n in 0..n {
		Pallet::<T>::put_request(sp_io::hashing::blake2_256(&n.to_le_bytes()).into(), month, 0);
	}
	month
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
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn settle_price_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		round::<T>(TODAY - 1, RoundState::Waiting { until: 0 });
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), Feed::UnitUsd, TODAY - 1);
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn confirm_price() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		held::<T>(Confirmation::Manager);
		let origin =
			T::ManagerOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1);
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn confirm_price_by_majority() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		held::<T>(Confirmation::Majority);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1);
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
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
		assert!(Rounds::<T>::iter_values().any(|round| round.state == RoundState::Rejected));
		Ok(())
	}

	#[benchmark]
	fn declare_no_quote() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		round::<T>(TODAY - 1, RoundState::Open);
		let origin =
			T::MajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Feed::UnitUsd, TODAY - 1);
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn prune_round() -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		let id = round::<T>(1, RoundState::Open);
		#[extrinsic_call]
		_(RawOrigin::Signed(account::<T>(0)), id);
		assert!(!Rounds::<T>::contains_key(id));
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
			Pallet::<T>::work_off(&mut meter);
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
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
		Ok(())
	}

	#[benchmark]
	fn close_queued(r: Linear<1, { T::MaxReporters::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
		fund::<T>(&T::StrikeReceiver::get())?;
		let id = round::<T>(
			TODAY - 1,
			RoundState::Accepted { figure: Some(10_000), judges_absence: true },
		);
		if let Some(mut round) = Rounds::<T>::get(id) {
			// All of them are absent.
			round.reporters.truncate(r as usize);
			round.answers.clear();
			Rounds::<T>::insert(id, round);
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
		assert!(PriceCertificates::<T>::contains_key(Feed::UnitUsd, TODAY - 1));
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
		let proof = key.sign(&Pallet::<T>::key_proof(&who)).ok_or("the keystore has the key")?;
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
		let unit = T::Kinds::kind(kind).ok_or("the kind exists")?.volume_unit;
		let source = VolumeSource {
			url: longest(b"https://register.example/"),
			format: VolumeFormat::PetrinexNgl { column: longest(b"OilProduction") },
			unit,
		};
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, kind, Some(source.clone()));
		assert_eq!(VolumeSources::<T>::get(kind), Some(source));
		Ok(())
	}

	#[benchmark]
	fn prune_requests(n: Linear<1, 1_000>) -> Result<(), BenchmarkError> {
		let month = requests::<T>(n);
		let anyone: T::AccountId = frame_benchmarking::account("anyone", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), month, n);
		assert_eq!(Requested::<T>::iter_key_prefix(month).count(), 0);
		Ok(())
	}

	#[benchmark]
	fn prune_one() {
		let month = requests::<T>(2);
		let removed;
		#[block]
		{
			removed = Pallet::<T>::drain_requests(month).next();
		}
		assert!(removed.is_some());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
