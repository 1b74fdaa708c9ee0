//! Reads a source now, and says what the oracle worker would report of it.

use crate::oracle::{
	fetch,
	text::{price_format, table, text_of, volume_format},
};
use jsonrpsee::{core::client::ClientT, rpc_params};
use jsonrpsee_http_client::HttpClient;
use pallet_asset_registry::{KindBySymbol, Kinds};
use pallet_production_oracle::{PriceSources, UNIT_USD, VolumeSources};
use sp_core::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::{
	Day, Feed, Kind, KindId, Month, Symbol, Volume, WellCommitment, math::calendar::civil,
	well_commitment,
};
use treasurenet_runtime::Runtime;
use treasurenet_sources::{
	config::{LocalPriceSource, LocalVolumeSource, PriceSource, VolumeSource},
	http::Form,
	prices::{PriceReader, Quotes},
	refusal::Refusal,
	template::{Values, fill, host},
	volumes::{VolumeQuery, VolumeReader},
	well_id,
};

/// How many days before the first one wanted are asked for: as the worker does, which needs a quote
/// before a day without one.
const DAYS_BEFORE: Day = 14;

/// What the chain says, asked of a node.
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
				format!("the chain's source is needed, and the node does not give it: {error}")
			})?;
		value
			.map(|value| T::decode(&mut &value[..]))
			.transpose()
			.map_err(|_| "the node's chain is of another version than this program".into())
	}
}

/// Reads a source of prices for the days `from` to `to`, of which `to` is the last that is over.
/// `chain` is asked only for what the entry leaves to it.
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
	let api_key = entry.and_then(|entry| entry.api_key);
	let read = read_prices(&source, api_key.as_deref(), from, to).await;
	let (quotes, received) = read.map_err(|why| not_read(&source.url, why))?;
	let rows: Vec<_> = (from..=to)
		.map(|day| vec![day_text(day), price_text(&quotes, day, allow_non_positive)])
		.collect();
	Ok(format!(
		"Read {received} bytes and {} rows from {} ({}, {}).\nThe worker would report\n{}",
		quotes.rows,
		text_of(host(&source.url)),
		price_format(&source.format),
		text_of(&source.unit),
		table(&rows)
	))
}

async fn read_prices(
	source: &PriceSource,
	api_key: Option<&[u8]>,
	from: Day,
	to: Day,
) -> Result<(Quotes, u64), Refusal> {
	let first = from.saturating_sub(DAYS_BEFORE);
	// The worker asks for today, too: a later quote shows that a day has none.
	let values = Values::days(first, to.saturating_add(1)).with_api_key(api_key);
	let url = fill(&source.url, &values)?;
	let mut reader = PriceReader::new(&source.format, &source.unit, first, to)?;
	let received =
		fetch::read(url, Form::from(&source.format), &mut |piece| reader.push(piece)).await?;
	Ok((reader.finish()?, received))
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
	let api_key = entry.and_then(|entry| entry.api_key);
	let read = read_volumes(&source, api_key.as_deref(), month, symbol, wanted).await;
	let (found, rows, received) = read.map_err(|why| not_read(&source.url, why))?;
	let mut text = format!(
		"Read {received} bytes and {rows} rows from {} ({}, {}).\n",
		text_of(host(&source.url)),
		volume_format(&source.format),
		text_of(&source.unit),
	);
	let answers: Vec<_> = wells
		.into_iter()
		.map(|(well, commitment)| {
			let answer = match found.get(&commitment) {
				Some(Ok(volume)) => decimal(*volume),
				Some(Err(why)) => format!("nothing: {why}"),
				None => "nothing: the register has no figure of this well".into(),
			};
			vec![well.clone(), answer]
		})
		.collect();
	text += &match answers.is_empty() {
		true => "Name wells with --well to see what would be reported of them.\n".into(),
		false => format!("The worker would report\n{}", table(&answers)),
	};
	Ok(text)
}

type FoundVolumes = BTreeMap<WellCommitment, Result<Volume, Refusal>>;

async fn read_volumes(
	source: &VolumeSource,
	api_key: Option<&[u8]>,
	month: Month,
	symbol: Symbol,
	wanted: BTreeSet<WellCommitment>,
) -> Result<(FoundVolumes, u64, u64), Refusal> {
	let url = fill(&source.url, &Values::month(month).with_api_key(api_key))?;
	let (format, unit) = (source.format.clone(), source.unit.clone());
	let mut reader = VolumeReader::new(month, vec![VolumeQuery { format, unit, symbol, wanted }])?;
	let received =
		fetch::read(url, Form::from(&source.format), &mut |piece| reader.push(piece)).await?;
	let mut volumes = reader.finish()?;
	Ok((volumes.found.pop().unwrap_or_default(), volumes.rows, received))
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

fn not_read(url: &[u8], why: Refusal) -> String {
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
