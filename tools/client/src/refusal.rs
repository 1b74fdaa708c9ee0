//! The chain's refusals, in the words of its own documentation.

use crate::{At, Error, chain::types::sp_runtime::DispatchError as ReportedError};
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive, form::PortableForm};
use std::fmt;
use subxt::{
	Metadata,
	error::{ArithmeticError, DispatchError, TokenError},
	ext::scale_encode::EncodeAsType,
};

/// Why the chain refused a transaction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
	/// The pallet that refused; empty if it was not one.
	pub pallet: String,
	/// The error's name.
	pub name: String,
	/// What it means and what to do.
	pub words: String,
	/// What the error carries, such as the item and day that it is about.
	pub fields: Vec<Field>,
}

/// One value that an error carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
	/// Its name.
	pub name: String,
	/// The number, or the position of the reason.
	pub number: u64,
	/// For a reason, its name and what it means.
	pub reason: Option<(String, String)>,
}

impl Refusal {
	/// The number that the error carries under this name.
	pub fn number(&self, name: &str) -> Option<u64> {
		self.fields.iter().find(|field| field.name == name).map(|field| field.number)
	}

	/// The name of the reason that the error carries.
	pub fn reason(&self) -> Option<&str> {
		self.fields.iter().find_map(|field| Some(field.reason.as_ref()?.0.as_str()))
	}

	/// Whether it is this error of this pallet.
	pub fn is(&self, pallet: &str, name: &str) -> bool {
		self.pallet == pallet && self.name == name
	}

	/// What an event reports of a call that somebody else dispatched: the scheduler, a collective.
	/// `at` is the event's block.
	pub fn reported(error: &ReportedError, at: &At) -> Result<Self, Error> {
		let metadata = at.metadata_ref();
		let ty = metadata
			.dispatch_error_ty()
			.ok_or_else(|| Error::other("the node's metadata does not describe errors"))?;
		let bytes = error.encode_as_type(ty, metadata.types()).map_err(Error::node)?;
		let error = DispatchError::decode_from(bytes, at.metadata()).map_err(Error::node)?;
		Ok(Self::of(&error, metadata))
	}

	pub(crate) fn of(error: &DispatchError, metadata: &Metadata) -> Self {
		let (name, words) = match error {
			DispatchError::Module(module) => {
				if let Ok(details) = module.details() {
					let carried = module.bytes();
					let fields = fields_of(
						&details.variant.fields,
						carried.get(2..).unwrap_or_default(),
						metadata.types(),
					);
					return Self {
						pallet: details.pallet.name().to_owned(),
						name: details.variant.name.clone(),
						words: join(&details.variant.docs),
						fields,
					};
				}
				("Module", "an error that the node's metadata does not describe".to_owned())
			}
			DispatchError::BadOrigin => (
				"BadOrigin",
				"this account does not have the role that this takes. Sign with one that has it"
					.to_owned(),
			),
			DispatchError::Token(TokenError::FundsUnavailable) => (
				"FundsUnavailable",
				"the account has too little free UNIT. Send it some".to_owned(),
			),
			DispatchError::Token(error) => ("Token", error.to_string()),
			DispatchError::Arithmetic(ArithmeticError::Overflow) => {
				("Overflow", "a figure is too large. Use a smaller one".to_owned())
			}
			DispatchError::Arithmetic(error) => ("Arithmetic", error.to_string()),
			DispatchError::Exhausted => {
				("Exhausted", "the transaction is too large for a block. Split it".to_owned())
			}
			DispatchError::NoProviders => {
				("NoProviders", "the account does not exist yet. Send it UNIT first".to_owned())
			}
			error => ("Other", error.to_string()),
		};
		Self { pallet: String::new(), name: name.to_owned(), words, fields: Vec::new() }
	}
}

impl fmt::Display for Refusal {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let words = self.words.trim_end_matches('.');
		if words.is_empty() {
			f.write_str("the chain refused")?;
		} else {
			f.write_str(words)?;
		}
		for field in &self.fields {
			match &field.reason {
				Some((name, words)) if words.is_empty() => write!(f, "; {name}")?,
				Some((_, words)) => write!(f, ". {}", words.trim_end_matches('.'))?,
				None => write!(f, "; {} {}", field.name, field.number)?,
			}
		}
		if self.pallet.is_empty() {
			return Ok(());
		}
		write!(f, " ({}.{}", self.pallet, self.name)?;
		if let Some(reason) = self.reason() {
			write!(f, ", {reason}")?;
		}
		f.write_str(")")
	}
}

/// The values that an error carries: numbers of up to four bytes, and reasons without values of
/// their own.
fn fields_of(
	fields: &[scale_info::Field<PortableForm>],
	mut bytes: &[u8],
	types: &PortableRegistry,
) -> Vec<Field> {
	let mut found = Vec::new();
	for field in fields {
		let Some(ty) = types.resolve(field.ty.id) else { break };
		let name = field.name.clone().unwrap_or_default();
		let size = match &ty.type_def {
			TypeDef::Primitive(TypeDefPrimitive::U8 | TypeDefPrimitive::Bool) => 1,
			TypeDef::Primitive(TypeDefPrimitive::U16) => 2,
			TypeDef::Primitive(TypeDefPrimitive::U32) => 4,
			TypeDef::Variant(_) => 1,
			_ => break,
		};
		let Some((value, rest)) = bytes.split_at_checked(size) else { break };
		bytes = rest;
		let number = value.iter().rev().fold(0u64, |number, byte| number * 256 + u64::from(*byte));
		let reason = match &ty.type_def {
			TypeDef::Variant(variants) => variants
				.variants
				.iter()
				.find(|variant| u64::from(variant.index) == number)
				.map(|variant| (variant.name.clone(), join(&variant.docs))),
			_ => None,
		};
		found.push(Field { name, number, reason });
	}
	found
}

/// The lines of a documentation's first paragraph, as one line without marks.
fn join(docs: &[String]) -> String {
	let paragraph: Vec<&str> =
		docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
	paragraph.join(" ").replace('`', "")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn refusal_should_say_what_to_do_and_about_what() {
		let refusal = Refusal {
			pallet: "TatIssuance".into(),
			name: "DayNotOver".into(),
			words: "The day is not over. Upload it when it is.".into(),
			fields: vec![
				Field { name: "item".into(), number: 2, reason: None },
				Field { name: "day".into(), number: 31, reason: None },
			],
		};
		assert_eq!(
			refusal.to_string(),
			"The day is not over. Upload it when it is; item 2; day 31 (TatIssuance.DayNotOver)"
		);
		assert_eq!(refusal.number("day"), Some(31));
		let held = Refusal {
			pallet: "ProductionOracle".into(),
			name: "ReportRefused".into(),
			words: "A report is refused.".into(),
			fields: vec![Field {
				name: "reason".into(),
				number: 17,
				reason: Some(("AwaitsConfirmation".into(), "Managers have to confirm it.".into())),
			}],
		};
		assert_eq!(
			held.to_string(),
			"A report is refused. Managers have to confirm it \
			 (ProductionOracle.ReportRefused, AwaitsConfirmation)"
		);
		assert_eq!(held.reason(), Some("AwaitsConfirmation"));
	}

	#[test]
	fn docs_should_lose_marks_and_further_paragraphs() {
		let docs =
			[" First `one`".to_owned(), "line.".to_owned(), String::new(), "More.".to_owned()];
		assert_eq!(join(&docs), "First one line.");
	}
}
