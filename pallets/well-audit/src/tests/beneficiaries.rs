//! `set_beneficiaries`, `pass_share`, `remove_beneficiary`.

use super::*;

fn set(id: WellId, list: &[(AccountId, u8)]) -> sp_runtime::DispatchResult {
	WellAudit::set_beneficiaries(signed(OWNER), id, parts(list))
}

fn pass(who: AccountId, id: WellId, percent: u8, to: AccountId) -> sp_runtime::DispatchResult {
	WellAudit::pass_share(signed(who), id, percent, to)
}

fn nine() -> Vec<(AccountId, u8)> {
	(0..9).map(|n| (ALICE + n, 10)).collect()
}

#[test]
fn set_should_count_at_once_when_parts_are_new_or_raised() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(set(id, &[(ALICE, 20), (BOB, 1)]));
		assert_eq!(present(id), [(ALICE, 20), (BOB, 1)]);
		assert_eq!(
			last_event(),
			Event::BeneficiariesSet { well: id, parts: parts(&[(ALICE, 20), (BOB, 1)]) }
		);
		assert_ok!(set(id, &[(ALICE, 30), (BOB, 1), (CAROL, 69)]));
		assert_eq!(present(id), [(ALICE, 30), (BOB, 1), (CAROL, 69)]);
	});
}

#[test]
fn set_should_allow_a_producer_as_beneficiary_when_it_is_not_the_owner() {
	build_and_execute(|| {
		let id = approved();
		assert_ok!(set(id, &[(RIVAL, 100)]));
		assert_eq!(present(id), [(RIVAL, 100)]);
	});
}

#[test]
fn set_should_lower_seven_days_later_when_a_part_falls() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60), (BOB, 20)]);
		System::reset_events();
		assert_ok!(set(id, &[(ALICE, 30)]));
		let events: Vec<_> = System::events().into_iter().map(|record| record.event).collect();
		let announced = |account, percent| {
			RuntimeEvent::WellAudit(Event::ShareReductionAnnounced {
				well: id,
				account,
				percent,
				from: day_start(7),
			})
		};
		assert_eq!(events.len(), 3);
		assert_eq!(events.first(), Some(&announced(ALICE, 30)));
		assert_eq!(events.get(1), Some(&announced(BOB, 0)));
		assert_eq!(present(id), [(ALICE, 60), (BOB, 20)]);
		go_to(day_start(7) - 1);
		assert_eq!(present(id), [(ALICE, 60), (BOB, 20)]);
		go_to_day(7);
		assert_eq!(present(id), [(ALICE, 30)]);
	});
}

#[test]
fn set_should_lower_at_once_when_the_wait_is_zero() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.share_reduction_wait_ms = 0);
		let id = approved();
		give(id, &[(ALICE, 60), (BOB, 20)]);
		assert_ok!(set(id, &[(ALICE, 30), (CAROL, 70)]));
		assert_eq!(present(id), [(ALICE, 30), (CAROL, 70)]);
		assert_eq!(Wells::<Test>::get(id).expect("stored").beneficiaries.len(), 2);
	});
}

#[test]
fn set_should_keep_the_moment_when_an_announced_reduction_is_repeated_or_softened() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(set(id, &[(ALICE, 20)]));
		go_to_day(3);
		assert_ok!(set(id, &[(ALICE, 20)]));
		assert_ok!(set(id, &[(ALICE, 40)]));
		go_to_day(7);
		assert_eq!(present(id), [(ALICE, 40)]);
	});
}

#[test]
fn set_should_start_the_wait_again_when_a_reduction_goes_deeper() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(set(id, &[(ALICE, 40)]));
		go_to_day(3);
		assert_ok!(set(id, &[(ALICE, 10)]));
		go_to_day(9);
		assert_eq!(present(id), [(ALICE, 60)]);
		go_to_day(10);
		assert_eq!(present(id), [(ALICE, 10)]);
	});
}

#[test]
fn set_should_cancel_a_reduction_when_the_part_is_given_back() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(set(id, &[]));
		assert_ok!(set(id, &[(ALICE, 60)]));
		go_to_day(30);
		assert_eq!(present(id), [(ALICE, 60)]);
	});
}

#[test]
fn set_should_fail_when_a_raise_needs_what_is_still_held() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_noop!(set(id, &[(ALICE, 30), (BOB, 41)]), Error::<Test>::SharesStillHeld);
		assert_ok!(set(id, &[(ALICE, 30), (BOB, 40)]));
		assert_noop!(set(id, &[(ALICE, 30), (BOB, 70)]), Error::<Test>::SharesStillHeld);
		go_to_day(7);
		assert_ok!(set(id, &[(ALICE, 30), (BOB, 70)]));
		assert_eq!(present(id), [(ALICE, 30), (BOB, 70)]);
	});
}

#[test]
fn set_should_fail_when_those_still_held_leave_no_room() {
	build_and_execute(|| {
		let id = approved();
		give(id, &nine());
		let mut list = nine();
		list.pop();
		list.push((99, 10));
		assert_noop!(set(id, &list), Error::<Test>::TooManyBeneficiaries);
		list.pop();
		assert_ok!(set(id, &list));
		go_to_day(7);
		list.push((99, 10));
		assert_ok!(set(id, &list));
		assert_eq!(present(id), list);
	});
}

#[test]
fn set_should_fail_when_the_list_is_wrong() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(set(id, &[(ALICE, 0)]), Error::<Test>::ShareZero);
		assert_noop!(set(id, &[(OWNER, 10)]), Error::<Test>::OwnerNotAllowed);
		assert_noop!(set(id, &[(ALICE, 1), (ALICE, 2)]), Error::<Test>::DuplicateBeneficiary);
		assert_noop!(set(id, &[(ALICE, 50), (BOB, 51)]), Error::<Test>::SharesExceedWhole);
		assert_noop!(set(id, &[(ALICE, 255), (BOB, 255)]), Error::<Test>::SharesExceedWhole);
		assert!(crate::Parts::<AccountId>::try_from(vec![(ALICE, 1); 10]).is_err());
	});
}

#[test]
fn set_should_fail_when_not_by_the_owner() {
	build_and_execute(|| {
		let id = approved();
		assert_noop!(
			WellAudit::set_beneficiaries(RuntimeOrigin::root(), id, parts(&[])),
			BadOrigin
		);
		assert_noop!(
			WellAudit::set_beneficiaries(signed(ALICE), id, parts(&[(ALICE, 50)])),
			Error::<Test>::NotOwner
		);
		assert_noop!(set(9, &[]), refused(StateRefusal::UnknownWell));
	});
}

#[test]
fn pass_should_merge_when_to_another_beneficiary() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60), (BOB, 20)]);
		assert_ok!(pass(ALICE, id, 25, BOB));
		assert_eq!(present(id), [(ALICE, 35), (BOB, 45)]);
		assert_eq!(
			last_event(),
			Event::SharePassed { well: id, from: ALICE, to: BOB, percent: 25 }
		);
	});
}

#[test]
fn pass_should_add_when_to_a_new_account() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(pass(ALICE, id, 10, CAROL));
		assert_eq!(present(id), [(ALICE, 50), (CAROL, 10)]);
	});
}

#[test]
fn pass_should_leave_it_to_the_owner_when_passed_back() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(pass(ALICE, id, 60, OWNER));
		assert_eq!(present(id), []);
		// The owner may give it to somebody else at once.
		give(id, &[(BOB, 100)]);
		assert_eq!(present(id), [(BOB, 100)]);
	});
}

#[test]
fn pass_should_keep_the_heirs_reduction_when_it_has_one() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 40), (BOB, 60)]);
		give(id, &[(ALICE, 40), (BOB, 10)]);
		assert_ok!(pass(ALICE, id, 15, BOB));
		assert_eq!(present(id), [(ALICE, 25), (BOB, 75)]);
		go_to_day(7);
		assert_eq!(present(id), [(ALICE, 25), (BOB, 25)]);
	});
}

#[test]
fn pass_should_not_dodge_a_reduction_when_one_is_announced() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		give(id, &[(ALICE, 20)]);
		assert_noop!(pass(ALICE, id, 21, BOB), Error::<Test>::MoreThanHeld);
		assert_ok!(pass(ALICE, id, 20, BOB));
		assert_eq!(present(id), [(ALICE, 40), (BOB, 20)]);
		assert_noop!(pass(ALICE, id, 1, BOB), Error::<Test>::MoreThanHeld);
		go_to_day(7);
		assert_eq!(present(id), [(BOB, 20)]);
	});
}

#[test]
fn pass_should_give_all_back_to_the_owner_when_a_reduction_is_announced() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60), (BOB, 10)]);
		give(id, &[(ALICE, 20), (BOB, 10)]);
		// What the reduction would take goes first.
		assert_ok!(pass(ALICE, id, 30, OWNER));
		assert_eq!(present(id), [(ALICE, 30), (BOB, 10)]);
		assert_noop!(pass(ALICE, id, 31, OWNER), Error::<Test>::MoreThanHeld);
		assert_ok!(pass(ALICE, id, 15, OWNER));
		assert_eq!(present(id), [(ALICE, 15), (BOB, 10)]);
		go_to_day(7);
		assert_eq!(present(id), [(ALICE, 15), (BOB, 10)]);
		give(id, &[(BOB, 10)]);
		assert_ok!(pass(ALICE, id, 15, OWNER));
		assert_eq!(present(id), [(BOB, 10)]);
	});
}

#[test]
fn holders_list_should_follow_when_parts_come_and_go() {
	build_and_execute(|| {
		let id = approved();
		let holders = || {
			let mut all: Vec<_> = PartsOf::<Test>::iter_keys().collect();
			all.sort();
			all
		};
		assert_ok!(set(id, &[(ALICE, 20), (BOB, 10)]));
		assert_eq!(holders(), [(ALICE, id), (BOB, id)]);
		assert_ok!(pass(ALICE, id, 20, CAROL));
		// At 0 % she is still on the list.
		assert_eq!(holders(), [(ALICE, id), (BOB, id), (CAROL, id)]);
		assert_ok!(WellAudit::remove_beneficiary(signed(OWNER), id, ALICE));
		assert_eq!(holders(), [(BOB, id), (CAROL, id)]);
		assert_ok!(set(id, &[(CAROL, 20)]));
		assert_eq!(holders(), [(BOB, id), (CAROL, id)]);
		go_to_day(7);
		assert_ok!(set(id, &[(CAROL, 20)]));
		assert_eq!(holders(), [(CAROL, id)]);
	});
}

#[test]
fn pass_should_find_room_when_the_holder_gives_all_of_a_full_list() {
	build_and_execute(|| {
		let id = approved();
		give(id, &nine());
		assert_noop!(pass(ALICE, id, 9, 99), Error::<Test>::TooManyBeneficiaries);
		assert_ok!(pass(ALICE, id, 10, 99));
		assert_eq!(present(id).len(), 9);
		assert!(present(id).contains(&(99, 10)));
	});
}

#[test]
fn pass_should_fail_when_it_makes_no_sense() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_noop!(WellAudit::pass_share(RuntimeOrigin::root(), id, 1, BOB), BadOrigin);
		assert_noop!(pass(ALICE, 9, 1, BOB), refused(StateRefusal::UnknownWell));
		assert_noop!(pass(BOB, id, 1, CAROL), Error::<Test>::NotABeneficiary);
		assert_noop!(pass(OWNER, id, 1, CAROL), Error::<Test>::NotABeneficiary);
		assert_noop!(pass(ALICE, id, 0, BOB), Error::<Test>::ShareZero);
		assert_noop!(pass(ALICE, id, 1, ALICE), Error::<Test>::PassToOneself);
		assert_noop!(pass(ALICE, id, 61, BOB), Error::<Test>::MoreThanHeld);
	});
}

#[test]
fn remove_beneficiary_should_succeed_when_the_part_is_zero() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60), (BOB, 5)]);
		assert_ok!(pass(ALICE, id, 60, BOB));
		assert_eq!(Wells::<Test>::get(id).expect("stored").beneficiaries.len(), 2);
		assert_ok!(WellAudit::remove_beneficiary(signed(OWNER), id, ALICE));
		assert_eq!(last_event(), Event::BeneficiaryRemoved { well: id, account: ALICE });
		assert_eq!(Wells::<Test>::get(id).expect("stored").beneficiaries.len(), 1);
		// Or by a reduction that is in force.
		give(id, &[]);
		assert_noop!(
			WellAudit::remove_beneficiary(signed(OWNER), id, BOB),
			Error::<Test>::ShareNotZero
		);
		go_to_day(7);
		assert_ok!(WellAudit::remove_beneficiary(signed(OWNER), id, BOB));
		assert!(Wells::<Test>::get(id).expect("stored").beneficiaries.is_empty());
	});
}

#[test]
fn remove_beneficiary_should_succeed_when_it_takes_itself_off_the_list() {
	build_and_execute(|| {
		// Anybody can be named: what one does not want is given back and gone from one's list.
		let id = approved();
		give(id, &[(ALICE, 60)]);
		assert_ok!(pass(ALICE, id, 60, OWNER));
		assert_ok!(WellAudit::remove_beneficiary(signed(ALICE), id, ALICE));
		assert_eq!(PartsOf::<Test>::iter().count(), 0);
	});
}

#[test]
fn remove_beneficiary_should_fail_when_it_may_not_be() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 60)]);
		let remove = |who, id, account| WellAudit::remove_beneficiary(who, id, account);
		assert_noop!(remove(RuntimeOrigin::root(), id, ALICE), BadOrigin);
		assert_noop!(remove(signed(OWNER), 9, ALICE), refused(StateRefusal::UnknownWell));
		assert_noop!(remove(signed(BOB), id, ALICE), Error::<Test>::NotOwner);
		assert_noop!(remove(signed(ALICE), id, ALICE), Error::<Test>::ShareNotZero);
		assert_noop!(remove(signed(BOB), id, BOB), Error::<Test>::NotABeneficiary);
		assert_noop!(remove(signed(OWNER), id, BOB), Error::<Test>::NotABeneficiary);
		assert_noop!(remove(signed(OWNER), id, ALICE), Error::<Test>::ShareNotZero);
	});
}
