//! What clients read.

use crate::{Pallet, mock::*};
use frame_support::assert_ok;
use treasurenet_primitives::{AssetStatus, MintRefusal, StateRefusal, UNIT, WellState};

#[test]
fn month_status_should_follow_a_month_through_its_life() {
	build_and_execute(|| {
		let status = || Pallet::<Test>::month_status(GAS_WELL, JUNE).unwrap();
		let empty = status();
		assert_eq!((empty.days, empty.uploaded, empty.closed), (vec![0; 30], 0, false));
		assert_eq!(
			empty.preview.refusals,
			[MintRefusal::NothingUploaded, MintRefusal::OfficialVolumeMissing]
		);

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
		assert_eq!((minted.days[29], minted.uploaded, minted.exposure), (ONE, ONE, 0));
		assert_eq!(minted.record.unwrap().minted, 100 * UNIT);
		assert_eq!(minted.preview.refusals, [MintRefusal::AlreadyMinted]);
		assert_eq!(Pallet::<Test>::month_status(99, JUNE), None);
	});
}

#[test]
fn month_status_should_hide_the_uploads_of_another_entry() {
	build_and_execute(|| {
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		add_well(3, BOB, GAS);
		edit_well(3, |well| well.key = key(GAS_WELL));
		let status = Pallet::<Test>::month_status(3, JUNE).unwrap();
		assert_eq!((status.uploaded, status.exposure, status.days), (0, 0, vec![0; 30]));
	});
}

#[test]
fn well_refusals_should_list_what_stands_against_any_month() {
	build_and_execute(|| {
		assert_eq!(Pallet::<Test>::well_refusals(WELL), []);
		Status::set(AssetStatus::Paused);
		edit_well(WELL, |well| well.state = WellState::Expired);
		set_margin(ALICE, 0, 9);
		assert_eq!(
			Pallet::<Test>::well_refusals(WELL),
			[
				MintRefusal::State(StateRefusal::AssetPaused),
				MintRefusal::State(StateRefusal::WellExpired),
				MintRefusal::MarginBelowMinimum { margin: 0, minimum: 100 * UNIT },
				MintRefusal::InDebt { debt: 9 },
			]
		);
		assert_eq!(
			Pallet::<Test>::well_refusals(99),
			[MintRefusal::State(StateRefusal::UnknownWell)]
		);
	});
}

#[test]
fn months_of_well_should_list_open_and_minted_months() {
	build_and_execute(|| {
		let months = |from, to| Pallet::<Test>::months_of_well(GAS_WELL, from, to).unwrap();
		assert_eq!(months(MAY, JUNE + 1), []);
		go_to(after(JUNE));
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE), (30, 2 * ONE)])]));
		ready(GAS_WELL, MAY, &[(31, ONE)], ONE);
		go_to(after(JUNE));
		assert_ok!(mint(ALICE, GAS_WELL, MAY));
		let listed = months(MAY, JUNE);
		assert_eq!(listed.len(), 2);
		assert_eq!((listed[0].month, listed[0].days, listed[0].uploaded), (MAY, 1 << 30, ONE));
		assert_eq!((listed[0].minted, listed[0].closed), (Some(100 * UNIT), true));
		assert_eq!(listed[0].official.unwrap().volume, ONE);
		assert_eq!(
			(listed[1].month, listed[1].days, listed[1].uploaded, listed[1].minted),
			(JUNE, 1 | 1 << 29, 3 * ONE, None)
		);
		assert_eq!((listed[1].closed, listed[1].official), (false, None));
		assert_eq!(listed[1].deadline, treasurenet_primitives::math::calendar::end_of(JUNE + 24));
		assert_eq!(months(JUNE, MAY), []);
		assert_eq!(Pallet::<Test>::months_of_well(99, MAY, JUNE), None);
	});
}

#[test]
fn months_of_well_should_look_at_a_page_of_months_at_most() {
	build_and_execute(|| {
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		let count = |from| Pallet::<Test>::months_of_well(GAS_WELL, from, u16::MAX).unwrap().len();
		assert_eq!((count(JUNE - 199), count(JUNE - 200)), (1, 0));
	});
}
