//! `upload`.

use crate::{Call, CurrentParameters, Error, Event, HoldReason, WeightInfo, mock::*};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::GetDispatchInfo,
	traits::{UnfilteredDispatchable, fungible::InspectHold},
};
use sp_runtime::{DispatchError, Permill};
use treasurenet_primitives::{
	AssetStatus, KindClass, KindStatus, StateRefusal, UNIT, UploadItem, Volume, WellMonths,
	WellState,
	math::calendar::{DAY_MS, day_of, start_of_day},
};

type E = Error<Test>;

fn one(day: u8) -> [UploadItem; 1] {
	[item(WELL, JUNE, &[(day, ONE)])]
}

fn refused(reason: StateRefusal) -> E {
	E::UploadRefused { item: 0, reason }
}

fn held() -> u128 {
	Balances::balance_on_hold(&HoldReason::OpenMonth.into(), &ALICE)
}

#[test]
fn upload_should_open_months_of_many_wells_when_all_is_well() {
	build_and_execute(|| {
		let items =
			[item(WELL, JUNE, &[(1, ONE), (30, 2 * ONE)]), item(GAS_WELL, JUNE, &[(2, 3 * ONE)])];
		assert_ok!(upload(ALICE, &items));
		let oil = open(WELL, JUNE).unwrap();
		assert_eq!((oil.slots[0], oil.slots[29], oil.sum), (ONE, 2 * ONE, 3 * ONE));
		assert_eq!(oil.discount, Permill::from_percent(80));
		// 3 units at 100 USD and 80 %.
		assert_eq!(oil.exposure, 240 * UNIT);
		assert_eq!(open(GAS_WELL, JUNE).unwrap().exposure, 300 * UNIT);
		assert_eq!(margin_of(ALICE).exposure, 540 * UNIT);
		assert_eq!(held(), 2 * TatIssuance::deposit_of_month());
		assert!(TatIssuance::deposit_of_month() > DEPOSIT_BASE);
		System::assert_has_event(
			Event::Uploaded {
				well: WELL,
				month: JUNE,
				uploader: ALICE,
				days: 2,
				sum: 3 * ONE,
				exposure: 240 * UNIT,
			}
			.into(),
		);
		let view = TatIssuance::well_month(key(WELL), JUNE).unwrap();
		assert_eq!((view.well, view.minted), (WELL, None));
	});
}

#[test]
fn upload_should_keep_the_first_discount_and_deposit_when_days_are_added() {
	build_and_execute(|| {
		assert_ok!(upload(ALICE, &one(1)));
		Discounts::mutate(|all| all.insert(OIL, Permill::from_percent(90)));
		assert_ok!(upload(ALICE, &one(2)));
		let month = open(WELL, JUNE).unwrap();
		assert_eq!(month.discount, Permill::from_percent(80));
		assert_eq!(month.exposure, 170 * UNIT);
		assert_eq!(held(), TatIssuance::deposit_of_month());
	});
}

#[test]
fn upload_should_charge_the_owner_when_an_uploader_without_funds_sends_it() {
	build_and_execute(|| {
		assert_ok!(upload(METER, &one(1)));
		assert_eq!(held(), TatIssuance::deposit_of_month());
	});
}

#[test]
fn upload_should_give_back_weight_when_items_share_an_owner() {
	build_and_execute(|| {
		let bobs = WELL + 100;
		add_well(bobs, BOB, OIL);
		fund(BOB);
		Uploaders::mutate(|all| all.insert((BOB, METER)));
		let items = [WELL, GAS_WELL, bobs].map(|well| item(well, JUNE, &[(1, ONE)]));
		let call = Call::<Test>::upload { items: items.to_vec().try_into().unwrap() };
		assert_eq!(call.get_dispatch_info().call_weight, <() as WeightInfo>::upload(0, 3));
		let uploaded = call.dispatch_bypass_filter(RuntimeOrigin::signed(METER));
		let actual = uploaded.expect("the uploads are good").actual_weight;
		assert_eq!(actual, Some(<() as WeightInfo>::upload(1, 2)));
	});
}

#[test]
fn upload_should_fail_when_the_origin_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(
			TatIssuance::upload(RuntimeOrigin::root(), Default::default()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn upload_should_change_nothing_when_a_later_item_is_at_fault() {
	build_and_execute(|| {
		let items = [item(WELL, JUNE, &[(1, ONE)]), item(GAS_WELL, JUNE, &[(1, ONE), (2, 0)])];
		assert_noop!(upload(ALICE, &items), E::VolumeZero { item: 1, day: 2 });
		assert_eq!(margin_of(ALICE).exposure, 0);
		assert_eq!(held(), 0);
	});
}

#[test]
fn upload_should_fail_when_the_items_are_malformed() {
	build_and_execute(|| {
		assert_noop!(upload(ALICE, &[]), E::NoItems);
		assert_noop!(upload(ALICE, &[item(WELL, JUNE, &[])]), E::EmptyItem { item: 0 });
		let twice = [item(WELL, JUNE, &[(1, ONE)]), item(WELL, JUNE, &[(2, ONE)])];
		assert_noop!(upload(ALICE, &twice), E::DuplicateItem { item: 1 });
		for day in [0, 31, 32, 255] {
			assert_noop!(upload(ALICE, &one(day)), E::InvalidDay { item: 0, day });
		}
		assert_noop!(
			upload(ALICE, &[item(WELL, JUNE, &[(1, ONE), (1, ONE)])]),
			E::DuplicateDay { item: 0, day: 1 }
		);
	});
}

#[test]
fn upload_should_fail_when_the_well_is_unknown_or_foreign() {
	build_and_execute(|| {
		assert_noop!(
			upload(ALICE, &[item(99, JUNE, &[(1, ONE)])]),
			refused(StateRefusal::UnknownWell)
		);
		assert_noop!(upload(BOB, &one(1)), E::NotUploader { item: 0 });
	});
}

#[test]
fn upload_should_fail_when_the_producer_may_not_produce() {
	build_and_execute(|| {
		for refusal in [
			StateRefusal::ProducerNotAdmitted,
			StateRefusal::ProducerSuspended,
			StateRefusal::AttestationExpired,
		] {
			Standing::set(Err(refusal));
			assert_noop!(upload(ALICE, &one(1)), refused(refusal));
		}
		Standing::set(Ok(()));
		Qualified::set(Err(StateRefusal::NotQualified));
		assert_noop!(upload(ALICE, &one(1)), refused(StateRefusal::NotQualified));
	});
}

#[test]
fn upload_should_fail_when_asset_or_kind_is_not_in_production() {
	build_and_execute(|| {
		for (status, refusal) in [
			(AssetStatus::Proposed, StateRefusal::AssetNotLive),
			(AssetStatus::Paused, StateRefusal::AssetPaused),
			(AssetStatus::Retired, StateRefusal::AssetRetired),
		] {
			Status::set(status);
			assert_noop!(upload(ALICE, &one(1)), refused(refusal));
		}
		Status::set(AssetStatus::Live);
		edit_kind(OIL, |kind| kind.status = KindStatus::Paused);
		assert_noop!(upload(ALICE, &one(1)), refused(StateRefusal::KindPaused));
		edit_kind(OIL, |kind| {
			kind.status = KindStatus::Active;
			kind.class = KindClass::Digital;
		});
		assert_noop!(upload(ALICE, &one(1)), refused(StateRefusal::KindNotPhysical));
		Kinds::mutate(|kinds| kinds.remove(&OIL));
		assert_noop!(upload(ALICE, &one(1)), refused(StateRefusal::UnknownKind));
	});
}

#[test]
fn upload_should_follow_the_well_state() {
	build_and_execute(|| {
		for (state, error) in [
			(WellState::InReview, refused(StateRefusal::WellInReview)),
			(WellState::Rejected, refused(StateRefusal::WellRejected)),
			(WellState::Deactivated, refused(StateRefusal::WellDeactivated)),
		] {
			edit_well(WELL, |well| well.state = state);
			assert_noop!(upload(ALICE, &one(1)), error);
		}
		let allowed = [WellState::Active, WellState::ReviewDue, WellState::Expired];
		for (day, state) in (1u8..).zip(allowed) {
			edit_well(WELL, |well| well.state = state);
			assert_ok!(upload(ALICE, &one(day)));
		}
	});
}

#[test]
fn upload_should_fail_when_the_month_is_another_wells() {
	build_and_execute(|| {
		edit_well(WELL, |well| well.first_month = JUNE + 1);
		assert_noop!(upload(ALICE, &one(1)), E::MonthBeforeWell { item: 0 });
		edit_well(WELL, |well| well.first_month = JUNE);
		assert_ok!(upload(ALICE, &one(1)));
		add_well(3, ALICE, OIL);
		edit_well(3, |well| well.key = key(WELL));
		let of_other = [item(3, JUNE, &[(2, ONE)])];
		assert_noop!(upload(ALICE, &of_other), E::MonthOfOtherWell { item: 0 });
		accept(WELL, JUNE, ONE);
		assert_ok!(mint(ALICE, WELL, JUNE));
		assert_noop!(upload(ALICE, &of_other), E::MonthOfOtherWell { item: 0 });
		assert_noop!(upload(ALICE, &one(2)), E::MonthMinted { item: 0 });
	});
}

#[test]
fn upload_should_fail_when_two_wells_of_it_are_one_real_well() {
	build_and_execute(|| {
		add_well(3, ALICE, OIL);
		edit_well(3, |well| well.key = key(WELL));
		let both = [item(WELL, JUNE, &[(1, ONE)]), item(3, JUNE, &[(2, ONE)])];
		assert_noop!(upload(ALICE, &both), E::MonthOfOtherWell { item: 1 });
	});
}

#[test]
fn upload_should_fail_when_the_volume_is_out_of_range() {
	build_and_execute(|| {
		assert_noop!(
			upload(ALICE, &[item(WELL, JUNE, &[(1, 0)])]),
			E::VolumeZero { item: 0, day: 1 }
		);
		let most = 1_000 * ONE;
		assert_noop!(
			upload(ALICE, &[item(WELL, JUNE, &[(1, most + 1)])]),
			E::VolumeTooLarge { item: 0, day: 1 }
		);
		assert_ok!(upload(ALICE, &[item(WELL, JUNE, &[(1, most)])]));
	});
}

#[test]
fn upload_should_fail_when_figures_do_not_fit() {
	build_and_execute(|| {
		edit_kind(OIL, |kind| kind.max_daily_volume = Volume::MAX);
		let items = [item(WELL, JUNE, &[(1, Volume::MAX), (2, ONE)])];
		assert_noop!(upload(ALICE, &items), E::UploadOverflow { item: 0 });
	});
}

#[test]
fn upload_should_wait_for_the_end_of_the_day() {
	build_and_execute(|| {
		go_to(at(JUNE, 11) - 1);
		assert_noop!(upload(ALICE, &one(10)), E::DayNotOver { item: 0, day: 10 });
		assert_noop!(upload(ALICE, &one(30)), E::DayNotOver { item: 0, day: 30 });
		go_to(at(JUNE, 11));
		assert_ok!(upload(ALICE, &one(10)));
	});
}

#[test]
fn upload_should_look_back_no_further_than_the_backfill() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.close_after_days = None);
		// 35 days after the 1st of June is the 6th of July.
		go_to(at(JUNE, 37) - 1);
		assert_ok!(upload(ALICE, &one(1)));
		go_to(at(JUNE, 37));
		assert_noop!(
			upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]),
			E::DayTooOld { item: 0, day: 1 }
		);
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(2, ONE)])]));
	});
}

#[test]
fn upload_should_never_change_a_day() {
	build_and_execute(|| {
		assert_ok!(upload(ALICE, &one(1)));
		assert_noop!(upload(ALICE, &one(1)), E::DayAlreadyUploaded { item: 0, day: 1 });
	});
}

#[test]
fn upload_should_fail_when_the_kind_never_had_a_price_or_lacks_a_grade() {
	build_and_execute(|| {
		Latest::set(None);
		assert_noop!(upload(ALICE, &one(1)), E::NeverPriced { item: 0 });
		Latest::set(Some(PRICE));
		Discounts::mutate(|all| all.remove(&OIL));
		assert_noop!(upload(ALICE, &one(1)), E::GradeMissing { item: 0 });
	});
}

#[test]
fn upload_should_fail_when_the_margin_does_not_cover_it() {
	build_and_execute(|| {
		// A day is worth 80 USD, and asks for 0.8 UNIT.
		set_margin(ALICE, UNIT * 8 / 10 - 1, 0);
		assert_noop!(upload(ALICE, &one(1)), E::MarginTooLow { item: 0 });
		set_margin(ALICE, UNIT * 8 / 10, 0);
		assert_ok!(upload(ALICE, &one(1)));
		assert_noop!(upload(ALICE, &one(2)), E::MarginTooLow { item: 0 });
		UnitPrice::set(None);
		assert_noop!(upload(ALICE, &one(2)), E::UploadUnitPriceUnavailable { item: 0 });
	});
}

#[test]
fn upload_should_fail_when_the_owner_cannot_pay_the_deposit() {
	build_and_execute(|| {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(&ALICE, 100);
		assert_noop!(upload(ALICE, &one(1)), E::DepositTooLow { item: 0 });
	});
}

#[test]
fn upload_should_hold_one_deposit_and_margin_for_all_items_of_an_owner() {
	build_and_execute(|| {
		use frame_support::traits::fungible::Mutate;
		let two = [item(WELL, JUNE, &[(1, ONE)]), item(GAS_WELL, JUNE, &[(1, ONE)])];
		let deposit = TatIssuance::deposit_of_month();
		// The account needs its existential deposit of 1 beside.
		Balances::set_balance(&ALICE, 2 * deposit);
		assert_noop!(upload(ALICE, &two), E::DepositTooLow { item: 1 });
		Balances::set_balance(&ALICE, 2 * deposit + 1);
		// 80 and 100 USD ask for 0.8 and 1 UNIT.
		set_margin(ALICE, UNIT * 18 / 10 - 1, 0);
		assert_noop!(upload(ALICE, &two), E::MarginTooLow { item: 1 });
		set_margin(ALICE, UNIT * 18 / 10, 0);
		assert_ok!(upload(ALICE, &two));
		assert_eq!(held(), 2 * deposit);
	});
}

#[test]
fn deposit_should_cover_the_month_and_what_the_oracle_keeps_for_it() {
	use crate::{CERTIFICATE_BYTES, OpenMonth};
	use codec::MaxEncodedLen;
	use treasurenet_primitives::OfficialVolume;
	build_and_execute(|| {
		// Kind, month and commitment; the number of a round.
		let (key, round) = (4 + 2 + 32, 8);
		let bytes = key
			+ OpenMonth::<AccountId>::max_encoded_len()
			+ key + OfficialVolume::max_encoded_len()
			+ round + CERTIFICATE_BYTES;
		assert_eq!(TatIssuance::deposit_of_month(), 3 * DEPOSIT_BASE + bytes as u128);
	});
}

#[test]
fn months_of_a_kind_should_be_listed_open_ones_first() {
	build_and_execute(|| {
		add_well(3, ALICE, GAS);
		let items = [
			item(WELL, JUNE, &[(1, ONE)]),
			item(GAS_WELL, JUNE, &[(1, ONE)]),
			item(3, JUNE, &[(1, ONE)]),
		];
		assert_ok!(upload(ALICE, &items));
		accept(GAS_WELL, JUNE, ONE);
		assert_ok!(mint(ALICE, GAS_WELL, JUNE));
		let listed: Vec<_> = TatIssuance::of_month(GAS, JUNE).collect();
		assert_eq!(listed.len(), 2);
		assert_eq!((listed[0].0, listed[0].1.minted), (key(3).commitment, None));
		assert_eq!(listed[1].0, key(GAS_WELL).commitment);
		assert_eq!(listed[1].1, TatIssuance::well_month(key(GAS_WELL), JUNE).unwrap());
		assert_eq!(listed[1].1.minted.unwrap().official, ONE);
		assert_eq!(TatIssuance::of_month(GAS, MAY).count(), 0);
	});
}

#[test]
fn month_should_close_on_the_fifth_of_the_next() {
	build_and_execute(|| {
		go_to(at(JUNE, 35) - 1);
		assert_ok!(upload(ALICE, &one(1)));
		go_to(at(JUNE, 35));
		assert_eq!(day_of(at(JUNE, 35)), day_of(after(JUNE)) + 4);
		assert_noop!(upload(ALICE, &one(2)), E::MonthClosed { item: 0 });
	});
}

#[test]
fn month_should_close_when_its_official_volume_is_accepted() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| {
			parameters.close_after_days = None;
			parameters.max_backfill_days = 1_200;
		});
		go_to(after(JUNE) + 100 * DAY_MS);
		assert_ok!(upload(ALICE, &one(1)));
		accept(WELL, JUNE, ONE);
		assert_noop!(upload(ALICE, &one(2)), E::MonthClosed { item: 0 });
	});
}

#[test]
fn month_should_close_when_its_deadline_is_past() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| {
			parameters.close_after_days = None;
			parameters.max_backfill_days = 1_200;
		});
		let deadline = start_of_day(TatIssuance::schedule().mint_deadline(JUNE));
		// The 1st of July two years later.
		assert_eq!(deadline, after(JUNE + 24));
		go_to(deadline - 1);
		assert_ok!(upload(ALICE, &one(1)));
		go_to(deadline);
		assert_noop!(upload(ALICE, &one(2)), E::MonthClosed { item: 0 });
	});
}
