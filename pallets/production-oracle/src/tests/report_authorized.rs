use crate::{crypto::ReporterPair, mock::*, *};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use codec::Encode;
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use proptest::prelude::*;
use sp_core::{H256, Pair};
use sp_runtime::{
	DispatchError,
	traits::Dispatchable,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use treasurenet_primitives::{DayPrice, Feed, PriceFeed, Prices, WellKey, WellMonthView};

const DAY: u32 = TODAY - 1;

fn price(day: u32) -> Report {
	price_report(day, 0, PriceAnswer::Price(800_000))
}

fn reason(reason: Unauthorized) -> TransactionValidityError {
	InvalidTransaction::from(reason).into()
}

/// What pool and block say of answers that the first reporter's node signs.
fn refusal(reports: Vec<Report>) -> TransactionValidityError {
	refused_transaction(&signed_by(1, payload(1, reports)))
}

fn build(test: impl FnOnce()) {
	build_and_execute(|| {
		register_keys();
		test();
	});
}

#[test]
fn answers_should_count_when_nodes_deliver_them() {
	build(|| {
		for who in 1..=5 {
			deliver(who, vec![price(DAY), volume_report(0, VolumeAnswer::Volume(77))]);
		}
		pass(WAIT);
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
		assert_eq!(accepted_volume(), Some(77));
		assert_eq!(Reporters::<Test>::get(1).unwrap().last_report, Some(1));
		System::assert_has_event(
			Event::Reported { round: 0, reporter: 0, figure: Some(800_000) }.into(),
		);
	});
}

#[test]
fn answers_of_accounts_and_nodes_should_join_when_the_reporters_differ() {
	build(|| {
		deliver(1, vec![price(DAY)]);
		assert_ok!(quote(2, DAY, 800_000));
		assert_noop!(quote(1, DAY, 800_000), refused(0, Refusal::AlreadyAnswered));
		assert_eq!(
			refused_transaction(&signed_by(2, payload(2, vec![price(DAY)]))),
			reason(Unauthorized::Refused(Refusal::AlreadyAnswered))
		);
	});
}

#[test]
fn valid_transaction_should_tell_pool_its_tags_and_time_when_authorized() {
	build(|| {
		System::set_block_number(30);
		let mut signed = payload(1, vec![price(DAY), price(DAY - 1)]);
		signed.block = 25;
		let valid = validate(&signed_by(1, signed)).unwrap();
		assert_eq!((valid.priority, valid.longevity, valid.propagate), (1_000, 15, true));
		assert!(valid.requires.is_empty());
		assert_eq!(valid.provides.iter().collect::<BTreeSet<_>>().len(), 2);
		// The same answer of another transaction bears the same tag; no other answer does.
		let tags = |who, report| validate(&signed_by(who, payload(who, vec![report]))).unwrap();
		assert_eq!(tags(1, price(DAY - 1)).provides, vec![valid.provides[1].clone()]);
		for other in [tags(2, price(DAY)), tags(1, price(DAY - 2))] {
			assert!(!valid.provides.contains(&other.provides[0]));
		}
	});
}

#[test]
fn weight_should_grow_with_the_answers_when_it_is_asked_for() {
	build(|| {
		let info = |n: u32| {
			signed_by(1, payload(1, (1..=n).map(|back| price(TODAY - back)).collect()))
				.get_dispatch_info()
		};
		assert_eq!(info(3).call_weight, <() as WeightInfo>::report_authorized(3));
		assert_eq!(info(3).extension_weight, <() as WeightInfo>::authorize_report(3));
		assert!(info(4).total_weight().all_gt(info(3).total_weight()));
	});
}

#[test]
fn as_many_answers_as_fit_should_be_taken_and_no_more_decoded() {
	build(|| {
		let reports: Vec<_> = (1..=16).map(|back| price(TODAY - back)).collect();
		deliver(1, reports.clone());
		assert_eq!(Rounds::<Test>::iter().count(), 16);
		// A list that is one too long is no transaction at all.
		let mut call = RuntimeCall::Oracle(Call::report_authorized {
			payload: payload(1, reports),
			signature: pair(1).sign(b""),
		})
		.encode();
		// The two indices, the key and the block come before the list's length.
		let length = 2 + 32 + 8;
		assert_eq!(call[length], 16 << 2);
		call[length] = 17 << 2;
		let report = price(1).encode();
		call.splice(length + 1..length + 1, report);
		assert!(<RuntimeCall as codec::Decode>::decode(&mut &call[..]).is_err());
	});
}

#[test]
fn transaction_should_be_refused_when_it_is_empty() {
	build(|| {
		assert_eq!(refusal(vec![]), reason(Unauthorized::Empty));
		assert_eq!(reason(Unauthorized::Empty), InvalidTransaction::Custom(2).into());
	});
}

#[test]
fn transaction_should_be_refused_when_it_is_replayed() {
	build(|| {
		let transaction = signed_by(1, payload(1, vec![price(DAY)]));
		assert_ok!(include(&transaction).unwrap());
		// Refused with the position of the refusal's name: the pool forgets it.
		assert_eq!(
			refused_transaction(&transaction),
			reason(Unauthorized::Refused(Refusal::AlreadyAnswered))
		);
		for who in 2..=4 {
			deliver(who, vec![price(DAY)]);
		}
		pass(WAIT);
		assert!(validate(&transaction).is_err());
		pass(24 * HOUR);
		assert_eq!(
			refused_transaction(&transaction),
			reason(Unauthorized::Refused(Refusal::RoundDecided))
		);
	});
}

#[test]
fn second_transaction_should_be_refused_when_two_conflict_in_one_block() {
	build(|| {
		let first = signed_by(1, payload(1, vec![price(DAY)]));
		let other = price_report(DAY, 0, PriceAnswer::Price(790_000));
		let second = signed_by(1, payload(1, vec![price(DAY - 1), other]));
		assert!(validate(&first).is_ok() && validate(&second).is_ok());
		assert_ok!(include(&first).unwrap());
		assert_eq!(
			refused_transaction(&second),
			reason(Unauthorized::Refused(Refusal::AlreadyAnswered))
		);
	});
}

#[test]
fn transaction_should_be_refused_when_it_is_out_of_its_time() {
	build(|| {
		System::set_block_number(50);
		let at = |block| {
			let mut payload = payload(1, vec![price(DAY)]);
			payload.block = block;
			signed_by(1, payload)
		};
		assert_eq!(refused_transaction(&at(51)), InvalidTransaction::Future.into());
		assert_eq!(refused_transaction(&at(29)), InvalidTransaction::Stale.into());
		assert_eq!(validate(&at(30)).unwrap().longevity, 1);
		assert_eq!(validate(&at(50)).unwrap().longevity, 20);
		assert_ok!(include(&at(30)).unwrap());
	});
}

#[test]
fn transaction_should_be_refused_when_it_is_forged() {
	build(|| {
		let bad = InvalidTransaction::BadProof.into();
		// Another one's signature.
		assert_eq!(refused_transaction(&signed_by(2, payload(1, vec![price(DAY)]))), bad);
		// A signature of another payload.
		let other = payload(1, vec![price(DAY - 1)]);
		let signature = pair(1).sign(&Oracle::report_hash(&other));
		assert_eq!(refused_transaction(&transaction(payload(1, vec![price(DAY)]), signature)), bad);
		// A signature of a later block's payload.
		let mut later = payload(1, vec![price(DAY)]);
		later.block = 0;
		let signature = pair(1).sign(&Oracle::report_hash(&payload(1, vec![price(DAY)])));
		assert_eq!(refused_transaction(&transaction(later, signature)), bad);
		// The payload without its domain.
		let signed = payload(1, vec![price(DAY)]);
		let signature = pair(1).sign(&sp_io::hashing::blake2_256(&signed.encode()));
		assert_eq!(refused_transaction(&transaction(signed, signature)), bad);
		// The forger is told before any item is looked at.
		assert_eq!(
			refused_transaction(&signed_by(2, payload(1, vec![price(TODAY), price(TODAY)]))),
			bad
		);
	});
}

#[test]
fn transaction_should_be_refused_when_it_is_signed_for_another_chain() {
	build(|| {
		let transaction = signed_by(1, payload(1, vec![price(DAY)]));
		assert!(validate(&transaction).is_ok());
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(7));
		assert_eq!(refused_transaction(&transaction), InvalidTransaction::BadProof.into());
	});
}

#[test]
fn transaction_should_be_refused_when_the_key_is_nobodys() {
	build(|| {
		let unknown = InvalidTransaction::Custom(3).into();
		assert_eq!(reason(Unauthorized::UnknownKey), unknown);
		assert_eq!(refused_transaction(&signed_by(9, payload(9, vec![price(DAY)]))), unknown);
		// One that was replaced, one that was cleared, and one whose reporter was removed.
		let transactions = [1, 2, 3].map(|who| signed_by(who, payload(who, vec![price(DAY)])));
		assert!(transactions.iter().all(|transaction| validate(transaction).is_ok()));
		assert_ok!(Oracle::set_session_key(RuntimeOrigin::signed(1), key(11), proof(11, 1)));
		assert_ok!(Oracle::clear_session_key(RuntimeOrigin::signed(2)));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 3));
		for transaction in transactions {
			assert_eq!(refused_transaction(&transaction), unknown);
		}
		deliver(11, vec![price(DAY)]);
		assert_eq!(Rounds::<Test>::get(0).unwrap().answers[0].reporter, 0);
	});
}

#[test]
fn transaction_should_be_refused_when_the_reporter_was_struck_out() {
	build(|| {
		configure(|parameters| parameters.strikes.removal_threshold = 1);
		for who in 1..=4 {
			deliver(who, vec![price(DAY)]);
		}
		pass(WAIT);
		pass(24 * HOUR);
		assert_eq!(ReporterSet::<Test>::get().to_vec(), vec![0, 1, 2, 3]);
		// Its key went with it.
		assert_eq!(
			refused_transaction(&signed_by(5, payload(5, vec![price(DAY - 1)]))),
			reason(Unauthorized::UnknownKey)
		);
	});
}

#[test]
fn transaction_should_be_refused_when_it_was_signed_for_a_round_that_failed() {
	build(|| {
		let first = signed_by(1, payload(1, vec![price(DAY)]));
		let other = signed_by(2, payload(2, vec![price(DAY)]));
		assert_ok!(include(&first).unwrap());
		for who in 3..=4 {
			deliver(who, vec![price_report(DAY, 0, PriceAnswer::NoQuote)]);
		}
		deliver(5, vec![price(DAY)]);
		// Two quotes, two days without: no four of five can agree.
		assert!(matches!(price_state(DAY), Some(RoundState::Failed { block: 1, .. })));
		pass(60_000);
		System::set_block_number(2);
		for transaction in [&first, &other] {
			assert_eq!(refused_transaction(transaction), InvalidTransaction::Stale.into());
		}
		// Signed now, the same answers are taken.
		deliver(2, vec![price(DAY)]);
		assert_eq!(refused_transaction(&first), InvalidTransaction::Stale.into());
		deliver(1, vec![price(DAY)]);
	});
}

#[test]
fn transaction_should_be_refused_when_it_was_signed_before_a_reset() {
	build(|| {
		let first = signed_by(1, payload(1, vec![price(DAY)]));
		assert_ok!(include(&first).unwrap());
		assert_ok!(Oracle::reset_round(RuntimeOrigin::signed(MAJORITY), 0));
		assert_eq!(refused_transaction(&first), InvalidTransaction::Stale.into());
		System::set_block_number(2);
		deliver(1, vec![price(DAY)]);
	});
}

#[test]
fn transaction_should_be_refused_when_it_was_signed_before_a_removal_ended_the_round() {
	build(|| {
		let first = signed_by(1, payload(1, vec![price(DAY)]));
		assert_ok!(include(&first).unwrap());
		System::set_block_number(2);
		// Four members are left, and all four would have to agree: a new round needs three.
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 5));
		assert_eq!(refused_transaction(&first), InvalidTransaction::Stale.into());
		deliver(1, vec![price(DAY)]);
		assert_eq!(Rounds::<Test>::get(1).unwrap().quorum, 3);
		assert_eq!(
			refused_transaction(&first),
			reason(Unauthorized::Refused(Refusal::AlreadyAnswered))
		);
	});
}

#[test]
fn transaction_should_be_refused_when_two_answers_are_about_one_subject() {
	build(|| {
		let again = price_report(DAY, 0, PriceAnswer::NoQuote);
		let next = price_report(DAY, 1, PriceAnswer::NoQuote);
		for second in [again, next] {
			assert_eq!(
				refusal(vec![price(DAY), price(DAY - 1), second]),
				InvalidTransaction::Custom(5).into()
			);
		}
	});
}

#[test]
fn transaction_should_be_refused_when_the_call_is_stopped() {
	build(|| {
		Stopped::set(true);
		assert_eq!(refusal(vec![price(DAY)]), InvalidTransaction::Custom(1).into());
		Stopped::set(false);
		deliver(1, vec![price(DAY)]);
	});
}

#[test]
fn transaction_should_be_refused_with_the_answers_own_reason_when_one_is() {
	build(|| {
		let told = |refusal: Refusal| {
			TransactionValidityError::from(InvalidTransaction::Custom(16 + refusal as u8))
		};
		assert_eq!(refusal(vec![price(DAY), price(TODAY)]), told(Refusal::DayNotOver));
		assert_eq!(refusal(vec![price(TODAY - 66)]), told(Refusal::DayTooOld));
		let next = price_report(DAY, 1, PriceAnswer::NoQuote);
		assert_eq!(refusal(vec![next]), told(Refusal::WrongRevision));
		let feed = Report::Price {
			feed: Feed::Kind(9),
			day: DAY,
			revision: 0,
			answer: PriceAnswer::NoQuote,
			source: H256::zero(),
		};
		assert_eq!(refusal(vec![feed]), told(Refusal::UnknownFeed));
		Months::take();
		assert_eq!(
			refusal(vec![volume_report(0, VolumeAnswer::NotFound)]),
			told(Refusal::NoSuchWellMonth)
		);
		for who in 3..=5 {
			assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
		}
		assert_eq!(refusal(vec![price(DAY)]), told(Refusal::TooFewReporters));
	});
}

#[test]
fn numbers_of_refusals_should_never_change() {
	// Nodes of other versions read them.
	for (number, refusal) in [
		(0, Refusal::NotReporter),
		(1, Refusal::UnknownFeed),
		(2, Refusal::FeedInactive),
		(3, Refusal::DayNotOver),
		(4, Refusal::DayTooOld),
		(5, Refusal::PriceFinal),
		(6, Refusal::NoSuchWellMonth),
		(7, Refusal::RoundNotOpen),
		(8, Refusal::RoundClosed),
		(9, Refusal::NothingCorrected),
		(10, Refusal::AmendmentTooHigh),
		(11, Refusal::WrongRevision),
		(12, Refusal::AlreadyAnswered),
		(13, Refusal::NotInRound),
		(14, Refusal::TooFewReporters),
		(15, Refusal::RoundDecided),
		(16, Refusal::AwaitsSettlement),
		(17, Refusal::RoundPaused),
	] {
		assert_eq!(refusal as u8, number);
		assert_eq!(refusal.encode(), vec![number]);
	}
}

#[test]
fn signed_transaction_should_fail_when_it_names_the_call_of_nodes() {
	build(|| {
		let payload = payload(1, vec![price(DAY)]);
		let signature = pair(1).sign(&Oracle::report_hash(&payload));
		let call = RuntimeCall::Oracle(Call::report_authorized { payload, signature });
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				call.clone().dispatch(origin).map_err(|failed| failed.error),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn signature_should_be_of_the_published_bytes() {
	build(|| {
		let payload = payload(1, vec![price(DAY)]);
		let mut bytes = Vec::new();
		bytes.extend((b"treasurenet:oracle-report:v1".to_vec()).encode());
		bytes.extend(System::block_hash(0).encode());
		bytes.extend((b"report_authorized".to_vec()).encode());
		bytes.extend(key(1).encode());
		bytes.extend(1u64.encode());
		bytes.extend(vec![price(DAY)].encode());
		assert_eq!(Oracle::report_hash(&payload), sp_io::hashing::blake2_256(&bytes));
		let signature = pair(1).sign(&sp_io::hashing::blake2_256(&bytes));
		assert!(ReporterPair::verify(&signature, Oracle::report_hash(&payload), &key(1)));
		assert_ok!(include(&transaction(payload, signature)).unwrap());
	});
}

#[test]
fn later_items_should_be_taken_when_an_earlier_one_decides_what_they_are_compared_with() {
	build(|| {
		configure(|parameters| parameters.median_wait_ms = 0);
		let low = price_report(DAY, 0, PriceAnswer::Price(100_000));
		for who in 1..=4 {
			deliver(who, vec![price(DAY - 2), low, price(DAY - 1)]);
		}
		// The first was accepted by the same transaction that brought the second its quorum: the
		// move is too large to be believed, and the answer is taken all the same.
		assert!(matches!(price_state(DAY - 2), Some(RoundState::Accepted { .. })));
		assert!(matches!(price_state(DAY), Some(RoundState::Held { .. })));
		assert!(matches!(price_state(DAY - 1), Some(RoundState::Accepted { .. })));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY - 1, 800_000)));
	});
}

#[test]
fn items_should_not_disturb_each_other_when_each_amends_or_replaces() {
	build(|| {
		let other = WellKey { kind: OIL, commitment: H256::repeat_byte(3) };
		let view = WellMonthView { well: 8, minted: None };
		Months::mutate(|months| {
			months.insert((other, MONTH), view);
			months.insert((other, MONTH - 1), view);
		});
		let reports = |revision, volume| {
			[(WELL, MONTH), (other, MONTH), (other, MONTH - 1)]
				.map(|(key, month)| Report::Volume {
					key,
					month,
					revision,
					answer: VolumeAnswer::Volume(volume),
					source: H256::zero(),
				})
				.to_vec()
		};
		for who in 1..=5 {
			deliver(who, reports(0, 100));
		}
		pass(24 * HOUR);
		for (key, month) in [(WELL, MONTH), (other, MONTH), (other, MONTH - 1)] {
			mint(key, month);
		}
		for who in 1..=5 {
			deliver(who, reports(1, 90));
		}
		assert!(Amended::get().is_empty());
		pass(24 * HOUR);
		assert_eq!(Amended::get().len(), 3);
	});
}

/// Mints the well-month as soon as that is possible.
fn mint_if_final() {
	let minted = Months::get().get(&(WELL, MONTH)).is_some_and(|month| month.minted.is_some());
	if !minted && Official::<Test>::get(WELL, MONTH).is_some_and(|o| o.final_at <= now()) {
		mint(WELL, MONTH);
	}
}

/// An answer about one of five subjects, mostly in the revision that the reporter can answer.
fn some_report(who: u64, subject: u32, exact: bool, revision: u8, figure: u64) -> Report {
	let report = |revision| match subject {
		0 => volume_report(
			revision,
			if figure == 0 { VolumeAnswer::NotFound } else { VolumeAnswer::Volume(figure) },
		),
		back => Report::Price {
			feed: if back == 4 { Feed::UnitUsd } else { FEED },
			day: TODAY - back,
			revision,
			answer: match figure {
				0 => PriceAnswer::NoQuote,
				figure => PriceAnswer::Price((figure - 1) * 200_000),
			},
			source: H256::zero(),
		},
	};
	let (subject, _, figure, _) = report(0).parts();
	let answerable = u32::try_from(who - 1).ok().and_then(|id| {
		Oracle::revision_to_answer(id, &subject)
			.or_else(|| Oracle::revision_to_correct(id, &subject, figure))
	});
	report(if exact { answerable.unwrap_or(revision) } else { revision })
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	/// What is authorised is taken, whatever came before it and whatever stands beside it; what is
	/// not leaves no trace; and the invariants hold.
	#[test]
	fn dispatch_should_succeed_exactly_when_it_is_authorized(
		no_wait in any::<bool>(),
		transactions in prop::collection::vec(
			(
				1u64..=6,
				prop::collection::vec((0u32..5, 0u8..8, 0u8..3, 0u64..5), 0..4),
				0u64..8,
				0u8..16,
			),
			1..60,
		),
	) {
		build(|| {
			configure(|parameters| {
				parameters.unit_usd =
					Some(PriceFeed { min: 1, max: 1_000_000, max_move_bps: 2_500 });
				parameters.strikes.removal_threshold = 20;
				if no_wait {
					parameters.median_wait_ms = 0;
				}
			});
			for (who, items, half_hours, between) in transactions {
				let reports = items
					.into_iter()
					.map(|(subject, odd, revision, figure)| {
						some_report(who, subject, odd > 0, revision, figure)
					})
					.collect();
				let transaction = signed_by(who, payload(who, reports));
				match validate(&transaction) {
					Ok(_) => {
						assert_ok!(include(&transaction).unwrap());
						assert!(validate(&transaction).is_err(), "it is used up");
					}
					Err(refusal) => {
						assert_noop!(include(&transaction), refusal);
					}
				}
				let majority = || RuntimeOrigin::signed(MAJORITY);
				let _ = match between {
					0 if who == 5 => Oracle::remove_reporter(RuntimeOrigin::root(), who),
					1 => Oracle::reject_price(majority(), FEED, DAY),
					2 => Oracle::confirm_price_by_majority(majority(), FEED, DAY, 0),
					3 => Oracle::declare_no_quote(majority(), FEED, DAY - 1),
					4 => Oracle::reset_round(majority(), who),
					5 if who == 4 => Oracle::resign(RuntimeOrigin::signed(who)),
					_ => Ok(()),
				};
				mint_if_final();
				System::set_block_number(System::block_number() + 1);
				pass(half_hours * HOUR / 2);
				Oracle::do_try_state().unwrap();
			}
		});
	}
}
