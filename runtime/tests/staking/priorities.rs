//! What the chain needs comes first in full blocks, whatever others pay.

use crate::chain::*;
use frame_support::storage::{TransactionOutcome, with_transaction};
use sp_core::H256;
use sp_runtime::{
	DispatchError,
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionSource, TransactionValidityError,
	},
};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	Executive, ImOnline, Runtime, RuntimeCall, Session, UncheckedExtrinsic,
	tips::HIGHEST_PAID_PRIORITY,
};

/// The place that the pool gives a transaction.
fn priority(extrinsic: &UncheckedExtrinsic) -> TransactionPriority {
	// Looking at a transaction leaves no trace in the block.
	let valid = with_transaction(|| {
		let source = TransactionSource::External;
		let valid = Executive::validate_transaction(source, extrinsic.clone(), H256::zero());
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(valid))
	});
	valid.expect("it is rolled back; qed").expect("the transaction is valid").priority
}

/// So many transfers in one transaction.
fn transfers(count: usize) -> RuntimeCall {
	let transfer = pallet_balances::Call::<Runtime>::transfer_allow_death {
		dest: account("somebody").into(),
		value: UNIT / 100,
	};
	let calls = vec![transfer.into(); count];
	pallet_utility::Call::<Runtime>::batch { calls }.into()
}

fn setup() -> Setup {
	Setup { others: vec![account("rich"), account("somebody")], ..Setup::of(12) }
}

#[test]
fn heartbeats_should_be_in_a_block_that_is_full_of_tipped_transfers() {
	setup().run(|| {
		fund(&account("rich"), 10_000 * UNIT);
		open_block();
		// The tipped ones came first. A pool sorts by priority, and leaves what is equal in its order.
		let mut pool: Vec<_> =
			(0..60).map(|ahead| tipped("rich", transfers(200), ahead, 100 * UNIT)).collect();
		let validators = Session::validators().len() as u32;
		pool.extend((0..validators).filter(|place| !ImOnline::is_online(*place)).map(heartbeat));
		let heartbeats = pool.len() - 60;
		assert!(heartbeats > 8, "nearly all have to show that they are there");
		let mut sorted: Vec<_> = pool
			.into_iter()
			.map(|extrinsic| {
				// Only the next nonce is valid now; the others pay the same.
				let place = if extrinsic.is_signed_transfer() {
					priority(&tipped("rich", transfers(200), 0, 100 * UNIT))
				} else {
					priority(&extrinsic)
				};
				(place, extrinsic)
			})
			.collect();
		sorted.sort_by_key(|(priority, _)| core::cmp::Reverse(*priority));
		let full = TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);
		let results: Vec<_> = sorted.into_iter().map(|(_, extrinsic)| apply(extrinsic)).collect();
		assert!(results.contains(&Err(full)), "the block is full");
		close_block();
		let online = (0..validators).filter(|place| ImOnline::is_online(*place)).count();
		assert_eq!(online as u32, validators);
	});
}

trait IsSigned {
	fn is_signed_transfer(&self) -> bool;
}

impl IsSigned for UncheckedExtrinsic {
	fn is_signed_transfer(&self) -> bool {
		matches!(self.function, RuntimeCall::Utility(_))
	}
}

#[test]
fn tip_should_buy_no_place_before_what_the_chain_needs() {
	setup().run(|| {
		fund(&account("rich"), 1_000_000_000 * UNIT);
		let highest = priority(&tipped("rich", transfers(1), 0, 900_000_000 * UNIT));
		assert_eq!(highest, HIGHEST_PAID_PRIORITY);
		// Nor do calls of the operational class, which pay for their place by their fee.
		for needed in [
			<Runtime as pallet_im_online::Config>::UnsignedPriority::get(),
			<Runtime as pallet_election_provider_multi_phase::Config>::MinerTxPriority::get(),
			<Runtime as pallet_production_oracle::Config>::ReportPriority::get(),
			priority(&heartbeat_of_somebody()),
		] {
			assert!(needed > highest, "{needed}");
		}
	});
}

fn heartbeat_of_somebody() -> UncheckedExtrinsic {
	let validators = Session::validators().len() as u32;
	let place = (0..validators).find(|place| !ImOnline::is_online(*place));
	heartbeat(place.expect("not all authored yet; qed"))
}

#[test]
fn higher_tip_should_come_first_among_transfers() {
	setup().run(|| {
		fund(&account("rich"), 10_000 * UNIT);
		let mut before = 0;
		for tip in [0, UNIT / 1_000, UNIT / 100, UNIT, 100 * UNIT, 5_000 * UNIT] {
			let place = priority(&tipped("rich", transfers(1), 0, tip));
			assert!(place > before, "a tip of {tip}");
			before = place;
		}
	});
}
