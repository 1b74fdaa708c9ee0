use super::*;
use frame_support::{genesis_builder_helper::build_state, traits::BuildGenesisConfig};

type Genesis = crate::GenesisConfig<Test>;

#[test]
fn genesis_should_be_read_when_given_as_json() {
	build_and_execute(|| {
		let json =
			br#"{"parameters":{"toleratedSessions":3,"maxChilledBps":2500},"chillThreshold":60}"#;
		assert_ok!(build_state::<Genesis>(json.to_vec()));
		assert_eq!(
			CurrentParameters::<Test>::get(),
			Parameters { tolerated_sessions: 3, max_chilled_bps: 2_500 }
		);
		assert_eq!(ChillThreshold::get(), sp_runtime::Percent::from_percent(60));
	});
}

#[test]
#[should_panic(expected = "out of its range: ToleratedSessions")]
fn genesis_should_be_refused_when_a_parameter_is_out_of_range() {
	build_and_execute(|| {
		Genesis {
			parameters: Parameters { tolerated_sessions: 0, ..Default::default() },
			..Default::default()
		}
		.build();
	});
}
