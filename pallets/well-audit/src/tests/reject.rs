//! `reject` and `resubmit`.

use super::*;

fn rejected() -> WellId {
	let id = applied();
	assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
	id
}

fn resubmit(who: AccountId, id: WellId, fields: AuditedFields) -> sp_runtime::DispatchResult {
	WellAudit::resubmit(signed(who), id, text("North 2"), fields)
}

#[test]
fn reject_should_keep_reason_and_time_when_by_a_reviewer() {
	build_and_execute(|| {
		let id = rejected();
		assert_eq!(stage(id), Stage::Rejected { reason: REASON, at: day_start(0) });
		assert_eq!(state(id), WellState::Rejected);
		let by = Some(MANAGER);
		assert_eq!(last_event(), Event::WellRejected { well: id, by, reason: REASON });
		assert!(!WellsToReview::<Test>::contains_key(PETROLEUM, id));
		// The deposit stays until the well is removed.
		assert_eq!(held(OWNER).0, WellAudit::well_deposit());
	});
}

#[test]
fn reject_should_succeed_when_every_reviewer_was_made_a_beneficiary() {
	build_and_execute(|| {
		let id = applied();
		give(id, &[(MANAGER, 1), (SECOND_MANAGER, 1), (THIRD_MANAGER, 1)]);
		assert_noop!(
			WellAudit::reject(signed(MANAGER), id, REASON),
			Error::<Test>::ReviewerHasInterest
		);
		assert_ok!(WellAudit::reject(signed(MAJORITY), id, REASON));
		assert_eq!(last_event(), Event::WellRejected { well: id, by: None, reason: REASON });
	});
}

#[test]
fn reject_should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		let id = applied();
		assert_noop!(WellAudit::reject(RuntimeOrigin::root(), id, REASON), BadOrigin);
		assert_noop!(WellAudit::reject(signed(STRANGER), id, REASON), Error::<Test>::NotReviewer);
		assert_noop!(WellAudit::reject(signed(MAINTAINER), id, REASON), Error::<Test>::NotReviewer);
		let own = apply_by(MANAGER);
		assert_noop!(
			WellAudit::reject(signed(MANAGER), own, REASON),
			Error::<Test>::ReviewerHasInterest
		);
	});
}

#[test]
fn reject_should_fail_when_nothing_waits_for_it() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::reject(signed(MANAGER), 9, REASON),
			refused(StateRefusal::UnknownWell)
		);
		assert_noop!(
			WellAudit::reject(signed(MAJORITY), 9, REASON),
			refused(StateRefusal::UnknownWell)
		);
		let id = approved();
		assert_noop!(
			WellAudit::reject(signed(MANAGER), id, REASON),
			Error::<Test>::WellNotInReview
		);
	});
}

#[test]
fn resubmit_should_return_to_review_when_rejected() {
	build_and_execute(|| {
		let id = rejected();
		assert_ok!(resubmit(OWNER, id, oil_fields(2)));
		assert_eq!(last_event(), Event::WellResubmitted { well: id, revision: 1 });
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!((well.stage, well.revision), (Stage::InReview, 1));
		assert_eq!((well.fields, well.nickname), (oil_fields(2), text("North 2")));
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 1));
	});
}

#[test]
fn resubmit_should_fail_when_not_by_the_owner_or_not_rejected() {
	build_and_execute(|| {
		let id = applied();
		assert_noop!(
			WellAudit::resubmit(RuntimeOrigin::root(), id, text("N"), oil_fields(2)),
			BadOrigin
		);
		assert_noop!(resubmit(OWNER, 9, oil_fields(2)), refused(StateRefusal::UnknownWell));
		assert_noop!(resubmit(RIVAL, id, oil_fields(2)), Error::<Test>::NotOwner);
		assert_noop!(resubmit(OWNER, id, oil_fields(2)), Error::<Test>::WellNotRejected);
	});
}

#[test]
fn resubmit_should_fail_when_it_could_not_be_applied_for() {
	build_and_execute(|| {
		let id = rejected();
		assert_noop!(resubmit(OWNER, id, plain_fields(2)), Error::<Test>::GradeMissing);
		assert_noop!(
			WellAudit::resubmit(signed(OWNER), id, Default::default(), oil_fields(2)),
			Error::<Test>::NameEmpty
		);
		Standing::set(Some(StateRefusal::ProducerSuspended));
		assert_noop!(resubmit(OWNER, id, oil_fields(2)), refused(StateRefusal::ProducerSuspended));
		Standing::set(None);
		Statuses::set([(PETROLEUM, AssetStatus::Paused)].into());
		assert_noop!(resubmit(OWNER, id, oil_fields(2)), refused(StateRefusal::AssetPaused));
		Statuses::set([(PETROLEUM, AssetStatus::Live)].into());
		let other = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MANAGER), other, 0));
		assert_noop!(resubmit(OWNER, id, oil_fields(2)), Error::<Test>::IdentifierActive);
	});
}
