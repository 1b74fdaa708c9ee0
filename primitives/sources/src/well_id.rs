//! The names of wells, as registers and people write them.

use crate::refusal::Refusal;
use alloc::vec::Vec;

/// The longest identifier that is taken for one, in characters.
pub const MAX_LENGTH: usize = 32;
/// Length of an Alberta well identifier without its prefix.
const ABWI_LENGTH: usize = 16;
/// The prefix that the register writes before it.
const ABWI_PREFIX: &[u8] = b"ABWI";

/// A well's identifier in its canonical form: the official register's own, upper case, without
/// separators, with its prefix.
///
/// `100/01-26-034-04W5/00`, as people write it, and `100012603404W500` become
/// `ABWI100012603404W500`; every other form, such as `ABUN06568`, is kept. Refused with
/// [`Refusal::BadWell`] when it is empty, holds anything but letters, digits and the separators
/// `/`, `-`, `.` and space, or is longer than [`MAX_LENGTH`].
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
	if id.is_empty() {
		return Err(Refusal::BadWell);
	}
	if id.len() == ABWI_LENGTH && id.first().is_some_and(u8::is_ascii_digit) {
		id.splice(..0, ABWI_PREFIX.iter().copied());
	}
	Ok(id)
}
