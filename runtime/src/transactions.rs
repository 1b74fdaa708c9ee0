//! How a transaction is checked, and how the runtime makes transactions itself.

use crate::{
	Balance, Nonce, Runtime, RuntimeCall, RuntimeOrigin, UncheckedExtrinsic,
	configs::governance::admission::CheckAdmission,
	own_weights::{OwnWeights, WeightInfo},
	tips::ChargeFee,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, traits::OriginTrait, weights::Weight};
use frame_system::offchain::{
	CreateAuthorizedTransaction, CreateBare, CreateTransaction, CreateTransactionBase,
};
use scale_info::TypeInfo;
use sp_runtime::{
	generic::Era,
	impl_tx_ext_default,
	traits::{Implication, TransactionExtension, ValidateResult},
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
		ValidTransaction,
	},
};

/// The transaction extensions, in the order in which they run.
///
/// The call filter comes first, because it costs least and refuses most in an emergency. Authorised
/// calls come next, because they make the origin that the rest looks at; admission looks into calls only
/// once their weight fits and their fee can be paid; the reclaim of unused weight comes last, because it
/// counts what all others used. The first two are a pair, because a tuple has room for twelve.
pub type TxExtension = (
	(CheckCallFilter, frame_system::AuthorizeCall<Runtime>),
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	ChargeFee,
	CheckAdmission,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// The extension of a transaction that never expires. The tip is in 10⁻¹⁸ UNIT.
pub fn extension(nonce: Nonce, tip: Balance) -> TxExtension {
	(
		(CheckCallFilter, frame_system::AuthorizeCall::new()),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		ChargeFee::with_tip(tip),
		CheckAdmission,
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
}

/// Keeps transactions out of the pool and of blocks whose call the filter of calls refuses.
///
/// Without it such a transaction would be included, fail, and cost its sender a fee. A feeless one would
/// fail for free and mark nothing as used, so anybody could fill blocks with copies of it.
///
/// A call within another one, such as an item of a batch, is not looked at here: it meets the same filter
/// when it is dispatched.
#[derive(
	Clone, Copy, PartialEq, Eq, Default, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo,
)]
pub struct CheckCallFilter;

impl CheckCallFilter {
	/// Asks what dispatch will ask. The pool tells of a refusal as `InvalidTransaction::Call`.
	fn check(origin: &RuntimeOrigin, call: &RuntimeCall) -> Result<(), TransactionValidityError> {
		if origin.filter_call(call) { Ok(()) } else { Err(InvalidTransaction::Call.into()) }
	}
}

impl TransactionExtension<RuntimeCall> for CheckCallFilter {
	const IDENTIFIER: &'static str = "CheckCallFilter";
	type Implicit = ();
	type Val = ();
	type Pre = ();

	/// Whether the call is paused, and, for a delegate's transfer, what it leaves. Whether the chain is in
	/// safe mode was read by the block's hooks.
	fn weight(&self, call: &RuntimeCall) -> Weight {
		match call {
			RuntimeCall::Assets(pallet_assets::Call::transfer_approved { .. }) => {
				OwnWeights::check_call_filter_of_delegate()
			}
			_ => OwnWeights::check_call_filter(),
		}
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		_: &DispatchInfo,
		_: usize,
		(): (),
		_: &impl Implication,
		_: TransactionSource,
	) -> ValidateResult<(), RuntimeCall> {
		Self::check(&origin, call)?;
		Ok((ValidTransaction::default(), (), origin))
	}

	fn bare_validate(call: &RuntimeCall, _: &DispatchInfo, _: usize) -> TransactionValidity {
		Self::check(&RuntimeOrigin::none(), call)?;
		Ok(ValidTransaction::default())
	}

	fn bare_validate_and_prepare(
		call: &RuntimeCall,
		_: &DispatchInfo,
		_: usize,
	) -> Result<(), TransactionValidityError> {
		Self::check(&RuntimeOrigin::none(), call)
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}

impl<LocalCall> CreateTransactionBase<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<LocalCall> CreateTransaction<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extension = TxExtension;

	fn create_transaction(call: RuntimeCall, extension: TxExtension) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_transaction(call, extension)
	}
}

/// Feeless transactions that a pallet authorises itself: heartbeats, reporters' answers.
impl<LocalCall> CreateAuthorizedTransaction<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_extension() -> TxExtension {
		extension(0, 0)
	}
}

/// Unsigned transactions: equivocation reports, election solutions.
impl<LocalCall> CreateBare<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
