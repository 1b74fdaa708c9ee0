//! Reads a document of prices.

use super::{
	clock,
	fetch::{Fetch, Outcome, Received, Request, address_of},
	lock::Held,
	memory::{Document, DocumentMemory, Finding, Findings, Gaps, LEAST_PAUSE_MS, Memory, Reading},
	node_sources::Prices,
	status::{self, About},
	wanted::{Asked, DAYS_BEFORE},
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	http::Form,
	prices::{PriceReader, Quotes},
	refusal::Refusal,
	template::{Values, fill, host},
};
use treasurenet_primitives::{
	Day, Feed, Moment, UsdPrice, math::calendar::day_of, oracle_api::Subject,
};

/// When to look again for days that a document does not have yet, in milliseconds.
pub const RETRY_MS: Moment = 15 * 60 * 1_000;

/// The domain of source hashes of prices.
pub const SOURCE_DOMAIN: &[u8] = b"treasurenet:oracle-source:price:v1";

/// The source hash of a reported price: what figure which host gave for which day.
///
/// `blake2_256(SCALE((SOURCE_DOMAIN, scheme and host, feed, day, figure)))`, the first two as byte
/// strings, the figure in 1/10 000 USD or `None`. It does not depend on the rest of the document, so
/// an auditor with another copy of it finds the same.
pub(super) fn source_hash(host: &[u8], feed: Feed, day: Day, figure: Option<u64>) -> H256 {
	H256((SOURCE_DOMAIN, host, feed, day, figure).using_encoded(blake2_256))
}

/// Asks for the document and takes over what it says of the days.
pub(super) fn read(
	source: &Prices,
	days: &BTreeMap<Day, Asked>,
	held: &mut Held<'_, '_>,
	memory: &mut Memory,
	findings: &mut Findings,
) {
	let about = About {
		document: Document::Prices(source.feed),
		settings: source.settings,
		name: &source.name,
		host: host(&source.source.url),
	};
	let asked = Gaps::of(days, &NOTHING_ACCEPTED);
	let mut fetch = Fetch::new(held);
	let document = memory.known(&about.document, about.settings).cloned().unwrap_or_default();
	let outcome = quotes(source, days, &document, &asked, &mut fetch);
	let bytes = fetch.bytes;
	status::count(memory, &fetch, &outcome);
	match outcome {
		Ok(Outcome::Unchanged) => {
			status::unchanged(memory, &about, retry_after(days), false);
		}
		Ok(Outcome::Read { content: quotes, address, validators }) => {
			let Answers { found, refused } = answers(source, days, &quotes);
			let mut gaps = days.clone();
			gaps.retain(|day, _| !found.contains_key(day));
			let reading = Reading {
				figures: found.len() as u32,
				bytes,
				unanswered: gaps.len() as u32,
				retry_after: retry_after(&gaps),
				refused,
				compared: false,
				validators,
				address,
				asked,
				gaps: Gaps::of(&gaps, &NOTHING_ACCEPTED),
			};
			findings.0.extend(found.into_iter().map(|(day, figure)| Finding {
				subject: Subject::Price { feed: source.feed, day },
				figure,
				source: source_hash(about.host, source.feed, day, figure),
				corrects: false,
				found_at: clock(),
				submitted_at: None,
			}));
			status::succeeded(memory, &about, reading);
		}
		Err(why) => status::failed(memory, &about, why, bytes),
	}
}

/// Accepted prices are not compared with their source again.
const NOTHING_ACCEPTED: BTreeMap<Day, ()> = BTreeMap::new();

fn retry_after(gaps: &BTreeMap<Day, Asked>) -> Moment {
	if gaps.is_empty() { LEAST_PAUSE_MS } else { RETRY_MS }
}

fn quotes(
	source: &Prices,
	days: &BTreeMap<Day, Asked>,
	document: &DocumentMemory,
	asked: &Gaps,
	fetch: &mut Fetch<'_, '_, '_>,
) -> Result<Outcome<Quotes>, Refusal> {
	let first = days.keys().next().copied().unwrap_or_default();
	let last = days.keys().next_back().copied().unwrap_or_default();
	let from = first.saturating_sub(DAYS_BEFORE);
	let to = day_of(clock()).max(last);
	let values = Values::days(from, to);
	let address = address_of(&source.source.url, values)?;
	let values = values.with_api_key(source.terms.api_key.as_deref());
	let url = fill(&source.source.url, &values)?;
	let format = &source.source.format;
	let mut reader = PriceReader::new(format, &source.source.unit, from, last)?;
	let known = document.validators(address, asked, clock());
	let request = Request { url, form: Form::from(format), reach: source.terms.reach, known };
	match fetch.read(request, &mut |piece| Ok(reader.push(piece)?))? {
		Received::Unchanged => Ok(Outcome::Unchanged),
		Received::Document { arrival, validators } => {
			Ok(Outcome::Read { content: reader.finish(arrival)?, address, validators })
		}
	}
}

/// What a document says of the days asked for.
#[derive(Default)]
struct Answers {
	/// Their figures; `None` for no quote.
	found: BTreeMap<Day, Option<UsdPrice>>,
	/// The days whose figure is refused.
	refused: Vec<(Subject, Refusal)>,
}

/// A day that is absent between two others has no quote; one that is absent at an end has no
/// answer.
fn answers(source: &Prices, days: &BTreeMap<Day, Asked>, quotes: &Quotes) -> Answers {
	let mut answers = Answers::default();
	for day in days.keys().copied() {
		let price = quotes
			.figures
			.get(&day)
			.map(|quote| quote.and_then(|quote| quote.price(source.terms.allow_non_positive)));
		match price {
			Some(Ok(price)) => {
				answers.found.insert(day, Some(price));
			}
			Some(Err(why)) => {
				answers.refused.push((Subject::Price { feed: source.feed, day }, why))
			}
			None => {
				let has_earlier = quotes.figures.range(..day).any(|(_, quote)| quote.is_ok());
				let has_later = quotes.latest.is_some_and(|latest| latest > day);
				if has_earlier && has_later {
					answers.found.insert(day, None);
				}
			}
		}
	}
	answers
}
