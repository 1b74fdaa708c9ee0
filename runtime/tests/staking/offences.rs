//! Equivocation, with the proofs that real nodes would find: two headers or two votes, signed by one key,
//! and the proof that a validator held that key in that session.

use crate::chain::*;
use codec::Encode;
use finality_grandpa::{Message, Prevote};
use frame_support::{assert_ok, traits::KeyOwnerProofSystem};
use pallet_staking::{UnappliedSlashes, ValidatorPrefs};
use sp_consensus_babe::digests::CompatibleDigestItem;
use sp_consensus_grandpa::Equivocation;
use sp_core::{H256, Pair};
use sp_runtime::{
	DigestItem, KeyTypeId, Perbill,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use treasurenet_primitives::{SuperValidators, UNIT};
use treasurenet_runtime::{
	AccountId, Balance, Balances, BonusStake, Header, Historical, Runtime, RuntimeEvent, Session,
	Staking, System, UncheckedExtrinsic,
	configs::system::TreasuryAccount,
	constants::{bonus::ROUND_BLOCKS, time::SLASH_DEFER_ERAS},
};

/// The one that equivocates.
const OFFENDER: usize = 3;
/// What each of its nominators bonded.
const NOMINATED: Balance = 1_000 * UNIT;

fn nominators() -> Vec<AccountId> {
	(0..4).map(|n| account(&format!("nominator{n}"))).collect()
}

/// Twelve validators; the offender has four nominators.
fn setup() -> Setup {
	Setup {
		validators: 12,
		nominators: nominators()
			.into_iter()
			.map(|who| Nominator { who, bond: NOMINATED, targets: vec![OFFENDER] })
			.collect(),
		others: vec![account("bidder")],
	}
}

fn proof_of_ownership(key_type: KeyTypeId, key: &impl Encode) -> sp_session::MembershipProof {
	Historical::prove((key_type, key.encode())).expect("a validator holds the key; qed")
}

/// Two headers of one slot, sealed by one node.
pub fn two_headers(n: usize) -> pallet_babe::Call<Runtime> {
	let index = Session::validators().iter().position(|who| *who == validator(n));
	let index = index.expect("it is active; qed") as u32;
	let node = key(&format!("node{n}"));
	let sealed = |state_root: H256| {
		let mut header = Header {
			parent_hash: System::parent_hash(),
			number: System::block_number(),
			state_root,
			extrinsics_root: H256::zero(),
			digest: pre_digest(slot().into(), index),
		};
		let seal = node.sign(header.hash().as_ref());
		header.digest.push(DigestItem::babe_seal(seal.into()));
		header
	};
	let offender = sp_consensus_babe::AuthorityId::from(node.public());
	pallet_babe::Call::report_equivocation_unsigned {
		key_owner_proof: proof_of_ownership(sp_consensus_babe::KEY_TYPE, &offender),
		equivocation_proof: Box::new(sp_consensus_babe::EquivocationProof {
			offender,
			slot: slot(),
			first_header: sealed(H256::repeat_byte(1)),
			second_header: sealed(H256::repeat_byte(2)),
		}),
	}
}

/// Two votes of one round for different blocks, signed by one node.
pub fn two_votes(n: usize) -> pallet_grandpa::Call<Runtime> {
	let node = finality_key(&format!("node{n}"));
	let set_id = pallet_grandpa::CurrentSetId::<Runtime>::get();
	let round_number = 7;
	let vote = |byte| {
		let prevote =
			Prevote { target_hash: H256::repeat_byte(byte), target_number: System::block_number() };
		let message = Message::Prevote(prevote.clone());
		let payload = sp_consensus_grandpa::localized_payload(round_number, set_id, &message);
		(prevote, node.sign(&payload).into())
	};
	let identity = sp_consensus_grandpa::AuthorityId::from(node.public());
	pallet_grandpa::Call::report_equivocation_unsigned {
		key_owner_proof: proof_of_ownership(sp_consensus_grandpa::KEY_TYPE, &identity),
		equivocation_proof: Box::new(sp_consensus_grandpa::EquivocationProof::new(
			set_id,
			Equivocation::Prevote(finality_grandpa::Equivocation {
				round_number,
				identity,
				first: vote(1),
				second: vote(2),
			}),
		)),
	}
}

/// A report as a node brings it into a block, in a block of somebody else. Returns that block's author.
pub fn report(call: impl Into<treasurenet_runtime::RuntimeCall>) -> AccountId {
	set_down(&validator(OFFENDER), true);
	assert_ok!(block(vec![UncheckedExtrinsic::new_bare(call.into())])[0]);
	set_down(&validator(OFFENDER), false);
	author()
}

fn bonded(who: &AccountId) -> Balance {
	Staking::ledger(who.clone().into()).expect("it is bonded; qed").total
}

/// What was found, in the units of the story: one of twelve, so (3 · 1/12)² of the stake.
const FRACTION: Perbill = Perbill::from_parts(62_500_000);
const OWN_SLASH: Balance = 625 * UNIT;
const NOMINATOR_SLASH: Balance = 62 * UNIT + UNIT / 2;
/// Half of a tenth of what is slashed goes to the author that brought the report.
const REPORTERS: Balance = (OWN_SLASH + 4 * NOMINATOR_SLASH) / 20;

/// The report's consequences at once: the same for both kinds.
fn check_recorded(reporter: &AccountId) {
	assert!(is_disabled(&validator(OFFENDER)));
	assert!(events().contains(&RuntimeEvent::Staking(pallet_staking::Event::SlashReported {
		validator: validator(OFFENDER),
		fraction: FRACTION,
		slash_era: era(),
	})));
	let [slash] = &UnappliedSlashes::<Runtime>::get(era() + SLASH_DEFER_ERAS + 1)[..] else {
		panic!("one slash waits");
	};
	assert_eq!((&slash.validator, slash.own), (&validator(OFFENDER), OWN_SLASH));
	let mut others = slash.others.clone();
	others.sort();
	let mut expected: Vec<_> = nominators().into_iter().map(|who| (who, NOMINATOR_SLASH)).collect();
	expected.sort();
	assert_eq!(others, expected);
	assert_eq!((&slash.reporters[..], slash.payout), (&[reporter.clone()][..], REPORTERS));
	assert!(slashed().is_empty(), "nothing is taken yet");
}

/// Who was slashed in the last block, and by how much.
fn slashed() -> Vec<(AccountId, Balance)> {
	let mut slashed: Vec<_> = events()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::Staking(pallet_staking::Event::Slashed { staker, amount }) => {
				Some((staker, amount))
			}
			_ => None,
		})
		.collect();
	slashed.sort();
	slashed
}

/// Runs to the era in which a slash of now is applied, and checks who lost and who got what.
fn check_applied(found: u32, reporter: &AccountId) {
	let due = found + SLASH_DEFER_ERAS + 1;
	let mut expected: Vec<_> = nominators()
		.into_iter()
		.map(|who| (who, NOMINATOR_SLASH))
		.chain([(validator(OFFENDER), OWN_SLASH)])
		.collect();
	expected.sort();

	assert_ok!(by_root(pallet_staking::Call::<Runtime>::force_new_era_always {}));
	while era() < due {
		let treasury = Balances::free_balance(TreasuryAccount::get());
		let issuance = Balances::total_issuance();
		let bonds: Vec<_> = expected.iter().map(|(who, _)| bonded(who)).collect();
		block(vec![]);
		if era() < due {
			assert!(slashed().is_empty(), "era {}", era());
			continue;
		}
		assert_eq!(slashed(), expected);
		for ((who, slash), bond) in expected.iter().zip(bonds) {
			assert_eq!(bonded(who), bond - slash);
		}
		// The block's own community part is a hundredth of 10 UNIT.
		let got = Balances::free_balance(TreasuryAccount::get()) - treasury;
		assert_eq!(got, OWN_SLASH + 4 * NOMINATOR_SLASH - REPORTERS + UNIT / 10);
		assert_eq!(Balances::total_issuance(), issuance + 10 * UNIT, "nothing is burnt");
		assert!(events().iter().any(|event| matches!(
			event,
			RuntimeEvent::Balances(pallet_balances::Event::Deposit { who, amount })
				if who == reporter && *amount == REPORTERS
		)));
	}
}

#[test]
fn two_blocks_in_a_slot_should_be_slashed_after_the_deferral() {
	setup().run(|| {
		run_to_era(1);
		let found = era();
		let reporter = report(two_headers(OFFENDER));
		check_recorded(&reporter);
		check_applied(found, &reporter);
	});
}

#[test]
fn two_votes_in_a_round_should_be_slashed_after_the_deferral() {
	setup().run(|| {
		run_to_era(1);
		let found = era();
		let reporter = report(two_votes(OFFENDER));
		check_recorded(&reporter);
		check_applied(found, &reporter);
	});
}

#[test]
fn slash_should_not_be_applied_when_governance_cancels_it() {
	setup().run(|| {
		run_to_era(1);
		report(two_headers(OFFENDER));
		let due = era() + SLASH_DEFER_ERAS + 1;
		let slash_indices = vec![0];
		assert_ok!(by_root(pallet_staking::Call::<Runtime>::cancel_deferred_slash {
			era: due,
			slash_indices,
		}));
		assert!(UnappliedSlashes::<Runtime>::get(due).is_empty());
	});
}

#[test]
fn equivocation_should_be_reported_once() {
	setup().run(|| {
		run_to_era(1);
		let call = two_headers(OFFENDER);
		report(call.clone());
		open_block();
		let stale = TransactionValidityError::Invalid(InvalidTransaction::Stale);
		assert_eq!(apply(UncheckedExtrinsic::new_bare(call.into())), Err(stale));
		close_block();
	});
}

#[test]
fn report_should_be_refused_when_the_headers_are_not_by_the_offender() {
	setup().run(|| {
		run_to_era(1);
		let pallet_babe::Call::report_equivocation_unsigned { mut equivocation_proof, .. } =
			two_headers(5)
		else {
			unreachable!("it is that call; qed")
		};
		let offender =
			sp_consensus_babe::AuthorityId::from(key(&format!("node{OFFENDER}")).public());
		let key_owner_proof = proof_of_ownership(sp_consensus_babe::KEY_TYPE, &offender);
		equivocation_proof.offender = offender;
		let call =
			pallet_babe::Call::report_equivocation_unsigned { equivocation_proof, key_owner_proof };
		let results = block(vec![UncheckedExtrinsic::new_bare(call.into())]);
		assert_eq!(results[0], Err(pallet_babe::Error::<Runtime>::InvalidEquivocationProof.into()));
		assert!(!is_disabled(&validator(OFFENDER)));
	});
}

#[test]
fn offender_should_stay_disabled_until_the_set_changes() {
	setup().run(|| {
		run_to_era(1);
		report(two_headers(OFFENDER));
		run_to_session(session() + 1);
		assert!(is_disabled(&validator(OFFENDER)), "beyond the session it was found in");
		run_to_era(2);
		assert!(!is_disabled(&validator(OFFENDER)));
		// It may stand again, with its slash waiting.
		let prefs = ValidatorPrefs::default();
		let validate = pallet_staking::Call::<Runtime>::validate { prefs };
		assert_ok!(block(vec![signed(&validator_path(OFFENDER), validate)])[0]);
	});
}

fn bid(n: usize, amount: Balance) -> pallet_bonus_stake::Call<Runtime> {
	let validator = validator(n);
	pallet_bonus_stake::Call::bid { validator, amount, max_commission: None }
}

fn is_excluded(n: usize) -> bool {
	let running = BonusStake::running_round().expect("a round runs; qed");
	let of = running.super_validators.iter().find(|view| view.validator == validator(n));
	of.expect("it was bid for; qed").excluded
}

fn slash_by_hand(n: usize, of_era: u32, percent: u32) {
	assert_ok!(by_root(pallet_staking::Call::<Runtime>::manual_slash {
		validator_stash: validator(n),
		era: of_era,
		slash_fraction: Perbill::from_percent(percent),
	}));
}

#[test]
fn slash_by_hand_should_end_the_bonus_of_the_round_when_there_is_no_room_to_disable() {
	Setup { others: vec![account("bidder")], ..Setup::of(4) }.run(|| {
		run_to_era(1);
		give_tat(&account("bidder"), 100 * UNIT);
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));
		for n in 0..3 {
			assert_ok!(by(&account("bidder"), bid(n, 10 * UNIT)));
		}
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));

		// One of four may be disabled, and the gravest is.
		slash_by_hand(0, era(), 50);
		slash_by_hand(1, era(), 10);
		assert!(is_disabled(&validator(0)) && is_excluded(0));
		assert!(!is_disabled(&validator(1)), "there is no room for it");
		assert!(is_excluded(1));
		assert!(!is_excluded(2));
		// All that comes in from now on belongs to the third.
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));
		let round = System::block_number() / ROUND_BLOCKS - 2;
		let earned = pallet_bonus_stake::Earned::<Runtime>::get(round);
		let of = |n| {
			let member = earned.iter().find(|member| member.bids.validator == validator(n));
			member.expect("it was bid for; qed").earned
		};
		assert_eq!(of(0), of(1));
		assert!(of(2) > 50 * of(1), "{} and {}", of(2), of(1));
	});
}

#[test]
fn slash_for_an_era_that_is_over_should_end_the_bonus_of_the_round_in_which_it_is_taken() {
	Setup { others: vec![account("bidder")], ..Setup::of(4) }.run(|| {
		run_to_era(1);
		give_tat(&account("bidder"), 1_000 * UNIT);
		slash_by_hand(1, 0, 10);
		assert!(!is_disabled(&validator(1)), "sessions are not told");
		// It would be taken in seven days: here it is as the next era begins.
		let due = SLASH_DEFER_ERAS + 1;
		let waiting = UnappliedSlashes::<Runtime>::take(due);
		assert_eq!(waiting.len(), 1);
		UnappliedSlashes::<Runtime>::insert(era() + 1, waiting);
		while era() < 2 {
			// Somebody bids in every round.
			for n in 1..3 {
				assert_ok!(by(&account("bidder"), bid(n, UNIT)));
			}
			block(vec![]);
			assert!(era() == 2 || BonusStake::share().some == 0 || !is_excluded(1));
		}
		assert_eq!(slashed(), [(validator(1), VALIDATOR_BOND / 10)]);
		assert!(is_excluded(1));
		assert!(!is_excluded(2));
	});
}

#[test]
fn offender_should_leave_the_super_set_in_the_round_it_is_found_in() {
	setup().run(|| {
		run_to_era(1);
		give_tat(&account("bidder"), 100 * UNIT);
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));
		let bid = |n, amount, ahead| signed_ahead("bidder", bid(n, amount), ahead);
		let bids = block(vec![bid(OFFENDER, 30 * UNIT, 0), bid(5, 10 * UNIT, 1)]);
		assert!(bids.iter().all(Result::is_ok), "{bids:?}");
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));
		assert_eq!(BonusStake::share().some, 2);
		for _ in 0..9 {
			block(vec![]);
		}

		// Ten blocks brought 10 · 60 % · 2/12 = 1 UNIT each, split 3 : 1.
		let reporter_block = System::block_number();
		report(two_headers(OFFENDER));
		assert_eq!(System::block_number(), reporter_block + 1);
		let running = BonusStake::running_round().expect("a round runs; qed");
		let of = |n| {
			let view = running.super_validators.iter().find(|view| view.validator == validator(n));
			view.expect("it was bid for; qed").clone()
		};
		assert!(of(OFFENDER).excluded);
		assert!(!of(5).excluded);
		assert_eq!(of(OFFENDER).earned, 7 * UNIT + UNIT / 2);
		let share = BonusStake::share();
		assert_eq!((share.some, share.all), (2, 12), "frozen for the round");

		// The rest of the round belongs to the other, with the reporting block.
		run_until(|| System::block_number().is_multiple_of(ROUND_BLOCKS));
		let round = System::block_number() / ROUND_BLOCKS - 2;
		let earned = pallet_bonus_stake::Earned::<Runtime>::get(round);
		let of = |n| {
			let member = earned.iter().find(|member| member.bids.validator == validator(n));
			member.expect("it was bid for; qed").earned
		};
		assert_eq!(of(OFFENDER), 7 * UNIT + UNIT / 2);
		let fee_part = of(5) - (2 * UNIT + UNIT / 2 + 50 * UNIT);
		assert_eq!(fee_part, 0, "no fees were paid in this round");
	});
}
