//! The example of the crate's documentation.

use super::*;

#[docify::export]
#[test]
fn well_should_produce_when_a_reviewer_approved_it() {
	build_and_execute(|| {
		// The commitment hides the register's own identifier from a reader.
		let commitment = well_commitment(b"OIL", b"ABWI100012603404W500");
		assert_ok!(WellAudit::apply(
			RuntimeOrigin::signed(OWNER),
			OIL,
			commitment,
			text("North 1"),
			oil_fields(1)
		));
		let well = 0;
		assert_eq!(state(well), WellState::InReview);

		// A reviewer names the number of the fields that it looked at.
		assert_ok!(WellAudit::approve(RuntimeOrigin::signed(MANAGER), well, 0));
		assert_eq!(state(well), WellState::Active);

		// Alice gets 5 % of what the well mints from its seventh day on; the owner has the rest.
		let parts = vec![(ALICE, 5)].try_into().expect("at most nine");
		assert_ok!(WellAudit::set_beneficiaries(RuntimeOrigin::signed(OWNER), well, parts));
		let view = WellAudit::well(well).expect("it was approved");
		assert_eq!(view.shares, vec![Share { account: ALICE, percent: 5 }]);
		assert_eq!(view.first_mint_at, day_start(7));
		assert_eq!(view.valid_until, start_day() + 365);
	});
}
