//! Addresses inside private networks.
//!
//! A node is inside its operator's network, where machines trust their neighbours. An address that
//! somebody else chose must not make the node contact them. Only the written address is checked: a
//! DNS name that resolves to a private range looks like any other, because the node's HTTP client
//! resolves names. Operators with such names need a firewall between the node and these machines.

use crate::template;
use core::{
	net::{Ipv4Addr, Ipv6Addr},
	str::from_utf8,
};

/// Names, and endings of names, that never lead outside a network.
const PRIVATE_NAMES: [&[u8]; 5] =
	[b"localhost", b"localdomain", b"local", b"internal", b"home.arpa"];

/// Whether an address leads to this machine, into a private network, or into a range that the
/// Internet does not route. True as well of text that is no address, and of a name without a dot,
/// which only a local resolver knows.
pub fn is_private(url: &[u8]) -> bool {
	let Some(name) = template::host_name(url) else { return true };
	if let Some(literal) = name.strip_prefix(b"[") {
		let literal = literal.strip_suffix(b"]").and_then(|literal| from_utf8(literal).ok());
		let address = literal.and_then(|literal| literal.parse::<Ipv6Addr>().ok());
		return !address.is_some_and(is_public_v6);
	}
	let name = name.strip_suffix(b".").unwrap_or(name);
	let last = name.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
	// No top-level domain begins with a digit.
	if last.first().is_some_and(u8::is_ascii_digit) {
		return !ipv4(name).is_some_and(is_public_v4);
	}
	last.is_empty()
		|| last.len() == name.len()
		|| PRIVATE_NAMES.iter().any(|known| is_in(name, known))
}

/// Whether a name is a domain, or one below it.
fn is_in(name: &[u8], domain: &[u8]) -> bool {
	let Some(at) = name.len().checked_sub(domain.len()) else { return false };
	let (before, end) = name.split_at(at);
	end.eq_ignore_ascii_case(domain) && before.last().is_none_or(|byte| *byte == b'.')
}

/// An IPv4 address in any form that resolvers take: one to four numbers, decimal, octal or
/// hexadecimal, of which the last fills the bytes that are left.
fn ipv4(text: &[u8]) -> Option<Ipv4Addr> {
	let mut address = 0u32;
	let mut bytes_left = 4u32;
	let mut parts = text.split(|byte| *byte == b'.').peekable();
	while let Some(part) = parts.next() {
		let is_last = parts.peek().is_none();
		let bytes = if is_last { bytes_left } else { 1 };
		bytes_left = bytes_left.checked_sub(bytes.max(1))?;
		let number = u64::from(number(part)?);
		if number >> bytes.checked_mul(8)? != 0 {
			return None;
		}
		let place = number.checked_shl(bytes_left.checked_mul(8)?)?;
		address |= u32::try_from(place).ok()?;
	}
	Some(Ipv4Addr::from(address))
}

fn number(text: &[u8]) -> Option<u32> {
	let (radix, digits) = match text {
		[b'0', b'x' | b'X', hexadecimal @ ..] => (16, hexadecimal),
		[b'0', octal @ ..] if !octal.is_empty() => (8, octal),
		decimal => (10, decimal),
	};
	if !digits.iter().all(u8::is_ascii_alphanumeric) {
		return None;
	}
	u32::from_str_radix(from_utf8(digits).ok()?, radix).ok()
}

/// Whether IANA's register of special addresses leaves it to the Internet.
fn is_public_v4(address: Ipv4Addr) -> bool {
	let [a, b, c, _] = address.octets();
	!matches!(
		(a, b, c),
		// This network, private use, loopback, multicast and what is reserved.
		(0 | 10 | 127 | 224..=255, ..)
			// Shared by carriers, link-local, private use, benchmarks.
			| (100, 64..=127, _) | (169, 254, _) | (172, 16..=31, _) | (192, 168, _) | (198, 18 | 19, _)
			// Protocols, relays of embedded addresses, documentation.
			| (192, 0, 0 | 2) | (192, 88, 99) | (198, 51, 100) | (203, 0, 113)
	)
}

/// Only global unicast is public. That leaves out loopback, link-local, unique-local and multicast
/// addresses, and those of IPv4 that are mapped or translated.
fn is_public_v6(address: Ipv6Addr) -> bool {
	let [first, second, ..] = address.segments();
	match first {
		// Protocols, among them tunnels with an IPv4 address inside; documentation.
		0x2001 => second >= 0x200 && second != 0xdb8,
		// 6to4, with an IPv4 address inside.
		0x2002 => false,
		// Documentation.
		0x3fff => second >= 0x1000,
		_ => (0x2000..=0x3fff).contains(&first),
	}
}
