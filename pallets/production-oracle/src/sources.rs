//! Where reporters' nodes fetch from, unless their operators say otherwise.

use crate::pallet::*;
use alloc::{string::String, vec::Vec};
use frame_support::{BoundedVec, ensure, traits::Get};
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;
use treasurenet_documents::{
	config::{PriceFormat, PriceSource, VolumeFormat, VolumeSource},
	refusal::Refusal as SourceRefusal,
};
use treasurenet_primitives::{Assets, Feed, KindId, OnSourceChanged};

/// How genesis names the price feed of UNIT. Other feeds go by their kind's symbol.
pub const UNIT_USD: &str = "UNIT/USD";

/// The sources that a chain starts with.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSources {
	/// Of daily prices.
	pub prices: Vec<GenesisPriceSource>,
	/// Of official volumes.
	pub volumes: Vec<GenesisVolumeSource>,
}

/// A source of daily prices, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisPriceSource {
	/// The kind's symbol, or [`UNIT_USD`].
	pub feed: String,
	/// Where it is.
	pub url: String,
	/// How it is written.
	pub format: GenesisPriceFormat,
	/// The unit of its prices.
	pub unit: String,
}

/// How daily prices are written, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum GenesisPriceFormat {
	/// Comma-separated values.
	Csv {
		/// Heading of the column of days.
		date: String,
		/// Heading of the column of prices.
		price: String,
	},
	/// An answer of the EIA's interface, version 2.
	EiaV2 {
		/// The series.
		series: String,
	},
}

/// A source of official volumes, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisVolumeSource {
	/// The kind's symbol.
	pub kind: String,
	/// Where it is.
	pub url: String,
	/// How it is written.
	pub format: GenesisVolumeFormat,
	/// The unit of its volumes: the kind's own.
	pub unit: String,
}

/// How official volumes are written, as genesis is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum GenesisVolumeFormat {
	/// Petrinex's conventional volumetric file.
	PetrinexVolumetric {
		/// The product.
		product: String,
	},
	/// Petrinex's file of NGL and marketable gas volumes.
	PetrinexNgl {
		/// Heading of the product's column.
		column: String,
	},
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_price_source(feed: Feed, new: Option<PriceSource>) -> DispatchResult {
		if let Some(new) = &new {
			if let Feed::Kind(kind) = feed {
				ensure!(T::Kinds::kind(kind).is_some(), Error::<T>::UnknownKind);
			}
			new.check_for_chain().map_err(refused::<T>)?;
		}
		let old = PriceSources::<T>::get(feed);
		PriceSources::<T>::set(feed, new.clone());
		Self::deposit_event(Event::PriceSourceSet { feed, old, new });
		Ok(())
	}

	pub(crate) fn do_set_volume_source(kind: KindId, new: Option<VolumeSource>) -> DispatchResult {
		if let Some(new) = &new {
			let kind = T::Kinds::kind(kind).ok_or(Error::<T>::UnknownKind)?;
			ensure!(new.unit == kind.volume_unit, Error::<T>::VolumeUnitMismatch);
			new.check_for_chain().map_err(refused::<T>)?;
			ensure!(
				names_product(&new.format, &kind.source.product),
				Error::<T>::VolumeProductMismatch
			);
		}
		let old = VolumeSources::<T>::get(kind);
		VolumeSources::<T>::set(kind, new.clone());
		Self::deposit_event(Event::VolumeSourceSet { kind, old, new });
		Ok(())
	}
}

impl<T: Config> OnSourceChanged for Pallet<T> {
	/// A source of volumes names exactly the product of its kind's data source. The one that was set
	/// names the former one, so it goes until governance sets another.
	fn on_source_changed(kind: KindId) {
		if let Some(old) = VolumeSources::<T>::take(kind) {
			Self::deposit_event(Event::VolumeSourceSet { kind, old: Some(old), new: None });
		}
	}
}

/// Genesis. It runs while a chain is being specified, so a fault stops it with its name.
impl<T: Config> Pallet<T> {
	pub(crate) fn build_sources(sources: &GenesisSources) {
		for GenesisPriceSource { feed, url, format, unit } in &sources.prices {
			let format = match format {
				GenesisPriceFormat::Csv { date, price } => {
					PriceFormat::Csv { date: bounded(date), price: bounded(price) }
				}
				GenesisPriceFormat::EiaV2 { series } => {
					PriceFormat::EiaV2 { series: bounded(series) }
				}
			};
			let source = PriceSource { url: bounded(url), format, unit: bounded(unit) };
			let feed = match feed.as_str() {
				UNIT_USD => Feed::UnitUsd,
				symbol => Feed::Kind(Self::kind_of_genesis(symbol)),
			};
			Self::do_set_price_source(feed, Some(source)).expect("a genesis price source is sound");
		}
		for GenesisVolumeSource { kind, url, format, unit } in &sources.volumes {
			let format = match format {
				GenesisVolumeFormat::PetrinexVolumetric { product } => {
					VolumeFormat::PetrinexVolumetric { product: bounded(product) }
				}
				GenesisVolumeFormat::PetrinexNgl { column } => {
					VolumeFormat::PetrinexNgl { column: bounded(column) }
				}
			};
			let source = VolumeSource { url: bounded(url), format, unit: bounded(unit) };
			Self::do_set_volume_source(Self::kind_of_genesis(kind), Some(source))
				.expect("a genesis volume source is sound");
		}
	}

	fn kind_of_genesis(symbol: &str) -> KindId {
		T::Kinds::kind_by_symbol(symbol.as_bytes()).expect("a genesis source is of a known kind")
	}
}

fn bounded<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	BoundedVec::try_from(text.as_bytes().to_vec()).expect("a genesis source's texts are short")
}

/// The columns of Petrinex's file of NGL and marketable gas whose heading is not the product's code.
const NGL_COLUMNS: &[(&[u8], &[u8])] = &[
	(b"OIL", b"OilProduction"),
	(b"GAS", b"GasProduction"),
	(b"COND", b"CondensateProduction"),
	(b"WATER", b"WaterProduction"),
];

/// Whether a source's format names exactly a product of the register.
///
/// The volumetric file names products by their code, as kinds do. The file of NGL and marketable gas
/// has a column for each product, which goes by the heading of the table above, or by the code
/// itself if it is not in the table.
pub(crate) fn names_product(format: &VolumeFormat, code: &[u8]) -> bool {
	match format {
		VolumeFormat::PetrinexVolumetric { product } => product.as_slice() == code,
		VolumeFormat::PetrinexNgl { column } => {
			let known = NGL_COLUMNS.iter().find(|(product, _)| *product == code);
			column.as_slice() == known.map_or(code, |(_, heading)| heading)
		}
	}
}

fn refused<T: Config>(refusal: SourceRefusal) -> Error<T> {
	match refusal {
		SourceRefusal::ColumnMissing | SourceRefusal::ColumnTwice | SourceRefusal::OtherSeries => {
			Error::SourceFormatInvalid
		}
		SourceRefusal::OtherUnit => Error::SourceUnitInvalid,
		_ => Error::SourceUrlInvalid,
	}
}
