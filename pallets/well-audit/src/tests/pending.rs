//! Changes and annual reviews: `propose_change`, `submit_annual_review`, `approve_pending`,
//! `reject_pending`, `withdraw_pending`.

use super::*;

fn review(id: WellId, n: u8) -> sp_runtime::DispatchResult {
	WellAudit::submit_annual_review(signed(OWNER), id, oil_fields(n))
}

fn valid_until(id: WellId) -> u32 {
	WellAudit::well(id).expect("exists").valid_until
}

#[test]
fn propose_change_should_leave_the_old_fields_in_force_when_pending() {
	build_and_execute(|| {
		let id = approved();
		let mut fields = oil_fields(2);
		fields.grade = Some(Grade { api_gravity: 2_000, sulphur: 900 });
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, fields.clone()));
		assert_eq!(
			last_event(),
			Event::FieldsSubmitted { well: id, purpose: Purpose::Change, revision: 1 }
		);
		let view = WellAudit::well(id).expect("exists");
		assert_eq!((view.state, view.grade), (WellState::Active, oil_fields(1).grade));
		assert_ok!(WellAudit::approve_pending(signed(MANAGER), id, 1));
		assert_eq!(
			last_event(),
			Event::PendingApproved {
				well: id,
				purpose: Purpose::Change,
				by: Some(MANAGER),
				valid_until: start_day() + 365,
			}
		);
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!((well.fields, well.pending), (fields, None));
		// A change of fields prolongs nothing.
		assert_eq!(valid_until(id), start_day() + 365);
	});
}

#[test]
fn propose_change_should_fail_when_not_by_the_owner_of_an_approved_well() {
	build_and_execute(|| {
		let id = applied();
		assert_noop!(
			WellAudit::propose_change(RuntimeOrigin::root(), id, oil_fields(2)),
			BadOrigin
		);
		assert_noop!(
			WellAudit::propose_change(signed(OWNER), 9, oil_fields(2)),
			refused(StateRefusal::UnknownWell)
		);
		assert_noop!(
			WellAudit::propose_change(signed(RIVAL), id, oil_fields(2)),
			Error::<Test>::NotOwner
		);
		assert_noop!(
			WellAudit::propose_change(signed(OWNER), id, oil_fields(2)),
			Error::<Test>::WellNotApproved
		);
	});
}

#[test]
fn propose_change_should_fail_when_fields_wait_or_are_wrong() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(
			WellAudit::propose_change(signed(OWNER), id, plain_fields(2)),
			Error::<Test>::GradeMissing
		);
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_noop!(
			WellAudit::propose_change(signed(OWNER), id, oil_fields(3)),
			Error::<Test>::PendingExists
		);
	});
}

#[test]
fn well_state_should_change_when_days_359_360_364_and_365_begin() {
	build_and_execute(|| {
		let id = approved();
		let at = |moment| {
			go_to(moment);
			state(id)
		};
		assert_eq!(at(day_start(359)), WellState::Active);
		assert_eq!(at(day_start(360) - 1), WellState::Active);
		assert_eq!(at(day_start(360)), WellState::ReviewDue);
		assert_eq!(at(day_start(364)), WellState::ReviewDue);
		assert_eq!(at(day_start(365) - 1), WellState::ReviewDue);
		assert_eq!(at(day_start(365)), WellState::Expired);
	});
}

#[test]
fn annual_review_should_be_refused_when_before_day_360() {
	build_and_execute(|| {
		let id = approved();
		go_to(day_start(360) - 1);
		assert_noop!(review(id, 2), Error::<Test>::ReviewNotDue);
		go_to_day(360);
		assert_ok!(review(id, 2));
		// Handing it in alone prolongs nothing.
		assert_eq!(state(id), WellState::ReviewDue);
	});
}

#[test]
fn annual_review_should_prolong_by_the_smallest_multiple_when_approved() {
	// (day of approval, validity afterwards)
	for (day, expected) in
		[(360, 730), (364, 730), (365, 730), (729, 730), (730, 1_095), (731, 1_095), (2_000, 2_190)]
	{
		build_and_execute(|| {
			let id = approved();
			go_to_day(360);
			assert_ok!(review(id, 2));
			go_to_day(day);
			assert_ok!(WellAudit::approve_pending(signed(MANAGER), id, 1));
			assert_eq!(valid_until(id), start_day() + expected, "approved on day {day}");
			assert!(valid_until(id) > start_day() + day);
			assert_ne!(state(id), WellState::Expired);
			assert_eq!(Wells::<Test>::get(id).expect("stored").fields, oil_fields(2));
		});
	}
}

#[test]
fn annual_review_should_be_due_again_when_the_next_year_ends() {
	build_and_execute(|| {
		let id = approved();
		go_to_day(362);
		assert_ok!(review(id, 2));
		assert_ok!(WellAudit::approve_pending(signed(MANAGER), id, 1));
		assert_eq!(state(id), WellState::Active);
		assert_noop!(review(id, 3), Error::<Test>::ReviewNotDue);
		go_to_day(725);
		assert_eq!(state(id), WellState::ReviewDue);
		assert_ok!(review(id, 3));
	});
}

#[test]
fn annual_review_should_be_resubmitted_when_rejected() {
	build_and_execute(|| {
		let id = approved();
		go_to_day(360);
		assert_ok!(review(id, 2));
		assert_ok!(WellAudit::reject_pending(signed(MANAGER), id, REASON));
		assert_eq!(
			last_event(),
			Event::PendingRejected {
				well: id,
				purpose: Purpose::AnnualReview,
				by: Some(MANAGER),
				reason: REASON,
			}
		);
		assert_eq!(state(id), WellState::ReviewDue);
		go_to_day(366);
		assert_eq!(state(id), WellState::Expired);
		assert_ok!(review(id, 3));
		assert_ok!(WellAudit::approve_pending(signed(MANAGER), id, 2));
		assert_eq!(state(id), WellState::Active);
	});
}

#[test]
fn annual_review_should_be_refused_when_the_chemistry_is_not_new() {
	build_and_execute(|| {
		let id = approved();
		let copper = approved_copper();
		go_to_day(360);
		assert_noop!(review(id, 1), Error::<Test>::ChemistryNotNew);
		assert_noop!(
			WellAudit::submit_annual_review(signed(OWNER), copper, plain_fields(1)),
			Error::<Test>::ChemistryNotNew
		);
		assert_noop!(
			WellAudit::submit_annual_review(signed(OWNER), id, plain_fields(2)),
			Error::<Test>::GradeMissing
		);
		assert_ok!(WellAudit::submit_annual_review(signed(OWNER), copper, plain_fields(2)));
	});
}

#[test]
fn annual_review_should_be_refused_when_not_by_the_owner_of_an_approved_well() {
	build_and_execute(|| {
		let id = applied();
		assert_noop!(
			WellAudit::submit_annual_review(RuntimeOrigin::root(), id, oil_fields(2)),
			BadOrigin
		);
		assert_noop!(review(9, 2), refused(StateRefusal::UnknownWell));
		assert_noop!(
			WellAudit::submit_annual_review(signed(RIVAL), id, oil_fields(2)),
			Error::<Test>::NotOwner
		);
		assert_noop!(review(id, 2), Error::<Test>::WellNotApproved);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		go_to_day(360);
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_noop!(review(id, 3), Error::<Test>::PendingExists);
	});
}

#[test]
fn approve_pending_should_fail_when_the_fields_were_exchanged() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_ok!(WellAudit::withdraw_pending(signed(OWNER), id));
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(3)));
		assert_noop!(
			WellAudit::approve_pending(signed(MANAGER), id, 1),
			Error::<Test>::RevisionChanged
		);
		assert_ok!(WellAudit::approve_pending(signed(MANAGER), id, 2));
	});
}

#[test]
fn approve_and_reject_pending_should_fail_when_the_caller_may_not_or_nothing_waits() {
	build_and_execute(|| {
		let id = approved();
		let both = |who: RuntimeOrigin, id, error: DispatchError| {
			assert_noop!(WellAudit::approve_pending(who.clone(), id, 1), error);
			assert_noop!(WellAudit::reject_pending(who, id, REASON), error);
		};
		both(signed(MANAGER), 9, refused(StateRefusal::UnknownWell).into());
		both(signed(MANAGER), id, Error::<Test>::NothingPending.into());
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		both(RuntimeOrigin::root(), id, BadOrigin);
		both(signed(STRANGER), id, Error::<Test>::NotReviewer.into());
		both(signed(OWNER), id, Error::<Test>::NotReviewer.into());
		give(id, &[(MANAGER, 5)]);
		both(signed(MANAGER), id, Error::<Test>::ReviewerHasInterest.into());
		assert_ok!(WellAudit::reject_pending(signed(SECOND_MANAGER), id, REASON));
	});
}

#[test]
fn approve_and_reject_pending_should_succeed_when_the_majority_decides() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(MANAGER, 1), (SECOND_MANAGER, 1), (THIRD_MANAGER, 1)]);
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_ok!(WellAudit::reject_pending(signed(MAJORITY), id, REASON));
		assert!(matches!(last_event(), Event::PendingRejected { by: None, .. }));
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(3)));
		assert_ok!(WellAudit::approve_pending(signed(MAJORITY), id, 2));
		assert!(matches!(last_event(), Event::PendingApproved { by: None, .. }));
		assert_eq!(Wells::<Test>::get(id).expect("stored").fields, oil_fields(3));
	});
}

#[test]
fn approve_pending_should_need_the_majority_when_the_identifier_is_contested() {
	build_and_execute(|| {
		let id = returned();
		assert_ok!(WellAudit::approve(signed(MAJORITY), id, 0));
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_noop!(
			WellAudit::approve_pending(signed(MANAGER), id, 1),
			Error::<Test>::MajorityNeeded
		);
		assert_ok!(WellAudit::approve_pending(signed(MAJORITY), id, 1));
		go_to_day(360);
		assert_ok!(review(id, 3));
		assert_noop!(
			WellAudit::approve_pending(signed(MANAGER), id, 2),
			Error::<Test>::MajorityNeeded
		);
		// To refuse, one reviewer is enough.
		assert_ok!(WellAudit::reject_pending(signed(MANAGER), id, REASON));
	});
}

#[test]
fn withdraw_pending_should_take_the_fields_back_when_by_the_owner() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(WellAudit::withdraw_pending(signed(OWNER), id), Error::<Test>::NothingPending);
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_noop!(WellAudit::withdraw_pending(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(
			WellAudit::withdraw_pending(signed(OWNER), 9),
			refused(StateRefusal::UnknownWell)
		);
		assert_noop!(WellAudit::withdraw_pending(signed(RIVAL), id), Error::<Test>::NotOwner);
		assert_ok!(WellAudit::withdraw_pending(signed(OWNER), id));
		assert_eq!(last_event(), Event::PendingWithdrawn { well: id, purpose: Purpose::Change });
		assert_eq!(Wells::<Test>::get(id).expect("stored").fields, oil_fields(1));
	});
}
