//! Single steps.

use crate::{
	Connection, WellArgs,
	bar::Bar,
	table::{self, Line},
};
use anyhow::{Context, bail, ensure};
use serde_json::json;
use std::path::PathBuf;
use treasurenet_client::{
	Account, Client, Error, KindInfo, State, WellName, WellNow,
	amount::{amount, parse_amount, percent, usd, volume},
	calendar::{format_day, format_month},
	files::{WellDays, read_readings, wells_of},
	steps::{self, Outcome, WellReadings, find_well},
	words::{mint_refusal_text, state_text},
};
use treasurenet_primitives::{Month, WellId, WellKey};

pub async fn upload(
	connection: Connection,
	account: Account,
	file: PathBuf,
	well: Option<String>,
) -> anyhow::Result<()> {
	let readings = wells_of(&read_readings(&file)?);
	let client = Client::connect(&connection.url).await?;
	let state = client.state().await?;
	let kinds = state.kinds().await?;
	let owned = state.wells_of(&account.id()).await?;
	let mut bar = Bar::new();
	let mut wells = Vec::new();
	for days in readings {
		let kind = kind_of(&kinds, &days)?;
		let found = find_any(&state, &account, &owned, &days, &kind).await?;
		if let Some(wanted) = &well {
			let is_wanted = match (wanted.parse::<WellId>(), &found) {
				(Ok(number), Some(found)) => found.id == number,
				(Ok(_), None) => false,
				(Err(_), _) => WellName::parse(wanted).is_ok_and(|name| name == days.well),
			};
			if !is_wanted {
				continue;
			}
		}
		let label = format!("{} {}", days.well, days.product);
		let well = found.ok_or(Error::UnknownWell { well: label })?;
		wells.push(WellReadings { well, kind, readings: days });
	}
	if let (Some(wanted), true) = (&well, wells.is_empty()) {
		let number = wanted.parse::<WellId>().ok();
		if let Some(number) = number
			&& state.well(number).await?.is_none()
		{
			return Err(Error::UnknownWell { well: wanted.clone() }.into());
		}
		bail!("{} has no readings for well {wanted}", file.display());
	}
	let plan = steps::plan_upload(&state, &account, &file, &wells).await?;
	steps::ensure_margin(&plan)?;
	steps::upload(&client, &account, &plan, &mut bar).await?;
	if connection.json {
		let outcome = json!({
			"uploadedDays": plan.days(),
			"daysThere": plan.days_there,
			"exposureUsd": table::plain(plan.exposure),
		});
		println!("{outcome:#}");
	}
	Ok(())
}

pub async fn deposit(connection: Connection, account: Account, text: String) -> anyhow::Result<()> {
	let units = parse_amount(&text).with_context(|| format!("the amount `{text}`"))?;
	let client = Client::connect(&connection.url).await?;
	steps::deposit(&client, &account, units).await?;
	let status = client.state().await?.margin(&account.id()).await?;
	if connection.json {
		let outcome = json!({
			"marginUnit": table::plain(status.margin),
			"debtUnit": table::plain(status.debt),
		});
		println!("{outcome:#}");
	} else {
		println!("Margin {} UNIT, debt {} UNIT.", amount(status.margin), amount(status.debt));
	}
	Ok(())
}

pub async fn preview(connection: Connection, args: WellArgs) -> anyhow::Result<()> {
	let client = Client::connect(&connection.url).await?;
	let state = client.state().await?;
	let chosen = chosen(&state, &args, false).await?;
	let mut rows = Vec::new();
	let mut values = Vec::new();
	for well in chosen {
		let preview = state.preview(well.id, args.month).await?;
		let reasons: Vec<String> = preview.refusals.iter().map(mint_refusal_text).collect();
		let mut row = vec![well.id.to_string(), well.nickname.clone()];
		row.push(volume(preview.uploaded).to_string());
		match &preview.outcome {
			Some(outcome) => row.extend([
				volume(outcome.official).to_string(),
				percent(outcome.deviation_bps),
				format!("{:.2}", usd(outcome.value)),
				format!("{:.2}", amount(outcome.minted.saturating_sub(outcome.withheld))),
				format!("{:.2}", amount(outcome.penalty_unit)),
				format!("{:.2}", amount(outcome.margin_after)),
			]),
			None => row.extend(vec![String::new(); 6]),
		}
		row.push(if reasons.is_empty() { "can be minted".into() } else { reasons.join("; ") });
		rows.push(row);
		values.push(json!({
			"number": well.id,
			"uploaded": volume(preview.uploaded).to_string().replace(',', ""),
			"refusals": reasons,
			"outcome": preview.outcome.as_ref().map(|outcome| json!({
				"official": volume(outcome.official).to_string().replace(',', ""),
				"deviationBps": outcome.deviation_bps,
				"finding": table::finding_words(outcome.finding),
				"valueUsd": table::plain(outcome.value),
				"mintedTat": table::plain(outcome.minted),
				"withheldTat": table::plain(outcome.withheld),
				"penaltyUsd": table::plain(outcome.penalty_usd),
				"penaltyUnit": table::plain(outcome.penalty_unit),
				"marginAfterUnit": table::plain(outcome.margin_after),
				"debtAfterUnit": table::plain(outcome.debt_after),
				"parts": outcome.parts.iter().map(|part| json!({
					"account": part.account.to_string(),
					"tat": table::plain(part.amount),
				})).collect::<Vec<_>>(),
			})),
		}));
	}
	if connection.json {
		println!("{:#}", json!({ "month": format_month(args.month), "wells": values }));
	} else {
		let header = [
			"No.",
			"Nickname",
			"Uploaded",
			"Official",
			"Deviation",
			"Value USD",
			"Mints TAT",
			"Penalty UNIT",
			"Margin after",
			"Outcome",
		];
		println!("{}", table::aligned(&header, rows, 2..9));
	}
	Ok(())
}

pub async fn mint(connection: Connection, args: WellArgs) -> anyhow::Result<()> {
	let client = Client::connect(&connection.url).await?;
	let state = client.state().await?;
	let wells = chosen(&state, &args, true).await?;
	let kinds = state.kinds().await?;
	let ids: Vec<WellId> = wells.iter().map(|well| well.id).collect();
	let mut bar = Bar::new();
	let outcomes = steps::mint(&client, &args.account, &ids, args.month, &mut bar).await?;
	let mut lines = Vec::new();
	for (well, outcome) in wells.into_iter().zip(outcomes) {
		let product = kinds
			.iter()
			.find(|kind| kind.id == well.status.well.key.kind)
			.map_or_else(String::new, KindInfo::symbol);
		let uploaded = match &outcome {
			Outcome::Minted(minted) | Outcome::Before(minted) => minted.record.uploaded(),
			Outcome::Refused(_) => state.preview(well.id, args.month).await?.uploaded,
		};
		lines.push(Line { name: well.nickname, product, well: well.id, uploaded, outcome });
	}
	if connection.json {
		println!("{:#}", table::to_json(&lines));
	} else {
		println!("{}", table::show(&lines));
	}
	let refused = lines.iter().filter(|line| matches!(line.outcome, Outcome::Refused(_))).count();
	ensure!(
		refused == 0,
		"{refused} of {} wells could not be minted, as the table says",
		lines.len()
	);
	Ok(())
}

pub async fn wells(connection: Connection, account: Account) -> anyhow::Result<()> {
	let client = Client::connect(&connection.url).await?;
	let state = client.state().await?;
	let kinds = state.kinds().await?;
	let wells = state.wells_of(&account.id()).await?;
	let symbol = |well: &WellNow| {
		kinds
			.iter()
			.find(|kind| kind.id == well.status.well.key.kind)
			.map_or_else(String::new, KindInfo::symbol)
	};
	if connection.json {
		let values: Vec<_> = wells
			.iter()
			.map(|well| {
				json!({
					"number": well.id,
					"nickname": well.nickname,
					"product": symbol(well),
					"state": state_text(well.state()),
					"validUntil": format_day(well.status.well.valid_until),
					"commitment": format!("{:?}", well.status.well.key.commitment),
				})
			})
			.collect();
		println!("{:#}", json!({ "account": account.id().to_string(), "wells": values }));
		return Ok(());
	}
	if wells.is_empty() {
		println!("{account} has no wells on this chain.");
		return Ok(());
	}
	let rows = wells
		.iter()
		.map(|well| {
			vec![
				well.id.to_string(),
				well.nickname.clone(),
				symbol(well),
				state_text(well.state()).to_owned(),
				if well.is_approved() {
					format_day(well.status.well.valid_until)
				} else {
					String::new()
				},
			]
		})
		.collect();
	println!(
		"{}",
		table::aligned(&["No.", "Nickname", "Product", "State", "Valid until"], rows, 0..1)
	);
	Ok(())
}

/// The wells that were asked for; all of the account's, if none was named.
async fn chosen(state: &State, args: &WellArgs, own: bool) -> anyhow::Result<Vec<WellNow>> {
	if args.well.is_empty() {
		let mut wells = Vec::new();
		for well in state.wells_of(&args.account.id()).await? {
			if has_month(state, &well, args.month).await? {
				wells.push(well);
			}
		}
		ensure!(
			!wells.is_empty(),
			"{} has no wells with uploads for {}",
			args.account,
			format_month(args.month)
		);
		return Ok(wells);
	}
	let mut wells = Vec::new();
	for text in &args.well {
		let number: WellId =
			text.parse().with_context(|| format!("`{text}` is not a well's number"))?;
		let well =
			state.well(number).await?.ok_or_else(|| Error::UnknownWell { well: text.clone() })?;
		if own && *well.owner() != args.account.id() {
			return Err(Error::ForeignWell {
				well: text.clone(),
				owner: well.owner().to_string(),
				account: args.account.to_string(),
			}
			.into());
		}
		wells.push(well);
	}
	Ok(wells)
}

async fn has_month(state: &State, well: &WellNow, month: Month) -> Result<bool, Error> {
	let status = state.month(well.id, month).await?;
	Ok(status.is_some_and(|status| status.uploaded > 0 || status.record.is_some()))
}

/// The well of these readings: the account's own, or another producer's. The chain decides whether
/// the account may upload for it.
async fn find_any(
	state: &State,
	account: &Account,
	owned: &[WellNow],
	days: &WellDays,
	kind: &KindInfo,
) -> Result<Option<WellNow>, Error> {
	match find_well(state, account, owned, &days.well, kind).await {
		Err(Error::ForeignWell { .. }) => {
			let key = WellKey { kind: kind.id, commitment: days.well.commitment(&days.product) };
			match state.active_well(key).await? {
				Some(id) => state.well(id).await,
				None => Ok(None),
			}
		}
		found => found,
	}
}

fn kind_of(kinds: &[KindInfo], days: &WellDays) -> Result<KindInfo, Error> {
	kinds.iter().find(|kind| kind.symbol() == days.product).cloned().ok_or_else(|| {
		Error::UnknownKind {
			symbol: days.product.clone(),
			known: kinds.iter().map(KindInfo::symbol).collect(),
		}
	})
}
