//! The monthly audit and what it mints.

use crate::{
	Account, Client, Error, Included, Progress, Transaction,
	calendar::format_month,
	chain::{Call, api, types},
	words::mint_refusal_text,
};
use subxt::utils::Static;
use treasurenet_primitives::{
	Balance, MintRecord, Month, WellId,
	math::audit::{Audit, Claim, Finding, audit},
};

/// The outcome of minting a well's month.
#[derive(Debug)]
pub enum Outcome {
	/// It was minted now.
	Minted(Box<Minted>),
	/// It had been minted before.
	Before(Box<Minted>),
	/// It cannot be minted now, and why.
	Refused(Vec<String>),
}

/// A minted month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Minted {
	/// The record on the chain.
	pub record: MintRecord,
	/// The row of the audit's table.
	pub finding: Finding,
	/// By how much was overstated, in basis points.
	pub deviation_bps: u32,
	/// The penalty charged with the mint, in 10⁻¹⁸ UNIT; `None` for months minted before.
	pub penalty_unit: Option<Balance>,
	/// The margin after this mint, in 10⁻¹⁸ UNIT; `None` for months minted before.
	pub margin_after: Option<Balance>,
}

impl Minted {
	/// What was credited, in 10⁻¹⁸ TAT.
	pub fn credited(&self) -> Balance {
		self.record.minted.saturating_sub(self.record.withheld).saturating_add(self.record.restored)
	}
}

/// Mints a month of wells, each in its own transaction, so a refused one does not stop the others.
/// Sends nothing for wells whose preview shows a refusal.
pub async fn mint(
	client: &Client,
	owner: &Account,
	wells: &[WellId],
	month: Month,
	progress: &mut dyn Progress,
) -> Result<Vec<Outcome>, Error> {
	progress.begin("Minting TAT", wells.len() as u64);
	let state = client.state().await?;
	let mut outcomes: Vec<Option<Outcome>> = Vec::with_capacity(wells.len());
	let mut asked = Vec::new();
	for well in wells {
		let status = state
			.month(*well, month)
			.await?
			.ok_or_else(|| Error::UnknownWell { well: well.to_string() })?;
		let outcome = if let Some(record) = status.record {
			Some(Outcome::Before(Box::new(minted_before(record))))
		} else if status.preview.refusals.is_empty() {
			asked.push((outcomes.len(), *well));
			None
		} else {
			Some(Outcome::Refused(status.preview.refusals.iter().map(mint_refusal_text).collect()))
		};
		outcomes.push(outcome);
	}
	progress.advance((wells.len() - asked.len()) as u64);

	let mut margin = state.margin(&owner.id()).await?.margin;
	let transactions = asked
		.iter()
		.map(|(_, well)| {
			let what = format!("mint of {} of well {well}", format_month(month));
			let call = types::pallet_tat_issuance::pallet::Call::mint_tat { well: *well, month };
			Transaction::new(what, owner, vec![Call::TatIssuance(call)])
		})
		.collect();
	let included = client.submit_all(transactions, |_| progress.advance(1)).await;
	let state = client.state().await?;
	// The transactions of one account run in their order, so the margin falls in this order, too.
	for ((place, well), included) in asked.into_iter().zip(included) {
		let outcome = match included {
			Ok(included) => {
				let record =
					state.month(well, month).await?.and_then(|status| status.record).ok_or_else(
						|| Error::other(format!("well {well} was minted but has no record")),
					)?;
				margin = margin.saturating_sub(taken(&included)?);
				Outcome::Minted(Box::new(minted_now(record, &included, margin)?))
			}
			Err(Error::Refused { refusal, .. }) => Outcome::Refused(vec![refusal.to_string()]),
			Err(error) => return Err(error),
		};
		if let Some(slot) = outcomes.get_mut(place) {
			*slot = Some(outcome);
		}
	}
	let outcomes: Vec<Outcome> = outcomes.into_iter().flatten().collect();
	progress.done(&words(&outcomes, month));
	Ok(outcomes)
}

fn minted_now(
	record: MintRecord,
	included: &Included,
	margin_after: Balance,
) -> Result<Minted, Error> {
	let event = included
		.events
		.find_first::<api::tat_issuance::events::TatMinted>()
		.transpose()
		.map_err(Error::node)?
		.ok_or_else(|| Error::other("a mint succeeded without its event"))?;
	let Static(finding) = event.finding;
	Ok(Minted {
		record,
		finding,
		deviation_bps: event.deviation_bps,
		penalty_unit: Some(event.penalty_unit),
		margin_after: Some(margin_after),
	})
}

/// Audits a record again, with the figures in it.
fn minted_before(record: MintRecord) -> Minted {
	let claim = Claim {
		uploaded: record.uploaded(),
		official: record.official,
		value: record.value,
		record_step: record.terms.record_step,
		margin_ratio_bps: record.terms.margin_ratio_bps,
	};
	let (finding, deviation_bps) = match audit(claim) {
		Some(Audit { finding, deviation_bps, .. }) => (finding, deviation_bps),
		None => (Finding::Confirmed, 0),
	};
	Minted { record, finding, deviation_bps, penalty_unit: None, margin_after: None }
}

/// What a mint's penalty took from the margin.
fn taken(included: &Included) -> Result<Balance, Error> {
	let mut sum: Balance = 0;
	for event in included.events.find::<api::margin_escrow::events::PenaltyCharged>() {
		sum = sum.saturating_add(event.map_err(Error::node)?.taken);
	}
	Ok(sum)
}

fn words(outcomes: &[Outcome], month: Month) -> String {
	let count = |is: fn(&Outcome) -> bool| outcomes.iter().filter(|outcome| is(outcome)).count();
	let minted = count(|outcome| matches!(outcome, Outcome::Minted(_)));
	let before = count(|outcome| matches!(outcome, Outcome::Before(_)));
	let refused = count(|outcome| matches!(outcome, Outcome::Refused(_)));
	let mut words = match (minted, before) {
		(0, before @ 1..) => {
			format!(
				"{} of these {before} wells was already minted: a month mints once",
				format_month(month)
			)
		}
		(minted, 0) => format!("{minted} wells minted for {}", format_month(month)),
		(minted, before) => format!("{minted} wells minted, {before} were already minted"),
	};
	if refused > 0 {
		words.push_str(&format!(", {refused} could not be minted"));
	}
	words
}
