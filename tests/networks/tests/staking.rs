//! Rewards on a network of four validators: bids make a super validator, bonus and nominators are
//! paid, and a validator that stops and comes back is treated as the rules say.
//!
//! It lives through several eras of three minutes each, so that it is run by `make soak`.

use std::{fmt::Debug, time::Duration};
use treasurenet_client::Address as MultiAddress;
use treasurenet_client::{
	Account, Client, Error, Transaction,
	chain::{AccountId, Call, api, types},
};
use treasurenet_networks::{Network, NodeOptions, Producer, connect, until, use_development_rules};
use treasurenet_primitives::{Balance, UNIT};
use types::{
	pallet_bonus_stake::pallet::Call as BonusStake,
	pallet_staking::{RewardDestination, pallet::pallet::Call as Staking},
};

const VALIDATORS: [&str; 4] = ["alice", "bob", "charlie", "dave"];
/// Several eras, on a slow machine. It decides no test.
const PATIENCE: Duration = Duration::from_secs(1_800);
/// What the nominator bonds.
const BOND: Balance = 500_000 * UNIT;
/// What the TAT holder bids.
const BID: Balance = 1_000 * UNIT;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "lives through several eras: run by `make soak`"]
async fn rewards_should_follow_the_rules_when_bids_are_made_and_a_validator_stops()
-> Result<(), Error> {
	let nodes = VALIDATORS
		.map(|validator| NodeOptions { validator: Some(validator), arguments: Vec::new() });
	let mut network = Network::start("local-fast", &nodes, use_development_rules);
	let client = connect(&network.nodes[0]).await?.until_final();
	let bob = Account::from_uri("//Bob//stash")?.id();

	// Somebody nominates, and somebody produces.
	let nominator = Account::from_uri("//Ferdie")?;
	nominate(&client, &nominator, bob).await?;
	let staked = free(&client, &nominator.id()).await?;
	let producer = Producer::admit(&client, "//Two").await?;
	let tat = producer.produce(&client, "2025-12", 0..2).await?;
	assert!(tat > BID, "two wells bring more than {BID}: {tat}");

	// TAT is bid for Bob: he is a super validator in the next round, and nobody else.
	let round = bid(&client, &producer.account, bob, BID).await?;
	let running = until("the next round", &network, PATIENCE, async || {
		let at = client.best().await?;
		let running = read(
			at.runtime_apis().call(api::runtime_apis().bonus_stake_api().running_round()).await,
		)?;
		Ok(running.filter(|running| running.round > round))
	})
	.await?;
	assert_eq!(running.round, round + 1, "the round after the bid");
	assert_eq!((running.active, running.counted), (4, 1));
	let supers: Vec<AccountId> =
		running.super_validators.iter().map(|entry| entry.validator).collect();
	assert_eq!(supers, [bob]);
	let (_, parts) = split(&client).await?;
	assert_eq!(parts[2], 15 * UNIT / 10, "60 % for a quarter of the validators");

	// The bonus is claimed once the round is over: all of it, since nobody else bid.
	let due = until("the bonus", &network, PATIENCE, async || {
		claimable(&client, round, bob, producer.account.id()).await
	})
	.await?;
	// 60 % of 10 UNIT, a quarter of the validators being super, for each block of the round; fees of
	// its blocks join it.
	let blocks = Balance::from(running.last_block - running.first_block + 1);
	let least = blocks * 10 * UNIT * 60 / 100 / 4;
	assert!((least..least + UNIT).contains(&due), "{due} is about {least}");
	let before = free(&client, &producer.account.id()).await?;
	let claim = BonusStake::claim { round, validator: bob, bidder: producer.account.id() };
	client.submit(Transaction::new("claim", &nominator, vec![Call::BonusStake(claim)])).await?;
	assert_eq!(
		free(&client, &producer.account.id()).await?,
		before + due,
		"anyone may claim for it"
	);
	assert_eq!(claimable(&client, round, bob, producer.account.id()).await?, None, "and once only");

	// The nominator is paid without asking.
	until("the nominator's reward", &network, PATIENCE, async || {
		let now = free(&client, &nominator.id()).await?;
		Ok((now > staked).then_some(()))
	})
	.await?;

	// Bob stops for a whole era: he earns no points in it, and the proposers' part shrinks.
	let tenth = UNIT / 10;
	assert_eq!(split(&client).await?, ((4, 4), [tenth, 5 * tenth, 0, 94 * tenth]));
	network.nodes[1].stop();
	let without = until("an era without Bob", &network, PATIENCE, async || {
		Ok(Some(split(&client).await?).filter(|(took_part, _)| *took_part != (4, 4)))
	})
	.await?;
	assert_eq!(without, ((3, 4), [tenth, 4 * tenth, 0, 95 * tenth]));

	// He comes back and takes part again.
	network.nodes[1].restart();
	let with = until("an era with Bob", &network, PATIENCE, async || {
		Ok(Some(split(&client).await?).filter(|(took_part, _)| *took_part != (3, 4)))
	})
	.await?;
	assert_eq!(with, ((4, 4), [tenth, 5 * tenth, 0, 94 * tenth]));

	network.stop();
	Ok(())
}

async fn nominate(client: &Client, who: &Account, validator: AccountId) -> Result<(), Error> {
	let bond = Staking::bond { value: BOND, payee: RewardDestination::Stash };
	let nominate = Staking::nominate { targets: vec![MultiAddress::Id(validator)] };
	let calls = vec![Call::Staking(bond), Call::Staking(nominate)];
	client.submit(Transaction::new("nomination", who, calls)).await.map(|_| ())
}

/// Bids and returns the round of the bid.
async fn bid(
	client: &Client,
	who: &Account,
	validator: AccountId,
	amount: Balance,
) -> Result<u32, Error> {
	let call = BonusStake::bid { validator, amount, max_commission: None };
	let included =
		client.submit(Transaction::new("bid", who, vec![Call::BonusStake(call)])).await?;
	let length = read(
		client.best().await?.constants().entry(api::constants().bonus_stake().round_length()),
	)?;
	Ok(included.number as u32 / length)
}

async fn claimable(
	client: &Client,
	round: u32,
	validator: AccountId,
	bidder: AccountId,
) -> Result<Option<Balance>, Error> {
	let question = api::runtime_apis().bonus_stake_api().claimable(round, validator, bidder);
	read(client.best().await?.runtime_apis().call(question).await)
}

/// How many of the validators with a seat earned points in the last finished era, and how the next
/// block's 10 UNIT are split: community, proposer, super validators, base.
async fn split(client: &Client) -> Result<((u32, u32), [Balance; 4]), Error> {
	let question = api::runtime_apis().issuance_api().block_split();
	let split = read(client.best().await?.runtime_apis().call(question).await)?;
	let took_part = split.participation.map_or((4, 4), |portion| (portion.some, portion.all));
	let parts = split.parts;
	Ok((took_part, [parts.community, parts.proposer, parts.super_validators, parts.base]))
}

async fn free(client: &Client, who: &AccountId) -> Result<Balance, Error> {
	client.state().await?.free_unit(who).await
}

fn read<T, E: Debug>(result: Result<T, E>) -> Result<T, Error> {
	result.map_err(|error| Error::other(format!("the chain cannot be read: {error:?}")))
}
