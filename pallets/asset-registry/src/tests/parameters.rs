//! Setting the parameters.

use crate::{CurrentParameters, Parameters, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, Permill};
use treasurenet_primitives::math::grade::CrudeDiscount;

#[test]
fn set_parameters_should_show_old_and_new_when_they_are_valid() {
	build_and_execute(|| {
		let old = Parameters::default();
		let crude = CrudeDiscount { light_above: 3_000, ..old.crude };
		let new = Parameters { crude, attestation_notice_days: 366 };
		assert_ok!(Registry::set_parameters(signed(PARAMETERS), new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		System::assert_last_event(Event::ParametersSet { old, new }.into());
	});
}

#[test]
fn set_parameters_should_be_refused_when_the_shares_do_not_fall() {
	build_and_execute(|| {
		let crude = Parameters::default().crude;
		let with = |crude| Parameters { crude, ..Default::default() };
		for crude in [
			CrudeDiscount { light_sour: crude.light_sweet, ..crude },
			CrudeDiscount { heavy_sour: Permill::zero(), ..crude },
			CrudeDiscount { light_above: 0, ..crude },
			CrudeDiscount { sweet_below: 0, ..crude },
		] {
			assert_noop!(
				Registry::set_parameters(signed(PARAMETERS), with(crude)),
				Error::CrudeDiscountOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_be_refused_when_the_notice_is_too_long() {
	build_and_execute(|| {
		let new = Parameters { attestation_notice_days: 367, ..Default::default() };
		assert_noop!(
			Registry::set_parameters(signed(PARAMETERS), new),
			Error::AttestationNoticeDaysOutOfRange
		);
	});
}

#[test]
fn set_parameters_should_be_refused_when_the_origin_is_wrong() {
	build_and_execute(|| {
		assert_noop!(
			Registry::set_parameters(signed(GOVERNANCE), Parameters::default()),
			BadOrigin
		);
	});
}
