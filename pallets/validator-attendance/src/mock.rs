//! A runtime that tests the counting.

use crate as pallet_validator_attendance;
use crate::{
	Absence, Absences, Chill, Finality, Limits, Parameters, ReportAbsence, Sessions, StakingLimits,
	ValidatorCount,
};
use core::time::Duration;
use frame_support::{derive_impl, parameter_types, traits::UnixTime};
use frame_system::EnsureRoot;
use pallet_im_online::UnresponsivenessOffence;
use sp_io::TestExternalities;
use sp_runtime::{BuildStorage, DispatchResult, Perbill, Percent};
use sp_staking::offence::{Offence, OffenceError, OffenceSeverity, ReportOffence};
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::UNIT;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Attendance = pallet_validator_attendance;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

/// What was passed on: the session, its absent and the slash.
pub type PassedOn = (u32, Vec<u64>, Perbill);

parameter_types! {
	pub const MaxCandidates: u32 = 1_000;
	pub const MaxValidators: u32 = 100;
	pub const MinRestartDelay: u64 = 100;
	pub const MaxRestartDelay: u64 = 4_320;
	pub static Era: u32 = 5;
	/// Validators that are no candidates, or may not be chilled.
	pub static Unmoved: BTreeSet<u64> = BTreeSet::new();
	/// Those chilled, in order.
	pub static ChilledOnes: Vec<u64> = Vec::new();
	/// The active validators.
	pub static Active: Vec<u64> = Vec::new();
	/// Those of them that are disabled.
	pub static DisabledOnes: BTreeMap<u64, OffenceSeverity> = BTreeMap::new();
	/// Those elected for the running era.
	pub static Elected: Vec<u64> = Vec::new();
	/// Validators without session keys.
	pub static Keyless: BTreeSet<u64> = BTreeSet::new();
	/// The number that elections aim at.
	pub static Count: u32 = 8;
	/// How full the list of candidates may be.
	pub static ChillThreshold: Percent = Percent::zero();
	/// Milliseconds since 1970.
	pub static Now: u64 = 0;
	/// Staking's limits.
	pub static StakersLimits: StakingLimits = LIMITS;
	/// The restart of finality that waits for the next session.
	pub static WaitingRestart: Option<(u64, u64)> = None;
	/// Before which block no further restart may begin.
	pub static NextRestart: u64 = 0;
	/// What reached the reporter that is wrapped.
	pub static Reports: Vec<PassedOn> = Vec::new();
}

/// A chain's limits at genesis.
pub const LIMITS: StakingLimits = StakingLimits {
	min_nominator_bond: UNIT,
	min_validator_bond: 158 * UNIT,
	max_nominators: None,
	max_candidates: 1_000,
	chill_threshold: 75,
};

pub struct FakeStaking;

impl Limits for FakeStaking {
	fn get() -> StakingLimits {
		StakersLimits::get()
	}

	fn set(limits: StakingLimits) {
		StakersLimits::set(limits);
	}
}

/// Remembers what it was told.
pub struct FakeFinality;

impl Finality<u64> for FakeFinality {
	fn restart(delay: u64, best_finalized: u64) -> DispatchResult {
		WaitingRestart::set(Some((delay, best_finalized)));
		Ok(())
	}

	fn waiting() -> Option<(u64, u64)> {
		WaitingRestart::get()
	}

	fn drop_waiting() {
		WaitingRestart::set(None);
	}

	fn next_restart() -> u64 {
		NextRestart::get()
	}
}

impl Chill<u64> for FakeStaking {
	fn chill(validator: &u64) -> bool {
		let chilled = !Unmoved::get().contains(validator);
		if chilled {
			ChilledOnes::mutate(|chilled| chilled.push(*validator));
		}
		chilled
	}
}

impl Sessions<u64> for FakeStaking {
	fn validators() -> Vec<u64> {
		Active::get()
	}

	fn disabled() -> Vec<(u64, OffenceSeverity)> {
		DisabledOnes::get().into_iter().collect()
	}

	fn disable(validator: &u64, severity: OffenceSeverity) {
		if Active::get().contains(validator) {
			DisabledOnes::mutate(|disabled| disabled.insert(*validator, severity));
		}
	}

	fn has_keys(validator: &u64) -> bool {
		!Keyless::get().contains(validator)
	}

	fn elected(_: u32) -> Vec<u64> {
		Elected::get()
	}
}

impl ValidatorCount for FakeStaking {
	fn get() -> u32 {
		Count::get()
	}

	fn set(number: u32) {
		Count::set(number);
	}

	fn set_chill_threshold(threshold: Percent) {
		ChillThreshold::set(threshold);
	}
}

pub struct Clock;

impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_millis(Now::get())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<u64> for FakeStaking {
	fn candidates(count: u32) -> Vec<u64> {
		let candidates: Vec<u64> = (0..count.into()).collect();
		Keyless::set(candidates.iter().copied().collect());
		candidates
	}

	fn seat(validators: &[u64]) {
		Active::set(validators.to_vec());
	}

	fn elect(validators: &[u64]) {
		Elected::set(validators.to_vec());
	}
}

/// Takes each session once, as the pallet of offences does.
pub struct FakeOffences;

impl ReportOffence<u64, (u64, ()), Absence<(u64, ())>> for FakeOffences {
	fn report_offence(
		reporters: Vec<u64>,
		offence: Absence<(u64, ())>,
	) -> Result<(), OffenceError> {
		assert!(reporters.is_empty());
		if Self::is_known_offence(&offence.offenders(), &offence.slot()) {
			return Err(OffenceError::DuplicateReport);
		}
		let offenders = offence.offenders().into_iter().map(|(validator, ())| validator).collect();
		let slash = offence.slash_fraction(offence.validator_set_count());
		Reports::mutate(|reports| reports.push((offence.session_index(), offenders, slash)));
		Ok(())
	}

	fn is_known_offence(_: &[(u64, ())], session: &u32) -> bool {
		Reports::get().iter().any(|(known, ..)| known == session)
	}
}

impl pallet_validator_attendance::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = FakeStaking;
	type Chill = FakeStaking;
	type Count = FakeStaking;
	type Era = Era;
	type Finality = FakeFinality;
	type FinalityOrigin = EnsureRoot<u64>;
	type Limits = FakeStaking;
	type LimitsOrigin = EnsureRoot<u64>;
	type MaxCandidates = MaxCandidates;
	type MaxRestartDelay = MaxRestartDelay;
	type MaxValidators = MaxValidators;
	type MinRestartDelay = MinRestartDelay;
	type ParametersOrigin = EnsureRoot<u64>;
	type SeatsOrigin = EnsureRoot<u64>;
	type Sessions = FakeStaking;
	type Time = Clock;
	type WeightInfo = ();
}

pub type Reporter = ReportAbsence<Test, FakeOffences>;

/// What im-online does at a session's end.
pub fn report(session: u32, absent: &[u64], active: u32) -> Result<(), OffenceError> {
	Reporter::report_offence(
		vec![],
		UnresponsivenessOffence {
			session_index: session,
			validator_set_count: active,
			offenders: absent.iter().map(|validator| (*validator, ())).collect(),
		},
	)
}

/// What a session's change does: the old session ends, all that it disabled is forgotten if the set
/// changes, and these validators are active.
pub fn change_session(active: &[u64], changes: bool) {
	Attendance::end_session();
	Active::set(active.to_vec());
	if changes {
		DisabledOnes::set(BTreeMap::new());
	}
	Attendance::start_session();
}

pub fn is_disabled(validator: u64) -> bool {
	DisabledOnes::get().contains_key(&validator)
}

pub fn new_test_ext() -> TestExternalities {
	Count::set(8);
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_validator_attendance::GenesisConfig::<Test>::default()
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut ext = TestExternalities::new(storage);
	ext.execute_with(|| {
		Era::set(5);
		Unmoved::set(BTreeSet::new());
		ChilledOnes::set(Vec::new());
		Reports::set(Vec::new());
		Active::set(Vec::new());
		DisabledOnes::set(BTreeMap::new());
		Elected::set(Vec::new());
		Keyless::set(BTreeSet::new());
		Now::set(0);
		StakersLimits::set(LIMITS);
		WaitingRestart::set(None);
		NextRestart::set(0);
		// Events of block 0 are not recorded.
		System::set_block_number(1);
	});
	ext
}

/// Runs a test and checks afterwards what must always hold.
pub fn build_and_execute<R>(test: impl FnOnce() -> R) -> R {
	new_test_ext().execute_with(|| {
		let result = test();
		Attendance::do_try_state().unwrap();
		result
	})
}

pub fn set(parameters: Parameters) {
	Attendance::set_parameters(RuntimeOrigin::root(), parameters).unwrap();
}

/// The counts of the last list, in its order.
pub fn counts() -> Vec<(u64, u32)> {
	let list = Absences::<Test>::get().validators;
	list.into_iter().map(|entry| (entry.validator, entry.sessions)).collect()
}

pub fn events() -> Vec<RuntimeEvent> {
	System::events().into_iter().map(|record| record.event).collect()
}
