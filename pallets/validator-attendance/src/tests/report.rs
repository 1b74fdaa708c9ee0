use super::*;
use sp_runtime::Perbill;
use sp_staking::offence::{Offence, OffenceError, ReportOffence};

#[test]
fn report_should_be_passed_on_without_a_slash() {
	build_and_execute(|| {
		// A tenth and more absent: the report came with a slash.
		let absent: Vec<u64> = (0..33).collect();
		let reported = pallet_im_online::UnresponsivenessOffence {
			session_index: 9,
			validator_set_count: 100,
			offenders: absent.clone(),
		};
		assert!(reported.slash_fraction(33) > Perbill::zero());
		assert_ok!(report(9, &absent, 100));
		assert_eq!(Reports::get(), [(9, absent, Perbill::zero())]);
	});
}

#[test]
fn report_should_be_passed_on_when_it_counts_for_nobody() {
	build_and_execute(|| {
		assert_ok!(report(9, &[1, 2], 2));
		assert_eq!(Reports::get(), [(9, vec![1, 2], Perbill::zero())]);
	});
}

#[test]
fn report_should_not_count_when_the_session_was_reported_before() {
	build_and_execute(|| {
		assert_ok!(report(9, &[1], 10));
		assert_eq!(report(9, &[1], 10), Err(OffenceError::DuplicateReport));
		assert_eq!(counts(), [(1, 1)]);
	});
}

#[test]
fn offence_should_be_known_when_the_inner_reporter_knows_it() {
	build_and_execute(|| {
		assert!(!Reporter::is_known_offence(&[(1, ())], &9));
		assert_ok!(report(9, &[1], 10));
		assert!(Reporter::is_known_offence(&[(1, ())], &9));
	});
}
