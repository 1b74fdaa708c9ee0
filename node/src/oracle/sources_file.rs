//! The operator's own sources, from a TOML file.
//!
//! Each entry replaces the source that the chain names for the same feed or kind, or keeps it and
//! adds a key. The file is read at start and at each SIGHUP. Faults are named by file, entry and
//! field, and keep the node from starting: an operator that names a source wants it to be used.
//!
//! ```toml
//! [[price]]
//! feed = "OIL"               # a kind's symbol, or "UNIT/USD"
//! url = "https://api.eia.gov/v2/petroleum/pri/spt/data/?api_key={api-key}&frequency=daily&data[0]=value&facets[series][]=RWTC&start={from}&end={to}"
//! format = "eia-v2"          # or "csv"
//! series = "RWTC"            # "csv" has date-column and price-column instead
//! unit = "$/BBL"
//! api-key-file = "eia.key"   # relative to this file; or api-key = "…"
//!
//! [[price]]                  # the chain's source, with a key
//! feed = "GAS"
//! api-key-file = "eia.key"
//!
//! [[volume]]
//! kind = "OIL"
//! url = "https://example.org/volumetric/{month}/CSV"
//! format = "petrinex-volumetric"   # with product; or "petrinex-ngl" with column
//! product = "OIL"
//! unit = "m3"
//! ```

use pallet_production_oracle::UNIT_USD;
use serde::{Deserialize, de::DeserializeOwned};
use sp_runtime::{BoundedVec, traits::Get};
use std::{
	collections::BTreeSet,
	fs,
	path::{Path, PathBuf},
};
use toml::{Table, Value};
use treasurenet_documents::config::{
	LocalPriceSource, LocalSources, LocalVolumeSource, MAX_API_KEY, PriceFormat, PriceSource,
	UrlTemplate, VolumeFormat, VolumeSource,
};
use treasurenet_primitives::Symbol;

/// Placeholders in the address of prices.
const PRICE_PLACEHOLDERS: [&str; 3] = ["from", "to", "api-key"];
/// Placeholders in the address of volumes.
const VOLUME_PLACEHOLDERS: [&str; 6] = ["month", "year", "mm", "from", "to", "api-key"];
/// Headings of a `csv` source that names none.
const DATE_COLUMN: &str = "Date";
const PRICE_COLUMN: &str = "Price";

/// For an address that cannot be fetched, whatever its placeholders become.
const BAD_URL: &str = "url: this address cannot be fetched: it must begin with http:// or https:// and a \
	host, have no user name, and be printable ASCII without spaces";
/// For an entry that changes nothing.
const NO_CHANGE: &str = "it changes nothing: give url, format and unit to replace the chain's source, \
	or api-key-file to add a key to it";
/// For an entry with only a part of a source.
const PART_OF_SOURCE: &str = "give url, format and unit to replace the chain's source, or none of them \
	to keep it";
/// For a unit that the format does not use.
const BAD_UNIT: &str = "unit: this format has m3, and for gas 10^3 m3; nothing is converted";

/// What a file says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loaded {
	/// The file.
	pub file: PathBuf,
	/// The sources.
	pub sources: LocalSources,
	/// Warnings for the operator; the file can be used.
	pub warnings: Vec<String>,
}

/// Reads the sources in the file at `path`. An error names file, entry and field.
pub fn load(path: &Path) -> Result<Loaded, String> {
	let within = |error: String| format!("{}: {error}", path.display());
	let text =
		fs::read_to_string(path).map_err(|error| within(format!("cannot be read: {error}")))?;
	let folder = path.parent().unwrap_or(Path::new(""));
	let mut reader = Reader { path, folder, warnings: Vec::new() };
	let sources = reader.sources(&text).map_err(within)?;
	Ok(Loaded { file: path.to_owned(), sources, warnings: reader.warnings })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PriceEntry {
	feed: String,
	url: Option<String>,
	format: Option<PriceFormatName>,
	unit: Option<String>,
	series: Option<String>,
	date_column: Option<String>,
	price_column: Option<String>,
	#[serde(default)]
	allow_non_positive: bool,
	#[serde(default)]
	allow_private_addresses: bool,
	api_key: Option<Value>,
	api_key_file: Option<PathBuf>,
}

#[derive(Deserialize)]
enum PriceFormatName {
	#[serde(rename = "csv")]
	Csv,
	#[serde(rename = "eia-v2")]
	EiaV2,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct VolumeEntry {
	kind: String,
	url: Option<String>,
	format: Option<VolumeFormatName>,
	unit: Option<String>,
	product: Option<String>,
	column: Option<String>,
	#[serde(default)]
	allow_private_addresses: bool,
	api_key: Option<Value>,
	api_key_file: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum VolumeFormatName {
	PetrinexVolumetric,
	PetrinexNgl,
}

/// Goes through one file. Errors name the entry and the field; the caller adds the file.
struct Reader<'a> {
	path: &'a Path,
	folder: &'a Path,
	warnings: Vec<String>,
}

/// Reads one entry into the sources.
type ReadEntry<R> = fn(&mut R, Table, &mut LocalSources) -> Result<(), String>;

impl Reader<'_> {
	fn sources(&mut self, text: &str) -> Result<LocalSources, String> {
		let file: Table = text.parse().map_err(|error| syntax(text, &error))?;
		let mut sources = LocalSources::default();
		let mut seen = BTreeSet::new();

		for (section, content) in file {
			let (field, read) = match section.as_str() {
				"price" => ("feed", Self::price as ReadEntry<Self>),
				"volume" => ("kind", Self::volume as ReadEntry<Self>),
				_ => return Err(format!("`{section}` is neither `[[price]]` nor `[[volume]]`")),
			};
			for (index, entry) in entries(&section, content)?.into_iter().enumerate() {
				// A missing name, or one that is not text, is reported with the entry's fields.
				let name = entry.get(field).and_then(Value::as_str).map(str::to_owned);
				let title = match &name {
					Some(name) => format!("{section} {} ({name})", index + 1),
					None => format!("{section} {}", index + 1),
				};
				let within = |error| format!("{title}: {error}");
				read(self, entry, &mut sources).map_err(within)?;
				if !seen.insert((section.clone(), name)) {
					return Err(within(format!("{field}: an earlier entry has the same")));
				}
			}
		}
		Ok(sources)
	}

	fn price(&mut self, entry: Table, sources: &mut LocalSources) -> Result<(), String> {
		let mut entry: PriceEntry = fields(entry)?;
		if entry.feed != UNIT_USD {
			symbol("feed", &entry.feed).map_err(|error| format!("{error}, or \"{UNIT_USD}\""))?;
		}
		let source = price_source(&mut entry)?;
		let wants_key = source.as_ref().map(|source| source.check().map_err(|_| BAD_URL));
		let api_key = self.api_key(entry.api_key, entry.api_key_file, wants_key.transpose()?)?;
		check_private(entry.allow_private_addresses, source.is_some())?;
		if source.is_none() && api_key.is_none() && !entry.allow_non_positive {
			return Err(NO_CHANGE.into());
		}
		sources.prices.push(LocalPriceSource {
			feed: entry.feed.into_bytes(),
			source,
			api_key,
			allow_non_positive: entry.allow_non_positive,
			allow_private: entry.allow_private_addresses,
		});
		Ok(())
	}

	fn volume(&mut self, entry: Table, sources: &mut LocalSources) -> Result<(), String> {
		let mut entry: VolumeEntry = fields(entry)?;
		symbol("kind", &entry.kind)?;
		let source = volume_source(&mut entry)?;
		let wants_key = source.as_ref().map(|source| source.check().map_err(|_| BAD_URL));
		let api_key = self.api_key(entry.api_key, entry.api_key_file, wants_key.transpose()?)?;
		check_private(entry.allow_private_addresses, source.is_some())?;
		if source.is_none() && api_key.is_none() {
			return Err(NO_CHANGE.into());
		}
		sources.volumes.push(LocalVolumeSource {
			kind: entry.kind.into_bytes(),
			source,
			api_key,
			allow_private: entry.allow_private_addresses,
		});
		Ok(())
	}

	/// The key for `{api-key}` in the address, from the entry or from a file of its own. No error
	/// shows it. Whether the address wants one is not known if it is the chain's.
	fn api_key(
		&mut self,
		text: Option<Value>,
		file: Option<PathBuf>,
		wanted: Option<bool>,
	) -> Result<Option<Vec<u8>>, String> {
		let (field, key) = match (text, file) {
			(None, None) => ("api-key", None),
			(Some(_), Some(_)) => {
				return Err("api-key-file: there is an api-key too; keep one of them".into());
			}
			(Some(Value::String(key)), None) => {
				self.warn_if_others_read(self.path);
				("api-key", Some(key))
			}
			(Some(_), None) => return Err("api-key: it must be text, in quotes".into()),
			(None, Some(file)) => {
				let file = self.folder.join(file);
				let key = fs::read_to_string(&file).map_err(|error| {
					format!("api-key-file: {} cannot be read: {error}", file.display())
				})?;
				self.warn_if_others_read(&file);
				("api-key-file", Some(key))
			}
		};
		let Some(key) = key else {
			return match wanted == Some(true) {
				true => {
					Err("api-key: the address needs a key: give api-key-file or api-key".into())
				}
				false => Ok(None),
			};
		};
		let key = key.trim();
		if key.is_empty() {
			return Err(format!("{field}: the key is empty"));
		}
		if key.len() > MAX_API_KEY || !key.is_ascii() || key.contains(|c: char| c.is_control()) {
			return Err(format!(
				"{field}: a key is one line of at most {MAX_API_KEY} printable ASCII characters"
			));
		}
		if wanted == Some(false) {
			return Err(format!("{field}: the address has no {{api-key}} to fill it into"));
		}
		Ok(Some(key.as_bytes().to_vec()))
	}

	/// Warns once if everybody on this machine may read the file, which holds a key.
	fn warn_if_others_read(&mut self, file: &Path) {
		if !world_readable(file) {
			return;
		}
		let file = file.display();
		let warning = format!(
			"{file} holds an API key, and everybody on this machine may read it: chmod 600 {file}"
		);
		if !self.warnings.contains(&warning) {
			self.warnings.push(warning);
		}
	}
}

/// The source of an entry of prices. `None` if it keeps the chain's.
fn price_source(entry: &mut PriceEntry) -> Result<Option<PriceSource>, String> {
	let details = [&entry.series, &entry.date_column, &entry.price_column];
	let has_details = details.into_iter().any(Option::is_some);
	let whole = whole(entry.url.take(), entry.format.take(), entry.unit.take(), has_details)?;
	let Some((address, format, unit)) = whole else { return Ok(None) };
	let url = url(address, &PRICE_PLACEHOLDERS)?;
	let format = match format {
		PriceFormatName::Csv => {
			absent("series", &entry.series, "csv")?;
			let date = entry.date_column.take().unwrap_or(DATE_COLUMN.into());
			let price = entry.price_column.take().unwrap_or(PRICE_COLUMN.into());
			if date.trim().eq_ignore_ascii_case(price.trim()) {
				return Err("price-column: it is the column of the days".into());
			}
			PriceFormat::Csv {
				date: bounded("date-column", date)?,
				price: bounded("price-column", price)?,
			}
		}
		PriceFormatName::EiaV2 => {
			absent("date-column", &entry.date_column, "eia-v2")?;
			absent("price-column", &entry.price_column, "eia-v2")?;
			PriceFormat::EiaV2 { series: wanted("series", entry.series.take(), "eia-v2")? }
		}
	};
	Ok(Some(PriceSource { url, format, unit: bounded("unit", unit)? }))
}

/// The source of an entry of volumes. `None` if it keeps the chain's.
fn volume_source(entry: &mut VolumeEntry) -> Result<Option<VolumeSource>, String> {
	let has_details = entry.product.is_some() || entry.column.is_some();
	let whole = whole(entry.url.take(), entry.format.take(), entry.unit.take(), has_details)?;
	let Some((address, format, unit)) = whole else { return Ok(None) };
	let url = url(address, &VOLUME_PLACEHOLDERS)?;
	let format = match format {
		VolumeFormatName::PetrinexVolumetric => {
			absent("column", &entry.column, "petrinex-volumetric")?;
			let product = wanted("product", entry.product.take(), "petrinex-volumetric")?;
			VolumeFormat::PetrinexVolumetric { product }
		}
		VolumeFormatName::PetrinexNgl => {
			absent("product", &entry.product, "petrinex-ngl")?;
			let column = wanted("column", entry.column.take(), "petrinex-ngl")?;
			VolumeFormat::PetrinexNgl { column }
		}
	};
	let source = VolumeSource { url, format, unit: bounded("unit", unit)? };
	source.format.check_unit(&source.unit).map_err(|_| BAD_UNIT)?;
	Ok(Some(source))
}

/// Only an address of the operator's own may lead into private networks.
fn check_private(allows: bool, has_address: bool) -> Result<(), String> {
	match allows && !has_address {
		true => {
			Err("allow-private-addresses: only redirects of an url of your own may lead there"
				.into())
		}
		false => Ok(()),
	}
}

/// What every source has, or nothing of a source at all.
fn whole<F>(
	url: Option<String>,
	format: Option<F>,
	unit: Option<String>,
	has_details: bool,
) -> Result<Option<(String, F, String)>, String> {
	let missing = match (url, format, unit) {
		(Some(url), Some(format), Some(unit)) => return Ok(Some((url, format, unit))),
		(None, None, None) if !has_details => return Ok(None),
		(None, ..) => "url",
		(_, None, _) => "format",
		_ => "unit",
	};
	Err(format!("{missing}: missing; {PART_OF_SOURCE}"))
}

#[cfg(unix)]
fn world_readable(file: &Path) -> bool {
	use std::os::unix::fs::PermissionsExt;
	fs::metadata(file).is_ok_and(|metadata| metadata.permissions().mode() & 0o004 != 0)
}

#[cfg(not(unix))]
fn world_readable(_: &Path) -> bool {
	false
}

/// What is wrong with the file as TOML, and in which line. The line itself is not shown: it may
/// hold a key.
fn syntax(text: &str, error: &toml::de::Error) -> String {
	let message = one_line(error.message());
	match error.span().and_then(|span| text.get(..span.start)) {
		Some(before) => format!("line {}: {message}", before.matches('\n').count() + 1),
		None => message,
	}
}

/// The entries of a section, which must be an array of tables.
fn entries(section: &str, content: Value) -> Result<Vec<Table>, String> {
	let malformed = || format!("`{section}`: begin each entry with a line `[[{section}]]`");
	let Value::Array(entries) = content else { return Err(malformed()) };
	entries
		.into_iter()
		.map(|entry| match entry {
			Value::Table(entry) => Ok(entry),
			_ => Err(malformed()),
		})
		.collect()
}

/// The fields of an entry, by name and type.
fn fields<T: DeserializeOwned>(entry: Table) -> Result<T, String> {
	entry.try_into().map_err(|error| one_line(&error.to_string()))
}

fn one_line(text: &str) -> String {
	text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A kind's symbol, by the rules of the register of kinds.
fn symbol(field: &str, text: &str) -> Result<(), String> {
	let known = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
	let longest = Symbol::bound();
	if text.is_empty() || text.len() > longest || !text.bytes().all(known) {
		return Err(format!(
			"{field}: \"{text}\" is not a kind's symbol: 1 to {longest} of A-Z and 0-9"
		));
	}
	Ok(())
}

/// The address, with no placeholders but those in `known`.
fn url(text: String, known: &[&str]) -> Result<UrlTemplate, String> {
	let mut rest = text.as_str();
	while let Some(at) = rest.find(['{', '}']) {
		let (_, brace) = rest.split_at(at);
		let Some((name, after)) = brace.strip_prefix('{').and_then(|tail| tail.split_once('}'))
		else {
			return Err("url: a brace is not closed or not opened".into());
		};
		if !known.contains(&name) {
			let known = known.join("}, {");
			return Err(format!("url: there is no placeholder {{{name}}} here, only {{{known}}}"));
		}
		rest = after;
	}
	bounded("url", text)
}

/// Text of one line that is not empty and not longer than the source's field.
fn bounded<S: Get<u32>>(field: &str, text: String) -> Result<BoundedVec<u8, S>, String> {
	if text.trim().is_empty() {
		return Err(format!("{field}: it is empty"));
	}
	if text.chars().any(char::is_control) {
		return Err(format!("{field}: it must be one line of text"));
	}
	text.into_bytes()
		.try_into()
		.map_err(|_| format!("{field}: it is longer than {} bytes", S::get()))
}

/// A field that entries of this format must have.
fn wanted<S: Get<u32>>(
	field: &str,
	text: Option<String>,
	format: &str,
) -> Result<BoundedVec<u8, S>, String> {
	bounded(field, text.ok_or_else(|| format!("{field}: the format \"{format}\" needs it"))?)
}

/// A field that entries of this format must not have.
fn absent(field: &str, text: &Option<String>, format: &str) -> Result<(), String> {
	match text {
		None => Ok(()),
		Some(_) => Err(format!("{field}: the format \"{format}\" does not take it")),
	}
}

#[cfg(test)]
mod tests;
