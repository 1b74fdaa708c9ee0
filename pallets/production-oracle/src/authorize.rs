//! Feeless transactions of answers, which a reporter's node signs with its session key.
//!
//! What is authorised is taken: a transaction whose dispatch failed would stay in its block and use
//! nothing up, so everything that can refuse it is asked before. Each item is checked against the
//! state before the batch, and that is enough, because the items of a batch are about different
//! subjects, and a report changes nothing that the check of another subject reads: that is its
//! subject's own value and rounds, and besides them the reporters in the set, the parameters, the
//! kinds, the schedule, the clock, and the well-months, none of which a report changes.
//!
//! An answer counts once: its reporter has answered then. After a round that failed, the same
//! reporter answers again under the same number, so an answer that was signed before the round
//! failed is refused.

use crate::{crypto::*, pallet::*, types::*};
use alloc::collections::BTreeSet;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt::Debug;
use frame_support::{
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound, defensive, ensure,
	traits::{Contains, Get},
};
use frame_system::pallet_prelude::BlockNumberFor;
use scale_info::TypeInfo;
use sp_application_crypto::RuntimeAppPublic;
use sp_io::hashing::{blake2_128, blake2_256};
use sp_runtime::Weight;
use sp_runtime::{
	SaturatedConversion, Saturating,
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidityError,
		TransactionValidityWithRefund, ValidTransaction,
	},
};

/// The domain that separates signed answers from everything else that a key signs.
pub const REPORT_DOMAIN: &[u8] = b"treasurenet:oracle-report:v1";
/// Names the call that the signature is for.
pub const REPORT_CALL: &[u8] = b"report_authorized";

/// Answers as a reporter's node signs them.
#[derive(
	CloneNoBound,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
)]
#[scale_info(skip_type_params(MaxReports))]
pub struct ReportPayload<BlockNumber, MaxReports>
where
	BlockNumber: Clone + Eq + Debug,
	MaxReports: Get<u32>,
{
	/// The session key that signs.
	pub key: ReporterKey,
	/// The block at which it signs. Some blocks later the answers are of no use.
	pub block: BlockNumber,
	/// The answers, each about another subject.
	pub reports: BoundedVec<Report, MaxReports>,
}

/// [`ReportPayload`] of a chain.
pub type ReportPayloadOf<T> = ReportPayload<BlockNumberFor<T>, <T as Config>::MaxReports>;

/// Why answers are not authorised. The transaction pool tells it by a number:
///
/// | reason | [`InvalidTransaction`] |
/// |---|---|
/// | `FromTheFuture` | `Future` |
/// | `Expired` | `Stale` |
/// | `BadSignature` | `BadProof` |
/// | `Filtered` | `Custom(1)` |
/// | `Empty` | `Custom(2)` |
/// | `UnknownKey` | `Custom(3)` |
/// | `Inactive` | `Custom(4)` |
/// | `Duplicate` | `Custom(5)` |
/// | `Refused` | `Custom(16 + n)`, with `n` the refusal's position in [`Refusal`], from 0 |
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unauthorized {
	/// The call is not allowed now: the chain is in an emergency.
	Filtered,
	/// There is no answer in it.
	Empty,
	/// It was signed for a block that is yet to come.
	FromTheFuture,
	/// It was signed too many blocks ago, or for a round that failed since. Sign anew.
	Expired,
	/// No reporter has registered the key, or it has another one now.
	UnknownKey,
	/// The key's reporter may not report any more.
	Inactive,
	/// The signature is not the key's, or of something else, or for another chain.
	BadSignature,
	/// Two of the answers are about the same subject.
	Duplicate,
	/// One of the answers is refused.
	Refused(Refusal),
}

/// The first number of those that tell a refusal.
const FIRST_REFUSAL: u8 = 16;

impl From<Unauthorized> for InvalidTransaction {
	fn from(reason: Unauthorized) -> Self {
		match reason {
			Unauthorized::FromTheFuture => Self::Future,
			Unauthorized::Expired => Self::Stale,
			Unauthorized::BadSignature => Self::BadProof,
			Unauthorized::Filtered => Self::Custom(1),
			Unauthorized::Empty => Self::Custom(2),
			Unauthorized::UnknownKey => Self::Custom(3),
			Unauthorized::Inactive => Self::Custom(4),
			Unauthorized::Duplicate => Self::Custom(5),
			Unauthorized::Refused(refusal) => {
				Self::Custom(FIRST_REFUSAL.saturating_add(refusal as u8))
			}
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What a session key signs: `blake2_256(SCALE((REPORT_DOMAIN, genesis hash, REPORT_CALL,
	/// payload)))`, domain and call as byte strings.
	pub fn report_hash(payload: &ReportPayloadOf<T>) -> [u8; 32] {
		blake2_256(&(REPORT_DOMAIN, Self::genesis_hash(), REPORT_CALL, payload).encode())
	}

	/// Whether answers may enter the pool or a block now.
	pub(crate) fn authorize_report(
		_source: TransactionSource,
		payload: &ReportPayloadOf<T>,
		signature: &ReporterSignature,
	) -> TransactionValidityWithRefund {
		let reporter = Self::check_authorized(payload, signature)
			.map_err(|reason| TransactionValidityError::from(InvalidTransaction::from(reason)))?;
		let end = payload.block.saturating_add(T::ReportLongevity::get());
		let left = end.saturating_sub(frame_system::Pallet::<T>::block_number());
		let mut transaction = ValidTransaction::with_tag_prefix("ProductionOracle")
			.priority(T::ReportPriority::get())
			.longevity(left.saturated_into::<u64>().max(1))
			.propagate(true);
		for report in &payload.reports {
			let (subject, revision, ..) = report.parts();
			// Users choose subjects, so only a strong hash keeps them apart.
			let tag = blake2_128(&(reporter, subject, revision).encode());
			transaction = transaction.and_provides(tag);
		}
		transaction.build().map(|valid| (valid, Weight::zero()))
	}

	/// The reporter whose answers these are, if all of them would be taken now.
	///
	/// The cheapest checks come first, and the signature before the items: a forger costs one
	/// verification.
	pub(crate) fn check_authorized(
		payload: &ReportPayloadOf<T>,
		signature: &ReporterSignature,
	) -> Result<ReporterId, Unauthorized> {
		ensure!(!payload.reports.is_empty(), Unauthorized::Empty);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(payload.block <= now, Unauthorized::FromTheFuture);
		ensure!(
			now.saturating_sub(payload.block) <= T::ReportLongevity::get(),
			Unauthorized::Expired
		);
		let reporter = KeyOwners::<T>::get(&payload.key).ok_or(Unauthorized::UnknownKey)?;
		ensure!(Self::is_reporter(reporter), Unauthorized::Inactive);
		ensure!(
			payload.key.verify(&Self::report_hash(payload), signature),
			Unauthorized::BadSignature
		);
		let call =
			Call::report_authorized { payload: payload.clone(), signature: signature.clone() };
		ensure!(T::BaseCallFilter::contains(&call.into()), Unauthorized::Filtered);
		let mut subjects = BTreeSet::new();
		for report in &payload.reports {
			let (subject, ..) = report.parts();
			ensure!(subjects.insert(subject), Unauthorized::Duplicate);
			let target = Self::check_report(reporter, report).map_err(Unauthorized::Refused)?;
			let signed_at: u32 = payload.block.saturated_into();
			ensure!(
				target.signed_after().is_none_or(|block| signed_at > block),
				Unauthorized::Expired
			);
		}
		Ok(reporter)
	}

	/// Takes authorised answers. Never fails: an answer that is refused all the same is left out.
	pub(crate) fn do_report_authorized(payload: &ReportPayloadOf<T>) {
		let Some(reporter) = KeyOwners::<T>::get(&payload.key) else {
			defensive!("the key of authorised answers has an owner");
			return;
		};
		for report in &payload.reports {
			if let Err(refusal) = Self::do_report(reporter, report) {
				defensive!("an authorised answer is refused", refusal);
			}
		}
	}
}
