//! What validators and nominators may do, and when it counts.

use crate::chain::*;
use frame_support::{assert_noop, assert_ok, traits::FindAuthor};
use pallet_staking::{Call, Error, RewardDestination, ValidatorPrefs};
use sp_runtime::Perbill;
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	AccountId, Babe, Balance, Runtime, Session, Staking, System,
	constants::{
		staking::{MIN_NOMINATOR_BOND, MIN_VALIDATOR_BOND},
		time::BONDING_ERAS,
	},
};

fn other() -> AccountId {
	account("other")
}

fn setup() -> Setup {
	Setup { others: vec![other()], ..Setup::of(4) }
}

fn bond(value: Balance) {
	assert_ok!(by(&other(), Call::<Runtime>::bond { value, payee: RewardDestination::Stash }));
}

#[test]
fn validator_should_bond_at_least_158_unit() {
	setup().run(|| {
		assert_eq!(MIN_VALIDATOR_BOND, 158 * UNIT);
		bond(158 * UNIT - 1);
		let validate = Call::<Runtime>::validate { prefs: ValidatorPrefs::default() };
		assert_noop!(by(&other(), validate.clone()), Error::<Runtime>::InsufficientBond);
		assert_ok!(by(&other(), Call::<Runtime>::bond_extra { max_additional: 1 }));
		assert_ok!(by(&other(), validate));
		// Nor may it go below while it stands.
		assert_noop!(
			by(&other(), Call::<Runtime>::unbond { value: 1 }),
			Error::<Runtime>::InsufficientBond
		);
	});
}

#[test]
fn nominator_should_bond_at_least_one_unit() {
	setup().run(|| {
		assert_eq!(MIN_NOMINATOR_BOND, UNIT);
		bond(UNIT - 1);
		let nominate = Call::<Runtime>::nominate { targets: vec![validator(0).into()] };
		assert_noop!(by(&other(), nominate.clone()), Error::<Runtime>::InsufficientBond);
		assert_ok!(by(&other(), Call::<Runtime>::bond_extra { max_additional: 1 }));
		assert_ok!(by(&other(), nominate));
	});
}

#[test]
fn unbonding_should_take_84_eras() {
	setup().run(|| {
		bond(100 * UNIT);
		run_to_era(1);
		assert_ok!(by(&other(), Call::<Runtime>::unbond { value: 40 * UNIT }));
		let ledger = Staking::ledger(other().into()).unwrap();
		let chunk = &ledger.unlocking[0];
		assert_eq!((chunk.value, chunk.era), (40 * UNIT, 1 + 84));
		assert_eq!(BONDING_ERAS, 84);

		let withdraw = Call::<Runtime>::withdraw_unbonded { num_slashing_spans: 0 };
		pallet_staking::CurrentEra::<Runtime>::put(84);
		assert_ok!(by(&other(), withdraw.clone()));
		assert_eq!(Staking::ledger(other().into()).unwrap().total, 100 * UNIT);
		pallet_staking::CurrentEra::<Runtime>::put(85);
		assert_ok!(by(&other(), withdraw));
		assert_eq!(Staking::ledger(other().into()).unwrap().total, 60 * UNIT);
		pallet_staking::CurrentEra::<Runtime>::put(1);
	});
}

#[test]
fn commission_should_count_from_the_next_era_that_is_elected() {
	setup().run(|| {
		let commission = Perbill::from_percent(10);
		let prefs = ValidatorPrefs { commission, blocked: false };
		assert_ok!(by(&validator(0), Call::<Runtime>::validate { prefs }));
		use treasurenet_primitives::ActiveValidators;
		use treasurenet_runtime::configs::staking_adapters::SessionValidators;
		assert_eq!(SessionValidators::commission(&validator(0)), Perbill::zero());
		run_to_era(1);
		assert_eq!(SessionValidators::commission(&validator(0)), commission);
		// Chilled, it keeps its commission to the last block in which it is active.
		assert_ok!(by(&validator(0), Call::<Runtime>::chill {}));
		assert_eq!(SessionValidators::commission(&validator(0)), commission);
	});
}

#[test]
fn new_validator_should_be_active_two_eras_after_it_stood_at_most() {
	setup().run(|| {
		// There is a seat for it.
		let five = pallet_validator_attendance::Call::<Runtime>::set_validator_count { new: 5 };
		assert_ok!(by_root(five));
		stand(9, 1_000 * UNIT);
		run_to_era(1);
		assert!(Session::validators().contains(&validator(9)));
	});
}

#[test]
fn first_era_should_have_its_stakers() {
	setup().run(|| {
		assert_eq!(era(), 0);
		for n in 0..4 {
			assert_eq!(Staking::eras_stakers(0, &validator(n)).own, VALIDATOR_BOND);
		}
		assert_eq!(pallet_staking::ErasTotalStake::<Runtime>::get(0), 4 * VALIDATOR_BOND);
	});
}

#[test]
fn block_should_count_for_its_author_when_it_begins_a_session_of_other_validators() {
	Setup::of(12).run(|| {
		run_to_era(1);
		// Everybody but the last in the order goes up by one or more places.
		for place in [0, 3] {
			let who = Session::validators()[place].clone();
			assert_ok!(by(&who, Call::<Runtime>::chill {}));
		}
		let before = Session::validators();
		while Session::validators() == before {
			block(vec![]);
		}
		assert_eq!(Session::validators().len(), 10);
		// Whom the block itself names.
		let pre_runtime = System::digest();
		let place = <Babe as FindAuthor<u32>>::find_author(
			pre_runtime.logs.iter().filter_map(|log| log.as_pre_runtime()),
		)
		.expect("the block has an author; qed");
		let named = Session::validators()[place as usize].clone();
		assert_ne!(before[place as usize], named, "the story needs it to have moved");
		let points = pallet_staking::ErasRewardPoints::<Runtime>::get(era());
		assert_eq!(points.individual.into_iter().collect::<Vec<_>>(), [(named.clone(), 20)]);
		assert_eq!(pallet_unit_issuance::Authored::<Runtime>::get(era(), &named), 1);
		assert_eq!(
			pallet_im_online::AuthoredBlocks::<Runtime>::get(session(), &named),
			1,
			"it was there"
		);
	});
}
