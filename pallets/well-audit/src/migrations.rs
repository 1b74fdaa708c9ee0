//! Changes of the layout of this pallet's storage.
//!
//! [`ToV2`] is the worked example of a migration over several blocks. No release has it: it belongs to the
//! upgrade that `make soak` rehearses on a network. It moves [`OwnedWells`](crate::OwnedWells), because
//! that list has a row for every well, so it grows with the state, and because its values are empty: code
//! that reads it is the same in both layouts.
//!
//! Copy these parts:
//!
//! 1. **A new name.** Rows of the two layouts never lie under the same prefix, so neither the migration nor
//!    a client can take one for the other, and a client built before gets an error instead of nonsense.
//! 2. **The old layout lives here**, as an alias of its own, not in the pallet.
//! 3. **A step takes what the meter gives it**, counted row by row, and fails if not even one row fits.
//! 4. **A row is moved, not copied**: what is left under the old name is what is left to do. Hence there is
//!    no cursor that could be wrong, and a migration that failed and runs again goes on where it stopped.
//! 5. **What exits did meanwhile is respected.** After a failure the chain is in safe mode, where owners can
//!    still remove wells, by code that knows the new layout alone. Their old rows are dropped.
//! 6. **The storage version is raised with the last row**, and a migration that finds it raised does
//!    nothing.
//! 7. **Checks before and after** for `try-runtime`, in both directions: nothing lost, nothing invented.

use crate::{Config, Pallet, Wells};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError},
	pallet_prelude::*,
	storage::storage_prefix,
	storage_alias,
	traits::PalletInfoAccess,
	weights::WeightMeter,
};
use treasurenet_primitives::WellId;

/// The layout before.
pub(crate) mod v1 {
	use super::*;

	/// The wells of each owner.
	#[storage_alias]
	pub type OwnedWells<T: Config> = StorageDoubleMap<
		Pallet<T>,
		Blake2_128Concat,
		<T as frame_system::Config>::AccountId,
		Twox64Concat,
		WellId,
		(),
	>;
}

/// The layout after. A release has it in the pallet alone.
pub(crate) mod v2 {
	use super::*;

	/// The wells of each owner. Their numbers are given in sequence, so they need no hash: eight bytes
	/// less a row.
	#[storage_alias]
	pub type WellsByOwner<T: Config> = StorageDoubleMap<
		Pallet<T>,
		Blake2_128Concat,
		<T as frame_system::Config>::AccountId,
		Identity,
		WellId,
		(),
	>;
}

const FROM: u16 = 1;
const TO: u16 = 2;

/// Moves the wells of each owner from one layout to the other.
pub struct ToV2<T>(PhantomData<T>);

impl<T: Config> ToV2<T> {
	/// What a row takes: it is found and read, and so is its well; it is removed and written. Hashing is
	/// small beside that.
	pub fn weight_of_row() -> Weight {
		T::DbWeight::get().reads_writes(3, 2)
	}

	/// What a step takes besides: it reads the version, and the last one raises it.
	pub fn weight_of_step() -> Weight {
		T::DbWeight::get().reads_writes(1, 1)
	}
}

impl<T: Config> SteppedMigration for ToV2<T> {
	type Cursor = ();
	type Identifier = MigrationId<17>;

	fn id() -> MigrationId<17> {
		MigrationId {
			pallet_id: *b"pallet-well-audit",
			version_from: FROM as u8,
			version_to: TO as u8,
		}
	}

	fn migrating_prefixes() -> Option<impl IntoIterator<Item = Vec<u8>>> {
		let prefix = |name: &str| storage_prefix(Pallet::<T>::name().as_bytes(), name.as_bytes());
		Some(["OwnedWells", "WellsByOwner"].map(|name| prefix(name).to_vec()))
	}

	fn step(_: Option<()>, meter: &mut WeightMeter) -> Result<Option<()>, SteppedMigrationError> {
		let least = Self::weight_of_step().saturating_add(Self::weight_of_row());
		if !meter.can_consume(least) {
			return Err(SteppedMigrationError::InsufficientWeight { required: least });
		}
		meter.consume(Self::weight_of_step());
		if Pallet::<T>::on_chain_storage_version() != FROM {
			return Ok(None);
		}
		let mut rows = v1::OwnedWells::<T>::drain();
		while meter.try_consume(Self::weight_of_row()).is_ok() {
			let Some((owner, well, ())) = rows.next() else {
				StorageVersion::new(TO).put::<Pallet<T>>();
				return Ok(None);
			};
			if Wells::<T>::contains_key(well) {
				v2::WellsByOwner::<T>::insert(owner, well, ());
			}
		}
		Ok(Some(()))
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, sp_runtime::TryRuntimeError> {
		Ok(Self::rows().encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(before: Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
		let before = alloc::collections::BTreeSet::decode(&mut &before[..])
			.map_err(|_| "the rows from before the migration cannot be decoded")?;
		ensure!(Self::rows() == before, "a row was lost or invented");
		ensure!(v1::OwnedWells::<T>::iter_keys().next().is_none(), "a row was left behind");
		ensure!(Pallet::<T>::on_chain_storage_version() == TO, "the version was not raised");
		Ok(())
	}
}

#[cfg(feature = "try-runtime")]
impl<T: Config> ToV2<T> {
	/// The rows of both layouts, since a migration that runs again has moved some before, that are of a
	/// well.
	fn rows() -> alloc::collections::BTreeSet<(T::AccountId, WellId)> {
		let (old, new) = (v1::OwnedWells::<T>::iter_keys(), v2::WellsByOwner::<T>::iter_keys());
		old.chain(new).filter(|(_, well)| Wells::<T>::contains_key(well)).collect()
	}
}
