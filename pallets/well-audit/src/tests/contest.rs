//! `return_to_review`, and what a contested identifier needs.

use super::*;

#[test]
fn return_should_contest_the_identifier_when_by_another_manager_within_the_wait() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		go_to(day_start(7) - 1);
		assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!((well.stage, well.pending, well.approved_by), (Stage::InReview, None, None));
		assert!(Contested::<Test>::contains_key(oil_key()));
		assert!(WellsToReview::<Test>::contains_key(PETROLEUM, id));
		assert_eq!(ActiveWell::<Test>::get(oil_key()), None);
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
fn return_should_succeed_when_the_owner_made_every_manager_a_beneficiary() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(MANAGER, 1), (SECOND_MANAGER, 50), (THIRD_MANAGER, 1)]);
		assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
		assert_eq!(stage(id), Stage::InReview);
	});
}

#[test]
fn return_should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		let id = approved();
		// Only managers can make an identifier contested for good: no maintainer, no stranger.
		for who in [STRANGER, MAINTAINER, OWNER, MAJORITY] {
			assert_noop!(WellAudit::return_to_review(signed(who), id), BadOrigin);
		}
		assert_noop!(WellAudit::return_to_review(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(
			WellAudit::return_to_review(signed(MANAGER), id),
			Error::<Test>::ApproverCannotReturn
		);
		let copper = approved_copper();
		assert_noop!(WellAudit::return_to_review(signed(MAINTAINER), copper), BadOrigin);
	});
}

#[test]
fn return_should_fail_when_it_is_not_newly_approved() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), 9),
			refused(StateRefusal::UnknownWell)
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
fn contested_identifier_should_need_the_majority_when_approved_again() {
	build_and_execute(|| {
		let id = returned();
		for manager in [MANAGER, SECOND_MANAGER, THIRD_MANAGER] {
			assert_noop!(WellAudit::approve(signed(manager), id, 0), Error::<Test>::MajorityNeeded);
		}
		go_to_day(3);
		assert_ok!(WellAudit::approve(signed(MAJORITY), id, 0));
		let view = WellAudit::well(id).expect("exists");
		assert_eq!(view.state, WellState::Active);
		assert_eq!(view.first_mint_at, day_start(10));
		assert_eq!(view.valid_until, start_day() + 3 + 365);
		// The months that it had before are still its own.
		assert_eq!(view.first_month, 0);
		assert_eq!(FreedFrom::<Test>::get(oil_key()), None);
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::ApprovedByMajority
		);
	});
}

#[test]
fn contested_identifier_should_stay_contested_when_removed_and_applied_for_again() {
	build_and_execute(|| {
		let id = returned();
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		// Whoever applies.
		for who in [OWNER, RIVAL] {
			let again = apply_by(who);
			assert_noop!(
				WellAudit::approve(signed(MANAGER), again, 0),
				Error::<Test>::MajorityNeeded
			);
			assert_ok!(WellAudit::approve(signed(MAJORITY), again, 0));
			assert_ok!(WellAudit::deactivate(signed(MANAGER), again, REASON));
			assert_ok!(WellAudit::remove(signed(who), again));
		}
	});
}

#[test]
fn contested_identifier_should_stay_contested_when_rejected_and_resubmitted() {
	build_and_execute(|| {
		let id = returned();
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_ok!(WellAudit::resubmit(signed(OWNER), id, text("N"), oil_fields(2)));
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 1), Error::<Test>::MajorityNeeded);
		assert_noop!(WellAudit::approve(signed(MAJORITY), id, 0), Error::<Test>::RevisionChanged);
		assert_ok!(WellAudit::approve(signed(MAJORITY), id, 1));
	});
}

#[test]
fn other_kind_should_not_be_contested_when_the_commitment_is() {
	build_and_execute(|| {
		returned();
		let gas = NextWellId::<Test>::get();
		let commitment = oil_commitment();
		assert_ok!(WellAudit::apply(signed(RIVAL), GAS, commitment, text("G"), plain_fields(1)));
		assert_ok!(WellAudit::approve(signed(MANAGER), gas, 0));
	});
}

#[test]
fn returned_well_should_lose_its_months_when_another_had_the_identifier_since() {
	build_and_execute(|| {
		let first = returned();
		let second = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MAJORITY), second, 0));
		assert_eq!(WellAudit::well(second).expect("exists").first_month, MONTH_AT_START + 1);
		assert_noop!(
			WellAudit::approve(signed(MAJORITY), first, 0),
			Error::<Test>::IdentifierActive
		);
		go_to_day(40);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), second, REASON));
		assert_ok!(WellAudit::approve(signed(MAJORITY), first, 0));
		assert_eq!(WellAudit::well(first).expect("exists").first_month, MONTH_AT_START + 2);
	});
}
