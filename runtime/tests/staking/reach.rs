//! What a chain in trouble needs can be reached, by governance and by nobody else.

use crate::chain::*;
use frame_support::storage::{TransactionOutcome, with_transaction};
use pallet_election_provider_multi_phase::Call as Elections;
use pallet_staking::Call as Staking;
use pallet_validator_attendance::Limits;
use sp_consensus_babe::digests::NextConfigDescriptor;
use sp_runtime::{DispatchError, DispatchError::BadOrigin, Perbill};
use treasurenet_runtime::{
	Runtime, RuntimeCall,
	configs::{consensus::BABE_GENESIS_EPOCH_CONFIG, staking_adapters::StakersOfStaking},
};

fn calls() -> Vec<RuntimeCall> {
	let genesis = BABE_GENESIS_EPOCH_CONFIG;
	let config = NextConfigDescriptor::V1 { c: genesis.c, allowed_slots: genesis.allowed_slots };
	let (validator_stash, slash_fraction) = (validator(0), Perbill::from_percent(1));
	vec![
		pallet_grandpa::Call::<Runtime>::note_stalled { delay: 10, best_finalized_block_number: 1 }
			.into(),
		pallet_babe::Call::<Runtime>::plan_config_change { config }.into(),
		Staking::<Runtime>::force_new_era {}.into(),
		Staking::<Runtime>::force_new_era_always {}.into(),
		Staking::<Runtime>::force_no_eras {}.into(),
		Staking::<Runtime>::set_invulnerables { invulnerables: vec![] }.into(),
		Staking::<Runtime>::cancel_deferred_slash { era: 1, slash_indices: vec![0] }.into(),
		Staking::<Runtime>::set_min_commission { new: Perbill::from_percent(1) }.into(),
		Staking::<Runtime>::manual_slash { validator_stash, era: 0, slash_fraction }.into(),
		Elections::<Runtime>::governance_fallback {}.into(),
		Elections::<Runtime>::set_minimum_untrusted_score { maybe_next_score: None }.into(),
		Elections::<Runtime>::set_emergency_election_result { supports: vec![] }.into(),
		pallet_validator_attendance::Call::<Runtime>::set_validator_count { new: 4 }.into(),
		pallet_validator_attendance::Call::<Runtime>::restart_finality {
			delay: 100,
			best_finalized: 1,
		}
		.into(),
		pallet_validator_attendance::Call::<Runtime>::set_staking_limits {
			new: StakersOfStaking::get(),
		}
		.into(),
		pallet_validator_attendance::Call::<Runtime>::set_parameters { new: Default::default() }
			.into(),
	]
}

#[test]
fn root_should_reach_what_a_stalled_chain_needs_and_a_validator_should_not() {
	Setup::of(4).run(|| {
		for call in calls() {
			let tried = with_transaction(|| {
				let tried = (by_root(call.clone()), by(&validator(0), call.clone()));
				TransactionOutcome::Rollback(Ok::<_, DispatchError>(tried))
			});
			let (of_root, of_validator) = tried.expect("it is rolled back; qed");
			// Some have nothing to do now, and say so.
			assert_ne!(of_root, Err(BadOrigin), "{call:?}");
			assert_eq!(of_validator, Err(BadOrigin), "{call:?}");
		}
	});
}
