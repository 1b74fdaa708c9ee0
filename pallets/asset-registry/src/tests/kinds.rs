//! Registering, updating, pausing and resuming kinds.

use crate::{KindBySource, KindBySymbol, KindUpdate, NextKindId, mock::*, petroleum};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::{DispatchError::BadOrigin, FixedU128};
use treasurenet_primitives::{
	AssetStatus, DataSource, Kind, KindClass, KindStatus, PriceFeed, UNIT, Volume,
};

fn register(kind: Kind) -> DispatchResult {
	Registry::register_kind(signed(GOVERNANCE), Box::new(kind))
}

fn update(id: u32, numbers: KindUpdate) -> DispatchResult {
	Registry::update_kind(signed(GOVERNANCE), id, Box::new(numbers))
}

fn numbers() -> KindUpdate {
	KindUpdate::of(&petroleum::oil())
}

fn feed(min: u64, max: u64, max_move_bps: u32) -> PriceFeed {
	PriceFeed { min, max, max_move_bps }
}

#[test]
fn register_kind_should_add_a_product_without_new_code_when_governance_calls() {
	build_and_execute(|| {
		assert_ok!(register(copper()));
		assert_eq!(kind(2), copper());
		assert_eq!(KindBySymbol::<Test>::get(copper().symbol), Some(2));
		assert_eq!(KindBySource::<Test>::get(copper().source), Some(2));
		System::assert_last_event(
			Event::KindRegistered { kind: 2, asset: 0, symbol: copper().symbol }.into(),
		);
	});
}

#[test]
fn register_kind_should_be_refused_when_its_asset_cannot_have_kinds() {
	build_and_execute(|| {
		assert_noop!(register(Kind { asset: 9, ..copper() }), Error::UnknownAsset);
		let proposed = propose();
		assert_noop!(register(Kind { asset: proposed, ..copper() }), Error::AssetStillProposed);
		let retired = AssetStatus::Retired;
		assert_ok!(Registry::set_asset_status(signed(GOVERNANCE), 0, retired));
		assert_noop!(register(copper()), Error::AssetRetired);
	});
}

#[test]
fn register_kind_should_be_refused_when_the_symbol_is_faulty_or_used() {
	build_and_execute(|| {
		for symbol in ["", "copper", "COP PER", "CÜ"] {
			let kind = Kind { symbol: text(symbol), ..copper() };
			assert_noop!(register(kind), Error::SymbolInvalid);
		}
		let kind = Kind { symbol: text("OIL"), ..copper() };
		assert_noop!(register(kind), Error::SymbolUsed);
	});
}

#[test]
fn register_kind_should_be_refused_when_the_source_is_faulty_or_shared() {
	build_and_execute(|| {
		for (register_name, product) in [("", "CU"), ("mines-ca", "")] {
			let source = DataSource { register: label(register_name), product: label(product) };
			assert_noop!(register(Kind { source, ..copper() }), Error::SourceInvalid);
		}
		let source = petroleum::gas().source;
		assert_noop!(register(Kind { source, ..copper() }), Error::SourceUsed);
	});
}

#[test]
fn register_kind_should_be_refused_when_a_number_makes_no_sense() {
	build_and_execute(|| {
		let zero = FixedU128::from_inner(0);
		assert_noop!(register(Kind { conversion: zero, ..copper() }), Error::ConversionZero);
		for feed in [feed(0, 1, 1), feed(2, 2, 1), feed(1, 2, 0)] {
			assert_noop!(register(Kind { feed, ..copper() }), Error::FeedInvalid);
		}
		assert_noop!(register(Kind { max_daily_volume: 0, ..copper() }), Error::MaxDailyVolumeZero);
		assert_noop!(register(Kind { skew_bps: 9_999, ..copper() }), Error::SkewBelowWhole);
		assert_noop!(register(Kind { mint_cap: 0, ..copper() }), Error::MintCapZero);
		assert_noop!(register(Kind { volume_unit: label(""), ..copper() }), Error::UnitInvalid);
		assert_noop!(register(Kind { price_unit: label(""), ..copper() }), Error::UnitInvalid);
	});
}

#[test]
fn register_kind_should_be_refused_by_name_when_the_class_is_digital() {
	build_and_execute(|| {
		let kind = Kind { class: KindClass::Digital, ..copper() };
		assert_noop!(register(kind), Error::DigitalKindsNotSupported);
	});
}

#[test]
fn register_kind_should_be_refused_when_the_ids_are_exhausted_or_the_origin_is_wrong() {
	build_and_execute(|| {
		assert_noop!(Registry::register_kind(signed(ALICE), Box::new(copper())), BadOrigin);
		NextKindId::<Test>::put(u32::MAX);
		assert_noop!(register(copper()), Error::IdsExhausted);
	});
}

#[test]
fn update_kind_should_change_the_numbers_and_nothing_else_when_governance_calls() {
	build_and_execute(|| {
		let new = KindUpdate {
			conversion: FixedU128::from_u32(6),
			feed: feed(1, 2, 3),
			source: DataSource { register: label("petrinex-sk"), product: label("OIL") },
			max_daily_volume: 4,
			record_step: 5,
			skew_bps: 10_000,
			mint_cap: UNIT,
		};
		assert_ok!(update(0, new.clone()));
		assert_eq!(kind(0), new.clone().apply_to(petroleum::oil()));
		assert_eq!(kind(0).symbol, petroleum::oil().symbol);
		assert_eq!(KindBySource::<Test>::get(&new.source), Some(0));
		assert_eq!(KindBySource::<Test>::get(petroleum::oil().source), None);
		System::assert_last_event(
			Event::KindUpdated { kind: 0, old: Box::new(numbers()), new: Box::new(new) }.into(),
		);
	});
}

#[test]
fn update_kind_should_keep_a_pause_when_the_kind_is_paused() {
	build_and_execute(|| {
		assert_ok!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 0));
		let max_daily_volume: Volume = 1;
		assert_ok!(update(0, KindUpdate { max_daily_volume, ..numbers() }));
		assert_eq!(kind(0).status, KindStatus::Paused);
	});
}

#[test]
fn update_kind_should_be_refused_when_a_number_makes_no_sense() {
	build_and_execute(|| {
		let zero = FixedU128::from_inner(0);
		assert_noop!(update(9, numbers()), Error::UnknownKind);
		assert_noop!(
			update(0, KindUpdate { conversion: zero, ..numbers() }),
			Error::ConversionZero
		);
		let faulty = feed(2, 1, 1);
		assert_noop!(update(0, KindUpdate { feed: faulty, ..numbers() }), Error::FeedInvalid);
		let faulty = KindUpdate { max_daily_volume: 0, ..numbers() };
		assert_noop!(update(0, faulty), Error::MaxDailyVolumeZero);
		assert_noop!(update(0, KindUpdate { skew_bps: 0, ..numbers() }), Error::SkewBelowWhole);
		assert_noop!(update(0, KindUpdate { mint_cap: 0, ..numbers() }), Error::MintCapZero);
		let source = DataSource { register: label(""), product: label("OIL") };
		assert_noop!(update(0, KindUpdate { source, ..numbers() }), Error::SourceInvalid);
		let source = petroleum::gas().source;
		assert_noop!(update(0, KindUpdate { source, ..numbers() }), Error::SourceUsed);
		assert_noop!(Registry::update_kind(signed(ALICE), 0, Box::new(numbers())), BadOrigin);
	});
}

#[test]
fn pause_kind_should_stop_it_when_the_managers_majority_calls() {
	build_and_execute(|| {
		assert_ok!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 0));
		assert_eq!(kind(0).status, KindStatus::Paused);
		System::assert_last_event(Event::KindPaused { kind: 0 }.into());
		assert_noop!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 0), Error::KindAlreadyPaused);
	});
}

#[test]
fn pause_kind_should_be_refused_when_the_kind_is_unknown_or_the_origin_wrong() {
	build_and_execute(|| {
		assert_noop!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 9), Error::UnknownKind);
		assert_noop!(Registry::pause_kind(signed(ALICE), 0), BadOrigin);
	});
}

#[test]
fn resume_kind_should_let_it_go_on_when_governance_calls() {
	build_and_execute(|| {
		assert_noop!(Registry::resume_kind(signed(GOVERNANCE), 0), Error::KindNotPaused);
		assert_ok!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 0));
		assert_noop!(Registry::resume_kind(signed(MANAGERS_MAJORITY), 0), BadOrigin);
		assert_ok!(Registry::resume_kind(signed(GOVERNANCE), 0));
		assert_eq!(kind(0).status, KindStatus::Active);
		System::assert_last_event(Event::KindResumed { kind: 0 }.into());
		assert_noop!(Registry::resume_kind(signed(GOVERNANCE), 9), Error::UnknownKind);
	});
}
