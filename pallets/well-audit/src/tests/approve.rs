use super::*;

#[test]
fn approve_should_activate_when_by_a_reviewer() {
	build_and_execute(|| {
		let id = approved();
		let view = WellAudit::well(id).expect("exists");
		assert_eq!(view.state, WellState::Active);
		assert_eq!(view.first_mint_at, day_start(7));
		assert_eq!(view.valid_until, start_day() + 365);
		assert_eq!(view.first_month, 0);
		assert_eq!(view.grade, oil_fields(1).grade);
		assert_eq!(ActiveWell::<Test>::get(oil_key()), Some(id));
		assert_eq!(
			last_event(),
			Event::WellApproved {
				well: id,
				by: Some(MANAGER),
				first_mint_at: day_start(7),
				valid_until: start_day() + 365,
				first_month: 0,
			}
		);
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!(well.approved_by, Some(MANAGER));
		assert!(!WellsToReview::<Test>::contains_key(PETROLEUM, id));
	});
}

#[test]
fn approve_should_let_the_maintainer_decide_when_the_asset_is_not_official() {
	build_and_execute(|| {
		let id = NextWellId::<Test>::get();
		let commitment = well_commitment(b"COPPER", b"MINE1");
		assert_ok!(WellAudit::apply(
			signed(OWNER),
			COPPER,
			commitment,
			text("Pit"),
			plain_fields(1)
		));
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 0), Error::<Test>::NotReviewer);
		assert_ok!(WellAudit::approve(signed(MAINTAINER), id, 0));
	});
}

#[test]
fn approve_should_not_wait_when_the_first_mint_wait_is_zero() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.first_mint_wait_ms = 0);
		let id = approved();
		assert_eq!(WellAudit::well(id).expect("exists").first_mint_at, day_start(0));
	});
}

#[test]
fn approve_should_fail_when_the_asset_takes_no_wells() {
	build_and_execute(|| {
		let id = applied();
		let at = |status| {
			Statuses::mutate(|statuses| statuses.insert(PETROLEUM, status));
			WellAudit::approve(signed(MANAGER), id, 0)
		};
		assert_noop!(at(AssetStatus::Paused), refused(StateRefusal::AssetPaused));
		assert_noop!(at(AssetStatus::Retired), refused(StateRefusal::AssetRetired));
		assert_ok!(at(AssetStatus::Live));
	});
}

#[test]
fn approve_should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		let id = applied();
		assert_noop!(WellAudit::approve(RuntimeOrigin::root(), id, 0), BadOrigin);
		assert_noop!(WellAudit::approve(signed(STRANGER), id, 0), Error::<Test>::NotReviewer);
		assert_noop!(WellAudit::approve(signed(OWNER), id, 0), Error::<Test>::NotReviewer);
	});
}

#[test]
fn approve_should_fail_when_the_reviewer_owns_the_well_or_holds_a_part() {
	build_and_execute(|| {
		let own = apply_by(MANAGER);
		assert_noop!(
			WellAudit::approve(signed(MANAGER), own, 0),
			Error::<Test>::ReviewerHasInterest
		);
		let id = applied();
		give(id, &[(MANAGER, 1)]);
		assert_noop!(
			WellAudit::approve(signed(MANAGER), id, 0),
			Error::<Test>::ReviewerHasInterest
		);
		// While its part still counts, so does the interest.
		give(id, &[]);
		assert_noop!(
			WellAudit::approve(signed(MANAGER), id, 0),
			Error::<Test>::ReviewerHasInterest
		);
		wait_days(7);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
	});
}

#[test]
fn approve_should_succeed_when_the_majority_decides_in_a_reviewers_place() {
	build_and_execute(|| {
		// Every reviewer has an interest: nobody else may decide.
		let id = applied();
		give(id, &[(MANAGER, 1), (SECOND_MANAGER, 1), (THIRD_MANAGER, 1)]);
		for manager in [MANAGER, SECOND_MANAGER, THIRD_MANAGER] {
			assert_noop!(
				WellAudit::approve(signed(manager), id, 0),
				Error::<Test>::ReviewerHasInterest
			);
		}
		assert_noop!(WellAudit::approve(signed(MAJORITY), id, 1), Error::<Test>::RevisionChanged);
		assert_ok!(WellAudit::approve(signed(MAJORITY), id, 0));
		assert!(matches!(last_event(), Event::WellApproved { by: None, .. }));
		assert_eq!(Wells::<Test>::get(id).expect("stored").approved_by, None);
		// What the majority approved no single manager returns.
		assert_noop!(
			WellAudit::return_to_review(signed(MANAGER), id),
			Error::<Test>::ApprovedByMajority
		);
	});
}

#[test]
fn approve_should_succeed_when_the_reviewer_gave_its_part_back() {
	build_and_execute(|| {
		let id = applied();
		give(id, &[(MANAGER, 60), (ALICE, 5)]);
		// Also while a reduction of it is announced.
		give(id, &[(MANAGER, 20), (ALICE, 5)]);
		assert_noop!(
			WellAudit::approve(signed(MANAGER), id, 0),
			Error::<Test>::ReviewerHasInterest
		);
		assert_ok!(WellAudit::pass_share(signed(MANAGER), id, 60, OWNER));
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		assert_eq!(present(id), [(ALICE, 5)]);
	});
}

#[test]
fn approve_should_fail_when_nothing_waits_for_it() {
	build_and_execute(|| {
		assert_noop!(WellAudit::approve(signed(MANAGER), 9, 0), refused(StateRefusal::UnknownWell));
		let id = approved();
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 0), Error::<Test>::WellNotInReview);
	});
}

#[test]
fn approve_should_fail_when_other_fields_were_reviewed() {
	build_and_execute(|| {
		let id = applied();
		assert_ok!(WellAudit::reject(signed(SECOND_MANAGER), id, REASON));
		assert_ok!(WellAudit::resubmit(signed(OWNER), id, text("N"), oil_fields(9)));
		assert_noop!(WellAudit::approve(signed(MANAGER), id, 0), Error::<Test>::RevisionChanged);
	});
}

#[test]
fn approve_should_fail_when_the_producer_may_not_produce_any_more() {
	build_and_execute(|| {
		let id = applied();
		Qualification::set(Some(StateRefusal::NotQualified));
		assert_noop!(
			WellAudit::approve(signed(MANAGER), id, 0),
			refused(StateRefusal::NotQualified)
		);
	});
}

#[test]
fn approve_should_fail_when_the_asset_is_gone() {
	build_and_execute(|| {
		let id = applied();
		Statuses::set(Default::default());
		assert_noop!(
			WellAudit::approve(signed(MANAGER), id, 0),
			refused(StateRefusal::UnknownKind)
		);
	});
}
