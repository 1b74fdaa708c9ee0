//! The whole job, from application to minted TAT.

use crate::{
	WalkArgs,
	bar::Bar,
	data::Data,
	node::connect_or_start,
	table::{self, Line, Totals},
};
use anyhow::{Context, bail, ensure};
use serde_json::json;
use std::time::Duration;
use treasurenet_client::{
	Account, Client, Error, KindInfo, Progress, WellNow,
	amount::{amount, usd},
	calendar::format_month,
	files::WellDays,
	steps::{self, Applicant, PriceJob, Roles, VolumeJob, WellPlan, WellReadings, document_hash},
};
use treasurenet_primitives::{Balance, DiscountRule, Grade, UNIT, WellKey};

/// The development chain's own accounts, which everybody knows.
const MANAGER: &str = "//Alice";
const VERIFIER: &str = "//Dave";
const REPORTERS: [&str; 3] = ["//Eve", "//Ferdie", "//One"];
/// What a producer needs besides its margin, for deposits and fees.
const POCKET_MONEY: Balance = 1_000 * UNIT;
/// How long the last block of the job may take to be final.
const FINALITY: Duration = Duration::from_secs(120);
/// Sample grades, one for each share of the crude discount: the register has no chemistry.
const GRADES: [Grade; 4] = [
	Grade { api_gravity: 3_800, sulphur: 300 },
	Grade { api_gravity: 3_500, sulphur: 800 },
	Grade { api_gravity: 2_900, sulphur: 400 },
	Grade { api_gravity: 2_200, sulphur: 2_500 },
];

pub async fn run(args: WalkArgs) -> anyhow::Result<()> {
	// Faults in the files show before a node is started or asked.
	let data = Data::read(&args)?;
	let mut bar = Bar::new();
	let (client, node) =
		connect_or_start(&args.connection.url, args.node.as_deref(), &mut bar).await?;
	let outcome = walk(&client, &args, &data, &mut bar).await;
	match node {
		Some(node) if args.keep_node => {
			let url = client.url();
			match node.keep() {
				Some(id) => bar.say(&format!("The node keeps running at {url}: process {id}.")),
				None => bar.say("The node has stopped by itself."),
			}
		}
		Some(node) => node.stop().await?,
		None => {}
	}
	outcome
}

async fn walk(client: &Client, args: &WalkArgs, data: &Data, bar: &mut Bar) -> anyhow::Result<()> {
	let month = data.month;
	let producer = &args.producer;
	let manager = Account::from_uri(MANAGER)?;
	let verifier = Account::from_uri(VERIFIER)?;
	let reporters =
		REPORTERS.iter().map(|uri| Account::from_uri(uri)).collect::<Result<Vec<_>, _>>()?;
	for other in reporters.iter().chain([&manager, &verifier]) {
		ensure!(
			other.id() != producer.id(),
			"{producer} has another role on the development chain: give a key without one by \
			 --producer"
		);
	}
	let (chain, name) = client.names().await?;
	bar.say(&format!(
		"{chain} at {} ({name}). Month {}: {} wells, each product counted, of {}{}.",
		client.url(),
		format_month(month),
		data.wells.len(),
		data.readings.display(),
		match data.left_out {
			0 => String::new(),
			left => format!(", {left} left out"),
		},
	));

	let state = client.state().await?;
	let supply_before = state.tat_supply().await?;
	let kinds = state.kinds().await?;
	let plans = plan_wells(&data.wells, &kinds)?;
	let asset = plans.first().map(|plan| plan.kind.kind.asset).context("there are no wells")?;

	ensure_funds(client, &manager, producer, POCKET_MONEY, bar).await?;
	let applicant = Applicant {
		account: producer,
		nickname: "Demo Energy",
		region: "Alberta",
		commitment: document_hash(b"dossier of the demo's producer, with a salt"),
	};
	let roles = Roles {
		verifier: &verifier,
		report: document_hash(b"report of the demo's verifier"),
		manager: &manager,
	};
	steps::admit(client, applicant, roles, asset, bar).await?;
	let registered = steps::register(client, producer, &manager, &plans, bar).await?;

	let mut prices = Vec::new();
	for source in &data.prices {
		let kind = find_kind(&kinds, source.symbol)?;
		let days = source.series.days().map_err(Error::other)?;
		prices.push(PriceJob { kind: kind.clone(), days, source: source.source });
	}
	steps::report_prices(client, &reporters, &manager, &prices, bar).await?;

	let readings = open_readings(client, data, &plans, &registered.wells).await?;
	let plan =
		steps::plan_upload(&client.state().await?, producer, &data.readings, &readings).await?;
	deposit_margin(client, &manager, producer, plan.exposure, bar).await?;
	steps::upload(client, producer, &plan, bar).await?;

	let volumes: Vec<VolumeJob> = plans
		.iter()
		.map(|plan| {
			let symbol = plan.kind.symbol();
			VolumeJob {
				key: WellKey { kind: plan.kind.id, commitment: plan.name.commitment(&symbol) },
				label: format!("{} {symbol}", plan.name),
				volume: data.official.volume(&plan.name, &symbol),
				source: data.official_source,
			}
		})
		.collect();
	let reported = steps::report_volumes(client, &reporters, month, &volumes, bar).await?;
	for label in &reported.missing {
		bar.say(&format!("The register has no figure for {label}: it cannot be minted."));
	}

	let ids: Vec<_> = registered.wells.iter().map(|well| well.id).collect();
	let outcomes = steps::mint(client, producer, &ids, month, bar).await?;

	let last = client.state().await?;
	bar.begin("Waiting for finality", 0);
	client.wait_finalized(last.block_number(), FINALITY).await?;
	bar.done(&format!("block {} is final", last.block_number()));

	let lines: Vec<Line> = data
		.wells
		.iter()
		.zip(&registered.wells)
		.zip(outcomes)
		.map(|((readings, well), outcome)| Line {
			name: readings.well.to_string(),
			product: readings.product.clone(),
			well: well.id,
			uploaded: match &outcome {
				steps::Outcome::Minted(minted) | steps::Outcome::Before(minted) => {
					minted.record.uploaded()
				}
				steps::Outcome::Refused(_) => readings.sum(),
			},
			outcome,
		})
		.collect();
	let supply_after = last.tat_supply().await?;
	let margin = last.margin(&producer.id()).await?.margin;
	let shown = lines.iter().rev().find_map(|line| match &line.outcome {
		steps::Outcome::Minted(minted) => minted.margin_after,
		_ => None,
	});
	ensure!(
		shown.is_none_or(|shown| shown == margin),
		"the margin is {} and the table ends with another one: did something else charge it \
		 meanwhile?",
		amount(margin)
	);
	finish(args, client, &lines, supply_before, supply_after)
}

/// Shows the outcome, and makes sure that the supply grew by exactly what the table says.
fn finish(
	args: &WalkArgs,
	client: &Client,
	lines: &[Line],
	before: Balance,
	after: Balance,
) -> anyhow::Result<()> {
	let totals = Totals::of(lines);
	let grown = after.checked_sub(before).context("the supply of TAT shrank meanwhile")?;
	let agrees = grown == totals.credited_now;
	if args.connection.json {
		let mut value = table::to_json(lines);
		if let Some(object) = value.as_object_mut() {
			object.insert("month".into(), format_month(args.month).into());
			object.insert("genesis".into(), format!("{:?}", client.genesis()).into());
			object.insert("producer".into(), args.producer.id().to_string().into());
			object.insert(
				"supply".into(),
				json!({
					"beforeTat": table::plain(before),
					"afterTat": table::plain(after),
					"grownTat": table::plain(grown),
					"agrees": agrees,
				}),
			);
		}
		println!("{value:#}");
	} else {
		println!("{}", table::show(lines));
		println!(
			"Volumes in m³ of oil and 10³ m³ of gas; amounts cut to two decimals. Supply of TAT: \
			 {} before, {} now.",
			amount(before),
			amount(after)
		);
	}
	if !agrees {
		bail!(
			"the supply of TAT grew by {}, but the table says {}: did somebody else mint meanwhile?",
			amount(grown),
			amount(totals.credited_now)
		);
	}
	if !args.connection.json {
		println!("It grew by {} TAT, exactly what was minted here.", amount(grown));
	}
	let refused =
		lines.iter().filter(|line| matches!(line.outcome, steps::Outcome::Refused(_))).count();
	ensure!(
		refused == 0,
		"{refused} of {} wells could not be minted, as the table says",
		lines.len()
	);
	Ok(())
}

fn find_kind<'a>(kinds: &'a [KindInfo], symbol: &str) -> Result<&'a KindInfo, Error> {
	kinds.iter().find(|kind| kind.symbol() == symbol).ok_or_else(|| Error::UnknownKind {
		symbol: symbol.to_owned(),
		known: kinds.iter().map(KindInfo::symbol).collect(),
	})
}

fn plan_wells(wells: &[WellDays], kinds: &[KindInfo]) -> Result<Vec<WellPlan>, Error> {
	let mut oils = GRADES.iter().cycle();
	wells
		.iter()
		.enumerate()
		.map(|(index, days)| {
			let kind = find_kind(kinds, &days.product)?.clone();
			let grade = match kind.kind.discount_rule {
				DiscountRule::CrudeGrade => oils.next().copied(),
				DiscountRule::None => None,
			};
			// The identifier stays off the chain, so it is no nickname.
			let nickname = format!("Demo {} {}", days.product, index + 1);
			Ok(WellPlan { name: days.well.clone(), kind, nickname, grade })
		})
		.collect()
}

/// The readings of the wells whose month is not minted.
async fn open_readings(
	client: &Client,
	data: &Data,
	plans: &[WellPlan],
	wells: &[WellNow],
) -> Result<Vec<WellReadings>, Error> {
	let state = client.state().await?;
	let mut open = Vec::new();
	for ((readings, plan), well) in data.wells.iter().zip(plans).zip(wells) {
		let is_minted =
			state.month(well.id, data.month).await?.is_some_and(|status| status.record.is_some());
		if !is_minted {
			open.push(WellReadings {
				well: well.clone(),
				kind: plan.kind.clone(),
				readings: readings.clone(),
			});
		}
	}
	Ok(open)
}

async fn deposit_margin(
	client: &Client,
	funder: &Account,
	producer: &Account,
	more_exposure: u128,
	bar: &mut Bar,
) -> anyhow::Result<()> {
	bar.begin("Depositing margin", 0);
	let state = client.state().await?;
	let status = state.margin(&producer.id()).await?;
	let ratio = state.margin_ratio_bps().await?;
	let rate = state.unit_usd_rate().await?;
	let exposure =
		status.exposure.checked_add(more_exposure).context("the exposure does not fit")?;
	let needed = steps::margin_for(exposure, ratio, rate, status.minimum_to_mint)
		.and_then(|margin| margin.checked_add(status.debt))
		.context("the margin does not fit")?;
	let missing = needed.saturating_sub(status.margin);
	if missing == 0 {
		bar.done(&format!("{:.2} UNIT are held, which is enough", amount(status.margin)));
		return Ok(());
	}
	// Whole UNIT: easier to read than the last of eighteen decimals.
	let units = missing.div_ceil(UNIT).saturating_mul(UNIT);
	ensure_funds(client, funder, producer, units.saturating_add(POCKET_MONEY), bar).await?;
	bar.begin("Depositing margin", 0);
	steps::deposit(client, producer, units).await?;
	bar.done(&format!("{} UNIT for an exposure of {:.2} USD", amount(units), usd(exposure)));
	Ok(())
}

async fn ensure_funds(
	client: &Client,
	from: &Account,
	to: &Account,
	units: Balance,
	bar: &mut Bar,
) -> Result<(), Error> {
	let free = client.state().await?.free_unit(&to.id()).await?;
	let missing = units.saturating_sub(free);
	if missing > 0 {
		bar.begin("Funding the producer", 0);
		steps::fund(client, from, to, missing).await?;
		bar.done(&format!("{} UNIT from {from}", amount(missing)));
	}
	Ok(())
}
