//! A fuzzer of the runtime.
//!
//! [`run`] turns any string of bytes into a run of blocks: people do what they would do next, or
//! whatever the runtime's metadata allows; days pass, sessions and eras turn, nodes go down,
//! validators equivocate, root and the managers decide. After each block the cheap invariants are
//! checked, and from time to time and at the end all of them. The tests of this crate run fixed
//! strings, `fuzz/` those that a fuzzer finds, and an ignored test as many as one likes.
//!
//! A run that panics has printed its [steps](script::Step) on the standard error. Kept in a file of
//! `regressions/`, they are run again by the tests: see [`replay`].

#![allow(missing_docs, reason = "a test's own parts")]

pub mod calls;
pub mod chain;
pub mod choices;
#[path = "../../../runtime/tests/common/genesis.rs"]
mod genesis;
pub mod ideas;
pub mod invariants;
pub mod offences;
pub mod outside;
pub mod script;
pub mod start;

use chain::{Chain, DAY, Outcome};
use choices::Choices;
use ideas::Act;
use script::{Step, name};
use std::{
	cell::{Cell, RefCell},
	collections::BTreeMap,
	panic,
	sync::Once,
	time::{Duration, Instant},
};
use treasurenet_runtime::constants::time::BLOCKS_PER_SESSION;

/// The most blocks of a run, so that no input takes long.
const MAX_BLOCKS: u32 = 400;

thread_local! {
	/// The steps of the running run.
	static LOG: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
	/// Where the last panic was.
	static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
	/// Whether panics are expected, and nobody wants to read of them.
	static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What happened in a run, or in several.
#[derive(Default, Debug)]
pub struct Report {
	/// Blocks that were finished.
	pub blocks: u64,
	/// Blocks that a report of their own author's offence ended.
	pub lost: u64,
	/// For each call how often it was made, and how often it succeeded.
	pub calls: BTreeMap<String, (u64, u64)>,
	/// The call that took longest for the weight that it declared, and how many times as long.
	pub slowest: Option<(f64, String)>,
}

impl Report {
	/// Adds another run.
	pub fn add(&mut self, other: Self) {
		self.blocks += other.blocks;
		self.lost += other.lost;
		for (call, (tried, succeeded)) in other.calls {
			let sum = self.calls.entry(call).or_default();
			*sum = (sum.0 + tried, sum.1 + succeeded);
		}
		let pace = |slowest: &Option<(f64, String)>| slowest.as_ref().map_or(0.0, |it| it.0);
		if pace(&other.slowest) > pace(&self.slowest) {
			self.slowest = other.slowest;
		}
	}

	/// Calls that were made.
	pub fn made(&self) -> u64 {
		self.calls.values().map(|(tried, _)| tried).sum()
	}

	/// The share of a call's attempts that succeeded, in percent.
	pub fn share(&self, call: &str) -> u64 {
		let (tried, succeeded) = self.calls.get(call).copied().unwrap_or_default();
		(succeeded * 100).checked_div(tried).unwrap_or(0)
	}

	fn note(&mut self, call: String, outcome: &Outcome) {
		let count = self.calls.entry(call).or_default();
		count.0 += 1;
		count.1 += u64::from(*outcome == Outcome::Dispatched(Ok(())));
	}
}

/// A run that does steps and writes them down.
struct Run {
	chain: Chain,
	report: Report,
}

impl Run {
	fn start() -> Self {
		print_steps_on_panic();
		let chain = Chain::resume(start::snapshot());
		LOG.take();
		Self { chain, report: Report::default() }
	}

	fn perform(&mut self, step: Step) {
		LOG.with_borrow_mut(|log| log.push(step.clone()));
		let outcome = self.chain.perform(&step);
		if let Step::Call(_, call) = &step {
			self.report.note(name(call), &outcome);
		}
	}

	fn end(mut self) -> Report {
		self.perform(Step::Block { gap: 1, down: 0 });
		self.chain.check();
		let Chain { blocks, lost, slowest, .. } = self.chain;
		Report { blocks, lost, slowest, ..self.report }
	}
}

/// Runs what a string of bytes decides.
pub fn run(data: &[u8]) -> Report {
	let mut run = Run::start();
	let mut choices = Choices::new(data);
	let mut blocks = 0;
	while !choices.are_over() && blocks < MAX_BLOCKS {
		for _ in 0..choices.below(8) {
			let next = run.chain.look(|| ideas::next(&mut choices));
			act(&mut run, next);
		}
		let gap = gap(&mut choices);
		let down = if choices.percent(10) { choices.byte() } else { 0 };
		let repeat = if gap == 1 && choices.percent(15) { choices.below(80) as u32 } else { 1 };
		for _ in 0..repeat.max(1) {
			run.perform(Step::Block { gap, down });
		}
		blocks += repeat.max(1);
		if gap >= BLOCKS_PER_SESSION {
			// A block that begins a session has no room for transactions.
			run.perform(Step::Block { gap: 1, down });
			if choices.percent(85) {
				let duties = run.chain.look(|| ideas::duties(&mut choices));
				act(&mut run, duties);
			}
		}
		if choices.percent(10) {
			run.chain.check();
		}
	}
	run.end()
}

fn act(run: &mut Run, acts: impl IntoIterator<Item = Act>) {
	for (origin, call) in acts {
		run.perform(Step::Call(origin, Box::new(call)));
	}
}

/// Slots to the next block: mostly one, at times a session, days or weeks.
fn gap(choices: &mut Choices) -> u32 {
	match choices.below(20) {
		0..12 => 1,
		12 | 13 => 1 + choices.below(u64::from(BLOCKS_PER_SESSION)) as u32,
		14 | 15 => BLOCKS_PER_SESSION,
		16..19 => DAY,
		_ if choices.percent(5) => DAY * 361,
		_ => DAY * (1 + choices.below(35) as u32),
	}
}

/// Runs the steps of a [script](script::parse) again.
pub fn replay(steps: &[Step]) -> Report {
	let mut run = Run::start();
	for step in steps {
		run.perform(step.clone());
	}
	run.end()
}

/// Runs what a string of bytes decides. If that panics, the shortest run that was found to panic in
/// the same place is printed as well.
pub fn run_or_shorten(data: &[u8]) -> Report {
	panic::catch_unwind(|| run(data)).unwrap_or_else(|panic| {
		let short = shorten(LOG.take(), LAST_PANIC.take());
		eprintln!("# a short run that panics in the same place:");
		short.iter().for_each(|step| eprintln!("{step}"));
		panic::resume_unwind(panic)
	})
}

/// Leaves out steps as long as the rest panics in the same place, for at most two minutes.
fn shorten(mut steps: Vec<Step>, place: String) -> Vec<Step> {
	let end = Instant::now() + Duration::from_secs(120);
	let fails = |steps: &[Step]| {
		QUIET.set(true);
		let panics = panic::catch_unwind(|| drop(replay(steps))).is_err();
		QUIET.set(false);
		panics && LAST_PANIC.take() == place
	};
	let mut size = steps.len() / 2;
	while size > 0 {
		let mut at = 0;
		while at < steps.len() && Instant::now() < end {
			let until = (at + size).min(steps.len());
			let rest = [&steps[..at], &steps[until..]].concat();
			if fails(&rest) {
				steps = rest;
			} else {
				at = until;
			}
		}
		size /= 2;
	}
	steps
}

/// A string of bytes that looks random and is the same for the same seed (SplitMix64).
pub fn bytes(seed: u64, length: usize) -> Vec<u8> {
	let mut state = seed.wrapping_mul(0x5851_f42d_4c95_7f2d);
	let numbers = std::iter::from_fn(|| {
		state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut number = state;
		number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		Some(number ^ (number >> 31))
	});
	numbers.flat_map(u64::to_le_bytes).take(length).collect()
}

/// Has a panic tell the steps that led to it, before whatever else it does.
fn print_steps_on_panic() {
	static ONCE: Once = Once::new();
	ONCE.call_once(|| {
		let others = panic::take_hook();
		panic::set_hook(Box::new(move |panic| {
			LAST_PANIC.set(panic.location().map(ToString::to_string).unwrap_or_default());
			if QUIET.get() {
				return;
			}
			LOG.with_borrow(|log| {
				if !log.is_empty() {
					eprintln!("# steps of the run that panics:");
					log.iter().for_each(|step| eprintln!("{step}"));
				}
			});
			others(panic);
		}));
	});
}
