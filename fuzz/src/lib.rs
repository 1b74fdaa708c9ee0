//! The fuzz targets, one function for each kind of document.
//!
//! Each reads its input as a whole and in pieces, and panics if the results differ or are
//! impossible. The fuzzers call these functions with generated inputs; the tests of
//! `treasurenet-documents` call them with the seeds in `corpus/` and mutations of these.

use std::collections::BTreeSet;
use treasurenet_documents::{
	archive::Unpacker,
	config::{PriceFormat, VolumeFormat},
	csv::{MAX_ROW, Reader, Row, Sink},
	dates, decimal,
	http::{Arrival, BodyMeter, Form, Header, is_redirect, judge, location},
	prices::{PriceReader, Quote, Quotes},
	refusal::{Fault, Refusal},
	template::{MAX_URL, Values, fill, host, redirect},
	volumes::{VolumeQuery, VolumeReader, Volumes},
	well_id,
};
use treasurenet_primitives::{Label, Month, Symbol, WellCommitment, well_commitment};

/// A function that a fuzzer runs.
pub type Target = fn(&[u8]);

/// All of them, by the names of their folders in `corpus/`.
pub const TARGETS: [(&str, Target); 8] = [
	("archive", archive),
	("csv", csv),
	("http", http),
	("ngl", ngl),
	("prices_csv", prices_csv),
	("prices_eia", prices_eia),
	("template", template),
	("volumetric", volumetric),
];

/// Wells that the seeds mention.
const WELLS: [&[u8]; 3] = [b"ABWI100012603404W500", b"ABWI100013606407W400", b"ABUN06568"];

/// The input in pieces. Their length depends on the input, so a run can be repeated.
fn pieces(data: &[u8]) -> Vec<&[u8]> {
	let sum: usize = data.iter().take(64).map(|byte| usize::from(*byte)).sum();
	data.chunks(1 + sum.wrapping_add(data.len()) % 61).collect()
}

/// The results of reading as a whole and in pieces, which must be equal.
fn same<T: PartialEq + std::fmt::Debug>(data: &[u8], read: impl Fn(&[&[u8]]) -> T) -> T {
	let whole = read(&[data]);
	assert_eq!(whole, read(&pieces(data)), "cuts must make no difference");
	whole
}

/// A document that may have arrived whole or not.
const ARRIVALS: [Arrival; 2] = [Arrival::Complete, Arrival::Unknown];

/// Rows, and how many of them were broken.
#[derive(Default, PartialEq, Debug)]
struct Rows {
	sound: Vec<Vec<Vec<u8>>>,
	broken: u64,
}

impl Rows {
	fn fields(row: Row<'_>) -> Vec<Vec<u8>> {
		assert!(!row.is_empty() && row.line > 0);
		let fields: Vec<_> = row.fields().map(<[u8]>::to_vec).collect();
		assert!(fields.iter().map(Vec::len).sum::<usize>() <= MAX_ROW);
		fields
	}
}

impl Sink for Rows {
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault> {
		let fields = Self::fields(row);
		for field in &fields {
			let _ = (decimal::price(field), decimal::volume(field));
			let _ = (dates::day(field), dates::month(field), well_id::canonical(field));
		}
		self.sound.push(fields);
		Ok(())
	}

	fn broken_row(&mut self, row: Row<'_>, _: Refusal) -> Result<(), Fault> {
		Self::fields(row);
		self.broken += 1;
		Ok(())
	}
}

/// Comma-separated values.
pub fn csv(data: &[u8]) {
	for arrival in ARRIVALS {
		let (rows, result) = same(data, |pieces| {
			let mut rows = Rows::default();
			let mut reader = Reader::new();
			let pushed: Result<(), Fault> =
				pieces.iter().try_for_each(|piece| reader.push(piece, &mut rows));
			let result = reader.finish(arrival, &mut rows);
			assert!(pushed.is_ok() || result.is_err());
			(rows, result)
		});
		let Rows { sound, broken } = rows;
		assert!(sound.iter().all(|row| Some(row.len()) == sound.first().map(Vec::len)));
		if let Ok(count) = result {
			assert_eq!(count, sound.len() as u64 + broken);
		}
	}
}

/// A table of prices.
pub fn prices_csv(data: &[u8]) {
	prices(&PriceFormat::Csv { date: text(b"Date"), price: text(b"Price") }, data);
}

/// An answer of the US Energy Information Administration.
pub fn prices_eia(data: &[u8]) {
	prices(&PriceFormat::EiaV2 { series: text(b"RWTC") }, data);
}

fn prices(format: &PriceFormat, data: &[u8]) {
	// December 2025.
	let (from, to) = (20_423, 20_453);
	let read = |arrival| {
		same(data, |pieces| -> Result<Quotes, Fault> {
			let mut reader = PriceReader::new(format, b"$/BBL", from, to)?;
			pieces.iter().try_for_each(|piece| reader.push(piece))?;
			reader.finish(arrival)
		})
	};
	let perhaps_cut = read(Arrival::Unknown);
	let Ok(quotes) = read(Arrival::Complete) else { return };
	// Figures of a document that may be cut are also those of the whole one, except for a
	// day that the last line disagrees on.
	for (day, figure) in perhaps_cut.map(|quotes| quotes.figures).unwrap_or_default() {
		let whole = quotes.figures.get(&day);
		assert!(whole == Some(&figure) || whole == Some(&Err(Refusal::Disagreement)));
	}
	assert_eq!(quotes.bytes, data.len() as u64);
	assert!(quotes.rows >= quotes.figures.len() as u64);
	for (day, figure) in quotes.figures {
		assert!((from..=to).contains(&day));
		if let Ok(figure) = figure {
			assert!(quotes.latest >= Some(day));
			assert!(
				!matches!(figure, Quote::Price(price) if price == 0 || price > decimal::MAX_PRICE)
			);
		}
	}
}

/// A month of the conventional volumetric file.
pub fn volumetric(data: &[u8]) {
	volumes(data, |product, _| VolumeFormat::PetrinexVolumetric { product: text(product) });
}

/// A month of the file of NGL and marketable gas volumes.
pub fn ngl(data: &[u8]) {
	volumes(data, |_, column| VolumeFormat::PetrinexNgl { column: text(column) });
}

fn volumes(data: &[u8], format: impl Fn(&[u8], &[u8]) -> VolumeFormat) {
	const DECEMBER_2025: Month = 671;
	let query = |symbol: &[u8], column: &[u8], unit: &[u8]| VolumeQuery {
		format: format(symbol, column),
		unit: text::<Label>(unit),
		symbol: text::<Symbol>(symbol),
		wanted: WELLS.iter().map(|id| well_commitment(symbol, id)).collect(),
	};
	let queries =
		[query(b"OIL", b"OilProduction", b"m3"), query(b"GAS", b"GasProduction", b"10^3 m3")];
	let read = |arrival| {
		same(data, |pieces| -> Result<Volumes, Fault> {
			let mut reader = VolumeReader::new(DECEMBER_2025, queries.to_vec())?;
			pieces.iter().try_for_each(|piece| reader.push(piece))?;
			reader.finish(arrival)
		})
	};
	let perhaps_cut = read(Arrival::Unknown);
	let Ok(volumes) = read(Arrival::Complete) else { return };
	// A well whose last row may be cut has no figure instead of a smaller one.
	for (cut, whole) in perhaps_cut.iter().flat_map(|cut| cut.found.iter().zip(&volumes.found)) {
		for (well, figure) in cut.iter().filter(|(_, figure)| figure.is_ok()) {
			assert_eq!(whole.get(well), Some(figure));
		}
	}
	assert_eq!(volumes.bytes, data.len() as u64);
	assert_eq!(volumes.found.len(), queries.len());
	for (query, found) in queries.iter().zip(volumes.found) {
		let wells: BTreeSet<WellCommitment> = found.keys().copied().collect();
		assert!(wells.is_subset(&query.wanted));
		assert!(volumes.rows >= wells.len() as u64);
		for volume in found.into_values().flatten() {
			assert!(volume <= decimal::MAX_VOLUME);
		}
	}
}

/// An archive.
pub fn archive(data: &[u8]) {
	let unpack = |pieces: &[&[u8]]| {
		let mut document = Vec::new();
		let mut sink = |bytes: &[u8]| {
			document.extend_from_slice(bytes);
			Ok(())
		};
		let mut unpacker = Unpacker::new();
		let pushed: Result<(), Refusal> =
			pieces.iter().try_for_each(|piece| unpacker.push(piece, &mut sink));
		let result = unpacker.finish(&mut sink);
		assert!(pushed.is_ok() || result.is_err());
		(document, result)
	};
	let (document, result) = unpack(&[data]);
	let (in_pieces, result_in_pieces) = unpack(&pieces(data));
	if let Ok(seen) = result {
		assert_eq!((seen.received, seen.unpacked), (data.len() as u64, document.len() as u64));
		assert!(seen.zipped || document == data);
	}
	// An inflater reads a few bytes ahead, so a bomb may be found a few bytes earlier or later.
	if ![&result, &result_in_pieces].contains(&&Err(Refusal::Bomb)) {
		assert_eq!((document, result), (in_pieces, result_in_pieces));
	}
}

/// Three lines: a template, a key, and where an answer redirects to.
pub fn template(data: &[u8]) {
	let mut lines = data.splitn(3, |byte| *byte == b'\n');
	let mut line = || lines.next().unwrap_or_default();
	let (template, key, target) = (line(), line(), line());
	for values in [Values::days(20_423, 20_453), Values::month(671)] {
		let Ok(url) = fill(template, &values.with_api_key(Some(key))) else { continue };
		assert!(url.len() <= MAX_URL && url.iter().all(u8::is_ascii_graphic));
		assert!(!host(&url).is_empty() && url.starts_with(host(template)));
		let Ok(target) = redirect(&url, target) else { continue };
		assert!(target.len() <= MAX_URL && target.iter().all(u8::is_ascii_graphic));
		assert!(!host(&target).is_empty());
		let is_safe = |url: &[u8]| url.to_ascii_lowercase().starts_with(b"https://");
		assert!(is_safe(&target) || !is_safe(&url));
	}
	let _ = (host(data), redirect(template, target));
}

/// A status, headers, an empty line and a body.
pub fn http(data: &[u8]) {
	let (status, headers, pieces) = answer(data);
	for form in [Form::Csv, Form::Json] {
		let Ok(head) = judge(status, &headers, form) else { continue };
		assert!(status == 200 && !is_redirect(status));
		assert!(head.content_length.is_none_or(|length| length <= head.limit));
		let mut meter = BodyMeter::new(head);
		if pieces.iter().try_for_each(|length| meter.count(*length)).is_err() {
			continue;
		}
		if let Ok(length) = meter.finish() {
			assert_eq!(length, pieces.iter().sum::<usize>() as u64);
			assert!(head.content_length.is_none_or(|announced| announced == length));
		}
	}
	if let Ok(target) = location(&headers) {
		let _ = redirect(b"https://example.org/a/b", target);
	}
}

/// An answer's status and headers, and the lengths of the pieces of its body.
pub fn answer(data: &[u8]) -> (u16, Vec<Header>, Vec<usize>) {
	let mut lines = data.split(|byte| *byte == b'\n');
	let status = lines.next().and_then(|line| std::str::from_utf8(line).ok()?.trim().parse().ok());
	let status: u16 = status.unwrap_or(200);
	let headers: Vec<Header> = lines
		.by_ref()
		.take_while(|line| !line.trim_ascii().is_empty())
		.map(|line| {
			let mut parts = line.splitn(2, |byte| *byte == b':');
			let mut part = || parts.next().unwrap_or_default().to_vec();
			(part(), part())
		})
		.collect();
	(status, headers, lines.map(<[u8]>::len).collect())
}

/// A bounded text.
fn text<T: TryFrom<Vec<u8>>>(bytes: &[u8]) -> T {
	T::try_from(bytes.to_vec()).ok().expect("these texts are short; qed")
}
