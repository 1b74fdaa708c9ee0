use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_core::{H256, Pair};
use sp_runtime::{DispatchError, DispatchResult};

/// An account registers the key of the node `node`, with its proof.
fn set(who: AccountId, node: AccountId) -> DispatchResult {
	Oracle::set_session_key(RuntimeOrigin::signed(who), key(node), proof(node, who))
}

fn clear(who: AccountId) -> DispatchResult {
	Oracle::clear_session_key(RuntimeOrigin::signed(who))
}

#[test]
fn key_should_be_registered_when_its_proof_is_good() {
	build_and_execute(|| {
		assert_ok!(set(1, 11));
		assert_eq!(KeyOwners::<Test>::get(key(11)), Some(0));
		assert_eq!(ReporterKeys::<Test>::get(0), Some(key(11)));
		System::assert_last_event(
			Event::SessionKeySet { who: 1, id: 0, old: None, new: key(11) }.into(),
		);
	});
}

#[test]
fn old_key_should_be_free_when_another_one_is_registered() {
	build_and_execute(|| {
		assert_ok!(set(1, 11));
		assert_ok!(set(1, 12));
		assert_eq!(
			(KeyOwners::<Test>::get(key(11)), KeyOwners::<Test>::get(key(12))),
			(None, Some(0))
		);
		System::assert_last_event(
			Event::SessionKeySet { who: 1, id: 0, old: Some(key(11)), new: key(12) }.into(),
		);
		assert_ok!(set(2, 11));
		// The same again changes nothing.
		assert_ok!(set(2, 11));
		assert_eq!(KeyOwners::<Test>::get(key(11)), Some(1));
	});
}

#[test]
fn proof_should_be_of_the_published_bytes() {
	build_and_execute(|| {
		let mut bytes = b"treasurenet:oracle-key:v1".to_vec().encode();
		bytes.extend(System::block_hash(0).encode());
		bytes.extend(1u64.encode());
		assert_eq!(Oracle::key_proof_payload(1), bytes);
		assert_ok!(Oracle::set_session_key(
			RuntimeOrigin::signed(1),
			key(11),
			pair(11).sign(&bytes)
		));
	});
}

#[test]
fn key_should_be_refused_when_it_is_anothers() {
	build_and_execute(|| {
		assert_ok!(set(1, 11));
		assert_noop!(set(2, 11), Error::<Test>::SessionKeyTaken);
	});
}

#[test]
fn key_should_be_refused_when_the_proof_is_bad() {
	build_and_execute(|| {
		let set = |proof| Oracle::set_session_key(RuntimeOrigin::signed(1), key(11), proof);
		// Another account's, another key's, and none.
		assert_noop!(set(proof(11, 2)), Error::<Test>::SessionKeyProofInvalid);
		assert_noop!(set(proof(12, 1)), Error::<Test>::SessionKeyProofInvalid);
		assert_noop!(set(pair(11).sign(b"")), Error::<Test>::SessionKeyProofInvalid);
		// Another chain's.
		let elsewhere = proof(11, 1);
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(7));
		assert_noop!(set(elsewhere), Error::<Test>::SessionKeyProofInvalid);
	});
}

#[test]
fn key_should_be_refused_when_the_account_has_no_place() {
	build_and_execute(|| {
		assert_noop!(set(STRANGER, 11), Error::<Test>::NotReporter);
		ReporterSet::<Test>::mutate(|set| set.retain(|id| *id != 0));
		assert_noop!(set(1, 11), Error::<Test>::NotReporter);
		assert_noop!(
			Oracle::set_session_key(RuntimeOrigin::root(), key(11), proof(11, 1)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn key_should_go_when_its_reporter_clears_it() {
	build_and_execute(|| {
		assert_noop!(clear(1), Error::<Test>::NoSessionKey);
		assert_ok!(set(1, 11));
		assert_ok!(clear(1));
		assert_eq!((KeyOwners::<Test>::get(key(11)), ReporterKeys::<Test>::get(0)), (None, None));
		System::assert_last_event(Event::SessionKeyCleared { who: 1, id: 0, key: key(11) }.into());
		assert_noop!(clear(STRANGER), Error::<Test>::NotReporter);
		assert_noop!(Oracle::clear_session_key(RuntimeOrigin::root()), DispatchError::BadOrigin);
	});
}

#[test]
fn key_should_be_cleared_when_its_reporter_lost_its_place() {
	build_and_execute(|| {
		assert_ok!(set(1, 11));
		ReporterSet::<Test>::mutate(|set| set.retain(|id| *id != 0));
		assert_ok!(clear(1));
	});
}

#[test]
fn key_should_go_when_its_reporter_is_removed() {
	build_and_execute(|| {
		assert_ok!(set(1, 11));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		assert_eq!(KeyOwners::<Test>::get(key(11)), None);
		assert_eq!(ReporterKeys::<Test>::iter().count(), 0);
		System::assert_has_event(Event::SessionKeyCleared { who: 1, id: 0, key: key(11) }.into());
		assert_ok!(set(2, 11));
	});
}

#[test]
fn keys_should_be_registered_when_genesis_names_them() {
	let json = serde_json::json!({
		"parameters": Parameters::default(),
		"reporters": [1],
		"sessionKeys": [[1, key(11)]],
		"sources": { "prices": [], "volumes": [] },
	});
	assert!(json["sessionKeys"][0][1].is_string(), "a key is written as its address");
	let oracle = serde_json::from_value(json).unwrap();
	sp_io::TestExternalities::new(genesis(oracle)).execute_with(|| {
		assert_eq!(KeyOwners::<Test>::get(key(11)), Some(0));
		assert_ok!(Oracle::do_try_state());
	});
}

fn build(session_keys: alloc::vec::Vec<(AccountId, crypto::ReporterKey)>) {
	genesis(GenesisConfig { reporters: alloc::vec![1, 2], session_keys, ..Default::default() });
}

#[test]
#[should_panic(expected = "a session key is of a reporter")]
fn genesis_should_fail_when_a_key_is_a_strangers() {
	build(alloc::vec![(STRANGER, key(11))]);
}

#[test]
#[should_panic(expected = "a session key is given twice")]
fn genesis_should_fail_when_a_key_is_given_twice() {
	build(alloc::vec![(1, key(11)), (2, key(11))]);
}
