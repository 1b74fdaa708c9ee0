//! The room of operational calls is no stranger's.

use crate::{holders::*, motions::*, world::*};
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	weights::Weight,
};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use treasurenet_runtime::{
	Runtime, RuntimeCall, RuntimeOrigin, System, UNIT,
	configs::{governance::foundation::MaxMotionWeight, proxies::ProxyType, system::BlockWeights},
	constants::governance::{MAX_MOTION_LENGTH, MOTION_LIFE},
};

#[track_caller]
fn refused(who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
	let call = call.into();
	assert_eq!(
		pool_says(who, call.clone()).map(|_| ()),
		Err(TransactionValidityError::Invalid(InvalidTransaction::Call)),
		"{call:?}"
	);
}

#[track_caller]
fn admitted(who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
	let call = call.into();
	assert_eq!(pool_says(who, call.clone()).map(|_| ()), Ok(()), "{call:?}");
}

/// A close that declares a quarter of a block, and fails.
fn heavy_close() -> RuntimeCall {
	MotionCall::close {
		proposal_hash: motion(&pause()),
		index: 0,
		proposal_weight_bound: BlockWeights::get().max_block / 4,
		length_bound: 0,
	}
	.into()
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch { calls }.into()
}

fn boxed(call: impl Into<RuntimeCall>) -> Box<RuntimeCall> {
	Box::new(call.into())
}

/// A call in everything that carries a call for a signer.
fn wrapped(call: RuntimeCall) -> Vec<RuntimeCall> {
	let others = vec![Eve.to_account_id()];
	vec![
		call.clone(),
		batch(vec![call.clone()]),
		batch(vec![batch(vec![call.clone(), call.clone()])]),
		pallet_utility::Call::batch_all { calls: vec![call.clone()] }.into(),
		pallet_utility::Call::force_batch { calls: vec![call.clone()] }.into(),
		pallet_utility::Call::if_else { main: boxed(call.clone()), fallback: boxed(call.clone()) }
			.into(),
		pallet_utility::Call::as_derivative { index: 0, call: boxed(call.clone()) }.into(),
		pallet_utility::Call::with_weight {
			call: boxed(call.clone()),
			weight: BlockWeights::get().max_block / 2,
		}
		.into(),
		pallet_utility::Call::dispatch_as {
			as_origin: Box::new(frame_system::RawOrigin::Root.into()),
			call: boxed(call.clone()),
		}
		.into(),
		pallet_proxy::Call::proxy {
			real: Alice.to_account_id().into(),
			force_proxy_type: None,
			call: boxed(call.clone()),
		}
		.into(),
		pallet_proxy::Call::proxy_announced {
			delegate: Alice.to_account_id().into(),
			real: Alice.to_account_id().into(),
			force_proxy_type: None,
			call: boxed(call.clone()),
		}
		.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: others.clone(),
			call: boxed(call.clone()),
		}
		.into(),
		pallet_multisig::Call::as_multi {
			threshold: 2,
			other_signatories: others,
			maybe_timepoint: None,
			call: boxed(call),
			max_weight: Weight::zero(),
		}
		.into(),
	]
}

#[test]
fn strangers_should_not_get_a_motions_call_into_a_block() {
	among_holders(|| {
		assert_ok!(transact(Alice, propose(pause())));
		let light_close = RuntimeCall::from(close(&pause(), 0));
		let vote = RuntimeCall::from(aye(&pause(), 0));
		let proposal = RuntimeCall::from(propose(remark(1)));
		let execution = RuntimeCall::from(MotionCall::execute {
			proposal: boxed(remark(1)),
			length_bound: 1_000,
		});
		for call in [heavy_close(), light_close, vote, proposal, execution] {
			assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
			for call in wrapped(call) {
				refused(Dave, call);
			}
		}
		// Among ordinary calls too.
		refused(Dave, batch(vec![remark(1), heavy_close()]));
	});
}

#[test]
fn strangers_should_not_get_roots_calls_into_the_reserved_room() {
	among_holders(|| {
		let kill_prefix =
			frame_system::Call::kill_prefix { prefix: vec![1], subkeys: 2_000 }.into();
		let set_members =
			MotionCall::set_members { new_members: vec![], prime: None, old_count: 1_000 }.into();
		let set_heap_pages = frame_system::Call::set_heap_pages { pages: 1 }.into();
		for call in [kill_prefix, set_members, set_heap_pages] {
			for call in wrapped(call) {
				if call.get_dispatch_info().class == DispatchClass::Operational {
					refused(Dave, call.clone());
					refused(Alice, call);
				}
			}
		}
		// What a stranger may do goes where fees rise with demand.
		admitted(Dave, batch(vec![remark(1)]));
		admitted(Dave, remark(1));
	});
}

#[test]
fn anybody_should_apply_an_upgrade_when_it_was_decided_on() {
	among_holders(|| {
		let apply = |code: &[u8]| {
			let code = code.to_vec();
			RuntimeCall::from(frame_system::Call::apply_authorized_upgrade { code })
		};
		refused(Dave, apply(b"decided on"));
		let code_hash = BlakeTwo256::hash(b"decided on");
		assert_ok!(System::authorize_upgrade(RuntimeOrigin::root(), code_hash));
		for call in wrapped(apply(b"another")) {
			if call.get_dispatch_info().class == DispatchClass::Operational {
				refused(Dave, call);
			}
		}
		admitted(Dave, apply(b"decided on"));
		admitted(Dave, batch(vec![apply(b"decided on")]));
	});
}

#[test]
fn managers_should_close_only_what_is_decided() {
	among_holders(|| {
		refused(Bob, close(&pause(), 0));
		assert_ok!(transact(Alice, propose(pause())));
		refused(Bob, close(&pause(), 0));
		assert_ok!(transact(Alice, aye(&pause(), 0)));
		assert_ok!(transact(Bob, aye(&pause(), 0)));
		admitted(Bob, close(&pause(), 0));
		refused(Bob, close(&pause(), 1));
		let with_bounds = |proposal_weight_bound, length_bound| MotionCall::close {
			proposal_hash: motion(&pause()),
			index: 0,
			proposal_weight_bound,
			length_bound,
		};
		let most = MaxMotionWeight::get();
		admitted(Bob, with_bounds(most, MAX_MOTION_LENGTH));
		refused(Bob, with_bounds(most + Weight::from_parts(1, 0), 1_000));
		refused(Bob, with_bounds(most, MAX_MOTION_LENGTH + 1));
		refused(Bob, with_bounds(Weight::zero(), 1_000));
		refused(Bob, with_bounds(most, 0));
		assert_ok!(transact(Bob, close(&pause(), 0)));
		// Once is enough.
		refused(Bob, close(&pause(), 0));
	});
}

#[test]
fn managers_should_close_what_is_out_of_time_or_lost() {
	among_holders(|| {
		assert_ok!(transact(Alice, propose(pause())));
		let now = System::block_number();
		System::set_block_number(now + MOTION_LIFE);
		admitted(Bob, close(&pause(), 0));
		System::set_block_number(now);
		refused(Bob, close(&pause(), 0));
		for who in [Bob, Charlie] {
			let call = MotionCall::vote { proposal: motion(&pause()), index: 0, approve: false };
			assert_ok!(transact(who, call));
		}
		admitted(Bob, close(&pause(), 0));
	});
}

#[test]
fn motions_should_be_light_and_short() {
	among_holders(|| {
		let heavy: RuntimeCall =
			frame_system::Call::kill_prefix { prefix: vec![1], subkeys: 15_000 }.into();
		assert!(heavy.get_dispatch_info().call_weight.any_gt(MaxMotionWeight::get()));
		refused(Alice, propose(heavy.clone()));
		refused(Alice, MotionCall::execute { proposal: boxed(heavy), length_bound: 1_000 });
		refused(
			Alice,
			MotionCall::propose {
				threshold: 2,
				proposal: boxed(remark(1)),
				length_bound: MAX_MOTION_LENGTH + 1,
			},
		);
		admitted(Alice, propose(remark(1)));
	});
}

#[test]
fn managers_should_vote_through_batches_proxies_and_multisigs() {
	among_holders(|| {
		assert_ok!(transact(Alice, propose(pause())));
		let vote = RuntimeCall::from(aye(&pause(), 0));
		admitted(Alice, batch(vec![vote.clone(), remark(1)]));
		// A proxy for governance.
		let through_proxy = |call: RuntimeCall| pallet_proxy::Call::<Runtime>::proxy {
			real: Bob.to_account_id().into(),
			force_proxy_type: None,
			call: boxed(call),
		};
		refused(Dave, through_proxy(vote.clone()));
		for (proxy_type, is_enough) in [(ProxyType::Staking, false), (ProxyType::Governance, true)]
		{
			let delegate = Dave.to_account_id().into();
			assert_ok!(transact(
				Bob,
				pallet_proxy::Call::<Runtime>::add_proxy { delegate, proxy_type, delay: 0 }
			));
			if is_enough {
				assert_ok!(transact(
					Bob,
					pallet_proxy::Call::<Runtime>::remove_proxy {
						delegate: Dave.to_account_id().into(),
						proxy_type: ProxyType::Staking,
						delay: 0,
					}
				));
				admitted(Dave, through_proxy(vote.clone()));
				assert_ok!(transact(Dave, through_proxy(vote.clone())));
			} else {
				refused(Dave, through_proxy(vote.clone()));
			}
		}
		// A multisig that is a manager.
		let signatories = {
			let mut both = [Dave.to_account_id(), Eve.to_account_id()];
			both.sort();
			both
		};
		let multisig = treasurenet_runtime::Multisig::multi_account_id(&signatories, 1);
		fund(&multisig, 1_000 * UNIT);
		let through_multisig = pallet_multisig::Call::<Runtime>::as_multi_threshold_1 {
			other_signatories: vec![Eve.to_account_id()],
			call: boxed(vote),
		};
		refused(Dave, through_multisig.clone());
		assert_ok!(by_root(pallet_membership::Call::<Runtime, FoundationInstance>::add_member {
			who: multisig.into(),
		}));
		assert_ok!(transact(Dave, through_multisig));
	});
}
