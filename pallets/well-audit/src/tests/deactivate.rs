use super::*;

#[test]
fn deactivate_should_free_the_identifier_from_the_next_month_on_when_by_a_reviewer() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_ok!(WellAudit::deactivate(signed(SECOND_MANAGER), id, REASON));
		let free_from = MONTH_AT_START + 1;
		let by = Some(SECOND_MANAGER);
		assert_eq!(
			last_event(),
			Event::WellDeactivated { well: id, by, reason: REASON, free_from }
		);
		assert_eq!(state(id), WellState::Deactivated);
		assert_eq!(stage(id), Stage::Deactivated { reason: REASON, at: day_start(0) });
		assert_eq!(Wells::<Test>::get(id).expect("stored").pending, None);
		assert_eq!(
			FreedFrom::<Test>::get(oil_key()),
			Some(Freed { from: free_from, last_well: id, at: day_start(0) })
		);

		// The next well may be approved at once; its months begin with the next one.
		let next = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MANAGER), next, 0));
		assert_eq!(WellAudit::well(next).expect("exists").first_month, free_from);
		// When the first one ended stays known.
		assert_eq!(FreedFrom::<Test>::get(oil_key()).map(|freed| freed.last_well), Some(id));
	});
}

#[test]
fn deactivate_should_bind_the_next_well_when_that_is_approved_much_later() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		go_to_day(200);
		let next = applied();
		assert_ok!(WellAudit::approve(signed(MANAGER), next, 0));
		assert_eq!(WellAudit::well(next).expect("exists").first_month, MONTH_AT_START + 1);
	});
}

#[test]
fn deactivate_should_succeed_when_every_reviewer_was_made_a_beneficiary() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(MANAGER, 1), (SECOND_MANAGER, 1), (THIRD_MANAGER, 1)]);
		assert_noop!(
			WellAudit::deactivate(signed(MANAGER), id, REASON),
			Error::<Test>::ReviewerHasInterest
		);
		assert_ok!(WellAudit::deactivate(signed(MAJORITY), id, REASON));
		assert!(matches!(last_event(), Event::WellDeactivated { by: None, .. }));
	});
}

#[test]
fn deactivate_should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(WellAudit::deactivate(RuntimeOrigin::root(), id, REASON), BadOrigin);
		for who in [STRANGER, OWNER, MAINTAINER] {
			assert_noop!(
				WellAudit::deactivate(signed(who), id, REASON),
				Error::<Test>::NotReviewer
			);
		}
	});
}

#[test]
fn deactivate_should_fail_when_the_well_is_not_approved() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::deactivate(signed(MANAGER), 9, REASON),
			refused(StateRefusal::UnknownWell)
		);
		let id = applied();
		assert_noop!(
			WellAudit::deactivate(signed(MANAGER), id, REASON),
			Error::<Test>::WellNotApproved
		);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		assert_noop!(
			WellAudit::deactivate(signed(MANAGER), id, REASON),
			Error::<Test>::WellNotApproved
		);
	});
}
