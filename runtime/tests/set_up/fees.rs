//! What transactions and stored things cost.

use crate::chain::chain;
use codec::Encode;
use frame_support::{assert_ok, traits::fungible::hold::Inspect, weights::WeightToFee as _};
use sp_keyring::Sr25519Keyring::{self, Two};
use sp_runtime::{MultiAddress, MultiSignature, traits::Dispatchable};
use treasurenet_runtime::{
	AccountId, Balance, Balances, Executive, RuntimeCall, RuntimeHoldReason, RuntimeOrigin,
	SignedPayload, System, TransactionPayment, UNIT, UncheckedExtrinsic, UnitIssuance,
	configs::system::{BlockWeights, WeightToFee},
	constants::currency::{FEE_PER_BASE_WEIGHT, MILLI, deposit},
	extension,
};

fn signed(by: Sr25519Keyring, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	let payload =
		SignedPayload::new(call.into(), extension(0, 0)).expect("nothing is refused; qed");
	let signature = MultiSignature::Sr25519(payload.using_encoded(|bytes| by.sign(bytes)));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, by.to_account_id().into(), signature, extension)
}

fn transfer() -> UncheckedExtrinsic {
	signed(
		Two,
		pallet_balances::Call::transfer_keep_alive {
			dest: MultiAddress::Id(AccountId::from([7; 32])),
			value: 5 * UNIT,
		},
	)
}

fn fee(transaction: UncheckedExtrinsic) -> Balance {
	let length = transaction.encoded_size() as u32;
	TransactionPayment::query_info(transaction, length).partial_fee
}

#[test]
fn an_empty_transaction_should_cost_its_base() {
	use frame_support::dispatch::DispatchClass;
	use treasurenet_runtime::weights::overhead::ExtrinsicBaseWeight;
	let base = BlockWeights::get().get(DispatchClass::Normal).base_extrinsic;
	assert_eq!(base, ExtrinsicBaseWeight::get());
	let fee = WeightToFee::weight_to_fee(&base);
	assert!(fee.abs_diff(FEE_PER_BASE_WEIGHT) < FEE_PER_BASE_WEIGHT / 1_000, "{fee}");
}

#[test]
fn a_transfer_should_cost_between_one_and_ten_thousandths() {
	chain("development").execute_with(|| {
		let fee = fee(transfer());
		assert!((MILLI..=10 * MILLI).contains(&fee), "{fee}");
	});
}

#[test]
fn filling_a_block_should_cost_more_than_ten_unit() {
	let full = WeightToFee::weight_to_fee(&BlockWeights::get().max_block);
	assert!((10 * UNIT..100 * UNIT).contains(&full), "{full}");
}

#[test]
fn fees_should_wait_in_their_pot_to_the_last_bit() {
	chain("development").execute_with(|| {
		System::initialize(&2, &Default::default(), &Default::default());
		let issuance = Balances::total_issuance();
		let payer = Balances::free_balance(Two.to_account_id());
		let pot = Balances::free_balance(UnitIssuance::fee_pot());

		assert_ok!(Executive::apply_extrinsic(transfer()).expect("it is valid"));

		let fee = payer - 5 * UNIT - Balances::free_balance(Two.to_account_id());
		assert!(fee > 0);
		assert_eq!(Balances::free_balance(UnitIssuance::fee_pot()), pot + fee);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

#[test]
fn a_transaction_should_be_refused_when_its_signature_is_of_another() {
	chain("development").execute_with(|| {
		System::initialize(&2, &Default::default(), &Default::default());
		let mut forged = transfer();
		forged.preamble = sp_runtime::generic::Preamble::Signed(
			Sr25519Keyring::Alice.to_account_id().into(),
			MultiSignature::Sr25519(Two.sign(b"something else")),
			extension(0, 0),
		);
		assert!(Executive::apply_extrinsic(forged).is_err());
	});
}

#[test]
fn a_preimage_should_hold_its_deposit_and_give_it_back() {
	chain("development").execute_with(|| {
		let who = Two.to_account_id();
		let reason = RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
		let by = |call: RuntimeCall| call.dispatch(RuntimeOrigin::signed(who.clone()));
		let bytes = vec![1; 1_000];
		let hash = <sp_runtime::traits::BlakeTwo256 as sp_runtime::traits::Hash>::hash(&bytes);

		assert_ok!(by(pallet_preimage::Call::note_preimage { bytes }.into()));
		assert_eq!(Balances::balance_on_hold(&reason, &who), deposit(1, 1_000));

		assert_ok!(by(pallet_preimage::Call::unnote_preimage { hash }.into()));
		assert_eq!(Balances::balance_on_hold(&reason, &who), 0);
	});
}
