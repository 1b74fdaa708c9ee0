//! The producer's margin.

use crate::{
	Account, Client, Error, Included, Transaction,
	amount::amount,
	chain::{Call, types},
};
use subxt::utils::MultiAddress;
use treasurenet_primitives::{Balance, Usd, UsdPrice, math::margin::required};

/// The margin that an exposure needs, in 10⁻¹⁸ UNIT, plus as much again for the worst possible
/// penalty, plus the minimum for a mint.
///
/// `None` if it does not fit.
pub fn margin_for(
	exposure: Usd,
	ratio_bps: u32,
	rate: UsdPrice,
	minimum: Balance,
) -> Option<Balance> {
	required(exposure, ratio_bps, rate)?.checked_mul(2)?.checked_add(minimum)
}

/// Deposits margin.
pub async fn deposit(client: &Client, who: &Account, units: Balance) -> Result<Included, Error> {
	let call = types::pallet_margin_escrow::pallet::Call::deposit { amount: units };
	let what = format!("deposit of {:.4} UNIT by {who}", amount(units));
	client.submit(Transaction::new(what, who, vec![Call::MarginEscrow(call)])).await
}

/// Sends UNIT.
pub async fn fund(
	client: &Client,
	from: &Account,
	to: &Account,
	units: Balance,
) -> Result<Included, Error> {
	let call = types::pallet_balances::pallet::Call::transfer_keep_alive {
		dest: MultiAddress::Id(to.id()),
		value: units,
	};
	let what = format!("transfer of {:.4} UNIT from {from} to {to}", amount(units));
	client.submit(Transaction::new(what, from, vec![Call::Balances(call)])).await
}
