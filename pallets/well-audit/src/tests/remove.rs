use super::*;

fn assert_gone(id: WellId) {
	assert_eq!(Wells::<Test>::get(id), None);
	assert!(!OwnedWells::<Test>::contains_key(OWNER, id));
	assert_eq!(held(OWNER), (0, 0));
	assert_eq!(Balances::balance(&OWNER), ENDOWMENT);
	assert_eq!(last_event(), Event::WellRemoved { well: id, owner: OWNER, key: oil_key() });
	assert!(!WellsToReview::<Test>::contains_key(PETROLEUM, id));
	assert_eq!(PartsOf::<Test>::iter().count(), 0);
}

#[test]
fn remove_should_release_the_deposit_when_the_owner_removes_a_rejected_well() {
	build_and_execute(|| {
		let id = applied();
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		assert_gone(id);
		// Numbers are never used again.
		assert_eq!(applied(), id + 1);
	});
}

#[test]
fn remove_should_succeed_when_the_owner_withdraws_an_application() {
	build_and_execute(|| {
		let id = applied();
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		assert_gone(id);
	});
}

#[test]
fn remove_should_release_links_too_when_the_well_is_deactivated() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 5)]);
		for n in 0..3 {
			assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text("dApp"), ALICE));
			assert_ok!(WellAudit::link_dapp(signed(OWNER), id, n, REASON));
		}
		assert!(held(OWNER).1 > 0);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		assert_gone(id);
		assert_eq!(DAppLinks::<Test>::iter().count(), 0);
	});
}

#[test]
fn remove_should_be_open_to_anyone_when_the_wait_is_over() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		go_to(day_start(30) - 1);
		assert_noop!(WellAudit::remove(signed(STRANGER), id), Error::<Test>::RemovalTooEarly);
		go_to_day(30);
		assert_ok!(WellAudit::remove(signed(STRANGER), id));
		assert_gone(id);
		assert_eq!(Balances::balance(&STRANGER), ENDOWMENT);
	});
}

#[test]
fn remove_should_be_open_to_anyone_when_a_rejection_is_old() {
	build_and_execute(|| {
		let id = applied();
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_noop!(WellAudit::remove(signed(STRANGER), id), Error::<Test>::RemovalTooEarly);
		go_to_day(30);
		assert_ok!(WellAudit::remove(signed(STRANGER), id));
		assert_gone(id);
	});
}

#[test]
fn remove_should_fail_when_the_well_is_in_force_or_in_review() {
	build_and_execute(|| {
		assert_noop!(WellAudit::remove(signed(OWNER), 9), refused(StateRefusal::UnknownWell));
		let id = applied();
		assert_noop!(WellAudit::remove(RuntimeOrigin::root(), id), BadOrigin);
		go_to_day(100);
		assert_noop!(WellAudit::remove(signed(STRANGER), id), Error::<Test>::NotOwner);
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		assert_noop!(WellAudit::remove(signed(OWNER), id), Error::<Test>::WellNotRemovable);
		go_to_day(1_000);
		assert_noop!(WellAudit::remove(signed(OWNER), id), Error::<Test>::WellNotRemovable);
	});
}
