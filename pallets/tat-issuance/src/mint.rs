//! The assessment of a month, and the mint that follows it.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, KindMonth, MintedByKind, MintedByPeriod,
	MintedByWell, OpenMonths, Overminted, Pallet, Records, TotalMinted,
	types::{Assessment, MintedMonth, OpenMonth, Ready},
};
use alloc::vec::Vec;
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{
		Get,
		fungible::{Inspect, Mutate, MutateHold},
		tokens::{DepositConsequence, Precision, Provenance},
	},
};
use sp_runtime::Permill;
use treasurenet_primitives::{
	AssetStatus, Assets, Balance, Kind, KindId, KindStatus, MarginState, Margins, MintOutcome,
	MintPart, MintRecord, MintRefusal, MintedTat, Moment, Month, OfficialVolume, OfficialVolumes,
	Prices, ProducerRefusal, Producers, Usd, UsdPrice, WellCommitment, WellId, WellMonths,
	WellState, WellView, Wells,
	math::{
		audit::{Audit, Claim, audit, percent_of},
		calendar::{DAY_MS, day_of, is_month_over, month_of},
		production::{Terms, month_value},
	},
	now_ms,
};

/// The parts of a mint: who is paid what, and which beneficiaries' parts are in the owner's.
type Parts<AccountId> = (Vec<MintPart<AccountId>>, Vec<MintPart<AccountId>>);

impl<T: Config> Pallet<T> {
	pub(crate) fn do_mint_tat(who: &T::AccountId, well: WellId, month: Month) -> DispatchResult {
		let view = T::Wells::well(well).ok_or(Error::<T>::UnknownWell)?;
		ensure!(view.owner == *who, Error::<T>::NotOwner);
		let Assessment { refusals, ready, .. } = Self::assess(well, month);
		Self::execute(who, well, month, refusals.into_iter().next(), ready)
	}

	pub(crate) fn do_settle(who: &T::AccountId, well: WellId, month: Month) -> DispatchResult {
		let Assessment { refusals, ready, .. } = Self::assess(well, month);
		let mints_nothing =
			ready.as_ref().is_some_and(|ready| ready.outcome.minted == ready.outcome.withheld);
		let first = refusals.into_iter().find(|refusal| {
			let of_margin = matches!(
				refusal,
				MintRefusal::MarginBelowMinimum { .. } | MintRefusal::InDebt { .. }
			);
			!(mints_nothing && of_margin)
		});
		if let (None, Some(ready)) = (&first, &ready) {
			let wait =
				u64::from(CurrentParameters::<T>::get().settle_after_days).saturating_mul(DAY_MS);
			ensure!(
				now_ms::<T::Time>() >= ready.official.final_at.saturating_add(wait),
				Error::<T>::SettleTooEarly
			);
		}
		Self::execute(who, well, month, first, ready)
	}

	/// What minting a month of a well would do now: the one assessment behind mint, settlement and
	/// preview.
	pub fn assess(well: WellId, month: Month) -> Assessment<T::AccountId> {
		let Some(view) = T::Wells::well(well) else {
			return Assessment::refused(MintRefusal::UnknownWell);
		};
		let now = now_ms::<T::Time>();
		let mut refusals = Self::state_refusals(&view, now);
		if !is_month_over(month, now) {
			refusals.push(MintRefusal::MonthNotOver);
		}
		if let Some(minted) = Records::<T>::get(view.commitment, month) {
			refusals.push(MintRefusal::AlreadyMinted);
			return Assessment { refusals, uploaded: minted.record.uploaded, ready: None };
		}
		let Some(open) =
			OpenMonths::<T>::get(view.commitment, month).filter(|open| open.well == well)
		else {
			refusals.push(MintRefusal::NothingUploaded);
			return Assessment { refusals, uploaded: 0, ready: None };
		};
		let uploaded = open.sum;
		if day_of(now) >= Self::mint_deadline(month) {
			refusals.push(MintRefusal::DeadlinePassed);
		}
		let official = T::OfficialVolumes::official(view.commitment, month);
		match &official {
			None => refusals.push(MintRefusal::OfficialVolumeMissing),
			Some(official) if now < official.final_at => {
				refusals.push(MintRefusal::OfficialVolumeNotFinal { until: official.final_at })
			}
			Some(_) => {}
		}
		let prices = T::Prices::month(open.kind, month)
			.inspect_err(|day| refusals.push(MintRefusal::PriceUnavailable { day: *day }))
			.ok();
		let margin = T::Margins::state(&view.owner);
		refusals.extend(Self::margin_refusals(&margin));
		let (Some(official), Some(prices), Some(kind)) =
			(official, prices, T::Assets::kind(open.kind))
		else {
			return Assessment { refusals, uploaded, ready: None };
		};
		let ready = match Self::audit_month(well, view, open, kind, official, &prices, &margin) {
			Ok(ready) => {
				refusals.extend(Self::payment_refusals(&ready, now));
				Some(ready)
			}
			Err(refusal) => {
				refusals.push(refusal);
				None
			}
		};
		Assessment { refusals, uploaded, ready }
	}

	/// What the states of producer, asset, kind and well have against a mint.
	pub(crate) fn state_refusals(view: &WellView<T::AccountId>, now: Moment) -> Vec<MintRefusal> {
		let mut refusals = Vec::new();
		match T::Assets::kind(view.kind) {
			None => refusals.push(MintRefusal::AssetNotLive),
			Some(kind) => {
				// A withdrawn qualification ends uploads only, so it is not asked for here.
				match T::Producers::ensure_in_good_standing(&view.owner, kind.asset) {
					Ok(()) => {}
					Err(ProducerRefusal::Suspended) => {
						refusals.push(MintRefusal::ProducerSuspended);
					}
					Err(ProducerRefusal::AttestationExpired) => {
						refusals.push(MintRefusal::AttestationExpired);
					}
					Err(ProducerRefusal::NotAdmitted | ProducerRefusal::NotQualified) => {
						refusals.push(MintRefusal::ProducerNotAdmitted);
					}
				}
				match T::Assets::status(kind.asset) {
					Some(AssetStatus::Live | AssetStatus::Retired) => {}
					Some(AssetStatus::Paused) => refusals.push(MintRefusal::AssetPaused),
					Some(AssetStatus::Proposed) | None => {
						refusals.push(MintRefusal::AssetNotLive);
					}
				}
				if kind.status == KindStatus::Paused {
					refusals.push(MintRefusal::KindPaused);
				}
			}
		}
		match view.state {
			WellState::Active | WellState::ReviewDue => {}
			WellState::InReview => refusals.push(MintRefusal::WellInReview),
			WellState::Expired => refusals.push(MintRefusal::WellExpired),
			WellState::Rejected => refusals.push(MintRefusal::WellRejected),
			WellState::Deactivated => refusals.push(MintRefusal::WellDeactivated),
		}
		if now < view.first_mint_at {
			refusals.push(MintRefusal::FirstMintWaits { until: view.first_mint_at });
		}
		refusals
	}

	/// What a producer's margin has against a mint.
	pub(crate) fn margin_refusals(state: &MarginState) -> Vec<MintRefusal> {
		let minimum = T::Margins::minimum();
		let mut refusals = Vec::new();
		if state.margin < minimum {
			refusals.push(MintRefusal::MarginBelowMinimum { margin: state.margin, minimum });
		}
		if state.debt > 0 {
			refusals.push(MintRefusal::InDebt { debt: state.debt });
		}
		refusals
	}

	/// What kind's cap and owner's account have against the payment.
	fn payment_refusals(ready: &Ready<T::AccountId>, now: Moment) -> Vec<MintRefusal> {
		let mut refusals = Vec::new();
		let outcome = &ready.outcome;
		let net = outcome.minted.saturating_sub(outcome.withheld);
		let left = ready
			.kind
			.mint_cap
			.saturating_sub(Self::minted_in_month(ready.open.kind, month_of(day_of(now))));
		if net > left {
			refusals.push(MintRefusal::KindCapReached { left });
		}
		let owner = &ready.view.owner;
		let of_owner = outcome.parts.iter().find(|part| part.account == *owner);
		if of_owner.is_some_and(|part| !Self::can_credit(owner, part.amount)) {
			refusals.push(MintRefusal::OwnerCannotReceive);
		}
		refusals
	}

	/// The TAT minted for a kind in a calendar month, as far as that is the latest one with a mint.
	pub fn minted_in_month(kind: KindId, month: Month) -> Balance {
		let (latest, minted) = KindMonth::<T>::get(kind);
		if latest == month { minted } else { 0 }
	}

	/// The audit of a month's uploads; `None` if a figure does not fit.
	pub(crate) fn audit_uploads(
		open: &OpenMonth<T::AccountId>,
		kind: &Kind,
		present: Option<Permill>,
		official: &OfficialVolume,
		prices: &[UsdPrice],
	) -> Option<(Usd, Audit)> {
		let discount = present.map_or(open.discount, |present| present.min(open.discount));
		let days: Vec<_> = open.slots.iter().copied().zip(prices.iter().copied()).collect();
		let terms = Terms { conversion: kind.conversion, discount, skew_bps: kind.skew_bps };
		let value = month_value(&days, terms)?;
		let audit = audit(Claim {
			uploaded: open.sum,
			official: official.volume,
			value,
			record_step: kind.record_step,
			margin_ratio_bps: T::Margins::ratio_bps(),
		})?;
		Some((value, audit))
	}

	fn audit_month(
		well: WellId,
		view: WellView<T::AccountId>,
		open: OpenMonth<T::AccountId>,
		kind: Kind,
		official: OfficialVolume,
		prices: &[UsdPrice],
		margin: &MarginState,
	) -> Result<Ready<T::AccountId>, MintRefusal> {
		let present = T::Assets::discount(view.kind, view.grade.as_ref());
		let (value, audit) = Self::audit_uploads(&open, &kind, present, &official, prices)
			.ok_or(MintRefusal::Overflow)?;
		let withheld = Overminted::<T>::get(view.commitment).min(audit.minted);
		let (parts, redirected) =
			Self::parts(well, &view.owner, audit.minted.saturating_sub(withheld))
				.ok_or(MintRefusal::Overflow)?;
		let penalty_unit = match audit.penalty {
			0 => 0,
			penalty => T::Margins::penalty_in_unit(penalty)
				.map_err(|_| MintRefusal::UnitPriceUnavailable)?,
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
			penalty_usd: audit.penalty,
			penalty_unit,
			margin_after: margin.margin.saturating_sub(taken),
			debt_after: margin.debt.saturating_add(penalty_unit.saturating_sub(taken)),
			parts,
		};
		Ok(Ready { view, open, kind, official, outcome, redirected })
	}

	/// Shares `net` between the payees. The owner has the rest, and what cannot be credited to a
	/// beneficiary; a rest that cannot be credited to the owner goes to the first beneficiary who
	/// is paid. `None` if the parts exceed the whole.
	fn parts(well: WellId, owner: &T::AccountId, net: Balance) -> Option<Parts<T::AccountId>> {
		let mut parts = Vec::new();
		let mut redirected = Vec::new();
		let mut rest = net;
		for share in T::Wells::shares(well) {
			let amount = percent_of(net, share.percent)?;
			if amount == 0 {
				continue;
			}
			let credited = Self::can_credit(&share.account, amount);
			let part = MintPart { account: share.account, amount };
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
		well: WellId,
		month: Month,
		refusal: Option<MintRefusal>,
		ready: Option<Ready<T::AccountId>>,
	) -> DispatchResult {
		if let Some(refusal) = refusal {
			return Err(Error::<T>::from(refusal).into());
		}
		let Some(Ready { view, open, kind, official, outcome, redirected }) = ready else {
			defensive!("an assessment without refusals has an outcome");
			return Err(Error::<T>::Overflow.into());
		};
		let commitment = view.commitment;
		let now = now_ms::<T::Time>();
		Self::close(commitment, month, &open);
		let penalty_unit = match outcome.penalty_usd {
			0 => 0,
			penalty => T::Margins::charge(&view.owner, penalty)?,
		};
		for MintPart { account, amount } in outcome.parts {
			T::Tat::mint_into(&account, amount)?;
			Self::deposit_event(Event::TatPaid { well, month, account, amount });
		}
		for MintPart { account, amount } in redirected {
			Self::deposit_event(Event::PartRedirected { well, month, account, amount });
		}
		let net = outcome.minted.saturating_sub(outcome.withheld);
		Self::count_mint(commitment, open.kind, net, now)?;
		Overminted::<T>::mutate_exists(commitment, |left| {
			*left =
				left.take().map(|left| left.saturating_sub(outcome.withheld)).filter(|l| *l > 0);
		});
		let record = MintRecord {
			well,
			kind: open.kind,
			uploaded: open.sum,
			official: outcome.official,
			verified: outcome.verified,
			value: outcome.value,
			minted: outcome.minted,
			withheld: outcome.withheld,
			overminted: 0,
			penalty: outcome.penalty_usd,
			record_step: kind.record_step,
			margin_ratio_bps: T::Margins::ratio_bps(),
			device_signed: open.device_signed,
			volume_round: official.round,
			minted_at: now,
		};
		let owner = view.owner;
		Records::<T>::insert(commitment, month, MintedMonth { record, owner: owner.clone() });
		Self::deposit_event(Event::TatMinted {
			well,
			commitment,
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
			penalty_usd: outcome.penalty_usd,
			penalty_unit,
		});
		Ok(())
	}

	/// Ends an open month: exposure off, deposit released, entry removed.
	pub(crate) fn close(commitment: WellCommitment, month: Month, open: &OpenMonth<T::AccountId>) {
		T::Margins::release_exposure(&open.owner, open.exposure);
		let released = T::Currency::release(
			&HoldReason::OpenMonth.into(),
			&open.owner,
			open.deposit,
			Precision::BestEffort,
		);
		if released != Ok(open.deposit) {
			defensive!("the deposit of an open month is held until it ends");
		}
		OpenMonths::<T>::remove(commitment, month);
	}

	fn count_mint(
		commitment: WellCommitment,
		kind: KindId,
		net: Balance,
		now: Moment,
	) -> DispatchResult {
		if net == 0 {
			return Ok(());
		}
		let add = |counter: &mut Balance| -> DispatchResult {
			*counter = counter.checked_add(net).ok_or(Error::<T>::Overflow)?;
			Ok(())
		};
		TotalMinted::<T>::try_mutate(add)?;
		MintedByKind::<T>::try_mutate(kind, add)?;
		MintedByWell::<T>::try_mutate(commitment, add)?;
		MintedByPeriod::<T>::try_mutate(T::RewardPeriod::get(), add)?;
		let month = month_of(day_of(now));
		let mut minted = Self::minted_in_month(kind, month);
		add(&mut minted)?;
		KindMonth::<T>::insert(kind, (month, minted));
		Ok(())
	}
}

impl<T: Config> MintedTat for Pallet<T> {
	fn minted_in(period: u32) -> Balance {
		MintedByPeriod::<T>::get(period)
	}
}
