//! What UNIT holders and the foundation's managers decide.

use std::time::Duration;
use treasurenet_client::{
	Account, Client, Error, Included, Refusal, Transaction,
	chain::{Call, api, types},
	steps::{self, Origin},
};
use treasurenet_primitives::{Balance, UNIT};
use types::{pallet_collective::pallet::Call as Foundation, sp_weights::weight_v2::Weight};

/// Together they have well over half of all UNIT that can vote: the support that any track asks for
/// at once.
const VOTERS: [&str; 10] = [
	"//Alice",
	"//Bob",
	"//Charlie",
	"//Dave",
	"//Eve",
	"//Ferdie",
	"//One",
	"//Alice//stash",
	"//Bob//stash",
	"//Charlie//stash",
];
/// What each of them votes with.
const VOTE: Balance = 9_000_000 * UNIT;
/// How long a referendum may take on a slow machine. With waits of minutes instead of days, the
/// longest takes six minutes.
const PATIENCE: Duration = Duration::from_secs(1_800);
/// More than half of the managers.
const MANAGERS: [&str; 2] = ["//Alice", "//Bob"];
/// The longest call of a motion, in bytes.
const MOTION_LENGTH: u32 = 10_000;
/// The heaviest call of a motion: a tenth of a second.
const MOTION_WEIGHT: Weight = Weight { ref_time: 100_000_000_000, proof_size: 200_000 };

/// Takes a call from its preimage to its enactment by a referendum on a track, as holders of most
/// UNIT do, and takes the deposits back. Returns the referendum's number. It is an error if the
/// referendum does not pass, and if its call fails.
///
/// The chain must be one with waits of minutes: `dev-fast` or `local-fast`.
pub async fn pass_referendum(client: &Client, origin: Origin, call: Call) -> Result<u32, Error> {
	let proposer = Account::from_uri("//Alice")?;
	let voters = VOTERS.into_iter().map(Account::from_uri).collect::<Result<Vec<_>, _>>()?;
	let referendum = steps::submit_referendum(client, &proposer, origin, call).await?;
	let index = referendum.index;
	eprintln!("Referendum {index} ...");
	steps::vote(client, &voters, index, true, VOTE).await?;
	let block = steps::await_enactment(client, &referendum, PATIENCE).await?;
	eprintln!(
		"  enacted in block {block}, {} after it was submitted",
		block - referendum.submitted
	);
	steps::reclaim_deposits(client, &proposer, &referendum).await?;
	Ok(index)
}

/// Passes a motion by the managers' majority. It is an error if its call fails.
pub async fn pass_motion(client: &Client, call: Call) -> Result<(), Error> {
	let managers = MANAGERS.into_iter().map(Account::from_uri).collect::<Result<Vec<_>, _>>()?;
	let [proposer, ..] = &managers[..] else { return Err(Error::other("there is no manager")) };
	let propose = Foundation::propose {
		threshold: MANAGERS.len() as u32,
		proposal: Box::new(call),
		length_bound: MOTION_LENGTH,
	};
	let proposed = client.submit(motion("motion", proposer, propose)).await?;
	let event = proposed
		.events
		.find_first::<api::foundation::events::Proposed>()
		.ok_or_else(|| Error::other("a motion was proposed without its event"))?
		.map_err(|error| Error::other(error.to_string()))?;
	let (index, hash) = (event.proposal_index, event.proposal_hash);
	let votes = managers
		.iter()
		.map(|manager| {
			let vote = Foundation::vote { proposal: hash, index, approve: true };
			motion("vote on a motion", manager, vote)
		})
		.collect();
	for vote in client.submit_all(votes, |_| ()).await {
		vote?;
	}
	let close = Foundation::close {
		proposal_hash: hash,
		index,
		proposal_weight_bound: MOTION_WEIGHT,
		length_bound: MOTION_LENGTH,
	};
	let closed = client.submit(motion("close of a motion", proposer, close)).await?;
	let release = Foundation::release_proposal_cost { proposal_hash: hash };
	client.submit(motion("deposit of a motion", proposer, release)).await?;
	outcome_of_motion(client, &closed).await
}

/// Makes a call by one manager alone, as a motion for which one aye is enough. It is an error if the
/// call fails.
pub async fn decide_alone(client: &Client, manager: &Account, call: Call) -> Result<(), Error> {
	let propose =
		Foundation::propose { threshold: 1, proposal: Box::new(call), length_bound: MOTION_LENGTH };
	let included = client.submit(motion("motion of one", manager, propose)).await?;
	outcome_of_motion(client, &included).await
}

/// What came of the call of a motion that was executed in a transaction.
async fn outcome_of_motion(client: &Client, executed: &Included) -> Result<(), Error> {
	let event = executed
		.events
		.find_first::<api::foundation::events::Executed>()
		.ok_or_else(|| Error::other("a motion was not executed"))?
		.map_err(|error| Error::other(error.to_string()))?;
	match event.result {
		Ok(()) => Ok(()),
		Err(error) => {
			let refusal = Refusal::reported(&error, &client.at(executed.block).await?)?;
			Err(Error::Refused { what: "a motion".into(), refusal: Box::new(refusal) })
		}
	}
}

fn motion<'a>(what: &str, manager: &'a Account, call: Foundation) -> Transaction<'a> {
	Transaction::new(what, manager, vec![Call::Foundation(call)])
}
