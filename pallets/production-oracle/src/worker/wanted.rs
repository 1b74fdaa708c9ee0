//! What is wanted of the sources: the days and well-months that this node's reporters could answer, and
//! which document to read for them.

use super::{
	LocalReporter,
	chain::{self, Possible},
	listing::Listing,
	memory::{Document, Findings, Gaps, Look, Memory, Topic},
	node_sources::{Sources, Volumes},
};
use crate::pallet::*;
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::{Decode, Encode};
use core::cmp::Reverse;
use sp_core::H256;
use treasurenet_documents::{prices::MAX_DAYS, volumes::MAX_WELLS};
use treasurenet_primitives::{Day, Feed, KindId, Moment, Month, Volume, WellCommitment};

/// How long something that needs nothing is not looked at again, in milliseconds.
pub const QUIET_MS: Moment = 30_000;
/// The most well-months that a run looks at. Each takes about ten reads for each reporter.
pub const LOOKS_PER_RUN: u32 = 1_000;
/// As many well-months as the days of a feed are worth.
const LOOKS_OF_A_FEED: u32 = LOOKS_PER_RUN / 4;
/// How many days before the first one wanted a document of prices is asked for, so it has a quote
/// before it: only between two quotes a day without one is known to have none.
pub const DAYS_BEFORE: Day = 14;

/// One document to read.
pub(super) enum Task {
	/// Prices of a feed.
	Prices {
		/// The feed.
		feed: Feed,
		/// The days that can be answered.
		days: BTreeMap<Day, Asked>,
	},
	/// Official volumes of a month.
	Volumes {
		/// The month.
		month: Month,
		/// The kinds that one document serves.
		parts: Vec<Part>,
	},
}

/// How an answer would count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Asked {
	/// For a value that is not accepted.
	First,
	/// The value is accepted: an answer only shows presence.
	Presence,
}

/// What is wanted of a document of volumes for one kind.
pub(super) struct Part {
	/// The kind's source.
	pub source: Volumes,
	/// The wells wanted.
	pub wells: Wells,
	/// Whether all accepted volumes are compared with it, if there are any.
	pub compares: bool,
}

/// Wells of a kind and month.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Wells {
	/// Those that can be answered.
	pub open: BTreeMap<WellCommitment, Asked>,
	/// Those with an accepted volume that can still be corrected.
	pub accepted: BTreeMap<WellCommitment, Comparison>,
}

/// What a register's figure is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Comparison {
	/// The accepted volume.
	pub accepted: Volume,
	/// The most that would be taken: after a mint, the volume that was minted by.
	pub at_most: Volume,
}

impl Comparison {
	/// Whether a figure corrects the accepted one.
	pub fn is_corrected_by(&self, volume: Volume) -> bool {
		volume != self.accepted && volume <= self.at_most
	}
}

impl Wells {
	/// How many there are.
	pub fn count(&self) -> usize {
		self.open.len().saturating_add(self.accepted.len())
	}

	/// What is asked of the document.
	pub fn gaps(&self) -> Gaps {
		Gaps::of(&self.open, &self.accepted)
	}

	/// Of several reporters on this node, the one with the most to say counts. What one of them has
	/// still to answer, another one could correct; both figures in one batch of one key would be
	/// refused, so the answer goes first.
	pub(super) fn add(&mut self, well: WellCommitment, possible: Possible) {
		match possible {
			Possible::Answer(asked) => {
				self.accepted.remove(&well);
				ask(&mut self.open, well, asked);
			}
			Possible::Correct(comparison) if !self.open.contains_key(&well) => {
				self.accepted.insert(well, comparison);
			}
			_ => (),
		}
	}

	/// Keeps as many as there is room for, and takes them off the room.
	fn truncate(&mut self, room: &mut usize) {
		while self.open.len() > *room {
			self.open.pop_last();
		}
		*room = room.saturating_sub(self.open.len());
		while self.accepted.len() > *room {
			self.accepted.pop_last();
		}
		*room = room.saturating_sub(self.accepted.len());
	}
}

impl Task {
	/// The documents that it stands for, and the settings of their sources.
	pub fn documents(&self, sources: &Sources) -> Vec<(Document, H256)> {
		match self {
			Self::Prices { feed, .. } => {
				let source = sources.prices.get(feed);
				source
					.map(|source| (Document::Prices(*feed), source.settings))
					.into_iter()
					.collect()
			}
			Self::Volumes { month, parts } => parts
				.iter()
				.map(|part| (Document::Volumes(part.source.kind, *month), part.source.settings))
				.collect(),
		}
	}
}

/// The document that waits longest among those that are due, if any.
pub(super) fn pick<T: Config>(
	sources: &Sources,
	reporters: &[LocalReporter],
	memory: &mut Memory,
	findings: &Findings,
	now: Moment,
) -> Option<Task> {
	if findings.room() == 0 {
		return None;
	}
	let groups = sources.documents_of_volumes();
	// A list that an earlier run did not get to the end of comes first.
	let is_of_use = |listing: &Listing| {
		groups.contains_key(&listing.kind)
			&& Pallet::<T>::reportable_months().any(|month| month == listing.month)
	};
	let mut unfinished = Listing::load();
	if unfinished.as_ref().is_some_and(|listing| !is_of_use(listing)) {
		Listing::forget();
		unfinished = None;
	}
	let first = unfinished.as_ref().map(|listing| Topic::Volumes(listing.month, listing.kind));
	let mut topics = topics::<T>(sources, &groups, memory, now);
	topics.retain(|topic| Some(*topic) != first);
	let mut looks = LOOKS_PER_RUN;
	for topic in first.into_iter().chain(topics) {
		if looks == 0 {
			break;
		}
		let task = match topic {
			Topic::Feed(feed) => {
				looks = looks.saturating_sub(LOOKS_OF_A_FEED);
				prices_task::<T>(feed, sources, reporters, memory, findings, now)
			}
			Topic::Volumes(month, kind) => {
				let Some(group) = groups.get(&kind) else { continue };
				let listing = unfinished.take().unwrap_or_else(|| {
					Listing::new(month, kind, compared(group, month, memory, now))
				});
				let known = findings.wells(month);
				match listing.go_on::<T>(group, reporters, &known, &mut looks) {
					Some(listing) => volumes_task(listing, group, memory, findings, now),
					None => break,
				}
			}
		};
		memory.looks.insert(topic, Look { at: now, found: task.is_some() });
		if task.is_some() {
			return task;
		}
	}
	None
}

/// What may be looked at: what was not looked at for the longest time first, and of months the
/// newest. So each has its turn.
fn topics<T: Config>(
	sources: &Sources,
	groups: &BTreeMap<KindId, Vec<&Volumes>>,
	memory: &mut Memory,
	now: Moment,
) -> Vec<Topic> {
	let feeds = sources.prices.values().map(|source| {
		(Topic::Feed(source.feed), Vec::from([(Document::Prices(source.feed), source.settings)]))
	});
	let volumes = groups.iter().flat_map(|(kind, group)| {
		Pallet::<T>::reportable_months().map(move |month| {
			let document =
				|source: &&Volumes| (Document::Volumes(source.kind, month), source.settings);
			(Topic::Volumes(month, *kind), group.iter().map(document).collect())
		})
	});
	let topics: BTreeMap<Topic, Vec<_>> = feeds.chain(volumes).collect();
	memory.looks.retain(|topic, _| topics.contains_key(topic));
	let may_be_read = |(document, settings): &(Document, H256)| {
		memory.known(document, *settings).is_none_or(|document| !document.backs_off(now))
	};
	let mut by_age: Vec<_> = topics
		.into_iter()
		.filter(|(_, documents)| documents.iter().any(may_be_read))
		.map(|(topic, _)| (memory.looks.get(&topic).copied(), Reverse(topic)))
		.filter(|(look, _)| look.is_none_or(|look| look.found || now.abs_diff(look.at) >= QUIET_MS))
		.collect();
	by_age.sort_unstable();
	by_age.into_iter().map(|(_, Reverse(topic))| topic).collect()
}

fn prices_task<T: Config>(
	feed: Feed,
	sources: &Sources,
	reporters: &[LocalReporter],
	memory: &mut Memory,
	findings: &Findings,
	now: Moment,
) -> Option<Task> {
	let settings = sources.prices.get(&feed)?.settings;
	let known = findings.days(feed);
	let most = findings.room().min(MAX_DAYS.saturating_sub(DAYS_BEFORE) as usize);
	let mut days = BTreeMap::new();
	for reporter in reporters {
		for (day, asked) in chain::open_days::<T>(reporter.id, feed, most) {
			if !known.contains(&day) {
				ask(&mut days, day, asked);
			}
		}
	}
	while days.len() > most {
		days.pop_first();
	}
	let document = memory.document(Document::Prices(feed), settings);
	document.is_due(now, days.len()).then_some(Task::Prices { feed, days })
}

/// The kinds of a document whose accepted volumes are to be compared with it now.
fn compared(group: &[&Volumes], month: Month, memory: &Memory, now: Moment) -> BTreeSet<KindId> {
	let wants_comparison = |source: &&&Volumes| {
		let document = memory.known(&Document::Volumes(source.kind, month), source.settings);
		document.is_none_or(|document| document.wants_comparison(now))
	};
	group.iter().filter(wants_comparison).map(|source| source.kind).collect()
}

fn volumes_task(
	listing: Listing,
	group: &[&Volumes],
	memory: &mut Memory,
	findings: &Findings,
	now: Moment,
) -> Option<Task> {
	let Listing { month, compared, mut wells, .. } = listing;
	let mut is_due = false;
	for source in group {
		let Some(wells) = wells.get(&source.kind) else { continue };
		let document = memory.document(Document::Volumes(source.kind, month), source.settings);
		is_due |= !wells.accepted.is_empty() || document.is_due(now, wells.open.len());
		if wells.accepted.is_empty() && compared.contains(&source.kind) {
			// Nothing can be corrected. That is asked again in a day.
			document.last_comparison = Some(now);
		}
	}
	if !is_due {
		return None;
	}
	let mut room = findings.room().min(MAX_WELLS);
	let parts = group
		.iter()
		.filter_map(|source| {
			let mut wells = wells.remove(&source.kind)?;
			let accepted = wells.accepted.len();
			wells.truncate(&mut room);
			// What there was no room for is compared when there is.
			let compares = compared.contains(&source.kind) && wells.accepted.len() == accepted;
			let source = (*source).clone();
			(wells.count() > 0).then_some(Part { source, wells, compares })
		})
		.collect();
	Some(Task::Volumes { month, parts })
}

/// Of several reporters on this node, the one with the most to say counts.
fn ask<S: Ord>(subjects: &mut BTreeMap<S, Asked>, subject: S, asked: Asked) {
	subjects.entry(subject).and_modify(|known| *known = asked.min(*known)).or_insert(asked);
}
