//! What the register stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use sp_core::H256;
use treasurenet_primitives::{Balance, Day, Moment, ProducerState, WellId};

/// The most attestations that one producer can have.
pub const MAX_ATTESTATIONS: u32 = 16;
/// The most qualifications that one producer can have asked for.
pub const MAX_QUALIFICATIONS: u32 = 16;
/// The most entries that one producer's list of uploaders can have.
pub const MAX_UPLOADERS: u32 = 16;

/// A nickname, in UTF-8.
pub type Nickname = BoundedVec<u8, ConstU32<64>>;
/// A region, in UTF-8.
pub type Region = BoundedVec<u8, ConstU32<64>>;
/// A compressed P-256 public key.
pub type DeviceKey = [u8; 33];
/// A producer's uploaders.
pub type UploaderList<AccountId> = BoundedVec<UploaderEntry<AccountId>, ConstU32<MAX_UPLOADERS>>;

/// A producer, or somebody who applied to be one.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Producer {
	/// Where it stands.
	pub state: ProducerState,
	/// What it wants to be called; empty once rejected.
	pub nickname: Nickname,
	/// Where it produces; empty once rejected.
	pub region: Region,
	/// Salted blake2-256 hash of its dossier.
	pub commitment: H256,
	/// The deposit held for the application, in 10⁻¹⁸ UNIT; 0 once rejected.
	pub deposit: Balance,
	/// When it applied, in milliseconds since 1970-01-01 UTC.
	pub applied_at: Moment,
	/// Hash of the reason why it is rejected or suspended.
	pub reason: Option<H256>,
	/// How many attestations it has.
	pub attestations: u32,
	/// How many qualifications it has asked for.
	pub qualifications: u32,
}

/// What a verifier attested.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AttestationRecord<AccountId> {
	/// Who attested it.
	pub verifier: AccountId,
	/// Hash of the report.
	pub report: H256,
	/// The first day on which it no longer counts; `None` if it does not expire.
	pub expires: Option<Day>,
}

impl<AccountId> AttestationRecord<AccountId> {
	/// Whether it counts on a day.
	pub fn counts_on(&self, day: Day) -> bool {
		self.expires.is_none_or(|expires| day < expires)
	}
}

/// Where a qualification stands.
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
)]
pub enum QualificationState {
	/// Asked for.
	Requested,
	/// Granted by the asset's reviewer.
	Granted,
	/// Refused or withdrawn by the asset's reviewer. May be asked for again.
	Withdrawn {
		/// Hash of the reason.
		reason: H256,
	},
}

/// A producer's qualification for an asset.
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
)]
pub struct Qualification {
	/// Where it stands.
	pub state: QualificationState,
	/// The deposit held for it, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

/// Who uploads for a producer.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Uploader<AccountId> {
	/// An account.
	Account(AccountId),
	/// A meter, by its compressed P-256 public key.
	Device(DeviceKey),
}

/// Which wells somebody uploads for.
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
)]
pub enum Scope {
	/// All wells of the producer, present and future.
	All,
	/// One well.
	Well(WellId),
}

impl Scope {
	/// Whether a well is within it.
	pub fn covers(&self, well: WellId) -> bool {
		match self {
			Self::All => true,
			Self::Well(named) => *named == well,
		}
	}
}

/// One entry of a producer's list of uploaders.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct UploaderEntry<AccountId> {
	/// Who uploads.
	pub uploader: Uploader<AccountId>,
	/// For which wells.
	pub wells: Scope,
	/// The deposit held for the entry, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}
