//! Where a figure is fetched from, and in which form.

use crate::{private, refusal::Refusal, template};
use alloc::vec::Vec;
use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use treasurenet_primitives::{Label, is_text};

/// An address with placeholders, in ASCII: see [`crate::template`].
pub type UrlTemplate = BoundedVec<u8, ConstU32<512>>;
/// The heading of a column.
pub type Heading = BoundedVec<u8, ConstU32<64>>;

/// The format of daily prices.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum PriceFormat {
	/// Comma-separated values with a day (`YYYY-MM-DD`) and a price in USD in each row.
	Csv {
		/// Heading of the column of days.
		date: Heading,
		/// Heading of the column of prices.
		price: Heading,
	},
	/// An answer of version 2 of the US Energy Information Administration's API.
	EiaV2 {
		/// The series, such as `RWTC`.
		series: Label,
	},
}

/// The format of a register's monthly volumes.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum VolumeFormat {
	/// Petrinex's conventional volumetric file: the sum of a well's `PROD` rows of a product.
	PetrinexVolumetric {
		/// The product, such as `OIL`.
		product: Label,
	},
	/// Petrinex's file of NGL and marketable gas volumes: one row for each well.
	PetrinexNgl {
		/// Heading of the product's column, such as `OilProduction`.
		column: Heading,
	},
}

/// A source of daily prices.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PriceSource {
	/// Its address.
	pub url: UrlTemplate,
	/// Its format.
	pub format: PriceFormat,
	/// The unit of its prices, such as `$/BBL`, spelled as in the document if that names it.
	pub unit: Label,
}

/// A source of official volumes.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct VolumeSource {
	/// Its address.
	pub url: UrlTemplate,
	/// Its format.
	pub format: VolumeFormat,
	/// The unit of its volumes, such as `m3`. It must be the kind's own: nothing is converted.
	pub unit: Label,
}

/// An operator's own source of prices.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct LocalPriceSource {
	/// The kind's symbol, or `UNIT/USD`.
	pub feed: Vec<u8>,
	/// The source; `None` keeps the chain's.
	pub source: Option<PriceSource>,
	/// The value of `{api-key}` in the address. Never logged.
	pub api_key: Option<Vec<u8>>,
	/// Whether quotes of zero or less are reported, as 0. Otherwise they are refused.
	pub allow_non_positive: bool,
	/// Whether redirects may lead into private networks: see [`crate::private`]. Without effect
	/// where the chain's address is kept.
	pub allow_private: bool,
}

/// An operator's own source of official volumes.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct LocalVolumeSource {
	/// The kind's symbol.
	pub kind: Vec<u8>,
	/// The source; `None` keeps the chain's.
	pub source: Option<VolumeSource>,
	/// The value of `{api-key}` in the address. Never logged.
	pub api_key: Option<Vec<u8>>,
	/// Whether redirects may lead into private networks: see [`crate::private`]. Without effect
	/// where the chain's address is kept.
	pub allow_private: bool,
}

/// Everything but the key.
impl fmt::Debug for LocalPriceSource {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.debug_struct("LocalPriceSource")
			.field("feed", &self.feed)
			.field("source", &self.source)
			.field("has_api_key", &self.api_key.is_some())
			.field("allow_non_positive", &self.allow_non_positive)
			.field("allow_private", &self.allow_private)
			.finish()
	}
}

/// Everything but the key.
impl fmt::Debug for LocalVolumeSource {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.debug_struct("LocalVolumeSource")
			.field("kind", &self.kind)
			.field("source", &self.source)
			.field("has_api_key", &self.api_key.is_some())
			.field("allow_private", &self.allow_private)
			.finish()
	}
}

/// The operator's sources. Each replaces the chain's, or adds to it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct LocalSources {
	/// Of prices.
	pub prices: Vec<LocalPriceSource>,
	/// Of official volumes.
	pub volumes: Vec<LocalVolumeSource>,
}

/// Where in the node's off-chain storage the worker finds [`VersionedLocalSources`], SCALE-encoded.
pub const LOCAL_SOURCES_KEY: &[u8] = b"treasurenet::oracle::sources";

/// [`LocalSources`] as node and worker exchange them. The two are upgraded separately, so one must
/// not mistake a form that it does not know for another.
///
/// A form keeps its index for ever. Indices below 3 are not used: they could be the first byte of
/// an unversioned value, as the first nodes wrote it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum VersionedLocalSources {
	/// With sources that add to the chain's, and with `allow_private`.
	#[codec(index = 3)]
	V1(LocalSources),
}

impl LocalSources {
	/// As the node offers them to the worker.
	pub fn to_stored(&self) -> Vec<u8> {
		VersionedLocalSources::V1(self.clone()).encode()
	}

	/// As the worker reads them. `None` for a form that this version does not know.
	pub fn from_stored(bytes: &[u8]) -> Option<Self> {
		let VersionedLocalSources::V1(sources) =
			VersionedLocalSources::decode_all(&mut &bytes[..]).ok()?;
		Some(sources)
	}
}

/// The longest key for `{api-key}`, in bytes.
pub const MAX_API_KEY: usize = 256;

/// How people write the unit of liquids in Petrinex's files.
const CUBIC_METRES: &[&str] = &["m3", "m^3", "m³"];
/// How people write the unit of gas in Petrinex's files.
const THOUSAND_CUBIC_METRES: &[&str] =
	&["10^3 m3", "10^3m3", "10^3 m^3", "10³ m³", "10³m³", "10e3m3", "e3m3"];

impl PriceFormat {
	/// Whether documents can be read in this format.
	///
	/// Refused with [`Refusal::ColumnMissing`] for a heading that is blank,
	/// [`Refusal::ColumnTwice`] for day and price in one column, and [`Refusal::OtherSeries`] for a
	/// blank series.
	pub fn check(&self) -> Result<(), Refusal> {
		match self {
			Self::Csv { date, price } => {
				check_heading(date)?;
				check_heading(price)?;
				let same = date.trim_ascii().eq_ignore_ascii_case(price.trim_ascii());
				if same { Err(Refusal::ColumnTwice) } else { Ok(()) }
			}
			Self::EiaV2 { series } if is_text(series) => Ok(()),
			Self::EiaV2 { .. } => Err(Refusal::OtherSeries),
		}
	}
}

impl VolumeFormat {
	/// Whether documents can be read in this format.
	///
	/// Refused with [`Refusal::ColumnMissing`] if the product, or its heading, is blank.
	pub fn check(&self) -> Result<(), Refusal> {
		match self {
			Self::PetrinexVolumetric { product } => check_heading(product),
			Self::PetrinexNgl { column } => check_heading(column),
		}
	}

	/// Whether volumes have this unit: gas 10³ m³, everything else m³. The files do not name it, so
	/// nothing else would show that a kind counts in another one.
	pub fn check_unit(&self, unit: &[u8]) -> Result<(), Refusal> {
		const GAS: &[u8] = b"gas";
		let product = match self {
			Self::PetrinexVolumetric { product } => product.as_slice(),
			Self::PetrinexNgl { column } => column.as_slice(),
		};
		let is_gas = product.windows(GAS.len()).any(|window| window.eq_ignore_ascii_case(GAS));
		let units = if is_gas { THOUSAND_CUBIC_METRES } else { CUBIC_METRES };
		let known = units.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(unit));
		if known { Ok(()) } else { Err(Refusal::OtherUnit) }
	}
}

impl PriceSource {
	/// Whether the chain may name it: as [`Self::check`], and its address must be public.
	pub fn check_for_chain(&self) -> Result<bool, Refusal> {
		check_public(&self.url)?;
		self.check()
	}

	/// Whether it can be read from: see [`template::check_template`] and [`PriceFormat::check`].
	/// Says whether it needs a key.
	pub fn check(&self) -> Result<bool, Refusal> {
		self.format.check()?;
		if !is_text(&self.unit) {
			return Err(Refusal::OtherUnit);
		}
		template::check_template(&self.url, false)
	}
}

impl VolumeSource {
	/// Whether the chain may name it: as [`Self::check`], and its address must be public.
	pub fn check_for_chain(&self) -> Result<bool, Refusal> {
		check_public(&self.url)?;
		self.check()
	}

	/// Whether it can be read from: see [`template::check_template`] and [`VolumeFormat::check`].
	/// Says whether it needs a key.
	pub fn check(&self) -> Result<bool, Refusal> {
		self.format.check()?;
		self.format.check_unit(&self.unit)?;
		template::check_template(&self.url, true)
	}
}

fn check_public(url: &[u8]) -> Result<(), Refusal> {
	if private::is_private(url) { Err(Refusal::PrivateAddress) } else { Ok(()) }
}

fn check_heading(heading: &[u8]) -> Result<(), Refusal> {
	if is_text(heading) { Ok(()) } else { Err(Refusal::ColumnMissing) }
}
