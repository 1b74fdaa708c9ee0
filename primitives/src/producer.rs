//! Producers.

use crate::Label;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Where a producer stands.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum ProducerState {
	/// Applied, with a commitment to its dossier.
	Applied,
	/// Its business is verified, its people are not yet.
	KybPassed,
	/// May ask for qualifications and produce.
	Admitted,
	/// Refused. May apply again.
	Rejected,
	/// Stopped by a manager, who may reinstate it.
	Suspended,
}

/// What a verifier attests.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Attestation {
	/// Know your business: the company exists and is what it says.
	Kyb,
	/// Know your customer: the people behind it are known.
	Kyc,
	/// Another one, by the name that an asset's qualification uses.
	Other(Label),
}

/// What keeps a producer from leaving.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum Obligation {
	/// It owns wells. Remove them first.
	Wells,
	/// It has months with uploads that are neither minted nor cleared. Mint or clear them first.
	OpenMonths,
	/// It has a debt of penalties. Deposit margin to pay it first.
	Debt,
}
