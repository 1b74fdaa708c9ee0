//! What counts as a text on this chain.

/// Whether a text can be shown: UTF-8, not blank, without control characters, and without invisible
/// characters that make it look like another text.
pub fn is_text(bytes: &[u8]) -> bool {
	core::str::from_utf8(bytes)
		.is_ok_and(|text| !text.trim().is_empty() && !text.chars().any(deceives))
}

/// Control characters, characters that change the text's direction, and those without a width.
/// Joiners are allowed: some scripts and emoji need them.
fn deceives(character: char) -> bool {
	character.is_control()
		|| matches!(
			character,
			'\u{00ad}'
				| '\u{061c}'
				| '\u{180e}'
				| '\u{200b}'
				| '\u{200e}'
				| '\u{200f}'
				| '\u{2028}'..='\u{202e}'
				| '\u{2060}'..='\u{206f}'
				| '\u{feff}'
		)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn text_should_be_accepted_when_people_can_read_it() {
		for text in ["m3", "10^3 m3", "Old Sky №1", "Ölfeld", "نفت", "می\u{200c}خواهم", "油田 7"]
		{
			assert!(is_text(text.as_bytes()), "{text}");
		}
	}

	#[test]
	fn text_should_be_refused_when_it_is_blank_or_no_utf8() {
		for bytes in [&b""[..], b"   ", "\u{3000}".as_bytes(), &[0xff], &[b'a', 0xc3]] {
			assert!(!is_text(bytes), "{bytes:?}");
		}
	}

	#[test]
	fn text_should_be_refused_when_it_looks_like_another() {
		for text in [
			"OIL\0",
			"OIL\n",
			"\u{1b}[2J",
			"gas\u{202e}lio",
			"\u{2067}gas",
			"O\u{200b}IL",
			"O\u{ad}IL",
			"\u{feff}OIL",
			"\u{85}",
		] {
			assert!(!is_text(text.as_bytes()), "{text:?}");
		}
	}
}
