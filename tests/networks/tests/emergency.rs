//! Emergencies on a network of four validators: minting paused alone, and safe mode, each by those who
//! may do it and by nobody else, with what users and wallets see.
//!
//! It waits for three referenda of three minutes each, so `make soak` runs it.

use serde_json::json;
use std::{collections::BTreeSet, time::Duration};
use treasurenet_client::{
	Account, Address, Client, Error, Included, Transaction,
	calendar::parse_month,
	chain::{Call, api, types},
	steps::{Origin, Outcome, Track},
};
use treasurenet_networks::{
	Network, NodeOptions, Producer, Well, connect, decide_alone, pass_motion, pass_referendum,
	use_development_rules,
};
use treasurenet_primitives::{Month, UNIT};
use types::{
	bounded_collections::bounded_vec::BoundedVec, pallet_balances::pallet::Call as Balances,
	pallet_safe_mode::pallet::Call as SafeMode, pallet_staking::pallet::pallet::Call as Staking,
	pallet_tat_issuance::pallet::Call as Issuance, pallet_tx_pause::pallet::Call as TxPause,
	pallet_utility::pallet::Call as Utility,
};

const VALIDATORS: [&str; 4] = ["alice", "bob", "charlie", "dave"];
/// The month that is produced.
const MONTH: &str = "2025-12";
/// The calls that mint.
const MINTING: [&str; 2] = ["mint_tat", "settle"];
/// What the pool answers to a call that is stopped: `InvalidTransaction::Call`.
const STOPPED: &str = "Transaction call is not expected";
/// Blocks in a day. Safe mode lasts days on this chain, too.
const DAY: u32 = 17_280;
/// Blocks in an era on this chain.
const ERA: u64 = 36;
/// Longer than an era takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(900);
/// What happens in every few eras. A validator sends a heartbeat only if it made no block in most of
/// a session.
const SIGNS_OF_LIFE: [(&str, &str); 4] = [
	("ImOnline", "HeartbeatReceived"),
	("Session", "NewSession"),
	("Staking", "Rewarded"),
	("UnitIssuance", "EraClosed"),
];
/// The track that ends emergencies.
const PARAMETERS: Origin = Origin::Track(Track::ParametersAdmin);

/// A running network with a producer, and wells that have uploads or none.
struct World {
	network: Network,
	client: Client,
	producer: Producer,
	/// The first two wait for their mint alone, the others for their upload.
	wells: Vec<Well>,
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for three referenda: run by `make soak`"]
async fn calls_should_stop_and_resume_when_managers_and_unit_holders_decide() -> Result<(), Error> {
	let world = World::start().await?;
	let client = &world.client;
	nobody_should_stop_anything_alone(client).await?;

	// The managers' majority pauses minting, and minting alone.
	pass_motion(client, batch(MINTING.map(|call| pause_of("TatIssuance", call)))).await?;
	should_stop("mint", world.mint(0).await);
	should_stop("settle", world.settle(0).await);
	world.transfer().await?;
	world.upload(2).await?;
	let refusal = pass_motion(client, pause_of("Referenda", "submit")).await;
	should_be_refused(refusal, "TxPause", "Unpausable");
	should_be_refused(pass_motion(client, unpause("mint_tat")).await, "", "BadOrigin");

	// UNIT holders resume it, and enter safe mode for thirty days.
	let mut calls: Vec<Call> = MINTING.into_iter().map(unpause).collect();
	calls.push(Call::SafeMode(SafeMode::force_enter {}));
	pass_referendum(client, PARAMETERS, batch(calls)).await?;
	assert_eq!(world.paused().await?, 0);
	world.should_be_in_safe_mode_for(30).await?;
	world.all_but_the_essential_should_stop().await?;
	let exit = || Call::SafeMode(SafeMode::force_exit {});
	should_be_refused(pass_motion(client, exit()).await, "", "BadOrigin");
	world.chain_should_go_on().await?;

	// They leave it by a referendum that passes within it.
	pass_referendum(client, PARAMETERS, exit()).await?;
	world.production_should_go_on(0, 3).await?;

	// The managers' majority enters it for three days, and UNIT holders end it before.
	pass_motion(client, Call::SafeMode(SafeMode::force_enter {})).await?;
	world.should_be_in_safe_mode_for(3).await?;
	world.all_but_the_essential_should_stop().await?;
	pass_referendum(client, PARAMETERS, exit()).await?;
	world.production_should_go_on(1, 4).await?;
	world.network.stop();
	Ok(())
}

/// One manager, and anybody else, is refused.
async fn nobody_should_stop_anything_alone(client: &Client) -> Result<(), Error> {
	let alice = Account::from_uri("//Alice")?;
	let pause = || pause_of("TatIssuance", "mint_tat");
	let enter = || Call::SafeMode(SafeMode::force_enter {});
	for (what, call, pallet, error) in [
		("safe mode", enter(), "", "BadOrigin"),
		("the end of safe mode", Call::SafeMode(SafeMode::force_exit {}), "", "BadOrigin"),
		(
			"safe mode for a deposit",
			Call::SafeMode(SafeMode::enter {}),
			"SafeMode",
			"NotConfigured",
		),
		("a pause", pause(), "", "BadOrigin"),
		("the end of a pause", unpause("mint_tat"), "", "BadOrigin"),
	] {
		let outcome = client.submit(Transaction::new(what, &alice, vec![call])).await;
		should_be_refused(outcome.map(|_| ()), pallet, error);
	}
	for call in [enter(), pause()] {
		should_be_refused(decide_alone(client, &alice, call).await, "", "BadOrigin");
	}
	Ok(())
}

impl World {
	async fn start() -> Result<Self, Error> {
		let nodes = VALIDATORS
			.map(|validator| NodeOptions { validator: Some(validator), arguments: Vec::new() });
		let network = Network::start("local-fast", &nodes, use_development_rules);
		let client = connect(&network.nodes[0]).await?.until_final();
		let producer = Producer::admit(&client, "//Two").await?;
		let wells = producer.register(&client, MONTH, 0..5).await?;
		producer.report_prices(&client, &wells, MONTH).await?;
		producer.upload(&client, &wells[..2]).await?;
		producer.report_register(&client, &wells[..2], MONTH).await?;
		Ok(Self { network, client, producer, wells })
	}

	async fn transfer(&self) -> Result<Included, Error> {
		let dave = Account::from_uri("//Dave")?;
		self.client.submit(Transaction::new("transfer", &dave, vec![transfer_of_one()?])).await
	}

	async fn upload(&self, well: usize) -> Result<(), Error> {
		self.producer.upload(&self.client, &self.wells[well..=well]).await
	}

	async fn mint(&self, well: usize) -> Result<(), Error> {
		let outcomes = self.producer.mint(&self.client, &self.wells[well..=well], month()).await?;
		assert!(matches!(&outcomes[..], [Outcome::Minted(_)]), "not minted: {outcomes:?}");
		Ok(())
	}

	async fn settle(&self, well: usize) -> Result<(), Error> {
		let settle = Issuance::settle { well: self.wells[well].now.id, month: month() };
		let calls = vec![Call::TatIssuance(settle)];
		let transaction = Transaction::new("settlement", &self.producer.account, calls);
		self.client.submit(transaction).await.map(|_| ())
	}

	async fn all_but_the_essential_should_stop(&self) -> Result<(), Error> {
		let (dave, two) = (Account::from_uri("//Dave")?, &self.producer.account);
		let before = (self.standing(&dave).await?, self.standing(two).await?);
		should_stop("transfer", self.transfer().await.map(|_| ()));
		should_stop("upload", self.upload(4).await);
		should_stop("mint", self.mint(1).await);
		should_stop("settle", self.settle(1).await);
		assert_eq!((self.standing(&dave).await?, self.standing(two).await?), before, "it is free");

		// What is nested is refused at dispatch, and the batch pays its fee.
		let batch = batch([transfer_of_one()?]);
		let outcome = self.client.submit(Transaction::new("batch", &dave, vec![batch])).await;
		should_be_refused(outcome.map(|_| ()), "System", "CallFiltered");
		let (free, nonce) = self.standing(&dave).await?;
		assert!(free < before.0.0 && nonce == before.0.1 + 1, "a batch pays");
		Ok(())
	}

	/// Free UNIT, and the number of the next transaction.
	async fn standing(&self, who: &Account) -> Result<(u128, u64), Error> {
		let free = self.client.state().await?.free_unit(&who.id()).await?;
		let params = json!([who.id().to_string()]);
		let nonce = self.network.nodes[0].call("system_accountNextIndex", params);
		Ok((free, nonce.as_u64().expect("it is a number")))
	}

	/// Blocks, finality, heartbeats, elections and payouts go on, and what is owed can be taken out.
	async fn chain_should_go_on(&self) -> Result<(), Error> {
		let start = self.client.finalized().await?;
		let mut missing = BTreeSet::from(SIGNS_OF_LIFE);
		let mut number = start;
		while !missing.is_empty() {
			number += 1;
			assert!(number < start + 4 * ERA, "four eras without {missing:?}");
			self.client.wait_finalized(number, PATIENCE).await?;
			let at = self.client.at_number(number).await?;
			let events = at.events().fetch().await.map_err(unreadable)?;
			for event in events.iter() {
				let event = event.map_err(unreadable)?;
				missing.retain(|sign| *sign != (event.pallet_name(), event.event_name()));
			}
		}
		for node in &self.network.nodes {
			let finalised = node.finalised().expect("the node answers");
			assert!(finalised + 3 >= number, "every node follows: {finalised}, {number}");
		}

		// Payouts that anybody asks for, and exits, reach their pallets.
		let two = &self.producer.account;
		let alice = Account::from_uri("//Alice//stash")?.id();
		let payout = Staking::payout_stakers { validator_stash: alice, era: 0 };
		let payout = Transaction::new("payout", two, vec![Call::Staking(payout)]);
		should_be_refused(
			self.client.submit(payout).await.map(|_| ()),
			"Staking",
			// The era was paid without being asked.
			"AlreadyClaimed",
		);
		let withdraw = types::pallet_margin_escrow::pallet::Call::withdraw { amount: UNIT };
		let withdraw = Transaction::new("withdrawal", two, vec![Call::MarginEscrow(withdraw)]);
		self.client.submit(withdraw).await.map(|_| ())
	}

	/// After an emergency: a transfer, the mint of a well, and the upload of another one.
	async fn production_should_go_on(&self, minted: usize, uploaded: usize) -> Result<(), Error> {
		assert_eq!(self.entered_until().await?, None);
		self.transfer().await?;
		self.upload(uploaded).await?;
		self.mint(minted).await
	}

	async fn should_be_in_safe_mode_for(&self, days: u32) -> Result<(), Error> {
		let until = self.entered_until().await?.expect("safe mode is entered");
		let now = self.client.state().await?.block_number() as u32;
		// A few minutes of it have passed.
		assert!((days * DAY - 100..=days * DAY).contains(&(until - now)), "{now} to {until}");
		Ok(())
	}

	async fn entered_until(&self) -> Result<Option<u32>, Error> {
		let at = self.client.best().await?;
		let found = at
			.storage()
			.try_fetch(api::storage().safe_mode().entered_until(), ())
			.await
			.map_err(unreadable)?;
		found.map(|until| until.decode().map_err(unreadable)).transpose()
	}

	/// How many calls are paused.
	async fn paused(&self) -> Result<usize, Error> {
		let at = self.client.best().await?;
		let mut calls = at
			.storage()
			.iter(api::storage().tx_pause().paused_calls(), ())
			.await
			.map_err(unreadable)?;
		let mut count = 0;
		while let Some(call) = calls.next().await {
			call.map_err(unreadable)?;
			count += 1;
		}
		Ok(count)
	}
}

/// Refused before it was included, in words, and for free.
#[track_caller]
fn should_stop(what: &str, outcome: Result<(), Error>) {
	match outcome {
		Err(Error::NotTaken { reason, .. }) if reason.contains(STOPPED) => {
			eprintln!("{what}: {reason}");
		}
		Err(other) => panic!("{what}: {other}"),
		Ok(()) => panic!("{what} went through"),
	}
}

#[track_caller]
fn should_be_refused(outcome: Result<(), Error>, pallet: &str, error: &str) {
	match outcome {
		Err(Error::Refused { what, refusal }) if refusal.is(pallet, error) => {
			eprintln!("{what}: {refusal}");
		}
		Err(other) => panic!("not {pallet}.{error}: {other}"),
		Ok(()) => panic!("it went through"),
	}
}

fn transfer_of_one() -> Result<Call, Error> {
	let dest = Address::Id(Account::from_uri("//Ferdie")?.id());
	Ok(Call::Balances(Balances::transfer_keep_alive { dest, value: UNIT }))
}

fn batch(calls: impl IntoIterator<Item = Call>) -> Call {
	Call::Utility(Utility::batch_all { calls: calls.into_iter().collect() })
}

fn pause_of(pallet: &str, call: &str) -> Call {
	Call::TxPause(TxPause::pause { full_name: name(pallet, call) })
}

fn unpause(call: &str) -> Call {
	Call::TxPause(TxPause::unpause { ident: name("TatIssuance", call) })
}

fn name(pallet: &str, call: &str) -> (BoundedVec<u8>, BoundedVec<u8>) {
	(BoundedVec(pallet.as_bytes().to_vec()), BoundedVec(call.as_bytes().to_vec()))
}

fn month() -> Month {
	parse_month(MONTH).expect("a month")
}

fn unreadable(error: impl std::fmt::Display) -> Error {
	Error::other(error.to_string())
}
