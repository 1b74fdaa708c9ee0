//! What the tests share.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod volumetric;
pub mod zip;

use proptest::{
	prelude::*,
	test_runner::{Config, RngSeed},
};
use std::fmt::Debug;
use treasurenet_documents::refusal::Refusal;

/// Runs a property on the same `cases` inputs each time.
pub fn repeatable(cases: u32) -> Config {
	Config {
		cases,
		rng_seed: RngSeed::Fixed(20_260_901),
		failure_persistence: None,
		..Config::default()
	}
}

/// A bounded text.
pub fn text<T: TryFrom<Vec<u8>>>(bytes: &str) -> T {
	T::try_from(bytes.as_bytes().to_vec()).ok().expect("tests use short texts")
}

/// Where a document may be cut: lengths of pieces, used in turn.
pub fn cuts() -> impl Strategy<Value = Vec<usize>> {
	prop_oneof![
		Just(vec![1]),
		prop::collection::vec(1..8_usize, 1..8),
		prop::collection::vec(1..400_usize, 1..8),
	]
}

/// A document in pieces.
pub fn pieces<'a>(mut document: &'a [u8], cuts: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
	let mut lengths = cuts.iter().cycle();
	std::iter::from_fn(move || {
		let length = *lengths.next()?;
		if document.is_empty() {
			return None;
		}
		let (piece, rest) = document.split_at(length.min(document.len()));
		document = rest;
		Some(piece)
	})
}

/// A real file of this project.
pub fn data(path: &str) -> Vec<u8> {
	let path = format!("../../data/{path}");
	std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Asserts that something is refused, and why.
#[track_caller]
pub fn assert_refused<T: Debug>(result: Result<T, impl Into<Refusal>>, refusal: Refusal) {
	assert_eq!(result.map_err(|refused| refused.into().label()).err(), Some(refusal.label()));
}
