//! What clients read.

use crate::{Pallet, mock::*};
use frame_support::assert_ok;
use treasurenet_primitives::{AssetStatus, MintRefusal, UNIT, WellState};

#[test]
fn month_status_should_follow_a_month_through_its_life() {
	build_and_execute(|| {
		let status = || Pallet::<Test>::month_status(GAS_WELL, JUNE).unwrap();
		let empty = status();
		assert_eq!((empty.days, empty.uploaded, empty.closed), (vec![0; 30], 0, false));
		assert_eq!(empty.preview.refusals, [MintRefusal::NothingUploaded]);

		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(30, ONE)])]));
		let uploaded = status();
		assert_eq!((uploaded.days.len(), uploaded.days[29]), (30, ONE));
		assert_eq!((uploaded.uploaded, uploaded.exposure), (ONE, 100 * UNIT));
		assert_eq!(uploaded.preview.refusals, [MintRefusal::OfficialVolumeMissing]);

		accept(GAS_WELL, JUNE, ONE);
		let accepted = status();
		assert!(accepted.closed);
		assert_eq!(accepted.official.unwrap().volume, ONE);
		assert_eq!(accepted.preview.refusals, []);

		assert_ok!(mint(ALICE, GAS_WELL, JUNE));
		let minted = status();
		assert_eq!((minted.days, minted.uploaded, minted.exposure), (vec![], ONE, 0));
		assert_eq!(minted.record.unwrap().minted, 100 * UNIT);
		assert_eq!(minted.preview.refusals, [MintRefusal::AlreadyMinted]);
		assert_eq!(Pallet::<Test>::minted_month(commitment(GAS_WELL), JUNE).unwrap().owner, ALICE);
		assert_eq!(Pallet::<Test>::month_status(99, JUNE), None);
	});
}

#[test]
fn month_status_should_hide_the_uploads_of_another_entry() {
	build_and_execute(|| {
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		add_well(3, BOB, GAS);
		edit_well(3, |well| well.commitment = commitment(GAS_WELL));
		let status = Pallet::<Test>::month_status(3, JUNE).unwrap();
		assert_eq!((status.uploaded, status.exposure, status.days), (0, 0, vec![0; 30]));
	});
}

#[test]
fn well_refusals_should_list_what_stands_against_any_month() {
	build_and_execute(|| {
		assert_eq!(Pallet::<Test>::well_refusals(WELL), []);
		Status::set(Some(AssetStatus::Paused));
		edit_well(WELL, |well| well.state = WellState::Expired);
		set_margin(ALICE, 0, 9);
		assert_eq!(
			Pallet::<Test>::well_refusals(WELL),
			[
				MintRefusal::AssetPaused,
				MintRefusal::WellExpired,
				MintRefusal::MarginBelowMinimum { margin: 0, minimum: 100 * UNIT },
				MintRefusal::InDebt { debt: 9 },
			]
		);
		assert_eq!(Pallet::<Test>::well_refusals(99), [MintRefusal::UnknownWell]);
	});
}
