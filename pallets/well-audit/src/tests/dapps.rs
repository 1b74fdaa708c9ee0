//! `register_dapp`, `remove_dapp`, `link_dapp`, `unlink_dapp`.

use super::*;

const CODE: H256 = H256::repeat_byte(7);

/// Registers a dApp that Alice is paid for.
fn registered() -> u32 {
	let dapp = NextDAppId::<Test>::get();
	assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text("Barrels"), ALICE));
	dapp
}

/// An approved well in which Alice holds a part.
fn shared() -> WellId {
	let id = approved();
	give(id, &[(ALICE, 5)]);
	id
}

fn link(id: WellId, dapp: u32) -> sp_runtime::DispatchResult {
	WellAudit::link_dapp(signed(OWNER), id, dapp, CODE)
}

#[test]
fn register_dapp_should_store_it_when_by_governance() {
	build_and_execute(|| {
		let dapp = registered();
		assert_eq!(last_event(), Event::DAppRegistered { dapp, payee: ALICE });
		let stored = DApps::<Test>::get(dapp).expect("stored");
		assert_eq!((stored.name, stored.payee), (text("Barrels"), ALICE));
	});
}

#[test]
fn register_dapp_should_fail_when_it_may_not_be() {
	build_and_execute(|| {
		let register = |who, name: Vec<u8>| {
			WellAudit::register_dapp(who, name.try_into().expect("short"), ALICE)
		};
		for who in [RuntimeOrigin::root(), signed(MANAGER), signed(OWNER)] {
			assert_noop!(register(who, b"B".to_vec()), BadOrigin);
		}
		assert_noop!(register(signed(GOVERNANCE), vec![]), Error::<Test>::NameEmpty);
		assert_noop!(register(signed(GOVERNANCE), vec![0xff]), Error::<Test>::NotUtf8);
		NextDAppId::<Test>::put(u32::MAX);
		assert_noop!(register(signed(GOVERNANCE), b"B".to_vec()), ArithmeticError::Overflow);
	});
}

#[test]
fn remove_dapp_should_leave_links_to_be_cleared_by_anyone_when_there_are_some() {
	build_and_execute(|| {
		let (id, dapp) = (shared(), registered());
		assert_ok!(link(id, dapp));
		assert_ok!(WellAudit::remove_dapp(signed(GOVERNANCE), dapp));
		assert_eq!(last_event(), Event::DAppRemoved { dapp });
		assert_ok!(WellAudit::unlink_dapp(signed(STRANGER), id, dapp));
		assert_eq!(held(OWNER).1, 0);
		// Numbers are never used again.
		assert_eq!(registered(), dapp + 1);
	});
}

#[test]
fn remove_dapp_should_fail_when_it_may_not_be() {
	build_and_execute(|| {
		let dapp = registered();
		for who in [RuntimeOrigin::root(), signed(MANAGER), signed(ALICE)] {
			assert_noop!(WellAudit::remove_dapp(who, dapp), BadOrigin);
		}
		assert_noop!(WellAudit::remove_dapp(signed(GOVERNANCE), 9), Error::<Test>::UnknownDApp);
	});
}

#[test]
fn link_dapp_should_hold_a_deposit_when_the_payee_holds_a_part() {
	build_and_execute(|| {
		let (id, dapp) = (shared(), registered());
		assert_ok!(link(id, dapp));
		assert_eq!(last_event(), Event::DAppLinked { well: id, dapp, code_hash: CODE });
		assert_eq!(held(OWNER).1, WellAudit::link_deposit());
		assert_eq!(DAppLinks::<Test>::get(id, dapp).expect("stored").code_hash, CODE);
		assert_eq!(Wells::<Test>::get(id).expect("stored").links, 1);
		assert_ok!(WellAudit::unlink_dapp(signed(OWNER), id, dapp));
		assert_eq!(last_event(), Event::DAppUnlinked { well: id, dapp });
		assert_eq!(held(OWNER).1, 0);
		assert_eq!(Wells::<Test>::get(id).expect("stored").links, 0);
	});
}

#[test]
fn link_dapp_should_fail_when_the_caller_dapp_or_well_is_wrong() {
	build_and_execute(|| {
		let dapp = registered();
		let id = applied();
		assert_noop!(WellAudit::link_dapp(RuntimeOrigin::root(), id, dapp, CODE), BadOrigin);
		assert_noop!(link(9, dapp), refused(StateRefusal::UnknownWell));
		assert_noop!(WellAudit::link_dapp(signed(ALICE), id, dapp, CODE), Error::<Test>::NotOwner);
		assert_noop!(link(id, 9), Error::<Test>::UnknownDApp);
		assert_noop!(link(id, dapp), refused(StateRefusal::WellInReview));
		assert_ok!(WellAudit::reject(signed(MANAGER), id, H256::zero()));
		assert_noop!(link(id, dapp), refused(StateRefusal::WellRejected));
		assert_ok!(WellAudit::resubmit(signed(OWNER), id, text("N"), oil_fields(1)));
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 1));
		assert_noop!(link(id, dapp), Error::<Test>::PayeeHoldsNoShare);
		give(id, &[(ALICE, 5)]);
		go_to_day(365);
		assert_noop!(link(id, dapp), refused(StateRefusal::WellExpired));
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, H256::zero()));
		assert_noop!(link(id, dapp), refused(StateRefusal::WellDeactivated));
	});
}

#[test]
fn link_dapp_should_fail_when_the_payees_part_has_fallen_to_nothing() {
	build_and_execute(|| {
		let (id, dapp) = (shared(), registered());
		give(id, &[]);
		go_to_day(7);
		assert_noop!(link(id, dapp), Error::<Test>::PayeeHoldsNoShare);
	});
}

#[test]
fn link_dapp_should_fail_when_linked_already_or_there_are_too_many() {
	build_and_execute(|| {
		let id = shared();
		for n in 0..MAX_LINKS {
			assert_ok!(link(id, registered()));
			assert_noop!(link(id, n), Error::<Test>::AlreadyLinked);
		}
		let one_more = registered();
		assert_noop!(link(id, one_more), Error::<Test>::TooManyLinks);
	});
}

#[test]
fn link_dapp_should_fail_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		let (id, dapp) = (shared(), registered());
		let free = Balances::free_balance(OWNER);
		assert_ok!(Balances::transfer_allow_death(signed(OWNER), BOB, free - 10));
		assert_noop!(link(id, dapp), TokenError::FundsUnavailable);
	});
}

#[test]
fn unlink_dapp_should_fail_when_it_may_not_be() {
	build_and_execute(|| {
		let (id, dapp) = (shared(), registered());
		let unlink = |who, id, dapp| WellAudit::unlink_dapp(who, id, dapp);
		assert_noop!(unlink(RuntimeOrigin::root(), id, dapp), BadOrigin);
		assert_noop!(unlink(signed(OWNER), 9, dapp), refused(StateRefusal::UnknownWell));
		assert_noop!(unlink(signed(OWNER), id, dapp), Error::<Test>::NotLinked);
		assert_ok!(link(id, dapp));
		assert_noop!(unlink(signed(STRANGER), id, dapp), Error::<Test>::NotOwner);
	});
}
