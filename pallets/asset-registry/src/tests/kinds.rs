//! Registering, updating, pausing and resuming kinds.

use crate::{
	KindBySource, KindBySymbol, KindUpdate, NextKindId, kind_numbers::source_key, mock::*,
	petroleum,
};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::{DispatchError::BadOrigin, FixedU128, Permill};
use treasurenet_primitives::{
	AssetStatus, DataSource, Kind, KindClass, KindStatus, PriceFeed, UNIT, Volume,
	math::production::{Terms, month_value},
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

#[docify::export]
#[test]
fn register_kind_should_add_a_product_without_new_code_when_governance_calls() {
	build_and_execute(|| {
		assert_ok!(register(copper()));
		assert_eq!(kind(2), copper());
		assert_eq!(KindBySymbol::<Test>::get(copper().symbol), Some(2));
		assert_eq!(KindBySource::<Test>::get(source_key(&copper().source)), Some(2));
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
fn register_kind_should_be_refused_when_the_source_is_faulty() {
	build_and_execute(|| {
		for (register_name, product) in [("", "CU"), ("mines-ca", " "), ("mines-ca", "СU")] {
			let source = DataSource { register: label(register_name), product: label(product) };
			assert_noop!(register(Kind { source, ..copper() }), Error::SourceInvalid);
		}
	});
}

/// However it is written, a source is one: one barrel is never minted as two kinds.
const SPELLINGS: [(&str, &str); 5] = [
	("petrinex-ab", "OIL"),
	("petrinex-ab", "oil"),
	("Petrinex-AB", "Oil"),
	(" petrinex-ab", "oil "),
	("petrinex-ab", "O IL"),
];

#[test]
fn register_kind_should_be_refused_when_the_source_is_another_kinds() {
	build_and_execute(|| {
		for (register_name, product) in SPELLINGS {
			let source = DataSource { register: label(register_name), product: label(product) };
			assert_noop!(register(Kind { source, ..copper() }), Error::SourceUsed);
		}
	});
}

#[test]
fn source_should_stay_with_its_kind_when_the_kind_has_moved_away() {
	build_and_execute(|| {
		let elsewhere = DataSource { register: label("petrinex-sk"), product: label("OIL") };
		assert_ok!(update(0, KindUpdate { source: elsewhere.clone(), ..numbers() }));
		for (register_name, product) in SPELLINGS {
			let source = DataSource { register: label(register_name), product: label(product) };
			let kind = Kind { source: source.clone(), ..copper() };
			assert_noop!(register(kind), Error::SourceUsed);
			let gas = KindUpdate { source, ..KindUpdate::of(&petroleum::gas()) };
			assert_noop!(update(1, gas), Error::SourceUsed);
		}
		// The kind itself may go back, and keeps the other one, too.
		assert_ok!(update(0, numbers()));
		assert_noop!(register(Kind { source: elsewhere, ..copper() }), Error::SourceUsed);
	});
}

#[test]
fn register_kind_should_be_refused_when_a_unit_cannot_be_read() {
	build_and_execute(|| {
		for unit in ["", "t\n", "t\u{200b}"] {
			let kind = Kind { volume_unit: label(unit), ..copper() };
			assert_noop!(register(kind), Error::UnitInvalid);
			assert_noop!(
				register(Kind { price_unit: label(unit), ..copper() }),
				Error::UnitInvalid
			);
		}
	});
}

/// The numbers of oil, each in turn changed to what is just out of its range.
fn out_of_range() -> Vec<(KindUpdate, Error)> {
	let conversion = |inner| KindUpdate { conversion: FixedU128::from_inner(inner), ..numbers() };
	let feed = |min, max, move_bps| KindUpdate { feed: feed(min, max, move_bps), ..numbers() };
	let daily = |max_daily_volume| KindUpdate { max_daily_volume, record_step: 1, ..numbers() };
	let step = |record_step| KindUpdate { record_step, ..numbers() };
	let skew = |skew_bps| KindUpdate { skew_bps, ..numbers() };
	let cap = |mint_cap| KindUpdate { mint_cap, ..numbers() };
	vec![
		(conversion(0), Error::ConversionOutOfRange),
		(conversion(10_u128.pow(12) - 1), Error::ConversionOutOfRange),
		(conversion(10_u128.pow(24) + 1), Error::ConversionOutOfRange),
		(feed(0, 1, 1), Error::FeedOutOfRange),
		(feed(2, 2, 1), Error::FeedOutOfRange),
		(feed(1, 10_u64.pow(10) + 1, 1), Error::FeedOutOfRange),
		(feed(1, 2, 0), Error::FeedOutOfRange),
		(feed(1, 2, 10_001), Error::FeedOutOfRange),
		(daily(0), Error::MaxDailyVolumeOutOfRange),
		(daily(10_u64.pow(10) + 1), Error::MaxDailyVolumeOutOfRange),
		(step(10_001), Error::RecordStepOutOfRange),
		(step(u64::MAX), Error::RecordStepOutOfRange),
		(KindUpdate { record_step: 5, ..daily(4) }, Error::RecordStepOutOfRange),
		(skew(9_999), Error::SkewOutOfRange),
		(skew(100_001), Error::SkewOutOfRange),
		(cap(0), Error::MintCapOutOfRange),
		(cap(UNIT - 1), Error::MintCapOutOfRange),
		(cap(10_u128.pow(30) + 1), Error::MintCapOutOfRange),
	]
}

#[test]
fn register_kind_should_be_refused_when_a_number_is_out_of_its_range() {
	build_and_execute(|| {
		for (numbers, error) in out_of_range() {
			assert_noop!(register(numbers.apply_to(copper())), error);
		}
	});
}

/// The numbers of oil at the upper end of every range.
fn highest() -> KindUpdate {
	KindUpdate {
		conversion: FixedU128::from_u32(1_000_000),
		feed: feed(10_u64.pow(10) - 1, 10_u64.pow(10), 10_000),
		max_daily_volume: 10_u64.pow(10),
		record_step: 10_000,
		skew_bps: 100_000,
		mint_cap: 10_u128.pow(30),
		..numbers()
	}
}

#[test]
fn update_kind_should_be_accepted_at_both_ends_of_every_range() {
	build_and_execute(|| {
		assert_ok!(update(0, highest()));
		let lowest = KindUpdate {
			conversion: FixedU128::from_inner(1_000_000_000_000),
			feed: feed(1, 2, 1),
			max_daily_volume: 1,
			record_step: 0,
			skew_bps: 10_000,
			mint_cap: UNIT,
			..numbers()
		};
		assert_ok!(update(0, lowest));
	});
}

#[test]
fn month_of_the_highest_numbers_should_fit_128_bits() {
	let KindUpdate { conversion, feed, max_daily_volume, skew_bps, .. } = highest();
	let best = [(max_daily_volume, feed.max); 31];
	let terms = Terms { conversion, discount: Permill::one(), skew_bps };
	let month = month_value(&best, terms).expect("it fits");
	// Not even the ten-fold cap by the mean price overflows.
	assert!(month.checked_mul((skew_bps / 10_000).into()).is_some());
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
			max_daily_volume: 5,
			record_step: 4,
			skew_bps: 10_000,
			mint_cap: UNIT,
		};
		assert_ok!(update(0, new.clone()));
		assert_eq!(kind(0), new.clone().apply_to(petroleum::oil()));
		assert_eq!(kind(0).symbol, petroleum::oil().symbol);
		for source in [&new.source, &petroleum::oil().source] {
			assert_eq!(KindBySource::<Test>::get(source_key(source)), Some(0));
		}
		System::assert_last_event(
			Event::KindUpdated { kind: 0, old: Box::new(numbers()), new: Box::new(new) }.into(),
		);
	});
}

#[test]
fn update_kind_should_tell_the_oracle_when_the_source_changes_and_only_then() {
	build_and_execute(|| {
		SourceChanges::take();
		assert_ok!(update(0, KindUpdate { skew_bps: 10_000, ..numbers() }));
		assert!(SourceChanges::get().is_empty());
		let source = DataSource { register: label("petrinex-ab"), product: label("COND") };
		assert_ok!(update(0, KindUpdate { source, ..numbers() }));
		assert_eq!(SourceChanges::get(), [0]);
		let taken = KindUpdate { source: petroleum::gas().source, ..numbers() };
		assert_noop!(update(0, taken), Error::SourceUsed);
		assert_eq!(SourceChanges::get(), [0]);
	});
}

#[test]
fn update_kind_should_keep_a_pause_when_the_kind_is_paused() {
	build_and_execute(|| {
		assert_ok!(Registry::pause_kind(signed(MANAGERS_MAJORITY), 0));
		let max_daily_volume: Volume = 1;
		assert_ok!(update(0, KindUpdate { max_daily_volume, record_step: 1, ..numbers() }));
		assert_eq!(kind(0).status, KindStatus::Paused);
	});
}

#[test]
fn update_kind_should_be_refused_when_a_number_is_out_of_its_range() {
	build_and_execute(|| {
		for (numbers, error) in out_of_range() {
			assert_noop!(update(0, numbers), error);
		}
	});
}

#[test]
fn update_kind_should_be_refused_when_kind_source_or_origin_is_wrong() {
	build_and_execute(|| {
		assert_noop!(update(9, numbers()), Error::UnknownKind);
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
