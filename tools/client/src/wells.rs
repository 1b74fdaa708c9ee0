//! The names of wells, as registers and people write them.

use std::fmt;
use treasurenet_primitives::{WellCommitment, well_commitment};
use treasurenet_sources::well_id;

/// Why a text is no well identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum WellNameError {
	/// There is nothing.
	#[error("it is empty")]
	Empty,
	/// It holds other characters than letters, digits and separators.
	#[error("it holds something else than letters and digits")]
	Malformed,
	/// It is too long.
	#[error("it is longer than 32 characters")]
	TooLong,
}

/// A well's identifier in its canonical form: the official register's own, upper case, without
/// separators, with its prefix.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct WellName(String);

impl WellName {
	/// Reads an identifier in any usual form: `ABWI100012603404W500`, `abun06568`, or
	/// `100/01-26-034-04W5/00`, which people write for the first.
	pub fn parse(text: &str) -> Result<Self, WellNameError> {
		let is_separator = |character| matches!(character, '/' | '-' | '.' | ' ');
		let text = text.trim();
		if text.chars().all(is_separator) {
			return Err(WellNameError::Empty);
		}
		if !text
			.chars()
			.all(|character| is_separator(character) || character.is_ascii_alphanumeric())
		{
			return Err(WellNameError::Malformed);
		}
		let id = well_id::canonical(text.as_bytes()).map_err(|_| WellNameError::TooLong)?;
		Ok(Self(id.into_iter().map(char::from).collect()))
	}

	/// The canonical text.
	pub fn as_str(&self) -> &str {
		&self.0
	}

	/// What stands for this well and product on the chain.
	pub fn commitment(&self, symbol: &str) -> WellCommitment {
		well_commitment(symbol.as_bytes(), self.0.as_bytes())
	}
}

impl fmt::Display for WellName {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.pad(&self.0)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn well_name_should_be_canonical_in_every_usual_form() {
		for text in [
			"ABWI100012603404W500",
			"abwi100012603404w500",
			"100/01-26-034-04W5/00",
			"100012603404W500",
		] {
			assert_eq!(
				WellName::parse(text).map(|name| name.to_string()),
				Ok("ABWI100012603404W500".into()),
				"{text}"
			);
		}
		assert_eq!(
			WellName::parse("ABUN06568").map(|name| name.to_string()),
			Ok("ABUN06568".into())
		);
	}

	#[test]
	fn well_name_should_be_refused_when_it_is_no_identifier() {
		assert_eq!(WellName::parse(" / "), Err(WellNameError::Empty));
		assert_eq!(WellName::parse("AB;WI"), Err(WellNameError::Malformed));
		assert_eq!(WellName::parse(&"A".repeat(33)), Err(WellNameError::TooLong));
	}

	#[test]
	fn commitment_should_match_the_published_vector() {
		let name = WellName::parse("100/01-26-034-04W5/00").unwrap();
		assert_eq!(
			format!("{:?}", name.commitment("OIL")),
			"0xf8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94"
		);
	}
}
