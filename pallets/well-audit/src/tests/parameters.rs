use super::*;
use sp_runtime::BuildStorage;

#[test]
fn set_parameters_should_change_them_when_in_range() {
	build_and_execute(|| {
		let old = Parameters::default();
		let new = Parameters {
			first_mint_wait_ms: 0,
			share_reduction_wait_ms: MAX_WAIT_MS,
			removal_wait_ms: 1,
		};
		assert_ok!(WellAudit::set_parameters(signed(PARAMETERS), new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		assert_eq!(last_event(), Event::ParametersSet { old, new });
	});
}

#[test]
fn set_parameters_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for who in [RuntimeOrigin::root(), signed(GOVERNANCE), signed(MANAGER)] {
			assert_noop!(WellAudit::set_parameters(who, Parameters::default()), BadOrigin);
		}
	});
}

#[test]
fn set_parameters_should_name_the_value_when_one_is_out_of_range() {
	build_and_execute(|| {
		let over = MAX_WAIT_MS + 1;
		let set = |new| WellAudit::set_parameters(signed(PARAMETERS), new);
		let sane = Parameters::default();
		assert_noop!(
			set(Parameters { first_mint_wait_ms: over, ..sane }),
			Error::<Test>::FirstMintWaitOutOfRange
		);
		assert_noop!(
			set(Parameters { share_reduction_wait_ms: over, ..sane }),
			Error::<Test>::ShareReductionWaitOutOfRange
		);
		assert_noop!(
			set(Parameters { removal_wait_ms: over, ..sane }),
			Error::<Test>::RemovalWaitOutOfRange
		);
	});
}

#[test]
fn defaults_should_be_the_published_ones_when_nothing_is_set() {
	build_and_execute(|| {
		assert_eq!(
			CurrentParameters::<Test>::get(),
			Parameters {
				first_mint_wait_ms: 604_800_000,
				share_reduction_wait_ms: 604_800_000,
				removal_wait_ms: 2_592_000_000,
			}
		);
		assert_eq!((crate::VALIDITY_DAYS, crate::REVIEW_DUE_DAYS), (365, 360));
	});
}

#[test]
#[should_panic(expected = "out of range")]
fn genesis_should_fail_when_a_parameter_is_out_of_range() {
	let parameters = Parameters { removal_wait_ms: MAX_WAIT_MS + 1, ..Default::default() };
	let _ = crate::GenesisConfig::<Test> { parameters, ..Default::default() }.build_storage();
}

#[test]
fn integrity_test_should_pass_when_the_configuration_is_sound() {
	build_and_execute(|| {
		<WellAudit as Hooks<u64>>::integrity_test();
	});
}
