//! When minting stops.

use crate::{mock::*, *};
use frame_support::weights::Weight;

fn broken(invariant: Invariant) -> Event<Test> {
	Event::InvariantBroken { invariant }
}

fn restored(invariant: Invariant) -> Event<Test> {
	Event::InvariantRestored { invariant }
}

#[test]
fn breaker_should_do_nothing_when_the_books_add_up() {
	build_and_execute(|| {
		UnitRewards::set(50);
		UnitIssuance::set(1_050);
		TatCounters::set((70, 20));
		TatSupply::set(50);
		assert_eq!(next_block(), <() as WeightInfo>::check_unchanged());
		assert_eq!(Stops::get(), 0);
		assert!(events().is_empty());
		assert!(!Broken::<Test>::exists());
	});
}

/// An invariant, what breaks it, and what mends it.
type Case = (Invariant, fn(), fn());

const CASES: [Case; 6] = [
	(Invariant::TatSupply, || TatSupply::set(1), || TatSupply::set(0)),
	(Invariant::TatSupply, || TatCounters::set((1, 0)), || TatCounters::set((0, 0))),
	(Invariant::TatSupply, || TatCounters::set((0, 1)), || TatCounters::set((0, 0))),
	(Invariant::UnitIssuance, || UnitIssuance::set(999), || UnitIssuance::set(1_000)),
	(Invariant::UnitIssuance, || UnitIssuance::set(1_001), || UnitIssuance::set(1_000)),
	(Invariant::RewardPots, || PotsCovered::set(false), || PotsCovered::set(true)),
];

#[test]
fn breaker_should_stop_minting_and_name_the_invariant_when_one_breaks() {
	for (invariant, break_it, mend_it) in CASES {
		build_and_execute(|| {
			break_it();
			assert!(CircuitBreaker::do_try_state().is_err());
			assert_eq!(next_block(), <() as WeightInfo>::check_changed());
			assert_eq!(Stops::get(), 1);
			assert_eq!(events(), [broken(invariant)]);
			mend_it();
			assert!(CircuitBreaker::do_try_state().is_err());
			next_block();
			assert_eq!(events(), [broken(invariant), restored(invariant)]);
			// Minting is resumed by governance alone.
			assert_eq!(Stops::get(), 1);
		});
	}
}

#[docify::export]
#[test]
fn minting_should_stay_resumed_when_governance_resumes_it_before_the_books_are_mended() {
	build_and_execute(|| {
		PotsCovered::set(false);
		next_block();
		assert_eq!(Stops::get(), 1);
		// Governance resumes minting; in the next block the pots are still not covered.
		assert_eq!(next_block(), <() as WeightInfo>::check_unchanged());
		assert_eq!(Stops::get(), 1);
		// Another invariant breaks.
		TatSupply::set(5);
		next_block();
		assert_eq!(Stops::get(), 2);
		PotsCovered::set(true);
		TatSupply::set(0);
		next_block();
	});
}

#[test]
fn breaker_should_trip_again_when_a_restored_invariant_breaks_again() {
	build_and_execute(|| {
		for stops in 1..=2 {
			PotsCovered::set(false);
			next_block();
			assert_eq!(Stops::get(), stops);
			PotsCovered::set(true);
			next_block();
		}
	});
}

#[test]
fn breaker_should_name_all_when_all_break_at_once() {
	build_and_execute(|| {
		PotsCovered::set(false);
		TatSupply::set(5);
		UnitIssuance::set(5);
		next_block();
		assert_eq!(events(), Invariant::ALL.map(broken));
		assert_eq!(Broken::<Test>::get().len() as u32, Invariant::COUNT);
		PotsCovered::set(true);
		TatSupply::set(0);
		UnitIssuance::set(1_000);
		next_block();
		assert_eq!(events()[3..], Invariant::ALL.map(restored));
	});
}

#[test]
fn breaker_should_wait_when_a_migration_runs() {
	build_and_execute(|| {
		Migrating::set(true);
		TatSupply::set(5);
		assert!(next_block().all_lt(<() as WeightInfo>::check_unchanged()));
		assert_eq!(Stops::get(), 0);
		Migrating::set(false);
		assert_ne!(next_block(), Weight::zero());
		assert_eq!(Stops::get(), 1);
		TatSupply::set(0);
		next_block();
	});
}

#[test]
fn genesis_issuance_should_be_recorded_when_the_chain_starts() {
	UnitIssuance::set(1_000);
	build_and_execute(|| assert_eq!(GenesisIssuance::<Test>::get(), 1_000));
}
