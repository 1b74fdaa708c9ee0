use crate::{mock::*, *};
use frame_support::{BoundedVec, assert_noop, assert_ok, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_documents::config::{PriceFormat, PriceSource, VolumeFormat, VolumeSource};
use treasurenet_primitives::{Feed, OnSourceChanged};

fn text<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn prices() -> PriceSource {
	PriceSource {
		url: text("https://prices.example/oil?from={from}&to={to}"),
		format: PriceFormat::Csv { date: text("Date"), price: text("Price") },
		unit: text("$/BBL"),
	}
}

fn volumes() -> VolumeSource {
	VolumeSource {
		url: text("https://register.example/{month}"),
		format: VolumeFormat::PetrinexVolumetric { product: text("OIL") },
		unit: text("m3"),
	}
}

fn set_prices(feed: Feed, source: PriceSource) -> DispatchResult {
	Oracle::set_price_source(RuntimeOrigin::root(), feed, Some(source))
}

fn set_volumes(source: VolumeSource) -> DispatchResult {
	Oracle::set_volume_source(RuntimeOrigin::root(), OIL, Some(source))
}

#[test]
fn price_source_should_be_set_replaced_and_taken_away_when_governance_does() {
	build_and_execute(|| {
		assert_ok!(set_prices(FEED, prices()));
		assert_eq!(PriceSources::<Test>::get(FEED), Some(prices()));
		let other = PriceSource {
			format: PriceFormat::EiaV2 { series: text("RWTC") },
			url: text("https://prices.example/v2?key={api-key}&start={from}&end={to}"),
			..prices()
		};
		assert_ok!(set_prices(FEED, other.clone()));
		System::assert_last_event(
			Event::PriceSourceSet { feed: FEED, old: Some(prices()), new: Some(other.clone()) }
				.into(),
		);
		assert_ok!(Oracle::set_price_source(RuntimeOrigin::root(), FEED, None));
		assert_eq!(PriceSources::<Test>::iter().count(), 0);
		System::assert_last_event(
			Event::PriceSourceSet { feed: FEED, old: Some(other), new: None }.into(),
		);
		// The feed of UNIT may get its source before it is opened.
		assert_ok!(set_prices(Feed::UnitUsd, prices()));
	});
}

#[test]
fn price_source_should_be_refused_by_name_when_it_cannot_be_read() {
	build_and_execute(|| {
		assert_noop!(set_prices(Feed::Kind(9), prices()), Error::<Test>::UnknownKind);
		let url = PriceSource { url: text("ftp://prices.example/"), ..prices() };
		assert_noop!(set_prices(FEED, url), Error::<Test>::SourceUrlInvalid);
		let url = PriceSource { url: text("https://prices.example/{moon}"), ..prices() };
		assert_noop!(set_prices(FEED, url), Error::<Test>::SourceUrlInvalid);
		// Every reporter's node would ask a machine in its own network.
		let url = PriceSource { url: text("http://127.0.0.1:9944/"), ..prices() };
		assert_noop!(set_prices(FEED, url), Error::<Test>::SourceUrlInvalid);
		let format = PriceFormat::Csv { date: text("Date"), price: text(" ") };
		assert_noop!(
			set_prices(FEED, PriceSource { format, ..prices() }),
			Error::<Test>::SourceFormatInvalid
		);
		let format = PriceFormat::Csv { date: text("Date"), price: text("Date") };
		assert_noop!(
			set_prices(FEED, PriceSource { format, ..prices() }),
			Error::<Test>::SourceFormatInvalid
		);
		let format = PriceFormat::EiaV2 { series: text("") };
		assert_noop!(
			set_prices(FEED, PriceSource { format, ..prices() }),
			Error::<Test>::SourceFormatInvalid
		);
		assert_noop!(
			set_prices(FEED, PriceSource { unit: text(""), ..prices() }),
			Error::<Test>::SourceUnitInvalid
		);
	});
}

#[test]
fn volume_source_should_be_set_and_taken_away_when_governance_does() {
	build_and_execute(|| {
		assert_ok!(set_volumes(volumes()));
		assert_eq!(VolumeSources::<Test>::get(OIL), Some(volumes()));
		System::assert_last_event(
			Event::VolumeSourceSet { kind: OIL, old: None, new: Some(volumes()) }.into(),
		);
		assert_ok!(Oracle::set_volume_source(RuntimeOrigin::root(), OIL, None));
		assert_eq!(VolumeSources::<Test>::iter().count(), 0);
	});
}

#[test]
fn volume_source_should_go_when_its_kind_names_another_one() {
	build_and_execute(|| {
		<Oracle as OnSourceChanged>::on_source_changed(OIL);
		assert_eq!(System::events().len(), 0, "there was none");
		assert_ok!(set_volumes(volumes()));
		assert_ok!(set_prices(FEED, prices()));
		<Oracle as OnSourceChanged>::on_source_changed(OIL);
		assert_eq!(VolumeSources::<Test>::get(OIL), None);
		assert_eq!(PriceSources::<Test>::get(FEED), Some(prices()), "prices are fetched elsewhere");
		System::assert_last_event(
			Event::VolumeSourceSet { kind: OIL, old: Some(volumes()), new: None }.into(),
		);
	});
}

#[test]
fn volume_source_should_be_refused_by_name_when_it_does_not_fit() {
	build_and_execute(|| {
		assert_noop!(
			Oracle::set_volume_source(RuntimeOrigin::root(), 9, Some(volumes())),
			Error::<Test>::UnknownKind
		);
		assert_noop!(
			set_volumes(VolumeSource { unit: text("10^3 m3"), ..volumes() }),
			Error::<Test>::VolumeUnitMismatch
		);
		let format = VolumeFormat::PetrinexNgl { column: text("") };
		assert_noop!(
			set_volumes(VolumeSource { format, ..volumes() }),
			Error::<Test>::SourceFormatInvalid
		);
		// The kind's unit, and not the one that gas comes in.
		let format = VolumeFormat::PetrinexNgl { column: text("GasProduction") };
		assert_noop!(
			set_volumes(VolumeSource { format, ..volumes() }),
			Error::<Test>::SourceUnitInvalid
		);
		// The register's product, and no other, in whichever file it is.
		let names = |format| set_volumes(VolumeSource { format, ..volumes() });
		for product in ["COND", "oil", "OIL "] {
			assert_noop!(
				names(VolumeFormat::PetrinexVolumetric { product: text(product) }),
				Error::<Test>::VolumeProductMismatch
			);
		}
		for column in ["CondensateProduction", "OIL"] {
			assert_noop!(
				names(VolumeFormat::PetrinexNgl { column: text(column) }),
				Error::<Test>::VolumeProductMismatch
			);
		}
		assert_ok!(names(VolumeFormat::PetrinexNgl { column: text("OilProduction") }));
		for url in ["nowhere", "https://[fe80::1]/{month}"] {
			assert_noop!(
				set_volumes(VolumeSource { url: text(url), ..volumes() }),
				Error::<Test>::SourceUrlInvalid
			);
		}
	});
}

#[test]
fn sources_should_be_refused_when_the_origin_is_wrong() {
	build_and_execute(|| {
		let manager = || RuntimeOrigin::signed(MANAGER);
		assert_noop!(Oracle::set_price_source(manager(), FEED, None), DispatchError::BadOrigin);
		assert_noop!(Oracle::set_volume_source(manager(), OIL, None), DispatchError::BadOrigin);
	});
}

const SOURCES: &str = r#"{
	"prices": [
		{
			"feed": "OIL",
			"url": "https://prices.example/oil?from={from}&to={to}",
			"format": { "csv": { "date": "Date", "price": "Price" } },
			"unit": "$/BBL"
		},
		{
			"feed": "UNIT/USD",
			"url": "https://prices.example/unit?from={from}&to={to}",
			"format": { "eiaV2": { "series": "UNIT" } },
			"unit": "USD"
		}
	],
	"volumes": [
		{
			"kind": "OIL",
			"url": "https://register.example/{month}",
			"format": { "petrinexVolumetric": { "product": "OIL" } },
			"unit": "m3"
		}
	]
}"#;

fn start(sources: GenesisSources) -> sp_io::TestExternalities {
	Feeds::set(
		[(OIL, treasurenet_primitives::PriceFeed { min: 1, max: 2, max_move_bps: 1 })].into(),
	);
	sp_io::TestExternalities::new(genesis(GenesisConfig { sources, ..Default::default() }))
}

/// The sources of genesis with one of their texts replaced.
fn start_with(old: &str, new: &str) {
	assert!(SOURCES.contains(old));
	start(serde_json::from_str(&SOURCES.replace(old, new)).unwrap());
}

#[test]
fn sources_should_be_readable_json_when_genesis_names_them() {
	let sources: GenesisSources = serde_json::from_str(SOURCES).unwrap();
	let written = serde_json::to_value(&sources).unwrap();
	assert_eq!(written, serde_json::from_str::<serde_json::Value>(SOURCES).unwrap());
	start(sources).execute_with(|| {
		assert_eq!(PriceSources::<Test>::get(FEED), Some(prices()));
		assert!(PriceSources::<Test>::contains_key(Feed::UnitUsd));
		assert_eq!(VolumeSources::<Test>::get(OIL), Some(volumes()));
	});
}

#[test]
#[should_panic(expected = "a genesis source is of a known kind")]
fn genesis_should_fail_when_a_source_is_of_no_kind() {
	start_with("\"OIL\"", "\"TIN\"");
}

#[test]
#[should_panic(expected = "a genesis price source is sound")]
fn genesis_should_fail_when_a_price_source_cannot_be_read() {
	start_with("{from}", "{when}");
}

#[test]
#[should_panic(expected = "a genesis volume source is sound")]
fn genesis_should_fail_when_a_volume_source_is_in_another_unit() {
	start_with("m3", "bbl");
}
