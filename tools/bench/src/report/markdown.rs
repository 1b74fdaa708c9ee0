//! The figures as tables in Markdown, for a part of a document.

use super::{Figures, targets};
use crate::{live::LiveFigures, transactions::Kind};
use anyhow::Context;
use std::fmt::Write;

/// Where the part of the document begins that is written here.
const BEGIN: &str = "<!-- figures: written by `make bench` -->";
/// Where it ends.
const END: &str = "<!-- end of figures -->";

/// Puts the tables into their part of a document.
pub fn insert(document: &str, figures: &Figures) -> anyhow::Result<String> {
	let (before, rest) =
		document.split_once(BEGIN).context("the document has no part for figures")?;
	let (_, after) = rest.split_once(END).context("the part for figures has no end")?;
	Ok(format!("{before}{BEGIN}\n\n{}\n{END}{after}", tables(figures)))
}

/// The tables.
pub fn tables(figures: &Figures) -> String {
	let mut text = String::new();
	machine(&mut text, figures);
	goals(&mut text, figures);
	blocks(&mut text, figures);
	sizes(&mut text, figures);
	if let Some(live) = &figures.live {
		node(&mut text, live);
	}
	text
}

fn machine(text: &mut String, figures: &Figures) {
	let machine = &figures.machine;
	let _ = writeln!(
		text,
		"Machine: {}, {} cores, {} GiB, Linux {}; {}, `{}` profile.{}",
		machine.processor,
		machine.cores,
		machine.memory_gib,
		machine.kernel,
		machine.rustc,
		machine.profile,
		if figures.quick { " A quick run: the figures are coarse." } else { "" },
	);
}

fn goals(text: &mut String, figures: &Figures) {
	let _ = writeln!(text, "\n### Targets\n\n| what | target | reached | |\n|---|---|---:|---|");
	for target in targets::all(figures) {
		let (reached, verdict) = match target.reached {
			Some((figure, unit)) => {
				(format!("{} {unit}", number(figure)), if target.holds { "yes" } else { "**no**" })
			}
			None => ("not measured".into(), ""),
		};
		let _ = writeln!(text, "| {} | {} | {reached} | {verdict} |", target.name, target.wanted);
	}
}

fn blocks(text: &mut String, figures: &Figures) {
	for state in &figures.states {
		let _ = writeln!(
			text,
			"\n### Full blocks on {} well-months\n\n\
			 | a block full of | items | MiB | items a second | prepare ms | import ms | pool µs | \
			 import CPU µs per item | transfers | weight ÷ time |\n\
			 |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
			grouped(state.well_months.into()),
		);
		let transfer = state.cpu_us(Kind::Transfer);
		for (kind, block) in &state.full {
			let cpu = state.cpu_us(*kind);
			let ratio = cpu.zip(transfer).map(|(one, transfer)| one / transfer);
			let _ = writeln!(
				text,
				"| {}{} | {} | {:.2} | {} | {:.0} | {:.0} | {} | {} | {} | {} |",
				kind.plural(),
				if block.full { "" } else { " ¹" },
				grouped(block.items),
				block.bytes as f64 / f64::from(1 << 20),
				state.per_second(*kind).map(number).unwrap_or_default(),
				block.prepare_ms,
				block.import_ms,
				number(block.check_us),
				cpu.map(number).unwrap_or_default(),
				ratio.map(number).unwrap_or_default(),
				state.weight_by_time(*kind).map(number).unwrap_or_default(),
			);
		}
		let empty = &state.empty;
		let _ = writeln!(
			text,
			"| nothing | | {:.2} | | {:.0} | {:.0} | | | | {} |",
			empty.bytes as f64 / f64::from(1 << 20),
			empty.prepare_ms,
			empty.import_ms,
			number(empty.weight_ms / empty.import_ms),
		);
	}
	let _ = writeln!(text, "\n¹ Not full: the state has no more to do.");
}

fn sizes(text: &mut String, figures: &Figures) {
	let _ = writeln!(text, "\n### Sizes\n\n| what | size |\n|---|---:|");
	for state in &figures.states {
		let name = format!("State of {} well-months", grouped(state.well_months.into()));
		let _ = writeln!(text, "| {name}, keys and values | {} MiB |", mebibytes(state.bytes));
		let _ = writeln!(text, "| {name}, database | {} MiB |", mebibytes(state.disk));
	}
	if let Some((bytes, disk)) = figures.bytes_per_well_month() {
		let _ = writeln!(text, "| A well-month, keys and values | {bytes:.0} bytes |");
		let _ = writeln!(text, "| A well-month, database | {disk:.0} bytes |");
	}
	let wasm = match figures.wasm_bytes {
		Some(bytes) => format!("{} KiB", grouped(bytes as u64 / 1_024)),
		None => "not measured: it was not compressed".into(),
	};
	let _ = writeln!(text, "| The runtime's Wasm, compressed | {wasm} |");
}

fn node(text: &mut String, live: &LiveFigures) {
	let _ = writeln!(
		text,
		"\n### A node under a flood of transfers\n\n| what | figure |\n|---|---:|\n\
		 | Transfers submitted | {} in {} s |\n\
		 | Blocks that they filled | {}, the fullest with {} |\n\
		 | Included | {} a second |\n\
		 | Final | {} a second |\n\
		 | Memory at its peak | {} MiB |\n\
		 | Import of the chain | {} blocks a second, {} transfers a second |",
		grouped(live.submitted as u64),
		number(live.submitting_s),
		live.blocks,
		grouped(live.fullest as u64),
		number(live.included_per_second),
		number(live.final_per_second),
		grouped(live.memory_mib),
		number(live.import_blocks_per_second),
		number(live.import_per_second),
	);
}

fn mebibytes(bytes: u64) -> String {
	grouped(bytes.div_ceil(1 << 20))
}

/// Three digits that count, or all before the point.
pub fn number(figure: f64) -> String {
	match figure.abs() {
		large if large >= 100.0 => grouped(figure.round().max(0.0) as u64),
		large if large >= 10.0 => format!("{figure:.1}"),
		_ => format!("{figure:.2}"),
	}
}

/// In groups of three digits.
pub fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let mut text = String::new();
	for (at, digit) in digits.char_indices() {
		if at > 0 && (digits.len() - at).is_multiple_of(3) {
			text.push(' ');
		}
		text.push(digit);
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn numbers_should_be_grouped_and_show_three_digits() {
		let texts = [0.123, 1.5, 23.45, 456.7, 1_234_567.0].map(number);
		assert_eq!(texts, ["0.12", "1.50", "23.4", "457", "1 234 567"]);
	}
}
