//! A good file, and every fault that a file can have.

use super::*;
use tempfile::TempDir;

/// A folder with a file of sources.
struct Fixture(TempDir);

impl Fixture {
	fn new(text: &str) -> Self {
		let fixture = Self(tempfile::tempdir().unwrap());
		fixture.write("sources.toml", text);
		fixture
	}

	fn write(&self, name: &str, text: &str) {
		fs::write(self.path(name), text).unwrap();
		self.open_to_others(name, false);
	}

	fn path(&self, name: &str) -> PathBuf {
		self.0.path().join(name)
	}

	#[cfg(unix)]
	fn open_to_others(&self, name: &str, open: bool) {
		use std::os::unix::fs::PermissionsExt;
		let mode = if open { 0o644 } else { 0o600 };
		fs::set_permissions(self.path(name), fs::Permissions::from_mode(mode)).unwrap();
	}

	#[cfg(not(unix))]
	fn open_to_others(&self, _: &str, _: bool) {}

	fn load(&self) -> Result<Loaded, String> {
		load(&self.path("sources.toml"))
	}

	/// The error, without the folder that it names.
	fn error(&self) -> String {
		let error = self.load().unwrap_err();
		let folder = format!("{}/", self.0.path().display());
		assert!(error.starts_with(&folder), "{error}");
		error.replace(&folder, "")
	}
}

fn error(text: &str) -> String {
	Fixture::new(text).error()
}

/// A whole entry of prices, with `changes` to its lines: the line of a field is replaced, one that
/// is not there is added, one that ends in `=` is left out.
fn price(changes: &[&str]) -> String {
	entry(
		"price",
		&[
			"feed = \"OIL\"",
			"url = \"https://example.org/{from}/{to}?key={api-key}\"",
			"format = \"eia-v2\"",
			"series = \"RWTC\"",
			"unit = \"$/BBL\"",
			"api-key = \"k3y\"",
		],
		changes,
	)
}

/// As [`price`], of volumes.
fn volume(changes: &[&str]) -> String {
	entry(
		"volume",
		&[
			"kind = \"OIL\"",
			"url = \"https://example.org/{month}/CSV\"",
			"format = \"petrinex-volumetric\"",
			"product = \"OIL\"",
			"unit = \"m3\"",
		],
		changes,
	)
}

fn entry(section: &str, lines: &[&str], changes: &[&str]) -> String {
	let field = |line: &str| line.split('=').next().unwrap().trim().to_string();
	let kept = lines.iter().filter(|line| changes.iter().all(|c| field(c) != field(line)));
	let added = changes.iter().filter(|change| !change.ends_with('='));
	let lines: Vec<&str> = kept.chain(added).copied().collect();
	format!("[[{section}]]\n{}\n", lines.join("\n"))
}

fn text<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().unwrap()
}

#[test]
fn sources_should_be_read_when_the_file_has_every_format() {
	let file = [
		price(&["api-key =", "api-key-file = \"eia.key\""]),
		price(&[
			"feed = \"UNIT/USD\"",
			"url = \"http://localhost:8000/unit.csv\"",
			"format = \"csv\"",
			"series =",
			"unit = \"USD\"",
			"api-key =",
			"date-column = \"Day\"",
			"allow-non-positive = true",
			"allow-private-addresses = true",
		]),
		volume(&[]),
		volume(&[
			"kind = \"GAS\"",
			"format = \"petrinex-ngl\"",
			"product =",
			"column = \"GasProduction\"",
			"unit = \"10^3 m3\"",
			"allow-private-addresses = true",
		]),
	]
	.concat();
	let fixture = Fixture::new(&file);
	fixture.write("eia.key", "  secret\n");

	let Loaded { file, sources, warnings } = fixture.load().unwrap();
	assert_eq!(file, fixture.path("sources.toml"));
	assert_eq!(warnings, Vec::<String>::new());
	assert_eq!(
		sources.prices,
		[
			LocalPriceSource {
				feed: b"OIL".to_vec(),
				source: Some(PriceSource {
					url: text("https://example.org/{from}/{to}?key={api-key}"),
					format: PriceFormat::EiaV2 { series: text("RWTC") },
					unit: text("$/BBL"),
				}),
				api_key: Some(b"secret".to_vec()),
				allow_non_positive: false,
				allow_private: false,
			},
			LocalPriceSource {
				feed: b"UNIT/USD".to_vec(),
				source: Some(PriceSource {
					url: text("http://localhost:8000/unit.csv"),
					format: PriceFormat::Csv { date: text("Day"), price: text("Price") },
					unit: text("USD"),
				}),
				api_key: None,
				allow_non_positive: true,
				allow_private: true,
			},
		]
	);
	assert_eq!(
		sources.volumes,
		[
			LocalVolumeSource {
				kind: b"OIL".to_vec(),
				source: Some(VolumeSource {
					url: text("https://example.org/{month}/CSV"),
					format: VolumeFormat::PetrinexVolumetric { product: text("OIL") },
					unit: text("m3"),
				}),
				api_key: None,
				allow_private: false,
			},
			LocalVolumeSource {
				kind: b"GAS".to_vec(),
				source: Some(VolumeSource {
					url: text("https://example.org/{month}/CSV"),
					format: VolumeFormat::PetrinexNgl { column: text("GasProduction") },
					unit: text("10^3 m3"),
				}),
				api_key: None,
				allow_private: true,
			},
		]
	);
}

#[test]
fn sources_should_be_none_when_the_file_is_empty() {
	assert_eq!(Fixture::new("").load().unwrap().sources, LocalSources::default());
}

#[test]
fn address_of_the_us_energy_administration_should_be_accepted_when_it_has_brackets() {
	let url = "url = \"https://api.eia.gov/v2/petroleum/pri/spt/data/?api_key={api-key}&frequency=daily\
	           &data[0]=value&facets[series][]=RWTC&start={from}&end={to}\"";
	assert_eq!(Fixture::new(&price(&[url])).load().unwrap().sources.prices.len(), 1);
}

#[test]
fn file_should_be_refused_when_it_cannot_be_read() {
	let error = load(Path::new("no/such/sources.toml")).unwrap_err();
	assert!(error.starts_with("no/such/sources.toml: cannot be read: "), "{error}");
}

#[test]
fn file_should_be_refused_when_it_is_no_toml() {
	let error = error("[[price]]\nfeed = \"OIL\"\napi-key = s3cret\n");
	assert!(error.starts_with("sources.toml: line 3: "), "{error}");
	assert!(!error.contains("s3cret"), "{error}");
}

#[test]
fn file_should_be_refused_when_it_has_another_section() {
	for text in ["[[prices]]\n", "colour = 1\n"] {
		let error = error(text);
		assert!(error.ends_with("is neither `[[price]]` nor `[[volume]]`"), "{error}");
	}
}

#[test]
fn file_should_be_refused_when_a_section_is_no_list_of_entries() {
	for text in ["[price]\n", "price = [1]\n", "price = 1\n"] {
		assert_eq!(error(text), "sources.toml: `price`: begin each entry with a line `[[price]]`");
	}
}

#[test]
fn entry_should_be_refused_when_another_has_the_same_name() {
	assert_eq!(
		error(&[price(&[]), price(&["feed = \"GAS\""]), price(&[])].concat()),
		"sources.toml: price 3 (OIL): feed: an earlier entry has the same"
	);
	assert_eq!(
		error(&[volume(&[]), volume(&[])].concat()),
		"sources.toml: volume 2 (OIL): kind: an earlier entry has the same"
	);
	// A price and a volume of one kind are two things.
	assert!(Fixture::new(&[price(&[]), volume(&[])].concat()).load().is_ok());
}

#[test]
fn entry_should_be_refused_when_a_field_is_missing_unknown_or_of_another_type() {
	for (change, fault) in [
		("feed =", "sources.toml: price 1: missing field `feed`"),
		("url =", "sources.toml: price 1 (OIL): url: missing; give url, format and unit to "),
		("format =", "sources.toml: price 1 (OIL): format: missing; give url, format and unit to "),
		("unit =", "sources.toml: price 1 (OIL): unit: missing; give url, format and unit to "),
		("colour = 1", "sources.toml: price 1 (OIL): unknown field `colour`, expected one of "),
		("product = \"OIL\"", "sources.toml: price 1 (OIL): unknown field `product`, "),
		(
			"format = \"xml\"",
			"sources.toml: price 1 (OIL): unknown variant `xml`, expected `csv` or `eia-v2`",
		),
		("unit = 5", "sources.toml: price 1 (OIL): invalid type: integer `5`, expected a string"),
	] {
		let error = error(&price(&[change]));
		assert!(error.starts_with(fault), "{error}");
	}
	for (change, fault) in [
		("kind =", "sources.toml: volume 1: missing field `kind`"),
		("allow-non-positive = true", "sources.toml: volume 1 (OIL): unknown field `allow-"),
		("format = \"csv\"", "sources.toml: volume 1 (OIL): unknown variant `csv`, expected "),
	] {
		let error = error(&volume(&[change]));
		assert!(error.starts_with(fault), "{error}");
	}
}

#[test]
fn field_of_another_type_should_be_named_when_it_is_refused() {
	let error = error(&price(&["unit = 5"]));
	assert!(error.contains("`unit`"), "{error}");
}

#[test]
fn entry_should_be_refused_when_its_name_is_no_symbol() {
	for feed in ["", "oil", "UNIT/EUR", "ABCDEFGHIJKLMNOPQ"] {
		assert_eq!(
			error(&price(&[&format!("feed = \"{feed}\"")])),
			format!(
				"sources.toml: price 1 ({feed}): feed: \"{feed}\" is not a kind's symbol: 1 to 16 \
				 of A-Z and 0-9, or \"UNIT/USD\""
			)
		);
	}
	assert_eq!(
		error(&volume(&["kind = \"UNIT/USD\""])),
		"sources.toml: volume 1 (UNIT/USD): kind: \"UNIT/USD\" is not a kind's symbol: 1 to 16 of \
		 A-Z and 0-9"
	);
}

#[test]
fn entry_should_be_refused_when_its_address_is_bad() {
	let url = |url: &str| format!("url = \"{url}\"");
	for (address, fault) in [
		("ftp://example.org/{to}?{api-key}", "this address cannot be fetched: "),
		("example.org", "this address cannot be fetched: "),
		("https:///prices", "this address cannot be fetched: "),
		("https://me:pw@example.org/", "this address cannot be fetched: "),
		("https://example.org/a b", "this address cannot be fetched: "),
		("https://{api-key}.org/", "this address cannot be fetched: "),
		("", "it is empty"),
		("https://example.org/{day}", "there is no placeholder {day} here, only {from}, {to}, "),
		("https://example.org/{month}", "there is no placeholder {month} here, only {from}, "),
		("https://example.org/{from", "a brace is not closed or not opened"),
		("https://example.org/from}", "a brace is not closed or not opened"),
	] {
		let error = error(&price(&[&url(address)]));
		let expected = format!("sources.toml: price 1 (OIL): url: {fault}");
		assert!(error.starts_with(&expected), "{address}: {error}");
	}
	let long = url(&format!("https://example.org/{}", "a".repeat(512)));
	assert_eq!(
		error(&volume(&[&long])),
		"sources.toml: volume 1 (OIL): url: it is longer than 512 bytes"
	);
}

#[test]
fn entry_should_be_refused_when_its_fields_do_not_suit_its_format() {
	for (changes, fault) in [
		(&["series ="][..], "series: the format \"eia-v2\" needs it"),
		(&["date-column = \"D\""], "date-column: the format \"eia-v2\" does not take it"),
		(&["price-column = \"P\""], "price-column: the format \"eia-v2\" does not take it"),
		(&["format = \"csv\""], "series: the format \"csv\" does not take it"),
		(
			&["format = \"csv\"", "series =", "price-column = \" date \""],
			"price-column: it is the column of the days",
		),
	] {
		assert_eq!(error(&price(changes)), format!("sources.toml: price 1 (OIL): {fault}"));
	}
	for (changes, fault) in [
		(&["product ="][..], "product: the format \"petrinex-volumetric\" needs it"),
		(&["column = \"C\""], "column: the format \"petrinex-volumetric\" does not take it"),
		(&["format = \"petrinex-ngl\""], "product: the format \"petrinex-ngl\" does not take it"),
		(
			&["format = \"petrinex-ngl\"", "product ="],
			"column: the format \"petrinex-ngl\" needs it",
		),
	] {
		assert_eq!(error(&volume(changes)), format!("sources.toml: volume 1 (OIL): {fault}"));
	}
}

#[test]
fn entry_should_be_refused_when_a_text_is_empty_too_long_or_of_several_lines() {
	for (change, fault) in [
		("unit = \" \"", "unit: it is empty"),
		("unit = \"a\\nb\"", "unit: it must be one line of text"),
		("series = \"\"", "series: it is empty"),
	] {
		assert_eq!(error(&price(&[change])), format!("sources.toml: price 1 (OIL): {fault}"));
	}
	assert_eq!(
		error(&price(&[&format!("unit = \"{}\"", "x".repeat(33))])),
		"sources.toml: price 1 (OIL): unit: it is longer than 32 bytes"
	);
}

#[test]
fn entry_should_be_refused_when_its_format_does_not_come_in_its_unit() {
	for changes in [
		&["unit = \"bbl\""][..],
		&["unit = \"10^3 m3\""],
		&["product = \"GAS\""],
		&["format = \"petrinex-ngl\"", "product =", "column = \"GasProduction\""],
	] {
		assert_eq!(
			error(&volume(changes)),
			"sources.toml: volume 1 (OIL): unit: this format has m3, and for gas 10^3 m3; nothing is \
			 converted"
		);
	}
}

#[test]
fn entry_should_be_refused_when_its_key_is_missing_doubled_or_of_no_use() {
	let long_key = "api-key: a key is one line of at most 256 printable ASCII characters";
	let long_key_file = "api-key-file: a key is one line of at most 256 printable ASCII characters";
	for (changes, fault) in [
		(&["api-key ="][..], "api-key: the address needs a key: give api-key-file or api-key"),
		(&["api-key-file = \"k\""], "api-key-file: there is an api-key too; keep one of them"),
		(&["api-key = 5"], "api-key: it must be text, in quotes"),
		(&["api-key = \" \""], "api-key: the key is empty"),
		(&["api-key = \"a\\nb\""], long_key),
		(&["api-key = \"clé\""], long_key),
		(&["api-key =", "api-key-file = \"long\""], long_key_file),
		(
			&["url = \"https://example.org/\""],
			"api-key: the address has no {api-key} to fill it into",
		),
		(&["api-key =", "api-key-file = \"empty\""], "api-key-file: the key is empty"),
	] {
		let fixture = Fixture::new(&price(changes));
		fixture.write("empty", "\n");
		fixture.write("long", &"k".repeat(257));
		assert_eq!(fixture.error(), format!("sources.toml: price 1 (OIL): {fault}"));
	}

	let error = error(&price(&["api-key =", "api-key-file = \"none.key\""]));
	let expected = "sources.toml: price 1 (OIL): api-key-file: none.key cannot be read: ";
	assert!(error.starts_with(expected), "{error}");
}

#[cfg(unix)]
#[test]
fn operator_should_be_warned_when_others_can_read_a_key() {
	// The key is in the file of sources itself, in two entries: one warning.
	let fixture = Fixture::new(&[price(&[]), price(&["feed = \"GAS\""])].concat());
	assert_eq!(fixture.load().unwrap().warnings, Vec::<String>::new());
	fixture.open_to_others("sources.toml", true);
	let warnings = fixture.load().unwrap().warnings;
	assert_eq!(warnings.len(), 1, "{warnings:?}");
	assert!(warnings[0].contains("sources.toml holds an API key"), "{warnings:?}");
	assert!(!warnings[0].contains("k3y"), "{warnings:?}");

	// The key is in a file of its own, and only that file matters.
	let fixture = Fixture::new(&price(&["api-key =", "api-key-file = \"eia.key\""]));
	fixture.write("eia.key", "k3y");
	fixture.open_to_others("sources.toml", true);
	assert_eq!(fixture.load().unwrap().warnings, Vec::<String>::new());
	fixture.open_to_others("eia.key", true);
	assert!(fixture.load().unwrap().warnings[0].contains("eia.key holds an API key"));
}

#[test]
fn source_of_the_chain_should_be_kept_when_an_entry_only_adds_to_it() {
	let fixture = Fixture::new(
		"[[price]]\nfeed = \"OIL\"\napi-key-file = \"eia.key\"\n\
		 [[volume]]\nkind = \"OIL\"\napi-key = \"secret\"\n",
	);
	fixture.write("eia.key", "secret");
	let LocalSources { prices, volumes } = fixture.load().unwrap().sources;
	assert_eq!(
		prices,
		[LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: None,
			api_key: Some(b"secret".to_vec()),
			allow_non_positive: false,
			allow_private: false,
		}]
	);
	assert_eq!(
		volumes,
		[LocalVolumeSource {
			kind: b"OIL".to_vec(),
			source: None,
			api_key: Some(b"secret".to_vec()),
			allow_private: false,
		}]
	);
}

#[test]
fn entry_should_be_refused_when_it_changes_nothing_or_gives_a_part_of_a_source() {
	for (entry, fault) in [
		("[[price]]\nfeed = \"OIL\"\n", "price 1 (OIL): it changes nothing: give url, "),
		("[[volume]]\nkind = \"OIL\"\n", "volume 1 (OIL): it changes nothing: give url, "),
		(
			"[[price]]\nfeed = \"OIL\"\napi-key = \"k\"\nallow-private-addresses = true\n",
			"price 1 (OIL): allow-private-addresses: only redirects of an url of your own",
		),
		(
			"[[price]]\nfeed = \"OIL\"\napi-key = \"k\"\nseries = \"RWTC\"\n",
			"price 1 (OIL): url: missing; give url, format and unit to replace the chain's source",
		),
		(
			"[[volume]]\nkind = \"OIL\"\nurl = \"https://example.org/\"\nunit = \"m3\"\n",
			"volume 1 (OIL): format: missing; give url, format and unit to replace the chain's ",
		),
	] {
		let error = error(entry);
		assert!(error.starts_with(&format!("sources.toml: {fault}")), "{error}");
	}
}
