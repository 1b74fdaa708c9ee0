//! What the register stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use sp_core::H256;
use treasurenet_primitives::{Balance, Day, Moment, ProducerState, WellId};

/// The most attestations that one producer can have, KYB and KYC among them.
pub const MAX_ATTESTATIONS: u32 = 16;
/// The most attestations besides KYB and KYC that one producer can have asked for.
pub const MAX_REQUESTED_ATTESTATIONS: u32 = MAX_ATTESTATIONS - 2;
/// The most qualifications that one producer can have asked for.
pub const MAX_QUALIFICATIONS: u32 = 16;
/// The most entries that one producer's list of uploaders can have.
pub const MAX_UPLOADERS: u32 = 16;

/// A nickname.
pub type Nickname = BoundedVec<u8, ConstU32<64>>;
/// A region.
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
	/// How many attestations it has asked for, besides KYB and KYC.
	pub attestations: u32,
	/// How many qualifications it has asked for.
	pub qualifications: u32,
}

/// What a verifier attested.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Attested<AccountId> {
	/// The verifier.
	pub verifier: AccountId,
	/// Hash of its report.
	pub report: H256,
	/// The first day on which it no longer counts; `None` if it does not expire.
	pub expires: Option<Day>,
	/// The word of another verifier that this one renewed, and may not bring forward.
	pub renewed: Option<Renewed<AccountId>>,
}

/// What a verifier attested before another one renewed it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Renewed<AccountId> {
	/// The verifier.
	pub verifier: AccountId,
	/// The first day on which it no longer counts; the last of all if it does not expire.
	pub until: Day,
}

impl<AccountId: PartialEq> Attested<AccountId> {
	/// Whether it counts on a day.
	pub fn counts_on(&self, day: Day) -> bool {
		self.expires.is_none_or(|expires| day < expires)
	}

	/// The word that an attestation by `verifier` in its place may not bring forward: the latest one of
	/// another account that is still a verifier.
	pub fn renewed_by(
		self,
		verifier: &AccountId,
		is_verifier: impl Fn(&AccountId) -> bool,
	) -> Option<Renewed<AccountId>> {
		let until = self.expires.unwrap_or(Day::MAX);
		let latest = Renewed { verifier: self.verifier, until };
		[Some(latest), self.renewed]
			.into_iter()
			.flatten()
			.find(|word| word.verifier != *verifier && is_verifier(&word.verifier))
	}
}

/// An attestation of a producer: one that it asked for, KYB or KYC.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AttestationRecord<AccountId> {
	/// What a verifier attested; `None` as long as it is only asked for.
	pub attested: Option<Attested<AccountId>>,
	/// The deposit held for it, in 10⁻¹⁸ UNIT. 0 for KYB and KYC, which the application's covers.
	pub deposit: Balance,
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

/// An uploader of a producer.
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
	/// The uploader.
	pub uploader: Uploader<AccountId>,
	/// For which wells.
	pub wells: Scope,
	/// The deposit held for the entry, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}
