//! The supply as a table.

use super::shown;
use crate::{
	amount::{grouped, millions, rounded},
	percentiles::POINTS,
	simulation::{Row, Simulation},
};
use comfy_table::{Cell, CellAlignment, Table, presets};

/// Decimals of a million UNIT.
const DECIMALS: u32 = 2;

/// The table with what it rests on, for a terminal.
pub fn show(simulation: &Simulation, rows: &[Row]) -> String {
	let Simulation { terms, production, .. } = simulation;
	let table = table(rows);
	let genesis = match simulation.genesis {
		0 => "beside genesis".into(),
		genesis => format!("with {} UNIT of genesis", rounded(genesis, 0)),
	};
	let mut text = format!(
		"Supply of UNIT in millions, {genesis}, at the end of a period: percentiles of {} histories \
		 (seed {})\n{table}\n",
		grouped(simulation.runs.into()),
		simulation.seed,
	);
	text.push_str(&format!(
		"The first period mints {} TAT. Expected growth {} %, floor {} TAT.\n",
		rounded(production.first, 0),
		f64::from(terms.growth_bps) / 100.0,
		rounded(terms.tat_floor, 0),
	));
	if let Some(summary) = summary(rows) {
		text.push_str(&summary);
		text.push('\n');
	}
	text
}

/// Where the histories end, in one sentence. `None` without rows.
fn summary(rows: &[Row]) -> Option<String> {
	let last = rows.last()?;
	Some(format!(
		"At the end of period {}, 90 of 100 histories lie between {} and {} million UNIT.",
		last.period,
		millions(last.supply.get(5)?, DECIMALS),
		millions(last.supply.get(95)?, DECIMALS),
	))
}

fn table(rows: &[Row]) -> Table {
	let mut table = Table::new();
	table.load_style(presets::UTF8_FULL_CONDENSED);
	let header = POINTS.map(|point| match point {
		50 => "median".into(),
		point => format!("{point} %"),
	});
	table.set_header(std::iter::once("Period".into()).chain(header).map(right));
	for row in shown(rows) {
		let figures = row.supply.0.map(|supply| millions(supply, DECIMALS));
		table.add_row(std::iter::once(row.period.to_string()).chain(figures).map(right));
	}
	table
}

fn right(text: String) -> Cell {
	Cell::new(text).set_alignment(CellAlignment::Right)
}
