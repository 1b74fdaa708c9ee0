//! What somebody might try against a producer, a beneficiary, a reviewer or the treasury, and how far
//! it gets.

use crate::world::*;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::BoundedVec;
use treasurenet_primitives::{
	Attestation, KindId,
	math::calendar::{end_of, first_day},
};
use treasurenet_runtime::{AccountId, MarginEscrow, ProductionOracle, Runtime, RuntimeCall, UNIT};

const ID: &str = "ABWI100012603404W500";
/// 31 days of 10 units at 2 USD.
const MONTH_VALUE: u128 = 310 * 7_324 * UNIT / 100;

fn return_to_review(manager: &AccountId, well: u64) -> frame_support::dispatch::DispatchResult {
	by(manager, pallet_well_audit::Call::return_to_review { well })
}

fn give_parts(owner: &AccountId, well: u64, parts: &[(AccountId, u8)]) {
	let parts = BoundedVec::truncate_from(parts.to_vec());
	assert_ok!(by(owner, pallet_well_audit::Call::set_beneficiaries { well, parts }));
}

/// A well whose January is uploaded and has its official volume.
fn ready_month(owner: &AccountId, volume: u64) -> u64 {
	let well = approved_well(owner, GAS, ID);
	uploaded_month(owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
	official(key(GAS, ID), JANUARY, volume);
	well
}

#[test]
fn commitment_of_another_kind_should_lock_nothing() {
	on_chain(|| {
		let (squatter, owner) = (producer(), other_producer());
		admit(&squatter);
		admit(&owner);
		// The squatter registers the owner's commitment of gas as oil.
		let stolen = apply_commitment(&squatter, OIL, commitment(GAS, ID));
		assert_ok!(approve(&managers()[0], stolen));
		assert_ok!(try_apply_well(&owner, GAS, ID));
	});
}

#[test]
fn returned_well_should_need_the_majority_whoever_applies_again() {
	on_chain(|| {
		let (owner, friend) = (producer(), other_producer());
		admit(&owner);
		admit(&friend);
		let managers = managers();
		let well = approved_well(&owner, GAS, ID);
		// Parts for every manager do not keep one of them from returning it.
		let parts: Vec<_> = managers.iter().map(|manager| (manager.clone(), 1)).collect();
		give_parts(&owner, well, &parts);
		assert_ok!(return_to_review(&managers[1], well));
		assert_ok!(by(&owner, pallet_well_audit::Call::remove { well }));
		for applicant in [&owner, &friend] {
			let again = apply_well(applicant, GAS, ID);
			assert_noop!(
				approve(&managers[0], again),
				pallet_well_audit::Error::<Runtime>::MajorityNeeded
			);
		}
		let again = apply_well(&owner, GAS, ID);
		assert_ok!(by_managers(pallet_well_audit::Call::approve { well: again, revision: 0 }));
	});
}

#[test]
fn beneficiary_should_settle_a_ready_month_that_its_owner_holds_back() {
	on_chain(|| {
		let (owner, holder) = (producer(), stranger(7));
		admit(&owner);
		fund(&holder, 10 * UNIT);
		let well = approved_well(&owner, GAS, ID);
		give_parts(&owner, well, &[(holder.clone(), 40)]);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		// The owner takes the part back in seven days, and all the margin that it may.
		give_parts(&owner, well, &[]);
		let amount = MarginEscrow::status(&owner).withdrawable;
		assert_ok!(by(&owner, pallet_margin_escrow::Call::withdraw { amount }));
		assert_ok!(by_root(pallet_margin_escrow::Call::set_parameters {
			new: pallet_margin_escrow::Parameters {
				minimum_margin: 1_000_000 * UNIT,
				..Default::default()
			}
		}));
		assert!(mint(&owner, well, JANUARY).is_err(), "the margin is below the minimum");
		let settle =
			|who: &AccountId| by(who, pallet_tat_issuance::Call::settle { well, month: JANUARY });
		assert_noop!(
			settle(&other_producer()),
			pallet_tat_issuance::Error::<Runtime>::SettleTooEarly
		);
		assert_ok!(settle(&holder));
		assert_eq!(tat(&holder), MONTH_VALUE * 40 / 100);
	});
}

#[test]
fn anyone_should_be_able_to_pay_a_producers_debt() {
	on_chain(|| {
		let (owner, friend) = (producer(), other_producer());
		admit(&owner);
		let well = ready_month(&owner, 0);
		assert_ok!(by_root(pallet_margin_escrow::Call::set_parameters {
			new: pallet_margin_escrow::Parameters { unit_usd_rate: 1, ..Default::default() }
		}));
		assert_ok!(mint(&owner, well, JANUARY));
		let debt = MarginEscrow::status(&owner).debt;
		assert!(debt > 0);
		fund(&friend, debt + 10 * UNIT);
		assert_ok!(by(
			&friend,
			pallet_margin_escrow::Call::deposit_for {
				producer: owner.clone(),
				amount: debt + UNIT
			}
		));
		let status = MarginEscrow::status(&owner);
		assert_eq!((status.debt, status.margin), (0, UNIT));
	});
}

#[test]
fn one_manager_should_not_change_what_an_official_asset_asks_of_producers() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = ready_month(&owner, 310 * VOLUME);
		let tightened = || pallet_asset_registry::Call::set_qualification {
			asset: PETROLEUM,
			hash: H256::repeat_byte(9),
			link: BoundedVec::truncate_from(b"https://example.org/rules".to_vec()),
			attestations: BoundedVec::truncate_from(vec![Attestation::Other(
				BoundedVec::truncate_from(b"Emissions".to_vec()),
			)]),
		};
		assert!(by(&managers()[0], tightened()).is_err(), "one manager is not enough");
		assert_ok!(by_managers(tightened()));
		assert_ok!(mint(&owner, well, JANUARY));
		// What is newly asked for binds thirty days later.
		let (month, day) = (JANUARY + 1, first_day(JANUARY + 1));
		at(day + 29);
		price(GAS, day + 27, 2 * USD);
		assert_ok!(upload(&owner, well, month, [(28, VOLUME)]));
		at(day + 90);
		price(GAS, day + 89, 2 * USD);
		assert!(upload(&owner, well, JANUARY + 4, [(1, VOLUME)]).is_err());
	});
}

#[test]
fn one_verifier_should_not_shorten_anothers_attestation() {
	on_chain(|| {
		let (owner, other) = (producer(), stranger(55));
		admit(&owner);
		assert_ok!(by_root(pallet_producer_registry::Call::add_verifier {
			verifier: other.clone()
		}));
		let attest = |verifier: &AccountId, expires| {
			by(
				verifier,
				pallet_producer_registry::Call::attest {
					producer: owner.clone(),
					attestation: Attestation::Kyc,
					report: H256::zero(),
					expires,
				},
			)
		};
		let tomorrow = Some(first_day(JANUARY) + 1);
		assert_noop!(
			attest(&other, tomorrow),
			pallet_producer_registry::Error::<Runtime>::ExpiryBroughtForward
		);
		assert_ok!(attest(&other, None));
	});
}

#[test]
fn deactivated_wells_owner_should_have_its_margin_back_at_once() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = ready_month(&owner, 310 * VOLUME);
		let reason = H256::zero();
		assert_ok!(by(&managers()[0], pallet_well_audit::Call::deactivate { well, reason }));
		let clear = |who: &AccountId| {
			by(who, pallet_tat_issuance::Call::clear { key: key(GAS, ID), month: JANUARY })
		};
		assert_noop!(
			clear(&other_producer()),
			pallet_tat_issuance::Error::<Runtime>::ClearTooEarly
		);
		assert_ok!(clear(&owner));
		assert_eq!(MarginEscrow::status(&owner).exposure, 0);
		assert_eq!(tat_supply(), 0);
	});
}

#[test]
fn reinstated_well_should_mint_what_it_uploaded() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = ready_month(&owner, 310 * VOLUME);
		let reason = H256::zero();
		assert_ok!(by(&managers()[0], pallet_well_audit::Call::deactivate { well, reason }));
		assert!(mint(&owner, well, JANUARY).is_err());
		assert!(by(&managers()[0], pallet_well_audit::Call::reinstate { well }).is_err());
		assert_ok!(by_managers(pallet_well_audit::Call::reinstate { well }));
		assert_ok!(mint(&owner, well, JANUARY));
	});
}

#[test]
fn inflated_first_filing_should_be_corrected_before_it_mints() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		// The operator files too much, and the register corrects it after the lock.
		let well = ready_month(&owner, 310 * VOLUME);
		report(&[volume_report(key(GAS, ID), JANUARY, 1, 31 * VOLUME)]);
		assert_noop!(
			mint(&owner, well, JANUARY),
			pallet_tat_issuance::Error::<Runtime>::OfficialVolumeNotFinal
		);
		later(2);
		assert_ok!(mint(&owner, well, JANUARY));
		assert_eq!(tat(&owner), MONTH_VALUE / 10);
	});
}

#[test]
fn amendment_should_count_when_it_is_final_and_may_be_raised_again() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = ready_month(&owner, 310 * VOLUME);
		assert_ok!(mint(&owner, well, JANUARY));
		let before = MarginEscrow::status(&owner).margin;
		at(end_of(JANUARY) + 90);
		report(&[volume_report(key(GAS, ID), JANUARY, 1, 0)]);
		assert_eq!(record(key(GAS, ID), JANUARY).overminted, 0, "it is not final yet");
		later(2);
		assert_eq!(record(key(GAS, ID), JANUARY).overminted, MONTH_VALUE);
		assert_eq!(before - MarginEscrow::status(&owner).margin, MONTH_VALUE / 100);
		// The file was broken for a day.
		report(&[volume_report(key(GAS, ID), JANUARY, 2, 310 * VOLUME)]);
		later(2);
		assert_eq!(record(key(GAS, ID), JANUARY).overminted, 0);
		assert_eq!(MarginEscrow::status(&owner).margin, before, "the treasury gave it back");
	});
}

#[test]
fn withholding_should_never_hit_the_next_owner_of_a_well() {
	on_chain(|| {
		let (first, second) = (producer(), other_producer());
		admit(&first);
		admit(&second);
		let well = ready_month(&first, 310 * VOLUME);
		assert_ok!(mint(&first, well, JANUARY));
		let reason = H256::zero();
		assert_ok!(by(&managers()[0], pallet_well_audit::Call::deactivate { well, reason }));
		report(&[volume_report(key(GAS, ID), JANUARY, 1, 0)]);
		later(2);
		let march = JANUARY + 2;
		let successor = approved_well(&second, GAS, ID);
		uploaded_month(&second, successor, GAS, march, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), march, 310 * VOLUME);
		assert_ok!(mint(&second, successor, march));
		assert_eq!(tat(&second), MONTH_VALUE);
		// The first owner's other well pays.
		let other = "ABWI100012603404W502";
		let other_well = approved_well(&first, GAS, other);
		let may = JANUARY + 4;
		uploaded_month(&first, other_well, GAS, may, 10 * VOLUME, 2 * USD);
		official(key(GAS, other), may, 310 * VOLUME);
		assert_ok!(mint(&first, other_well, may));
		assert_eq!(tat(&first), MONTH_VALUE, "what it got for January is withheld from May");
	});
}

#[test]
fn kinds_should_not_share_a_product_of_a_register_nor_switch_penalties_off() {
	on_chain(|| {
		let kind = |change: fn(&mut treasurenet_primitives::Kind)| {
			let mut kind = pallet_asset_registry::petroleum::gas();
			kind.symbol = BoundedVec::truncate_from(b"GAS2".to_vec());
			kind.source.product = BoundedVec::truncate_from(b"GAS2".to_vec());
			change(&mut kind);
			by_root(pallet_asset_registry::Call::register_kind { kind: Box::new(kind) })
		};
		assert!(kind(|kind| kind.source = pallet_asset_registry::petroleum::gas().source).is_err());
		assert!(
			kind(|kind| {
				kind.source.product = BoundedVec::truncate_from(b" gas".to_vec());
			})
			.is_err()
		);
		assert!(kind(|kind| kind.record_step = u64::MAX).is_err());
		assert_ok!(kind(|_| ()));
	});
}

#[test]
fn margin_should_not_be_dust() {
	on_chain(|| {
		let owner = producer();
		assert!(by(&owner, pallet_margin_escrow::Call::deposit { amount: 1 }).is_err());
		assert_ok!(by(&owner, pallet_margin_escrow::Call::deposit { amount: UNIT }));
	});
}

#[test]
fn quote_of_zero_should_not_make_uploads_free_of_margin() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		let first = first_day(JANUARY);
		at(first + 1);
		price(GAS, first, 2 * USD);
		at(first + 2);
		price(GAS, first + 1, 0);
		at_moment(u64::from(first + 2) * 86_400_000 + 80_000_000);
		assert_ok!(by(
			&managers()[0],
			pallet_production_oracle::Call::confirm_price {
				feed: treasurenet_primitives::Feed::Kind(GAS),
				day: first + 1,
				price: 0,
			}
		));
		assert_ok!(upload(&owner, well, JANUARY, [(1, VOLUME)]));
		assert_eq!(MarginEscrow::status(&owner).exposure, 7_324 * UNIT / 100);
	});
}

#[test]
fn value_of_a_mint_should_follow_from_state_alone_for_ever() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = ready_month(&owner, 300 * VOLUME);
		assert_ok!(mint(&owner, well, JANUARY));
		at(end_of(JANUARY) + 700);
		let minted = record(key(GAS, ID), JANUARY);
		let value = treasurenet_runtime::TatIssuance::recorded_value(GAS, JANUARY, &minted);
		assert_eq!(value, Some(minted.value));
		assert!(
			treasurenet_runtime::ProductionOracle::certificate(minted.volume_round).is_some(),
			"how its official volume came about is kept"
		);
	});
}

fn tell(
	reporter: &AccountId,
	revision: u8,
	volume: u64,
) -> frame_support::dispatch::DispatchResult {
	let reports = vec![volume_report(key(GAS, ID), JANUARY, revision, volume)];
	let reports = BoundedVec::truncate_from(reports);
	by(reporter, pallet_production_oracle::Call::report { reports })
}

fn admit_reporter(n: u8) -> AccountId {
	let who = stranger(n);
	fund(&who, 10_000 * UNIT);
	assert_ok!(by_root(pallet_production_oracle::Call::admit_reporter { who: who.clone() }));
	who
}

fn strikes(reporter: &AccountId) -> u32 {
	ProductionOracle::reporter_status(reporter.clone()).map_or(0, |status| status.strikes)
}

#[test]
fn reporter_should_not_use_up_the_revisions_of_a_month() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		at(volumes_asked_from(JANUARY));
		let reporters = reporters();
		let (liar, honest) = (&reporters[0], &reporters[1..]);
		for revision in 0..=255 {
			for volume in [0, VOLUME, 2 * VOLUME] {
				let _ = tell(liar, revision, volume);
			}
		}
		// One of three blocks a quorum of three, and no more than that.
		for reporter in honest {
			let _ = tell(reporter, 0, 310 * VOLUME);
		}
		let replacement = admit_reporter(60);
		assert_ok!(by_root(pallet_production_oracle::Call::remove_reporter { who: liar.clone() }));
		for reporter in honest.iter().chain([&replacement]) {
			assert_ok!(tell(reporter, 0, 310 * VOLUME));
		}
		later(2);
		assert_ok!(mint(&owner, well, JANUARY));
	});
}

#[test]
fn reporter_should_not_hold_finality_back_and_should_be_judged() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		for n in [60, 61] {
			admit_reporter(n);
		}
		let well = approved_well(&owner, GAS, ID);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		at(volumes_asked_from(JANUARY));
		let reporters = reporters();
		let (liar, honest) = (&reporters[0], &reporters[1..]);
		let before = strikes(liar);
		let _ = tell(liar, 0, VOLUME);
		for reporter in honest {
			assert_ok!(tell(reporter, 0, 310 * VOLUME));
		}
		let final_at = || {
			pallet_production_oracle::Official::<Runtime>::get(key(GAS, ID), JANUARY)
				.map(|official| (official.volume, official.final_at))
		};
		let accepted = final_at();
		let moment = pallet_timestamp::Now::<Runtime>::get();
		assert_eq!(accepted, Some((310 * VOLUME, moment + 86_400_000)));
		// Hour after hour it repeats the accepted figure, and asks for another one.
		for hour in 1..24 {
			at_moment(moment + hour * 3_600_000);
			for revision in 0..3 {
				assert!(tell(liar, revision, 310 * VOLUME).is_err());
				let _ = tell(liar, revision, hour * VOLUME);
			}
		}
		assert_eq!(final_at(), accepted);
		at_moment(moment + 25 * 3_600_000);
		assert_ok!(mint(&owner, well, JANUARY));
		later(3);
		assert!(strikes(liar) > before);
		assert!(honest.iter().all(|reporter| strikes(reporter) == before));
	});
}

/// Applies for a well by a commitment that somebody chose.
fn apply_commitment(owner: &AccountId, kind: KindId, commitment: H256) -> u64 {
	let call: RuntimeCall = pallet_well_audit::Call::apply {
		kind,
		commitment,
		nickname: BoundedVec::truncate_from(b"Squat 1".to_vec()),
		fields: fields(kind),
	}
	.into();
	assert_ok!(by(owner, call));
	pallet_well_audit::NextWellId::<Runtime>::get() - 1
}
