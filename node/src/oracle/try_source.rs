//! Reads a source now, and says what the oracle worker would report from it.

use crate::oracle::{
	fetch::{self, Reach},
	text::{price_format, table, text_of, volume_format},
};
use jsonrpsee::{core::client::ClientT, rpc_params};
use jsonrpsee_http_client::HttpClient;
use pallet_asset_registry::{KindBySymbol, Kinds};
use pallet_production_oracle::{PriceSources, UNIT_USD, VolumeSources};
use sp_core::Bytes;
use std::collections::BTreeSet;
use treasurenet_documents::{
	config::{LocalPriceSource, LocalVolumeSource, PriceSource, VolumeSource},
	http::Form,
	prices::{PriceReader, Quotes},
	refusal::{Fault, Refusal},
	template::{Values, fill, host},
	volumes::{VolumeQuery, VolumeReader, Volumes},
	well_id,
};
use treasurenet_primitives::{
	Day, Feed, Kind, KindId, Month, Symbol, WellCommitment, math::calendar::civil, well_commitment,
};
use treasurenet_runtime::Runtime;

/// How many days before the first one wanted are asked for: as the worker does, which needs a quote
/// before a day without one.
const DAYS_BEFORE: Day = 14;

/// The chain, read through a node.
pub struct Chain(pub HttpClient);

impl Chain {
	/// The kind of a symbol.
	pub async fn kind(&self, symbol: &str) -> Result<(KindId, Kind), String> {
		let unknown = || format!("the chain has no kind with the symbol {symbol}");
		let key = Symbol::try_from(symbol.as_bytes().to_vec()).map_err(|_| unknown())?;
		let id: KindId =
			self.read(KindBySymbol::<Runtime>::hashed_key_for(key)).await?.ok_or_else(unknown)?;
		let kind = self.read(Kinds::<Runtime>::hashed_key_for(id)).await?.ok_or_else(unknown)?;
		Ok((id, kind))
	}

	/// The feed of a name.
	pub async fn feed(&self, name: &str) -> Result<Feed, String> {
		match name {
			UNIT_USD => Ok(Feed::UnitUsd),
			symbol => Ok(Feed::Kind(self.kind(symbol).await?.0)),
		}
	}

	async fn read<T: codec::Decode>(&self, key: Vec<u8>) -> Result<Option<T>, String> {
		let value: Option<Bytes> =
			self.0.request("state_getStorage", rpc_params![Bytes(key)]).await.map_err(|error| {
				format!("the chain's source is needed, but the node does not return it: {error}")
			})?;
		value
			.map(|value| T::decode(&mut &value[..]))
			.transpose()
			.map_err(|_| "the node's chain has another version than this program".into())
	}
}

/// Reads a source of prices for the days `from` to `to`; `to` is over. Reads from `chain` only what
/// the entry leaves to it.
pub async fn prices(
	name: &str,
	entry: Option<LocalPriceSource>,
	chain: &Chain,
	(from, to): (Day, Day),
) -> Result<String, String> {
	let own = entry.as_ref().and_then(|entry| entry.source.clone());
	let source = match own {
		Some(source) => source,
		None => {
			let key = PriceSources::<Runtime>::hashed_key_for(chain.feed(name).await?);
			chain.read(key).await?.ok_or_else(|| no_source(name))?
		}
	};
	let allow_non_positive = entry.as_ref().is_some_and(|entry| entry.allow_non_positive);
	let reach = reach(entry.as_ref().map(|entry| (entry.source.is_some(), entry.allow_private)));
	let api_key = entry.and_then(|entry| entry.api_key);
	let read = read_prices(&source, api_key.as_deref(), reach, from, to).await;
	let (quotes, received) = read.map_err(|why| not_read(&source.url, why))?;
	let rows: Vec<_> = (from..=to)
		.map(|day| vec![day_text(day), price_text(&quotes, day, allow_non_positive)])
		.collect();
	Ok(format!(
		"Read {received} bytes and {} rows from {} ({}, {}).\n{}The worker would report\n{}",
		quotes.rows,
		text_of(host(&source.url)),
		price_format(&source.format),
		text_of(&source.unit),
		faults_text(&quotes.faults),
		table(&rows)
	))
}

async fn read_prices(
	source: &PriceSource,
	api_key: Option<&[u8]>,
	reach: Reach,
	from: Day,
	to: Day,
) -> Result<(Quotes, u64), Fault> {
	let first = from.saturating_sub(DAYS_BEFORE);
	// The worker asks for today too: only a later quote shows that a day has none.
	let values = Values::days(first, to.saturating_add(1)).with_api_key(api_key);
	let url = fill(&source.url, &values)?;
	let mut reader = PriceReader::new(&source.format, &source.unit, first, to)?;
	let mut fault = None;
	let mut sink = |piece: &[u8]| note(reader.push(piece), &mut fault);
	let received = fetch::read(url, Form::from(&source.format), reach, &mut sink).await;
	let received = received.map_err(|refusal| fault.unwrap_or(refusal.into()))?;
	Ok((reader.finish(received.arrival)?, received.bytes))
}

/// What the worker would report for a day.
fn price_text(quotes: &Quotes, day: Day, allow_non_positive: bool) -> String {
	let price =
		quotes.figures.get(&day).map(|quote| quote.and_then(|q| q.price(allow_non_positive)));
	match price {
		Some(Ok(price)) => decimal(price),
		Some(Err(why)) => format!("nothing: {why}"),
		None => {
			let has_earlier = quotes.figures.range(..day).any(|(_, quote)| quote.is_ok());
			let has_later = quotes.latest.is_some_and(|latest| latest > day);
			match has_earlier && has_later {
				true => "no quote".into(),
				false => "nothing: the day is not between two quotes".into(),
			}
		}
	}
}

/// Reads a register's document of a month, and looks for the wells.
pub async fn volumes(
	name: &str,
	entry: Option<LocalVolumeSource>,
	chain: &Chain,
	month: Month,
	wells: &[String],
) -> Result<String, String> {
	let own = entry.as_ref().and_then(|entry| entry.source.clone());
	let source = match own {
		Some(source) => source,
		None => {
			let key = VolumeSources::<Runtime>::hashed_key_for(chain.kind(name).await?.0);
			chain.read(key).await?.ok_or_else(|| no_source(name))?
		}
	};
	let symbol = Symbol::try_from(name.as_bytes().to_vec())
		.map_err(|_| format!("{name} is not a kind's symbol"))?;
	let wells: Vec<(&String, WellCommitment)> = wells
		.iter()
		.map(|well| Ok((well, commitment(&symbol, well)?)))
		.collect::<Result<_, String>>()?;
	let wanted = wells.iter().map(|(_, commitment)| *commitment).collect();
	let reach = reach(entry.as_ref().map(|entry| (entry.source.is_some(), entry.allow_private)));
	let api_key = entry.and_then(|entry| entry.api_key);
	let read = read_volumes(&source, api_key.as_deref(), reach, month, symbol, wanted).await;
	let (mut volumes, received) = read.map_err(|why| not_read(&source.url, why))?;
	let found = volumes.found.pop().unwrap_or_default();
	let mut text = format!(
		"Read {received} bytes and {} rows from {} ({}, {}).\n{}",
		volumes.rows,
		text_of(host(&source.url)),
		volume_format(&source.format),
		text_of(&source.unit),
		faults_text(&volumes.faults),
	);
	let answers: Vec<_> = wells
		.into_iter()
		.map(|(well, commitment)| {
			let answer = match found.get(&commitment) {
				Some(Ok(volume)) => decimal(*volume),
				Some(Err(why)) => format!("nothing: {why}"),
				None => "nothing: the register has no figure for this well".into(),
			};
			vec![well.clone(), answer]
		})
		.collect();
	text += &match answers.is_empty() {
		true => "Name wells with --well to see what would be reported for them.\n".into(),
		false => format!("The worker would report\n{}", table(&answers)),
	};
	Ok(text)
}

async fn read_volumes(
	source: &VolumeSource,
	api_key: Option<&[u8]>,
	reach: Reach,
	month: Month,
	symbol: Symbol,
	wanted: BTreeSet<WellCommitment>,
) -> Result<(Volumes, u64), Fault> {
	let url = fill(&source.url, &Values::month(month).with_api_key(api_key))?;
	let (format, unit) = (source.format.clone(), source.unit.clone());
	let mut reader = VolumeReader::new(month, vec![VolumeQuery { format, unit, symbol, wanted }])?;
	let mut fault = None;
	let mut sink = |piece: &[u8]| note(reader.push(piece), &mut fault);
	let received = fetch::read(url, Form::from(&source.format), reach, &mut sink).await;
	let received = received.map_err(|refusal| fault.unwrap_or(refusal.into()))?;
	Ok((reader.finish(received.arrival)?, received.bytes))
}

/// Keeps a fault's line and column: the code that fetches the document only gets the refusal.
fn note(read: Result<(), Fault>, fault: &mut Option<Fault>) -> Result<(), Refusal> {
	read.map_err(|found| {
		let refusal = found.refusal;
		*fault = Some(found);
		refusal
	})
}

/// Whether an entry's source may be private, and where it may redirect to. The chain's address must
/// be public.
fn reach(entry: Option<(bool, bool)>) -> Reach {
	let (own_address, allow_private) = entry.unwrap_or_default();
	Reach { own_address, redirects: own_address && allow_private }
}

/// The figures that are refused.
fn faults_text(faults: &[Fault]) -> String {
	faults.iter().map(|fault| format!("Refused: {fault}.\n")).collect()
}

/// What the chain knows a well by.
pub fn commitment(symbol: &Symbol, well: &str) -> Result<WellCommitment, String> {
	let id = well_id::canonical(well.as_bytes())
		.map_err(|_| format!("{well} is not a well's identifier"))?;
	Ok(well_commitment(symbol, &id))
}

fn no_source(name: &str) -> String {
	format!("neither the chain nor the file names a source for {name}")
}

fn not_read(url: &[u8], why: Fault) -> String {
	format!("nothing would be reported: {}: {why}", text_of(host(url)))
}

fn day_text(day: Day) -> String {
	let (year, month, day) = civil(day);
	format!("{year:04}-{month:02}-{day:02}")
}

/// A figure of 1/10 000.
fn decimal(figure: u64) -> String {
	format!("{}.{:04}", figure / 10_000, figure % 10_000)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::oracle::fetch::tests::{ok, serve};
	use jsonrpsee_http_client::HttpClientBuilder;
	use treasurenet_documents::{
		config::{PriceFormat, VolumeFormat},
		dates,
	};

	fn text<S: sp_runtime::traits::Get<u32>>(text: &str) -> sp_runtime::BoundedVec<u8, S> {
		text.as_bytes().to_vec().try_into().unwrap()
	}

	fn day(text: &str) -> Day {
		dates::day(text.as_bytes()).unwrap()
	}

	/// No node answers there: the entry has everything.
	fn no_chain() -> Chain {
		Chain(HttpClientBuilder::default().build("http://127.0.0.1:1").unwrap())
	}

	fn run<T>(future: impl Future<Output = T>) -> T {
		sc_cli::build_runtime().unwrap().block_on(future)
	}

	fn try_prices(document: &str) -> Result<String, String> {
		let address = serve(vec![ok("text/csv", document)]);
		let entry = LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: Some(PriceSource {
				url: text(&format!("{address}/{{from}}?key={{api-key}}")),
				format: PriceFormat::Csv { date: text("Date"), price: text("Price") },
				unit: text("$/BBL"),
			}),
			api_key: Some(b"s3cret".to_vec()),
			allow_non_positive: false,
			allow_private: false,
		};
		let days = (day("2025-11-06"), day("2025-11-11"));
		let tried = run(prices("OIL", Some(entry), &no_chain(), days));
		let shown = tried.as_ref().unwrap_or_else(|error| error);
		assert!(!shown.contains("s3cret"), "{shown}");
		tried
			.map(|text| text.replace(&address, "HOST"))
			.map_err(|text| text.replace(&address, "HOST"))
	}

	#[test]
	fn prices_should_be_what_the_worker_would_report() {
		let document = "Date,Price\n2025-11-06,59.47\n2025-11-07,60\n2025-11-10,-1\n2025-11-11,\n";
		let shown = try_prices(document).unwrap();
		let days = shown.split_once("The worker would report\n").unwrap().1;
		let not_positive = Refusal::NotPositive;
		assert_eq!(
			days,
			format!(
				"  2025-11-06  59.4700\n  2025-11-07  60.0000\n  2025-11-08  no quote\n\
				 \x20 2025-11-09  no quote\n  2025-11-10  nothing: {not_positive}\n\
				 \x20 2025-11-11  nothing: the day is not between two quotes\n"
			)
		);
		let bytes = document.len();
		let read = format!("Read {bytes} bytes and 4 rows from HOST (csv: Date, Price, $/BBL).\n");
		assert!(shown.starts_with(&read), "{shown}");
	}

	#[test]
	fn error_should_say_where_when_the_document_is_refused() {
		let error = try_prices("Date,Price\n2025-11-06,59.47\nyesterday,60\n").unwrap_err();
		let bad_day = Refusal::BadDay;
		assert!(error.starts_with("nothing would be reported: HOST: line 3"), "{error}");
		assert!(error.ends_with(&bad_day.to_string()), "{error}");
	}

	#[test]
	fn volumes_should_be_what_the_worker_would_report() {
		let document = "ProductionMonth,WellID,OilProduction\n\
			2025-11,ABWI100012603404W500,208.2\n2025-11,ABWI100010203010W400,***\n";
		let address = serve(vec![ok("text/csv", document)]);
		let entry = LocalVolumeSource {
			kind: b"OIL".to_vec(),
			source: Some(VolumeSource {
				url: text(&format!("{address}/{{month}}")),
				format: VolumeFormat::PetrinexNgl { column: text("OilProduction") },
				unit: text("m3"),
			}),
			api_key: None,
			allow_private: false,
		};
		let month = dates::month(b"2025-11").unwrap();
		let wells = ["100/01-26-034-04W5/00".to_owned(), "ABWI100010203010W400".to_owned()];
		let shown = run(volumes("OIL", Some(entry), &no_chain(), month, &wells)).unwrap();
		assert!(
			shown.ends_with(
				"The worker would report\n  100/01-26-034-04W5/00  208.2000\n\
				 \x20 ABWI100010203010W400   nothing: the register has no figure for this well\n"
			),
			"{shown}"
		);
	}

	#[test]
	fn chain_should_be_asked_when_the_entry_names_no_source() {
		let days = (day("2025-11-06"), day("2025-11-11"));
		let error = run(prices("OIL", None, &no_chain(), days)).unwrap_err();
		assert!(error.starts_with("the chain's source is needed"), "{error}");
	}
}
