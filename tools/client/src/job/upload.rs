//! Uploads of daily volumes. The whole of them is checked before the first transaction.

use super::discount;
use crate::{
	Account, Client, Error, KindInfo, Progress, Refusal, State, Transaction, WellNow,
	amount::{amount, volume},
	calendar::{format_day, format_month},
	chain::{Call, types},
	files::{Fault, FileError, WellDays},
	state_text,
};
use std::{collections::BTreeMap, path::Path};
use treasurenet_primitives::{
	Day, Month, Usd, Volume, WellId,
	math::{
		calendar::{day_in_month, day_of_month, month_of},
		margin::required,
		production,
	},
};
use types::{
	bounded_collections::bounded_vec::BoundedVec,
	pallet_tat_issuance::{pallet::Call as Issuance, types::UploadItem as ChainItem},
};

/// The most items of one transaction; the rest follows in further ones.
const BATCH: usize = 100;

/// The readings of one well.
#[derive(Clone, Debug)]
pub struct WellReadings {
	/// The well.
	pub well: WellNow,
	/// What it produces.
	pub kind: KindInfo,
	/// Its days.
	pub readings: WellDays,
}

impl WellReadings {
	fn label(&self) -> String {
		format!("{} {} (number {})", self.readings.well, self.readings.product, self.well.id)
	}
}

/// The days of one month of one well that are to be uploaded.
#[derive(Clone, Debug)]
pub struct UploadItem {
	/// The well.
	pub well: WellId,
	/// How to call it.
	pub label: String,
	/// The month.
	pub month: Month,
	/// Days of the month and their volumes.
	pub days: Vec<(u8, Volume)>,
}

/// What an upload will do.
#[derive(Clone, Debug, Default)]
pub struct UploadPlan {
	/// What is to be uploaded.
	pub items: Vec<UploadItem>,
	/// How many days the chain has already, with the same volumes.
	pub days_there: usize,
	/// What the upload adds to the producer's exposure, in 10⁻¹⁸ USD.
	pub exposure: Usd,
}

impl UploadPlan {
	/// How many days are to be uploaded.
	pub fn days(&self) -> usize {
		self.items.iter().map(|item| item.days.len()).sum()
	}
}

/// Checks readings against the chain as a whole and plans their upload. Nothing is sent, and a
/// single fault refuses all of it.
pub async fn plan_upload(
	state: &State,
	signer: &Account,
	file: &Path,
	wells: &[WellReadings],
) -> Result<UploadPlan, Error> {
	let today = state.today().await?;
	let oldest = today.saturating_sub(state.max_backfill_days().await?);
	let crude = state.crude_discount().await?;
	let mut plan = UploadPlan::default();
	let mut faults = Vec::new();
	for entry in wells {
		let WellReadings { well, kind, readings } = entry;
		ensure_may_upload(state, signer, entry).await?;
		let (_, price) =
			state.latest_price(kind.feed()).await?.ok_or_else(|| Error::WellNotReady {
				well: entry.label(),
				reason: format!(
					"{} has no price yet. Upload once the reporters have brought the first one",
					kind.symbol()
				),
			})?;
		let share = discount(kind, well.grade(), &crude).ok_or_else(|| Error::WellNotReady {
			well: entry.label(),
			reason: "its kind asks for a grade and it has none. Submit it for review with one"
				.into(),
		})?;
		for (month, days) in by_month(readings) {
			let status = state
				.month(well.id, month)
				.await?
				.ok_or_else(|| Error::UnknownWell { well: entry.label() })?;
			let mut item =
				UploadItem { well: well.id, label: entry.label(), month, days: Vec::new() };
			for (day, reading, line) in days {
				let slot = usize::from(day_of_month(day)).saturating_sub(1);
				let there = status.days.get(slot).copied().unwrap_or(0);
				if there == reading {
					plan.days_there += 1;
					continue;
				}
				let fault = if status.record.is_some() {
					Some(format!("{} of {} was minted already", format_month(month), entry.label()))
				} else if there > 0 {
					Some(format!(
						"{} has {} on {} already, and what is uploaded never changes",
						entry.label(),
						volume(there),
						format_day(day)
					))
				} else if day >= today {
					Some(format!(
						"{} is not over (the chain's day is {})",
						format_day(day),
						format_day(today)
					))
				} else if day < oldest {
					Some(format!(
						"{} is too old: uploads reach back to {}",
						format_day(day),
						format_day(oldest)
					))
				} else if reading > kind.kind.max_daily_volume {
					Some(format!(
						"{} is above the {} that a well of {} may produce in a day",
						volume(reading),
						volume(kind.kind.max_daily_volume),
						kind.symbol()
					))
				} else if month < well.status.well.first_month {
					Some(format!(
						"the identifier was another well's before {}",
						format_month(well.status.well.first_month)
					))
				} else if status.closed {
					Some(format!(
						"{} of {} is closed to uploads",
						format_month(month),
						entry.label()
					))
				} else {
					None
				};
				if let Some(problem) = fault {
					faults.push(Fault::of_line(line, problem));
					continue;
				}
				let worth = production::value(reading, kind.kind.conversion, price, share)
					.and_then(|worth| plan.exposure.checked_add(worth));
				match worth {
					Some(exposure) => plan.exposure = exposure,
					None => faults.push(Fault::of_line(line, "its value does not fit")),
				}
				item.days.push((day_of_month(day), reading));
			}
			if !item.days.is_empty() {
				plan.items.push(item);
			}
		}
	}
	if !faults.is_empty() {
		faults.sort_by_key(|fault| fault.line);
		return Err(FileError::new(file, faults).into());
	}
	Ok(plan)
}

/// Makes sure that the producers' margins cover a planned upload, and says how much is missing.
pub async fn ensure_margin(
	state: &State,
	wells: &[WellReadings],
	plan: &UploadPlan,
) -> Result<(), Error> {
	let Some(entry) = wells.first() else { return Ok(()) };
	let owner = entry.well.owner();
	// With several owners each margin covers its own part, which only the chain adds up.
	if wells.iter().any(|other| other.well.owner() != owner) {
		return Ok(());
	}
	let status = state.margin(owner).await?;
	let (ratio, rate) = (state.margin_ratio_bps().await?, state.unit_usd_rate().await?);
	let needed = status
		.exposure
		.checked_add(plan.exposure)
		.and_then(|exposure| required(exposure, ratio, rate))
		.ok_or_else(|| Error::other("the exposure does not fit"))?;
	if plan.exposure > 0 && status.margin < needed {
		return Err(Error::other(format!(
			"the margin of {:.4} UNIT does not cover the upload, which needs {:.4}: deposit at \
			 least {} more",
			amount(status.margin),
			amount(needed),
			amount(needed - status.margin),
		)));
	}
	Ok(())
}

/// Uploads what was planned.
pub async fn upload(
	client: &Client,
	signer: &Account,
	plan: &UploadPlan,
	progress: &mut dyn Progress,
) -> Result<(), Error> {
	progress.begin("Uploading daily volumes", plan.days() as u64);
	let size = client.state().await?.max_upload_items().await?.clamp(1, BATCH);
	let batches: Vec<&[UploadItem]> = plan.items.chunks(size).collect();
	let transactions = batches
		.iter()
		.map(|batch| {
			let items = batch.iter().map(chain_item).collect();
			let call = Issuance::upload { items: BoundedVec(items) };
			Transaction::new("upload", signer, vec![Call::TatIssuance(call)])
		})
		.collect();
	let outcomes = client
		.submit_all(transactions, |index| {
			let days = batches
				.get(index)
				.map_or(0, |batch| batch.iter().map(|item| item.days.len()).sum::<usize>());
			progress.advance(days as u64);
		})
		.await;
	for (outcome, batch) in outcomes.into_iter().zip(batches) {
		outcome.map_err(|error| named(error, batch))?;
	}
	progress.done(&match (plan.days(), plan.days_there) {
		(0, 0) => "there is nothing to upload".to_owned(),
		(new, 0) => format!("{new} days of {} wells uploaded", plan.items.len()),
		(0, old) => format!("all {old} days were uploaded already"),
		(new, old) => format!("{new} days uploaded, {old} were there already"),
	});
	Ok(())
}

fn chain_item(item: &UploadItem) -> ChainItem {
	ChainItem { well: item.well, month: item.month, days: BoundedVec(item.days.clone()) }
}

/// Says which well and day the chain refused, where it counts items.
fn named(error: Error, batch: &[UploadItem]) -> Error {
	let Error::Refused { refusal, .. } = error else { return error };
	let item = refusal
		.number("item")
		.and_then(|index| usize::try_from(index).ok())
		.and_then(|index| batch.get(index));
	let Some(item) = item else { return Error::Refused { what: "upload".into(), refusal } };
	let day = refusal
		.number("day")
		.and_then(|day| u8::try_from(day).ok())
		.and_then(|day| day_in_month(item.month, day));
	let when = day.map_or_else(|| format_month(item.month), format_day);
	let what = format!("upload of {}, {when}", item.label);
	let plain = Refusal { fields: Vec::new(), ..*refusal };
	Error::Refused { what, refusal: Box::new(plain) }
}

async fn ensure_may_upload(
	state: &State,
	signer: &Account,
	entry: &WellReadings,
) -> Result<(), Error> {
	let well = &entry.well;
	if *well.owner() != signer.id() && !state.is_uploader(well, &signer.id()).await? {
		return Err(Error::ForeignWell {
			well: entry.label(),
			owner: well.owner().to_string(),
			account: signer.to_string(),
		});
	}
	if well.status.well.kind != entry.kind.id {
		return Err(Error::WellNotReady {
			well: entry.label(),
			reason: format!("it does not produce {}", entry.readings.product),
		});
	}
	if !well.is_approved() {
		let reason = format!("it is {}, so it takes no uploads", state_text(well.state()));
		return Err(Error::WellNotReady { well: entry.label(), reason });
	}
	let asset = entry.kind.kind.asset;
	let refusal = state
		.producer(well.owner())
		.await?
		.and_then(|producer| producer.assets.into_iter().find(|standing| standing.asset == asset))
		.map(|standing| standing.upload_refusal);
	match refusal {
		Some(None) => Ok(()),
		Some(Some(refusal)) => Err(Error::WellNotReady {
			well: entry.label(),
			reason: format!("its producer may not upload ({refusal:?})"),
		}),
		None => Err(Error::WellNotReady {
			well: entry.label(),
			reason: "its producer is not qualified for the asset".into(),
		}),
	}
}

/// Day, volume and line of each reading, by month.
fn by_month(readings: &WellDays) -> BTreeMap<Month, Vec<(Day, Volume, u64)>> {
	let mut months: BTreeMap<Month, Vec<(Day, Volume, u64)>> = BTreeMap::new();
	for (day, (volume, line)) in &readings.days {
		months.entry(month_of(*day)).or_default().push((*day, *volume, *line));
	}
	months
}
