//! Reads a register's document of a month.

use super::{
	clock,
	fetch::{Fetch, Outcome, Received, Request, address_of},
	lock::Held,
	memory::{Document, Finding, Findings, LEAST_PAUSE_MS, Memory, Reading},
	status::{self, About},
	wanted::{Asked, Part, Wells},
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	http::{Form, Validators},
	refusal::Refusal,
	template::{Values, fill, host},
	volumes::{Found, VolumeQuery, VolumeReader, Volumes},
};
use treasurenet_primitives::{Moment, Month, WellCommitment, WellKey, oracle_api::Subject};

/// When to look again for wells that the register does not have yet, in milliseconds.
pub const RETRY_MS: Moment = 60 * 60 * 1_000;

/// The domain of source hashes of volumes.
pub const SOURCE_DOMAIN: &[u8] = b"treasurenet:oracle-source:volume:v1";

/// The source hash of a reported volume: what figure which host gave for which well and month.
///
/// `blake2_256(SCALE((SOURCE_DOMAIN, scheme and host, month, commitment, figure)))`, the first two
/// as byte strings, the figure in 1/10 000 of the kind's volume unit or `None`. It does not depend
/// on the rest of the document, which the register republishes with other wells changed.
pub(super) fn source_hash(
	host: &[u8],
	month: Month,
	commitment: WellCommitment,
	figure: Option<u64>,
) -> H256 {
	H256((SOURCE_DOMAIN, host, month, commitment, figure).using_encoded(blake2_256))
}

/// Asks for the document and takes over what it says of the wells.
pub(super) fn read(
	month: Month,
	parts: &[Part],
	held: &mut Held<'_, '_>,
	memory: &mut Memory,
	findings: &mut Findings,
) {
	// A kind whose source is at odds with it must not keep the others from their volumes.
	let (sound, unsound): (Vec<&Part>, Vec<&Part>) =
		parts.iter().partition(|part| part.source.check_unit().is_ok());
	for part in unsound {
		memory.count_refusal(Refusal::OtherUnit);
		status::failed(memory, &about(part, month), Refusal::OtherUnit, 0);
	}
	if sound.is_empty() {
		return;
	}
	let mut fetch = Fetch::new(held);
	let outcome = volumes(month, &sound, memory, &mut fetch);
	let bytes = fetch.bytes;
	status::count(memory, &fetch, &outcome);
	match outcome {
		Ok(Outcome::Unchanged) => {
			for part in sound {
				let retry_after = retry_after(&part.wells.open);
				status::unchanged(memory, &about(part, month), retry_after, part.compares);
			}
		}
		Ok(Outcome::Read { content: volumes, address, validators }) => {
			for (part, found) in sound.into_iter().zip(&volumes.found) {
				let Taken { figures, gaps, refused } = take_over(month, part, found, findings);
				let reading = Reading {
					figures,
					bytes,
					unanswered: gaps.open.len() as u32,
					retry_after: retry_after(&gaps.open),
					refused,
					compared: part.compares,
					validators: validators.clone(),
					address,
					asked: part.wells.gaps(),
					gaps: gaps.gaps(),
				};
				status::succeeded(memory, &about(part, month), reading);
			}
		}
		Err(why) => {
			for part in sound {
				status::failed(memory, &about(part, month), why, bytes);
			}
		}
	}
}

fn retry_after(gaps: &BTreeMap<WellCommitment, Asked>) -> Moment {
	if gaps.is_empty() { LEAST_PAUSE_MS } else { RETRY_MS }
}

fn about(part: &Part, month: Month) -> About<'_> {
	About {
		document: Document::Volumes(part.source.kind, month),
		settings: part.source.settings,
		name: &part.source.symbol,
		host: host(&part.source.source.url),
	}
}

fn volumes(
	month: Month,
	parts: &[&Part],
	memory: &Memory,
	fetch: &mut Fetch<'_, '_, '_>,
) -> Result<Outcome<Volumes>, Refusal> {
	let source = &parts.first().ok_or(Refusal::Empty)?.source;
	let values = Values::month(month);
	let address = address_of(&source.source.url, values)?;
	let values = values.with_api_key(source.terms.api_key.as_deref());
	let url = fill(&source.source.url, &values)?;
	let form = Form::from(&source.source.format);
	let queries = parts
		.iter()
		.map(|part| VolumeQuery {
			format: part.source.source.format.clone(),
			unit: part.source.source.unit.clone(),
			symbol: part.source.symbol.clone(),
			wanted: part.wells.open.keys().chain(part.wells.accepted.keys()).copied().collect(),
		})
		.collect();
	let mut reader = VolumeReader::new(month, queries)?;
	let known = known(month, parts, memory, address);
	let request = Request { url, form, reach: source.terms.reach, known };
	match fetch.read(request, &mut |piece| Ok(reader.push(piece)?))? {
		Received::Unchanged => Ok(Outcome::Unchanged),
		Received::Document { arrival, validators } => {
			Ok(Outcome::Read { content: reader.finish(arrival)?, address, validators })
		}
	}
}

/// The validators of the state that was read last, if it has nothing more for any of the kinds.
fn known<'m>(
	month: Month,
	parts: &[&Part],
	memory: &'m Memory,
	address: H256,
) -> Option<&'m Validators> {
	let now = clock();
	let mut known = parts.iter().map(|part| {
		let document = Document::Volumes(part.source.kind, month);
		let document = memory.known(&document, part.source.settings)?;
		document.validators(address, &part.wells.gaps(), now)
	});
	let first = known.next()??;
	known.all(|other| other == Some(first)).then_some(first)
}

/// What was taken over of a document.
struct Taken {
	figures: u32,
	/// The wells that it had nothing to report for.
	gaps: Wells,
	refused: Vec<(Subject, Refusal)>,
}

/// Turns what was found into findings. A well that the register does not have is reported as such
/// only where the value is accepted: until then the figure may still come. A figure that corrects
/// nothing is not reported.
fn take_over(month: Month, part: &Part, found: &Found, findings: &mut Findings) -> Taken {
	let host = host(&part.source.source.url);
	let now = clock();
	let mut taken = Taken { figures: 0, gaps: Wells::default(), refused: Vec::new() };
	let subject = |commitment: WellCommitment| {
		let key = WellKey { kind: part.source.kind, commitment };
		Subject::Volume { key, month }
	};
	let mut add = |commitment: WellCommitment, figure: Option<u64>, corrects: bool| {
		findings.0.push(Finding {
			subject: subject(commitment),
			figure,
			source: source_hash(host, month, commitment, figure),
			corrects,
			found_at: now,
			submitted_at: None,
		});
	};
	for (commitment, asked) in &part.wells.open {
		match (found.get(commitment), asked) {
			(Some(Ok(volume)), _) => {
				taken.figures = taken.figures.saturating_add(1);
				add(*commitment, Some(*volume), false);
			}
			(None, Asked::Presence) => add(*commitment, None, false),
			(figure, asked) => {
				if let Some(Err(why)) = figure {
					taken.refused.push((subject(*commitment), *why));
				}
				taken.gaps.open.insert(*commitment, *asked);
			}
		}
	}
	for (commitment, comparison) in &part.wells.accepted {
		match found.get(commitment) {
			Some(Ok(volume)) => {
				taken.figures = taken.figures.saturating_add(1);
				if comparison.is_corrected_by(*volume) {
					add(*commitment, Some(*volume), true);
					continue;
				}
			}
			Some(Err(why)) => taken.refused.push((subject(*commitment), *why)),
			None => (),
		}
		taken.gaps.accepted.insert(*commitment, *comparison);
	}
	taken
}
