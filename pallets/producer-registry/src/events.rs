//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody applied.
		Applied {
			/// The applicant.
			producer: T::AccountId,
			/// Salted hash of its dossier.
			commitment: H256,
			/// The deposit held, in 10⁻¹⁸ UNIT.
			deposit: Balance,
		},
		/// A verifier attested something, or renewed it.
		Attested {
			/// Of whom.
			producer: T::AccountId,
			/// What.
			attestation: Attestation,
			/// Who did.
			verifier: T::AccountId,
			/// The first day on which it no longer counts.
			expires: Option<Day>,
		},
		/// An applicant became a producer.
		Admitted {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
		},
		/// An application was rejected; its deposit was released.
		Rejected {
			/// The applicant.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A producer was suspended: it neither uploads nor mints.
		Suspended {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A suspended producer goes on.
		Reinstated {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
		},
		/// An application was withdrawn; nothing of it is left.
		ApplicationWithdrawn {
			/// The former applicant.
			producer: T::AccountId,
		},
		/// A producer asked for a qualification.
		QualificationRequested {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
		},
		/// A producer is qualified for an asset.
		QualificationGranted {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
			/// The reviewer who decided.
			reviewer: T::AccountId,
		},
		/// A qualification was refused or withdrawn.
		QualificationWithdrawn {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
			/// The reviewer who decided.
			reviewer: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A producer dropped a qualification; its deposit was released.
		QualificationDropped {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
		},
		/// A producer named an uploader.
		UploaderAdded {
			/// The producer.
			producer: T::AccountId,
			/// Who uploads.
			uploader: Uploader<T::AccountId>,
			/// For which wells.
			wells: Scope,
		},
		/// A producer removed an uploader; the deposit was released.
		UploaderRemoved {
			/// The producer.
			producer: T::AccountId,
			/// Who uploaded.
			uploader: Uploader<T::AccountId>,
			/// For which wells.
			wells: Scope,
		},
		/// Governance named a verifier.
		VerifierAdded {
			/// The verifier.
			verifier: T::AccountId,
		},
		/// Governance removed a verifier. What it attested stays.
		VerifierRemoved {
			/// The former verifier.
			verifier: T::AccountId,
		},
	}
}
