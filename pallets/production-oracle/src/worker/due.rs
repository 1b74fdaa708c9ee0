//! What this node's reporters could answer now, and which document to read for it.

use super::{
	LocalReporter,
	memory::{Document, Findings, Look, Memory, Topic},
	sources::{Sources, Volumes},
};
use crate::{due::RequestedVolume, pallet::*, types::ReporterId};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use core::cmp::Reverse;
use sp_core::H256;
use treasurenet_primitives::{
	Day, Feed, KindId, Moment, Month, Volume, WellCommitment, WellKey, WellMonths,
	oracle_api::Subject,
};
use treasurenet_sources::{prices::MAX_DAYS, volumes::MAX_WELLS};

/// How long something that needs nothing is not looked at again, in milliseconds.
pub const QUIET_MS: Moment = 30_000;
/// The most feeds and months that a run looks at: each look reads the chain's state at length.
pub const LOOKS_PER_RUN: u32 = 4;
/// How often accepted volumes that a reporter contradicts are compared with the register again, in
/// milliseconds.
pub const CONTESTED_PERIOD_MS: Moment = 60 * 60 * 1_000;
/// How many days before the first one wanted a document of prices is asked for, so that it has a
/// quote before it: only between two quotes a day without one is known to have none.
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Asked {
	/// For a value that is not accepted.
	First,
	/// The value is accepted: an answer only shows presence.
	Presence,
	/// The reporter answered before, in a round that failed. Another answer is worth something only
	/// if it is another one.
	Again,
}

/// What is wanted of a document of volumes for one kind.
pub(super) struct Part {
	/// The kind's source.
	pub source: Volumes,
	/// The wells wanted.
	pub wells: Wells,
	/// Whether accepted volumes are compared with it, if there are any.
	pub corrects: bool,
}

/// Wells of a kind and month, at most [`MAX_WELLS`] of either sort.
#[derive(Default)]
pub(super) struct Wells {
	/// Those that can be answered.
	pub open: BTreeMap<WellCommitment, Asked>,
	/// The volumes that are accepted and can still be corrected.
	pub accepted: BTreeMap<WellCommitment, Volume>,
	/// Whether it was asked of any accepted volume if it can be.
	was_asked: bool,
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
	let mut looks = 0;
	for topic in topics::<T>(sources, memory, now) {
		if looks == LOOKS_PER_RUN {
			break;
		}
		let task = match topic {
			Topic::Month(month)
				if !sources
					.volumes
					.keys()
					.any(|kind| T::WellMonths::of_month(*kind, month).next().is_some()) =>
			{
				continue;
			}
			Topic::Month(month) => {
				volumes_task::<T>(month, sources, reporters, memory, findings, now)
			}
			Topic::Feed(feed) => prices_task::<T>(feed, sources, reporters, memory, findings, now),
		};
		looks = looks.saturating_add(1);
		memory.looks.insert(topic, Look { at: now, found: task.is_some() });
		if task.is_some() {
			return task;
		}
	}
	None
}

/// What may be looked at: what was not looked at for the longest time first, and of months the
/// newest, so that each has its turn.
fn topics<T: Config>(sources: &Sources, memory: &mut Memory, now: Moment) -> Vec<Topic> {
	let feeds = sources.prices.values().map(|source| {
		(Topic::Feed(source.feed), Vec::from([(Document::Prices(source.feed), source.settings)]))
	});
	let months = Pallet::<T>::reportable_months().filter(|_| !sources.volumes.is_empty());
	let months = months.map(|month| {
		let documents = sources.volumes.values();
		let documents =
			documents.map(|source| (Document::Volumes(source.kind, month), source.settings));
		(Topic::Month(month), documents.collect())
	});
	let topics: BTreeMap<Topic, Vec<_>> = feeds.chain(months).collect();
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
		for day in Pallet::<T>::open_price_days(reporter.id, feed, most as u32) {
			if !known.contains(&day) {
				let asked = asked::<T>(reporter.id, &Subject::Price { feed, day }, false);
				ask(&mut days, day, asked);
			}
		}
	}
	while days.len() > most {
		days.pop_first();
	}
	let document = memory.document(Document::Prices(feed), settings);
	document.is_due(now, days.len(), fresh(&days)).then_some(Task::Prices { feed, days })
}

fn volumes_task<T: Config>(
	month: Month,
	sources: &Sources,
	reporters: &[LocalReporter],
	memory: &mut Memory,
	findings: &Findings,
	now: Moment,
) -> Option<Task> {
	let corrected: BTreeSet<KindId> = sources
		.volumes
		.values()
		.filter(|source| {
			let document = memory.known(&Document::Volumes(source.kind, month), source.settings);
			document.is_none_or(|document| document.wants_corrections(now))
		})
		.map(|source| source.kind)
		.collect();
	// Where a reporter contradicts an accepted volume, it is compared at once, and then hourly.
	let contestable = sources.volumes.values().map(|source| {
		let document = memory.known(&Document::Volumes(source.kind, month), source.settings);
		let is_recent = document
			.and_then(|document| document.last_correction)
			.is_some_and(|last| now.abs_diff(last) < CONTESTED_PERIOD_MS);
		(source.kind, !is_recent)
	});
	let kinds: BTreeMap<KindId, bool> = contestable.collect();
	let mut wanted = wells_of::<T>(month, &kinds, reporters, &findings.wells(month), &corrected);
	for source in sources.volumes.values() {
		let wells = wanted.get(&source.kind);
		if wells.is_some_and(|wells| wells.was_asked && wells.accepted.is_empty()) {
			// It is asked again in a day.
			let document = Document::Volumes(source.kind, month);
			memory.document(document, source.settings).last_correction = Some(now);
		}
	}
	let mut is_due = |source: &Volumes, wells: &Wells| {
		let document = memory.document(Document::Volumes(source.kind, month), source.settings);
		!wells.accepted.is_empty() || document.is_due(now, wells.open.len(), fresh(&wells.open))
	};
	let first = sources
		.volumes
		.values()
		.find(|source| wanted.get(&source.kind).is_some_and(|wells| is_due(source, wells)))?;
	// What else the same document holds costs nothing more.
	let mut room = findings.room().min(MAX_WELLS);
	let parts = sources
		.volumes
		.values()
		.filter(|source| source.shares_document(first))
		.filter_map(|source| {
			let mut wells = wanted.remove(&source.kind)?;
			wells.truncate(&mut room);
			let corrects = corrected.contains(&source.kind) || !wells.accepted.is_empty();
			(!wells.is_empty()).then(|| Part { source: source.clone(), wells, corrects })
		})
		.collect();
	Some(Task::Volumes { month, parts })
}

impl Wells {
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

	fn is_empty(&self) -> bool {
		self.open.is_empty() && self.accepted.is_empty()
	}
}

/// The wells of a month that any of the reporters could answer, or correct if they are of a kind
/// whose accepted volumes are to be compared now: to ask that costs some twenty reads each.
fn wells_of<T: Config>(
	month: Month,
	kinds: &BTreeMap<KindId, bool>,
	reporters: &[LocalReporter],
	known: &BTreeSet<WellKey>,
	corrected: &BTreeSet<KindId>,
) -> BTreeMap<KindId, Wells> {
	let mut wanted = BTreeMap::<KindId, Wells>::new();
	let pairs =
		reporters.iter().flat_map(|reporter| kinds.iter().map(move |kind| (reporter, kind)));
	for (reporter, (&kind, &is_contestable)) in pairs {
		for request in Pallet::<T>::requested_volumes(reporter.id, kind, month) {
			let RequestedVolume { commitment, accepted, is_contested, revision } = request;
			let key = WellKey { kind, commitment };
			if known.contains(&key) {
				continue;
			}
			let wells = wanted.entry(kind).or_default();
			let subject = Subject::Volume { key, month };
			match (revision, accepted) {
				(Some(revision), _) if wells.open.len() < MAX_WELLS => {
					let is_accepted = accepted.is_some_and(|value| value.revision == revision);
					let asked = asked::<T>(reporter.id, &subject, is_accepted);
					ask(&mut wells.open, commitment, asked);
				}
				(None, Some(accepted))
					if (is_contested && is_contestable || corrected.contains(&kind))
						&& wells.accepted.len() < MAX_WELLS =>
				{
					wells.was_asked = true;
					// A neighbouring figure asks whether any could be reported.
					let probe = Some(accepted.volume.checked_sub(1).unwrap_or(1));
					let revision = Pallet::<T>::revision_to_correct(reporter.id, &subject, probe);
					if revision.is_some() {
						wells.accepted.insert(commitment, accepted.volume);
					}
				}
				_ => (),
			}
		}
	}
	for wells in wanted.values_mut() {
		// What one reporter has still to answer, another one could correct. Both figures in one
		// batch of one key would be refused, so the answer goes first.
		wells.accepted.retain(|commitment, _| !wells.open.contains_key(commitment));
	}
	wanted
}

fn asked<T: Config>(reporter: ReporterId, subject: &Subject, is_accepted: bool) -> Asked {
	match Pallet::<T>::own_answer(reporter, subject) {
		_ if is_accepted => Asked::Presence,
		Some(_) => Asked::Again,
		None => Asked::First,
	}
}

/// Of several reporters on this node, the one with the most to say counts.
fn ask<S: Ord>(subjects: &mut BTreeMap<S, Asked>, subject: S, asked: Asked) {
	subjects.entry(subject).and_modify(|known| *known = asked.min(*known)).or_insert(asked);
}

/// How many of them are worth reading a document for at once.
pub(super) fn fresh<S>(subjects: &BTreeMap<S, Asked>) -> usize {
	subjects.values().filter(|asked| **asked != Asked::Again).count()
}
