//! How finality goes on after a stall, and what root's own call cannot break.

use crate::chain::*;
use frame_support::{assert_noop, assert_ok};
use pallet_grandpa::{CurrentSetId, PendingChange, Stalled};
use pallet_validator_attendance::{Call, Error, Event};
use sp_runtime::{DispatchError::BadOrigin, traits::Dispatchable};
use treasurenet_runtime::{
	BlockNumber, Runtime, RuntimeCall, RuntimeEvent, System,
	configs::{
		consensus::{MaxRestartDelay, MinRestartDelay},
		governance::track_origins::Origin,
	},
};

fn restart(delay: BlockNumber, best_finalized: BlockNumber) -> RuntimeCall {
	Call::<Runtime>::restart_finality { delay, best_finalized }.into()
}

fn by_track(track: Origin, call: RuntimeCall) -> frame_support::dispatch::DispatchResult {
	call.dispatch(track.into()).map(|_| ()).map_err(|refused| refused.error)
}

fn note_stalled(delay: BlockNumber, best_finalized_block_number: BlockNumber) {
	assert_ok!(by_root(pallet_grandpa::Call::<Runtime>::note_stalled {
		delay,
		best_finalized_block_number
	}));
}

#[test]
fn finality_should_restart_with_the_next_session_when_the_staking_track_says_so() {
	Setup::of(4).run(|| {
		run_to_session(1);
		let (set, best_finalized) = (CurrentSetId::<Runtime>::get(), System::block_number() - 1);
		assert_ok!(by_track(Origin::StakingAdmin, restart(100, best_finalized)));
		run_to_session(2);
		let change = PendingChange::<Runtime>::get().expect("the session began it");
		assert_eq!((change.delay, change.forced), (100, Some(best_finalized)));
		assert_eq!(CurrentSetId::<Runtime>::get(), set + 1);
		// Not again while it goes on, and for as long afterwards.
		assert_noop!(by_root(restart(100, best_finalized)), Error::<Runtime>::RestartTooSoon);
		let begun = change.scheduled_at;
		run_until(|| System::block_number() == begun + 100);
		assert!(!PendingChange::<Runtime>::exists(), "the new validators finalise");
		run_until(|| System::block_number() == begun + 200);
		assert_ok!(by_root(restart(100, best_finalized)));
	});
}

#[test]
fn restart_should_be_refused_when_it_is_out_of_range_or_somebody_elses() {
	Setup::of(4).run(|| {
		for delay in [0, MinRestartDelay::get() - 1, MaxRestartDelay::get() + 1, BlockNumber::MAX] {
			let error = Error::<Runtime>::RestartDelayOutOfRange;
			assert_noop!(by_track(Origin::StakingAdmin, restart(delay, 0)), error);
		}
		for block in [System::block_number() + 1, BlockNumber::MAX] {
			let error = Error::<Runtime>::FinalizedBlockUnknown;
			assert_noop!(by_track(Origin::StakingAdmin, restart(100, block)), error);
		}
		assert_noop!(by_track(Origin::ParametersAdmin, restart(100, 0)), BadOrigin);
		assert_noop!(by(&validator(0), restart(100, 0)), BadOrigin);
		let plain = pallet_grandpa::Call::<Runtime>::note_stalled {
			delay: 100,
			best_finalized_block_number: 0,
		};
		assert_noop!(by_track(Origin::StakingAdmin, plain.into()), BadOrigin);
	});
}

/// A delay that overflows would end the chain with the next session, and a long one would keep GRANDPA
/// from ever changing its validators again.
#[test]
fn chain_should_go_on_when_root_notes_a_stall_without_bounds() {
	Setup::of(4).run(|| {
		let never = BlockNumber::MAX;
		for (delay, block) in
			[(never, 1), (never / 2, 1), (MaxRestartDelay::get() + 1, 1), (10, never)]
		{
			note_stalled(delay, block);
			run_to_session(session() + 1);
			let dropped = Event::RestartDropped { delay, best_finalized: block };
			assert!(events().contains(&RuntimeEvent::ValidatorAttendance(dropped)));
			assert!(!Stalled::<Runtime>::exists() && !PendingChange::<Runtime>::exists());
		}
		note_stalled(10, 1);
		run_to_session(session() + 1);
		assert!(PendingChange::<Runtime>::exists(), "what does no harm is root's to say");
	});
}
