//! Sources, and the names of what is wrong.

mod common;

use codec::Encode;
use common::{assert_refused, text};
use std::collections::BTreeSet;
use treasurenet_documents::{
	config::{
		LocalPriceSource, LocalSources, LocalVolumeSource, PriceFormat, PriceSource, VolumeFormat,
		VolumeSource,
	},
	refusal::Refusal,
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
		(
			PriceSource { format: csv("Da\u{202e}te", "P"), ..price_source() },
			Refusal::ColumnMissing,
		),
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
fn source_should_be_refused_for_the_chain_when_its_address_is_private() {
	assert_eq!(price_source().check_for_chain(), Ok(false));
	assert_eq!(volume_source().check_for_chain(), Ok(false));
	for url in ["http://127.0.0.1:9944/{month}", "https://localhost/{month}", "https://[fd00::1]/"]
	{
		let volume = VolumeSource { url: text(url), ..volume_source() };
		assert_eq!(volume.check(), Ok(false));
		assert_refused(volume.check_for_chain(), Refusal::PrivateAddress);
		let price = PriceSource { url: text(&url.replace("{month}", "")), ..price_source() };
		assert_eq!(price.check(), Ok(false));
		assert_refused(price.check_for_chain(), Refusal::PrivateAddress);
	}
	let unreadable = PriceSource { unit: text(" "), ..price_source() };
	assert_refused(unreadable.check_for_chain(), Refusal::OtherUnit);
}

/// Every refusal there is, by its position among the encoded ones.
fn all() -> Vec<Refusal> {
	use codec::Decode;
	(0..=u8::MAX).map_while(|index| Refusal::decode(&mut [index, 44, 1].as_slice()).ok()).collect()
}

#[test]
fn refusals_should_have_labels_and_texts_of_their_own() {
	let all = all();
	assert!(all.len() > 30);
	let labels: BTreeSet<_> = all.iter().map(Refusal::label).collect();
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

fn local_sources() -> LocalSources {
	LocalSources {
		prices: vec![LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: None,
			api_key: Some(b"key".to_vec()),
			allow_non_positive: false,
			allow_private: true,
		}],
		volumes: vec![LocalVolumeSource {
			kind: b"OIL".to_vec(),
			source: Some(volume_source()),
			api_key: None,
			allow_private: false,
		}],
	}
}

#[test]
fn local_sources_should_be_the_same_when_they_were_exchanged() {
	for sources in [LocalSources::default(), local_sources()] {
		assert_eq!(LocalSources::from_stored(&sources.to_stored()), Some(sources));
	}
}

#[test]
fn local_sources_should_be_none_when_their_form_is_unknown() {
	let stored = local_sources().to_stored();
	let mut later = stored.clone();
	later[0] += 1;
	let cut = &stored[..stored.len() - 1];
	let longer = [stored.as_slice(), &[0]].concat();
	for bytes in [&[][..], &later, cut, &longer] {
		assert_eq!(LocalSources::from_stored(bytes), None);
	}
	// As the first nodes wrote them, without a version: one entry of prices, or none, or 64.
	for count in [0, 1, 2, 64] {
		let prices = vec![(b"OIL".to_vec(), price_source(), None::<Vec<u8>>, false); count];
		let unversioned = (prices, Vec::<u8>::new()).encode();
		assert_eq!(LocalSources::from_stored(&unversioned), None);
	}
}

#[test]
fn local_sources_should_be_printed_without_their_keys() {
	let mut sources = local_sources();
	sources.prices[0].api_key = Some(b"\xfesecret".to_vec());
	sources.volumes[0].api_key = Some(b"\xfesecret".to_vec());
	let printed = format!("{sources:?}");
	assert!(printed.contains("LocalPriceSource") && printed.contains("LocalVolumeSource"));
	// Bytes are printed as numbers.
	assert!(!printed.contains("254") && !printed.contains("secret"), "{printed}");
}
