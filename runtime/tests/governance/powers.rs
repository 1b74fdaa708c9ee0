//! Who has which power. Every call is tried as every origin: what is not named here is refused.

use crate::{holders::*, world::*};
use frame_support::traits::{Contains, EnsureOrigin};
use sp_core::H256;
use sp_runtime::{DispatchError, Perbill, traits::Dispatchable};
use treasurenet_primitives::AssetStatus;
use treasurenet_runtime::{
	AccountId, Balance, Runtime, RuntimeCall, RuntimeOrigin, UNIT,
	configs::{
		governance::{
			origins::{Manager, ManagersMajority, ManagersSupermajority, Spender},
			track_origins::Origin::{self, *},
		},
		safety::EssentialCalls,
	},
};

/// All tracks but root's.
pub const TRACKS: [Origin; 12] = [
	WhitelistedCaller,
	StakingAdmin,
	Treasurer,
	FoundationAdmin,
	AssetAdmin,
	OracleAdmin,
	ParametersAdmin,
	ReferendumCanceller,
	ReferendumKiller,
	SmallSpender,
	MediumSpender,
	BigSpender,
];

fn collective(ayes: u32, seats: u32) -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(ayes, seats).into()
}

/// Whether a call gets past its origin. Nothing is changed by it.
fn reaches(origin: RuntimeOrigin, call: &RuntimeCall) -> bool {
	use frame_support::storage::{TransactionOutcome, with_transaction};
	with_transaction(|| {
		let result = call.clone().dispatch(origin).map_err(|refused| refused.error);
		let refused =
			[DispatchError::BadOrigin, frame_system::Error::<Runtime>::CallFiltered.into()];
		let reaches = !matches!(result, Err(error) if refused.contains(&error));
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(reaches))
	})
	.expect("it is rolled back; qed")
}

fn parameters_calls() -> Vec<RuntimeCall> {
	vec![
		pallet_asset_registry::Call::set_parameters { new: Default::default() }.into(),
		pallet_well_audit::Call::set_parameters { new: Default::default() }.into(),
		pallet_margin_escrow::Call::set_parameters { new: Default::default() }.into(),
		pallet_production_oracle::Call::set_parameters { new: Default::default() }.into(),
		pallet_tat_issuance::Call::set_parameters { new: Default::default() }.into(),
		pallet_unit_issuance::Call::set_parameters { new: Default::default() }.into(),
		pallet_bonus_stake::Call::set_parameters { new: Default::default() }.into(),
		pallet_validator_attendance::Call::set_parameters { new: Default::default() }.into(),
	]
}

fn spend(amount: Balance) -> RuntimeCall {
	pallet_treasury::Call::spend {
		asset_kind: Box::default(),
		amount,
		beneficiary: Box::new(stranger(1)),
		valid_from: None,
	}
	.into()
}

fn membership(call: pallet_membership::Call<Runtime, FoundationInstance>) -> RuntimeCall {
	call.into()
}

/// Governance's calls, and the tracks that reach them beside root.
fn governed() -> Vec<(RuntimeCall, Vec<Origin>)> {
	let who = stranger(1);
	let asset = |call: pallet_asset_registry::Call<Runtime>| (call.into(), vec![AssetAdmin]);
	let oracle = |call: pallet_production_oracle::Call<Runtime>| (call.into(), vec![OracleAdmin]);
	let staking = |call: pallet_staking::Call<Runtime>| (call.into(), vec![StakingAdmin]);
	let kind = pallet_asset_registry::petroleum::gas();
	let status = AssetStatus::Live;
	let mut calls: Vec<(RuntimeCall, Vec<Origin>)> = vec![
		asset(pallet_asset_registry::Call::reject_proposal { asset: 0 }),
		asset(pallet_asset_registry::Call::approve_asset { asset: 0 }),
		asset(pallet_asset_registry::Call::set_asset_status { asset: 0, status }),
		asset(pallet_asset_registry::Call::register_kind { kind: Box::new(kind) }),
		asset(pallet_asset_registry::Call::resume_kind { kind: 0 }),
		(
			pallet_producer_registry::Call::add_verifier { verifier: who.clone() }.into(),
			vec![AssetAdmin],
		),
		(
			pallet_producer_registry::Call::remove_verifier { verifier: who.clone() }.into(),
			vec![AssetAdmin],
		),
		(pallet_well_audit::Call::remove_dapp { dapp: 0 }.into(), vec![AssetAdmin]),
		(
			pallet_production_oracle::Call::set_volume_source { kind: 0, source: None }.into(),
			vec![AssetAdmin],
		),
		oracle(pallet_production_oracle::Call::admit_reporter { who: who.clone() }),
		oracle(pallet_production_oracle::Call::remove_reporter { who: who.clone() }),
		oracle(pallet_production_oracle::Call::forgive_strikes { who: who.clone() }),
		staking(pallet_staking::Call::set_min_commission { new: Perbill::zero() }),
		staking(pallet_staking::Call::cancel_deferred_slash { era: 0, slash_indices: vec![0] }),
		staking(pallet_staking::Call::manual_slash {
			validator_stash: who.clone(),
			era: 0,
			slash_fraction: Perbill::from_percent(1),
		}),
		(
			pallet_election_provider_multi_phase::Call::set_minimum_untrusted_score {
				maybe_next_score: None,
			}
			.into(),
			vec![StakingAdmin],
		),
		(
			membership(pallet_membership::Call::add_member { who: who.clone().into() }),
			vec![FoundationAdmin],
		),
		(
			membership(pallet_membership::Call::remove_member { who: who.clone().into() }),
			vec![FoundationAdmin],
		),
		(
			membership(pallet_membership::Call::reset_members { members: vec![] }),
			vec![FoundationAdmin],
		),
		(
			membership(pallet_membership::Call::set_prime { who: who.clone().into() }),
			vec![FoundationAdmin],
		),
		(
			pallet_collective::Call::<Runtime, FoundationInstance>::kill {
				proposal_hash: H256::zero(),
			}
			.into(),
			vec![FoundationAdmin],
		),
		(pallet_referenda::Call::<Runtime>::cancel { index: 0 }.into(), vec![ReferendumCanceller]),
		(pallet_referenda::Call::<Runtime>::kill { index: 0 }.into(), vec![ReferendumKiller]),
		(spend(UNIT), vec![SmallSpender, MediumSpender, BigSpender, Treasurer]),
		(pallet_treasury::Call::void_spend { index: 0 }.into(), vec![Treasurer]),
		(frame_system::Call::authorize_upgrade { code_hash: H256::zero() }.into(), vec![]),
		(frame_system::Call::kill_storage { keys: vec![] }.into(), vec![]),
		(pallet_preimage::Call::request_preimage { hash: H256::zero() }.into(), vec![]),
		(
			pallet_balances::Call::force_set_balance { who: who.into(), new_free: UNIT }.into(),
			vec![],
		),
	];
	calls.extend(parameters_calls().into_iter().map(|call| (call, vec![ParametersAdmin])));
	calls
}

#[test]
fn tracks_should_reach_their_own_calls_and_no_others() {
	among_holders(|| {
		for (call, tracks) in governed() {
			assert!(reaches(RuntimeOrigin::root(), &call), "root: {call:?}");
			for track in TRACKS {
				assert_eq!(
					reaches(track.into(), &call),
					tracks.contains(&track),
					"{track:?}: {call:?}"
				);
			}
		}
	});
}

#[test]
fn managers_should_reach_none_of_governances_calls() {
	among_holders(|| {
		for (call, _) in governed() {
			// A proposal or a preimage is everybody's.
			assert!(!reaches(collective(3, 3), &call), "{call:?}");
			assert!(!reaches(RuntimeOrigin::signed(managers()[0].clone()), &call), "{call:?}");
		}
	});
}

/// Root is bound by no filter; the tracks are.
#[test]
fn tracks_calls_should_work_in_emergencies() {
	for (call, tracks) in governed() {
		assert!(tracks.is_empty() || EssentialCalls::contains(&call), "{call:?}");
	}
}

#[test]
fn managers_should_not_pass_their_seats_on() {
	among_holders(|| {
		let call = membership(pallet_membership::Call::change_key { new: stranger(1).into() });
		assert!(!reaches(RuntimeOrigin::signed(managers()[0].clone()), &call));
	});
}

#[test]
fn managers_powers_should_need_what_they_say() {
	among_holders(|| {
		let allowed = |origin: RuntimeOrigin| {
			(
				ManagersSupermajority::ensure_origin(origin.clone()).is_ok(),
				ManagersMajority::ensure_origin(origin.clone()).is_ok(),
				Manager::ensure_origin(origin).is_ok(),
			)
		};
		assert_eq!(allowed(RuntimeOrigin::root()), (true, true, false));
		assert_eq!(allowed(collective(2, 3)), (true, true, false));
		assert_eq!(allowed(collective(3, 5)), (false, true, false));
		assert_eq!(allowed(collective(1, 2)), (false, false, false));
		for manager in [Alice, Bob, Charlie] {
			let origin = RuntimeOrigin::signed(manager.to_account_id());
			assert_eq!(allowed(origin), (false, false, true));
		}
		assert_eq!(allowed(RuntimeOrigin::signed(Dave.to_account_id())), (false, false, false));
		assert_eq!(allowed(RuntimeOrigin::none()), (false, false, false));
		for track in TRACKS {
			assert_eq!(allowed(track.into()), (false, false, false));
		}
	});
}

#[test]
fn spenders_should_be_told_apart_by_their_limits() {
	among_holders(|| {
		let limits: std::collections::BTreeSet<_> =
			TRACKS.iter().filter_map(|track| track.spend_limit()).collect();
		assert_eq!(limits.len(), 4, "no two are the same");
		for track in TRACKS {
			assert_eq!(Spender::ensure_origin(track.into()).ok(), track.spend_limit());
		}
		assert_eq!(Spender::ensure_origin(RuntimeOrigin::root()).ok(), Some(Balance::MAX));
		assert!(Spender::ensure_origin(collective(3, 3)).is_err());
	});
}
