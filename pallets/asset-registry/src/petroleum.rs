//! *Canadian Petroleum Minerals*: the asset and the two kinds that every preset starts with.

use crate::{GenesisAsset, GenesisQualification};
use alloc::vec::Vec;
use sp_core::{H256, hex2array};
use sp_runtime::FixedU128;
use treasurenet_primitives::{
	AssetId, Balance, DataSource, DiscountRule, Kind, KindClass, KindStatus, Label, PriceFeed,
	Symbol, UNIT, UsdPrice, Volume,
};

/// The asset's number when it is the first of genesis.
pub const ASSET: AssetId = 0;
/// Hash (blake2-256) of the qualification's text.
pub const QUALIFICATION_HASH: H256 =
	H256(hex2array!("348da2d1363135167ae57da1843bd832abdf9e7e559aca3d0e82c9fc6d8fff40"));
/// Where this repository keeps the qualification's text.
pub const QUALIFICATION_LINK: &str =
	"pallets/asset-registry/qualifications/canadian-petroleum-minerals.md";

/// The official register of Alberta.
const REGISTER: &[u8] = b"petrinex-ab";
/// The register rounds to tenths of the unit: a true volume lies less than 0.05 from its figure.
const RECORD_STEP: Volume = 499;
/// A month is worth at most 125 % of its volume at the month's mean price.
const SKEW_BPS: u32 = 12_500;
/// Moves of more than 25 % from one quoted day to the next need a manager's confirmation.
const MAX_MOVE_BPS: u32 = 2_500;
/// 500 million TAT in a calendar month.
const MINT_CAP: Balance = 500_000_000 * UNIT;
/// Volumes and prices count in 1/10 000.
const WHOLE: u64 = 10_000;

/// The asset: official, live, maintained by the foundation.
pub fn asset<AccountId>() -> GenesisAsset<AccountId> {
	GenesisAsset {
		name: "Canadian Petroleum Minerals".into(),
		description: "Crude oil and natural gas of wells in Canada, audited each month against \
		              the official production register."
			.into(),
		official: true,
		maintainer: None,
		qualification: Some(GenesisQualification {
			hash: QUALIFICATION_HASH,
			link: QUALIFICATION_LINK.into(),
			attestations: Vec::new(),
		}),
	}
}

/// Crude oil: cubic metres, priced by the barrel, discounted by its grade.
pub fn oil() -> Kind {
	Kind {
		conversion: FixedU128::from_inner(6_289_810_770_000_000_000),
		discount_rule: DiscountRule::CrudeGrade,
		feed: feed(WHOLE, 500 * WHOLE),
		max_daily_volume: 10_000 * WHOLE,
		..kind(b"OIL", b"m3", b"bbl")
	}
}

/// Natural gas: thousands of cubic metres, priced by the million British thermal units.
pub fn gas() -> Kind {
	Kind {
		conversion: FixedU128::from_inner(36_620_000_000_000_000_000),
		discount_rule: DiscountRule::None,
		feed: feed(WHOLE / 10, 100 * WHOLE),
		max_daily_volume: 5_000 * WHOLE,
		..kind(b"GAS", b"10^3 m3", b"MMBtu")
	}
}

fn feed(min: UsdPrice, max: UsdPrice) -> PriceFeed {
	PriceFeed { min, max, max_move_bps: MAX_MOVE_BPS }
}

/// What oil and gas have in common. The register's product code is the symbol.
fn kind(symbol: &[u8], volume_unit: &[u8], price_unit: &[u8]) -> Kind {
	Kind {
		asset: ASSET,
		symbol: Symbol::truncate_from(symbol.to_vec()),
		class: KindClass::Physical,
		volume_unit: label(volume_unit),
		price_unit: label(price_unit),
		conversion: FixedU128::from_u32(1),
		discount_rule: DiscountRule::None,
		feed: feed(WHOLE, WHOLE),
		source: DataSource { register: label(REGISTER), product: label(symbol) },
		max_daily_volume: 0,
		record_step: RECORD_STEP,
		skew_bps: SKEW_BPS,
		mint_cap: MINT_CAP,
		status: KindStatus::Active,
	}
}

fn label(text: &[u8]) -> Label {
	Label::truncate_from(text.to_vec())
}
