//! The names of wells.

mod common;

use common::{assert_refused, repeatable};
use proptest::prelude::*;
use treasurenet_documents::{refusal::Refusal, well_id::canonical};
use treasurenet_primitives::well_commitment;

#[test]
fn well_should_have_one_name_in_every_usual_form() {
	for text in [
		"ABWI100012603404W500",
		"abwi100012603404w500",
		"100/01-26-034-04W5/00",
		"100.01.26.034.04W5.00",
		" 100 01-26-034-04w5 00 ",
		"100012603404W500",
		"ABWI 100/01-26-034-04W5/00",
		"00/01-26-034-04W5/0",
		"00/01-26-034-04w5/0",
		" 00-01-26-034-04W5-0",
		"00012603404W50",
		"ABWI 00/01-26-034-04W5/0",
	] {
		assert_eq!(canonical(text.as_bytes()), Ok(b"ABWI100012603404W500".to_vec()), "{text}");
	}
}

#[test]
fn well_should_keep_other_forms_of_the_register() {
	for (text, id) in [
		("ABUN06568", "ABUN06568"),
		("skwi101012603404w300", "SKWI101012603404W300"),
		("SKWI 101/01-26-034-04W3/00", "SKWI101012603404W300"),
		("A00012603404W500", "A00012603404W500"),
		("BC-0042", "BC0042"),
		("20250042", "20250042"),
		// An event, and exceptions with letters, are part of the name.
		("02/16-05-024-11W4/2", "ABWI102160502411W402"),
		("102/16-05-024-11W4/02", "ABWI102160502411W402"),
		("1F1/16-05-024-11W4/02", "ABWI1F1160502411W402"),
		("F1/16-05-024-11W4/2", "ABWI1F1160502411W402"),
	] {
		assert_eq!(canonical(text.as_bytes()), Ok(id.as_bytes().to_vec()), "{text}");
	}
}

#[test]
fn commitment_should_match_the_published_vectors() {
	let id = canonical(b"100/01-26-034-04W5/00").unwrap();
	for (symbol, commitment) in [
		("OIL", "0xf8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94"),
		("GAS", "0xe88f710cc6625ba72a952fdf5fc99ab0355cf8bc3a9e4f9fd38658210205fe21"),
	] {
		assert_eq!(format!("{:?}", well_commitment(symbol.as_bytes(), &id)), commitment);
	}
}

#[test]
fn well_should_be_refused_when_it_is_no_identifier() {
	let long = "A".repeat(33);
	for text in ["", " / ", "AB;WI", "ABWI_1", "AB\0", "Ä", "***", &long] {
		assert_refused(canonical(text.as_bytes()), Refusal::BadWell);
	}
	assert_eq!(canonical("A".repeat(32).as_bytes()).map(|id| id.len()), Ok(32));
}

#[test]
fn well_should_be_refused_when_it_could_be_taken_for_another() {
	for text in [
		// Half of one form and half of the other.
		"100/01-02-030-10W4/0",
		"00/01-02-030-10W4/00",
		"00/1-2-30-10W4/0",
		// No exception or no event, or one character more.
		"01-02-030-10W4",
		"01-02-030-10W4/0",
		"100/01-02-030-10W4",
		"100/01-02-030-10W4M/00",
		"100010203010W4000",
		"ABWI100010203010W40",
		"ABWI1",
		// Another survey, and meridians of other provinces.
		"200/A-001-A-094-A-01/00",
		"101/01-26-034-04W3/00",
		"01/01-26-034-04W2/0",
	] {
		assert_refused(canonical(text.as_bytes()), Refusal::BadWell);
	}
}

proptest! {
	#![proptest_config(repeatable(2_000))]

	#[test]
	fn canonical_names_should_stay_as_they_are(text in "[a-zA-Z0-9/. -]{0,40}") {
		if let Ok(id) = canonical(text.as_bytes()) {
			prop_assert!(id.len() <= 32);
			prop_assert_eq!(canonical(&id), Ok(id));
		}
	}
}
