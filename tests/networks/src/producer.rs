//! A producer, of the real data's wells or of others.

use crate::data_folder;
use treasurenet_client::{
	Account, Client, Error, KindInfo, Progress, WellNow,
	calendar::parse_month,
	files::{OfficialVolumes, PriceSeries, WellDays, read_readings, wells_of},
	steps::{
		self, Applicant, Outcome, PriceJob, Roles, VolumeJob, WellPlan, WellReadings, document_hash,
	},
};
use treasurenet_primitives::{AssetId, Balance, DiscountRule, Grade, Month, UNIT, WellKey};

/// The producer's UNIT besides its margin.
const MARGIN: Balance = 200_000 * UNIT;
/// The asset of oil and gas.
const PETROLEUM: AssetId = 0;
/// The quality of all crude: the register has no chemistry.
const GRADE: Grade = Grade { api_gravity: 3_500, sulphur: 300 };

/// Shows progress on standard error: a test on a network takes minutes.
struct Aloud;

impl Progress for Aloud {
	fn begin(&mut self, step: &str, _: u64) {
		eprintln!("{step} ...");
	}

	fn advance(&mut self, _: u64) {}

	fn done(&mut self, outcome: &str) {
		eprintln!("  {outcome}");
	}
}

/// An admitted producer with margin, and its wells.
pub struct Producer {
	/// The account.
	pub account: Account,
	manager: Account,
}

/// A registered well, each product counted, with its readings of a month.
pub struct Well {
	/// What was measured.
	pub readings: WellDays,
	/// What it produces.
	pub kind: KindInfo,
	/// The well on the chain.
	pub now: WellNow,
}

impl Well {
	/// Which real well and product it is.
	pub fn key(&self) -> WellKey {
		self.now.status.well.key
	}
}

impl Producer {
	/// Has the account admitted, qualified for oil and gas, and deposits margin.
	pub async fn admit(client: &Client, uri: &str) -> Result<Self, Error> {
		Self::admit_for(client, uri, PETROLEUM).await
	}

	/// Has the account admitted, qualified for an asset, and deposits margin.
	pub async fn admit_for(client: &Client, uri: &str, asset: AssetId) -> Result<Self, Error> {
		let account = Account::from_uri(uri)?;
		let manager = Account::from_uri("//Alice")?;
		let verifier = Account::from_uri("//Dave")?;
		let applicant = Applicant {
			account: &account,
			nickname: "Network Energy",
			region: "Alberta",
			commitment: document_hash(b"dossier of a test, with a salt"),
		};
		let report = document_hash(b"report of a test's verifier");
		let roles = Roles { verifier: &verifier, report, manager: &manager };
		steps::admit(client, applicant, roles, asset, &mut Aloud).await?;
		steps::deposit(client, &account, MARGIN).await?;
		Ok(Self { account, manager })
	}

	/// Registers the wells that have readings in `month`, those in `places` of the file's order,
	/// and has them approved.
	pub async fn register(
		&self,
		client: &Client,
		month: &str,
		places: std::ops::Range<usize>,
	) -> Result<Vec<Well>, Error> {
		let file = data_folder().join(format!("meters/daily-readings-{month}.csv"));
		let all = wells_of(&read_readings(&file)?);
		let readings = all.into_iter().skip(places.start).take(places.len()).collect();
		self.register_all(client, readings).await
	}

	/// Registers the wells that these readings are of, and has them approved.
	pub async fn register_all(
		&self,
		client: &Client,
		readings: Vec<WellDays>,
	) -> Result<Vec<Well>, Error> {
		let kinds = client.state().await?.kinds().await?;
		let mut plans = Vec::new();
		for days in &readings {
			let kind = kinds
				.iter()
				.find(|kind| kind.symbol() == days.product)
				.ok_or_else(|| Error::other(format!("there is no kind {}", days.product)))?;
			plans.push(WellPlan {
				name: days.well.clone(),
				kind: kind.clone(),
				nickname: format!("Well {}", days.well),
				grade: (kind.kind.discount_rule == DiscountRule::CrudeGrade).then_some(GRADE),
			});
		}
		let registered =
			steps::register(client, &self.account, &self.manager, &plans, &mut Aloud).await?;
		Ok(readings
			.into_iter()
			.zip(plans)
			.zip(registered.wells)
			.map(|((readings, plan), now)| Well { readings, kind: plan.kind, now })
			.collect())
	}

	/// Uploads all readings of the wells.
	pub async fn upload(&self, client: &Client, wells: &[Well]) -> Result<(), Error> {
		let readings: Vec<WellReadings> = wells
			.iter()
			.map(|well| WellReadings {
				well: well.now.clone(),
				kind: well.kind.clone(),
				readings: well.readings.clone(),
			})
			.collect();
		let state = client.state().await?;
		let plan = steps::plan_upload(&state, &self.account, data_folder(), &readings).await?;
		steps::upload(client, &self.account, &plan, &mut Aloud).await.map(|_| ())
	}

	/// Has the prices of a month that the wells need reported by hand.
	pub async fn report_prices(
		&self,
		client: &Client,
		wells: &[Well],
		month: &str,
	) -> Result<(), Error> {
		let number = month_of(month)?;
		let mut prices: Vec<PriceJob> = Vec::new();
		for well in wells {
			if prices.iter().any(|job| job.kind.id == well.kind.id) {
				continue;
			}
			let file = match well.kind.symbol().as_str() {
				"OIL" => "prices/wti-spot-daily.csv",
				_ => "prices/henry-hub-spot-daily.csv",
			};
			let days = PriceSeries::open(&data_folder().join(file), number)?
				.days()
				.map_err(Error::other)?;
			prices.push(PriceJob {
				kind: well.kind.clone(),
				days,
				source: document_hash(file.as_bytes()),
			});
		}
		self.report(client, &prices).await
	}

	/// Has these prices reported by hand.
	pub async fn report(&self, client: &Client, prices: &[PriceJob]) -> Result<(), Error> {
		steps::report_prices(client, &reporters()?, &self.manager, prices, &mut Aloud).await?;
		Ok(())
	}

	/// Has these official volumes of a month reported by hand.
	pub async fn report_volumes(
		&self,
		client: &Client,
		month: Month,
		volumes: &[VolumeJob],
	) -> Result<(), Error> {
		steps::report_volumes(client, &reporters()?, month, volumes, &mut Aloud).await?;
		Ok(())
	}

	/// Has the official volumes of the wells, by the real register of a month, reported by hand.
	pub async fn report_register(
		&self,
		client: &Client,
		wells: &[Well],
		month: &str,
	) -> Result<(), Error> {
		let number = month_of(month)?;
		let register = format!("petrinex/ngl-volumes-{month}.csv");
		let readings: Vec<WellDays> = wells.iter().map(|well| well.readings.clone()).collect();
		let official = OfficialVolumes::open(&data_folder().join(&register), number, &readings)?;
		let volumes: Vec<VolumeJob> = wells
			.iter()
			.map(|well| {
				let symbol = well.kind.symbol();
				VolumeJob {
					key: well.key(),
					label: well.readings.well.to_string(),
					volume: official.volume(&well.readings.well, &symbol),
					source: document_hash(register.as_bytes()),
				}
			})
			.collect();
		self.report_volumes(client, number, &volumes).await
	}

	/// Does the whole of a month by itself: wells, prices and volumes reported by hand, uploads,
	/// mints. Returns the TAT that it brought, in 10⁻¹⁸.
	pub async fn produce(
		&self,
		client: &Client,
		month: &str,
		places: std::ops::Range<usize>,
	) -> Result<Balance, Error> {
		let number = month_of(month)?;
		let wells = self.register(client, month, places).await?;
		self.report_prices(client, &wells, month).await?;
		self.upload(client, &wells).await?;
		self.report_register(client, &wells, month).await?;
		let outcomes = self.mint(client, &wells, number).await?;
		Ok(outcomes
			.iter()
			.map(|outcome| match outcome {
				Outcome::Minted(minted) => minted.credited(),
				other => panic!("not minted: {other:?}"),
			})
			.sum())
	}

	/// Mints a month of the wells.
	pub async fn mint(
		&self,
		client: &Client,
		wells: &[Well],
		month: Month,
	) -> Result<Vec<Outcome>, Error> {
		let ids: Vec<_> = wells.iter().map(|well| well.now.id).collect();
		steps::mint(client, &self.account, &ids, month, &mut Aloud).await
	}
}

/// Those who report by hand.
fn reporters() -> Result<Vec<Account>, Error> {
	["//Eve", "//Ferdie", "//One"].into_iter().map(Account::from_uri).collect()
}

fn month_of(text: &str) -> Result<Month, Error> {
	parse_month(text).map_err(|error| Error::other(format!("{text}: {error}")))
}
