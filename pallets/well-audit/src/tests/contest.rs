//! `return_to_review` and `approve_contested`.

use super::*;

fn returned() -> WellId {
	let id = approved();
	assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
	id
}

#[test]
fn return_should_contest_the_well_when_by_another_manager_within_the_wait() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		go_to(day_start(7) - 1);
		assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!((well.stage, well.contested), (Stage::InReview, true));
		assert_eq!(well.pending, None);
		assert_eq!(ActiveWell::<Test>::get(oil_commitment()), None);
		let free_from = MONTH_AT_START + 1;
		assert_eq!(last_event(), Event::WellReturned { well: id, by: SECOND_MANAGER, free_from });
	});
}

#[test]
fn return_should_succeed_when_a_manager_doubts_an_unofficial_asset() {
	build_and_execute(|| {
		let id = approved_copper();
		assert_ok!(WellAudit::return_to_review(signed(MANAGER), id));
		assert_eq!(stage(id), Stage::InReview);
	});
}

#[test]
fn return_should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(WellAudit::return_to_review(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(WellAudit::return_to_review(signed(STRANGER), id), Error::<Test>::NotReviewer);
		assert_noop!(
			WellAudit::return_to_review(signed(MAINTAINER), id),
			Error::<Test>::NotReviewer
		);
		assert_noop!(
			WellAudit::return_to_review(signed(MANAGER), id),
			Error::<Test>::ApproverCannotReturn
		);
		give(id, &[(SECOND_MANAGER, 1)]);
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::ReviewerHasInterest
		);
		let copper = approved_copper();
		assert_noop!(
			WellAudit::return_to_review(signed(MAINTAINER), copper),
			Error::<Test>::ApproverCannotReturn
		);
	});
}

#[test]
fn return_should_fail_when_it_is_not_newly_approved() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), 9),
			Error::<Test>::UnknownWell
		);
		let id = applied();
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::WellNotApproved
		);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		go_to_day(7);
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::FirstMintWaitOver
		);
	});
}

#[test]
fn contested_well_should_need_the_majority_when_approved_again() {
	build_and_execute(|| {
		let id = returned();
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 0), Error::<Test>::MajorityNeeded);
		assert_noop!(
			WellAudit::approve(signed(THIRD_MANAGER), id, 0),
			Error::<Test>::MajorityNeeded
		);
		go_to_day(3);
		assert_ok!(WellAudit::approve_contested(signed(MAJORITY), id, 0));
		let view = WellAudit::well(id).expect("exists");
		assert_eq!(view.state, WellState::Active);
		assert_eq!(view.first_mint_at, day_start(10));
		assert_eq!(view.valid_until, start_day() + 3 + 365);
		// The months that it had before are still its own.
		assert_eq!(view.first_month, 0);
		assert_eq!(Wells::<Test>::get(id).expect("stored").approved_by, None);
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::AlreadyReturned
		);
	});
}

#[test]
fn contested_well_should_stay_contested_when_rejected_and_resubmitted() {
	build_and_execute(|| {
		let id = returned();
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_ok!(WellAudit::resubmit(signed(OWNER), id, text("N"), oil_fields(2)));
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 1), Error::<Test>::MajorityNeeded);
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), id, 0),
			Error::<Test>::RevisionChanged
		);
		assert_ok!(WellAudit::approve_contested(signed(MAJORITY), id, 1));
	});
}

#[test]
fn returned_well_should_lose_its_months_when_another_had_the_identifier_since() {
	build_and_execute(|| {
		let first = returned();
		let second = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MANAGER), second, 0));
		assert_eq!(WellAudit::well(second).expect("exists").first_month, MONTH_AT_START + 1);
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), first, 0),
			Error::<Test>::IdentifierActive
		);
		go_to_day(40);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), second, REASON));
		assert_ok!(WellAudit::approve_contested(signed(MAJORITY), first, 0));
		assert_eq!(WellAudit::well(first).expect("exists").first_month, MONTH_AT_START + 2);
	});
}

#[test]
fn approve_contested_should_fail_when_it_may_not_be() {
	build_and_execute(|| {
		let id = applied();
		for who in [RuntimeOrigin::root(), signed(MANAGER), signed(OWNER)] {
			assert_noop!(WellAudit::approve_contested(who, id, 0), BadOrigin);
		}
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), 9, 0),
			Error::<Test>::UnknownWell
		);
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), id, 0),
			Error::<Test>::NotContested
		);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
		Standing::set(Some(ProducerRefusal::NotAdmitted));
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), id, 0),
			Error::<Test>::ProducerNotAdmitted
		);
		Standing::set(None);
		assert_ok!(WellAudit::approve_contested(signed(MAJORITY), id, 0));
		assert_noop!(
			WellAudit::approve_contested(signed(MAJORITY), id, 0),
			Error::<Test>::WellNotInReview
		);
	});
}
