use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::Pays, traits::Hooks};
use sp_core::H256;
use sp_runtime::DispatchError;
use treasurenet_primitives::{
	Month, OfficialVolumes, WellCommitment,
	math::calendar::{end_of, start_of_day},
};

fn well(n: u64) -> WellCommitment {
	H256::from_low_u64_be(n)
}

/// Requests of the first `n` wells for a month, as their first uploads cause them.
fn request(month: Month, n: u64) {
	for n in 0..n {
		Months::mutate(|months| {
			let view =
				treasurenet_primitives::WellMonthView { well: n, kind: OIL, minted_at: None };
			months.insert((well(n), month), view);
		});
		<Oracle as OfficialVolumes>::request(well(n), month, OIL);
	}
}

fn count(month: Month) -> usize {
	Requested::<Test>::iter_prefix(month).count()
}

/// When requests of a month expire: 24 months after it, and 12 more.
fn expiry(month: Month) -> u64 {
	start_of_day(end_of(month + 36))
}

fn prune(month: Month, limit: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Oracle::prune_requests(RuntimeOrigin::signed(STRANGER), month, limit)
}

#[test]
fn request_should_be_found_by_its_month_when_it_is_written() {
	build_and_execute(|| {
		assert_eq!(Oracle::requested_months(), None);
		request(MONTH, 2);
		assert_eq!(OldestRequested::<Test>::get(), Some(MONTH));
		request(MONTH - 1, 1);
		request(MONTH + 1, 1);
		assert_eq!((count(MONTH - 1), count(MONTH), count(MONTH + 1)), (1, 2, 1));
		assert_eq!(Oracle::requested_months(), Some((MONTH - 1, MONTH + 1)));
		assert!(<Oracle as OfficialVolumes>::is_requested(well(1), MONTH));
		assert!(!<Oracle as OfficialVolumes>::is_requested(well(1), MONTH + 1));
	});
}

#[test]
fn request_should_go_when_it_is_withdrawn() {
	build_and_execute(|| {
		request(MONTH, 2);
		<Oracle as OfficialVolumes>::withdraw(well(0), MONTH);
		assert_eq!(count(MONTH), 1);
		// A second time does nothing.
		<Oracle as OfficialVolumes>::withdraw(well(0), MONTH);
		assert_eq!(Requested::<Test>::get(MONTH, well(1)), Some(OIL));
	});
}

#[test]
fn request_should_stay_when_its_volume_is_accepted() {
	build_and_execute(|| {
		<Oracle as OfficialVolumes>::request(WELL, MONTH, OIL);
		accept_volume(0, 100);
		pass(24 * HOUR);
		mint(WELL, MONTH);
		idle();
		assert!(<Oracle as OfficialVolumes>::is_requested(WELL, MONTH));
	});
}

#[test]
fn requests_should_be_pruned_free_of_charge_when_the_month_has_expired() {
	build_and_execute(|| {
		request(MONTH, 5);
		request(MONTH + 1, 1);
		set_time(expiry(MONTH) - 1);
		assert_noop!(prune(MONTH, 10), Error::<Test>::RequestsNotExpired);
		set_time(expiry(MONTH));
		let done = prune(MONTH, 3).unwrap();
		assert_eq!(done.pays_fee, Pays::No);
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::prune_requests(3)));
		System::assert_last_event(Event::RequestsPruned { month: MONTH, removed: 3 }.into());
		assert_eq!(count(MONTH), 2);
		let done = prune(MONTH, 1_000).unwrap();
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::prune_requests(2)));
		assert_eq!((count(MONTH), count(MONTH + 1)), (0, 1));
		assert_noop!(prune(MONTH, 1_000), Error::<Test>::NothingToPrune);
		assert_noop!(prune(MONTH + 1, 1), Error::<Test>::RequestsNotExpired);
		assert_noop!(
			Oracle::prune_requests(RuntimeOrigin::root(), MONTH, 1),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn nothing_should_be_pruned_when_nothing_is_asked_to() {
	build_and_execute(|| {
		request(MONTH, 1);
		set_time(expiry(MONTH));
		assert_noop!(prune(MONTH, 0), Error::<Test>::NothingToPrune);
		assert_eq!(count(MONTH), 1);
	});
}

#[test]
fn chain_should_prune_by_itself_when_months_expire() {
	build_and_execute(|| {
		request(MONTH, 150);
		request(MONTH + 2, 10);
		set_time(expiry(MONTH) - 1);
		idle();
		assert_eq!(count(MONTH), 150);
		set_time(expiry(MONTH));
		idle();
		assert_eq!(count(MONTH), 50, "a hundred in each block");
		idle();
		assert_eq!((count(MONTH), OldestRequested::<Test>::get()), (0, Some(MONTH + 1)));
		System::assert_last_event(Event::RequestsPruned { month: MONTH, removed: 50 }.into());
		set_time(expiry(MONTH + 2));
		idle();
		assert_eq!((count(MONTH + 2), OldestRequested::<Test>::get()), (0, Some(MONTH + 3)));
	});
}

#[test]
fn chain_should_prune_as_far_as_the_weight_reaches() {
	build_and_execute(|| {
		request(MONTH, 5);
		set_time(expiry(MONTH));
		let base = <() as WeightInfo>::on_idle_base();
		let two = base.saturating_add(<() as WeightInfo>::prune_one().saturating_mul(2));
		assert_eq!(Oracle::on_idle(1, two), two);
		assert_eq!(count(MONTH), 3);
		Oracle::on_idle(1, base);
		assert_eq!(count(MONTH), 3);
	});
}

#[test]
fn oldest_month_should_go_back_when_an_older_one_is_asked_for() {
	build_and_execute(|| {
		OldestRequested::<Test>::put(MONTH + 1);
		request(MONTH, 1);
		assert_eq!(OldestRequested::<Test>::get(), Some(MONTH));
		assert_eq!(count(MONTH), 1);
	});
}

#[test]
fn expired_request_should_be_of_no_volume_that_could_still_be_accepted() {
	build_and_execute(|| {
		<Oracle as OfficialVolumes>::request(WELL, MONTH, OIL);
		accept_volume(0, 100);
		// Minted in the last moment before the deadline, amended in the last of twelve months.
		set_time(start_of_day(end_of(MONTH + 24)) - 1);
		idle();
		mint(WELL, MONTH);
		set_time(expiry(MONTH) - 2);
		idle();
		assert!(<Oracle as OfficialVolumes>::is_requested(WELL, MONTH));
		assert_ok!(send(1, alloc::vec![volume_report(1, VolumeAnswer::Volume(90))]));
		set_time(expiry(MONTH));
		assert_noop!(
			send(2, alloc::vec![volume_report(1, VolumeAnswer::Volume(90))]),
			refused(0, Refusal::RoundClosed)
		);
		idle();
		assert!(!<Oracle as OfficialVolumes>::is_requested(WELL, MONTH));
	});
}
