//! `docs/calls.md`: how every call answers every origin in every mode.

use crate::{
	committed::expect_committed,
	matrix::{Answer, Row, matrix},
	modes::Mode,
	origins::CALLERS,
};
use std::fmt::Write;

#[test]
fn table_of_calls_should_be_up_to_date() {
	expect_committed("calls.md", &document());
}

#[test]
fn calls_should_not_panic_when_their_arguments_are_zeros() {
	let panics = |row: &&Row| row.answers.iter().flatten().any(|of| *of == Answer::Panicked);
	let panicking: Vec<_> = matrix().iter().filter(panics).map(Row::path).collect();
	assert!(panicking.is_empty(), "these panic: {}", panicking.join(", "));
}

fn document() -> String {
	let mut text = String::from(
		"# Every call, by every origin\n\n\
		 Generated from the runtime by its test `tables`, and reviewed: a change of this file is a\n\
		 change of who may do what. [Privileged calls](privileged-calls.md) have a shorter list of\n\
		 their own.\n\n",
	);
	let modes = Mode::ALL.map(Mode::name).join(", ");
	_ = write!(
		text,
		"A cell has a sign for each mode of the chain: {modes}.\n\n\
		 - `+`: the call accepts the origin, and the filter lets it through;\n\
		 - `f`: the call would accept it, but the filter holds it back;\n\
		 - `·`: the call refuses it.\n\n\
		 Each call is tried with the plainest arguments on the state of a new chain. Fees, nonces\n\
		 and what else is checked of a transaction before its call are not shown. The origins are:\n\n"
	);
	for caller in &CALLERS {
		_ = writeln!(text, "- **{}**: {}", caller.short, caller.name);
	}
	let mut pallet = "";
	for row in matrix() {
		if row.pallet != pallet {
			pallet = &row.pallet;
			let heads: Vec<_> = CALLERS.iter().map(|caller| caller.short).collect();
			_ = write!(text, "\n## {pallet}\n\n| call | {} |\n|---|", heads.join(" | "));
			_ = writeln!(text, "{}", "---|".repeat(CALLERS.len()));
		}
		_ = writeln!(text, "{}", line(row));
	}
	text
}

fn line(row: &Row) -> String {
	let sign = |answer: &Answer| match answer {
		Answer::Reached => '+',
		Answer::Filtered => 'f',
		Answer::Refused => '·',
		Answer::Panicked => '!',
	};
	let cells = row.answers.iter().map(|answers| answers.iter().map(sign).collect::<String>());
	format!("| `{}` | {} |", row.name, cells.collect::<Vec<_>>().join(" | "))
}
