//! Elections: mined, and in a block.

use crate::chain::*;
use frame_election_provider_support::{
	ElectionProvider, InstantElectionProvider, NposSolver, SequentialPhragmen, VoterOf, WeightInfo,
};
use frame_support::{assert_noop, assert_ok};
use pallet_election_provider_multi_phase::{ElectionCompute, Event, Phase, SolutionAccuracyOf};
use std::collections::BTreeSet;
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	AccountId, Balance, Balances, ElectionProviderMultiPhase, Runtime, RuntimeEvent, Session,
	Staking, UncheckedExtrinsic, UnitIssuance, VoterList,
	configs::{staking::OnChainElection, system::BlockWeights},
	constants::staking::{
		MAX_ELECTABLE_TARGETS, MAX_ELECTING_VOTERS, MAX_FALLBACK_VOTERS, MAX_NOMINATIONS,
	},
	weights::frame_election_provider_support::WeightInfo as Measured,
};

fn nominators(count: usize) -> Vec<Nominator> {
	(0..count)
		.map(|n| Nominator {
			who: account(&format!("nominator{n}")),
			bond: (10 + n as Balance) * UNIT,
			targets: vec![n % 14, (n + 5) % 14],
		})
		.collect()
}

fn setup() -> Setup {
	Setup { validators: 14, nominators: nominators(20), ..Default::default() }
}

/// How the election that the last block finished was computed.
fn compute() -> Option<ElectionCompute> {
	events().into_iter().find_map(|event| match event {
		RuntimeEvent::ElectionProviderMultiPhase(Event::ElectionFinalized { compute, .. }) => {
			Some(compute)
		}
		_ => None,
	})
}

#[test]
fn chain_should_elect_by_itself_when_nobody_mines() {
	setup().run(|| {
		by_root(pallet_staking::Call::<Runtime>::set_validator_count { new: 12 }).unwrap();
		run_until(|| compute().is_some());
		assert_eq!(compute(), Some(ElectionCompute::Fallback));
		run_to_era(1);
		assert_eq!(Session::validators().len(), 12);
		// Everybody's stake is behind somebody that was elected, or behind nobody.
		let exposed: Balance = Session::validators()
			.iter()
			.map(|who| Staking::eras_stakers(1, who))
			.inspect(|exposure| assert!(exposure.own >= VALIDATOR_BOND))
			.map(|exposure| exposure.total)
			.sum();
		assert!(exposed > 12 * VALIDATOR_BOND);
		assert_eq!(pallet_staking::ErasTotalStake::<Runtime>::get(1), exposed);
	});
}

#[test]
fn mined_solution_should_be_used_when_one_came_in_time() {
	setup().run(|| {
		by_root(pallet_staking::Call::<Runtime>::set_validator_count { new: 12 }).unwrap();
		run_until(|| {
			matches!(
				pallet_election_provider_multi_phase::CurrentPhase::<Runtime>::get(),
				Phase::Unsigned((true, _))
			)
		});
		// What a validator's node does off chain.
		let (raw_solution, witness, _) =
			ElectionProviderMultiPhase::mine_and_check().expect("a solution is found; qed");
		let solution = pallet_election_provider_multi_phase::Call::<Runtime>::submit_unsigned {
			raw_solution: Box::new(raw_solution),
			witness,
		};
		assert_ok!(block(vec![UncheckedExtrinsic::new_bare(solution.into())])[0]);
		run_until(|| compute().is_some());
		assert_eq!(compute(), Some(ElectionCompute::Unsigned));
		run_to_era(1);
		assert_eq!(Session::validators().len(), 12);
	});
}

#[test]
fn signed_solution_should_bring_no_unit_when_it_wins() {
	setup().run(|| {
		by_root(pallet_staking::Call::<Runtime>::set_validator_count { new: 12 }).unwrap();
		run_until(|| {
			pallet_election_provider_multi_phase::CurrentPhase::<Runtime>::get() == Phase::Signed
		});
		let (raw_solution, ..) =
			ElectionProviderMultiPhase::mine_solution().expect("a solution is found; qed");
		let submit = pallet_election_provider_multi_phase::Call::<Runtime>::submit {
			raw_solution: Box::new(raw_solution),
		};
		let beside_rewards = || Balances::total_issuance() - UnitIssuance::total_issued();
		let before = beside_rewards();
		assert_ok!(block(vec![signed(&validator_path(0), submit)])[0]);
		run_until(|| compute().is_some());
		assert_eq!(compute(), Some(ElectionCompute::Signed));
		assert_eq!(beside_rewards(), before, "the fee is not refunded");
		run_to_era(1);
		assert_eq!(Session::validators().len(), 12);
	});
}

/// A snapshot as large as it may be.
fn largest_snapshot() -> (Vec<VoterOf<Staking>>, Vec<AccountId>) {
	let numbered = |n: u32| {
		let mut bytes = [0; 32];
		bytes[..4].copy_from_slice(&n.to_le_bytes());
		AccountId::from(bytes)
	};
	let targets: Vec<_> = (0..200).map(numbered).collect();
	let voters = (0..MAX_ELECTING_VOTERS)
		.map(|n| {
			let votes = (0..MAX_NOMINATIONS).map(|vote| numbered((n * 7 + vote * 13) % 200));
			let votes: BTreeSet<_> = votes.collect();
			let votes = votes.into_iter().collect::<Vec<_>>();
			let votes = votes.try_into().expect("there are not more than may be; qed");
			// The largest first, as the list of voters has them.
			(numbered(1_000_000 + n), u64::from(MAX_ELECTING_VOTERS - n) * 1_000_000_000, votes)
		})
		.collect();
	(voters, targets)
}

#[test]
fn election_in_a_block_should_count_the_first_thousand_voters() {
	Setup::of(4).run(|| {
		let (voters, targets) = largest_snapshot();
		let counted: BTreeSet<_> =
			voters.iter().take(MAX_FALLBACK_VOTERS as usize).map(|(who, ..)| who.clone()).collect();
		let before = treasurenet_runtime::System::block_weight().total();
		let supports = OnChainElection::instant_elect(voters.clone(), targets.clone(), 100)
			.expect("a set is found; qed");
		assert_eq!(supports.len(), 100);
		let backers: BTreeSet<_> = supports
			.iter()
			.flat_map(|(_, support)| support.voters.iter().map(|(who, _)| who.clone()))
			.collect();
		assert_eq!(backers, counted);

		// It registers the solver's estimated weight, a tenth of a block.
		let weight = treasurenet_runtime::System::block_weight().total().saturating_sub(before);
		let votes = MAX_NOMINATIONS;
		assert_eq!(
			weight,
			Measured::<Runtime>::phragmen(MAX_FALLBACK_VOTERS, targets.len() as u32, votes)
		);
		assert!(weight.ref_time() < BlockWeights::get().max_block.ref_time() / 10);
		let whole = SequentialPhragmen::<AccountId, SolutionAccuracyOf<Runtime>>::weight::<
			Measured<Runtime>,
		>(MAX_ELECTING_VOTERS, targets.len() as u32, votes);
		assert!(whole.ref_time() > BlockWeights::get().max_block.ref_time() / 10);
	});
}

#[test]
fn election_in_a_block_should_be_its_own_data_providers() {
	// The bounds that the chain collects voters by when no snapshot is handed over.
	Setup { validators: 4, nominators: nominators_of_one(1_050), ..Default::default() }.run(|| {
		let supports = OnChainElection::elect(0).expect("a set is found; qed");
		let votes: usize = supports.iter().map(|(_, support)| support.voters.len()).sum();
		// The four validators' own votes are among the first thousand.
		assert_eq!(votes, MAX_FALLBACK_VOTERS as usize);
	});
}

fn nominators_of_one(count: usize) -> Vec<Nominator> {
	(0..count)
		.map(|n| Nominator {
			who: account(&format!("nominator{n}")),
			bond: 10 * UNIT,
			targets: vec![0],
		})
		.collect()
}

#[test]
fn nominators_should_be_exposed_and_paid_by_pages() {
	Setup { validators: 4, nominators: nominators_of_one(600), ..Default::default() }.run(|| {
		let overview = pallet_staking::ErasStakersOverview::<Runtime>::get(0, validator(0));
		let overview = overview.expect("it was elected; qed");
		assert_eq!((overview.nominator_count, overview.page_count), (600, 2));
		run_to_era(1);
		run_to_session(session() + 1);
		let mut paid = pallet_staking::ClaimedRewards::<Runtime>::get(0, validator(0));
		paid.sort();
		assert_eq!(paid, [0, 1], "both pages were paid by themselves");
		for n in 0..600 {
			let ledger = Staking::ledger(account(&format!("nominator{n}")).into()).unwrap();
			assert!(ledger.active > 10 * UNIT, "nominator {n}");
		}
	});
}

#[test]
fn candidates_should_not_outnumber_what_a_snapshot_takes() {
	Setup { others: vec![account("other")], ..Setup::of(4) }.run(|| {
		let most = pallet_staking::MaxValidatorsCount::<Runtime>::get();
		assert_eq!(most, Some(MAX_ELECTABLE_TARGETS));
		pallet_staking::MaxValidatorsCount::<Runtime>::put(4);
		let who = account("other");
		assert_ok!(by(
			&who,
			pallet_staking::Call::<Runtime>::bond {
				value: 200 * UNIT,
				payee: pallet_staking::RewardDestination::Stash,
			}
		));
		let prefs = pallet_staking::ValidatorPrefs::default();
		assert_noop!(
			by(&who, pallet_staking::Call::<Runtime>::validate { prefs }),
			pallet_staking::Error::<Runtime>::TooManyValidators
		);
	});
}

#[test]
fn voters_should_be_sorted_into_bags_by_stake() {
	use frame_election_provider_support::SortedListProvider;
	setup().run(|| {
		let listed: Vec<_> = VoterList::iter().collect();
		assert_eq!(listed.len(), 34);
		// The validators bonded most, and the nominators follow with the largest before the
		// smallest.
		assert!(listed[..14].iter().all(|who| (0..14).any(|n| validator(n) == *who)));
		let place = |n: usize| {
			let who = account(&format!("nominator{n}"));
			listed.iter().position(|other| *other == who).expect("it votes; qed")
		};
		assert!(place(19) < place(10));
		assert!(place(10) < place(0));
	});
}
