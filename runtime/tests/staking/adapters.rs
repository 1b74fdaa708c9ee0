//! What issuance and bonus stake ask of staking and sessions.

use crate::chain::*;
use frame_support::assert_ok;
use pallet_staking::{Call, RewardDestination};
use treasurenet_primitives::{ActiveValidators, Stakers, UnpaidPage};
use treasurenet_runtime::{
	Runtime, Session, Staking,
	configs::staking_adapters::{SessionValidators, StakersOfStaking},
};

fn page(n: usize) -> UnpaidPage<treasurenet_runtime::AccountId> {
	UnpaidPage { validator: validator(n), page: 0 }
}

#[test]
fn eras_should_be_those_of_staking() {
	Setup::of(4).run(|| {
		assert_eq!(
			(StakersOfStaking::active_era(), StakersOfStaking::oldest_payable_era()),
			(0, 0)
		);
		run_to_era(1);
		assert_eq!(StakersOfStaking::active_era(), 1);
		pallet_staking::CurrentEra::<Runtime>::put(90);
		assert_eq!(StakersOfStaking::oldest_payable_era(), 6);
		pallet_staking::CurrentEra::<Runtime>::put(1);
	});
}

#[test]
fn rewarded_should_be_those_with_points_in_a_fixed_order() {
	Setup::of(4).run(|| {
		set_down(&validator(2), true);
		run_to_era(1);
		let rewarded = StakersOfStaking::rewarded(0);
		let mut sorted = rewarded.clone();
		sorted.sort();
		assert_eq!(rewarded, sorted);
		assert_eq!(rewarded.len(), 3);
		assert!(!rewarded.contains(&validator(2)));
		// It had a seat and did not earn points; only the running era is known.
		assert_eq!(StakersOfStaking::seated_count(1), 4);
		assert_eq!(StakersOfStaking::seated_count(0), 0);
		assert_eq!(StakersOfStaking::seated_count(9), 0);
	});
}

#[test]
fn page_should_be_paid_once() {
	Setup::of(4).run(|| {
		run_to_era(1);
		// Nothing was paid yet: the block in which the era ended had no time left.
		assert_eq!(StakersOfStaking::unpaid_page(0, &validator(0)), Some(page(0)));
		assert!(StakersOfStaking::pay(0, &page(0)));
		assert_eq!(StakersOfStaking::unpaid_page(0, &validator(0)), None);
		assert!(!StakersOfStaking::pay(0, &page(0)));
	});
}

#[test]
fn page_should_not_be_paid_when_there_is_none() {
	Setup::of(4).run(|| {
		run_to_era(1);
		assert_eq!(StakersOfStaking::unpaid_page(0, &validator(9)), None);
		for (era, page) in [
			(0, page(9)),
			(0, UnpaidPage { validator: validator(0), page: 1 }),
			// An era that still runs, and one to come.
			(1, page(0)),
			(7, page(0)),
		] {
			let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
			assert!(!StakersOfStaking::pay(era, &page), "era {era}, {page:?}");
			assert_eq!(sp_io::storage::root(sp_runtime::StateVersion::V1), root);
		}
	});
}

#[test]
fn payee_should_be_the_one_that_was_chosen() {
	Setup::of(4).run(|| {
		let who = validator(0);
		let other = account("other");
		for (payee, expected) in [
			(RewardDestination::Staked, Some(who.clone())),
			(RewardDestination::Stash, Some(who.clone())),
			(RewardDestination::Account(other.clone()), Some(other)),
			(RewardDestination::None, None),
		] {
			if Staking::payee(who.clone().into()) != Some(payee.clone()) {
				assert_ok!(by(&who, Call::<Runtime>::set_payee { payee }));
			}
			assert_eq!(StakersOfStaking::payee(&who), expected);
		}
		assert_eq!(StakersOfStaking::payee(&account("nobody")), None);
	});
}

#[test]
fn revision_should_change_with_the_session_and_with_the_disabled() {
	Setup::of(4).run(|| {
		let first = SessionValidators::revision();
		block(vec![]);
		assert_eq!(SessionValidators::revision(), first);
		assert!(SessionValidators::effective().contains(&validator(0)));
		let place = Session::validators().iter().position(|who| *who == validator(0)).unwrap();
		let severity = sp_staking::offence::OffenceSeverity::min_severity();
		assert!(Session::disable_index_with_severity(place as u32, severity));
		let second = SessionValidators::revision();
		assert_ne!(second, first);
		assert_eq!(SessionValidators::effective().len(), 3);
		assert!(!SessionValidators::effective().contains(&validator(0)));
		assert_eq!(SessionValidators::active().len(), 4);
		run_to_session(1);
		assert_ne!(SessionValidators::revision(), second);
	});
}
