//! The states that a chain can start from.

use crate::chain::{chain, patch};
use frame_support::traits::{
	SortedMembers,
	fungibles::{Inspect, metadata::Inspect as _, roles::Inspect as _},
};
use pallet_asset_registry::Kinds;
use sp_genesis_builder::runtime_decl_for_genesis_builder::GenesisBuilderV1;
use sp_keyring::Sr25519Keyring::{
	self, Alice, AliceStash, Bob, BobStash, Charlie, CharlieStash, Dave, DaveStash, Eve, Ferdie,
	One,
};
use treasurenet_runtime::{
	AccountId, Assets, Babe, Balances, BonusStake, FoundationMembership, Grandpa, Runtime, Session,
	UNIT, UnitIssuance,
	configs::system::{TreasuryAccount, tat_owner},
	constants::{TAT, TAT_MINIMUM_BALANCE, currency::EXISTENTIAL_DEPOSIT},
};

const PRESETS: [&str; 2] = ["development", "local_testnet"];

fn accounts<const N: usize>(keys: [Sr25519Keyring; N]) -> Vec<AccountId> {
	keys.map(Sr25519Keyring::to_account_id).into()
}

#[test]
fn runtime_should_offer_both_presets() {
	assert_eq!(Runtime::preset_names(), PRESETS);
	assert!(Runtime::get_preset(&Some("mars".into())).is_none());
}

#[test]
fn presets_should_name_only_fields_that_the_genesis_has() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let default = Runtime::get_preset(&None).expect("there is a default; qed");
			let default: serde_json::Value =
				serde_json::from_slice(&default).expect("it is JSON; qed");
			for (pallet, _) in patch(preset).as_object().expect("a patch is an object; qed") {
				assert!(default.get(pallet).is_some(), "{preset}: {pallet}");
			}
		});
	}
}

#[test]
fn development_should_have_one_validator() {
	chain("development").execute_with(|| {
		assert_eq!(Session::validators(), accounts([AliceStash]));
		assert_eq!(Babe::authorities().len(), 1);
		assert_eq!(Grandpa::grandpa_authorities().len(), 1);
	});
}

#[test]
fn local_testnet_should_have_four_validators() {
	chain("local_testnet").execute_with(|| {
		let mut validators = Session::validators();
		let mut expected = accounts([AliceStash, BobStash, CharlieStash, DaveStash]);
		validators.sort();
		expected.sort();
		assert_eq!(validators, expected);
		assert_eq!(Babe::authorities().len(), 4);
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
	});
}

#[test]
fn presets_should_keep_the_roles_apart() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let managers = <FoundationMembership as SortedMembers<AccountId>>::sorted_members();
			let mut expected = accounts([Alice, Bob, Charlie]);
			expected.sort();
			assert_eq!(managers, expected);
			assert_eq!(
				pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get(),
				expected
			);

			let verifiers = pallet_producer_registry::Verifiers::<Runtime>::get();
			assert_eq!(verifiers.into_iter().collect::<Vec<_>>(), accounts([Dave]));

			let mut reporters: Vec<_> =
				pallet_production_oracle::Reporters::<Runtime>::iter_keys().collect();
			let mut expected = accounts([Eve, Ferdie, One]);
			reporters.sort();
			expected.sort();
			assert_eq!(reporters, expected);
		});
	}
}

#[test]
fn presets_should_have_tat_that_nobody_owns_or_holds() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			assert_eq!(Assets::total_issuance(TAT), 0);
			assert_eq!(<Assets as Inspect<AccountId>>::minimum_balance(TAT), TAT_MINIMUM_BALANCE);
			assert_eq!(Assets::symbol(TAT), b"TAT");
			assert_eq!(Assets::decimals(TAT), 18);
			for role in
				[Assets::owner(TAT), Assets::issuer(TAT), Assets::admin(TAT), Assets::freezer(TAT)]
			{
				assert_eq!(role, Some(tat_owner()));
			}
			assert!(Sr25519Keyring::iter().all(|key| key.to_account_id() != tat_owner()));
			let details = pallet_assets::Asset::<Runtime>::get(TAT).expect("TAT exists");
			assert!(details.encoded_is_sufficient(), "accounts without UNIT can receive TAT");
		});
	}
}

/// Whether accounts may exist by an asset alone, which its record keeps to itself.
trait IsSufficient {
	fn encoded_is_sufficient(&self) -> bool;
}

impl<D: codec::Encode> IsSufficient for D {
	fn encoded_is_sufficient(&self) -> bool {
		// Four accounts, then supply, deposit and minimum balance, 16 bytes each.
		self.encode().get(4 * 32 + 3 * 16) == Some(&1)
	}
}

#[test]
fn presets_should_have_oil_gas_and_a_treasury() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let symbols: Vec<_> =
				(0..2).filter_map(Kinds::<Runtime>::get).map(|kind| kind.symbol).collect();
			assert_eq!(symbols, [b"OIL".to_vec(), b"GAS".to_vec()]);
			assert_eq!(Balances::free_balance(TreasuryAccount::get()), EXISTENTIAL_DEPOSIT);
			assert_eq!(
				Balances::total_balance(&One.to_account_id()),
				10_000_000 * UNIT,
				"a reporter's bond is held and still its own"
			);
		});
	}
}

#[test]
fn presets_should_open_the_pots_and_bound_the_candidates() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			for pot in [
				UnitIssuance::base_pot(),
				UnitIssuance::proposer_pot(),
				UnitIssuance::fee_pot(),
				BonusStake::pot_account(),
			] {
				assert_eq!(Balances::free_balance(&pot), EXISTENTIAL_DEPOSIT);
				assert!(Sr25519Keyring::iter().all(|key| key.to_account_id() != pot));
			}
			assert_eq!(pallet_staking::MaxValidatorsCount::<Runtime>::get(), Some(1_000));
			assert_eq!(pallet_staking::MaxStakedRewards::<Runtime>::get(), None);
			// As many seats as there are validators.
			let seats = pallet_staking::ValidatorCount::<Runtime>::get();
			assert_eq!(seats as usize, Session::validators().len());
			let paced = pallet_validator_attendance::CurrentSeats::<Runtime>::get();
			assert_eq!((paced.number, paced.last_raise), (seats, None));
			let threshold = pallet_staking::ChillThreshold::<Runtime>::get();
			assert_eq!(threshold, Some(sp_runtime::Percent::from_percent(75)));
			assert_eq!(
				pallet_validator_attendance::CurrentParameters::<Runtime>::get(),
				pallet_validator_attendance::Parameters::default()
			);
			assert_eq!(
				pallet_bonus_stake::CurrentParameters::<Runtime>::get(),
				pallet_bonus_stake::Parameters::default()
			);
			assert_eq!(
				pallet_unit_issuance::CurrentParameters::<Runtime>::get(),
				pallet_unit_issuance::Parameters::default()
			);
		});
	}
}

use frame_support::traits::Currency;

#[test]
fn development_should_have_no_waits_and_local_testnet_the_defaults() {
	chain("development").execute_with(|| {
		let wells = pallet_well_audit::CurrentParameters::<Runtime>::get();
		assert_eq!(
			(wells.first_mint_wait_ms, wells.share_reduction_wait_ms, wells.removal_wait_ms),
			(0, 0, 0)
		);
		let oracle = pallet_production_oracle::CurrentParameters::<Runtime>::get();
		assert_eq!(
			(
				oracle.min_quorum,
				oracle.median_wait_ms,
				oracle.price_lock_hours,
				oracle.official_lock_hours,
			),
			(1, 0, 0, 0)
		);
		let issuance = pallet_tat_issuance::CurrentParameters::<Runtime>::get();
		assert_eq!(
			(
				issuance.max_backfill_days,
				issuance.close_after_days,
				issuance.volume_round_after_days,
				issuance.settle_after_days,
			),
			(1_200, None, 0, 0)
		);
	});
	chain("local_testnet").execute_with(|| {
		assert_eq!(
			pallet_well_audit::CurrentParameters::<Runtime>::get(),
			pallet_well_audit::Parameters::default()
		);
		assert_eq!(
			pallet_production_oracle::CurrentParameters::<Runtime>::get(),
			pallet_production_oracle::Parameters::default()
		);
		assert_eq!(
			pallet_tat_issuance::CurrentParameters::<Runtime>::get(),
			pallet_tat_issuance::Parameters::default()
		);
	});
}
