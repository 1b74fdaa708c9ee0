//! Referenda: from a call to its enactment.

use super::document_hash;
use crate::{
	Account, At, Client, Error, Refusal, Transaction,
	chain::{AccountId, Call, api, types},
};
use std::time::Duration;
use subxt::utils::H256;
use treasurenet_primitives::Balance;
use types::{
	frame_support::{
		dispatch::RawOrigin,
		traits::{preimages::Bounded, schedule::DispatchTime},
	},
	pallet_conviction_voting::{
		pallet::Call as Voting,
		vote::{AccountVote, Vote},
	},
	pallet_preimage::{RequestStatus, pallet::Call as Preimage},
	pallet_referenda::pallet::Call as Referenda,
	treasurenet_runtime::OriginCaller,
};

/// A track that is not root's, by the origin that its calls are dispatched as.
pub use types::treasurenet_runtime::configs::governance::track_origins::pallet::Origin as Track;

/// An aye in the highest bit of a vote; conviction, in the others, is none.
const AYE: u8 = 1 << 7;

/// What a call is dispatched as once it has passed. It names the referendum's track.
#[derive(Clone, PartialEq)]
pub enum Origin {
	/// Root, on the track of the same name.
	Root,
	/// The origin of another track.
	Track(Track),
}

impl From<Origin> for OriginCaller {
	fn from(origin: Origin) -> Self {
		match origin {
			Origin::Root => Self::system(RawOrigin::Root),
			Origin::Track(track) => Self::Origins(track),
		}
	}
}

/// A submitted referendum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Referendum {
	/// Its number.
	pub index: u32,
	/// The number of the block that it was submitted in.
	pub submitted: u64,
	/// The hash of its call.
	pub call: H256,
}

/// Notes a call's preimage, unless the chain has it, submits a referendum on it, and pays the
/// decision deposit.
///
/// The proposer needs both deposits and the preimage's; [`reclaim_deposits`] takes them back.
pub async fn submit_referendum(
	client: &Client,
	proposer: &Account,
	origin: Origin,
	call: Call,
) -> Result<Referendum, Error> {
	let at = client.best().await?;
	let bytes = client.encode(&at, &call)?;
	let hash = document_hash(&bytes);
	let len = u32::try_from(bytes.len()).map_err(|_| Error::other("the call is too long"))?;
	let mut calls = Vec::new();
	if !Noted::read(&at, hash).await?.is_there {
		calls.push(Call::Preimage(Preimage::note_preimage { bytes }));
	}
	calls.push(Call::Referenda(Referenda::submit {
		proposal_origin: Box::new(origin.into()),
		proposal: Bounded::Lookup { hash, len },
		// The track's own time to the enactment is longer.
		enactment_moment: DispatchTime::After(1),
	}));
	let included =
		client.submit(Transaction::new("submission of a referendum", proposer, calls)).await?;
	let index = included
		.events
		.find_first::<api::referenda::events::Submitted>()
		.transpose()
		.map_err(Error::node)?
		.ok_or_else(|| Error::other("a referendum was submitted without its event"))?
		.index;
	let deposit = vec![Call::Referenda(Referenda::place_decision_deposit { index })];
	let what = format!("decision deposit of referendum {index}");
	client.submit(Transaction::new(what, proposer, deposit)).await?;
	Ok(Referendum { index, submitted: included.number, call: hash })
}

/// Votes on a referendum with so many UNIT (in 10⁻¹⁸) of each voter, without conviction: the votes
/// count a tenth, and nothing stays locked after the end.
pub async fn vote(
	client: &Client,
	voters: &[Account],
	referendum: u32,
	is_aye: bool,
	balance: Balance,
) -> Result<(), Error> {
	let vote = Vote(if is_aye { AYE } else { 0 });
	let transactions = voters
		.iter()
		.map(|voter| {
			let vote = AccountVote::Standard { vote: vote.clone(), balance };
			let call = Voting::vote { poll_index: referendum, vote };
			let what = format!("vote of {voter} on referendum {referendum}");
			Transaction::new(what, voter, vec![Call::ConvictionVoting(call)])
		})
		.collect();
	let outcomes = client.submit_all(transactions, |_| ()).await;
	outcomes.into_iter().try_for_each(|outcome| outcome.map(|_| ()))
}

/// Waits until a referendum's call has been dispatched, and returns the number of the block. It is
/// an error if the call fails, which is then the chain's own, or if the referendum does not pass.
pub async fn await_enactment(
	client: &Client,
	referendum: &Referendum,
	patience: Duration,
) -> Result<u64, Error> {
	let waiting = async {
		let mut number = referendum.submitted;
		loop {
			number += 1;
			let at = client.wait_for_number(number).await?;
			if let Some(end) = end_in(&at, referendum.index).await? {
				return end.map(|()| number);
			}
		}
	};
	tokio::time::timeout(patience, waiting).await.unwrap_or_else(|_| {
		Err(Error::other(format!(
			"referendum {} has not been enacted within {} seconds. Look whether it has the votes \
			 that its track needs",
			referendum.index,
			patience.as_secs()
		)))
	})
}

/// Takes back the deposits of a referendum that was approved, and of its preimage if the proposer
/// noted it.
pub async fn reclaim_deposits(
	client: &Client,
	proposer: &Account,
	referendum: &Referendum,
) -> Result<(), Error> {
	let Referendum { index, call: hash, .. } = *referendum;
	let mut calls = vec![
		Call::Referenda(Referenda::refund_decision_deposit { index }),
		Call::Referenda(Referenda::refund_submission_deposit { index }),
	];
	let noted = Noted::read(&client.best().await?, hash).await?;
	if noted.depositor == Some(proposer.id()) {
		calls.push(Call::Preimage(Preimage::unnote_preimage { hash }));
	}
	let what = format!("refunds of referendum {index}");
	client.submit(Transaction::new(what, proposer, calls)).await.map(|_| ())
}

/// How a referendum ended in a block; `None` if it did not.
async fn end_in(at: &At, index: u32) -> Result<Option<Result<(), Error>>, Error> {
	use api::{referenda::events as referenda, scheduler::events as scheduler};
	let task = Some(enactment_of(index));
	let events = at.events().fetch().await.map_err(Error::node)?;
	// Of each kind of event, those that are about this referendum.
	macro_rules! has {
		($event:ty, $field:ident == $wanted:expr) => {{
			let mut is_there = false;
			for event in events.find::<$event>() {
				is_there |= event.map_err(Error::node)?.$field == $wanted;
			}
			is_there
		}};
	}
	for event in events.find::<scheduler::Dispatched>() {
		let event = event.map_err(Error::node)?;
		if event.id != task {
			continue;
		}
		return match event.result {
			Ok(()) => Ok(Some(Ok(()))),
			Err(error) => Ok(Some(Err(Error::Refused {
				what: format!("enactment of referendum {index}"),
				refusal: Box::new(Refusal::reported(&error, at)?),
			}))),
		};
	}
	let end = if has!(referenda::Rejected, index == index) {
		"was rejected"
	} else if has!(referenda::TimedOut, index == index) {
		"was not decided in time"
	} else if has!(referenda::Cancelled, index == index) {
		"was cancelled"
	} else if has!(referenda::Killed, index == index) {
		"was killed"
	} else if has!(scheduler::CallUnavailable, id == task) {
		"passed, but its call's preimage is gone"
	} else if has!(scheduler::PermanentlyOverweight, id == task) {
		"passed, but its call is too heavy for a block"
	} else {
		return Ok(None);
	};
	Ok(Some(Err(Error::other(format!("referendum {index} {end}")))))
}

/// The name under which the scheduler keeps what a referendum enacts.
fn enactment_of(index: u32) -> [u8; 32] {
	let name = [&b"assembly"[..], &codec::Encode::encode("enactment"), &index.to_le_bytes()];
	document_hash(&name.concat()).0
}

/// What the chain knows of a call's bytes.
struct Noted {
	/// Whether it has them.
	is_there: bool,
	/// The account whose deposit pays for them.
	depositor: Option<AccountId>,
}

impl Noted {
	async fn read(at: &At, hash: H256) -> Result<Self, Error> {
		let found = at
			.storage()
			.try_fetch(api::storage().preimage().request_status_for(), (hash,))
			.await
			.map_err(Error::node)?;
		let status = found.map(|value| value.decode().map_err(Error::node)).transpose()?;
		Ok(match status {
			None => Self { is_there: false, depositor: None },
			Some(RequestStatus::Unrequested { ticket: (who, _), .. }) => {
				Self { is_there: true, depositor: Some(who) }
			}
			Some(RequestStatus::Requested { maybe_ticket, maybe_len, .. }) => {
				Self { is_there: maybe_len.is_some(), depositor: maybe_ticket.map(|(who, _)| who) }
			}
		})
	}
}
