//! Many histories, and how their supplies and rewards are spread.

use crate::{
	Balance,
	history::{BLOCKS_PER_PERIOD, Production, Terms, issued, rewards},
	percentiles::Percentiles,
	random::Source,
};
use std::{num::NonZeroUsize, ops::Range, panic::resume_unwind, thread};

/// What is simulated.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Simulation {
	/// What governance sets.
	pub terms: Terms,
	/// How production goes.
	pub production: Production,
	/// Length of a history, in periods.
	pub periods: u32,
	/// How many histories.
	pub runs: u32,
	/// What the random numbers follow from.
	pub seed: u64,
	/// Supply before the first block, in 10⁻¹⁸ UNIT.
	pub genesis: Balance,
}

/// A period, over all histories.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
	/// The period's number, from 1.
	pub period: u32,
	/// Supply at its end, genesis included, in 10⁻¹⁸ UNIT.
	pub supply: Percentiles,
	/// Reward of each of its blocks, in 10⁻¹⁸ UNIT.
	pub reward: Percentiles,
}

impl Simulation {
	/// Runs all histories on so many threads, which change nothing but the time that it takes.
	/// `done` is called once for each history, from any thread.
	pub fn run(&self, threads: NonZeroUsize, done: &(impl Fn() + Sync)) -> Vec<Row> {
		let histories = shared(self.runs as usize, threads, |range| {
			range
				.map(|run| {
					let history = self.history(run as u64);
					done();
					history
				})
				.collect()
		});
		shared(self.periods as usize, threads, |range| self.rows(&histories, range))
	}

	/// What one history has issued by the end of each period.
	fn history(&self, run: u64) -> Vec<Balance> {
		let changes = self.production.draw(self.periods, &mut Source::new(self.seed, run));
		let mut rewards = rewards(&self.terms, self.production.first, &changes);
		rewards.truncate(self.periods as usize);
		issued(&rewards)
	}

	/// The rows of some periods, counted from 0.
	fn rows(&self, histories: &[Vec<Balance>], periods: Range<usize>) -> Vec<Row> {
		let mut supplies = Vec::with_capacity(histories.len());
		let mut rewards = Vec::with_capacity(histories.len());
		let at = |history: &[Balance], period: Option<usize>| {
			period.and_then(|period| history.get(period).copied()).unwrap_or_default()
		};
		periods
			.map(|period| {
				supplies.clear();
				rewards.clear();
				for history in histories {
					let supply = at(history, Some(period));
					let before = at(history, period.checked_sub(1));
					supplies.push(self.genesis.saturating_add(supply));
					rewards.push(supply.saturating_sub(before) / Balance::from(BLOCKS_PER_PERIOD));
				}
				Row {
					period: period as u32 + 1,
					supply: Percentiles::of(&mut supplies),
					reward: Percentiles::of(&mut rewards),
				}
			})
			.collect()
	}
}

/// Shares `0..count` between threads in parts that follow each other, and joins the results in that
/// order.
fn shared<T: Send>(
	count: usize,
	threads: NonZeroUsize,
	work: impl Fn(Range<usize>) -> Vec<T> + Sync,
) -> Vec<T> {
	let part = count.div_ceil(threads.get()).max(1);
	thread::scope(|scope| {
		let work = &work;
		let handles: Vec<_> = (0..count)
			.step_by(part)
			.map(|start| scope.spawn(move || work(start..count.min(start.saturating_add(part)))))
			.collect();
		handles
			.into_iter()
			.flat_map(|handle| handle.join().unwrap_or_else(|panic| resume_unwind(panic)))
			.collect()
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn shares_should_join_in_order_when_threads_differ() {
		for count in [0, 1, 2, 7, 100] {
			for threads in [1, 2, 3, 64, usize::MAX] {
				let threads = NonZeroUsize::new(threads).expect("not 0");
				let all = shared(count, threads, Iterator::collect);
				assert_eq!(all, (0..count).collect::<Vec<_>>());
			}
		}
	}
}
