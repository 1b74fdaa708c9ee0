//! The assessment of a month, and the mint that follows it.

use crate::{
	Config, CurrentParameters, Error, Event, KindMonth, MintedByKind, MintedByPeriod, MintedByWell,
	OpenMonths, Overminted, Pallet, Records, TotalMinted,
	months::path,
	refusals::margin_refusals,
	types::{Assessment, MintedMonth, OpenMonth, Ready},
};
use alloc::{vec, vec::Vec};
use codec::Compact;
use frame_support::{
	BoundedVec, defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{
		Get,
		fungible::{Inspect, Mutate},
		tokens::{DepositConsequence, Provenance},
	},
};
use sp_runtime::Permill;
use treasurenet_primitives::{
	Assets, Balance, Kind, KindId, MarginState, MarginTerms, Margins, MintOutcome, MintPart,
	MintPreview, MintRecord, MintRefusal, MintedTat, Moment, Month, MonthPrices, OfficialVolume,
	OfficialVolumes, Prices, RecordedTerms, StateRefusal, Usd, UsdPrice, Volume, WellId, WellKey,
	WellView, Wells,
	math::{
		audit::{Audit, Claim, audit, percent_of},
		calendar::{day_of, days_in, is_month_over, month_of},
		production::{Terms, month_value},
	},
	now_ms,
};

/// The parts of a mint as they are paid, and those that are in somebody else's.
type Parts<AccountId> = (Vec<MintPart<AccountId>>, Vec<MintPart<AccountId>>);

/// All that an audit and its payment look at.
struct Case<AccountId> {
	view: WellView<AccountId>,
	open: OpenMonth<AccountId>,
	kind: Kind,
	official: OfficialVolume,
	prices: MonthPrices,
	margin: MarginState,
	terms: MarginTerms,
	now: Moment,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_mint_tat(who: &T::AccountId, well: WellId, month: Month) -> DispatchResult {
		let view = Self::well(well)?;
		ensure!(view.owner == *who, Error::<T>::NotOwner);
		let Assessment { refusals, ready, .. } = Self::assess(well, view, month);
		Self::execute(who, month, refusals.into_iter().next(), ready)
	}

	pub(crate) fn do_settle(who: &T::AccountId, well: WellId, month: Month) -> DispatchResult {
		let Assessment { refusals, ready, .. } = Self::assess(well, Self::well(well)?, month);
		let pays_nothing = ready.as_ref().is_some_and(|ready| ready.paid() == 0);
		let first = refusals.into_iter().find(|refusal| match refusal {
			// The payees must not wait for the owner's next deposit.
			MintRefusal::MarginBelowMinimum { .. } => false,
			MintRefusal::InDebt { .. } => !pays_nothing,
			_ => true,
		});
		if let (None, Some(ready)) = (&first, &ready) {
			let mut shares = ready.view.shares.iter();
			let is_payee = shares.any(|share| share.account == *who && share.percent > 0);
			let from = CurrentParameters::<T>::get().settles_at(ready.official.final_at);
			ensure!(is_payee || now_ms::<T::Time>() >= from, Error::<T>::SettleTooEarly);
		}
		Self::execute(who, month, first, ready)
	}

	/// Exactly what `mint_tat` would do with a month of a well now.
	pub fn preview(well: WellId, month: Month) -> MintPreview<T::AccountId> {
		match T::Wells::well(well) {
			Some(view) => Self::assess(well, view, month).into(),
			None => MintPreview {
				refusals: vec![MintRefusal::State(StateRefusal::UnknownWell)],
				uploaded: 0,
				outcome: None,
			},
		}
	}

	fn well(well: WellId) -> Result<WellView<T::AccountId>, Error<T>> {
		T::Wells::well(well).ok_or(Error::<T>::MintRefused(StateRefusal::UnknownWell))
	}

	/// What minting a month of a well would do now: the one assessment behind mint, settlement and
	/// preview. What is not known yet hides no other refusal.
	pub(crate) fn assess(
		well: WellId,
		view: WellView<T::AccountId>,
		month: Month,
	) -> Assessment<T::AccountId> {
		let now = now_ms::<T::Time>();
		let key = view.key;
		let product = T::Assets::product(key.kind);
		let mut refusals = Self::mint_state_refusals(&view, product.as_ref(), now);
		if !is_month_over(month, now) {
			refusals.push(MintRefusal::MonthNotOver);
		}
		let open = OpenMonths::<T>::get(path(key, month));
		// A month is never open and minted at once.
		if open.is_none()
			&& let Some(minted) = Records::<T>::get(path(key, month))
		{
			refusals.push(MintRefusal::AlreadyMinted);
			return Assessment { refusals, uploaded: minted.record.uploaded(), ready: None };
		}
		let open = open.filter(|open| open.well == well);
		let uploaded = open.as_ref().map_or(0, |open| open.sum);
		if open.is_none() {
			refusals.push(MintRefusal::NothingUploaded);
		}
		if day_of(now) >= CurrentParameters::<T>::get().mint_deadline(month) {
			refusals.push(MintRefusal::DeadlinePassed);
		}
		let official = T::OfficialVolumes::official(key, month);
		match &official {
			None => refusals.push(MintRefusal::OfficialVolumeMissing),
			Some(official) if now < official.final_at => {
				refusals.push(MintRefusal::OfficialVolumeNotFinal { until: official.final_at })
			}
			Some(_) => {}
		}
		let prices = T::Prices::month(key.kind, month)
			.inspect_err(|day| refusals.push(MintRefusal::PriceUnavailable { day: *day }))
			.ok();
		let (margin, terms) = (T::Margins::state(&view.owner), T::Margins::terms());
		refusals.extend(margin_refusals(&margin, &terms));
		let ready = match (open, official, prices, product) {
			(Some(open), Some(official), Some(prices), Some(product)) => {
				let kind = product.kind;
				let case = Case { view, open, kind, official, prices, margin, terms, now };
				Self::conclude(case, &mut refusals)
			}
			_ => None,
		};
		Assessment { refusals, uploaded, ready }
	}

	/// Audits a month and shares out what it mints; `None` if that cannot be told.
	fn conclude(
		case: Case<T::AccountId>,
		refusals: &mut Vec<MintRefusal>,
	) -> Option<Ready<T::AccountId>> {
		let Case { view, open, kind, official, prices, margin, terms, now } = case;
		let present = T::Assets::discount(&kind, view.grade.as_ref());
		let audited =
			Self::audit_uploads(&open, &kind, present, official.volume, &prices, terms.ratio_bps);
		let Some((recorded, value, audit)) = audited else {
			refusals.push(MintRefusal::Overflow);
			return None;
		};
		let left = kind
			.mint_cap
			.saturating_sub(Self::minted_in_month(view.key.kind, month_of(day_of(now))));
		let withholding = Overminted::<T>::get(&view.owner, view.key.kind);
		let withheld = withholding.to_withhold.min(audit.minted);
		let restored = match audit.minted {
			0 => 0,
			// Waits for room under the cap instead of blocking the mint.
			minted => withholding.to_restore.min(left.saturating_sub(minted)),
		};
		let paid = audit.minted.saturating_sub(withheld).saturating_add(restored);
		if paid > left {
			refusals.push(MintRefusal::KindCapReached { left });
		}
		let Some((parts, redirected)) = Self::parts(&view, paid) else {
			refusals.push(MintRefusal::Overflow);
			return None;
		};
		let of_owner = parts.iter().find(|part| part.account == view.owner);
		if of_owner.is_some_and(|part| !Self::can_credit(&view.owner, part.amount)) {
			refusals.push(MintRefusal::OwnerCannotReceive);
		}
		let Some(penalty_unit) = terms.to_unit(audit.penalty) else {
			refusals.push(match terms.unit_usd {
				None => MintRefusal::UnitPriceUnavailable,
				Some(_) => MintRefusal::Overflow,
			});
			return None;
		};
		let taken = penalty_unit.min(margin.margin);
		let outcome = MintOutcome {
			official: official.volume,
			value,
			finding: audit.finding,
			deviation_bps: audit.deviation_bps,
			verified: audit.verified,
			minted: audit.minted,
			withheld,
			restored,
			penalty_usd: audit.penalty,
			penalty_unit,
			margin_after: margin.margin.saturating_sub(taken),
			debt_after: margin.debt.saturating_add(penalty_unit.saturating_sub(taken)),
			parts,
		};
		Some(Ready { view, open, official, terms: recorded, outcome, redirected })
	}

	/// The TAT minted for a kind in a calendar month, as far as that is the latest one with a mint.
	pub fn minted_in_month(kind: KindId, month: Month) -> Balance {
		let (latest, minted) = KindMonth::<T>::get(kind);
		if latest == month { minted } else { 0 }
	}

	/// Values and audits a month's uploads, and says by which numbers; `None` if a figure does not
	/// fit. `present` is the well's present discount, where it has one.
	pub(crate) fn audit_uploads(
		open: &OpenMonth<T::AccountId>,
		kind: &Kind,
		present: Option<Permill>,
		official: Volume,
		prices: &MonthPrices,
		margin_ratio_bps: u32,
	) -> Option<(RecordedTerms, Usd, Audit)> {
		let terms = RecordedTerms {
			prices_from: prices.decided_from,
			conversion: kind.conversion,
			discount: present.map_or(open.discount, |present| present.min(open.discount)),
			skew_bps: kind.skew_bps,
			record_step: kind.record_step,
			margin_ratio_bps,
		};
		let value = value_of(open.slots.iter().copied(), &prices.days, &terms)?;
		let audit = audit(Claim {
			uploaded: open.sum,
			official,
			value,
			record_step: kind.record_step,
			margin_ratio_bps,
		})?;
		Some((terms, value, audit))
	}

	/// The value of a minted month, calculated again from its record and the final prices, in
	/// 10⁻¹⁸ USD: the record's own `value`, at any time. `None` if a price is gone.
	pub fn recorded_value(kind: KindId, month: Month, record: &MintRecord) -> Option<Usd> {
		let prices = T::Prices::recorded_month(kind, month, record.terms.prices_from).ok()?;
		value_of(record.days.iter().map(|day| day.0), &prices, &record.terms)
	}

	/// Shares `paid` between the payees. The owner has the rest, and what cannot be credited to a
	/// beneficiary; a rest that cannot be credited to the owner goes to the first beneficiary that
	/// is paid. `None` if the parts exceed the whole.
	fn parts(view: &WellView<T::AccountId>, paid: Balance) -> Option<Parts<T::AccountId>> {
		let owner = &view.owner;
		let mut parts = Vec::new();
		let mut redirected = Vec::new();
		let mut rest = paid;
		for share in &view.shares {
			let amount = percent_of(paid, share.percent)?;
			if amount == 0 {
				continue;
			}
			let credited = Self::can_credit(&share.account, amount);
			let part = MintPart { account: share.account.clone(), amount };
			if credited {
				rest = rest.checked_sub(amount)?;
				parts.push(part);
			} else {
				redirected.push(part);
			}
		}
		let owners = MintPart { account: owner.clone(), amount: rest };
		match parts.first_mut() {
			_ if rest == 0 => {}
			// An owner without TAT whose rest is dust must not block what the others are owed.
			Some(first) if !Self::can_credit(owner, rest) => {
				first.amount = first.amount.checked_add(rest)?;
				redirected.push(owners);
			}
			_ => parts.push(owners),
		}
		Some((parts, redirected))
	}

	fn can_credit(who: &T::AccountId, amount: Balance) -> bool {
		T::Tat::can_deposit(who, amount, Provenance::Minted) == DepositConsequence::Success
	}

	/// Does what was assessed, unless there is something against it.
	fn execute(
		by: &T::AccountId,
		month: Month,
		refusal: Option<MintRefusal>,
		ready: Option<Ready<T::AccountId>>,
	) -> DispatchResult {
		if let Some(refusal) = refusal {
			return Err(Error::<T>::from(refusal).into());
		}
		let Some(ready) = ready else {
			defensive!("an assessment without refusals has an outcome");
			return Err(Error::<T>::Overflow.into());
		};
		let paid = ready.paid();
		let Ready { view, open, official, terms, outcome, redirected } = ready;
		let WellView { key, owner, .. } = view;
		let well = open.well;
		let now = now_ms::<T::Time>();
		Self::close(key, month, &open);
		let penalty_unit = T::Margins::charge(&owner, outcome.penalty_usd)?;
		for MintPart { account, amount } in outcome.parts {
			T::Tat::mint_into(&account, amount)?;
			Self::deposit_event(Event::TatPaid { well, month, account, amount });
		}
		for MintPart { account, amount } in redirected {
			Self::deposit_event(Event::PartRedirected { well, month, account, amount });
		}
		Self::count_mint(key, paid, now)?;
		if outcome.withheld > 0 || outcome.restored > 0 {
			Self::update_withholding(&owner, key.kind, |left| {
				left.to_withhold = left.to_withhold.saturating_sub(outcome.withheld);
				left.to_restore = left.to_restore.saturating_sub(outcome.restored);
			});
		}
		let days: Vec<_> =
			open.slots.iter().take(days_in(month) as usize).copied().map(Compact).collect();
		let record = MintRecord {
			well,
			days: BoundedVec::truncate_from(days),
			terms,
			official: outcome.official,
			verified: outcome.verified,
			value: outcome.value,
			minted: outcome.minted,
			withheld: outcome.withheld,
			restored: outcome.restored,
			overminted: 0,
			penalty: outcome.penalty_usd,
			penalty_unit,
			device_signed: open.device_signed,
			volume_round: official.round,
			minted_at: now,
		};
		let minted = MintedMonth {
			record,
			owner: owner.clone(),
			in_force: outcome.official,
			penalty_due: outcome.penalty_usd,
		};
		Records::<T>::insert(path(key, month), minted);
		Self::deposit_event(Event::TatMinted {
			well,
			key,
			month,
			owner,
			by: by.clone(),
			uploaded: open.sum,
			official: outcome.official,
			verified: outcome.verified,
			finding: outcome.finding,
			deviation_bps: outcome.deviation_bps,
			minted: outcome.minted,
			withheld: outcome.withheld,
			restored: outcome.restored,
			penalty_usd: outcome.penalty_usd,
			penalty_unit,
		});
		Ok(())
	}

	fn count_mint(key: WellKey, paid: Balance, now: Moment) -> DispatchResult {
		if paid == 0 {
			return Ok(());
		}
		let add = |counter: &mut Balance| -> DispatchResult {
			*counter = counter.checked_add(paid).ok_or(Error::<T>::Overflow)?;
			Ok(())
		};
		TotalMinted::<T>::try_mutate(add)?;
		MintedByKind::<T>::try_mutate(key.kind, add)?;
		MintedByWell::<T>::try_mutate(key, add)?;
		MintedByPeriod::<T>::try_mutate(T::RewardPeriod::get(), add)?;
		let month = month_of(day_of(now));
		let mut minted = Self::minted_in_month(key.kind, month);
		add(&mut minted)?;
		KindMonth::<T>::insert(key.kind, (month, minted));
		Ok(())
	}
}

/// The value of a month's volumes, each day's from the first on; `None` if it does not fit.
fn value_of(
	volumes: impl Iterator<Item = Volume>,
	prices: &[UsdPrice],
	terms: &RecordedTerms,
) -> Option<Usd> {
	let days: Vec<_> = volumes.zip(prices.iter().copied()).collect();
	let RecordedTerms { conversion, discount, skew_bps, .. } = *terms;
	month_value(&days, Terms { conversion, discount, skew_bps })
}

impl<T: Config> MintedTat for Pallet<T> {
	fn minted_in(period: u32) -> Balance {
		MintedByPeriod::<T>::get(period)
	}
}
