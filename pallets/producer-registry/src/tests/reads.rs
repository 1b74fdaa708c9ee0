//! What other pallets and clients read.

use crate::mock::*;
use frame_support::assert_ok;
use treasurenet_primitives::{Attestation, ProducerRefusal, Producers, runtime_api::AssetStanding};

fn standing(who: AccountId) -> Result<(), ProducerRefusal> {
	Registry::ensure_in_good_standing(&who, PETROLEUM)
}

#[test]
fn good_standing_should_need_admission() {
	build_and_execute(|| {
		let refused = Err(ProducerRefusal::NotAdmitted);
		assert_eq!(standing(ALICE), refused);
		apply(ALICE);
		assert_eq!(standing(ALICE), refused);
		attest(ALICE, Attestation::Kyb, None);
		attest(ALICE, Attestation::Kyc, None);
		attest(ALICE, licence(), None);
		assert_eq!(standing(ALICE), refused);
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_eq!(standing(ALICE), Ok(()));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_eq!(standing(ALICE), Err(ProducerRefusal::Suspended));
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
			attest(ALICE, licence(), None);
			attest(ALICE, expiring.clone(), Some(TODAY + 2));
			set_day(TODAY + 1);
			assert_eq!(standing(ALICE), Ok(()));
			set_day(TODAY + 2);
			assert_eq!(standing(ALICE), Err(ProducerRefusal::AttestationExpired));
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
		assert_eq!(
			Registry::ensure_in_good_standing(&ALICE, UNDESCRIBED),
			Err(ProducerRefusal::AttestationExpired)
		);
	});
}

#[test]
fn qualification_should_count_only_while_it_is_granted() {
	build_and_execute(|| {
		let qualified = || Registry::ensure_qualified(&ALICE, PLAIN);
		let refused = Err(ProducerRefusal::NotQualified);
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
		assert_eq!(Registry::producer(ALICE), None);
		admit(ALICE);
		qualify(ALICE, PLAIN);
		assert_ok!(Registry::request_qualification(signed(ALICE), PETROLEUM));
		let mut standings = Registry::standings(&ALICE);
		standings.sort_by_key(|standing| standing.asset);
		assert_eq!(
			standings,
			vec![
				AssetStanding {
					asset: PETROLEUM,
					upload_refusal: Some(ProducerRefusal::AttestationExpired),
					mint_refusal: Some(ProducerRefusal::AttestationExpired),
				},
				AssetStanding { asset: PLAIN, upload_refusal: None, mint_refusal: None },
			]
		);
		assert_ok!(Registry::withdraw_qualification(signed(REVIEWER), ALICE, PLAIN, hash(4)));
		let standings = Registry::standings(&ALICE);
		let plain = standings.iter().find(|standing| standing.asset == PLAIN).unwrap();
		assert_eq!(plain.upload_refusal, Some(ProducerRefusal::NotQualified));
		assert_eq!(plain.mint_refusal, None);
		assert_eq!(Registry::producer(ALICE), Some(producer(ALICE)));
	});
}
