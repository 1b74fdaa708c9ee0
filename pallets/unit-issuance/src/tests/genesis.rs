//! How a chain starts.

use crate::{
	Current, CurrentParameters, CurrentPeriod, GenesisConfig, Parameters, PeriodRecord, mock::*,
};
use frame_support::traits::Get;
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
#[should_panic(expected = "out of its range: Growth")]
fn genesis_should_be_refused_when_a_parameter_is_out_of_its_range() {
	let parameters = Parameters { growth_bps: 10_001, ..Default::default() };
	let _ = GenesisConfig::<Test> { parameters, ..Default::default() }.build_storage();
}
