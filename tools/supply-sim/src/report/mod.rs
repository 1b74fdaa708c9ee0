//! What a simulation found, for people and for programs.

pub mod csv;
pub mod json;
pub mod svg;
pub mod table;

use crate::simulation::Row;

/// The periods that are shown: these, as far as the histories reach, and the last.
const SHOWN: [u32; 9] = [1, 2, 3, 5, 10, 20, 50, 100, 500];

/// The rows that are shown.
pub fn shown(rows: &[Row]) -> impl Iterator<Item = &Row> {
	let last = rows.last().map(|row| row.period);
	rows.iter().filter(move |row| SHOWN.contains(&row.period) || Some(row.period) == last)
}
