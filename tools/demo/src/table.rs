//! Outcomes as a table and as JSON.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, Table, Width, presets};
use serde_json::{Value, json};
use treasurenet_client::{
	amount::{amount, percent, usd, volume},
	steps::{Minted, Outcome},
};
use treasurenet_primitives::{Balance, Usd, Volume, WellId, math::audit::Finding};

/// The greatest width of a text column.
const WORDS: u16 = 60;

/// One line of the table.
pub struct Line {
	pub name: String,
	pub product: String,
	pub well: WellId,
	pub uploaded: Volume,
	pub outcome: Outcome,
}

/// The sums of a table.
#[derive(Default)]
pub struct Totals {
	pub value: Usd,
	/// What this run credited, in 10⁻¹⁸ TAT.
	pub credited_now: Balance,
	/// What all lines credited, in 10⁻¹⁸ TAT.
	pub credited: Balance,
	pub penalty: Usd,
}

impl Totals {
	pub fn of(lines: &[Line]) -> Self {
		let mut totals = Self::default();
		for line in lines {
			let (minted, is_new) = match &line.outcome {
				Outcome::Minted(minted) => (minted, true),
				Outcome::Before(minted) => (minted, false),
				Outcome::Refused(_) => continue,
			};
			totals.value = totals.value.saturating_add(minted.record.value);
			totals.credited = totals.credited.saturating_add(minted.credited());
			totals.penalty = totals.penalty.saturating_add(minted.record.penalty);
			if is_new {
				totals.credited_now = totals.credited_now.saturating_add(minted.credited());
			}
		}
		totals
	}
}

/// The lines and their sums, for people.
pub fn show(lines: &[Line]) -> String {
	let header = [
		"Well",
		"Product",
		"No.",
		"Uploaded",
		"Official",
		"Deviation",
		"Value USD",
		"Minted TAT",
		"Penalty USD",
		"Margin after",
		"Finding",
	];
	let mut rows = Vec::with_capacity(lines.len() + 1);
	for line in lines {
		let mut cells = vec![
			line.name.clone(),
			line.product.clone(),
			line.well.to_string(),
			volume(line.uploaded).to_string(),
		];
		match &line.outcome {
			Outcome::Minted(minted) => cells.extend(figures(minted, "")),
			Outcome::Before(minted) => cells.extend(figures(minted, ", minted before")),
			Outcome::Refused(reasons) => {
				cells.extend(vec![String::new(); 6]);
				cells.push(format!("not minted: {}", reasons.join("; ")));
			}
		}
		rows.push(cells);
	}
	let totals = Totals::of(lines);
	let mut sums = vec![format!("{} in all", lines.len())];
	sums.extend(vec![String::new(); 5]);
	sums.extend([
		format!("{:.2}", usd(totals.value)),
		format!("{:.2}", amount(totals.credited)),
		format!("{:.2}", usd(totals.penalty)),
	]);
	sums.extend(vec![String::new(); 2]);
	rows.push(sums);
	aligned(&header, rows, 2..10)
}

fn figures(minted: &Minted, note: &str) -> Vec<String> {
	let record = &minted.record;
	vec![
		volume(record.official).to_string(),
		percent(minted.deviation_bps),
		format!("{:.2}", usd(record.value)),
		format!("{:.2}", amount(minted.credited())),
		format!("{:.2}", usd(record.penalty)),
		minted.margin_after.map_or_else(|| "".into(), |margin| format!("{:.2}", amount(margin))),
		format!("{}{note}", finding_words(minted.finding)),
	]
}

/// The audit's finding, in a word or two.
pub fn finding_words(finding: Finding) -> &'static str {
	match finding {
		Finding::Confirmed => "confirmed",
		Finding::Corrected => "corrected",
		Finding::Overstated => "overstated",
		Finding::GrosslyOverstated => "grossly overstated",
		Finding::Unfounded => "unfounded",
	}
}

/// The lines and their sums, for programs: exact figures as decimal text.
pub fn to_json(lines: &[Line]) -> Value {
	let totals = Totals::of(lines);
	json!({
		"wells": lines.iter().map(line_json).collect::<Vec<_>>(),
		"totals": {
			"valueUsd": plain(totals.value),
			"mintedTat": plain(totals.credited),
			"mintedNowTat": plain(totals.credited_now),
			"penaltyUsd": plain(totals.penalty),
		},
	})
}

fn line_json(line: &Line) -> Value {
	let mut value = json!({
		"well": line.name,
		"product": line.product,
		"number": line.well,
		"uploaded": volume(line.uploaded).to_string().replace(',', ""),
	});
	let (more, outcome) = match &line.outcome {
		Outcome::Minted(minted) => (minted_json(minted), "minted"),
		Outcome::Before(minted) => (minted_json(minted), "mintedBefore"),
		Outcome::Refused(reasons) => (json!({ "reasons": reasons }), "refused"),
	};
	if let (Value::Object(value), Value::Object(more)) = (&mut value, more) {
		value.insert("outcome".into(), outcome.into());
		value.extend(more);
	}
	value
}

fn minted_json(minted: &Minted) -> Value {
	let record = &minted.record;
	json!({
		"official": volume(record.official).to_string().replace(',', ""),
		"verified": volume(record.verified).to_string().replace(',', ""),
		"deviationBps": minted.deviation_bps,
		"finding": finding_words(minted.finding),
		"valueUsd": plain(record.value),
		"mintedTat": plain(minted.credited()),
		"withheldTat": plain(record.withheld),
		"penaltyUsd": plain(record.penalty),
		"penaltyUnit": minted.penalty_unit.map(plain),
		"marginAfterUnit": minted.margin_after.map(plain),
	})
}

/// All decimals that count, without commas.
pub fn plain(integer: Balance) -> String {
	amount(integer).to_string().replace(',', "")
}

/// A table of text whose columns from `figures` on are aligned to the right.
pub fn aligned(header: &[&str], rows: Vec<Vec<String>>, figures: std::ops::Range<usize>) -> String {
	let mut table = Table::new();
	table.load_style(presets::UTF8_FULL_CONDENSED);
	table.set_header(header);
	for row in rows {
		table.add_row(row.into_iter().enumerate().map(|(column, text)| {
			let cell = Cell::new(text);
			if figures.contains(&column) { cell.set_alignment(CellAlignment::Right) } else { cell }
		}));
	}
	// The last column is text, which may be long.
	if let Some(column) = table.column_mut(header.len().saturating_sub(1)) {
		column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(WORDS)));
	}
	table.to_string()
}
