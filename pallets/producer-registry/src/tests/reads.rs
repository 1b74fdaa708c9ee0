//! What other pallets and clients read.

use crate::{Qualifications, mock::*};
use frame_support::{assert_ok, traits::fungible::Mutate};
use treasurenet_primitives::{
	AssetId, Assets, Attestation, ProducerState, Producers, StateRefusal, UNIT,
	production_api::MAX_PAGE, register_api::AssetStanding,
};

fn standing(who: AccountId) -> Result<(), StateRefusal> {
	standing_with(who, PETROLEUM)
}

fn standing_with(who: AccountId, asset: AssetId) -> Result<(), StateRefusal> {
	let asset = FakeAssets::asset(asset).expect("the asset is there");
	Registry::ensure_in_good_standing(&who, &asset)
}

#[test]
fn good_standing_should_need_admission() {
	build_and_execute(|| {
		let refused = Err(StateRefusal::ProducerNotAdmitted);
		assert_eq!(standing(ALICE), refused);
		apply(ALICE);
		assert_eq!(standing(ALICE), refused);
		attest(ALICE, Attestation::Kyb, None);
		attest(ALICE, Attestation::Kyc, None);
		request_licence(ALICE);
		attest(ALICE, licence(), None);
		assert_eq!(standing(ALICE), refused);
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_eq!(standing(ALICE), Ok(()));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_eq!(standing(ALICE), Err(StateRefusal::ProducerSuspended));
		assert_ok!(Registry::reinstate(signed(MANAGER), ALICE));
		assert_eq!(standing(ALICE), Ok(()));
		apply(BOB);
		assert_ok!(Registry::reject(signed(MANAGER), BOB, hash(3)));
		assert_eq!(standing(BOB), refused);
	});
}

#[test]
fn good_standing_should_end_when_any_required_attestation_expires() {
	for expiring in [Attestation::Kyb, Attestation::Kyc, licence()] {
		build_and_execute(|| {
			admit(ALICE);
			request_licence(ALICE);
			assert_eq!(standing(ALICE), Err(StateRefusal::AttestationExpired), "asked for only");
			attest(ALICE, licence(), None);
			attest(ALICE, expiring.clone(), Some(TODAY + 2));
			set_day(TODAY + 1);
			assert_eq!(standing(ALICE), Ok(()));
			set_day(TODAY + 2);
			assert_eq!(standing(ALICE), Err(StateRefusal::AttestationExpired));
			attest(ALICE, Attestation::Kyb, None);
			attest(ALICE, expiring.clone(), None);
			assert_eq!(standing(ALICE), Ok(()));
		});
	}
}

#[test]
fn good_standing_should_be_refused_when_the_asset_has_no_qualification() {
	build_and_execute(|| {
		admit(ALICE);
		assert_eq!(standing_with(ALICE, PLAIN), Ok(()));
		assert_eq!(standing_with(ALICE, UNDESCRIBED), Err(StateRefusal::AttestationExpired));
	});
}

#[test]
fn qualification_should_count_only_while_it_is_granted() {
	build_and_execute(|| {
		let qualified = || Registry::ensure_qualified(&ALICE, PLAIN);
		let refused = Err(StateRefusal::NotQualified);
		admit(ALICE);
		assert_eq!(qualified(), refused);
		assert_ok!(Registry::request_qualification(signed(ALICE), PLAIN));
		assert_eq!(qualified(), refused);
		assert_ok!(Registry::grant_qualification(signed(REVIEWER), ALICE, PLAIN));
		assert_eq!(qualified(), Ok(()));
		assert_ok!(Registry::withdraw_qualification(signed(REVIEWER), ALICE, PLAIN, hash(4)));
		assert_eq!(qualified(), refused);
	});
}

#[test]
fn standings_should_show_each_asset_that_was_asked_for() {
	build_and_execute(|| {
		assert_eq!(Registry::standings(&ALICE), vec![]);
		assert_eq!(Registry::producer(&ALICE), None);
		admit(ALICE);
		qualify(ALICE, PLAIN);
		assert_ok!(Registry::request_qualification(signed(ALICE), PETROLEUM));
		assert_eq!(
			Registry::standings(&ALICE),
			vec![
				AssetStanding {
					asset: PETROLEUM,
					upload_refusal: Some(StateRefusal::AttestationExpired),
					mint_refusal: Some(StateRefusal::AttestationExpired),
				},
				AssetStanding { asset: PLAIN, upload_refusal: None, mint_refusal: None },
			]
		);
		assert_ok!(Registry::withdraw_qualification(signed(REVIEWER), ALICE, PLAIN, hash(4)));
		let standings = Registry::standings(&ALICE);
		let plain = standings.iter().find(|standing| standing.asset == PLAIN).unwrap();
		assert_eq!(plain.upload_refusal, Some(StateRefusal::NotQualified));
		assert_eq!(plain.mint_refusal, None);
		assert_eq!(Registry::producer(&ALICE), Some(producer(ALICE)));
	});
}

#[test]
fn standings_should_show_what_the_asset_has_against_it() {
	build_and_execute(|| {
		admit(ALICE);
		qualify(ALICE, PLAIN);
		qualify(ALICE, PLAIN + 1);
		// The fake register knows no status but that of the number.
		for (from, to) in [(PLAIN, PAUSED), (PLAIN + 1, RETIRED)] {
			let qualification = Qualifications::<Test>::take(ALICE, from).expect("it is granted");
			Qualifications::<Test>::insert(ALICE, to, qualification);
		}
		let paused = Some(StateRefusal::AssetPaused);
		let retired = Some(StateRefusal::AssetRetired);
		assert_eq!(
			Registry::standings(&ALICE),
			vec![
				AssetStanding { asset: PAUSED, upload_refusal: paused, mint_refusal: paused },
				AssetStanding { asset: RETIRED, upload_refusal: retired, mint_refusal: None },
			]
		);
	});
}

/// Lets a page of new applicants apply, and some more.
fn crowd() -> Vec<AccountId> {
	let applicants: Vec<_> = (1_000..1_000 + AccountId::from(MAX_PAGE) + 20).collect();
	for who in &applicants {
		assert_ok!(Balances::mint_into(who, 100 * UNIT));
		apply(*who);
	}
	applicants
}

#[test]
fn applications_should_list_those_that_wait_and_no_other() {
	build_and_execute(|| {
		let listed = || {
			let mut list: Vec<_> = Registry::applications(None, MAX_PAGE)
				.into_iter()
				.map(|application| (application.applicant, application.state))
				.collect();
			list.sort_by_key(|(applicant, _)| *applicant);
			list
		};
		assert_eq!(listed(), vec![]);
		apply(ALICE);
		pass_kyb(BOB);
		assert_eq!(listed(), [(ALICE, ProducerState::Applied), (BOB, ProducerState::KybPassed)]);
		let view = Registry::applications(None, 2)
			.into_iter()
			.find(|application| application.applicant == ALICE)
			.expect("it waits");
		assert_eq!(view.nickname, producer(ALICE).nickname.into_inner());
		assert_eq!(view.region, producer(ALICE).region.into_inner());
		assert_eq!(view.commitment, producer(ALICE).commitment);
		assert_eq!(view.applied_at, producer(ALICE).applied_at);
		attest(BOB, Attestation::Kyc, None);
		assert_ok!(Registry::admit(signed(MANAGER), BOB));
		assert_eq!(listed(), [(ALICE, ProducerState::Applied)]);
		assert_ok!(Registry::suspend(signed(MANAGER), BOB, hash(3)));
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_eq!(listed(), vec![]);
		apply(ALICE);
		assert_eq!(listed(), [(ALICE, ProducerState::Applied)]);
		assert_ok!(Registry::withdraw_application(signed(ALICE)));
		assert_eq!(listed(), vec![]);
	});
}

#[test]
fn applications_should_come_in_pages_that_miss_nobody() {
	build_and_execute(|| {
		let applicants = crowd();
		assert_eq!(Registry::applications(None, u32::MAX).len() as u32, MAX_PAGE);
		assert_eq!(Registry::applications(None, 0), vec![]);
		let mut seen: Vec<AccountId> = Vec::new();
		// More pages than there can be, if each goes on after the one before.
		for _ in 0..applicants.len() {
			let page = Registry::applications(seen.last().copied(), 7);
			seen.extend(page.iter().map(|application| application.applicant));
			// A page can be followed even where its last applicant has gone since.
			if seen.len() == 7 {
				assert_ok!(Registry::withdraw_application(signed(seen[6])));
			}
		}
		seen.sort_unstable();
		assert_eq!(seen, applicants);
	});
}
