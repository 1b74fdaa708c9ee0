//! Identifiers of wells, as registers and people write them.

use std::fmt;
use treasurenet_documents::{refusal::Refusal, well_id};
use treasurenet_primitives::{WellCommitment, well_commitment};

/// A text that is not an identifier of the register.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{}", Refusal::BadWell)]
pub struct WellNameError;

/// A well's identifier in its canonical form: the official register's own, upper case, without
/// separators, with its prefix.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct WellName(String);

impl WellName {
	/// Reads an identifier in any form that [`well_id::canonical`] knows: `ABWI100012603404W500`,
	/// `abun06568`, and `100/01-26-034-04W5/00` or `00/01-26-034-04W5/0` for the first.
	pub fn parse(text: &str) -> Result<Self, WellNameError> {
		let id = well_id::canonical(text.as_bytes()).map_err(|_| WellNameError)?;
		Ok(Self(id.into_iter().map(char::from).collect()))
	}

	/// The canonical text.
	pub fn as_str(&self) -> &str {
		&self.0
	}

	/// The commitment to this well and product.
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
			"00/01-26-034-04W5/0",
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
		for text in ["", " / ", "AB;WI", "01-26-034-04W5", &"A".repeat(33)] {
			assert_eq!(WellName::parse(text), Err(WellNameError), "{text}");
		}
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
