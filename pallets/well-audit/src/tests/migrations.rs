//! The worked example of a migration. Its layout is not that of this build, so the pallet's own invariants
//! say nothing here; the rehearsal checks them, with the layout in force.

use super::*;
use crate::migrations::{ToV2, v1, v2};
use frame_support::{
	migrations::{SteppedMigration, SteppedMigrationError::InsufficientWeight},
	storage::unhashed,
	traits::{GetStorageVersion, StorageVersion},
	weights::{Weight, WeightMeter},
};
use std::collections::BTreeSet;

type Migration = ToV2<Test>;

/// A chain of version 1 with so many wells, of three owners.
fn on_old_chain(wells: WellId, test: impl FnOnce(BTreeSet<(AccountId, WellId)>)) {
	sp_io::TestExternalities::default().execute_with(|| {
		StorageVersion::new(1).put::<WellAudit>();
		let rows: BTreeSet<_> =
			(0..wells).map(|well| ([OWNER, RIVAL, ALICE][well as usize % 3], well)).collect();
		for (owner, well) in &rows {
			v1::OwnedWells::<Test>::insert(owner, well, ());
			// That there is one is all that counts.
			unhashed::put_raw(&Wells::<Test>::hashed_key_for(well), &[]);
		}
		test(rows);
	});
}

/// The rows of each layout.
fn layouts() -> [BTreeSet<(AccountId, WellId)>; 2] {
	[v1::OwnedWells::<Test>::iter_keys().collect(), v2::WellsByOwner::<Test>::iter_keys().collect()]
}

/// The weight of a step that moves so many rows.
fn weight_of(rows: u64) -> Weight {
	Migration::weight_of_step() + Migration::weight_of_row() * rows
}

/// Takes a step with room for so many rows, and tells whether it was the last.
fn step(rows: u64) -> bool {
	let mut meter = WeightMeter::with_limit(weight_of(rows));
	Migration::step(None, &mut meter).expect("there is room; qed").is_none()
}

fn version() -> StorageVersion {
	WellAudit::on_chain_storage_version()
}

#[test]
fn rows_should_all_be_moved_when_a_step_has_room_for_few() {
	on_old_chain(10, |rows| {
		for moved in [4, 8] {
			assert!(!step(4));
			let [old, new] = layouts();
			assert_eq!((old.len(), new.len()), (10 - moved, moved));
			assert_eq!(old.union(&new).copied().collect::<BTreeSet<_>>(), rows, "none is lost");
			assert_eq!(version(), 1, "it is raised with the last row");
		}
		assert!(step(4));
		assert_eq!(layouts(), [BTreeSet::new(), rows]);
		assert_eq!(version(), 2);
	});
}

#[test]
fn step_should_fail_when_no_row_fits() {
	on_old_chain(1, |rows| {
		let mut meter = WeightMeter::with_limit(weight_of(1) - Weight::from_parts(1, 0));
		let failed = Migration::step(None, &mut meter);
		assert_eq!(failed, Err(InsufficientWeight { required: weight_of(1) }));
		assert_eq!(layouts(), [rows, BTreeSet::new()]);
		assert_eq!(meter.consumed(), Weight::zero());
	});
}

#[test]
fn row_should_be_dropped_when_its_well_was_removed_meanwhile() {
	on_old_chain(3, |mut rows| {
		assert!(!step(1));
		let [mut old, _] = layouts();
		let (owner, well) = old.pop_first().expect("two are left; qed");
		Wells::<Test>::remove(well);
		assert!(step(9));
		rows.remove(&(owner, well));
		assert_eq!(layouts(), [BTreeSet::new(), rows]);
	});
}

#[test]
fn step_should_do_nothing_when_the_version_is_raised_already() {
	on_old_chain(3, |rows| {
		StorageVersion::new(2).put::<WellAudit>();
		assert!(step(9));
		assert_eq!(layouts(), [rows, BTreeSet::new()]);
	});
}

#[test]
fn version_should_be_raised_when_there_is_nothing_to_move() {
	on_old_chain(0, |_| {
		assert!(step(1));
		assert_eq!(version(), 2);
	});
}

#[cfg(feature = "try-runtime")]
#[test]
fn checks_should_notice_when_a_row_is_lost_or_left_behind() {
	on_old_chain(4, |rows| {
		let before = Migration::pre_upgrade().expect("rows can be listed; qed");
		assert!(Migration::post_upgrade(before.clone()).is_err(), "nothing has moved");
		assert!(step(9));
		assert_ok!(Migration::post_upgrade(before.clone()));
		let (owner, well) = rows.first().expect("there are four; qed");
		v2::WellsByOwner::<Test>::remove(owner, well);
		assert!(Migration::post_upgrade(before).is_err());
	});
}
