//! Spends of UNIT and TAT, and their limits.

use crate::{holders::*, world::*};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::DispatchResult,
	traits::{
		fungible::Mutate,
		tokens::fungible::NativeOrWithId::{self, Native, WithId},
	},
};
use pallet_treasury::{Call, Error};
use sp_core::H256;
use sp_runtime::traits::Dispatchable;
use treasurenet_primitives::{Feed, PriceFeed, UsdPrice};
use treasurenet_runtime::{
	AccountId, Balance, Balances, Runtime, RuntimeCall, RuntimeOrigin, System, UNIT,
	configs::{
		governance::track_origins::Origin::{self, *},
		system::{Tat, TreasuryAccount},
	},
	constants::{TAT, currency::EXISTENTIAL_DEPOSIT},
};

const TAT_KIND: NativeOrWithId<u32> = WithId(TAT);

fn payee() -> AccountId {
	stranger(77)
}

fn spend(kind: NativeOrWithId<u32>, amount: Balance) -> RuntimeCall {
	Call::spend {
		asset_kind: Box::new(kind),
		amount,
		beneficiary: Box::new(payee()),
		valid_from: None,
	}
	.into()
}

/// A spend as a track's origin, in a dispatch of its own.
fn try_spend(track: Origin, kind: NativeOrWithId<u32>, amount: Balance) -> DispatchResult {
	by_track(track, spend(kind, amount))
}

/// Gives the treasury UNIT and TAT.
fn fill_treasury(amount: Balance) {
	fund(&TreasuryAccount::get(), amount);
	pallet_tat_issuance::TotalMinted::<Runtime>::mutate(|total| *total += amount);
	assert_ok!(Tat::mint_into(&TreasuryAccount::get(), amount));
}

/// The reporters agree on a price of UNIT for yesterday, and it becomes final.
fn price_unit(price: UsdPrice) {
	assert_ok!(by_root(pallet_production_oracle::Call::set_parameters {
		new: pallet_production_oracle::Parameters {
			unit_usd: Some(PriceFeed { min: 1, max: 1_000_000, max_move_bps: 2_500 }),
			..Default::default()
		}
	}));
	report(&[Report::Price {
		feed: Feed::UnitUsd,
		day: today() - 1,
		revision: 0,
		answer: PriceAnswer::Price(price),
		source: H256::zero(),
	}]);
	// Past the median's wait, and past the lock.
	later(1);
	later(1);
}

#[test]
fn spend_should_pay_unit_within_its_tracks_limit() {
	on_chain(|| {
		fill_treasury(2_000_000 * UNIT);
		for (track, limit) in [
			(SmallSpender, 1_000 * UNIT),
			(MediumSpender, 10_000 * UNIT),
			(BigSpender, 100_000 * UNIT),
			(Treasurer, 1_000_000 * UNIT),
		] {
			assert_noop!(
				try_spend(track, Native, limit + 1),
				Error::<Runtime>::InsufficientPermission
			);
			assert_ok!(try_spend(track, Native, limit));
		}
		assert_ok!(by(&Dave.to_account_id(), Call::payout { index: 0 }));
		assert_eq!(Balances::free_balance(payee()), 1_000 * UNIT);
	});
}

#[test]
fn batch_of_spends_should_stay_within_one_limit() {
	on_chain(|| {
		let batch = |amounts: [Balance; 2]| {
			let calls = amounts.map(|amount| spend(Native, amount)).into();
			RuntimeCall::from(pallet_utility::Call::batch_all { calls })
				.dispatch(RuntimeOrigin::from(SmallSpender))
				.map(|_| ())
				.map_err(|refused| refused.error)
		};
		assert_ok!(batch([400 * UNIT, 600 * UNIT]));
		assert_noop!(batch([400 * UNIT, 601 * UNIT]), Error::<Runtime>::InsufficientPermission);
	});
}

#[test]
fn referendum_should_spend_from_preimage_to_payout() {
	on_chain(|| {
		fill_treasury(2_000_000 * UNIT);
		assert_ok!(enact(MediumSpender, spend(Native, 5_000 * UNIT)));
		assert_ok!(by(&Dave.to_account_id(), Call::payout { index: 0 }));
		assert_ok!(by(&Dave.to_account_id(), Call::check_status { index: 0 }));
		assert_eq!(Balances::free_balance(payee()), 5_000 * UNIT);
		assert!(!pallet_treasury::Spends::<Runtime>::contains_key(0));
	});
}

#[test]
fn spend_of_tat_should_be_limited_by_its_worth_in_unit() {
	on_chain(|| {
		fill_treasury(1_000_000 * UNIT);
		// A UNIT is worth half a dollar, so a TAT is worth two UNIT.
		price_unit(5_000);
		assert_noop!(
			try_spend(SmallSpender, TAT_KIND, 500 * UNIT + 1),
			Error::<Runtime>::InsufficientPermission
		);
		assert_ok!(try_spend(SmallSpender, TAT_KIND, 500 * UNIT));
		assert_ok!(by(&Dave.to_account_id(), Call::payout { index: 0 }));
		assert_eq!(tat(&payee()), 500 * UNIT);
		// Both currencies draw on one limit.
		let calls = vec![spend(Native, 500 * UNIT), spend(TAT_KIND, 251 * UNIT)];
		assert_noop!(
			by_track(SmallSpender, pallet_utility::Call::batch_all { calls }),
			Error::<Runtime>::InsufficientPermission
		);
	});
}

#[test]
fn spend_of_tat_should_be_refused_without_a_fresh_price() {
	on_chain(|| {
		fill_treasury(1_000_000 * UNIT);
		let refused = Error::<Runtime>::FailedToConvertBalance;
		assert_noop!(try_spend(Treasurer, TAT_KIND, 1), refused);
		assert_noop!(by_root(spend(TAT_KIND, 1)), Error::<Runtime>::FailedToConvertBalance);
		price_unit(10_000);
		assert_ok!(try_spend(Treasurer, TAT_KIND, 1));
		// 96 hours after its day a price is stale.
		later(5);
		let refused = Error::<Runtime>::FailedToConvertBalance;
		assert_noop!(try_spend(Treasurer, TAT_KIND, 1), refused);
		// UNIT needs no price.
		assert_ok!(try_spend(Treasurer, Native, 1));
	});
}

#[test]
fn spend_should_be_refused_in_another_asset() {
	on_chain(|| {
		price_unit(10_000);
		assert_noop!(
			try_spend(Treasurer, WithId(TAT + 1), 1),
			Error::<Runtime>::FailedToConvertBalance
		);
	});
}

#[test]
fn payout_should_leave_the_treasury_alive() {
	on_chain(|| {
		fill_treasury(1_000 * UNIT);
		assert_ok!(try_spend(SmallSpender, Native, 1_000 * UNIT));
		let payout = || by(&Dave.to_account_id(), Call::payout { index: 0 });
		assert_noop!(payout(), Error::<Runtime>::PayoutError);
		fund(&TreasuryAccount::get(), 1_000 * UNIT + EXISTENTIAL_DEPOSIT);
		assert_ok!(payout());
		assert_eq!(Balances::free_balance(TreasuryAccount::get()), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn treasurer_should_take_back_what_is_not_paid() {
	on_chain(|| {
		assert_ok!(try_spend(BigSpender, Native, UNIT));
		assert!(by_track(BigSpender, Call::void_spend { index: 0 }).is_err());
		assert_ok!(by_track(Treasurer, Call::void_spend { index: 0 }));
		System::assert_has_event(pallet_treasury::Event::AssetSpendVoided { index: 0 }.into());
	});
}
