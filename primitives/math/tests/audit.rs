//! The audit's table: its vectors, every row at its edges, and what holds for any claim.

mod common;

use common::{narrow, product};
use proptest::prelude::*;
use sp_arithmetic::{FixedU128, Permill};
use treasurenet_math::{
	audit::{Audit, Claim, Finding, UNBOUNDED_BPS, audit, given_back, overminted, percent_of},
	production::{Terms, month_value},
};

const VALUE: u128 = 1_000_000_000_000_000_000_000;
/// The step of `OIL` and `GAS`.
const STEP: u64 = 499;

fn claim(uploaded: u64, official: u64, record_step: u64) -> Claim {
	Claim { uploaded, official, value: VALUE, record_step, margin_ratio_bps: 100 }
}

fn audited(uploaded: u64, official: u64, record_step: u64) -> Audit {
	audit(claim(uploaded, official, record_step)).unwrap()
}

/// Audits a month of the specification's vectors: conversion 1, margin ratio 1 %, no step.
fn vector(percent: u32, days: &[(u64, u64)], official: u64) -> Audit {
	let terms = Terms {
		conversion: FixedU128::from_u32(1),
		discount: Permill::from_percent(percent),
		skew_bps: 12_500,
	};
	audit(Claim {
		uploaded: days.iter().map(|(volume, _)| volume).sum(),
		official,
		value: month_value(days, terms).unwrap(),
		record_step: 0,
		margin_ratio_bps: 100,
	})
	.unwrap()
}

#[test]
fn audit_should_give_the_published_vector_when_oil_of_80_percent_is_overstated() {
	assert_eq!(
		vector(80, &[(1_000, 100), (2_000, 200)], 2_500),
		Audit {
			finding: Finding::Overstated,
			deviation_bps: 2_000,
			verified: 2_500,
			minted: 3_333_333_333_333_333,
			penalty: 6_666_666_666_666,
		}
	);
}

#[test]
fn audit_should_give_the_published_vector_when_gas_is_overstated() {
	assert_eq!(
		vector(100, &[(1_000, 100), (2_000, 200)], 2_500),
		Audit {
			finding: Finding::Overstated,
			deviation_bps: 2_000,
			verified: 2_500,
			minted: 4_166_666_666_666_666,
			penalty: 8_333_333_333_333,
		}
	);
}

#[test]
fn audit_should_give_the_published_vector_when_oil_of_90_percent_is_confirmed() {
	assert_eq!(
		vector(90, &[(123_456, 751_234)], 123_456),
		Audit {
			finding: Finding::Confirmed,
			deviation_bps: 0,
			verified: 123_456,
			minted: 834_699_102_336_000_000_000,
			penalty: 0,
		}
	);
}

#[test]
fn audit_should_mint_the_value_when_no_more_was_uploaded_than_is_official() {
	for (uploaded, official) in [(0, 0), (0, 1), (1, 1), (9_999, 10_000), (u64::MAX, u64::MAX)] {
		assert_eq!(
			audited(uploaded, official, 0),
			Audit {
				finding: Finding::Confirmed,
				deviation_bps: 0,
				verified: uploaded,
				minted: VALUE,
				penalty: 0,
			}
		);
	}
}

#[test]
fn audit_should_correct_without_penalty_when_the_deviation_is_1_000() {
	for (uploaded, official) in [(10_001, 10_000), (11_000, 10_000), (110_009, 100_000)] {
		let audit = audited(uploaded, official, 0);
		assert_eq!(audit.finding, Finding::Corrected);
		assert!(audit.deviation_bps <= 1_000);
		assert_eq!(audit.verified, official);
		assert_eq!(audit.minted, VALUE * u128::from(official) / u128::from(uploaded));
		assert_eq!(audit.penalty, 0);
	}
	assert_eq!(audited(110_009, 100_000, 0).deviation_bps, 1_000);
}

#[test]
fn audit_should_penalise_by_deviation_when_it_is_1_001_to_3_000() {
	for (uploaded, official, deviation_bps) in [
		(11_001, 10_000, 1_001),
		(110_010, 100_000, 1_001),
		(13_000, 10_000, 3_000),
		(130_009, 100_000, 3_000),
	] {
		let audit = audited(uploaded, official, 0);
		let minted = VALUE * u128::from(official) / u128::from(uploaded);
		assert_eq!(
			audit,
			Audit {
				finding: Finding::Overstated,
				deviation_bps,
				verified: official,
				minted,
				penalty: minted * u128::from(deviation_bps) * 100 / 100_000_000,
			}
		);
	}
}

#[test]
fn audit_should_penalise_in_full_when_the_deviation_is_3_001_or_more() {
	for (uploaded, official, deviation_bps) in [
		(13_001, 10_000, 3_001),
		(130_010, 100_000, 3_001),
		(20_000, 10_000, 10_000),
		(1_000_000, 10_000, 990_000),
	] {
		let audit = audited(uploaded, official, 0);
		let minted = VALUE * u128::from(official) / u128::from(uploaded);
		assert_eq!(
			audit,
			Audit {
				finding: Finding::GrosslyOverstated,
				deviation_bps,
				verified: official,
				minted,
				penalty: minted / 100,
			}
		);
	}
}

#[test]
fn audit_should_correct_without_penalty_when_the_excess_is_the_register_step() {
	let audit = audited(10 + STEP, 10, STEP);
	assert_eq!(audit.finding, Finding::Corrected);
	assert_eq!(audit.deviation_bps, 499_000);
	assert_eq!(audit.verified, 10);
	assert_eq!(audit.minted, VALUE * 10 / 509);
	assert_eq!(audit.penalty, 0);
}

#[test]
fn audit_should_penalise_when_the_excess_is_one_above_the_register_step() {
	let audit = audited(10 + STEP + 1, 10, STEP);
	assert_eq!(audit.finding, Finding::GrosslyOverstated);
	assert_eq!(audit.penalty, VALUE * 10 / 510 / 100);
	// The same excess of a large volume is small, with or without the step.
	assert_eq!(audited(1_000_000 + STEP + 1, 1_000_000, STEP).finding, Finding::Corrected);
}

#[test]
fn audit_should_mint_nothing_without_penalty_when_nothing_is_official_within_the_step() {
	for uploaded in [1, STEP] {
		assert_eq!(
			audited(uploaded, 0, STEP),
			Audit {
				finding: Finding::Corrected,
				deviation_bps: UNBOUNDED_BPS,
				verified: 0,
				minted: 0,
				penalty: 0,
			}
		);
	}
}

#[test]
fn audit_should_penalise_the_whole_value_when_nothing_is_official_beyond_the_step() {
	for (uploaded, record_step) in [(1, 0), (STEP + 1, STEP), (u64::MAX, STEP)] {
		assert_eq!(
			audited(uploaded, 0, record_step),
			Audit {
				finding: Finding::Unfounded,
				deviation_bps: UNBOUNDED_BPS,
				verified: 0,
				minted: 0,
				penalty: VALUE / 100,
			}
		);
	}
}

#[test]
fn audit_should_floor_the_penalty_when_it_is_not_whole() {
	let audit = audit(Claim { value: 199, ..claim(500, 0, 0) }).unwrap();
	assert_eq!(audit.penalty, 1);
}

#[test]
fn audit_should_not_overflow_when_every_figure_is_the_largest() {
	let largest = Claim {
		uploaded: u64::MAX,
		official: u64::MAX - 1,
		value: u128::MAX,
		record_step: 0,
		margin_ratio_bps: 10_000,
	};
	assert!(audit(largest).is_some());
	let audit = audit(Claim { official: 1, ..largest }).unwrap();
	assert_eq!(audit.deviation_bps, UNBOUNDED_BPS);
	assert_eq!(audit.penalty, audit.minted);
}

#[test]
fn percent_of_should_floor_when_the_part_is_not_whole() {
	assert_eq!(percent_of(199, 1), Some(1));
	assert_eq!(percent_of(199, 0), Some(0));
	assert_eq!(percent_of(199, 99), Some(197));
	assert_eq!(percent_of(u128::MAX, 100), Some(u128::MAX));
}

#[test]
fn given_back_should_be_in_proportion_and_floored() {
	assert_eq!(given_back(10, 100, 40), Some(6));
	assert_eq!(given_back(10, 3, 2), Some(3));
	assert_eq!(given_back(10, 100, 0), Some(10));
	assert_eq!(given_back(10, 100, 100), Some(0));
	assert_eq!(given_back(10, 100, 101), Some(0));
	assert_eq!(given_back(10, 0, 0), Some(0));
	assert_eq!(given_back(u128::MAX, u128::MAX, 0), Some(u128::MAX));
}

#[test]
fn overminted_should_be_what_the_amended_volume_does_not_support() {
	assert_eq!(overminted(1_000, 100, 60), Some(400));
	assert_eq!(overminted(1_000, 3, 1), Some(667));
	assert_eq!(overminted(1_000, 100, 0), Some(1_000));
	assert_eq!(overminted(1_000, 100, 100), Some(0));
	assert_eq!(overminted(1_000, 100, 101), Some(0));
	assert_eq!(overminted(0, 0, 0), Some(0));
}

prop_compose! {
	/// Claims around the table's edges as well as anywhere.
	fn any_claim()(
		official in prop_oneof![Just(0u64), 0..100_000u64, any::<u64>()],
		excess_bps in 0..5_000u128,
		anywhere in any::<u64>(),
		near in any::<bool>(),
		value in any::<u128>(),
		record_step in prop_oneof![Just(0u64), Just(STEP), any::<u64>()],
		margin_ratio_bps in 1..=10_000u32,
	) -> Claim {
		let near_official = u128::from(official) * (10_000 + excess_bps) / 10_000;
		let uploaded =
			if near { u64::try_from(near_official).unwrap_or(u64::MAX) } else { anywhere };
		Claim { uploaded, official, value, record_step, margin_ratio_bps }
	}
}

/// The table once more, in wider numbers and in the specification's order.
fn table(claim: Claim) -> (Finding, u128, u128) {
	let (u, o) = (u128::from(claim.uploaded), u128::from(claim.official));
	let ratio = u128::from(claim.margin_ratio_bps);
	if u <= o {
		return (Finding::Confirmed, claim.value, 0);
	}
	let minted = narrow(product(&[claim.value, o]) / product(&[u])).unwrap();
	let penalty =
		|base, bps| narrow(product(&[base, bps, ratio]) / product(&[100_000_000])).unwrap();
	let within_step = u - o <= u128::from(claim.record_step);
	if o == 0 && !within_step {
		return (Finding::Unfounded, 0, penalty(claim.value, 10_000));
	}
	let dev_bps = ((u - o) * 10_000).checked_div(o).unwrap_or(u128::MAX);
	if within_step || dev_bps <= 1_000 {
		(Finding::Corrected, minted, 0)
	} else if dev_bps <= 3_000 {
		(Finding::Overstated, minted, penalty(minted, dev_bps))
	} else {
		(Finding::GrosslyOverstated, minted, penalty(minted, 10_000))
	}
}

proptest! {
	#![proptest_config(common::repeatable(2_000))]

	#[test]
	fn audit_should_follow_the_table_for_any_claim(claim in any_claim()) {
		let audit = audit(claim).unwrap();
		prop_assert_eq!((audit.finding, audit.minted, audit.penalty), table(claim));
	}

	#[test]
	fn audit_should_stay_within_its_bounds_for_any_claim(claim in any_claim()) {
		let audit = audit(claim).unwrap();
		let part = |whole: u128| {
			narrow(product(&[whole, claim.margin_ratio_bps.into()]) / product(&[10_000])).unwrap()
		};
		prop_assert_eq!(audit.verified, claim.uploaded.min(claim.official));
		prop_assert!(audit.minted <= claim.value);
		prop_assert!(audit.penalty <= part(claim.value));
		if audit.finding != Finding::Unfounded {
			prop_assert!(audit.penalty <= part(audit.minted));
		}
		prop_assert_eq!(audit.deviation_bps == 0, claim.uploaded <= claim.official
			|| u128::from(claim.uploaded - claim.official) * 10_000 < u128::from(claim.official));
	}

	#[test]
	fn audit_should_mint_no_less_when_more_is_official(
		claim in any_claim(),
		more in any::<u64>(),
	) {
		let larger = Claim { official: claim.official.saturating_add(more), ..claim };
		prop_assert!(audit(larger).unwrap().minted >= audit(claim).unwrap().minted);
	}

	#[test]
	fn audit_should_penalise_no_less_when_more_was_uploaded_at_the_same_price(
		official in 1..1_000_000_000u64,
		excess in 0..2_000_000_000u64,
		more in 0..1_000_000_000u64,
		price in 1..1_000_000_000_000_000_000u128,
	) {
		// Same price for each unit of volume: what is minted is the official volume's value, but
		// for the floors, and a larger lie costs no less.
		let penalty = |uploaded: u64| audit(Claim {
			uploaded,
			official,
			value: u128::from(uploaded) * price,
			record_step: 0,
			margin_ratio_bps: 100,
		}).unwrap().penalty;
		let uploaded = official + excess;
		prop_assert!(penalty(uploaded + more) >= penalty(uploaded));
	}

	#[test]
	fn percent_of_should_leave_the_owner_the_rest_for_any_parts(
		whole in any::<u128>(),
		percents in prop::collection::vec(0..=11u8, 0..=9),
	) {
		let parts: u128 = percents
			.iter()
			.map(|percent| percent_of(whole, *percent).unwrap())
			.try_fold(0u128, |sum, part| sum.checked_add(part))
			.unwrap();
		prop_assert!(parts <= whole);
		for percent in percents {
			let part = percent_of(whole, percent).unwrap();
			let hundredfold = product(&[part, 100]);
			let exact = product(&[whole, percent.into()]);
			prop_assert!(hundredfold <= exact && exact - hundredfold < product(&[100]));
		}
	}

	#[test]
	fn overminted_should_be_part_of_the_minted_for_any_amendment(
		minted in any::<u128>(),
		verified in any::<u64>(),
		amended in any::<u64>(),
		less in any::<u64>(),
	) {
		let over = overminted(minted, verified, amended).unwrap();
		prop_assert!(over <= minted);
		let lower = overminted(minted, verified, amended.saturating_sub(less)).unwrap();
		prop_assert!(lower >= over);
		if amended < verified {
			let kept = narrow(product(&[minted, amended.into()]) / product(&[verified.into()]));
			prop_assert_eq!(Some(minted - over), kept);
		}
	}
}
