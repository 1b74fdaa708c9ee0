//! Genesis, and the asset that presets start with.

use crate::{
	Assets, GenesisAsset, GenesisConfig, Kinds, Parameters,
	mock::*,
	petroleum::{self, QUALIFICATION_HASH},
};
use sp_runtime::{
	FixedU128,
	traits::{BlakeTwo256, Hash},
};
use treasurenet_primitives::{
	AssetStatus, DiscountRule, Kind, KindStatus, Maintainer, UNIT, math::grade::CrudeDiscount,
};

#[test]
fn genesis_should_be_empty_when_nothing_is_given() {
	with_genesis(vec![], vec![], Parameters::default()).execute_with(|| {
		assert_eq!(Assets::<Test>::iter_keys().count(), 0);
		assert_eq!(Kinds::<Test>::iter_keys().count(), 0);
		Registry::do_try_state().expect("every invariant holds");
	});
}

#[test]
fn genesis_should_hold_petroleum_when_the_preset_gives_it() {
	build_and_execute(|| {
		let asset = asset(petroleum::ASSET);
		assert_eq!(asset.name.as_slice(), b"Canadian Petroleum Minerals");
		assert!(asset.official);
		assert_eq!(asset.status, AssetStatus::Live);
		assert_eq!(asset.maintainer, Maintainer::Foundation);
		let (oil, gas) = (kind(0), kind(1));
		assert_eq!(oil.symbol.as_slice(), b"OIL");
		assert_eq!(oil.conversion, FixedU128::from_rational(628_981_077, 100_000_000));
		assert_eq!(oil.discount_rule, DiscountRule::CrudeGrade);
		assert_eq!(oil.feed.min, 10_000);
		assert_eq!(oil.feed.max, 5_000_000);
		assert_eq!(oil.max_daily_volume, 100_000_000);
		assert_eq!(gas.symbol.as_slice(), b"GAS");
		assert_eq!(gas.conversion, FixedU128::from_rational(3_662, 100));
		assert_eq!(gas.discount_rule, DiscountRule::None);
		assert_eq!(gas.feed.min, 1_000);
		assert_eq!(gas.feed.max, 1_000_000);
		assert_eq!(gas.max_daily_volume, 50_000_000);
		for kind in [oil, gas] {
			assert_eq!(kind.asset, petroleum::ASSET);
			assert_eq!(kind.record_step, 499);
			assert_eq!(kind.skew_bps, 12_500);
			assert_eq!(kind.mint_cap, 500_000_000 * UNIT);
			assert_eq!(kind.feed.max_move_bps, 2_500);
			assert_eq!(kind.source.register.as_slice(), b"petrinex-ab");
			assert_eq!(kind.source.product.as_slice(), kind.symbol.as_slice());
			assert_eq!(kind.status, KindStatus::Active);
		}
	});
}

#[test]
fn qualification_should_match_its_published_text() {
	let text = include_bytes!("../../qualifications/canadian-petroleum-minerals.md");
	assert_eq!(BlakeTwo256::hash(text), QUALIFICATION_HASH);
	assert!(petroleum::QUALIFICATION_LINK.ends_with("canadian-petroleum-minerals.md"));
}

#[test]
fn genesis_should_survive_json_when_amounts_exceed_64_bits() {
	let genesis = GenesisConfig::<Test> {
		assets: vec![petroleum::asset()],
		kinds: vec![petroleum::oil()],
		parameters: Parameters::default(),
	};
	let value = serde_json::to_value(&genesis).expect("it is written");
	let text = serde_json::to_string(&value).expect("it is written");
	let read: GenesisConfig<Test> = serde_json::from_str(&text).expect("it is read");
	assert_eq!(read.assets, genesis.assets);
	assert_eq!(read.kinds, genesis.kinds);
	assert_eq!(read.parameters, genesis.parameters);
}

#[test]
#[should_panic(expected = "the genesis kind is valid")]
fn genesis_should_stop_when_a_kind_is_faulty() {
	let kind = Kind { mint_cap: 0, ..petroleum::oil() };
	with_genesis(vec![petroleum::asset()], vec![kind], Parameters::default());
}

#[test]
#[should_panic(expected = "the genesis asset is valid")]
fn genesis_should_stop_when_an_asset_is_faulty() {
	let asset = GenesisAsset { name: String::new(), ..petroleum::asset() };
	with_genesis(vec![asset], vec![], Parameters::default());
}

#[test]
#[should_panic(expected = "short enough")]
fn genesis_should_stop_when_a_text_is_too_long() {
	let asset = GenesisAsset { name: "x".repeat(65), ..petroleum::asset() };
	with_genesis(vec![asset], vec![], Parameters::default());
}

#[test]
#[should_panic(expected = "the genesis parameters are valid")]
fn genesis_should_stop_when_the_parameters_are_faulty() {
	let crude = CrudeDiscount { light_above: 0, ..Default::default() };
	with_genesis(vec![], vec![], Parameters { crude, ..Default::default() });
}
