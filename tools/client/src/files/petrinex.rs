//! The register's official volumes of a month: Petrinex's *NGL and marketable gas volumes* file.

use super::{Faults, FileError, WellDays, bounded, none_of, read_document};
use crate::wells::WellName;
use std::{collections::BTreeMap, path::Path};
use treasurenet_documents::{
	config::VolumeFormat,
	http::Arrival,
	volumes::{Found, VolumeQuery, VolumeReader},
};
use treasurenet_primitives::{Month, Volume};

/// Product, the column of its volumes, and their unit.
const COLUMNS: [(&str, &str, &str); 2] =
	[("OIL", "OilProduction", "m3"), ("GAS", "GasProduction", "10^3 m3")];

/// The column that holds the official volume of a product; `None` if the file has none for it.
pub fn official_column(product: &str) -> Option<&'static str> {
	COLUMNS.iter().find(|(symbol, ..)| *symbol == product).map(|(_, column, _)| *column)
}

/// The official volumes of a month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfficialVolumes {
	/// By product. Wells of which the register shows no figure are absent.
	found: BTreeMap<&'static str, Found>,
}

impl OfficialVolumes {
	/// Reads the volumes of these wells from a file, plain or zipped, as the oracle's worker does.
	///
	/// Refused: a file that cannot be read, and a figure of one of these wells that cannot. Other
	/// wells' rows do not matter.
	pub fn open(path: &Path, month: Month, wells: &[WellDays]) -> Result<Self, FileError> {
		let read = || -> Result<Self, Faults> {
			let queries = COLUMNS.map(|(symbol, column, unit)| VolumeQuery {
				format: VolumeFormat::PetrinexNgl { column: bounded(column) },
				unit: bounded(unit),
				symbol: bounded(symbol),
				wanted: wells
					.iter()
					.filter(|well| well.product == symbol)
					.map(|well| well.well.commitment(symbol))
					.collect(),
			});
			let mut reader = VolumeReader::new(month, queries.to_vec())?;
			read_document(path, &mut |bytes| reader.push(bytes))?;
			let volumes = reader.finish(Arrival::Complete)?;
			none_of(volumes.faults)?;
			let symbols = COLUMNS.map(|(symbol, ..)| symbol);
			Ok(Self { found: symbols.into_iter().zip(volumes.found).collect() })
		};
		read().map_err(|faults| faults.of(path))
	}

	/// The official volume of a well; `None` if the register shows none.
	pub fn volume(&self, well: &WellName, product: &str) -> Option<Volume> {
		self.found.get(product)?.get(&well.commitment(product))?.ok()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{calendar::parse_month, files::testing::file};

	const HEADER: &str = "OperatorName,ProductionMonth,WellID,GasProduction,OilProduction\n";

	fn open(path: &Path, wells: &[(&str, &str)]) -> Result<OfficialVolumes, String> {
		let wells: Vec<_> = wells
			.iter()
			.map(|(well, product)| WellDays {
				well: WellName::parse(well).unwrap(),
				product: (*product).to_owned(),
				days: BTreeMap::new(),
			})
			.collect();
		let month = parse_month("2025-12").unwrap();
		OfficialVolumes::open(path, month, &wells).map_err(|error| error.to_string())
	}

	fn volume(volumes: &OfficialVolumes, well: &str, product: &str) -> Option<Volume> {
		volumes.volume(&WellName::parse(well).unwrap(), product)
	}

	const A: &str = "ABWI100010203010W400";
	const B: &str = "ABWI102160502411W402";

	fn case(name: &str) -> Result<OfficialVolumes, String> {
		open(&Path::new("tests/cases").join(name), &[(A, "OIL"), (B, "OIL"), (A, "GAS")])
	}

	#[test]
	fn volumes_should_be_read_from_the_real_file() {
		let path = Path::new("../../data/petrinex/ngl-volumes-2025-12.csv");
		let volumes = open(path, &[("ABUN06568", "OIL"), ("ABUN06568", "GAS")]).unwrap();
		assert_eq!(volume(&volumes, "ABUN06568", "OIL"), Some(2_082_000));
		assert_eq!(volume(&volumes, "ABUN06568", "GAS"), Some(871_000));
		assert_eq!(volume(&volumes, "ABUN06568", "COPPER"), None);
	}

	#[test]
	fn figure_should_be_refused_by_line_and_column_when_its_comma_may_be_a_decimal_one() {
		let error = case("03-official-decimal-comma.csv").unwrap_err();
		assert!(error.contains("line 2, column OilProduction: the figure has a comma"), "{error}");
	}

	#[test]
	fn file_should_be_refused_when_a_heading_appears_twice() {
		let error = case("04-official-heading-twice.csv").unwrap_err();
		assert!(error.contains("line 1, column OilProduction: two columns"), "{error}");
	}

	#[test]
	fn negative_figure_of_another_operators_well_should_spoil_nothing() {
		let volumes = case("05-official-foreign-negative.csv").unwrap();
		assert_eq!(volume(&volumes, A, "OIL"), Some(1_205_000));
		assert_eq!(volume(&volumes, B, "OIL"), Some(640_000));
		assert_eq!(volume(&volumes, A, "GAS"), Some(400_000));
	}

	#[test]
	fn volume_should_be_absent_when_blank_or_masked() {
		let path = file(&format!(
			"{HEADER}\"A, B\",2025-12,A1,,***\nC,2025-12,A2,\"1,234.5\",.5\nC,2025-12,A2,\"1,234.5\",.5\n"
		));
		let wells = [("A1", "OIL"), ("A1", "GAS"), ("A2", "OIL"), ("A2", "GAS")];
		let volumes = open(&path, &wells).unwrap();
		let figures = wells.map(|(well, product)| volume(&volumes, well, product));
		assert_eq!(figures, [None, None, Some(5_000), Some(12_345_000)]);
	}

	#[test]
	fn volume_should_be_refused_by_line_when_its_rows_cannot_be_believed() {
		let path = file(&format!(
			"{HEADER}C,2025-12,A2,1,0\nC,2025-12,A2,2,0\nC,2025-12,A3,-1,x\nC, INC.,2025-12,A4,1,1\n"
		));
		for (well, product, expected) in [
			("A2", "GAS", "line 3, column GasProduction: two rows"),
			("A3", "GAS", "line 4, column GasProduction: the price is zero or less"),
			("A3", "OIL", "line 4, column OilProduction: the figure is not a decimal"),
			("A4", "OIL", "line 5: a row has more or fewer fields"),
		] {
			let error = open(&path, &[(well, product)]).unwrap_err();
			assert!(error.contains(expected), "{error}");
		}
		let both = open(&path, &[("A3", "OIL"), ("A3", "GAS")]).unwrap_err();
		assert_eq!(both.lines().count(), 2, "{both}");
		assert!(open(&path, &[("A2", "OIL")]).is_ok());
	}

	#[test]
	fn file_should_be_refused_when_it_is_of_another_month_or_missing() {
		let path = file(&format!("{HEADER}C,2025-11,A2,1,0\n"));
		assert!(open(&path, &[]).unwrap_err().contains("another month"));
		let error = open(Path::new("/nowhere/volumes.csv"), &[]).unwrap_err();
		assert!(error.contains("cannot be read"), "{error}");
	}
}
