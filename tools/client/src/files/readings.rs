//! Daily meter readings: `WellID,Product,Date,Volume`.

use super::{Fault, FileError, table::Table};
use crate::{
	calendar::{format_day, parse_day},
	wells::WellName,
};
use std::{
	collections::{BTreeMap, HashMap},
	path::Path,
};
use treasurenet_documents::decimal;
use treasurenet_primitives::{Day, Month, Volume, math::calendar::month_of};

/// What one well produced on one day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
	/// Its line.
	pub line: u64,
	/// The well.
	pub well: WellName,
	/// The product's symbol, such as `OIL`.
	pub product: String,
	/// The day.
	pub day: Day,
	/// The volume, in 1/10 000 of the product's unit.
	pub volume: Volume,
}

/// The days of one well and product.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WellDays {
	/// The well.
	pub well: WellName,
	/// The product's symbol.
	pub product: String,
	/// Volume and line of each day.
	pub days: BTreeMap<Day, (Volume, u64)>,
}

impl WellDays {
	/// The sum of all days.
	pub fn sum(&self) -> Volume {
		self.days.values().map(|(volume, _)| *volume).fold(0, Volume::saturating_add)
	}

	/// The days of one month.
	pub fn in_month(&self, month: Month) -> Self {
		let days = self
			.days
			.iter()
			.filter(|(day, _)| month_of(**day) == month)
			.map(|(day, reading)| (*day, *reading))
			.collect();
		Self { well: self.well.clone(), product: self.product.clone(), days }
	}
}

/// Reads a file of daily readings. Every fault of it is named, and a file with one is refused
/// whole.
pub fn read_readings(path: &Path) -> Result<Vec<Reading>, FileError> {
	let table = Table::open(path, &["WellID", "Product", "Date", "Volume"])?;
	let mut readings: Vec<Reading> = Vec::new();
	let mut faults = Vec::new();
	let mut seen: HashMap<(WellName, String, Day), u64> = HashMap::new();
	for row in table.rows() {
		let well = row.parse("WellID", WellName::parse);
		let product = row.parse("Product", parse_symbol);
		let day = row.parse("Date", parse_day);
		let volume = row.parse("Volume", parse_volume);
		let (well, product, day, volume) = match (well, product, day, volume) {
			(Ok(well), Ok(product), Ok(day), Ok(volume)) => (well, product, day, volume),
			(well, product, day, volume) => {
				faults.extend(
					[well.err(), product.err(), day.err(), volume.err()].into_iter().flatten(),
				);
				continue;
			}
		};
		if let Some(first) = seen.insert((well.clone(), product.clone(), day), row.line) {
			faults.push(Fault::of_value(
				row.line,
				"Date",
				format!("{well} {product} has {} on line {first} already", format_day(day)),
			));
		}
		readings.push(Reading { line: row.line, well, product, day, volume });
	}
	if faults.is_empty() && readings.is_empty() {
		faults.push(Fault::of_file("it has no readings"));
	}
	if faults.is_empty() { Ok(readings) } else { Err(FileError::new(path, faults)) }
}

/// The readings well by well, in the order in which the wells first appear.
pub fn wells_of(readings: &[Reading]) -> Vec<WellDays> {
	let mut wells: Vec<WellDays> = Vec::new();
	let mut places: HashMap<(&WellName, &str), usize> = HashMap::new();
	for reading in readings {
		let place = *places.entry((&reading.well, &reading.product)).or_insert_with(|| {
			wells.push(WellDays {
				well: reading.well.clone(),
				product: reading.product.clone(),
				days: BTreeMap::new(),
			});
			wells.len() - 1
		});
		if let Some(well) = wells.get_mut(place) {
			well.days.insert(reading.day, (reading.volume, reading.line));
		}
	}
	wells
}

fn parse_volume(text: &str) -> Result<Volume, String> {
	match decimal::volume(text.as_bytes()) {
		Ok(Some(volume)) if volume > 0 => Ok(volume),
		Ok(_) => Err("a volume is above zero; leave out days without production".to_owned()),
		Err(refusal) => Err(refusal.to_string()),
	}
}

fn parse_symbol(text: &str) -> Result<String, &'static str> {
	let is_symbol =
		(1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
	if is_symbol { Ok(text.to_ascii_uppercase()) } else { Err("it is not a symbol such as OIL") }
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::files::testing::file;

	const HEADER: &str = "WellID,Product,Date,Volume\n";

	fn refusal(lines: &str) -> String {
		read_readings(&file(&format!("{HEADER}{lines}"))).unwrap_err().faults.iter().fold(
			String::new(),
			|text, fault| {
				format!(
					"{text}{}/{}: {}\n",
					fault.line.unwrap_or(0),
					fault.column.as_deref().unwrap_or(""),
					fault.problem
				)
			},
		)
	}

	#[test]
	fn readings_should_be_grouped_by_well_and_product() {
		let path = file(&format!(
			"{HEADER}ABUN06568,OIL,2025-12-31,208.2\nABUN06568,GAS,2025-12-31,87.1\n\
			 abun06568,oil,2025-12-30,1\n"
		));
		let readings = read_readings(&path).unwrap();
		let wells = wells_of(&readings);
		assert_eq!(wells.len(), 2);
		assert_eq!(wells[0].sum(), 2_092_000);
		assert_eq!(wells[1].product, "GAS");
	}

	#[test]
	fn readings_should_be_read_when_the_columns_are_in_another_order() {
		let path = file(
			"\u{feff}Volume,Date,WellID,Product,Note\r\n1.5,2025-12-01,A1,OIL,\"x\r\ny\"\r\n\
			 ,,,,\r\n\"1,234.5\",2025-12-02,A1,OIL,12\" line\r\n.5,2025-12-03,A1,OIL,",
		);
		let volumes: Vec<_> = read_readings(&path)
			.unwrap()
			.iter()
			.map(|reading| (reading.line, reading.volume))
			.collect();
		assert_eq!(volumes, [(2, 15_000), (5, 12_345_000), (6, 5_000)]);
	}

	#[test]
	fn readings_should_be_refused_with_every_fault_when_lines_are_malformed() {
		assert_eq!(
			refusal("A1,OIL,2025-12-01,0\nA1,OIL,2025-02-30,x\n,OIL,2025-12-02,1\n"),
			"2/Volume: `0`: a volume is above zero; leave out days without production\n\
			 3/Date: `2025-02-30`: there is no such day\n\
			 3/Volume: `x`: the figure is not a decimal number, or has more than 4 decimals\n\
			 4/WellID: it is empty\n"
		);
		let ragged = "a row has more or fewer fields than the heading: look for unquoted commas";
		assert_eq!(
			refusal("A1,OIL,2025-12-01\nA1,OIL,2025-12-01,1\nA1,OIL,2025-12-01,1,2\n"),
			format!("2/: {ragged}\n4/: {ragged}\n")
		);
		for volume in ["***", "-", "N/A", "-1", "\"1,5\"", "0.00001"] {
			let refusal = refusal(&format!("A1,OIL,2025-12-01,{volume}\n"));
			assert!(refusal.starts_with("2/Volume: "), "{refusal}");
		}
		assert_eq!(refusal(""), "0/: it has no readings\n");
	}

	#[test]
	fn readings_should_be_refused_when_a_day_appears_twice() {
		assert_eq!(
			refusal("A1,OIL,2025-12-01,1\nA1,GAS,2025-12-01,1\na1,oil,2025-12-01,2\n"),
			"4/Date: A1 OIL has 2025-12-01 on line 2 already\n"
		);
	}

	#[test]
	fn readings_should_be_refused_when_a_column_is_missing() {
		let error = read_readings(&file("Well,Product,Date,Volume\n")).unwrap_err();
		let missing = "line 1, column WellID: a column is missing";
		assert!(error.to_string().contains(missing), "{error}");
		let error = read_readings(&file("WellID,Product,Date,Volume,volume\n")).unwrap_err();
		assert!(error.to_string().contains("line 1, column Volume: two columns"), "{error}");
		let error = read_readings(Path::new("/nowhere/readings.csv")).unwrap_err();
		assert!(error.to_string().contains("cannot be read"), "{error}");
		let error = read_readings(&file("")).unwrap_err();
		assert!(error.to_string().contains("the document has no rows"), "{error}");
	}
}
