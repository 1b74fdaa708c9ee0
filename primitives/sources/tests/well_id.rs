//! The names of wells.

mod common;

use common::{assert_refused, repeatable};
use proptest::prelude::*;
use treasurenet_primitives::well_commitment;
use treasurenet_sources::{refusal::Refusal, well_id::canonical};

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
	] {
		assert_eq!(canonical(text.as_bytes()), Ok(b"ABWI100012603404W500".to_vec()), "{text}");
	}
}

#[test]
fn well_should_keep_other_forms_of_the_register() {
	for (text, id) in [
		("ABUN06568", "ABUN06568"),
		("skwi101012603404w300", "SKWI101012603404W300"),
		("A00012603404W500", "A00012603404W500"),
		("100012603404W5002", "100012603404W5002"),
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
	for text in ["", " / ", "AB;WI", "ABWI_1", "AB\0", "Ä", &long] {
		assert_refused(canonical(text.as_bytes()), Refusal::BadWell);
	}
	assert_eq!(canonical("A".repeat(32).as_bytes()).map(|id| id.len()), Ok(32));
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
