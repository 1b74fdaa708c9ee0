//! Petrinex's monthly *NGL and marketable gas volumes* file, one line per well.

use super::{Fault, FileError, table::Table};
use crate::{
	amount::parse_volume,
	calendar::{format_month, parse_month},
	wells::WellName,
};
use std::{collections::BTreeMap, path::Path};
use treasurenet_primitives::{Month, Volume};

const COLUMNS: [(&str, &str); 2] = [("OIL", "OilProduction"), ("GAS", "GasProduction")];

/// The column that holds the official volume of a product; `None` if the file has none for it.
pub fn official_column(product: &str) -> Option<&'static str> {
	COLUMNS.iter().find(|(symbol, _)| *symbol == product).map(|(_, column)| *column)
}

/// The official volumes of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfficialVolumes {
	/// By month and well, then by product; `None` where the register has no figure.
	volumes: BTreeMap<(Month, WellName), BTreeMap<&'static str, Option<Volume>>>,
}

impl OfficialVolumes {
	/// Reads a file. Blank values and `***` are no figure; a line that repeats another one is
	/// read once, one that contradicts it is a fault.
	pub fn open(path: &Path) -> Result<Self, FileError> {
		let columns = COLUMNS.map(|(_, column)| column);
		let needed: Vec<&str> = ["ProductionMonth", "WellID"].into_iter().chain(columns).collect();
		let table = Table::open(path, &needed)?;
		let mut volumes = BTreeMap::new();
		let mut faults = Vec::new();
		for row in table.rows() {
			let mut figures = BTreeMap::new();
			for (symbol, column) in COLUMNS {
				match row.parse(column, parse_official) {
					Ok(volume) => {
						figures.insert(symbol, volume);
					}
					Err(fault) => faults.push(fault),
				}
			}
			match (row.parse("ProductionMonth", parse_month), row.parse("WellID", WellName::parse))
			{
				(Ok(month), Ok(well)) => {
					let key = (month, well.clone());
					if volumes.insert(key, figures.clone()).is_some_and(|before| before != figures)
					{
						faults.push(Fault::of_line(
							row.line,
							format!("{well} has other figures of {} above", format_month(month)),
						));
					}
				}
				(month, well) => faults.extend([month.err(), well.err()].into_iter().flatten()),
			}
		}
		if faults.is_empty() && volumes.is_empty() {
			faults.push(Fault::of_file("it has no wells"));
		}
		if faults.is_empty() { Ok(Self { volumes }) } else { Err(FileError::new(path, faults)) }
	}

	/// The official volume of a well's month; `None` if there is none.
	pub fn volume(&self, month: Month, well: &WellName, product: &str) -> Option<Volume> {
		self.volumes.get(&(month, well.clone()))?.get(product).copied().flatten()
	}

	/// The months that the file is about.
	pub fn months(&self) -> Vec<Month> {
		let mut months: Vec<Month> = self.volumes.keys().map(|(month, _)| *month).collect();
		months.dedup();
		months
	}
}

fn parse_official(text: &str) -> Result<Option<Volume>, crate::amount::DecimalError> {
	if text.is_empty() || text.bytes().all(|byte| byte == b'*') {
		return Ok(None);
	}
	parse_volume(&text.replace(',', "")).map(Some)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::files::testing::file;

	const HEADER: &str = "OperatorName,ProductionMonth,WellID,GasProduction,OilProduction\n";

	#[test]
	fn volumes_should_be_read_from_the_real_file() {
		let path = Path::new("../../data/petrinex/ngl-volumes-2025-12.csv");
		let volumes = OfficialVolumes::open(path).unwrap();
		let month = parse_month("2025-12").unwrap();
		assert_eq!(volumes.months(), [month]);
		let well = WellName::parse("ABUN06568").unwrap();
		assert_eq!(volumes.volume(month, &well, "OIL"), Some(2_082_000));
		assert_eq!(volumes.volume(month, &well, "GAS"), Some(871_000));
		assert_eq!(volumes.volume(month, &well, "COPPER"), None);
	}

	#[test]
	fn volume_should_be_absent_when_blank_or_masked() {
		let path = file(&format!(
			"{HEADER}\"A, B\",2025-12,A1,,***\nC,2025-12,A2,\"1,234.5\",0.0\nC,2025-12,A2,\"1,234.5\",0.0\n"
		));
		let volumes = OfficialVolumes::open(&path).unwrap();
		let month = parse_month("2025-12").unwrap();
		let [first, second] = ["A1", "A2"].map(|name| WellName::parse(name).unwrap());
		assert_eq!(volumes.volume(month, &first, "GAS"), None);
		assert_eq!(volumes.volume(month, &first, "OIL"), None);
		assert_eq!(volumes.volume(month, &second, "GAS"), Some(12_345_000));
		assert_eq!(volumes.volume(month, &second, "OIL"), Some(0));
	}

	#[test]
	fn file_should_be_refused_when_lines_contradict_each_other() {
		let path =
			file(&format!("{HEADER}C,2025-12,A2,1,0.0\nC,2025-12,A2,2,0.0\nC,2025-12,A3,-1,x\n"));
		let error = OfficialVolumes::open(&path).unwrap_err().to_string();
		assert!(error.contains("line 3: A2 has other figures of 2025-12 above"), "{error}");
		assert!(error.contains("line 4, column GasProduction: `-1`: it is negative"), "{error}");
		assert!(error.contains("line 4, column OilProduction: `x`"), "{error}");
	}
}
