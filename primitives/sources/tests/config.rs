//! Sources, and the names of what is wrong.

mod common;

use common::{assert_refused, text};
use std::collections::BTreeSet;
use treasurenet_sources::{
	config::{
		LocalPriceSource, LocalSources, LocalVolumeSource, MAX_API_KEY, PriceFormat, PriceSource,
		VolumeFormat, VolumeSource,
	},
	refusal::{LABELS, Refusal},
};

fn price_source() -> PriceSource {
	PriceSource {
		url: text("https://example.org/prices?from={from}&to={to}"),
		format: PriceFormat::Csv { date: text("Date"), price: text("Price") },
		unit: text("$/BBL"),
	}
}

fn volume_source() -> VolumeSource {
	VolumeSource {
		url: text("https://example.org/{month}/CSV"),
		format: VolumeFormat::PetrinexVolumetric { product: text("OIL") },
		unit: text("m3"),
	}
}

fn local_price(feed: &str) -> LocalPriceSource {
	LocalPriceSource {
		feed: feed.into(),
		source: price_source(),
		api_key: None,
		allow_non_positive: false,
	}
}

fn local_volume(kind: &str) -> LocalVolumeSource {
	LocalVolumeSource { kind: kind.into(), source: volume_source(), api_key: None }
}

#[test]
fn price_source_should_be_taken_when_it_can_be_read_from() {
	assert_eq!(price_source().check(), Ok(false));
	let eia = PriceSource {
		url: text("https://api.example.org/v2/?api_key={api-key}&start={from}&end={to}"),
		format: PriceFormat::EiaV2 { series: text("RWTC") },
		..price_source()
	};
	assert_eq!(eia.check(), Ok(true));
}

#[test]
fn price_source_should_be_refused_when_it_cannot_be_read_from() {
	let csv = |date: &str, price: &str| PriceFormat::Csv { date: text(date), price: text(price) };
	for (source, refusal) in [
		(
			PriceSource { url: text("https://example.org/{month}"), ..price_source() },
			Refusal::BadUrl,
		),
		(PriceSource { unit: text(" "), ..price_source() }, Refusal::OtherUnit),
		(PriceSource { unit: text("$\n"), ..price_source() }, Refusal::OtherUnit),
		(PriceSource { format: csv("", "Price"), ..price_source() }, Refusal::ColumnMissing),
		(PriceSource { format: csv("Date", "P\0"), ..price_source() }, Refusal::ColumnMissing),
		(PriceSource { format: csv("Date", " date "), ..price_source() }, Refusal::ColumnTwice),
		(
			PriceSource { format: PriceFormat::EiaV2 { series: text("") }, ..price_source() },
			Refusal::OtherSeries,
		),
	] {
		assert_refused(source.check(), refusal);
	}
}

#[test]
fn volume_source_should_be_taken_when_its_unit_is_the_products() {
	for (format, unit) in [
		(VolumeFormat::PetrinexVolumetric { product: text("OIL") }, "m3"),
		(VolumeFormat::PetrinexVolumetric { product: text("GAS") }, "10^3 m3"),
		(VolumeFormat::PetrinexNgl { column: text("OilProduction") }, "m³"),
		(VolumeFormat::PetrinexNgl { column: text("GasProduction") }, "E3M3"),
	] {
		let source = VolumeSource { format, unit: text(unit), ..volume_source() };
		assert_eq!(source.check(), Ok(false), "{unit}");
	}
}

#[test]
fn volume_source_should_be_refused_when_it_cannot_be_read_from() {
	let oil = VolumeFormat::PetrinexVolumetric { product: text("OIL") };
	let gas = VolumeFormat::PetrinexNgl { column: text("GasProduction") };
	let blank = VolumeFormat::PetrinexNgl { column: text(" ") };
	for (source, refusal) in [
		(VolumeSource { url: text("https://u@example.org/"), ..volume_source() }, Refusal::BadUrl),
		(
			VolumeSource { format: oil, unit: text("10^3 m3"), ..volume_source() },
			Refusal::OtherUnit,
		),
		(VolumeSource { format: gas, unit: text("m3"), ..volume_source() }, Refusal::OtherUnit),
		(VolumeSource { unit: text("bbl"), ..volume_source() }, Refusal::OtherUnit),
		(VolumeSource { format: blank, ..volume_source() }, Refusal::ColumnMissing),
	] {
		assert_refused(source.check(), refusal);
	}
}

#[test]
fn local_source_should_be_refused_when_its_key_is_missing_or_no_key() {
	let with_key = |key: Option<&[u8]>| {
		let mut local = local_price("OIL");
		local.source.url = text("https://example.org/{api-key}");
		local.api_key = key.map(<[u8]>::to_vec);
		local
	};
	assert_eq!(with_key(Some(b"abc")).check(), Ok(()));
	let long = [b'x'; MAX_API_KEY + 1];
	for key in [None, Some(b"".as_slice()), Some(b"a\n"), Some("é".as_bytes()), Some(&long)] {
		assert_refused(with_key(key).check(), Refusal::ApiKeyMissing);
	}
	let mut volume = local_volume("OIL");
	assert_eq!(volume.check(), Ok(()));
	volume.source.url = text("https://example.org/{api-key}");
	assert_refused(volume.check(), Refusal::ApiKeyMissing);
}

#[test]
fn local_sources_should_name_what_is_at_fault() {
	let mut sources = LocalSources {
		prices: vec![local_price("OIL"), local_price("UNIT/USD")],
		volumes: vec![local_volume("OIL"), local_volume("COND")],
	};
	assert_eq!(sources.check(), Ok(()));
	sources.volumes.push(local_volume("OIL"));
	assert_eq!(sources.check(), Err((b"OIL".as_slice(), Refusal::Disagreement)));
	sources.prices[1].source.url = text("nowhere");
	assert_eq!(sources.check(), Err((b"UNIT/USD".as_slice(), Refusal::BadUrl)));
}

/// Every refusal there is, by its place among the encoded ones.
fn all() -> Vec<Refusal> {
	use codec::Decode;
	(0..=u8::MAX).map_while(|index| Refusal::decode(&mut [index, 44, 1].as_slice()).ok()).collect()
}

#[test]
fn refusals_should_have_labels_and_texts_of_their_own() {
	let all = all();
	assert_eq!(all.iter().map(Refusal::label).collect::<Vec<_>>(), LABELS);
	let labels: BTreeSet<_> = LABELS.iter().collect();
	let texts: BTreeSet<_> = all.iter().map(ToString::to_string).collect();
	assert_eq!((labels.len(), texts.len()), (all.len(), all.len()));
	for refusal in all {
		let snake: String = format!("{refusal:?}")
			.chars()
			.filter(|character| character.is_alphabetic())
			.flat_map(|character| {
				let line = character.is_uppercase().then_some('_');
				line.into_iter().chain(character.to_lowercase())
			})
			.collect();
		assert_eq!(snake.trim_start_matches('_'), refusal.label());
		assert!(refusal.to_string().len() > 20, "{refusal}");
	}
	assert!(Refusal::BadStatus(300).to_string().ends_with("(status 300)"));
}
