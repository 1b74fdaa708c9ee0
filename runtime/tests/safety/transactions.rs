//! Transactions that the filter refuses stay out of blocks, and cost nobody anything.

use crate::{chain::*, enter_safe_mode, leave_safe_mode, name, pause, unpause};
use frame_support::{assert_noop, assert_ok};
use frame_system::offchain::{CreateAuthorizedTransaction, CreateBare};
use pallet_production_oracle::{
	Call, PriceAnswer, Report, ReportPayload,
	crypto::{ReporterPair, ReporterSignature},
};
use sp_core::{H256, Pair};
use sp_runtime::{
	ApplyExtrinsicResult,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
};
use treasurenet_primitives::{Feed, math::calendar::DAY_MS};
use treasurenet_runtime::{
	Balances, Executive, ProductionOracle, Runtime, RuntimeCall, RuntimeEvent, System, UNIT,
	UncheckedExtrinsic,
};

/// Why the pool and blocks refuse a transaction that the filter refuses.
const REFUSED: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Call);

fn transfer() -> RuntimeCall {
	let dest = account("Bob").into();
	pallet_balances::Call::transfer_keep_alive { dest, value: UNIT }.into()
}

/// A block with one transaction. Returns what came of it.
fn block_with(transaction: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	open_block();
	let result = apply(transaction);
	close_block();
	result
}

/// Whether the pool takes a transaction.
fn pool(transaction: UncheckedExtrinsic) -> Result<(), TransactionValidityError> {
	Executive::validate_transaction(TransactionSource::External, transaction, H256::zero())
		.map(|_| ())
}

/// Yesterday's price, as the node of the reporter Eve reports it.
fn feeless_report(key: &ReporterPair) -> UncheckedExtrinsic {
	let today = (pallet_timestamp::Now::<Runtime>::get() / DAY_MS) as u32;
	let report = Report::Price {
		feed: Feed::Kind(0),
		day: today - 1,
		revision: 0,
		answer: PriceAnswer::Price(750_000),
		source: H256::repeat_byte(5),
	};
	let payload = ReportPayload {
		key: key.public(),
		block: System::block_number(),
		reports: vec![report].try_into().expect("it is one; qed"),
	};
	let signature: ReporterSignature = key.sign(&ProductionOracle::report_hash(&payload));
	let call = Call::<Runtime>::report_authorized { payload, signature };
	<Runtime as CreateAuthorizedTransaction<Call<Runtime>>>::create_authorized_transaction(
		call.into(),
	)
}

/// A chain on which the reporter Eve has the returned key.
fn with_reporter(test: impl FnOnce(ReporterPair)) {
	Setup::of(4).run(|| {
		let eve = account("Eve");
		let key = ReporterPair::from_string("//Eve//oracle", None).expect("the path is one; qed");
		let proof = key.sign(&ProductionOracle::key_proof_payload(eve.clone()));
		assert_ok!(by(&eve, Call::set_session_key { key: key.public(), proof }));
		test(key);
	});
}

#[test]
fn signed_transaction_should_be_refused_for_free_when_its_call_is_paused() {
	Setup::of(4).run(|| {
		let (alice, call) = (account("Alice"), ("Balances", "transfer_keep_alive"));
		assert_ok!(pause(call.0, call.1));
		let before = (Balances::free_balance(&alice), System::account_nonce(&alice));
		let transaction = signed("Alice", transfer());
		assert_eq!(pool(transaction.clone()), Err(REFUSED));
		assert_eq!(block_with(transaction.clone()), Err(REFUSED));
		assert_eq!((Balances::free_balance(&alice), System::account_nonce(&alice)), before);
		// The same transaction is good once the call is resumed.
		assert_ok!(unpause(call.0, call.1));
		assert_ok!(pool(transaction.clone()));
		assert_eq!(block_with(transaction), Ok(Ok(())));
		assert_eq!(System::account_nonce(&alice), before.1 + 1);
	});
}

#[test]
fn transaction_should_be_refused_when_nobody_may_ever_make_its_call() {
	Setup::of(4).run(|| {
		let burn = pallet_balances::Call::burn { value: UNIT, keep_alive: true };
		assert_eq!(pool(signed("Alice", burn.clone())), Err(REFUSED));
		assert_eq!(block_with(signed("Alice", burn)), Err(REFUSED));
	});
}

#[test]
fn unit_should_not_be_burnt_when_a_call_is_wrapped() {
	Setup::of(4).run(|| {
		let issuance = Balances::total_issuance();
		let burn = RuntimeCall::from(pallet_balances::Call::burn { value: UNIT, keep_alive: true });
		let batch = pallet_utility::Call::batch_all { calls: vec![burn] };
		assert_noop!(by(&account("Alice"), batch), frame_system::Error::<Runtime>::CallFiltered);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

/// What is wrapped is refused when it is dispatched: the transaction is included and pays its fee.
#[test]
fn wrapped_call_should_fail_at_dispatch_when_it_is_paused() {
	Setup::of(4).run(|| {
		assert_ok!(pause("Balances", "transfer_keep_alive"));
		let batch = pallet_utility::Call::batch { calls: vec![transfer()] };
		let before = Balances::free_balance(account("Bob"));
		assert_eq!(block_with(signed("Alice", batch)), Ok(Ok(())));
		assert_eq!(Balances::free_balance(account("Bob")), before);
		assert!(events().iter().any(|event| matches!(
			event,
			RuntimeEvent::Utility(pallet_utility::Event::BatchInterrupted { index: 0, error })
				if *error == frame_system::Error::<Runtime>::CallFiltered.into()
		)));
	});
}

#[test]
fn feeless_report_should_succeed_when_it_is_authorised() {
	with_reporter(|key| {
		let report = feeless_report(&key);
		assert_ok!(pool(report.clone()));
		assert_eq!(block_with(report), Ok(Ok(())));
	});
}

/// Otherwise a report that fails would stay in its block, free of charge, as often as one likes.
#[test]
fn feeless_report_should_stay_out_of_blocks_when_it_would_fail() {
	with_reporter(|key| {
		let report = feeless_report(&key);
		let both = [
			(
				(|| pause("ProductionOracle", "report_authorized")) as fn() -> _,
				(|| unpause("ProductionOracle", "report_authorized")) as fn() -> _,
			),
			(enter_safe_mode, leave_safe_mode),
		];
		for (stop, resume) in both {
			assert_ok!(stop());
			assert_eq!(pool(report.clone()), Err(REFUSED));
			assert_eq!(block_with(report.clone()), Err(REFUSED));
			assert_ok!(resume());
		}
		assert_ok!(pool(report.clone()));
		assert_eq!(block_with(report), Ok(Ok(())));
	});
}

#[test]
fn unsigned_transaction_should_be_refused_when_the_filter_refuses_it() {
	Setup::of(4).run(|| {
		let bare = <Runtime as CreateBare<RuntimeCall>>::create_bare(transfer());
		assert_ok!(pause("Balances", "transfer_keep_alive"));
		assert_eq!(block_with(bare), Err(REFUSED));
	});
}

#[test]
fn minting_calls_should_be_refused_in_the_pool_when_the_breaker_tripped() {
	Setup::of(4).run(|| {
		pallet_tat_issuance::TotalMinted::<Runtime>::put(1);
		block(vec![]);
		for call in [
			RuntimeCall::from(pallet_tat_issuance::Call::mint_tat { well: 0, month: 0 }),
			pallet_tat_issuance::Call::settle { well: 0, month: 0 }.into(),
		] {
			assert_eq!(pool(signed("Alice", call)), Err(REFUSED));
		}
		assert!(treasurenet_runtime::TxPause::is_paused(&name("TatIssuance", "settle")));
		assert_ok!(pool(signed("Alice", transfer())));
	});
}
