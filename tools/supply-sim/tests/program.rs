//! The program as users run it: its output, its refusals and its exit status.

use serde_json::Value;
use std::{
	fs,
	path::Path,
	process::{Command, Output, Stdio},
};

const SMALL: [&str; 4] = ["--runs", "50", "--periods", "12"];
/// Production that grows by 15 % in every period: one history, known in advance.
const CERTAIN: [&str; 12] = [
	"--runs",
	"2",
	"--periods",
	"4",
	"--early",
	"0.15",
	"--min",
	"0.15",
	"--mode",
	"0.15",
	"--max",
	"0.15",
];

fn program() -> Command {
	Command::new(env!("CARGO_BIN_EXE_treasurenet-supply-sim"))
}

fn run(arguments: &[&str]) -> Output {
	program().args(arguments).output().expect("the program starts")
}

/// The standard output of a run that succeeds without a word on the standard error.
fn written(arguments: &[&str]) -> String {
	let output = run(arguments);
	let errors = String::from_utf8_lossy(&output.stderr).into_owned();
	assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
	String::from_utf8(output.stdout).expect("the output is UTF-8")
}

/// The words and the exit code of a run that fails without output.
fn refused(arguments: &[&str]) -> (String, Option<i32>) {
	let output = run(arguments);
	assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
	let words = String::from_utf8(output.stderr).expect("the words are UTF-8");
	assert!(words.starts_with("error: "), "{words}");
	(words, output.status.code())
}

fn text(path: &Path) -> &str {
	path.to_str().expect("the path is plain")
}

#[test]
fn table_should_show_chosen_periods_and_the_last_when_run_plainly() {
	let table = written(&SMALL);
	let periods: Vec<&str> = table
		.lines()
		.filter_map(|line| line.strip_prefix('│')?.split('┆').next().map(str::trim))
		.collect();
	assert_eq!(periods, ["Period", "1", "2", "3", "5", "10", "12"]);
	assert!(table.contains("percentiles of 50 histories (seed 1)"), "{table}");
	assert!(table.contains("│      2 ┆ 126.14 ┆"), "{table}");
	assert!(table.contains("At the end of period 12, 90 of 100 histories lie between"), "{table}");
}

#[test]
fn figures_should_be_those_calculated_by_hand_when_growth_is_certain() {
	// 10, 10, 9 and 8.1 UNIT for each of 6 307 200 blocks.
	let json: Value = serde_json::from_str(&written(&[&CERTAIN[..], &["--json"]].concat()))
		.expect("with --json the output is JSON");
	let rows = json["rows"].as_array().expect("there are rows");
	let supplies: Vec<&Value> = rows.iter().map(|row| &row["supplyUnit"]["p50"]).collect();
	// Period 4 is shown because it is the last.
	assert_eq!(supplies, ["63072000", "126144000", "182908800", "233997120"]);
	assert_eq!(rows[3]["rewardUnit"]["p05"], "8.1");
	assert_eq!(json["earlyGrowth"], 0.15);
	assert_eq!(json["blocksPerPeriod"], 6_307_200);
}

#[test]
fn figures_should_include_genesis_when_it_is_given() {
	let table = written(&[&CERTAIN[..], &["--genesis", "1000000.5"]].concat());
	assert!(table.contains("with 1,000,001 UNIT of genesis"), "{table}");
	assert!(table.contains("│      1 ┆  64.07 ┆"), "{table}");
}

#[test]
fn figures_should_be_the_same_when_seed_is_the_same_whatever_the_threads() {
	let json = |more: &[&str]| written(&[&SMALL[..], &["--json"], more].concat());
	let figures = json(&["--threads", "1"]);
	assert_eq!(json(&["--threads", "3"]), figures);
	assert_eq!(json(&["--threads", "64"]), figures);
	assert_eq!(json(&["--seed", "1"]), figures);
	let rows = |json: &str| json.split_once("\"rows\"").map(|(_, rows)| rows.to_owned());
	assert!(rows(&figures).is_some());
	assert_ne!(rows(&json(&["--seed", "2"])), rows(&figures));
}

#[test]
fn files_should_hold_every_period_when_they_are_asked_for() {
	let folder = tempfile::tempdir().expect("a folder can be made");
	let csv = folder.path().join("supply.csv");
	let svg = folder.path().join("supply.svg");
	// What was there before is replaced.
	fs::write(&csv, "x".repeat(100_000)).expect("the folder can be written to");
	let files = ["--quiet", "--csv", text(&csv), "--svg", text(&svg)];
	assert_eq!(written(&[&CERTAIN[..], &files].concat()), "");

	let csv = fs::read_to_string(csv).expect("the file is written");
	let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
	assert_eq!(lines.len(), 5);
	assert!(lines.iter().all(|line| line.len() == 15));
	assert_eq!(lines[0][..3], ["period", "supply_unit_p01", "supply_unit_p05"]);
	assert_eq!(lines[0][14], "reward_unit_p99");
	assert_eq!(lines[3][..2], ["3", "182908800"]);
	assert_eq!(lines[4][14], "8.1");

	let svg = fs::read_to_string(svg).expect("the file is written");
	assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"), "{svg}");
	for part in ["<title id=\"t\">", "<desc id=\"d\">", "million UNIT", "prefers-color-scheme"] {
		assert!(svg.contains(part), "{part}");
	}
	assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

#[test]
fn picture_should_be_drawn_when_there_is_hardly_anything_to_draw() {
	let folder = tempfile::tempdir().expect("a folder can be made");
	let svg = folder.path().join("supply.svg");
	let one = ["--runs", "1", "--periods", "1", "--quiet", "--svg", text(&svg)];
	assert_eq!(written(&one), "");
	let svg = fs::read_to_string(svg).expect("the file is written");
	assert!(svg.contains("at the end of period 1<"), "{svg}");
	assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

#[test]
fn argument_should_be_refused_with_its_name_and_a_reason_when_it_makes_no_sense() {
	for (arguments, words) in [
		(&["--runs", "0"][..], "'0' for '--runs <N>': 0 is not in 1..=1000000"),
		(&["--periods", "0"], "'0' for '--periods <N>': 0 is not in 1..=1000"),
		(&["--runs", "many"], "'many' for '--runs <N>'"),
		(&["--runs", "1000000"], "--runs × --periods is more than 50000000"),
		(&["--seed", "-1"], "'-1'"),
		(&["--threads", "0"], "'0' for '--threads <N>'"),
		(&["--growth-bps", "10001"], "'--growth-bps <BPS>': 10001 is not in 0..=10000"),
		(&["--tat-floor", "0.5"], "'--tat-floor <TAT>': not between 1 and 1000000000000 TAT"),
		(&["--first-tat", "1e6"], "'--first-tat <TAT>': not a decimal number"),
		(&["--genesis", "1000000000000001"], "'--genesis <UNIT>': more than 1000000000000000"),
		(&["--early", "-1.5"], "'--early <RATE>': not between -1 (production ends) and 1000"),
		(&["--max", "NaN"], "'--max <RATE>': not between"),
		(&["--mode", "15%"], "'--mode <RATE>': not a rate such as 0.15"),
		(&["--min", "0.5"], "--min, --mode, --max: 0.5 ≤ 0.15 ≤ 5 does not hold"),
		(&["--max", "0.1"], "--min, --mode, --max: -0.5 ≤ 0.15 ≤ 0.1 does not hold"),
		(&["--svg", "same", "--csv", "same"], "--svg and --csv name the same file"),
		(&["--quiet", "--json"], "cannot be used with"),
		(&["--unknown"], "unexpected argument"),
	] {
		let (error, code) = refused(arguments);
		assert!(error.contains(words), "{arguments:?}: {error}");
		assert_eq!(code, Some(2), "{arguments:?}");
	}
	assert!(!Path::new("same").exists());
}

#[test]
fn file_should_be_refused_before_the_work_when_it_cannot_be_written() {
	let folder = tempfile::tempdir().expect("a folder can be made");
	let nowhere = folder.path().join("missing").join("supply.svg");
	for option in ["--svg", "--csv"] {
		for file in [text(&nowhere), text(folder.path())] {
			let (error, code) = refused(&["--runs", "50", option, file]);
			assert!(error.contains(&format!("{file} cannot be written: ")), "{error}");
			assert_eq!(code, Some(1));
		}
	}
}

#[test]
fn program_should_end_well_when_nobody_reads_its_output() {
	let mut child = program()
		.args(SMALL)
		.stdout(Stdio::piped())
		.stderr(Stdio::piped())
		.spawn()
		.expect("the program starts");
	drop(child.stdout.take());
	let output = child.wait_with_output().expect("the program is ours");
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	assert!(output.stderr.is_empty());
}

#[test]
fn help_should_name_every_option_with_its_unit_when_asked_for() {
	let help = written(&["--help"]);
	for option in [
		"--runs <N>",
		"--periods <N>",
		"--seed <N>",
		"--growth-bps <BPS>",
		"--tat-floor <TAT>",
		"--first-tat <TAT>",
		"--early <RATE>",
		"--min <RATE>",
		"--mode <RATE>",
		"--max <RATE>",
		"--genesis <UNIT>",
		"--threads <N>",
		"--svg <FILE>",
		"--csv <FILE>",
		"--json",
		"--quiet",
	] {
		assert!(help.contains(option), "{option}");
	}
}
