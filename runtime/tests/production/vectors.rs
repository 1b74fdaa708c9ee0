//! The published vectors, through the runtime.

use crate::world::*;
use frame_support::assert_ok;
use pallet_asset_registry::{Kinds, petroleum};
use sp_runtime::{BoundedVec, FixedU128};
use treasurenet_primitives::{
	DataSource, Grade, Kind, KindId, PriceFeed, UsdPrice, Volume, WellKey,
	math::calendar::first_day, well_commitment,
};
use treasurenet_runtime::{Balance, MarginEscrow, Runtime};

/// Registers a kind as the vectors assume it: one price unit in a volume unit, no register step,
/// believing any price up to a million USD.
fn plain_kind(symbol: &str, of: Kind) -> KindId {
	let label = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
	let kind = Kind {
		symbol: BoundedVec::truncate_from(symbol.as_bytes().to_vec()),
		conversion: FixedU128::from_u32(1),
		record_step: 0,
		feed: PriceFeed { min: 1, max: 10_000_000_000, max_move_bps: 10_000 },
		source: DataSource { register: label("vectors"), product: label(symbol) },
		..of
	};
	assert_ok!(by_root(pallet_asset_registry::Call::register_kind { kind: Box::new(kind) }));
	Kinds::<Runtime>::iter_keys().max().expect("it was registered")
}

struct Vector {
	of: Kind,
	grade: Option<Grade>,
	days: &'static [(Volume, UsdPrice)],
	official: Volume,
	minted: Balance,
	penalty: Balance,
}

fn check(vector: Vector) {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		// Parts below 0.01 TAT can only be credited to accounts with TAT.
		let gas = approved_well(&owner, GAS, "FIRST");
		uploaded_month(&owner, gas, GAS, JANUARY, VOLUME, 2 * USD);
		official(key(GAS, "FIRST"), JANUARY, 31 * VOLUME);
		assert_ok!(mint(&owner, gas, JANUARY));
		let before = tat(&owner);

		let february = JANUARY + 1;
		let kind = plain_kind("VECTOR", vector.of);
		let commitment = well_commitment(b"VECTOR", b"W");
		let mut fields = fields(GAS);
		fields.grade = vector.grade;
		assert_ok!(by(
			&owner,
			pallet_well_audit::Call::apply {
				kind,
				commitment,
				nickname: BoundedVec::truncate_from(b"Vector".to_vec()),
				fields,
			}
		));
		let well = pallet_well_audit::NextWellId::<Runtime>::get() - 1;
		assert_ok!(approve(&managers()[0], well));

		// Days beyond the vector's have the mean of its prices, which leaves the month's mean, and
		// so its cap, as it is.
		let prices: Vec<UsdPrice> = vector.days.iter().map(|(_, price)| *price).collect();
		let mean = prices.iter().sum::<UsdPrice>() / prices.len() as UsdPrice;
		let first = first_day(february);
		at(first + 28);
		let reports: Vec<_> = (0..28)
			.map(|day| {
				let price = prices.get(day as usize).copied().unwrap_or(mean);
				price_report(kind, first + day, PriceAnswer::Price(price))
			})
			.collect();
		report(&reports);
		at(first + 29);
		let volumes =
			vector.days.iter().enumerate().map(|(day, (volume, _))| (day as u8 + 1, *volume));
		assert_ok!(upload(&owner, well, february, volumes));
		at(first + 33);
		official(WellKey { kind, commitment }, february, vector.official);
		let margin = MarginEscrow::status(&owner).margin;
		assert_ok!(mint(&owner, well, february));
		assert_eq!(tat(&owner) - before, vector.minted);
		assert_eq!(margin - MarginEscrow::status(&owner).margin, vector.penalty);
	});
}

#[test]
fn mint_should_match_the_vector_of_oil_at_80_percent() {
	check(Vector {
		of: petroleum::oil(),
		grade: Some(Grade { api_gravity: 3_110, sulphur: 499 }),
		days: &[(1_000, 100), (2_000, 200)],
		official: 2_500,
		minted: 3_333_333_333_333_333,
		penalty: 6_666_666_666_666,
	});
}

#[test]
fn mint_should_match_the_vector_of_gas() {
	check(Vector {
		of: petroleum::gas(),
		grade: None,
		days: &[(1_000, 100), (2_000, 200)],
		official: 2_500,
		minted: 4_166_666_666_666_666,
		penalty: 8_333_333_333_333,
	});
}

#[test]
fn mint_should_match_the_vector_of_oil_at_90_percent() {
	check(Vector {
		of: petroleum::oil(),
		grade: Some(Grade { api_gravity: 3_111, sulphur: 499 }),
		days: &[(123_456, 751_234)],
		official: 123_456,
		minted: 834_699_102_336_000_000_000,
		penalty: 0,
	});
}

#[test]
fn commitments_should_match_the_published_ones() {
	let id = "ABWI100012603404W500";
	let oil =
		sp_core::hex2array!("f8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94");
	let gas =
		sp_core::hex2array!("e88f710cc6625ba72a952fdf5fc99ab0355cf8bc3a9e4f9fd38658210205fe21");
	assert_eq!(commitment(OIL, id).0, oil);
	assert_eq!(commitment(GAS, id).0, gas);
}
