//! What the runtime's own parts weigh that are in no pallet: two transaction extensions and a hook.

use crate::Runtime;
use frame_support::weights::{Weight, constants::RocksDbWeight};

/// The weights in force.
pub type OwnWeights = ();

/// The weights of the runtime's own parts.
pub trait WeightInfo {
	/// Asking the filter of calls.
	fn check_call_filter() -> Weight;
	/// Asking it for a transfer of TAT by a delegate, which has to leave no dust.
	fn check_call_filter_of_delegate() -> Weight;
	/// Looking into a multisig's call through a proxy that closes the longest motion.
	fn check_admission() -> Weight;
	/// Sending to the treasury what is in all accounts where it does not belong.
	fn sweep_strays() -> Weight;
}

/// Estimates, by what is read and which transfers are made.
impl WeightInfo for () {
	fn check_call_filter() -> Weight {
		RocksDbWeight::get().reads(1)
	}
	fn check_call_filter_of_delegate() -> Weight {
		RocksDbWeight::get().reads(3)
	}
	fn check_admission() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(RocksDbWeight::get().reads(4))
	}
	fn sweep_strays() -> Weight {
		type Assets = <Runtime as pallet_assets::Config>::WeightInfo;
		type Balances = <Runtime as pallet_balances::Config>::WeightInfo;
		<Assets as pallet_assets::WeightInfo>::transfer()
			.saturating_mul(5)
			.saturating_add(<Balances as pallet_balances::WeightInfo>::transfer_allow_death())
	}
}
