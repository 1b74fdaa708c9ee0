//! What other pallets and wallets read.

use crate::{AttestationList, mock::*, petroleum};
use frame_support::assert_ok;
use sp_core::H256;
use sp_runtime::Permill;
use treasurenet_primitives::{AssetStatus, Assets, Attestation, Grade, Maintainer};

const LIGHT_SWEET: Grade = Grade { api_gravity: 3_111, sulphur: 499 };
const HEAVY_SOUR: Grade = Grade { api_gravity: 3_110, sulphur: 500 };

#[test]
fn kind_and_status_should_be_read_when_they_exist() {
	build_and_execute(|| {
		assert_eq!(<Registry as Assets<_>>::kind(0), Some(petroleum::oil()));
		assert_eq!(<Registry as Assets<_>>::kind(9), None);
		assert_eq!(<Registry as Assets<AccountId>>::status(0), Some(AssetStatus::Live));
		assert_eq!(<Registry as Assets<AccountId>>::status(9), None);
		assert_eq!(Registry::asset_details(0), Some(asset(0)));
		assert_eq!(Registry::kind_details(1), Some(petroleum::gas()));
		assert_eq!(Registry::kind_of_symbol(text("GAS")), Some(1));
		assert_eq!(Registry::kind_of_symbol(text("COPPER")), None);
	});
}

#[test]
fn kind_should_be_found_by_its_symbol_when_the_symbol_is_used() {
	build_and_execute(|| {
		let find = <Registry as Assets<AccountId>>::kind_by_symbol;
		assert_eq!((find(b"OIL"), find(b"GAS")), (Some(0), Some(1)));
		assert_eq!((find(b"COPPER"), find(b"oil"), find(b"")), (None, None, None));
		assert_eq!(find(b"LONGER-THAN-ANY-SYMBOL"), None);
	});
}

#[test]
fn reviewers_should_be_the_maintainer_and_the_managers_of_official_assets() {
	build_and_execute(|| {
		for official in [false, true] {
			assert_ok!(Registry::register_asset(
				signed(GOVERNANCE),
				text("Metals"),
				text("Metals of mines"),
				Maintainer::Account(BOB),
				official,
			));
		}
		// (asset, who, whether it reviews)
		for (asset, who, reviews) in [
			(0, MANAGER, true),
			(0, BOB, false),
			(1, BOB, true),
			(1, MANAGER, false),
			(2, BOB, true),
			(2, MANAGER, true),
			(2, ALICE, false),
			(9, MANAGER, false),
		] {
			assert_eq!(Registry::is_reviewer(asset, &who), reviews, "asset {asset}, {who}");
		}
		for (asset, official) in [(0, true), (1, false), (2, true), (9, false)] {
			assert_eq!(<Registry as Assets<AccountId>>::is_official(asset), official);
		}
	});
}

#[test]
fn required_attestations_should_be_none_when_no_qualification_is_set() {
	build_and_execute(|| {
		let required = <Registry as Assets<AccountId>>::required_attestations;
		assert_eq!(required(0), Some(vec![]));
		let proposed = propose();
		assert_eq!(required(proposed), None);
		let licence = Attestation::Other(label("licence"));
		assert_ok!(Registry::set_qualification(
			signed(ALICE),
			proposed,
			H256::zero(),
			text("ipfs://copper"),
			AttestationList::try_from(vec![licence.clone()]).expect("one fits"),
		));
		assert_eq!(required(proposed), Some(vec![licence]));
		assert_eq!(required(9), None);
	});
}

#[test]
fn discount_should_follow_rule_and_grade() {
	build_and_execute(|| {
		let discount = <Registry as Assets<AccountId>>::discount;
		assert_eq!(discount(0, Some(&LIGHT_SWEET)), Some(Permill::from_percent(90)));
		assert_eq!(discount(0, Some(&HEAVY_SOUR)), Some(Permill::from_percent(75)));
		assert_eq!(discount(0, None), None);
		assert_eq!(discount(1, None), Some(Permill::one()));
		assert_eq!(discount(9, None), None);
	});
}
