//! The figures and the picture of `docs/tokenomics.md` are what the chain's arithmetic gives.
//!
//! The figures are between markers. With `TREASURENET_UPDATE=1` these tests update them.

use clap::Parser;
use sp_arithmetic::Perbill;
use std::{
	env, fs,
	path::{Path, PathBuf},
	sync::LazyLock,
};
use treasurenet_math::{
	bonus::{self, Earnings},
	issuance::{self, Portion, Split},
};
use treasurenet_supply_sim::{
	Balance,
	amount::{ONE, grouped, millions, rounded},
	cli::Arguments,
	history::{BLOCKS_PER_PERIOD, FIRST_REWARD, LAST_EARLY_PERIOD},
	percentiles::POINTS,
	report::{shown, svg},
	simulation::{Row, Simulation},
};

/// One million TAT.
const MILLION: Balance = 1_000_000 * ONE;
/// What the documented rows are computed from: the defaults of the program.
static DEFAULT: LazyLock<(Simulation, Vec<Row>)> = LazyLock::new(|| simulated(&[]));

fn simulated(arguments: &[&str]) -> (Simulation, Vec<Row>) {
	let arguments = Arguments::parse_from([&["treasurenet-supply-sim"], arguments].concat());
	let simulation = arguments.simulation().expect("the arguments make sense");
	let rows = simulation.run(arguments.threads(), &|| ());
	(simulation, rows)
}

fn docs(file: &str) -> PathBuf {
	Path::new("../../docs").join(file)
}

fn read(file: &str) -> String {
	fs::read_to_string(docs(file)).unwrap_or_default()
}

fn updating() -> bool {
	env::var_os("TREASURENET_UPDATE").is_some_and(|value| value == "1")
}

/// Holds a part of the page, the text between two markers, to what it should be.
fn assert_documented(name: &str, expected: &str) {
	let [begin, end] = ["begin", "end"].map(|edge| format!("<!-- {edge}: {name} -->\n"));
	let page = read("tokenomics.md");
	let (before, rest) = page.split_once(&begin).expect("the page has the marker");
	let (found, after) = rest.split_once(&end).expect("the page has the second marker");
	let expected = format!("\n{expected}\n");
	if updating() && found != expected {
		fs::write(docs("tokenomics.md"), format!("{before}{begin}{expected}{end}{after}"))
			.expect("the page can be written");
		return;
	}
	assert_eq!(found, expected, "run this test with TREASURENET_UPDATE=1");
}

/// A Markdown table, figures to the right and words to the left.
fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
	let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
	let rows: Vec<Vec<String>> = rows.into_iter().collect();
	let sides = rows
		.first()
		.expect("there are rows")
		.iter()
		.map(|cell| if cell.starts_with(char::is_alphabetic) { "---|" } else { "---:|" });
	let sides: String = sides.collect();
	let header: Vec<String> = header.iter().map(|cell| cell.to_string()).collect();
	let rows: String = rows.iter().map(|cells| line(cells)).collect();
	format!("{}|{sides}\n{rows}", line(&header))
}

/// One test updates the page, so no two write it at once.
#[test]
fn page_should_show_what_the_arithmetic_gives_when_it_is_read() {
	assert_documented("factors", &factors());
	assert_documented("years", &years());
	assert_documented("split", &splits());
	assert_documented("bid", &bid());
	assert_documented("supply", &supply());
	assert_documented("first-period", &first_periods());
}

#[test]
fn picture_should_show_the_default_run_when_it_is_looked_at() {
	let (simulation, rows) = &*DEFAULT;
	let drawn = svg::draw(simulation, rows);
	if updating() {
		fs::write(docs("supply.svg"), &drawn).expect("the picture can be written");
	}
	assert!(read("supply.svg") == drawn, "run this test with TREASURENET_UPDATE=1");
}

#[test]
fn supply_should_lie_between_700_and_800_million_when_nothing_is_changed() {
	let (simulation, rows) = &*DEFAULT;
	assert_eq!((simulation.periods, simulation.genesis), (500, 0));
	assert_eq!(simulation.production.early.rate(), 5.0);
	let later = simulation.production.later;
	assert_eq!([later.min(), later.mode(), later.max()], [-0.5, 0.15, 5.0]);
	assert_eq!((simulation.terms.growth_bps, simulation.terms.tat_floor), (1_000, MILLION));
	let last = rows.last().expect("there are periods");
	for point in [5, 95] {
		let supply = last.supply.get(point).expect("the percentile is reported") / MILLION;
		assert!((700..800).contains(&supply), "{point} %: {supply}");
	}
}

#[test]
fn supply_should_lie_between_700_and_800_million_when_the_seed_differs() {
	let (_, rows) = simulated(&["--seed", "20260101", "--runs", "4000"]);
	let last = rows.last().expect("there are periods");
	for point in [5, 95] {
		let supply = last.supply.get(point).expect("the percentile is reported") / MILLION;
		assert!((700..800).contains(&supply), "{point} %: {supply}");
	}
}

/// Ratio and factor, to four decimals.
fn ratio_and_factor(last: Balance, before: Balance) -> [String; 2] {
	let terms = DEFAULT.0.terms;
	let ratio = issuance::growth_ratio(last, before, terms.tat_floor, terms.growth_bps);
	[ratio, issuance::factor(ratio)].map(|fraction| {
		// Shown floored, so a ratio just below 1 does not look like 1.
		let tenth_of_thousandth = ONE / 10_000;
		let floored = fraction.to_fixed().into_inner() / tenth_of_thousandth * tenth_of_thousandth;
		rounded(floored, 4)
	})
}

fn next_reward(reward: Balance, last: Balance, before: Balance) -> Balance {
	let terms = DEFAULT.0.terms;
	issuance::next_reward(reward, last, before, terms.tat_floor, terms.growth_bps)
}

fn factors() -> String {
	let growths = [
		("production ends", 100, 0),
		("−50 %", 100, 50),
		("none", 100, 100),
		("+9 %", 100, 109),
		("+10 %", 100, 110),
		("+100 %", 100, 200),
		("+120 %", 100, 220),
		("+500 %", 100, 600),
		("+1,000 %", 100, 1_100),
		("+2,000 %", 100, 2_100),
	];
	table(
		&["growth of production", "d", "f", "10 UNIT become"],
		growths.map(|(words, before, last)| {
			let [before, last] = [before, last].map(|tat| tat * MILLION);
			let [d, f] = ratio_and_factor(last, before);
			vec![words.into(), d, f, rounded(next_reward(FIRST_REWARD, last, before), 4)]
		}),
	)
}

fn years() -> String {
	let minted = [2_000, 2_400, 1_800, 0, 700, 20_000, 22_000].map(|tat| tat * 1_000 * ONE);
	let mut reward = FIRST_REWARD;
	let mut issued = 0;
	let mut rows = Vec::new();
	for (index, tat) in minted.iter().enumerate() {
		let mut row = vec![(index + 1).to_string(), rounded(*tat, 0)];
		match index.checked_sub(2).and_then(|first| minted.get(first..index)) {
			Some([before, last]) => {
				row.extend(ratio_and_factor(*last, *before));
				reward = next_reward(reward, *last, *before);
			}
			_ => row.extend(["", ""].map(String::from)),
		}
		issued += reward * Balance::from(BLOCKS_PER_PERIOD);
		row.extend([rounded(reward, 4), rounded(issued, 0)]);
		rows.push(row);
	}
	table(&["period", "TAT minted in it", "d", "f", "UNIT a block", "UNIT issued so far"], rows)
}

fn splits() -> String {
	let cases = [
		("half super, all take part", 50, 100),
		("none super, all take part", 0, 100),
		("all super, all take part", 100, 100),
		("half super, half take part", 50, 50),
		("2 of 100 super, all take part", 2, 100),
	];
	let rows = cases.map(|(words, supers, participants)| {
		let of_100 = |some| Portion { some, all: 100 };
		let parts = issuance::split(
			FIRST_REWARD,
			Split::default(),
			Some(of_100(participants)),
			of_100(supers),
		)
		.expect("the default split is valid");
		let parts = [parts.community, parts.proposer, parts.super_validators, parts.base];
		assert_eq!(parts.iter().sum::<Balance>(), FIRST_REWARD);
		std::iter::once(words.into()).chain(parts.map(|part| rounded(part, 3))).collect()
	});
	table(&["of 100 active validators", "community", "proposer", "super", "base"], rows)
}

fn bid() -> String {
	// Four active validators, bids for three of them, two of which reach 2 %.
	let bids = [("A", 6_000, 500), ("B", 3_900, 200), ("C", 100, 100)];
	let total = 10_000 * ONE;
	let is_super = |tat: Balance| bonus::is_super(tat * ONE, total, 200);
	let shared: Balance =
		bids.iter().map(|(_, tat, _)| tat * ONE).filter(|tat| is_super(tat / ONE)).sum();
	let parts = issuance::split(FIRST_REWARD, Split::default(), None, Portion { some: 2, all: 4 })
		.expect("the default split is valid");
	let round = parts.super_validators * 60;
	assert_eq!(round, 180 * ONE);
	let rows = bids.map(|(name, tat, yours)| {
		let [tat, yours] = [tat, yours].map(|tat| tat * ONE);
		let earned = if is_super(tat / ONE) {
			bonus::validator_part(round, tat, shared).expect("something is shared")
		} else {
			0
		};
		let earnings = Earnings { earned, tat, own: 0, commission: Perbill::from_percent(5) };
		let you = earnings.of_bidder(yours).expect("the figures are small");
		vec![
			name.into(),
			rounded(tat, 0),
			rounded(yours, 0),
			(if earned > 0 { "yes" } else { "no" }).into(),
			rounded(earned, 4),
			rounded(you, 4),
		]
	});
	table(&["validator", "TAT bid", "yours", "super", "UNIT earned", "your UNIT"], rows)
}

fn supply() -> String {
	let (simulation, rows) = &*DEFAULT;
	let mut header = vec!["period".to_string()];
	header.extend(POINTS.map(|point| match point {
		50 => "median".into(),
		point => format!("{point} %"),
	}));
	let header: Vec<&str> = header.iter().map(String::as_str).collect();
	let figures = table(
		&header,
		shown(rows).map(|row| {
			let figures = row.supply.0.map(|supply| millions(supply, 2));
			std::iter::once(row.period.to_string()).chain(figures).collect()
		}),
	);
	format!(
		"Supply beside genesis at the end of a period, in million UNIT: percentiles of {} histories, \
		 seed {}.\n\n{figures}",
		grouped(simulation.runs.into()),
		simulation.seed
	)
}

fn first_periods() -> String {
	assert_eq!(LAST_EARLY_PERIOD, 5);
	table(
		&["TAT of period 1", "5 %", "median", "95 %"],
		["1000", "10000", "100000", "1000000", "100000000"].map(|first| {
			let (simulation, rows) = simulated(&["--first-tat", first, "--runs", "2000"]);
			let last = rows.last().expect("there are periods");
			let figures = [5, 50, 95].map(|point| {
				millions(last.supply.get(point).expect("the percentile is reported"), 0)
			});
			std::iter::once(rounded(simulation.production.first, 0)).chain(figures).collect()
		}),
	)
}
