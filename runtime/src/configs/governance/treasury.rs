//! What the treasury holds, and how it pays in UNIT and in TAT.

use super::origins::{Spender, Treasurer};
use crate::{
	AccountId, Assets, Balance, Balances, BlockNumber, ProductionOracle, Runtime, RuntimeEvent,
	System,
	configs::system::TreasuryAccount,
	constants::{TAT, time::DAYS},
};
use frame_support::{
	PalletId, parameter_types,
	traits::{
		ConstU32,
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::Mutate,
		tokens::{ConversionFromAssetBalance, Pay, PaymentStatus, Preservation},
	},
};
use sp_runtime::{DispatchError, Permill, traits::IdentityLookup};
use treasurenet_primitives::{Prices, UnitUsd, math::margin::to_unit};

/// What the treasury pays in: UNIT, or an asset by its number.
pub type Currencies = NativeOrWithId<u32>;
/// UNIT and the assets in one.
type UnitAndAssets = UnionOf<Balances, Assets, NativeFromLeft, Currencies, AccountId>;

/// Pays from the treasury's account, and keeps the account alive: small fees and dust go there.
pub struct PayFromTreasury;

impl Pay for PayFromTreasury {
	type AssetKind = Currencies;
	type Balance = Balance;
	type Beneficiary = AccountId;
	type Error = DispatchError;
	type Id = ();

	fn pay(who: &AccountId, currency: Currencies, amount: Balance) -> Result<(), DispatchError> {
		let treasury = TreasuryAccount::get();
		UnitAndAssets::transfer(currency, &treasury, who, amount, Preservation::Preserve)
			.map(|_| ())
	}

	fn check_payment((): ()) -> PaymentStatus {
		PaymentStatus::Success
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, currency: Currencies, amount: Balance) {
		use frame_support::traits::fungibles::Inspect;
		let with_rest = UnitAndAssets::minimum_balance(currency.clone()).saturating_add(amount);
		let _ = UnitAndAssets::mint_into(currency, &TreasuryAccount::get(), with_rest);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_concluded((): ()) {}
}

/// What a spend is worth in UNIT, for its track's limit: a TAT stands for a US dollar of production, at
/// the final `UNIT/USD` price, rounded up.
///
/// Fails closed: without such a price, or with one that is not fresh any more, no TAT is spent. The rate
/// that margins fall back to does not count here.
pub struct WorthInUnit;

impl ConversionFromAssetBalance<Balance, Currencies, Balance> for WorthInUnit {
	type Error = ();

	fn from_asset_balance(amount: Balance, currency: Currencies) -> Result<Balance, ()> {
		match (currency, ProductionOracle::unit_usd()) {
			(NativeOrWithId::Native, _) => Ok(amount),
			(NativeOrWithId::WithId(TAT), UnitUsd::Price(price)) => {
				to_unit(amount, price).ok_or(())
			}
			_ => Err(()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: Currencies) {}
}

/// The arguments of the treasury's benchmarks: it pays in UNIT.
#[cfg(feature = "runtime-benchmarks")]
pub struct SpendArguments;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_treasury::ArgumentsFactory<Currencies, AccountId> for SpendArguments {
	fn create_asset_kind(_: u32) -> Currencies {
		NativeOrWithId::Native
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		// It must be able to receive the little that the benchmarks pay.
		let who = AccountId::from(seed);
		let _ = <Balances as frame_support::traits::fungible::Mutate<AccountId>>::mint_into(
			&who,
			crate::constants::currency::EXISTENTIAL_DEPOSIT,
		);
		who
	}
}

parameter_types! {
	/// The treasury's account.
	pub const TreasuryPalletId: PalletId = PalletId(*b"tn/trsry");
	/// How often approved local spends are paid.
	pub const SpendPeriod: BlockNumber = 6 * DAYS;
	/// What the treasury burns of what it did not spend: nothing.
	pub const Burn: Permill = Permill::zero();
	/// For how long a beneficiary may claim a spend.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = Currencies;
	type BalanceConverter = WorthInUnit;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = SpendArguments;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = System;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromTreasury;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = Treasurer;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = ();
	type SpendOrigin = Spender;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = crate::weights::pallet_treasury::WeightInfo<Runtime>;
}
