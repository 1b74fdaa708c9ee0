//! The call that pays where blocks have no idle time.

use crate::{Error, WeightInfo, mock::*, pallet::Call};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, Pays},
	weights::Weight,
};
use sp_runtime::DispatchError;
use treasurenet_primitives::UNIT;

fn pay_out(limit: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Issuance::pay_out(RuntimeOrigin::signed(PAYER), limit)
}

fn ended_era() {
	blocks(2, ALICE);
	blocks(1, BOB);
	end_era();
}

#[test]
fn pay_out_should_do_what_idle_time_does_when_there_is_enough_of_it() {
	build_and_execute(|| {
		ended_era();
		assert_ok!(pay_out(100));
		assert!(pending_eras().is_empty());
		assert_eq!(balance(payee_of(ALICE)), UNIT);
		assert!(balance(staker_of(BOB, 0)) > 0);
	});
}

#[test]
fn pay_out_should_stop_at_its_limit_and_cost_no_fee() {
	build_and_execute(|| {
		ended_era();
		let info = pay_out(2).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		let per_step = <() as WeightInfo>::next_step() + <() as WeightInfo>::pay_proposer();
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::on_idle_base() + per_step * 2));
		// The two authors.
		assert_eq!(balance(payee_of(ALICE)), UNIT);
		assert_eq!(balance(payee_of(BOB)), UNIT / 2);
		assert_eq!(balance(staker_of(ALICE, 0)), 0);
		assert_ok!(pay_out(1));
		assert!(balance(staker_of(ALICE, 0)) > 0);
		assert_eq!(balance(staker_of(BOB, 0)), 0);
	});
}

#[test]
fn pay_out_should_weigh_no_more_than_declared_for_any_limit() {
	for limit in 1..10 {
		build_and_execute(|| {
			ended_era();
			let declared = Call::<Test>::pay_out { limit }.get_dispatch_info().call_weight;
			let actual = pay_out(limit).unwrap().actual_weight.unwrap();
			assert!(actual.all_lte(declared));
		});
	}
	let most = Call::<Test>::pay_out { limit: u32::MAX }.get_dispatch_info().call_weight;
	assert!(most.all_gt(Weight::from_parts(1_000_000_000_000, 1_000_000)));
}

#[test]
fn pay_out_should_fail_when_there_is_nothing_to_pay() {
	build_and_execute(|| {
		blocks(1, ALICE);
		let error = pay_out(1).unwrap_err();
		assert_eq!(error.error, Error::<Test>::NothingToPay.into());
		assert_eq!(error.post_info.pays_fee, Pays::Yes);
		end_era();
		assert_noop!(pay_out(0), Error::<Test>::NothingToPay);
		assert_ok!(pay_out(100));
		assert_noop!(pay_out(100), Error::<Test>::NothingToPay);
	});
}

#[test]
fn pay_out_should_be_refused_when_nobody_signed() {
	build_and_execute(|| {
		ended_era();
		assert_noop!(Issuance::pay_out(RuntimeOrigin::none(), 1), DispatchError::BadOrigin);
		assert_noop!(Issuance::pay_out(RuntimeOrigin::root(), 1), DispatchError::BadOrigin);
	});
}
