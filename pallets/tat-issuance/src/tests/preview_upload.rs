//! `preview_upload`: what an upload would do.

use crate::{Error, mock::*, types::Parameters};
use frame_support::{assert_noop, assert_ok, traits::fungible::Mutate};
use proptest::prelude::*;
use treasurenet_primitives::{
	AssetStatus, DayRefusal, StateRefusal, UNIT, UploadItem, UploadOwnerPreview, UploadPreview,
	UploadRefusal, WellState,
};

type E = Error<Test>;

fn preview(who: AccountId, items: &[UploadItem]) -> UploadPreview<AccountId> {
	TatIssuance::preview_upload(&who, items.to_vec())
}

/// The error that a preview foretells.
fn foretold(preview: &UploadPreview<AccountId>) -> Option<E> {
	preview.items.iter().zip(0u16..).find_map(|(one, item)| {
		let of_item = one.refusals.first().map(|refusal| E::of_item(item, refusal));
		of_item.or(one.days.first().map(|(day, refusal)| E::of_day(item, *day, *refusal)))
	})
}

#[test]
fn preview_should_show_what_an_upload_adds() {
	build_and_execute(|| {
		let items = [item(WELL, JUNE, &[(1, ONE), (2, ONE)]), item(GAS_WELL, JUNE, &[(30, ONE)])];
		let shown = preview(METER, &items);
		assert!(shown.is_taken());
		let deposit = TatIssuance::deposit_of_month();
		let added: Vec<_> = shown.items.iter().map(|i| (i.sum, i.exposure, i.deposit)).collect();
		assert_eq!(added, [(2 * ONE, 160 * UNIT, deposit), (ONE, 100 * UNIT, deposit)]);
		assert_eq!(
			shown.owners,
			[UploadOwnerPreview {
				owner: ALICE,
				exposure: 260 * UNIT,
				margin: 1_000_000 * UNIT,
				required: Some(26 * UNIT / 10),
				deposit: 2 * deposit,
			}]
		);
		assert_ok!(upload(METER, &items));
		assert_eq!(margin_of(ALICE).exposure, 260 * UNIT);
		// The month is open now, so nothing more is held.
		let again = preview(METER, &[item(WELL, JUNE, &[(3, ONE)])]);
		assert_eq!((again.items[0].sum, again.items[0].deposit), (3 * ONE, 0));
		assert_eq!((again.owners[0].exposure, again.owners[0].deposit), (340 * UNIT, 0));
	});
}

#[test]
fn preview_should_list_every_refusal_of_every_item_and_day() {
	build_and_execute(|| {
		go_to(at(JUNE, 10));
		assert_ok!(upload(ALICE, &[item(WELL, JUNE, &[(1, ONE)])]));
		Standing::set(Err(StateRefusal::ProducerSuspended));
		Qualified::set(Err(StateRefusal::NotQualified));
		Status::set(AssetStatus::Paused);
		edit_well(WELL, |well| {
			well.state = WellState::InReview;
			well.first_month = JUNE + 1;
		});
		set_margin(ALICE, 0, 0);
		Balances::set_balance(&ALICE, 1);
		let days = [
			(0, ONE),
			(31, ONE),
			(1, ONE),
			(2, 0),
			(3, 1_000 * ONE + 1),
			(30, 0),
			(4, ONE),
			(4, ONE),
		];
		let items = [item(WELL, JUNE, &days), item(99, JUNE, &[]), item(WELL, JUNE, &[(5, ONE)])];
		let shown = preview(BOB, &items);
		assert!(!shown.is_taken());
		assert_eq!(
			shown.items[0].refusals,
			[
				UploadRefusal::NotUploader,
				UploadRefusal::State(StateRefusal::ProducerSuspended),
				UploadRefusal::State(StateRefusal::NotQualified),
				UploadRefusal::State(StateRefusal::AssetPaused),
				UploadRefusal::State(StateRefusal::WellInReview),
				UploadRefusal::MonthBeforeWell,
				UploadRefusal::MarginTooLow { margin: 0, required: 16 * UNIT / 10 },
			]
		);
		assert_eq!(
			shown.items[0].days,
			[
				(0, DayRefusal::InvalidDay),
				(31, DayRefusal::InvalidDay),
				(1, DayRefusal::DayAlreadyUploaded),
				(2, DayRefusal::VolumeZero),
				(3, DayRefusal::VolumeTooLarge),
				(30, DayRefusal::VolumeZero),
				(30, DayRefusal::DayNotOver),
				(4, DayRefusal::DuplicateDay),
			]
		);
		// Day 1 was there, and day 4 is good.
		assert_eq!((shown.items[0].sum, shown.items[0].exposure), (2 * ONE, 80 * UNIT));
		assert_eq!(
			shown.items[1].refusals,
			[UploadRefusal::EmptyItem, UploadRefusal::State(StateRefusal::UnknownWell)]
		);
		assert_eq!(shown.items[2].refusals[0], UploadRefusal::DuplicateItem);
		assert_noop!(upload(BOB, &items), E::NotUploader { item: 0 });
	});
}

#[test]
fn preview_should_list_what_is_wrong_with_month_price_grade_and_deposit() {
	build_and_execute(|| {
		go_to(at(JUNE, 35));
		Latest::set(None);
		Discounts::take();
		UnitPrice::set(None);
		Balances::set_balance(&ALICE, 1);
		let deposit = TatIssuance::deposit_of_month();
		assert_eq!(
			preview(ALICE, &[item(WELL, JUNE, &[(30, ONE)])]).items[0].refusals,
			[
				UploadRefusal::MonthClosed,
				UploadRefusal::NeverPriced,
				UploadRefusal::GradeMissing,
				UploadRefusal::DepositTooLow { deposit },
			]
		);
		Latest::set(Some(PRICE));
		Discounts::mutate(|all| all.insert(OIL, sp_runtime::Permill::one()));
		let shown = preview(ALICE, &[item(WELL, JUNE + 1, &[(1, ONE)])]);
		assert_eq!(
			shown.items[0].refusals,
			[UploadRefusal::DepositTooLow { deposit }, UploadRefusal::UnitPriceUnavailable]
		);
		assert_eq!(shown.owners[0].required, None);
	});
}

#[test]
fn preview_should_decide_each_item_with_those_before_it() {
	build_and_execute(|| {
		add_well(3, ALICE, GAS);
		let one = |well| item(well, JUNE, &[(1, ONE)]);
		// 80, 100 and 100 USD: 0.8, 1 and 1 UNIT.
		set_margin(ALICE, UNIT * 18 / 10, 0);
		let shown = preview(ALICE, &[one(WELL), one(GAS_WELL), one(3)]);
		assert_eq!((&shown.items[0].refusals, &shown.items[1].refusals), (&vec![], &vec![]));
		let (margin, required) = (UNIT * 18 / 10, UNIT * 28 / 10);
		assert_eq!(shown.items[2].refusals, [UploadRefusal::MarginTooLow { margin, required }]);
		// The whole upload's needs are shown.
		assert_eq!(shown.owners[0].required, Some(required));
		// An item that is refused for another reason counts for nothing.
		edit_well(WELL, |well| well.state = WellState::Rejected);
		let shown = preview(ALICE, &[one(WELL), one(GAS_WELL)]);
		assert_eq!(shown.items[1].refusals, []);
		assert_eq!(shown.owners[0].required, Some(UNIT));
	});
}

#[test]
fn preview_should_look_at_no_more_items_than_an_upload_takes() {
	build_and_execute(|| {
		let items: Vec<_> = (0..60).map(|n| item(WELL, JUNE - n, &[(1, ONE)])).collect();
		let shown = preview(ALICE, &items);
		assert_eq!(shown.items.len(), 51);
		assert_eq!(shown.items[50].refusals, [UploadRefusal::TooManyItems]);
		assert!(!shown.is_taken());
		assert_noop!(TatIssuance::do_upload(&ALICE, items), E::MonthClosed { item: 1 });
		crate::CurrentParameters::<Test>::put(Parameters {
			max_backfill_days: 3_660,
			close_after_days: None,
			mint_deadline_months: 120,
			..Default::default()
		});
		let items: Vec<_> = (0..51).map(|n| item(WELL, JUNE - n, &[(1, ONE)])).collect();
		assert_noop!(TatIssuance::do_upload(&ALICE, items.clone()), E::TooManyItems);
		assert_ok!(upload(ALICE, &items[..50]));
	});
}

#[test]
fn preview_should_not_be_taken_when_there_are_no_items() {
	build_and_execute(|| {
		assert!(!preview(ALICE, &[]).is_taken());
	});
}

fn items() -> impl Strategy<Value = Vec<UploadItem>> {
	let day = prop_oneof![
		8 => (1u8..=30, 1u64..50 * ONE),
		1 => (0u8..=32, 0u64..1_100 * ONE),
	];
	let days = prop::collection::vec(day, 0..5);
	let one = (prop_oneof![8 => 1u64..=4, 1 => Just(99)], JUNE - 1..=JUNE + 1, days);
	prop::collection::vec(one.prop_map(|(well, month, days)| item(well, month, &days)), 0..6)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// A preview is taken if and only if the upload is, its first refusal is the error, and its
	/// figures are what the upload does.
	#[test]
	fn preview_should_equal_what_the_upload_does(
		before in items(),
		given in items(),
		day in 25u32..40,
		margin in 0u128..300 * UNIT,
		months in 0u128..4,
		unit in prop::option::weighted(0.9, 1_000u64..100_000),
		uploader in prop_oneof![4 => Just(ALICE), 1 => Just(BOB), 2 => Just(METER)],
	) {
		build_and_execute(|| {
			add_well(3, ALICE, GAS);
			add_well(4, BOB, GAS);
			fund(BOB);
			go_to(at(JUNE, 25));
			Uploaders::mutate(|all| all.insert((BOB, METER)));
			let _ = upload(METER, &before);
			go_to(at(JUNE, day));
			UnitPrice::set(unit);
			set_margin(ALICE, margin, 0);
			Balances::set_balance(&ALICE, months * TatIssuance::deposit_of_month() + 1);

			let shown = preview(uploader, &given);
			let held = |who| Balances::reserved_balance(who);
			let owned: Vec<_> =
				shown.owners.iter().map(|one| (held(one.owner), one)).collect();
			let done = upload(uploader, &given);
			match foretold(&shown) {
				Some(error) => assert_eq!(done, Err(error.into())),
				None if given.is_empty() => assert_eq!(done, Err(E::NoItems.into())),
				None => assert_eq!(done, Ok(())),
			}
			assert_eq!(done.is_ok(), shown.is_taken());
			if done.is_ok() {
				for (before, owner) in owned {
					assert_eq!(margin_of(owner.owner).exposure, owner.exposure);
					assert_eq!(held(owner.owner) - before, owner.deposit);
					assert!(owner.required.is_some_and(|required| required <= owner.margin));
				}
				for (given, shown) in given.iter().zip(&shown.items) {
					assert_eq!(open(given.well, given.month).unwrap().sum, shown.sum);
				}
			}
		});
	}
}
