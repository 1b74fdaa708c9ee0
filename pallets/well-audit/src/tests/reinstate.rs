use super::*;

fn deactivated() -> WellId {
	let id = approved();
	assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
	id
}

#[test]
fn reinstate_should_put_the_well_in_force_when_by_the_majority() {
	build_and_execute(|| {
		let id = deactivated();
		go_to_day(3);
		assert_ok!(WellAudit::reinstate(signed(MAJORITY), id));
		assert_eq!(last_event(), Event::WellReinstated { well: id, first_month: 0 });
		assert_eq!(ActiveWell::<Test>::get(oil_key()), Some(id));
		assert_eq!(FreedFrom::<Test>::get(oil_key()), None);
		let view = WellAudit::well(id).expect("exists");
		// Everything is as it was: months, validity, and the wait for the first mint.
		assert_eq!((view.state, view.first_month), (WellState::Active, 0));
		assert_eq!(view.first_mint_at, day_start(7));
		assert_eq!(view.valid_until, start_day() + 365);
		assert_eq!(WellAudit::ended_at(id, oil_key()), None);
		// The majority stands behind it.
		assert_noop!(
			WellAudit::return_to_review(signed(SECOND_MANAGER), id),
			Error::<Test>::ApprovedByMajority
		);
	});
}

#[test]
fn reinstate_should_leave_an_expired_well_expired_when_the_year_is_over() {
	build_and_execute(|| {
		let id = deactivated();
		go_to_day(400);
		assert_ok!(WellAudit::reinstate(signed(MAJORITY), id));
		assert_eq!(state(id), WellState::Expired);
		assert_ok!(WellAudit::submit_annual_review(signed(OWNER), id, oil_fields(2)));
	});
}

#[test]
fn reinstate_should_close_the_months_of_another_well_when_one_was_in_between() {
	build_and_execute(|| {
		let id = deactivated();
		let other = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MANAGER), other, 0));
		assert_noop!(WellAudit::reinstate(signed(MAJORITY), id), Error::<Test>::IdentifierActive);
		go_to_day(40);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), other, REASON));
		assert_ok!(WellAudit::remove(signed(RIVAL), other));
		assert_ok!(WellAudit::reinstate(signed(MAJORITY), id));
		assert_eq!(WellAudit::well(id).expect("exists").first_month, MONTH_AT_START + 2);
	});
}

#[test]
fn reinstate_should_fail_when_not_by_the_majority() {
	build_and_execute(|| {
		let id = deactivated();
		for who in [RuntimeOrigin::root(), signed(MANAGER), signed(OWNER)] {
			assert_noop!(WellAudit::reinstate(who, id), BadOrigin);
		}
	});
}

#[test]
fn reinstate_should_fail_when_the_well_is_not_deactivated() {
	build_and_execute(|| {
		let reinstate = |id| WellAudit::reinstate(signed(MAJORITY), id);
		assert_noop!(reinstate(9), refused(StateRefusal::UnknownWell));
		let id = applied();
		assert_noop!(reinstate(id), Error::<Test>::WellNotDeactivated);
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_noop!(reinstate(id), Error::<Test>::WellNotDeactivated);
		let id = approved();
		assert_noop!(reinstate(id), Error::<Test>::WellNotDeactivated);
	});
}
