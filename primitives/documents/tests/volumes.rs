//! Official monthly volumes.

mod common;

use common::{
	assert_refused, cuts, data, pieces, repeatable, text,
	volumetric::{Activity, HEADING, file},
};
use proptest::prelude::*;
use treasurenet_documents::{
	config::VolumeFormat,
	dates,
	http::Arrival,
	refusal::{Fault, Refusal},
	volumes::{Found, MAX_ROWS_OF_WELL, MAX_WELLS, VolumeQuery, VolumeReader, Volumes},
};
use treasurenet_primitives::{Volume, WellCommitment, well_commitment};

const WELL: &str = "ABWI100012603404W500";
const OTHER: &str = "ABWI100013606407W400";
const UNIT: &str = "ABUN06568";

fn well(symbol: &str, id: &str) -> WellCommitment {
	well_commitment(symbol.as_bytes(), id.as_bytes())
}

fn query(format: VolumeFormat, unit: &str, symbol: &str, ids: &[&str]) -> VolumeQuery {
	VolumeQuery {
		format,
		unit: text(unit),
		symbol: text(symbol),
		wanted: ids.iter().map(|id| well(symbol, id)).collect(),
	}
}

fn volumetric(product: &str) -> VolumeFormat {
	VolumeFormat::PetrinexVolumetric { product: text(product) }
}

fn ngl(column: &str) -> VolumeFormat {
	VolumeFormat::PetrinexNgl { column: text(column) }
}

fn oil() -> VolumeQuery {
	query(volumetric("OIL"), "m3", "OIL", &[WELL, OTHER])
}

fn gas() -> VolumeQuery {
	query(volumetric("GAS"), "10^3 m3", "GAS", &[WELL, OTHER])
}

fn read_cut(
	month: &str,
	queries: &[VolumeQuery],
	document: &[u8],
	cuts: &[usize],
) -> Result<Volumes, Fault> {
	let month = dates::month(month.as_bytes()).unwrap();
	let mut reader = VolumeReader::new(month, queries.to_vec())?;
	for piece in pieces(document, cuts) {
		if let Err(fault) = reader.push(piece) {
			assert_eq!(reader.push(b"x"), Err(fault.clone()), "a refusal stays");
			return Err(fault);
		}
	}
	reader.finish(Arrival::Complete)
}

fn read(queries: &[VolumeQuery], document: &[u8]) -> Result<Volumes, Fault> {
	read_cut("2025-12", queries, document, &[usize::MAX])
}

fn found(symbol: &str, figures: &[(&str, Result<Volume, Refusal>)]) -> Found {
	figures.iter().map(|(id, figure)| (well(symbol, id), *figure)).collect()
}

fn row<'a>(partner: &'a str, volume: &'a str, hours: &'a str) -> Activity<'a> {
	Activity { partner, volume, hours, ..Activity::default() }
}

#[test]
fn rows_of_a_well_should_be_added_up_and_repeated_ones_counted_once() {
	let document = file(&[
		row(WELL, "10.5", "300"),
		row(OTHER, "1,234.5", "720"),
		row(WELL, "0.3", "420"),
		row(WELL, "10.5", "300"),
		Activity { submitted: "2026-02-11", ..row(WELL, "10.5", "300") },
		Activity { submitted: "", ..row(WELL, " 10.5 ", "300") },
		row(WELL, "10.5", "301"),
		row("ABWI100000000000W400", "5", "1"),
	]);
	let volumes = read(&[oil()], &document).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(WELL, Ok(213_000)), (OTHER, Ok(12_345_000))])]);
	assert_eq!((volumes.rows, volumes.bytes), (8, document.len() as u64));
}

#[test]
fn rows_below_zero_should_be_netted_and_a_sum_below_zero_refused() {
	let amended = |first: &str, second: &str| {
		let second = Activity { submitted: "2026-02-11", ..row(WELL, second, "1") };
		let document = file(&[row(WELL, first, "1"), second, row(OTHER, "64", "1")]);
		let mut volumes = read(&[oil()], &document).unwrap();
		assert_eq!(volumes.found[0][&well("OIL", OTHER)], Ok(640_000));
		(volumes.found.remove(0)[&well("OIL", WELL)], volumes.faults)
	};
	assert_eq!(amended("120.5", "-20.5"), (Ok(1_000_000), vec![]));
	assert_eq!(amended("-20.5", "120.5"), (Ok(1_000_000), vec![]));
	assert_eq!(amended("20", "-20.0"), (Ok(0), vec![]));
	let fault = Refusal::NotPositive.at(3, b"Volume");
	assert_eq!(amended("20", "-20.1"), (Err(Refusal::NotPositive), vec![fault]));
}

#[test]
fn production_of_units_should_be_read_as_that_of_wells() {
	let unit = Activity { partner_type: "UN", ..row(UNIT, "3.5", "1") };
	let query = query(volumetric("OIL"), "m3", "OIL", &[UNIT]);
	let volumes = read(&[query], &file(&[unit])).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(UNIT, Ok(35_000))])]);
}

#[test]
fn rows_of_anything_else_should_be_passed_over() {
	let production = Activity::default();
	let document = file(&[
		Activity { activity: "DISP", volume: "nonsense", ..production },
		Activity { activity: "PRODX", ..production },
		Activity { activity: "prod", ..production },
		Activity { product: "WATER", volume: "-5", ..production },
		Activity { product: "OI", ..production },
		Activity { partner_type: "BT", partner: "A;", ..production },
		Activity { partner: "", identifier: "", ..production },
		Activity { partner: UNIT, volume: "nonsense", ..production },
	]);
	assert_eq!(read(&[oil()], &document).map(|volumes| volumes.found), Ok(vec![Found::new()]));
}

#[test]
fn several_kinds_should_be_read_in_one_pass() {
	let gas_row = Activity { product: "GAS", volume: "7.25", ..Activity::default() };
	let document = file(&[gas_row, Activity::default()]);
	let volumes = read(&[gas(), oil(), gas()], &document).unwrap();
	let gas = found("GAS", &[(WELL, Ok(72_500))]);
	assert_eq!(volumes.found, [gas.clone(), found("OIL", &[(WELL, Ok(105_000))]), gas]);
}

#[test]
fn well_should_be_found_by_its_identifier_when_its_full_name_is_blank() {
	let without = Activity { partner: "", ..Activity::default() };
	let as_people_write = Activity { identifier: "100/01-26-034-04W5/00", hours: "1", ..without };
	let volumes = read(&[oil()], &file(&[without, as_people_write])).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(WELL, Ok(210_000))])]);
	// The column of identifiers may be missing.
	let document = b"ProductionMonth,ActivityID,ProductID,FromToID,FromToIDType,Volume\n\
		2025-12,PROD,OIL,abwi100012603404w500,WI,2\n";
	assert_eq!(
		read(&[oil()], document).map(|volumes| volumes.found),
		Ok(vec![found("OIL", &[(WELL, Ok(20_000))])])
	);
}

#[test]
fn well_should_have_no_figure_when_one_of_its_rows_hides_it() {
	for rows in [
		[row(WELL, "***", "1"), row(WELL, "10", "2")],
		[row(WELL, "10", "1"), row(WELL, "***", "2")],
		[row(WELL, "", "1"), row(WELL, "***", "2")],
	] {
		let mut rows = rows.to_vec();
		rows.push(row(WELL, "3", "3"));
		rows.push(row(OTHER, "0.0", "1"));
		let volumes = read(&[oil()], &file(&rows)).unwrap();
		assert_eq!(volumes.found, [found("OIL", &[(OTHER, Ok(0))])]);
	}
}

#[test]
fn bad_figures_should_refuse_their_own_well_alone() {
	for (volume, refusal) in [
		("-10.1", Refusal::NotPositive),
		("1.23456", Refusal::BadNumber),
		("much", Refusal::BadNumber),
		("1,23", Refusal::ThousandsSeparator),
		("208,2", Refusal::ThousandsSeparator),
		("100000000001", Refusal::Absurd),
	] {
		for rows in [
			[row(WELL, volume, "1"), row(WELL, "10", "2"), row(OTHER, "5", "1")],
			[row(OTHER, "5", "1"), row(WELL, "10", "2"), row(WELL, volume, "1")],
		] {
			let volumes = read(&[oil()], &file(&rows)).unwrap();
			let expected = found("OIL", &[(WELL, Err(refusal)), (OTHER, Ok(50_000))]);
			assert_eq!(volumes.found, [expected], "{volume}");
			assert_eq!(volumes.faults.len(), 1);
			assert_eq!(volumes.faults[0].column.as_deref(), Some("Volume"), "{volume}");
		}
	}
	let rows = [row(WELL, "60000000000", "1"), row(WELL, "60000000000", "2")];
	let volumes = read(&[oil()], &file(&rows)).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(WELL, Err(Refusal::Absurd))])]);
}

#[test]
fn well_should_be_refused_when_it_has_more_rows_than_are_added_up() {
	let hours: Vec<String> = (0..=MAX_ROWS_OF_WELL).map(|hours| hours.to_string()).collect();
	let rows: Vec<_> = hours.iter().map(|hours| row(WELL, "1", hours)).collect();
	let (_, most) = rows.split_last().unwrap();
	let total = MAX_ROWS_OF_WELL as u64 * 10_000;
	let figure = |rows: &[Activity<'_>]| read(&[oil()], &file(rows)).unwrap().found;
	assert_eq!(figure(most), [found("OIL", &[(WELL, Ok(total))])]);
	assert_eq!(figure(&rows), [found("OIL", &[(WELL, Err(Refusal::TooMuch))])]);
}

#[test]
fn rows_of_another_month_should_count_for_nothing() {
	let of = |month| Activity { month, ..row(WELL, "1", "1") };
	let document = file(&[of("2025-11"), of("2025-12"), of("2026-12")]);
	let volumes = read(&[oil()], &document).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(WELL, Ok(10_000))])]);
	for month in ["2025-11", "2026-12", "2025-13", "", "Dec 2025"] {
		assert_refused(read(&[oil()], &file(&[of(month)])), Refusal::OtherMonth);
	}
}

/// Unreadable rows, with or without a well that they name.
fn broken(id: &str) -> Vec<(Vec<u8>, Refusal)> {
	let sound = Activity { identifier: &id[4..], ..row(id, "7", "1") }.row();
	let sound = String::from_utf8_lossy(&sound).into_owned();
	let replaced = |from: &str, to: &str| sound.replacen(from, to, 1).into_bytes();
	vec![
		(replaced("PETROLES", "A\"B"), Refusal::BadQuoting),
		(replaced("LTD.\"", "LTD."), Refusal::BadQuoting),
		(replaced("GARRINGTON", "GARRINGTON, SOUTH"), Refusal::RaggedRow),
		(replaced("GARRINGTON UNIT #2,", ""), Refusal::RaggedRow),
		(replaced("GARRINGTON", "GARRING\0TON"), Refusal::NotText),
		(replaced("2025-12", "2025-13"), Refusal::OtherMonth),
		(replaced("2025-12", "***"), Refusal::OtherMonth),
	]
}

#[test]
fn rows_of_strangers_should_spoil_nothing() {
	let long = "A".repeat(33);
	let mut strangers: Vec<Vec<u8>> =
		broken("ABWI100011111111W400").into_iter().map(|(row, _)| row).collect();
	for partner in ["***", "", "AB;WI", "AB_WI", "A\"B", "\u{e9}", "00/1-2/0", "N/A", &long] {
		let masked = Activity { identifier: "***", ..row(partner, "310", "1") };
		strangers.push(masked.row());
	}
	for volume in ["-4.0", "1e9", "x", "9999999999999999", "1,5", "."] {
		strangers.push(row("ABWI100011111111W400", volume, "1").row());
	}
	for stranger in &strangers {
		for place in 0..3 {
			let mut document = HEADING.as_bytes().to_vec();
			document.extend(b"\n");
			for (index, own) in [row(WELL, "120.5", "1"), row(OTHER, "64", "1")].iter().enumerate()
			{
				document.extend(if index == place { stranger.as_slice() } else { b"" });
				document.extend(own.row());
			}
			document.extend(if place == 2 { stranger.as_slice() } else { b"" });
			let volumes = read(&[oil()], &document).unwrap();
			let expected = found("OIL", &[(WELL, Ok(1_205_000)), (OTHER, Ok(640_000))]);
			let context = String::from_utf8_lossy(stranger);
			assert_eq!((volumes.found, volumes.faults), (vec![expected], vec![]), "{context}");
		}
	}
}

#[test]
fn broken_row_should_refuse_the_wells_that_it_names() {
	for (broken, refusal) in broken(WELL) {
		let mut document = file(&[row(WELL, "120.5", "1")]);
		document.extend(&broken);
		document.extend(row(OTHER, "64", "1").row());
		let volumes = read(&[oil(), gas()], &document).unwrap();
		let context = String::from_utf8_lossy(&broken);
		assert_eq!(
			volumes.found,
			[
				found("OIL", &[(WELL, Err(refusal)), (OTHER, Ok(640_000))]),
				// It may have been a row of any kind.
				found("GAS", &[(WELL, Err(refusal))]),
			],
			"{context}"
		);
		assert_eq!(volumes.faults, vec![refusal.on(3); 2], "{context}");
	}
}

#[test]
fn last_row_should_refuse_its_well_when_it_may_be_cut() {
	let read = |arrival| {
		let mut document = file(&[row(WELL, "1", "1"), row(OTHER, "2", "1"), row(WELL, "3", "2")]);
		document.truncate(document.len() - 2);
		let mut reader = VolumeReader::new(671, vec![oil()]).unwrap();
		reader.push(&document).unwrap();
		reader.finish(arrival).unwrap()
	};
	let expected = found("OIL", &[(WELL, Ok(40_000)), (OTHER, Ok(20_000))]);
	assert_eq!(read(Arrival::Complete).found, [expected]);
	let expected = found("OIL", &[(WELL, Err(Refusal::Truncated)), (OTHER, Ok(20_000))]);
	assert_eq!(read(Arrival::Unknown).found, [expected]);
	assert_eq!(read(Arrival::Unknown).faults, [Refusal::Truncated.on(4)]);
}

#[test]
fn document_should_be_refused_when_it_is_not_what_it_should_be() {
	let mut cut = file(&[Activity::default()]);
	cut.truncate(cut.len() - 4);
	assert_refused(read(&[oil()], &cut), Refusal::Truncated);
	assert_refused(read(&[oil()], b""), Refusal::Empty);
	assert_refused(read(&[oil()], &file(&[])), Refusal::Empty);
	assert_refused(read(&[oil()], b"<html>"), Refusal::Html);
	assert_refused(read(&[oil()], b"PK\x03\x04"), Refusal::NotText);
	for column in
		["ProductionMonth", "ActivityID", "ProductID", "FromToID", "FromToIDType", "Volume"]
	{
		let replace = |by: &str| {
			let names = HEADING.split(',').map(|name| if name == column { by } else { name });
			names.collect::<Vec<_>>().join(",") + "\n"
		};
		assert_refused(read(&[oil()], replace("X").as_bytes()), Refusal::ColumnMissing);
		let twice = format!("{column},{HEADING}\n");
		assert_refused(read(&[oil()], twice.as_bytes()), Refusal::ColumnTwice);
	}
}

#[test]
fn reader_should_refuse_when_no_document_answers_its_queries() {
	let queries = [oil(), query(ngl("GasProduction"), "e3m3", "GAS", &[WELL])];
	assert_refused(read(&queries, &file(&[Activity::default()])), Refusal::ColumnMissing);
	assert_refused(
		read(&queries, &data("petrinex/ngl-volumes-2025-12.csv")),
		Refusal::ColumnMissing,
	);
}

#[test]
fn reader_should_refuse_when_it_is_asked_for_too_much_or_in_another_unit() {
	let wells = |symbol: &str, count: usize| VolumeQuery {
		wanted: (0..count).map(|index| well(symbol, &index.to_string())).collect(),
		..oil()
	};
	let half = MAX_WELLS / 2;
	assert!(VolumeReader::new(0, vec![wells("A", half), wells("B", half)]).is_ok());
	let refused = VolumeReader::new(0, vec![wells("A", half), wells("B", half + 1)]);
	assert_eq!(refused.err(), Some(Refusal::TooMuch));
	let bbl = VolumeReader::new(0, vec![VolumeQuery { unit: text("bbl"), ..oil() }]);
	assert_eq!(bbl.err(), Some(Refusal::OtherUnit));
}

/// The wells and one column of a real file, read the slow way.
fn expected(document: &[u8], symbol: &str, column: &str) -> Found {
	let document = String::from_utf8(document.to_vec()).unwrap();
	let mut lines = document.lines().map(|line| line.split(',').collect::<Vec<_>>());
	let heading = lines.next().unwrap();
	let at = |name: &str| heading.iter().position(|heading| *heading == name).unwrap();
	let figure = |text: &str| {
		let (whole, tenth) = text.split_once('.')?;
		assert_eq!(tenth.len(), 1);
		Some(whole.parse::<u64>().unwrap() * 10_000 + tenth.parse::<u64>().unwrap() * 1_000)
	};
	lines
		.filter_map(|row| Some((well(symbol, row[at("WellID")]), Ok(figure(row[at(column)])?))))
		.collect()
}

#[test]
fn real_volumes_should_be_read_to_the_last_digit() {
	for (month, wells) in [("2025-11", 21), ("2025-12", 35)] {
		let document = data(&format!("petrinex/ngl-volumes-{month}.csv"));
		let oil = expected(&document, "OIL", "OilProduction");
		let gas = expected(&document, "GAS", "GasProduction");
		assert_eq!((oil.len(), gas.len()), (wells, wells));
		let query = |column, unit, symbol: &str, found: &Found| VolumeQuery {
			wanted: found.keys().copied().collect(),
			..query(ngl(column), unit, symbol, &[])
		};
		let queries = [
			query("OilProduction", "m3", "OIL", &oil),
			query("gasproduction", "10^3 m3", "GAS", &gas),
		];
		let volumes = read_cut(month, &queries, &document, &[usize::MAX]).unwrap();
		assert_eq!(volumes.rows, wells as u64);
		assert_eq!(volumes.found, [oil, gas]);
		assert_refused(read_cut("2025-10", &queries, &document, &[512]), Refusal::OtherMonth);
	}
}

#[test]
fn real_wells_should_have_the_volumes_that_the_register_shows() {
	let document = data("petrinex/ngl-volumes-2025-12.csv");
	let queries = [
		query(ngl("OilProduction"), "m3", "OIL", &[UNIT, "ABWI100021604814W500", WELL]),
		query(ngl("GasProduction"), "10^3 m3", "GAS", &[UNIT]),
	];
	let volumes = read(&queries, &document).unwrap();
	assert_eq!(
		volumes.found,
		[
			found("OIL", &[(UNIT, Ok(2_082_000)), ("ABWI100021604814W500", Ok(2_153_000))]),
			found("GAS", &[(UNIT, Ok(871_000))]),
		]
	);
	let document = data("petrinex/ngl-volumes-2025-11.csv");
	let volumes = read_cut("2025-11", &[oil_ngl()], &document, &[100]).unwrap();
	assert_eq!(volumes.found, [found("OIL", &[(WELL, Ok(308_000)), (OTHER, Ok(329_000))])]);
}

fn oil_ngl() -> VolumeQuery {
	query(ngl("OilProduction"), "m3", "OIL", &[WELL, OTHER])
}

fn read_ngl(rows: &str) -> Result<Found, Fault> {
	let document = format!("WellID,OilProduction,ProductionMonth\n{rows}");
	read(&[oil_ngl()], document.as_bytes()).map(|mut volumes| volumes.found.remove(0))
}

#[test]
fn well_of_one_row_should_be_refused_when_two_rows_disagree() {
	let twice = |first: &str, second: &str| {
		read_ngl(&format!("{WELL},{first},2025-12\n{OTHER},1,2025-12\n{WELL},{second},2025-12\n"))
			.map(|found| found.get(&well("OIL", WELL)).copied())
	};
	assert_eq!(twice("2", "2.0"), Ok(Some(Ok(20_000))));
	assert_eq!(twice("***", ""), Ok(None));
	for (first, second) in [("2", "3"), ("2", "***"), ("", "2"), ("2", "x"), ("x", "2")] {
		assert_eq!(twice(first, second), Ok(Some(Err(Refusal::Disagreement))));
	}
	assert_eq!(twice("x", "x"), Ok(Some(Err(Refusal::BadNumber))));
}

#[test]
fn well_of_one_row_should_have_no_figure_when_it_is_blank() {
	assert_eq!(read_ngl(&format!("{WELL},,2025-12\n{OTHER},***,2025-12\n")), Ok(Found::new()));
	for marker in [".", "NA", "N/A", "-", "null"] {
		assert_eq!(read_ngl(&format!("{WELL},{marker},2025-12\n")), Ok(Found::new()));
	}
	for stranger in ["", "***", "A;", "-", "00/1/0"] {
		assert_eq!(read_ngl(&format!("{stranger},5,2025-12\n")), Ok(Found::new()), "{stranger}");
	}
	let expected = found("OIL", &[(WELL, Err(Refusal::NotPositive))]);
	assert_eq!(read_ngl(&format!("{WELL},-0.1,2025-12\n")), Ok(expected));
	assert_refused(read_ngl(&format!("{WELL},5,2025-11\n")), Refusal::OtherMonth);
	assert_refused(read_ngl(&format!("{WELL},5\n")), Refusal::RaggedRow);
}

proptest! {
	#![proptest_config(repeatable(500))]

	#[test]
	fn volumes_should_be_the_same_wherever_the_document_is_cut(
		rows in prop::collection::vec(
			(0..3_usize, "[0-9]{1,3}(\\.[0-9])?|\\*\\*\\*|-1", 0..40_u8, 0..3_usize),
			1..12,
		),
		cuts in cuts(),
	) {
		let rows: Vec<_> = rows
			.iter()
			.map(|(partner, volume, fault, hours)| Activity {
				month: if *fault == 0 { "2025-11" } else { "2025-12" },
				product: if fault % 2 == 0 { "OIL" } else { "GAS" },
				..row([WELL, OTHER, UNIT][*partner], volume, ["1", "2", "3"][*hours])
			})
			.collect();
		let document = file(&rows);
		let queries = [oil(), gas()];
		prop_assert_eq!(
			read_cut("2025-12", &queries, &document, &cuts),
			read(&queries, &document)
		);
	}

	#[test]
	fn sum_should_not_depend_on_the_order_of_rows(
		rows in prop::collection::vec((0..2_usize, 0..10_000_u32), 1..12)
			.prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
	) {
		let (rows, shuffled) = rows;
		let sums = |rows: &[(usize, u32)]| {
			let figures: Vec<String> = rows.iter().map(|(_, tenths)| {
				format!("{}.{}", tenths / 10, tenths % 10)
			}).collect();
			let rows: Vec<_> = rows.iter().zip(&figures)
				.map(|((partner, _), volume)| row([WELL, OTHER][*partner], volume, "1"))
				.collect();
			read(&[oil()], &file(&rows)).map(|volumes| volumes.found)
		};
		let first = sums(&rows).unwrap();
		prop_assert_eq!(&first, &sums(&shuffled).unwrap());
		let mut unique = rows.clone();
		unique.sort_unstable();
		unique.dedup();
		for (index, id) in [WELL, OTHER].into_iter().enumerate() {
			let of_well = unique.iter().filter(|(partner, _)| *partner == index);
			let sum = of_well.map(|(_, tenths)| u64::from(*tenths) * 1_000).reduce(|a, b| a + b);
			prop_assert_eq!(first[0].get(&well("OIL", id)).copied(), sum.map(Ok));
		}
	}
}
