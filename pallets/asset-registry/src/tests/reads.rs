//! What other pallets and wallets read.

use crate::{mock::*, petroleum};
use frame_support::assert_ok;
use sp_runtime::Permill;
use treasurenet_primitives::{AssetStatus, Assets, Grade, Maintainer};

const LIGHT_SWEET: Grade = Grade { api_gravity: 3_111, sulphur: 499 };
const HEAVY_SOUR: Grade = Grade { api_gravity: 3_110, sulphur: 500 };

#[test]
fn product_should_give_a_kind_and_its_asset() {
	build_and_execute(|| {
		let product = Registry::product(1).expect("it is registered");
		assert_eq!(product.kind, petroleum::gas());
		assert_eq!(Some(product.asset), Registry::asset(petroleum::ASSET));
		assert_eq!(<Registry as Assets<_>>::kind(0), Some(petroleum::oil()));
		assert_eq!(<Registry as Assets<_>>::kind(9), None);
		assert_eq!(Registry::product(9), None);
	});
}

#[test]
fn asset_should_show_status_and_maintainer() {
	build_and_execute(|| {
		let view = Registry::asset(petroleum::ASSET).expect("it is registered");
		assert_eq!((view.id, view.status, view.official), (0, AssetStatus::Live, true));
		assert_eq!(view.maintainer, Maintainer::Foundation);
		assert_eq!(view.required, Some(vec![]));
		assert_ok!(Registry::set_asset_status(signed(GOVERNANCE), 0, AssetStatus::Paused));
		let status = Registry::asset(petroleum::ASSET).map(|asset| asset.status);
		assert_eq!(status, Some(AssetStatus::Paused));
		let proposed = Registry::asset(propose()).expect("it is proposed");
		assert_eq!(proposed.status, AssetStatus::Proposed);
		assert_eq!(proposed.required, None, "nobody can produce it before it is described");
		assert_eq!(Registry::asset(9), None);
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
		] {
			let asset = Registry::asset(asset).expect("it is registered");
			assert_eq!(Registry::is_reviewer(&asset, &who), reviews, "asset {}, {who}", asset.id);
		}
	});
}

#[test]
fn discount_should_follow_rule_and_grade() {
	build_and_execute(|| {
		let discount = <Registry as Assets<AccountId>>::discount;
		let (oil, gas) = (kind(0), kind(1));
		assert_eq!(discount(&oil, Some(&LIGHT_SWEET)), Some(Permill::from_percent(90)));
		assert_eq!(discount(&oil, Some(&HEAVY_SOUR)), Some(Permill::from_percent(75)));
		assert_eq!(discount(&oil, None), None);
		assert_eq!(discount(&gas, None), Some(Permill::one()));
	});
}
