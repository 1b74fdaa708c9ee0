//! Which addresses are in a private network.

mod common;

use common::repeatable;
use proptest::prelude::*;
use std::net::{Ipv4Addr, Ipv6Addr};
use treasurenet_documents::private::is_private;

fn is_private_host(host: &str) -> bool {
	let alone = is_private(format!("http://{host}/path?query").as_bytes());
	let with_port = is_private(format!("https://{host}:8443").as_bytes());
	assert_eq!(alone, with_port, "{host}");
	alone
}

#[test]
fn address_should_be_private_when_it_is_in_a_range_that_is_not_routed() {
	for host in [
		"0.0.0.0",
		"0.1.2.3",
		"10.0.0.1",
		"10.255.255.255",
		"100.64.0.1",
		"100.127.255.255",
		"127.0.0.1",
		"127.255.0.1",
		"169.254.169.254",
		"172.16.0.1",
		"172.31.255.255",
		"192.0.0.8",
		"192.0.2.1",
		"192.88.99.1",
		"192.168.0.1",
		"198.18.0.1",
		"198.19.255.255",
		"198.51.100.7",
		"203.0.113.7",
		"224.0.0.1",
		"239.255.255.255",
		"240.0.0.1",
		"255.255.255.255",
		"[::]",
		"[::1]",
		"[::ffff:127.0.0.1]",
		"[::ffff:8.8.8.8]",
		"[::ffff:7f00:1]",
		"[::127.0.0.1]",
		"[64:ff9b::7f00:1]",
		"[64:ff9b:1::1]",
		"[100::1]",
		"[2001::1]",
		"[2001:0:7f00:1::]",
		"[2001:20::1]",
		"[2001:db8::1]",
		"[2002:7f00:1::]",
		"[3fff::1]",
		"[5f00::1]",
		"[fc00::1]",
		"[fd12:3456::1]",
		"[fe80::1]",
		"[fec0::1]",
		"[ff02::1]",
	] {
		assert!(is_private_host(host), "{host}");
	}
}

#[test]
fn address_should_be_private_when_a_number_is_written_in_an_unusual_form() {
	for host in [
		"127.1",
		"127.0.1",
		"2130706433",
		"0x7f000001",
		"0x7F.1",
		"0177.0.0.1",
		"017700000001",
		"127.0.0.1.",
		"0",
		"10.1",
		"0xa9fea9fe",
		"169.254.43518",
		// No address at all: nobody knows what a resolver makes of it.
		"127.0.0.1.1",
		"256.1.1.1",
		"1.2.3.256",
		"1.2.65536",
		"4294967296",
		"08.8.8.8",
		"0x",
		"8.8.8.8a",
		"8..8",
	] {
		assert!(is_private_host(host), "{host}");
	}
}

#[test]
fn address_should_be_private_when_its_name_never_leads_outside() {
	for host in [
		"localhost",
		"LOCALHOST",
		"localhost.",
		"www.localhost",
		"localhost.localdomain",
		"ip6-localhost",
		"router",
		"printer.local",
		"metadata.google.internal",
		"nas.home.arpa",
		".",
		"..",
		"example..",
	] {
		assert!(is_private_host(host), "{host}");
	}
	for text in ["", "localhost", "ftp://example.org", "https://user@example.org/", "https://[::1/"]
	{
		assert!(is_private(text.as_bytes()), "{text}");
	}
}

#[test]
fn address_should_be_public_when_the_internet_routes_it() {
	for host in [
		"example.org",
		"example.org.",
		"notlocalhost.org",
		"mylocal.example",
		"internal.example.org",
		"1.example.org",
		"8.8.8.8",
		"8.8.2056",
		"0x08080808",
		"9.255.255.255",
		"11.0.0.0",
		"100.63.255.255",
		"100.128.0.0",
		"126.255.255.255",
		"128.0.0.0",
		"172.15.0.1",
		"172.32.0.1",
		"192.167.0.1",
		"192.169.0.1",
		"223.255.255.255",
		"[2001:200::1]",
		"[2606:4700::1111]",
		"[2a00::1]",
		"[3fff:1000::1]",
	] {
		assert!(!is_private_host(host), "{host}");
	}
}

proptest! {
	#![proptest_config(repeatable(5_000))]

	#[test]
	fn ipv4_address_should_be_judged_alike_when_it_is_written_in_another_form(number in any::<u32>()) {
		let address = Ipv4Addr::from(number);
		let [a, b, c, d] = address.octets();
		let is_private = is_private_host(&address.to_string());
		for form in [
			format!("{number}"),
			format!("0x{number:x}"),
			format!("0{number:o}"),
			format!("{a}.{}", number & 0xff_ffff),
			format!("0x{a:X}.0{b:o}.{}", number & 0xffff),
			format!("{a}.{b}.{c}.{d}."),
		] {
			prop_assert_eq!(is_private_host(&form), is_private, "{}", form);
		}
		let is_special = address.is_loopback()
			|| address.is_private()
			|| address.is_link_local()
			|| address.is_unspecified()
			|| address.is_multicast()
			|| address.is_broadcast()
			|| address.is_documentation();
		prop_assert!(is_private || !is_special, "{}", address);
		// In IPv6, embedded in the known ways.
		let sixth = format!("2002:{a:x}{b:02x}:{c:x}{d:02x}::1");
		let mapped = ["::ffff:", "::", "64:ff9b::"].map(|prefix| format!("{prefix}{address}"));
		for embedded in mapped.into_iter().chain([sixth]) {
			let host = format!("[{embedded}]");
			prop_assert!(is_private_host(&host), "{}", host);
		}
	}

	#[test]
	fn ipv6_address_should_be_private_when_it_is_not_global(number in any::<u128>()) {
		let address = Ipv6Addr::from(number);
		let is_private = is_private_host(&format!("[{address}]"));
		let is_global = address.segments()[0] >> 13 == 1;
		prop_assert!(is_private || is_global, "{}", address);
	}

	#[test]
	fn no_text_should_make_it_panic_when_it_is_judged(url in "(https?://)?[\\[\\]a-z0-9.:x@/-]{0,40}") {
		is_private(url.as_bytes());
	}
}
