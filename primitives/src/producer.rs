//! Producers.

use crate::Label;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
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

/// Why a producer may not produce.
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
pub enum ProducerRefusal {
	/// Not admitted, or unknown.
	NotAdmitted,
	/// Suspended by a manager.
	Suspended,
	/// An attestation that the asset requires is missing or expired.
	AttestationExpired,
	/// Not qualified for the asset, or the qualification was withdrawn.
	NotQualified,
}
