use super::*;
use frame_support::{genesis_builder_helper::build_state, traits::BuildGenesisConfig};

type Genesis = crate::GenesisConfig<Test>;

#[test]
fn genesis_should_have_the_specified_parameters_when_it_names_none() {
	build_and_execute(|| {
		assert_eq!(
			CurrentParameters::<Test>::get(),
			Parameters {
				margin_ratio_bps: 100,
				minimum_margin: 100_000_000_000_000_000_000,
				unit_usd_rate: 10_000
			}
		);
	});
}

#[test]
fn genesis_should_be_read_when_given_as_json() {
	build_and_execute(|| {
		let json = br#"{"parameters":{"marginRatioBps":150,"minimumMargin":200000000000000000000,"unitUsdRate":12345}}"#;
		assert_ok!(build_state::<Genesis>(json.to_vec()));
		assert_eq!(
			CurrentParameters::<Test>::get(),
			Parameters { margin_ratio_bps: 150, minimum_margin: 200 * UNIT, unit_usd_rate: 12_345 }
		);
	});
}

#[test]
fn genesis_should_be_refused_when_it_has_an_unknown_field() {
	build_and_execute(|| {
		let json =
			br#"{"parameters":{"marginRatioBps":150,"minimumMargin":2,"unitUsdRate":1,"x":1}}"#;
		assert!(build_state::<Genesis>(json.to_vec()).is_err());
	});
}

#[test]
#[should_panic(expected = "a margin parameter of the genesis is out of its range: MarginRatio")]
fn genesis_should_be_refused_when_a_parameter_is_out_of_range() {
	build_and_execute(|| {
		Genesis {
			parameters: Parameters { margin_ratio_bps: 0, ..Default::default() },
			..Default::default()
		}
		.build();
	});
}
