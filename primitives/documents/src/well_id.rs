//! Identifiers of wells, as registers, regulators and people write them.

use crate::refusal::Refusal;
use alloc::vec::Vec;

/// The longest identifier, in characters.
pub const MAX_LENGTH: usize = 32;

/// The prefix that Alberta's register writes before the identifier of a well.
const PREFIX: &[u8] = b"ABWI";
/// The first character of identifiers by the Dominion Land Survey, which regulators leave out.
const SURVEY: u8 = b'1';
/// Alberta's meridians.
const MERIDIANS: [u8; 3] = [b'4', b'5', b'6'];

/// A well's identifier in its canonical form: the official register's own, upper case, without
/// separators, with its prefix.
///
/// | written | becomes |
/// |---|---|
/// | `ABWI100012603404W500`, `100012603404W500` | `ABWI100012603404W500` |
/// | `100/01-26-034-04W5/00`, as people write it | `ABWI100012603404W500` |
/// | `00/01-26-034-04W5/0`, as the regulator does | `ABWI100012603404W500` |
/// | `ABUN06568` and every other form | itself |
///
/// Refused with [`Refusal::BadWell`]: nothing at all, anything but letters, digits and the
/// separators `/`, `-`, `.` and space, more than [`MAX_LENGTH`] characters, and a location of the
/// survey that is not one of the forms above, because it could be taken for another well.
pub fn canonical(text: &[u8]) -> Result<Vec<u8>, Refusal> {
	let mut id = Vec::with_capacity(MAX_LENGTH);
	for byte in text.trim_ascii() {
		match byte {
			b'/' | b'-' | b'.' | b' ' => {}
			_ if !byte.is_ascii_alphanumeric() || id.len() == MAX_LENGTH => {
				return Err(Refusal::BadWell);
			}
			_ => id.push(byte.to_ascii_uppercase()),
		}
	}
	if let Some(rest) = id.strip_prefix(PREFIX) {
		let label = Label::read(rest).ok_or(Refusal::BadWell)?;
		return Ok(label.identifier());
	}
	match Label::read(&id) {
		// Other provinces survey by other meridians, and their registers have other prefixes.
		Some(label) if MERIDIANS.contains(&label.meridian) => Ok(label.identifier()),
		Some(_) => Err(Refusal::BadWell),
		None if id.is_empty() => Err(Refusal::BadWell),
		None if has_prefix(&id) => Ok(id),
		None if text.contains(&b'/') || has_location(&id) => Err(Refusal::BadWell),
		None => Ok(id),
	}
}

/// A well by the Dominion Land Survey.
struct Label<'a> {
	/// Its exception from the location: two characters.
	exception: &'a [u8],
	/// Legal subdivision, section, township and range: nine digits.
	location: &'a [u8],
	meridian: u8,
	/// Its event: one character, or two, the first of them usually 0.
	event: &'a [u8],
}

impl<'a> Label<'a> {
	/// Reads the register's form, or the regulator's, without separators.
	fn read(id: &'a [u8]) -> Option<Self> {
		let (exception, rest, events) = match id.len() {
			16 if id.first() == Some(&SURVEY) => (id.get(1..3)?, id.get(3..)?, 2),
			14 => (id.get(..2)?, id.get(2..)?, 1),
			_ => return None,
		};
		let (location, rest) = rest.split_at_checked(9)?;
		let (meridian, event) = rest.strip_prefix(b"W")?.split_first()?;
		let sound = location.iter().all(u8::is_ascii_digit)
			&& meridian.is_ascii_digit()
			&& event.len() == events;
		sound.then_some(Self { exception, location, meridian: *meridian, event })
	}

	/// The register's identifier.
	fn identifier(&self) -> Vec<u8> {
		let zero: &[u8] = if self.event.len() == 1 { b"0" } else { b"" };
		[PREFIX, &[SURVEY], self.exception, self.location, b"W", &[self.meridian], zero, self.event]
			.concat()
	}
}

/// Whether an identifier begins as registers' do: with the province and the type, two letters each.
fn has_prefix(id: &[u8]) -> bool {
	id.get(..PREFIX.len()).is_some_and(|prefix| prefix.iter().all(u8::is_ascii_alphabetic))
}

/// Whether an identifier without a prefix has a location of the survey in it: digits, `W` and a
/// meridian.
fn has_location(id: &[u8]) -> bool {
	id.first().is_some_and(u8::is_ascii_digit)
		&& id.windows(7).any(|window| {
			let (digits, meridian) = window.split_at(5);
			digits.iter().all(u8::is_ascii_digit)
				&& matches!(meridian, [b'W', meridian] if meridian.is_ascii_digit())
		})
}
