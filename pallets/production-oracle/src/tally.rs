//! Counting answers: who may give one, what a quorum stands for, and when there can be none.

use crate::types::*;
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, traits::Get};
use treasurenet_primitives::{Volume, math::oracle, oracle_api::Subject};

/// The value that a round's quorum stands for.
pub(crate) struct Tally {
	pub figure: Option<u64>,
	pub counted: Vec<Answer>,
}

/// Whether a round was opened while the reporter was one.
pub(crate) fn check_member<M: Get<u32>>(
	reporter: ReporterId,
	round: &Round<M>,
) -> Result<(), Refusal> {
	ensure!(round.reporters.binary_search(&reporter).is_ok(), Refusal::NotInRound);
	Ok(())
}

/// Whether a reporter can answer in an undecided round: once, and again with a figure if the
/// register had none.
pub(crate) fn check_join<M: Get<u32>>(
	reporter: ReporterId,
	round: &Round<M>,
	figure: Option<u64>,
) -> Result<(), Refusal> {
	check_member(reporter, round)?;
	let may_answer = answer_of(reporter, round)
		.is_none_or(|given| !given.binds(&round.subject) && figure.is_some());
	ensure!(may_answer, Refusal::AlreadyAnswered);
	Ok(())
}

/// What a reporter answered in a round.
pub(crate) fn answer_of<M: Get<u32>>(reporter: ReporterId, round: &Round<M>) -> Option<&Answer> {
	round.answers.iter().find(|answer| answer.reporter == reporter)
}

/// The value that `quorum` of the reporters still present stand for: for prices of the same
/// variant, of a volume identical answers up to the cap.
pub(crate) fn tally<M: Get<u32>>(
	round: &Round<M>,
	present: &[ReporterId],
	cap: Option<Volume>,
) -> Option<Tally> {
	let quorum = round.quorum as usize;
	let answers = round.answers.iter().filter(|answer| is_present(present, answer.reporter));
	if let Subject::Volume { .. } = round.subject {
		let mut camps = BTreeMap::<u64, Vec<Answer>>::new();
		for answer in answers {
			if let Some(volume) = answer.figure
				&& cap.is_none_or(|cap| volume <= cap)
			{
				camps.entry(volume).or_default().push(*answer);
			}
		}
		let (volume, counted) = camps.into_iter().find(|(_, camp)| camp.len() >= quorum)?;
		return Some(Tally { figure: Some(volume), counted });
	}
	let (quotes, silent): (Vec<Answer>, Vec<Answer>) =
		answers.copied().partition(|answer| answer.figure.is_some());
	if silent.len() >= quorum {
		return Some(Tally { figure: None, counted: silent });
	}
	if quotes.len() < quorum {
		return None;
	}
	let mut prices: Vec<u64> = quotes.iter().filter_map(|answer| answer.figure).collect();
	prices.sort_unstable();
	let median = oracle::median(&prices)?;
	Some(Tally { figure: Some(median), counted: quotes })
}

/// Whether a round can no longer reach its quorum: even if all reporters joined the largest camp
/// that are silent, or found no figure yet.
pub(crate) fn has_failed<M: Get<u32>>(
	round: &Round<M>,
	present: &[ReporterId],
	cap: Option<Volume>,
) -> bool {
	let mut camps = BTreeMap::<Option<u64>, usize>::new();
	let mut answered = 0usize;
	for answer in &round.answers {
		if !is_present(present, answer.reporter) || !answer.binds(&round.subject) {
			continue;
		}
		answered = answered.saturating_add(1);
		let camp = match (&round.subject, answer.figure) {
			// All quotes are one camp: the median joins them.
			(Subject::Price { .. }, Some(_)) => Some(0),
			// A mint in the meantime put it out of reach.
			(_, Some(volume)) if cap.is_some_and(|cap| volume > cap) => continue,
			(_, figure) => figure,
		};
		let size = camps.entry(camp).or_default();
		*size = size.saturating_add(1);
	}
	let largest = camps.into_values().max().unwrap_or(0);
	let silent = members(round, present).saturating_sub(answered);
	largest.saturating_add(silent) < round.quorum as usize
}

/// Whether a round that lost reporters tolerates fewer silent or lying ones than a new round would.
pub(crate) fn gives_way<M: Get<u32>>(
	round: &Round<M>,
	present: &[ReporterId],
	quorum: u32,
) -> bool {
	let members = members(round, present);
	let tolerated = members.checked_sub(round.quorum as usize);
	members < round.reporters.len() && tolerated < present.len().checked_sub(quorum as usize)
}

/// How many of a round's reporters are still reporters.
fn members<M: Get<u32>>(round: &Round<M>, present: &[ReporterId]) -> usize {
	round.reporters.iter().filter(|id| is_present(present, **id)).count()
}

fn is_present(present: &[ReporterId], reporter: ReporterId) -> bool {
	present.binary_search(&reporter).is_ok()
}
