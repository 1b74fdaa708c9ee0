//! Runs of the fuzzer with fixed seeds, and those that once broke something.

use std::{
	env, fs,
	path::Path,
	time::{Duration, Instant},
};
use treasurenet_random::{Report, bytes, replay, run_or_shorten, script::parse};

/// Runs in the ordinary test.
const SEEDS: u64 = 16;
/// What decides a run, in bytes.
const LENGTH: usize = 4_000;
/// The share of attempts that must succeed, in percent: the fuzzer must not knock on closed doors.
const SHARES: [(&str, u64); 14] = [
	("Babe::report_equivocation_unsigned", 40),
	("Balances::transfer_keep_alive", 40),
	("BonusStake::bid", 40),
	("BonusStake::claim", 10),
	("MarginEscrow::deposit", 50),
	("MarginEscrow::withdraw", 30),
	("ProducerRegistry::apply", 40),
	("ProductionOracle::report", 50),
	("ProductionOracle::report_authorized", 40),
	("Staking::validate", 50),
	("TatIssuance::mint_tat", 15),
	("TatIssuance::upload", 8),
	("WellAudit::apply", 8),
	("WellAudit::approve", 20),
];

fn print(report: &Report) {
	println!("{} blocks, {} lost, {} calls", report.blocks, report.lost, report.made());
	for (call, (tried, succeeded)) in &report.calls {
		println!("{succeeded:6} of {tried:6}  {call}");
	}
	if let Some((times, call)) = &report.slowest {
		println!("slowest for its weight: {call}, {times:.1} times");
	}
}

#[test]
fn runtime_should_hold_when_seeds_are_fixed() {
	let mut sum = Report::default();
	for seed in 0..SEEDS {
		sum.add(run_or_shorten(&bytes(seed, LENGTH)));
	}
	print(&sum);
	for (call, least) in SHARES {
		let share = sum.share(call);
		assert!(share >= least, "{call} succeeds in {share} % of its attempts");
	}
}

/// Each file is a run that panicked before what it found was mended.
#[test]
fn runtime_should_hold_when_what_broke_it_is_run_again() {
	let folder = Path::new("regressions");
	for entry in fs::read_dir(folder).unwrap() {
		let path = entry.unwrap().path();
		println!("{}", path.display());
		let steps = parse(&fs::read_to_string(&path).unwrap());
		replay(&steps.unwrap_or_else(|error| panic!("{}: {error}", path.display())));
	}
}

/// Goes on for `RANDOM_SECONDS`, from `RANDOM_SEED` on.
#[test]
#[ignore = "takes long"]
fn runtime_should_hold_when_seeds_go_on() {
	let number = |name: &str| env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
	let end = Instant::now() + Duration::from_secs(number("RANDOM_SECONDS").unwrap_or(600));
	let first = number("RANDOM_SEED").unwrap_or(1_000);
	let mut sum = Report::default();
	let seeds = (first..).take_while(|_| Instant::now() < end).map(|seed| {
		println!("seed {seed}");
		sum.add(run_or_shorten(&bytes(seed, LENGTH)));
	});
	println!("{} runs", seeds.count());
	print(&sum);
}
