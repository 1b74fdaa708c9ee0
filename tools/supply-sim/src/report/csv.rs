//! Every period as a line of CSV.

use crate::{amount::exact, percentiles::POINTS, simulation::Row};

/// One line a period: supply at its end and reward of each of its blocks, as percentiles in UNIT,
/// exact to the last decimal.
pub fn write(rows: &[Row]) -> String {
	let mut text = String::from("period");
	for quantity in ["supply", "reward"] {
		for point in POINTS {
			text.push_str(&format!(",{quantity}_unit_p{point:02}"));
		}
	}
	text.push('\n');
	for row in rows {
		text.push_str(&row.period.to_string());
		for amount in row.supply.0.into_iter().chain(row.reward.0) {
			text.push(',');
			text.push_str(&exact(amount));
		}
		text.push('\n');
	}
	text
}
