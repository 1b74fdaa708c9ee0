//! `mint_tat` and its preview.

use crate::{
	Error, Event, HoldReason, KindMonth, MintedByKind, MintedByPeriod, MintedByWell, Pallet,
	TotalMinted, mock::*,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use proptest::prelude::*;
use sp_runtime::{DispatchError, Permill};
use treasurenet_primitives::{
	AssetStatus, Balance, KindClass, KindStatus, MarginState, MintRefusal, MintedTat, StateRefusal,
	UNIT, UsdPrice, Volume, WellMonths, WellState,
	math::{
		audit::{Finding, UNBOUNDED_BPS},
		calendar::{DAY_MS, first_day, start_of_day},
	},
};

type E = Error<Test>;

const DAYS: [(u8, Volume); 2] = [(1, 6 * ONE), (2, 4 * ONE)];

/// June with ten units of gas at 100 USD uploaded, and this much on record.
fn ready_gas(official: Volume) {
	ready(GAS_WELL, JUNE, &DAYS, official);
}

fn mint_gas() -> sp_runtime::DispatchResult {
	mint(ALICE, GAS_WELL, JUNE)
}

fn held() -> Balance {
	Balances::balance_on_hold(&HoldReason::OpenMonth.into(), &ALICE)
}

/// Mints May, so that Alice holds TAT and can be credited less than the minimum balance.
fn with_tat() {
	ready(GAS_WELL, MAY, &[(1, ONE)], ONE);
	assert_ok!(mint(ALICE, GAS_WELL, MAY));
}

/// Prices of June: these on the first days, and a mean of `mean` over all days.
fn price_june(kind: u32, first: &[UsdPrice], mean: UsdPrice) {
	let rest = (30 * mean - first.iter().sum::<UsdPrice>()) / (30 - first.len() as u64);
	let mut prices = vec![rest; 30];
	prices[..first.len()].copy_from_slice(first);
	MonthsOfPrices::mutate(|months| months.insert((kind, JUNE), Ok(prices)));
}

fn vector(
	well: u64,
	percent: u32,
	days: &[(Volume, UsdPrice)],
	mean: UsdPrice,
	official: Volume,
) -> (Balance, u32, Balance) {
	let kind = if well == WELL { OIL } else { GAS };
	with_tat();
	Discounts::mutate(|all| all.insert(kind, Permill::from_percent(percent)));
	price_june(kind, &days.iter().map(|(_, price)| *price).collect::<Vec<_>>(), mean);
	let volumes: Vec<_> = (1u8..).zip(days.iter().map(|(volume, _)| *volume)).collect();
	ready(well, JUNE, &volumes, official);
	let (before, margin) = (tat(ALICE), margin_of(ALICE).margin);
	let outcome = TatIssuance::preview(well, JUNE).outcome.unwrap();
	assert_ok!(mint(ALICE, well, JUNE));
	let minted = tat(ALICE) - before;
	assert_eq!(outcome.minted, minted);
	assert_eq!(outcome.penalty_unit, margin - margin_of(ALICE).margin);
	(minted, outcome.deviation_bps, outcome.penalty_usd)
}

#[test]
fn mint_should_match_the_vector_of_oil_overstated() {
	build_and_execute(|| {
		assert_eq!(
			vector(WELL, 80, &[(1_000, 100), (2_000, 200)], 150, 2_500),
			(3_333_333_333_333_333, 2_000, 6_666_666_666_666)
		);
	});
}

#[test]
fn mint_should_match_the_vector_of_gas_overstated() {
	build_and_execute(|| {
		assert_eq!(
			vector(GAS_WELL, 100, &[(1_000, 100), (2_000, 200)], 150, 2_500),
			(4_166_666_666_666_666, 2_000, 8_333_333_333_333)
		);
	});
}

#[test]
fn mint_should_match_the_vector_of_oil_confirmed() {
	build_and_execute(|| {
		assert_eq!(
			vector(WELL, 90, &[(123_456, 751_234)], 751_234, 123_456),
			(834_699_102_336_000_000_000, 0, 0)
		);
	});
}

#[docify::export]
#[test]
fn mint_should_pay_what_the_register_confirms() {
	build_and_execute(|| {
		// In June the gas well produces 10 units at 100 USD, as its owner says.
		go_to(after(JUNE));
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, 6 * ONE), (2, 4 * ONE)])]));
		// The register knows of 9.5: within 10 %, so there is no penalty.
		accept(GAS_WELL, JUNE, 95_000);
		share(GAS_WELL, &[(BOB, 20)]);
		assert_ok!(TatIssuance::mint_tat(RuntimeOrigin::signed(ALICE), GAS_WELL, JUNE));
		assert_eq!((tat(ALICE), tat(BOB)), (760 * UNIT, 190 * UNIT));
	});
}

#[test]
fn mint_should_replace_the_month_by_its_record_when_it_is_confirmed() {
	build_and_execute(|| {
		ready_gas(11 * ONE);
		assert_eq!(margin_of(ALICE).exposure, 1_000 * UNIT);
		assert_ok!(mint_gas());
		assert_eq!(tat(ALICE), 1_000 * UNIT);
		assert_eq!(open(GAS_WELL, JUNE), None);
		assert_eq!(margin_of(ALICE).exposure, 0);
		assert_eq!(held(), 0);
		let minted = minted(GAS_WELL, JUNE).unwrap();
		assert_eq!((minted.owner, minted.in_force, minted.penalty_due), (ALICE, 11 * ONE, 0));
		let record = minted.record;
		assert_eq!((record.well, record.volume_round), (GAS_WELL, 7));
		let days: Vec<_> = record.days.iter().map(|day| day.0).collect();
		assert_eq!((days.len(), &days[..3]), (30, &[6 * ONE, 4 * ONE, 0][..]));
		assert_eq!(
			(record.uploaded(), record.official, record.verified),
			(10 * ONE, 11 * ONE, 10 * ONE)
		);
		assert_eq!((record.value, record.minted, record.penalty), (1_000 * UNIT, 1_000 * UNIT, 0));
		assert_eq!((record.withheld, record.restored, record.overminted), (0, 0, 0));
		assert_eq!((record.terms.margin_ratio_bps, record.terms.skew_bps), (100, 12_500));
		let by = TatIssuance::well_month(key(GAS_WELL), JUNE).unwrap().minted.unwrap();
		assert_eq!((by.official, by.round, by.at), (11 * ONE, 7, record.minted_at));
		System::assert_has_event(
			Event::TatMinted {
				well: GAS_WELL,
				key: key(GAS_WELL),
				month: JUNE,
				owner: ALICE,
				by: ALICE,
				uploaded: 10 * ONE,
				official: 11 * ONE,
				verified: 10 * ONE,
				finding: Finding::Confirmed,
				deviation_bps: 0,
				minted: 1_000 * UNIT,
				withheld: 0,
				restored: 0,
				penalty_usd: 0,
				penalty_unit: 0,
			}
			.into(),
		);
	});
}

#[test]
fn mint_should_count_by_period_kind_and_well() {
	build_and_execute(|| {
		with_tat();
		// The period is what the issuance of UNIT says, whatever the block.
		System::set_block_number(1_000_000);
		RewardPeriod::set(2);
		ready_gas(10 * ONE);
		assert_ok!(mint_gas());
		assert_eq!(MintedByPeriod::<Test>::get(1), 100 * UNIT);
		assert_eq!(MintedByPeriod::<Test>::get(2), 1_000 * UNIT);
		assert_eq!(Pallet::<Test>::minted_in(1), 100 * UNIT);
		assert_eq!(Pallet::<Test>::minted_in(2), 1_000 * UNIT);
		assert_eq!(Pallet::<Test>::minted_in(3), 0);
		assert_eq!(MintedByKind::<Test>::get(GAS), 1_100 * UNIT);
		assert_eq!(MintedByWell::<Test>::get(key(GAS_WELL)), 1_100 * UNIT);
		assert_eq!(TotalMinted::<Test>::get(), 1_100 * UNIT);
		// May was minted in June, June in July: the cap looks at the month of the mint.
		assert_eq!(KindMonth::<Test>::get(GAS), (JUNE + 1, 1_000 * UNIT));
	});
}

/// Audits ten units against `official` and returns finding, deviation, TAT and penalty in USD.
fn audited(official: Volume) -> (Finding, u32, Balance, Balance) {
	let mut result = None;
	build_and_execute(|| {
		ready_gas(official);
		let outcome = TatIssuance::preview(GAS_WELL, JUNE).outcome.unwrap();
		let before = margin_of(ALICE).margin;
		assert_ok!(mint_gas());
		assert_eq!(tat(ALICE), outcome.minted);
		assert_eq!(before - margin_of(ALICE).margin, outcome.penalty_usd);
		let record = minted(GAS_WELL, JUNE).unwrap().record;
		assert_eq!(record.verified, official.min(10 * ONE));
		assert_eq!(
			(record.penalty, record.penalty_unit),
			(outcome.penalty_usd, outcome.penalty_unit)
		);
		result =
			Some((outcome.finding, outcome.deviation_bps, outcome.minted, outcome.penalty_usd));
	});
	result.unwrap()
}

#[test]
fn audit_should_take_each_row_of_the_table() {
	let value = 1_000 * UNIT;
	let share = |official: Volume| value * Balance::from(official) / 100_000;
	assert_eq!(audited(100_000), (Finding::Confirmed, 0, value, 0));
	assert_eq!(audited(99_999), (Finding::Corrected, 0, share(99_999), 0));
	// 1 000 bps are within the tolerance still: 100 000 / 90 901 is 1.10009.
	assert_eq!(audited(90_901), (Finding::Corrected, 1_000, share(90_901), 0));
	let overstated = share(90_826);
	assert_eq!(
		audited(90_826),
		(Finding::Overstated, 1_010, overstated, overstated * 1_010 * 100 / 100_000_000)
	);
	let edge = share(76_923);
	assert_eq!(
		audited(76_923),
		(Finding::Overstated, 3_000, edge, edge * 3_000 * 100 / 100_000_000)
	);
	let gross = share(76_900);
	assert_eq!(audited(76_900), (Finding::GrosslyOverstated, 3_003, gross, gross / 100));
	assert_eq!(audited(0), (Finding::Unfounded, UNBOUNDED_BPS, 0, value / 100));
}

#[test]
fn audit_should_forgive_the_coarseness_of_the_register() {
	build_and_execute(|| {
		edit_kind(GAS, |kind| kind.record_step = 499);
		ready(GAS_WELL, JUNE, &[(1, 499)], 0);
		let outcome = TatIssuance::preview(GAS_WELL, JUNE).outcome.unwrap();
		assert_eq!((outcome.finding, outcome.minted), (Finding::Corrected, 0));
		assert_ok!(mint_gas());
		assert_eq!(margin_of(ALICE).margin, 1_000_000 * UNIT);
		assert_eq!(tat(ALICE), 0);
	});
}

#[test]
fn mint_should_be_capped_when_all_is_claimed_on_the_dearest_day() {
	build_and_execute(|| {
		// One day at 1 000 USD, all others at 100: the mean is 130, and 125 % of it 162.5.
		price_june(GAS, &[10_000_000], 1_300_000);
		ready(GAS_WELL, JUNE, &[(1, ONE)], ONE);
		assert_ok!(mint_gas());
		assert_eq!(tat(ALICE), UNIT * 1_625 / 10);
	});
}

#[test]
fn mint_should_use_the_lower_discount() {
	build_and_execute(|| {
		ready(WELL, JUNE, &[(1, ONE)], ONE);
		let value = || TatIssuance::preview(WELL, JUNE).outcome.unwrap().value;
		assert_eq!(value(), 80 * UNIT);
		Discounts::mutate(|all| all.insert(OIL, Permill::from_percent(90)));
		assert_eq!(value(), 80 * UNIT);
		Discounts::mutate(|all| all.insert(OIL, Permill::from_percent(75)));
		assert_eq!(value(), 75 * UNIT);
		Discounts::mutate(|all| all.remove(&OIL));
		assert_eq!(value(), 80 * UNIT);
	});
}

#[test]
fn mint_should_share_with_beneficiaries_and_floor_their_parts() {
	build_and_execute(|| {
		with_tat();
		share(GAS_WELL, &[(BOB, 33), (CAROL, 50)]);
		ready(GAS_WELL, JUNE, &[(1, 12_345)], 12_347);
		price_june(GAS, &[], 1_000_001);
		let minted = TatIssuance::preview(GAS_WELL, JUNE).outcome.unwrap().minted;
		let before = tat(ALICE);
		assert_ok!(mint_gas());
		assert_eq!(tat(BOB), minted * 33 / 100);
		assert_eq!(tat(CAROL), minted / 2);
		assert_eq!(tat(ALICE) - before + tat(BOB) + tat(CAROL), minted);
		System::assert_has_event(
			Event::TatPaid { well: GAS_WELL, month: JUNE, account: BOB, amount: tat(BOB) }.into(),
		);
	});
}

#[test]
fn mint_should_pay_the_owner_when_a_beneficiary_cannot_be_credited() {
	build_and_execute(|| {
		// 0.5 TAT: Bob's 1 % is half of the minimum balance, Carol's 2 % exactly it.
		share(GAS_WELL, &[(BOB, 1), (CAROL, 2)]);
		ready(GAS_WELL, JUNE, &[(1, 50)], 50);
		assert_ok!(mint_gas());
		assert_eq!((tat(BOB), tat(CAROL)), (0, MIN_TAT));
		assert_eq!(tat(ALICE), UNIT / 2 - MIN_TAT);
		System::assert_has_event(
			Event::PartRedirected {
				well: GAS_WELL,
				month: JUNE,
				account: BOB,
				amount: MIN_TAT / 2,
			}
			.into(),
		);
	});
}

#[test]
fn mint_should_credit_accounts_without_unit() {
	build_and_execute(|| {
		share(GAS_WELL, &[(BOB, 100)]);
		ready_gas(10 * ONE);
		assert_ok!(mint_gas());
		assert_eq!((tat(BOB), tat(ALICE)), (1_000 * UNIT, 0));
		assert_eq!(Balances::free_balance(BOB), 0);
	});
}

#[test]
fn mint_should_pay_a_beneficiary_when_the_owners_rest_cannot_be_credited() {
	build_and_execute(|| {
		// 0.5 TAT: the owner's 1 % is half of the minimum balance.
		share(GAS_WELL, &[(BOB, 50), (CAROL, 49)]);
		ready(GAS_WELL, JUNE, &[(1, 50)], 50);
		assert_ok!(mint_gas());
		let minted = UNIT / 2;
		assert_eq!((tat(ALICE), tat(BOB), tat(CAROL)), (0, minted * 51 / 100, minted * 49 / 100));
		System::assert_has_event(
			Event::PartRedirected {
				well: GAS_WELL,
				month: JUNE,
				account: ALICE,
				amount: MIN_TAT / 2,
			}
			.into(),
		);
	});
}

#[test]
fn mint_should_fail_when_the_owner_cannot_be_credited() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 1)], 1);
		UnitPrice::set(None);
		let refusals = TatIssuance::preview(GAS_WELL, JUNE).refusals;
		// The value is just the minimum balance; a little less on record is a little less.
		assert_eq!(refusals, vec![]);
		price_june(GAS, &[], PRICE - 1);
		assert_noop!(mint_gas(), E::OwnerCannotReceive);
	});
}

#[test]
fn mint_should_fail_when_the_caller_is_not_the_owner() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		assert_noop!(mint(METER, GAS_WELL, JUNE), E::NotOwner);
		assert_noop!(mint(ALICE, 99, JUNE), E::MintRefused(StateRefusal::UnknownWell));
		assert_noop!(
			TatIssuance::mint_tat(RuntimeOrigin::root(), GAS_WELL, JUNE),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn mint_should_follow_the_producers_state() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		for refusal in [
			StateRefusal::ProducerNotAdmitted,
			StateRefusal::ProducerSuspended,
			StateRefusal::AttestationExpired,
		] {
			Standing::set(Err(refusal));
			assert_noop!(mint_gas(), E::MintRefused(refusal));
		}
		Standing::set(Ok(()));
		Qualified::set(Err(StateRefusal::NotQualified));
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_follow_the_state_of_asset_and_kind() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		Status::set(AssetStatus::Proposed);
		assert_noop!(mint_gas(), E::MintRefused(StateRefusal::AssetNotLive));
		Status::set(AssetStatus::Paused);
		assert_noop!(mint_gas(), E::MintRefused(StateRefusal::AssetPaused));
		Status::set(AssetStatus::Retired);
		edit_kind(GAS, |kind| kind.class = KindClass::Digital);
		assert_noop!(mint_gas(), E::MintRefused(StateRefusal::KindNotPhysical));
		edit_kind(GAS, |kind| kind.class = KindClass::Physical);
		let kind = Kinds::mutate(|kinds| kinds.remove(&GAS)).unwrap();
		assert_noop!(mint_gas(), E::MintRefused(StateRefusal::UnknownKind));
		Kinds::mutate(|kinds| kinds.insert(GAS, kind));
		edit_kind(GAS, |kind| kind.status = KindStatus::Paused);
		assert_noop!(mint_gas(), E::MintRefused(StateRefusal::KindPaused));
		edit_kind(GAS, |kind| kind.status = KindStatus::Active);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_follow_the_state_of_the_well() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		for (state, error) in [
			(WellState::InReview, E::MintRefused(StateRefusal::WellInReview)),
			(WellState::Rejected, E::MintRefused(StateRefusal::WellRejected)),
			(WellState::Deactivated, E::MintRefused(StateRefusal::WellDeactivated)),
			(WellState::Expired, E::MintRefused(StateRefusal::WellExpired)),
		] {
			edit_well(GAS_WELL, |well| well.state = state);
			assert_noop!(mint_gas(), error);
		}
		edit_well(GAS_WELL, |well| {
			well.state = WellState::ReviewDue;
			well.first_mint_at = after(JUNE) + 10 * DAY_MS;
		});
		go_to(after(JUNE) + 10 * DAY_MS - 1);
		assert_noop!(mint_gas(), E::FirstMintWaits);
		go_to(after(JUNE) + 10 * DAY_MS);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_wait_for_the_end_of_the_month() {
	build_and_execute(|| {
		go_to(after(JUNE) - 1);
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		accept(GAS_WELL, JUNE, ONE);
		assert_noop!(mint_gas(), E::MonthNotOver);
		go_to(after(JUNE));
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_fail_when_nothing_was_uploaded_by_this_well() {
	build_and_execute(|| {
		assert_noop!(mint_gas(), E::NothingUploaded);
		ready_gas(10 * ONE);
		add_well(3, ALICE, GAS);
		edit_well(3, |well| well.key = key(GAS_WELL));
		assert_noop!(mint(ALICE, 3, JUNE), E::NothingUploaded);
		assert_ok!(mint_gas());
		assert_noop!(mint_gas(), E::AlreadyMinted);
		assert_noop!(mint(ALICE, 3, JUNE), E::AlreadyMinted);
	});
}

#[test]
fn mint_should_fail_when_its_deadline_is_past() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		let deadline = start_of_day(TatIssuance::schedule().mint_deadline(JUNE));
		go_to(deadline);
		assert_noop!(mint_gas(), E::DeadlinePassed);
		go_to(deadline - 1);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_need_a_final_official_volume() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		let mut official = Officials::take().remove(&(key(GAS_WELL), JUNE)).unwrap();
		assert_noop!(mint_gas(), E::OfficialVolumeMissing);
		official.final_at += DAY_MS;
		Officials::mutate(|all| all.insert((key(GAS_WELL), JUNE), official));
		let preview = TatIssuance::preview(GAS_WELL, JUNE);
		assert_eq!(
			preview.refusals,
			[MintRefusal::OfficialVolumeNotFinal { until: official.final_at }]
		);
		assert_eq!(preview.outcome.unwrap().minted, 1_000 * UNIT);
		go_to(official.final_at - 1);
		assert_noop!(mint_gas(), E::OfficialVolumeNotFinal);
		go_to(official.final_at);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_name_the_day_without_price() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		let day = first_day(JUNE) + 16;
		MonthsOfPrices::mutate(|months| months.insert((GAS, JUNE), Err(day)));
		assert_noop!(mint_gas(), E::PriceUnavailable { day: 17 });
		assert_eq!(
			TatIssuance::preview(GAS_WELL, JUNE).refusals,
			[MintRefusal::PriceUnavailable { day }]
		);
	});
}

#[test]
fn mint_should_need_margin_and_no_debt() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		set_margin(ALICE, 100 * UNIT - 1, 0);
		assert_noop!(mint_gas(), E::MarginBelowMinimum);
		set_margin(ALICE, 100 * UNIT, 1);
		assert_noop!(mint_gas(), E::InDebt);
		set_margin(ALICE, 100 * UNIT, 0);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_need_a_price_of_unit_only_for_a_penalty() {
	build_and_execute(|| {
		ready_gas(5 * ONE);
		UnitPrice::set(None);
		assert_noop!(mint_gas(), E::UnitPriceUnavailable);
		accept(GAS_WELL, JUNE, 10 * ONE);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_leave_debt_when_the_penalty_exceeds_the_margin() {
	build_and_execute(|| {
		MinimumMargin::set(0);
		ready_gas(0);
		set_margin(ALICE, 4 * UNIT, 0);
		let outcome = TatIssuance::preview(GAS_WELL, JUNE).outcome.unwrap();
		assert_eq!((outcome.penalty_unit, outcome.debt_after), (10 * UNIT, 6 * UNIT));
		assert_ok!(mint_gas());
		let MarginState { margin, debt, exposure } = margin_of(ALICE);
		assert_eq!((margin, debt, exposure), (outcome.margin_after, outcome.debt_after, 0));
	});
}

#[test]
fn mint_should_wait_for_the_next_month_when_the_cap_is_reached() {
	build_and_execute(|| {
		add_well(3, ALICE, GAS);
		go_to(after(JUNE));
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &DAYS), item(3, JUNE, &[(1, ONE)])]));
		accept(GAS_WELL, JUNE, 10 * ONE);
		accept(3, JUNE, ONE);
		edit_kind(GAS, |kind| kind.mint_cap = 1_100 * UNIT - 1);
		assert_ok!(mint_gas());
		assert_eq!(
			TatIssuance::preview(3, JUNE).refusals,
			[MintRefusal::KindCapReached { left: 100 * UNIT - 1 }]
		);
		go_to(after(JUNE + 1) - 1);
		assert_noop!(mint(ALICE, 3, JUNE), E::KindCapReached);
		go_to(after(JUNE + 1));
		assert_ok!(mint(ALICE, 3, JUNE));
		assert_eq!(KindMonth::<Test>::get(GAS), (JUNE + 2, 100 * UNIT));
	});
}

#[test]
fn mint_should_use_up_the_cap_exactly() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		edit_kind(GAS, |kind| kind.mint_cap = 1_000 * UNIT);
		assert_ok!(mint_gas());
	});
}

#[test]
fn mint_should_fail_when_percents_exceed_the_whole() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		share(GAS_WELL, &[(BOB, 60), (CAROL, 60)]);
		assert_noop!(mint_gas(), E::Overflow);
	});
}

#[test]
fn record_should_suffice_to_calculate_the_value_again() {
	build_and_execute(|| {
		price_june(OIL, &[1_234_567, 987_654], 1_100_001);
		DecidedFrom::set(first_day(JUNE) - 20);
		ready(WELL, JUNE, &[(1, 12_345), (2, 67_890), (30, 1)], 80_000);
		assert_ok!(mint(ALICE, WELL, JUNE));
		let record = minted(WELL, JUNE).unwrap().record;
		assert!(record.value > 0);
		// Earlier days are decided now, the kind's numbers and the well's grade are others.
		DecidedFrom::set(first_day(JUNE) - 30);
		price_june(OIL, &[1], 2_000_000);
		edit_kind(OIL, |kind| {
			kind.conversion = sp_runtime::FixedU128::from_u32(7);
			kind.skew_bps = 10_000;
		});
		Discounts::take();
		assert_eq!(TatIssuance::recorded_value(OIL, JUNE, &record), Some(record.value));
		// And it is calculated, not repeated.
		let mut other = record.clone();
		other.days[0] = codec::Compact(12_346);
		assert_ne!(TatIssuance::recorded_value(OIL, JUNE, &other), Some(record.value));
		other.terms.prices_from = 1;
		assert_eq!(TatIssuance::recorded_value(OIL, JUNE, &other), None);
	});
}

#[test]
fn preview_should_list_what_is_missing_when_nothing_is_there_yet() {
	build_and_execute(|| {
		Latest::set(None);
		set_margin(ALICE, 0, 1);
		assert_eq!(
			TatIssuance::preview(GAS_WELL, JUNE + 1).refusals,
			[
				MintRefusal::MonthNotOver,
				MintRefusal::NothingUploaded,
				MintRefusal::OfficialVolumeMissing,
				MintRefusal::PriceUnavailable { day: first_day(JUNE + 1) },
				MintRefusal::MarginBelowMinimum { margin: 0, minimum: 100 * UNIT },
				MintRefusal::InDebt { debt: 1 },
			]
		);
	});
}

#[test]
fn preview_should_tell_of_the_payment_when_unit_has_no_price() {
	build_and_execute(|| {
		ready_gas(5 * ONE);
		UnitPrice::set(None);
		edit_kind(GAS, |kind| kind.mint_cap = 7);
		let preview = TatIssuance::preview(GAS_WELL, JUNE);
		assert_eq!(
			preview.refusals,
			[MintRefusal::KindCapReached { left: 7 }, MintRefusal::UnitPriceUnavailable]
		);
		assert_eq!(preview.outcome, None);
	});
}

#[test]
fn preview_should_list_every_refusal() {
	build_and_execute(|| {
		ready_gas(5 * ONE);
		Standing::set(Err(StateRefusal::ProducerSuspended));
		Status::set(AssetStatus::Paused);
		edit_kind(GAS, |kind| {
			kind.status = KindStatus::Paused;
			kind.mint_cap = 7;
		});
		edit_well(GAS_WELL, |well| {
			well.state = WellState::Expired;
			well.first_mint_at = u64::MAX;
		});
		set_margin(ALICE, 2, 3);
		let preview = TatIssuance::preview(GAS_WELL, JUNE);
		assert_eq!(
			preview.refusals,
			[
				MintRefusal::State(StateRefusal::ProducerSuspended),
				MintRefusal::State(StateRefusal::AssetPaused),
				MintRefusal::State(StateRefusal::KindPaused),
				MintRefusal::State(StateRefusal::WellExpired),
				MintRefusal::FirstMintWaits { until: u64::MAX },
				MintRefusal::MarginBelowMinimum { margin: 2, minimum: 100 * UNIT },
				MintRefusal::InDebt { debt: 3 },
				MintRefusal::KindCapReached { left: 7 },
			]
		);
		assert_eq!(preview.uploaded, 10 * ONE);
		assert_eq!(preview.outcome.unwrap().minted, 500 * UNIT);
		assert_eq!(
			TatIssuance::preview(99, JUNE).refusals,
			[MintRefusal::State(StateRefusal::UnknownWell)]
		);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// What the preview shows is what the mint does, and the parts sum to the whole.
	#[test]
	fn preview_should_equal_what_the_mint_does(
		volumes in prop::collection::vec(1u64..10_000_000, 1..=30),
		official in 0u64..200_000_000,
		prices in prop::collection::vec(1u64..10_000_000, 30),
		percents in prop::collection::vec(0u8..=25, 0..=4),
		too_much in 0u128..(1_000 * UNIT),
		margin in 0u128..(1_000 * UNIT),
	) {
		build_and_execute(|| {
			ready(GAS_WELL, MAY, &[(1, 10 * ONE)], 10 * ONE);
			assert_ok!(mint(ALICE, GAS_WELL, MAY));
			let kept = 10 * ONE - Volume::try_from(too_much / (100 * UNIT)).unwrap() * ONE;
			amend(GAS_WELL, MAY, kept);
			let days: Vec<_> = (1u8..).zip(volumes).collect();
			MonthsOfPrices::mutate(|months| months.insert((GAS, JUNE), Ok(prices)));
			ready(GAS_WELL, JUNE, &days, official);
			MinimumMargin::set(0);
			set_margin(ALICE, margin, 0);
			let payees: Vec<_> = (100..).zip(percents).collect();
			share(GAS_WELL, &payees);

			let preview = TatIssuance::preview(GAS_WELL, JUNE);
			let supply = TotalMinted::<Test>::get();
			let owned = tat(ALICE);
			if let Some(refusal) = preview.refusals.first() {
				assert_noop!(mint_gas(), E::from(refusal.clone()));
				return;
			}
			let outcome = preview.outcome.unwrap();
			assert_ok!(mint_gas());
			let net = outcome.minted - outcome.withheld;
			assert_eq!(TotalMinted::<Test>::get() - supply, net);
			assert_eq!(outcome.parts.iter().map(|part| part.amount).sum::<Balance>(), net);
			for part in &outcome.parts {
				let before = if part.account == ALICE { owned } else { 0 };
				assert_eq!(tat(part.account) - before, part.amount);
			}
			let after = margin_of(ALICE);
			assert_eq!((after.margin, after.debt), (outcome.margin_after, outcome.debt_after));
			assert_eq!(after.exposure, 0);
		});
	}
}
