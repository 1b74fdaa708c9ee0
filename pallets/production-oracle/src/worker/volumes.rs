//! Reads a register's document of a month.

use super::{
	clock,
	due::{Asked, Part},
	fetch::Fetch,
	lock::Held,
	memory::{Document, Finding, Findings, LEAST_PAUSE_MS, Memory, Reading},
	report::{self, About},
};
use crate::types::Subject;
use alloc::vec::Vec;
use codec::Encode;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_primitives::{Moment, Month, WellCommitment};
use treasurenet_sources::{
	http::Form,
	refusal::Refusal,
	template::{Values, fill, host},
	volumes::{Found, VolumeQuery, VolumeReader, Volumes},
};

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
		report::failed(memory, &about(part, month), Refusal::OtherUnit, 0);
	}
	if sound.is_empty() {
		return;
	}
	let mut fetch = Fetch::new(held);
	let volumes = volumes(month, &sound, &mut fetch);
	let bytes = fetch.bytes;
	report::count(memory, &fetch, &volumes);
	match volumes {
		Ok(volumes) => {
			for (part, found) in sound.into_iter().zip(&volumes.found) {
				let reading = take_over(month, part, found, bytes, findings);
				report::succeeded(memory, &about(part, month), reading);
			}
		}
		Err(why) => {
			for part in sound {
				report::failed(memory, &about(part, month), why, bytes);
			}
		}
	}
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
	fetch: &mut Fetch<'_, '_, '_>,
) -> Result<Volumes, Refusal> {
	let source = &parts.first().ok_or(Refusal::Empty)?.source;
	let values = Values::month(month).with_api_key(source.api_key.as_deref());
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
	let arrival = fetch.read(url, form, &mut |piece| Ok(reader.push(piece)?))?;
	Ok(reader.finish(arrival)?)
}

/// Turns what was found into findings. A well that the register does not have is reported as such
/// only where the value is accepted: one answer is all that a reporter has, and it should be a
/// figure.
fn take_over(
	month: Month,
	part: &Part,
	found: &Found,
	bytes: u64,
	findings: &mut Findings,
) -> Reading {
	let host = host(&part.source.source.url);
	let now = clock();
	let mut add = |commitment: WellCommitment, figure: Option<u64>, corrects: bool| {
		findings.0.push(Finding {
			subject: Subject::Volume { commitment, month },
			figure,
			source: source_hash(host, month, commitment, figure),
			corrects,
			found_at: now,
			submitted_at: None,
		});
	};
	let (mut figures, mut unanswered, mut is_retried) = (0u32, 0u32, false);
	let mut refused = Vec::new();
	for (commitment, asked) in &part.wells.open {
		match (found.get(commitment), asked) {
			(Some(Ok(volume)), _) => {
				figures = figures.saturating_add(1);
				add(*commitment, Some(*volume), false);
			}
			(None, Asked::Presence) => add(*commitment, None, false),
			(figure, asked) => {
				if let Some(Err(why)) = figure {
					refused.push((Subject::Volume { commitment: *commitment, month }, *why));
				}
				if *asked != Asked::Again {
					unanswered = unanswered.saturating_add(1);
				}
			}
		}
		is_retried |= *asked == Asked::Again;
	}
	for (commitment, accepted) in &part.wells.accepted {
		match found.get(commitment) {
			Some(Ok(volume)) => {
				figures = figures.saturating_add(1);
				if volume != accepted {
					add(*commitment, Some(*volume), true);
				}
			}
			Some(Err(why)) => {
				refused.push((Subject::Volume { commitment: *commitment, month }, *why));
			}
			None => (),
		}
	}
	Reading {
		figures,
		bytes,
		unanswered,
		retry_after: if unanswered > 0 || is_retried { RETRY_MS } else { LEAST_PAUSE_MS },
		refused,
		corrected: part.corrects,
	}
}
