//! What the runtime's own parts weigh that are in no pallet: two transaction extensions, a hook, and reports
//! of equivocation, of which the SDK has no benchmarks.

use crate::Runtime;
use frame_support::weights::Weight;

/// The weights in force.
pub type OwnWeights = crate::weights::treasurenet_runtime::WeightInfo<Runtime>;

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
	/// Planning another configuration of BABE.
	fn plan_config_change() -> Weight;
	/// A report of two headers of one slot, by one of the most validators, with `n` nominators.
	fn report_two_headers(n: u32) -> Weight;
	/// A report of two votes in one round, by one of the most validators, with `n` nominators.
	fn report_two_votes(n: u32) -> Weight;
}
