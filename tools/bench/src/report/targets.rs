//! What the chain should reach on two cores.

use super::Figures;
use crate::transactions::Kind;
use treasurenet_primitives::math::calendar::days_in;

/// A figure and what it should be.
pub struct Target {
	/// What is measured.
	pub name: &'static str,
	/// What it should be, in words.
	pub wanted: &'static str,
	/// What it is, with its unit; `None` if the run did not tell.
	pub reached: Option<(f64, &'static str)>,
	/// Whether it is what it should be.
	pub holds: bool,
}

/// All targets, in the light of a run.
pub fn all(figures: &Figures) -> Vec<Target> {
	let large = figures.states.last();
	let per_second = |kind| large.and_then(|state| state.per_second(kind));
	let transfers = |kind| {
		let state = large?;
		Some(state.cpu_us(kind)? / state.cpu_us(Kind::Transfer)?)
	};
	let days = f64::from(days_in(crate::story::UPLOADED));
	let at_least = |least: f64| move |figure: f64| figure >= least;
	let at_most = |most: f64| move |figure: f64| figure <= most;
	let mut targets = vec![
		target(
			"Transfers",
			"≥ 1 300 a second",
			per_second(Kind::Transfer),
			"a second",
			at_least(1_300.0),
		),
		target(
			"Well-days uploaded",
			"≥ 50 000 a second",
			per_second(Kind::Upload).map(|items| items * days),
			"a second",
			at_least(50_000.0),
		),
		target("Mints", "≥ 600 a second", per_second(Kind::Mint), "a second", at_least(600.0)),
		target(
			"Upload of a well-month",
			"≤ 1.5 transfers",
			transfers(Kind::Upload),
			"transfers",
			at_most(1.5),
		),
		target("Mint", "≤ 3 transfers", transfers(Kind::Mint), "transfers", at_most(3.0)),
	];
	for kind in [Kind::Transfer, Kind::Upload, Kind::Mint, Kind::Bid, Kind::Report] {
		let name = match kind {
			Kind::Transfer => "Transfer, largest state to smallest",
			Kind::Upload => "Upload, largest state to smallest",
			Kind::Mint => "Mint, largest state to smallest",
			Kind::SharedMint => "Mint for ten payees, largest state to smallest",
			Kind::Bid => "Bid, largest state to smallest",
			Kind::Report => "Report, largest state to smallest",
		};
		targets.push(target(name, "≤ 1.2 times", growth(figures, kind), "times", at_most(1.2)));
	}
	for kind in Kind::ALL {
		let name = match kind {
			Kind::Transfer => "Transfer, weight to time",
			Kind::Upload => "Upload, weight to time",
			Kind::Mint => "Mint, weight to time",
			Kind::SharedMint => "Mint for ten payees, weight to time",
			Kind::Bid => "Bid, weight to time",
			Kind::Report => "Report, weight to time",
		};
		let ratio = large.and_then(|state| state.weight_by_time(kind));
		let within = |ratio: f64| (1.0..=2.0).contains(&ratio);
		targets.push(target(name, "1.0 to 2.0 times", ratio, "times", within));
	}
	targets
}

/// How much dearer an item is on the largest state than on the smallest.
pub fn growth(figures: &Figures, kind: Kind) -> Option<f64> {
	let (small, large) = figures.range().filter(|(small, large)| small != large)?;
	Some(large.cpu_us(kind)? / small.cpu_us(kind)?)
}

fn target(
	name: &'static str,
	wanted: &'static str,
	figure: Option<f64>,
	unit: &'static str,
	holds: impl Fn(f64) -> bool,
) -> Target {
	Target {
		name,
		wanted,
		reached: figure.map(|figure| (figure, unit)),
		holds: figure.is_some_and(holds),
	}
}
