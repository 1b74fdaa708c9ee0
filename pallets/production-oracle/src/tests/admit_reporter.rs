use crate::{mock::*, *};
use frame_support::{assert_err, assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{BuildStorage, DispatchError};
use treasurenet_primitives::Balance;

fn held(who: u64) -> Balance {
	Balances::balance_on_hold(&HoldReason::ReporterBond.into(), &who)
}

#[test]
fn reporter_should_be_admitted_when_it_pays_the_bond() {
	build_and_execute(|| {
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		assert_eq!(held(6), BOND);
		assert_eq!(
			Reporters::<Test>::get(6),
			Some(Reporter {
				id: 5,
				bond: BOND,
				strikes: 0,
				strikes_at: now(),
				admitted_at: now(),
				missed_rounds: 0,
				answered_rounds: 0,
				last_report: None,
				unjudged: 0,
				resigned: false,
			})
		);
		assert_eq!(Oracle::reporter_id(&6), Some(5));
		System::assert_last_event(Event::ReporterAdmitted { who: 6, id: 5, bond: BOND }.into());
	});
}

#[test]
fn reporters_should_be_bonded_when_genesis_names_them() {
	build_and_execute(|| {
		assert_eq!(held(1), BOND);
		assert_eq!(ReporterSet::<Test>::get().to_vec(), alloc::vec![0, 1, 2, 3, 4]);
	});
}

#[test]
#[should_panic(expected = "a parameter is out of its range")]
fn genesis_should_fail_when_a_parameter_is_out_of_its_range() {
	let parameters = Parameters { min_quorum: 0, ..Default::default() };
	let _ = GenesisConfig::<Test> { parameters, ..Default::default() }.build_storage();
}

#[test]
fn admission_should_fail_when_it_is_refused() {
	build_and_execute(|| {
		let admit = |who| Oracle::admit_reporter(RuntimeOrigin::root(), who);
		assert_noop!(admit(1), Error::<Test>::AlreadyReporter);
		assert_noop!(Oracle::admit_reporter(RuntimeOrigin::signed(1), 6), DispatchError::BadOrigin);
		frame_support::storage::with_storage_layer(|| {
			assert!(admit(55).is_err(), "who has nothing cannot pay the bond");
			Err::<(), _>(DispatchError::Other("undo"))
		})
		.unwrap_err();
		for who in 6..=8 {
			assert_ok!(admit(who));
		}
		assert_err!(admit(9), Error::<Test>::TooManyReporters);
	});
}

#[test]
fn admission_should_fail_when_the_ids_are_used_up() {
	build_and_execute(|| {
		NextReporterId::<Test>::put(u32::MAX);
		assert_noop!(Oracle::admit_reporter(RuntimeOrigin::root(), 6), Error::<Test>::IdsExhausted);
	});
}
