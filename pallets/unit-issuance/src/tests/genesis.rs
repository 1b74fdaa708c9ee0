//! How a chain starts with the pallet, and how it starts later.

use crate::{
	Config, Current, CurrentParameters, CurrentPeriod, GenesisConfig, Parameters, PeriodRecord,
	Running, migrations::Setup, mock::*,
};
use frame_support::traits::tokens::{Fortitude, Precision, Preservation};
use frame_support::traits::{Get, OnRuntimeUpgrade, fungible::Mutate};
use sp_runtime::BuildStorage;
use treasurenet_primitives::{UNIT, math::issuance::Split};

#[test]
fn genesis_should_open_the_pots_and_the_first_period() {
	build_and_execute(|| {
		for pot in [Issuance::base_pot(), Issuance::proposer_pot(), Issuance::fee_pot()] {
			assert_eq!(balance(pot), EXISTENTIAL_DEPOSIT);
		}
		assert_eq!(Current::<Test>::get(), PeriodRecord::first(1, REWARD));
		assert_eq!(CurrentPeriod::<Test>::get(), 1);
		assert_eq!(CurrentParameters::<Test>::get(), Parameters::default());
		assert_eq!(Issuance::total_issued(), 0);
	});
}

#[test]
fn genesis_should_use_the_published_parameters_when_none_are_given() {
	assert_eq!(
		Parameters::default(),
		Parameters {
			growth_bps: 1_000,
			tat_floor: 1_000_000 * UNIT,
			split: Split {
				community_bps: 100,
				proposer_base_bps: 100,
				proposer_extra_bps: 400,
				super_bps: 6_000,
			},
		}
	);
}

#[test]
fn genesis_should_mint_nothing_to_a_pot_when_it_has_its_deposit() {
	new_test_ext().execute_with(|| {
		let before = Balances::total_issuance();
		Issuance::open_pots().unwrap();
		assert_eq!(Balances::total_issuance(), before);
	});
}

#[test]
#[should_panic(expected = "a parameter is out of its range")]
fn genesis_should_be_refused_when_a_parameter_is_out_of_its_range() {
	let parameters = Parameters { growth_bps: 10_001, ..Default::default() };
	let _ = GenesisConfig::<Test> { parameters, ..Default::default() }.build_storage();
}

#[test]
fn setup_should_change_nothing_when_the_chain_began_with_the_pallet() {
	build_and_execute(|| {
		blocks(3, ALICE);
		let before = Current::<Test>::get();
		Setup::<Test>::on_runtime_upgrade();
		assert_eq!(Current::<Test>::get(), before);
	});
}

#[test]
fn setup_should_start_the_first_period_when_the_chain_began_without_the_pallet() {
	new_test_ext().execute_with(|| {
		Current::<Test>::kill();
		for pot in [Issuance::base_pot(), Issuance::proposer_pot(), Issuance::fee_pot()] {
			Balances::burn_from(
				&pot,
				EXISTENTIAL_DEPOSIT,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)
			.unwrap();
		}
		System::set_block_number(1_000);
		ActiveEra::set(7);
		Setup::<Test>::on_runtime_upgrade();
		System::set_block_number(999);
		blocks(PERIOD, ALICE);
		let period = Current::<Test>::get();
		assert_eq!(
			(period.number, period.first_block, period.blocks),
			(1, 1_000, <Test as Config>::PeriodLength::get())
		);
		assert_eq!(Running::<Test>::get().era, 7);
		blocks(1, ALICE);
		assert_eq!(Current::<Test>::get().number, 2);
		check_invariants();
	});
}
