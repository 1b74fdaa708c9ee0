//! Kinds, the ranges of their numbers, and their data sources.

use crate::{
	Config, CurrentParameters, Error, Event, KindBySource, KindBySymbol, KindUpdate, Kinds,
	NextKindId, Pallet, Parameters,
};
use alloc::boxed::Box;
use core::ops::RangeInclusive;
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::{DispatchError, FixedU128};
use treasurenet_primitives::{
	Balance, DataSource, Kind, KindClass, KindId, KindStatus, Label, Number, OnSourceChanged, UNIT,
	Volume, is_text, math::BPS,
};

/// Volumes and prices count in 1/10 000.
const WHOLE: u64 = 10_000;

/// Price units in one volume unit. From grams priced by the tonne to tonnes priced by the gram.
pub const CONVERSION: RangeInclusive<FixedU128> = FixedU128::from_inner(1_000_000_000_000)
	..=FixedU128::from_inner(1_000_000_000_000_000_000_000_000);
/// The most that one well may produce in a day: up to a million units, many times the largest.
///
/// The upper ends are chosen together: a month of days at the highest volume, conversion, price and
/// skew is worth less than 2¹²⁸ × 10⁻¹⁸ USD, so no kind can be registered whose months overflow.
pub const MAX_DAILY_VOLUME: RangeInclusive<Volume> = 1..=1_000_000 * WHOLE;
/// The register's own coarseness: up to a whole unit, and never more than a well's best day. What
/// lies below it is not penalised, so more would switch penalties off.
pub const MAX_RECORD_STEP: Volume = WHOLE;
/// By how much a month's mean price may be exceeded, in basis points: below the whole even a level
/// month would be cut, and ten times the mean cuts nothing.
pub const SKEW_BPS: RangeInclusive<u32> = BPS..=10 * BPS;
/// The most that may be minted in a calendar month: from 1 TAT to more than all oil on earth is
/// worth.
pub const MINT_CAP: RangeInclusive<Balance> = UNIT..=1_000_000_000_000 * UNIT;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_kind(kind: Kind) -> DispatchResult {
		let (asset, symbol) = (kind.asset, kind.symbol.clone());
		let id = Self::insert_kind(kind)?;
		Self::deposit_event(Event::KindRegistered { kind: id, asset, symbol });
		Ok(())
	}

	pub(crate) fn do_update_kind(id: KindId, update: KindUpdate) -> DispatchResult {
		let present = Self::present_kind(id)?;
		let old = KindUpdate::of(&present);
		let new = update.clone().apply_to(present);
		Self::ensure_valid_kind(&new)?;
		let is_source_new = new.source != old.source;
		if is_source_new {
			Self::claim_source(&new.source, id)?;
		}
		Kinds::<T>::insert(id, new);
		if is_source_new {
			T::OnSourceChanged::on_source_changed(id);
		}
		let (old, new) = (Box::new(old), Box::new(update));
		Self::deposit_event(Event::KindUpdated { kind: id, old, new });
		Ok(())
	}

	pub(crate) fn do_pause_kind(id: KindId) -> DispatchResult {
		let kind = Self::present_kind(id)?;
		ensure!(kind.status == KindStatus::Active, Error::<T>::KindAlreadyPaused);
		Kinds::<T>::insert(id, Kind { status: KindStatus::Paused, ..kind });
		Self::deposit_event(Event::KindPaused { kind: id });
		Ok(())
	}

	pub(crate) fn do_resume_kind(id: KindId) -> DispatchResult {
		let kind = Self::present_kind(id)?;
		ensure!(kind.status == KindStatus::Paused, Error::<T>::KindNotPaused);
		Kinds::<T>::insert(id, Kind { status: KindStatus::Active, ..kind });
		Self::deposit_event(Event::KindResumed { kind: id });
		Ok(())
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::mutate(|parameters| core::mem::replace(parameters, new));
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}

	/// What must hold of a kind by itself.
	pub(crate) fn ensure_valid_kind(kind: &Kind) -> Result<(), Error<T>> {
		ensure!(kind.class == KindClass::Physical, Error::<T>::DigitalKindsNotSupported);
		ensure!(is_symbol(&kind.symbol), Error::<T>::SymbolInvalid);
		let units = [&kind.volume_unit, &kind.price_unit];
		ensure!(units.iter().all(|unit| is_text(unit)), Error::<T>::UnitInvalid);
		let DataSource { register, product } = &kind.source;
		ensure!(is_code(register) && is_code(product), Error::<T>::SourceInvalid);
		Number::check(KindUpdate::of(kind).numbers()).map_err(Error::<T>::from)
	}

	pub(crate) fn insert_kind(kind: Kind) -> Result<KindId, DispatchError> {
		Self::ensure_registered(&Self::stored_asset(kind.asset)?)?;
		Self::ensure_valid_kind(&kind)?;
		ensure!(!KindBySymbol::<T>::contains_key(&kind.symbol), Error::<T>::SymbolUsed);
		let id = NextKindId::<T>::get();
		NextKindId::<T>::put(id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?);
		Self::claim_source(&kind.source, id)?;
		KindBySymbol::<T>::insert(&kind.symbol, id);
		Kinds::<T>::insert(id, kind);
		Ok(id)
	}

	/// Gives a source to a kind for ever: what was minted of it under one kind must never be minted
	/// under another one.
	fn claim_source(source: &DataSource, id: KindId) -> Result<(), Error<T>> {
		let source = source_key(source);
		match KindBySource::<T>::get(&source) {
			Some(owner) => ensure!(owner == id, Error::<T>::SourceUsed),
			None => KindBySource::<T>::insert(source, id),
		}
		Ok(())
	}

	fn present_kind(id: KindId) -> Result<Kind, Error<T>> {
		Kinds::<T>::get(id).ok_or(Error::<T>::UnknownKind)
	}
}

/// The form by which sources are compared: `OIL` and `oil ` are one product.
pub(crate) fn source_key(source: &DataSource) -> DataSource {
	let key = |code: &Label| {
		let shown = code.iter().filter(|byte| byte.is_ascii_graphic());
		Label::truncate_from(shown.map(u8::to_ascii_lowercase).collect())
	};
	DataSource { register: key(&source.register), product: key(&source.product) }
}

/// Whether `bytes` can be a code of a register: a text in printable ASCII, where nothing looks like
/// something else.
fn is_code(bytes: &[u8]) -> bool {
	is_text(bytes) && bytes.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ')
}

fn is_symbol(bytes: &[u8]) -> bool {
	!bytes.is_empty() && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
