//! A number that governance may change, and its range.

use alloc::{format, string::String};
use core::ops::RangeInclusive;

/// A number among a pallet's parameters, as it is set, with what it may be set to.
///
/// A pallet lists its numbers once. Its check of new parameters and the published table of all
/// parameters read that list, so they cannot disagree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number<Fault> {
	/// The field.
	pub name: &'static str,
	/// The field that holds that field, if it is not the parameters themselves.
	pub within: Option<&'static str>,
	/// What it counts, in the words of the field's documentation.
	pub unit: &'static str,
	/// What it is set to; `None` if it is optional and left out.
	pub value: Option<u128>,
	/// The least and the most that it may be while the others are what they are.
	pub range: RangeInclusive<u128>,
	/// What the least is, if it depends on other numbers.
	pub least: Option<&'static str>,
	/// What the most is, if it depends on other numbers.
	pub most: Option<&'static str>,
	/// Names it in a refusal.
	pub fault: Fault,
}

impl<Fault> Number<Fault> {
	/// A number, or none, and its range.
	pub fn new<N: Into<u128>>(
		name: &'static str,
		unit: &'static str,
		value: impl Into<Option<N>>,
		range: RangeInclusive<N>,
		fault: Fault,
	) -> Self {
		let (least, most) = range.into_inner();
		Self {
			name,
			within: None,
			unit,
			value: value.into().map(Into::into),
			range: least.into()..=most.into(),
			least: None,
			most: None,
			fault,
		}
	}

	/// Names the field that holds its field.
	pub fn within(self, field: &'static str) -> Self {
		Self { within: Some(field), ..self }
	}

	/// Says on what the least depends.
	pub fn least_is(self, least: &'static str) -> Self {
		Self { least: Some(least), ..self }
	}

	/// Says on what the most depends.
	pub fn most_is(self, most: &'static str) -> Self {
		Self { most: Some(most), ..self }
	}

	/// Where it is found in the parameters: `field`, or `outer.field`.
	pub fn path(&self) -> String {
		match self.within {
			Some(outer) => format!("{outer}.{}", self.name),
			None => self.name.into(),
		}
	}

	/// Whether it is in its range, or left out.
	pub fn is_in_range(&self) -> bool {
		self.value.is_none_or(|value| self.range.contains(&value))
	}

	/// Refuses the first of some numbers that is out of its range.
	pub fn check(numbers: impl IntoIterator<Item = Self>) -> Result<(), Fault> {
		match numbers.into_iter().find(|number| !number.is_in_range()) {
			Some(number) => Err(number.fault),
			None => Ok(()),
		}
	}
}
