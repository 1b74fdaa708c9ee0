//! Random sequences: parts stay within a whole, and nobody loses a part without notice.

use super::*;
use crate::{Beneficiaries, shares};
use proptest::prelude::*;

const WAIT: u64 = 7;
const THE_OWNER: AccountId = 0;

#[derive(Clone, Debug)]
enum Step {
	Set(Vec<(AccountId, u8)>),
	Pass { from: AccountId, to: AccountId, percent: u8 },
	Remove(AccountId),
	Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let account = 0..13u64;
	prop_oneof![
		3 => prop::collection::btree_map(account.clone(), 0..30u8, 0..=7)
			.prop_map(|parts| Step::Set(parts.into_iter().collect())),
		4 => (account.clone(), account.clone(), 0..40u8)
			.prop_map(|(from, to, percent)| Step::Pass { from, to, percent }),
		1 => account.prop_map(Step::Remove),
		2 => (0..9u64).prop_map(Step::Wait),
	]
}

fn sum(list: &Beneficiaries<AccountId>, now: u64) -> u32 {
	list.iter().map(|held| u32::from(held.present(now))).sum()
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(512))]

	#[test]
	fn shares_should_stay_within_a_whole_when_anything_is_done(
		steps in prop::collection::vec(step(), 1..60),
	) {
		let mut list = Beneficiaries::<AccountId>::default();
		let mut now = 0u64;
		for step in steps {
			let before = list.clone();
			match step {
				Step::Wait(time) => now += time,
				Step::Set(parts) => {
					let parts = parts.try_into().expect("at most nine");
					if shares::set(&mut list, &THE_OWNER, &parts, now, WAIT).is_ok() {
						// Nobody has less before the wait is over than it would have had.
						for held in &before {
							for at in now..now + WAIT {
								let present = shares::present_of(&list, &held.account, at);
								prop_assert!(present >= held.present(at));
							}
						}
						// And then everybody has what was asked for.
						for at in [now + WAIT, now + 2 * WAIT] {
							for (account, percent) in &parts {
								prop_assert_eq!(shares::present_of(&list, account, at), *percent);
							}
							prop_assert_eq!(
								sum(&list, at),
								parts.iter().map(|part| u32::from(part.1)).sum::<u32>()
							);
						}
					}
				},
				Step::Pass { from, to, percent } => {
					if shares::pass(&mut list, &THE_OWNER, &from, &to, percent, now).is_ok() {
						let back = if to == THE_OWNER { u32::from(percent) } else { 0 };
						// What is passed is neither lost nor multiplied, now or later; what a
						// reduction would take anyway may go back to the owner early.
						prop_assert_eq!(sum(&list, now) + back, sum(&before, now));
						for at in [now, now + 1, now + WAIT, now + 2 * WAIT] {
							prop_assert!(sum(&list, at) + back >= sum(&before, at));
							prop_assert!(sum(&list, at) <= sum(&before, at));
							if to != THE_OWNER {
								prop_assert_eq!(sum(&list, at), sum(&before, at));
							}
						}
						for held in before.iter().filter(|held| held.account != from) {
							prop_assert!(
								shares::present_of(&list, &held.account, now) >= held.present(now)
							);
						}
					}
				},
				Step::Remove(account) => {
					if shares::remove(&mut list, &account, now).is_ok() {
						prop_assert_eq!(sum(&list, now), sum(&before, now));
					}
				},
			}
			prop_assert!(shares::is_sound(&list, &THE_OWNER));
			prop_assert!(list.len() <= 9);
			for at in now..now + 2 * WAIT {
				prop_assert!(sum(&list, at) <= 100);
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn wells_should_keep_the_invariants_when_calls_come_in_any_order(
		calls in prop::collection::vec((0..27u8, 0..4u64, 0..4u64, any::<u8>()), 1..200),
	) {
		build_and_execute(|| {
			for _ in 0..2 {
				assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text("dApp"), ALICE));
			}
			let mut contested: Vec<WellKey> = Vec::new();
			for (call, well, who, n) in calls {
				let producer = signed(OWNER + who % 2);
				let reviewer = signed(MANAGER + who % 3);
				let revision = Wells::<Test>::get(well).map_or(0, |well| well.revision);
				let fields = oil_fields(n);
				let list = [(ALICE, n % 101), (BOB, 1 + n % 7), (MANAGER, 1)];
				let list = parts(list.get(..usize::from(n % 4)).unwrap_or_default());
				let _ = match call {
					0 | 18 => WellAudit::apply(
						producer,
						OIL,
						H256::repeat_byte(n % 2),
						text("N"),
						fields,
					),
					21 => WellAudit::apply(
						producer,
						GAS,
						H256::repeat_byte(n % 2),
						text("N"),
						plain_fields(n),
					),
					22 => WellAudit::reinstate(signed(MAJORITY), well),
					23 => WellAudit::pass_share(signed(MANAGER), well, 1, OWNER + who % 2),
					24 => {
						WellAudit::remove_beneficiary(producer, well, ALICE + who % 2)
					},
					25 => WellAudit::approve_pending(signed(MAJORITY), well, revision),
					26 => match n % 2 {
						0 => WellAudit::register_dapp(signed(GOVERNANCE), text("dApp"), BOB),
						_ => WellAudit::remove_dapp(signed(GOVERNANCE), u32::from(n % 5)),
					},
					1 => WellAudit::resubmit(producer, well, text("N"), fields),
					2 | 3 | 19 => WellAudit::approve(reviewer, well, revision),
					4 => WellAudit::return_to_review(reviewer, well),
					5 | 20 => WellAudit::approve(signed(MAJORITY), well, revision),
					6 => WellAudit::reject(reviewer, well, REASON),
					7 => WellAudit::deactivate(reviewer, well, REASON),
					8 => WellAudit::propose_change(producer, well, fields),
					9 => WellAudit::submit_annual_review(producer, well, fields),
					10 => WellAudit::approve_pending(reviewer, well, revision),
					11 => WellAudit::reject_pending(reviewer, well, REASON),
					12 => WellAudit::remove(producer, well).map(|_| ()).map_err(|e| e.error),
					13 => WellAudit::set_beneficiaries(producer, well, list),
					14 => WellAudit::pass_share(signed(ALICE), well, n % 30, BOB),
					15 => WellAudit::link_dapp(producer, well, u32::from(n % 2), REASON),
					16 => WellAudit::unlink_dapp(producer, well, u32::from(n % 2)),
					_ => {
						wait_days(u64::from(n));
						Ok(())
					},
				};
				for key in &contested {
					assert!(Contested::<Test>::contains_key(key), "a doubt stays");
				}
				contested = Contested::<Test>::iter_keys().collect();
				WellAudit::do_try_state().expect("the invariants hold after every call");
			}
			for who in [OWNER, RIVAL] {
				let wells = Wells::<Test>::iter_values().filter(|well| well.owner == who).count();
				let deposits = WellAudit::well_deposit() * wells as Balance;
				assert_eq!(held(who).0, deposits, "nothing is left behind");
			}
		});
	}
}
