//! Uploads of daily volumes. The chain previews all of them before the first transaction.

use crate::{
	Account, Client, Error, KindInfo, Progress, Refusal, State, Transaction, WellNow,
	amount::{amount, volume},
	calendar::{format_day, format_month},
	chain::{AccountId, Call, types},
	files::{Fault, FileError, WellDays},
	words::{day_refusal_text, upload_refusal_text},
};
use std::{collections::BTreeMap, path::Path};
use subxt::utils::Static;
use treasurenet_primitives::{
	Day, Month, UploadItem, UploadOwnerPreview, UploadRefusal, Usd, Volume,
	math::calendar::{day_in_month, day_of_month, month_of},
};
use types::{
	bounded_collections::bounded_vec::BoundedVec, pallet_tat_issuance::pallet::Call as Issuance,
};

/// The most items in a transaction; the rest goes into further ones.
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
pub struct PlannedItem {
	/// How to call the well.
	pub label: String,
	/// What is uploaded.
	pub item: UploadItem,
}

/// What an upload will do.
#[derive(Clone, Debug, Default)]
pub struct UploadPlan {
	/// What is to be uploaded.
	pub items: Vec<PlannedItem>,
	/// How many days the chain has already, with the same volumes.
	pub days_there: usize,
	/// What the upload adds to the producers' exposure, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// What it does to each owner of the wells.
	pub owners: Vec<UploadOwnerPreview<AccountId>>,
}

impl UploadPlan {
	/// How many days are to be uploaded.
	pub fn days(&self) -> usize {
		self.items.iter().map(|planned| planned.item.days.len()).sum()
	}
}

/// Has the chain preview a whole upload. Sends nothing; a single fault refuses all of it. Margins
/// are checked by [`ensure_margin`].
pub async fn plan_upload(
	state: &State,
	signer: &Account,
	file: &Path,
	wells: &[WellReadings],
) -> Result<UploadPlan, Error> {
	let mut plan = UploadPlan::default();
	// The line of each day of each item.
	let mut lines: Vec<BTreeMap<u8, u64>> = Vec::new();
	for entry in wells {
		let WellReadings { well, kind, readings } = entry;
		if well.status.well.key.kind != kind.id {
			return Err(Error::WellNotReady {
				well: entry.label(),
				reason: format!("it does not produce {}", readings.product),
			});
		}
		for (month, days) in by_month(readings) {
			let there = state.month(well.id, month).await?.map(|status| status.days);
			let is_there = |day: u8, volume: Volume| {
				let slot = usize::from(day).saturating_sub(1);
				there.as_ref().and_then(|days| days.get(slot)) == Some(&volume)
			};
			let (old, new): (Vec<_>, Vec<_>) =
				days.into_iter().partition(|(day, volume, _)| is_there(*day, *volume));
			plan.days_there += old.len();
			if new.is_empty() {
				continue;
			}
			lines.push(new.iter().map(|(day, _, line)| (*day, *line)).collect());
			let days: Vec<(u8, Volume)> =
				new.into_iter().map(|(day, volume, _)| (day, volume)).collect();
			let days = days.try_into().map_err(|_| Error::other("a month has at most 31 days"))?;
			let item = UploadItem { well: well.id, month, days };
			plan.items.push(PlannedItem { label: entry.label(), item });
		}
	}
	let items = plan.items.iter().map(|planned| planned.item.clone()).collect();
	let preview = state.preview_upload(&signer.id(), items).await?;
	let mut faults = Vec::new();
	for ((planned, item), lines) in plan.items.iter().zip(preview.items).zip(lines) {
		plan.exposure = plan
			.exposure
			.checked_add(item.exposure)
			.ok_or_else(|| Error::other("the exposure does not fit"))?;
		let first_line = lines.values().min().copied().unwrap_or_default();
		let when = format_month(planned.item.month);
		faults.extend(item.refusals
				.iter()
				// Margin can be deposited before the upload, and deposits come out of the funds.
				.filter(|refusal| !is_of_money(refusal))
				.map(|refusal| {
					let problem =
						format!("{}, {when}: {}", planned.label, upload_refusal_text(refusal));
					Fault::of_line(first_line, problem)
				}));
		for (day, refusal) in item.days {
			let line = lines.get(&day).copied().unwrap_or(first_line);
			let date = day_in_month(planned.item.month, day)
				.map_or_else(|| format!("day {day} of {when}"), format_day);
			let figure =
				planned.item.days.iter().find(|(n, _)| *n == day).map_or(0, |(_, volume)| *volume);
			let problem = format!("{date}, {}: {}", volume(figure), day_refusal_text(refusal));
			faults.push(Fault::of_line(line, problem));
		}
	}
	plan.owners = preview.owners;
	if !faults.is_empty() {
		faults.sort_by_key(|fault| fault.line);
		return Err(FileError::new(file, faults).into());
	}
	Ok(plan)
}

fn is_of_money(refusal: &UploadRefusal) -> bool {
	matches!(
		refusal,
		UploadRefusal::MarginTooLow { .. }
			| UploadRefusal::UnitPriceUnavailable
			| UploadRefusal::DepositTooLow { .. }
	)
}

/// Makes sure that the producers' margins cover a planned upload, and says how much is missing.
pub fn ensure_margin(plan: &UploadPlan) -> Result<(), Error> {
	for owner in &plan.owners {
		let Some(required) = owner.required else {
			return Err(Error::other(upload_refusal_text(&UploadRefusal::UnitPriceUnavailable)));
		};
		if owner.margin < required {
			return Err(Error::other(format!(
				"the margin of {:.4} UNIT does not cover the upload, which needs {:.4}: deposit \
				 at least {} more",
				amount(owner.margin),
				amount(required),
				amount(required - owner.margin),
			)));
		}
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
	let batches: Vec<&[PlannedItem]> = plan.items.chunks(size).collect();
	let transactions = batches
		.iter()
		.map(|batch| {
			let items = batch.iter().map(|planned| Static(planned.item.clone())).collect();
			let call = Issuance::upload { items: BoundedVec(items) };
			Transaction::new("upload", signer, vec![Call::TatIssuance(call)])
		})
		.collect();
	let outcomes = client
		.submit_all(transactions, |index| {
			let days = batches.get(index).map_or(0, |batch| {
				batch.iter().map(|planned| planned.item.days.len()).sum::<usize>()
			});
			progress.advance(days as u64);
		})
		.await;
	for (outcome, batch) in outcomes.into_iter().zip(batches) {
		outcome.map_err(|error| named(error, batch))?;
	}
	progress.done(&match (plan.days(), plan.days_there) {
		(0, 0) => "there is nothing to upload".to_owned(),
		(new, 0) => format!("{new} days of {} wells uploaded", plan.items.len()),
		(0, old) => format!("all {old} days were already uploaded"),
		(new, old) => format!("{new} days uploaded, {old} were already there"),
	});
	Ok(())
}

/// Translates the item and day in the chain's refusal into the well and date.
fn named(error: Error, batch: &[PlannedItem]) -> Error {
	let Error::Refused { refusal, .. } = error else { return error };
	let item = refusal
		.number("item")
		.and_then(|index| usize::try_from(index).ok())
		.and_then(|index| batch.get(index));
	let Some(planned) = item else { return Error::Refused { what: "upload".into(), refusal } };
	let day = refusal
		.number("day")
		.and_then(|day| u8::try_from(day).ok())
		.and_then(|day| day_in_month(planned.item.month, day));
	let when = day.map_or_else(|| format_month(planned.item.month), format_day);
	let what = format!("upload of {}, {when}", planned.label);
	let plain = Refusal { fields: Vec::new(), ..*refusal };
	Error::Refused { what, refusal: Box::new(plain) }
}

/// Day of the month, volume and line of each reading, by month.
fn by_month(readings: &WellDays) -> BTreeMap<Month, Vec<(u8, Volume, u64)>> {
	let mut months: BTreeMap<Month, Vec<(u8, Volume, u64)>> = BTreeMap::new();
	for (day, (volume, line)) in &readings.days {
		let day: Day = *day;
		months.entry(month_of(day)).or_default().push((day_of_month(day), *volume, *line));
	}
	months
}
