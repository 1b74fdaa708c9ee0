//! Benchmarks of the calls and hooks.

#![cfg(feature = "runtime-benchmarks")]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use sp_core::H256;
use treasurenet_primitives::{
	Balance, Day, Feed, Moment, PriceFeed, RoundId, UNIT, math::calendar::DAY_MS,
};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper {
	/// Sets the block timestamp, in milliseconds.
	fn set_time(now: Moment);
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

#[benchmarks(where T::Currency: frame_support::traits::fungible::Mutate<T::AccountId>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn report(n: Linear<1, { T::MaxReports::get() }>) -> Result<(), BenchmarkError> {
		set_up::<T>()?;
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
		let reports = BoundedVec::truncate_from(reports);
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
			// The first `r` are absent, the others close to the value.
			round.answers.retain(|answer| {
				round
					.reporters
					.iter()
					.position(|id| *id == answer.reporter)
					.is_some_and(|place| place >= r as usize)
			});
			Rounds::<T>::insert(id, round);
		}
		#[block]
		{
			Pallet::<T>::close_queued(id, Moment::from(TODAY + 30) * DAY_MS);
		}
		assert_eq!(ReporterSet::<T>::get().len() as u32, T::MaxReporters::get() - r);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
