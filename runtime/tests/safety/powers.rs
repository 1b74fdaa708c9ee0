//! Who enters, extends and leaves safe mode, and who pauses and resumes calls.

use crate::{name, world::*};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult, traits::Hooks};
use sp_runtime::{DispatchError::BadOrigin, traits::Dispatchable};
use treasurenet_runtime::{
	AccountId, BlockNumber, Runtime, RuntimeCall, RuntimeOrigin, SafeMode, System,
	configs::safety::{GovernanceDuration, ManagersDuration},
	constants::time::DAYS,
};

type ModeCall = pallet_safe_mode::Call<Runtime>;

fn of_managers(yes: u32, seats: u32) -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(yes, seats).into()
}

fn dispatch(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(origin).map(|_| ()).map_err(|refused| refused.error)
}

fn until() -> Option<BlockNumber> {
	pallet_safe_mode::EnteredUntil::<Runtime>::get()
}

fn pause_uploads() -> RuntimeCall {
	pallet_tx_pause::Call::pause { full_name: name("TatIssuance", "upload") }.into()
}

fn resume_uploads() -> RuntimeCall {
	pallet_tx_pause::Call::unpause { ident: name("TatIssuance", "upload") }.into()
}

#[test]
fn managers_majority_should_enter_safe_mode_for_three_days_and_not_extend_or_leave_it() {
	on_chain(|| {
		assert_noop!(dispatch(of_managers(1, 3), ModeCall::force_enter {}), BadOrigin);
		assert_ok!(dispatch(of_managers(2, 3), ModeCall::force_enter {}));
		assert_eq!(until(), Some(System::block_number() + 3 * DAYS));
		for call in [ModeCall::force_extend {}, ModeCall::force_exit {}] {
			assert_noop!(dispatch(of_managers(3, 3), call), BadOrigin);
		}
		assert_noop!(
			dispatch(of_managers(3, 3), ModeCall::force_enter {}),
			pallet_safe_mode::Error::<Runtime>::Entered
		);
	});
}

#[test]
fn governance_should_enter_extend_and_leave_safe_mode() {
	on_chain(|| {
		assert_ok!(by_root(ModeCall::force_enter {}));
		let end = System::block_number() + GovernanceDuration::get();
		assert_eq!(until(), Some(end));
		assert_ok!(by_root(ModeCall::force_extend {}));
		assert_eq!(until(), Some(end + GovernanceDuration::get()));
		assert_ok!(by_root(ModeCall::force_exit {}));
		assert_eq!(until(), None);
	});
}

#[test]
fn safe_mode_should_end_by_itself_when_its_time_is_up() {
	on_chain(|| {
		assert_ok!(dispatch(of_managers(2, 3), ModeCall::force_enter {}));
		let last = System::block_number() + ManagersDuration::get();
		SafeMode::on_initialize(last);
		assert!(SafeMode::is_entered());
		SafeMode::on_initialize(last + 1);
		assert!(!SafeMode::is_entered());
	});
}

#[test]
fn nobody_should_enter_or_extend_safe_mode_by_a_deposit() {
	on_chain(|| {
		let unavailable = pallet_safe_mode::Error::<Runtime>::NotConfigured;
		assert_noop!(by(&producer(), ModeCall::enter {}), unavailable);
		assert_ok!(by_root(ModeCall::force_enter {}));
		let unavailable = pallet_safe_mode::Error::<Runtime>::NotConfigured;
		assert_noop!(by(&producer(), ModeCall::extend {}), unavailable);
		// Slashing such a deposit would burn it.
		let slash = ModeCall::force_slash_deposit { account: producer(), block: 1 };
		assert_noop!(by_root(slash), BadOrigin);
	});
}

#[test]
fn managers_majority_should_pause_calls_and_not_resume_them() {
	on_chain(|| {
		assert_noop!(dispatch(of_managers(1, 3), pause_uploads()), BadOrigin);
		assert_ok!(dispatch(of_managers(2, 3), pause_uploads()));
		assert_noop!(
			upload(&producer(), 0, JANUARY, [(1, VOLUME)]),
			frame_system::Error::<Runtime>::CallFiltered
		);
		assert_noop!(dispatch(of_managers(3, 3), resume_uploads()), BadOrigin);
		assert_noop!(by(&managers()[0], resume_uploads()), BadOrigin);
		assert_ok!(by_root(resume_uploads()));
	});
}

#[test]
fn managers_majority_should_stop_minting_in_one_motion() {
	on_chain(|| {
		let pause =
			|call| pallet_tx_pause::Call::pause { full_name: name("TatIssuance", call) }.into();
		let both =
			pallet_utility::Call::batch_all { calls: ["mint_tat", "settle"].map(pause).into() };
		assert_ok!(dispatch(of_managers(2, 3), both));
		assert_noop!(mint(&producer(), 0, JANUARY), frame_system::Error::<Runtime>::CallFiltered);
		assert!(treasurenet_runtime::TxPause::is_paused(&name("TatIssuance", "settle")));
	});
}

#[test]
fn pause_should_be_refused_when_the_call_is_essential() {
	on_chain(|| {
		for (pallet, call) in [
			("Timestamp", "set"),
			("Staking", "withdraw_unbonded"),
			("Foundation", "vote"),
			("MarginEscrow", "withdraw"),
			("TxPause", "unpause"),
			("SafeMode", "force_exit"),
		] {
			let pause = pallet_tx_pause::Call::pause { full_name: name(pallet, call) };
			assert_noop!(by_root(pause), pallet_tx_pause::Error::<Runtime>::Unpausable);
		}
	});
}
