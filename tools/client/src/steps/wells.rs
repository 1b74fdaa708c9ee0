//! Wells: applications and reviews.

use super::{document_hash, text};
use crate::{
	Account, Client, Error, KindInfo, Progress, State, Transaction, WellName, WellNow,
	chain::{Call, types},
	words::state_text,
};
use subxt::utils::Static;
use treasurenet_primitives::{Grade, WellId, WellKey, WellState};
use types::pallet_well_audit::{pallet::Call as Wells, types::AuditedFields};

/// How many applications or approvals go into one transaction.
const BATCH: usize = 25;

/// A well to register.
#[derive(Clone, Debug)]
pub struct WellPlan {
	/// Its official identifier, which stays off the chain.
	pub name: WellName,
	/// What it produces.
	pub kind: KindInfo,
	/// What it is called on the chain, at most 64 bytes.
	pub nickname: String,
	/// The quality of its crude, for kinds that need it.
	pub grade: Option<Grade>,
}

/// The wells of a plan, in its order, and how many of them were there already.
#[derive(Clone, Debug)]
pub struct Registered {
	/// The wells.
	pub wells: Vec<WellNow>,
	/// How many were active already.
	pub reused: usize,
}

/// The account's well of this name, approved or waiting; an error if it is another account's.
pub async fn find_well(
	state: &State,
	account: &Account,
	owned: &[WellNow],
	name: &WellName,
	kind: &KindInfo,
) -> Result<Option<WellNow>, Error> {
	let symbol = &kind.symbol();
	let key = WellKey { kind: kind.id, commitment: name.commitment(symbol) };
	if let Some(id) = state.active_well(key).await? {
		let well = state.well(id).await?.ok_or_else(|| unknown(id))?;
		if *well.owner() != account.id() {
			return Err(Error::ForeignWell {
				well: format!("{name} {symbol} (number {id})"),
				owner: well.owner().to_string(),
				account: account.to_string(),
			});
		}
		return Ok(Some(well));
	}
	Ok(owned.iter().rfind(|well| well.stands_for(name, symbol)).cloned())
}

/// Registers wells and has them approved. Existing ones stay as they are.
pub async fn register(
	client: &Client,
	owner: &Account,
	reviewer: &Account,
	plans: &[WellPlan],
	progress: &mut dyn Progress,
) -> Result<Registered, Error> {
	progress.begin("Registering wells", plans.len() as u64 * 2);
	let found = locate(client, owner, plans).await?;
	let reused = found.iter().flatten().filter(|well| well.is_approved()).count();
	progress.advance(reused as u64 * 2);

	let mut applications = Vec::new();
	for (plan, well) in plans.iter().zip(&found) {
		match well.as_ref().map(WellNow::state) {
			None | Some(WellState::Deactivated) => applications.push(application(plan)),
			Some(WellState::Rejected) => {
				return Err(Error::WellNotReady {
					well: format!("{} {}", plan.name, plan.kind.symbol()),
					reason: format!("it is {}. Resubmit it", state_text(WellState::Rejected)),
				});
			}
			Some(WellState::InReview) => progress.advance(1),
			_ => {}
		}
	}
	submit_batches(client, owner, "applications for wells", applications, progress).await?;

	let waiting = locate(client, owner, plans).await?;
	let approvals = waiting
		.iter()
		.flatten()
		.filter(|well| !well.is_approved())
		.map(|well| Call::WellAudit(Wells::approve { well: well.id, revision: well.revision }))
		.collect();
	submit_batches(client, reviewer, "approvals of wells", approvals, progress).await?;

	let mut wells = Vec::new();
	for (plan, well) in plans.iter().zip(locate(client, owner, plans).await?) {
		let name = format!("{} {}", plan.name, plan.kind.symbol());
		match well {
			Some(well) if well.is_approved() => wells.push(well),
			Some(well) => {
				let reason = format!("it is {}", state_text(well.state()));
				return Err(Error::WellNotReady { well: name, reason });
			}
			None => return Err(Error::UnknownWell { well: name }),
		}
	}
	progress.done(&match (wells.len() - reused, reused) {
		(new, 0) => format!("{new} wells registered and approved"),
		(0, old) => format!("{old} wells were already registered, and are used as they are"),
		(new, old) => format!("{new} wells registered and approved, {old} were already there"),
	});
	Ok(Registered { wells, reused })
}

async fn locate(
	client: &Client,
	owner: &Account,
	plans: &[WellPlan],
) -> Result<Vec<Option<WellNow>>, Error> {
	let state = client.state().await?;
	let owned = state.wells_of(&owner.id()).await?;
	let mut found = Vec::with_capacity(plans.len());
	for plan in plans {
		found.push(find_well(&state, owner, &owned, &plan.name, &plan.kind).await?);
	}
	Ok(found)
}

fn application(plan: &WellPlan) -> Call {
	let commitment = plan.name.commitment(&plan.kind.symbol());
	let paper = |of: &str| document_hash(format!("{of} of {}", plan.name).as_bytes());
	Call::WellAudit(Wells::apply {
		kind: plan.kind.id,
		commitment: subxt::utils::H256(commitment.0),
		nickname: text(&plan.nickname),
		fields: AuditedFields {
			grade: plan.grade.map(Static),
			analysis: paper("analysis"),
			licence: paper("licence"),
			measurement_point: text("wellhead"),
		},
	})
}

async fn submit_batches(
	client: &Client,
	signer: &Account,
	what: &str,
	calls: Vec<Call>,
	progress: &mut dyn Progress,
) -> Result<(), Error> {
	let sizes: Vec<u64> = calls.chunks(BATCH).map(|batch| batch.len() as u64).collect();
	let transactions =
		calls.chunks(BATCH).map(|batch| Transaction::new(what, signer, batch.to_vec())).collect();
	let outcomes = client
		.submit_all(transactions, |index| {
			progress.advance(sizes.get(index).copied().unwrap_or_default());
		})
		.await;
	outcomes.into_iter().try_for_each(|outcome| outcome.map(|_| ()))
}

fn unknown(id: WellId) -> Error {
	Error::UnknownWell { well: id.to_string() }
}
