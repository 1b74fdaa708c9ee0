//! What a tip buys: a place before other people's transactions, never before the chain's own.
//!
//! In the pool, and so in every block, what has the higher priority comes first. `pallet-transaction-payment`
//! makes the priority of a tip in units of 10⁻¹⁸ UNIT. There a tip of a hundredth of a UNIT reaches the
//! highest priority that there is, and twenty UNIT a block would keep heartbeats and reports out of all blocks.
//! Here a tip counts in 10⁻⁹ UNIT, and the highest priority that it can buy is below all that the chain
//! needs to work:
//!
//! | what | priority, of the highest |
//! |---|---|
//! | reports of equivocation, heartbeats | 1 |
//! | mined elections | ½ and more |
//! | reporters' answers | ¼ |
//! | whatever pays, with any tip | at most ⅛ |

use crate::{Balance, Runtime, RuntimeCall, UNIT};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::weights::Weight;
use pallet_transaction_payment::{ChargeTransactionPayment, Pre, Val};
use scale_info::TypeInfo;
use sp_runtime::{
	DispatchResult,
	traits::{
		DispatchInfoOf, DispatchOriginOf, Implication, PostDispatchInfoOf, TransactionExtension,
		TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{TransactionPriority, TransactionSource, TransactionValidityError},
};

/// The highest priority that can be paid for.
pub const HIGHEST_PAID_PRIORITY: TransactionPriority = TransactionPriority::MAX / 8;
/// What tips and fees are counted in for the priority: 10⁻⁹ UNIT.
const PRIORITY_UNIT: Balance = UNIT / 1_000_000_000;

type Charge = ChargeTransactionPayment<Runtime>;

/// Charges a transaction's fee and tip. The same as the SDK's [`ChargeTransactionPayment`], to clients as
/// well, but for the priority.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct ChargeFee(Charge);

impl ChargeFee {
	/// With a tip, in 10⁻¹⁸ UNIT.
	pub fn with_tip(tip: Balance) -> Self {
		Self(Charge::from(tip))
	}
}

/// The priority of a transaction that pays `fee`, of which `tip` is the tip, in 10⁻¹⁸ UNIT.
fn priority(
	info: &DispatchInfoOf<RuntimeCall>,
	len: usize,
	tip: Balance,
	fee: Balance,
) -> TransactionPriority {
	Charge::get_priority(info, len, tip / PRIORITY_UNIT, fee / PRIORITY_UNIT)
		.min(HIGHEST_PAID_PRIORITY)
}

impl TransactionExtension<RuntimeCall> for ChargeFee {
	type Implicit = ();
	type Pre = Pre<Runtime>;
	type Val = Val<Runtime>;

	const IDENTIFIER: &'static str = <Charge as TransactionExtension<RuntimeCall>>::IDENTIFIER;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		<Charge as TransactionExtension<RuntimeCall>>::metadata()
	}

	/// The SDK's: to cap a priority is two divisions and reads nothing.
	fn weight(&self, call: &RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let (mut valid, val, origin) =
			self.0.validate(origin, call, info, len, implicit, implication, source)?;
		if let Val::Charge { tip, fee_with_tip, .. } = &val {
			valid.priority = priority(info, len, *tip, *fee_with_tip);
		}
		Ok((valid, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		<Charge as TransactionExtension<RuntimeCall>>::post_dispatch_details(
			pre, info, post_info, len, result,
		)
	}
}
