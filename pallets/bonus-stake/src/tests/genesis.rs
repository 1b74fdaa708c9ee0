use crate::{mock::*, *};
use frame_support::traits::Hooks;
use sp_runtime::BuildStorage;
use treasurenet_primitives::UNIT;

fn build(genesis: RuntimeGenesisConfig) -> sp_io::TestExternalities {
	genesis.build_storage().unwrap().into()
}

#[test]
fn genesis_should_give_the_pot_the_existential_deposit_when_it_has_less() {
	build(RuntimeGenesisConfig::default()).execute_with(|| {
		assert_eq!(unit(BonusStake::pot_account()), EXISTENTIAL_DEPOSIT);
		assert_eq!(CurrentParameters::<Test>::get(), Parameters::default());
		check_invariants();
	});
}

#[test]
fn genesis_should_leave_the_pot_alone_when_it_has_enough() {
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![(BonusStake::pot_account(), UNIT)],
			..Default::default()
		},
		..Default::default()
	};
	build(genesis).execute_with(|| assert_eq!(unit(BonusStake::pot_account()), UNIT));
}

#[test]
fn genesis_should_set_the_parameters() {
	let parameters =
		Parameters { minimum_bid: 2 * UNIT, super_threshold_bps: 1_000, super_floor: 3 * UNIT };
	let genesis = RuntimeGenesisConfig {
		bonus_stake: GenesisConfig { parameters, ..Default::default() },
		..Default::default()
	};
	build(genesis).execute_with(|| assert_eq!(CurrentParameters::<Test>::get(), parameters));
}

#[test]
#[should_panic(expected = "out of its range: SuperThreshold")]
fn genesis_should_be_refused_when_a_parameter_is_out_of_range() {
	let parameters = Parameters { super_threshold_bps: 0, ..Default::default() };
	build(RuntimeGenesisConfig {
		bonus_stake: GenesisConfig { parameters, ..Default::default() },
		..Default::default()
	});
}

#[test]
fn configuration_should_make_sense() {
	BonusStake::integrity_test();
}
