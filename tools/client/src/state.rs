//! What the chain holds, read at one block.

use crate::{
	At, Client, Error, WellName,
	amount::amount,
	calendar::{format_day, format_moment},
	chain::{
		AccountId, api,
		types::{
			pallet_producer_registry::types::{Scope, Uploader},
			pallet_production_oracle::types::{Reporter, RoundState, Subject},
		},
	},
};
use std::fmt::Display;
use subxt::utils::{H256, Static};
use treasurenet_primitives::{
	AssetId, Balance, Day, Feed, Grade, Kind, KindId, MintPreview, MintRefusal, Moment, Month,
	PriceView, UsdPrice, WellCommitment, WellId, WellState,
	math::{calendar::day_of, grade::CrudeDiscount},
	runtime_api::{MarginStatus, MonthStatus, OfficialVolumeView, ProducerStatus, WellStatus},
};

/// TAT's symbol among the assets.
const TAT: &[u8] = b"TAT";

/// A kind with its number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KindInfo {
	/// Its number.
	pub id: KindId,
	/// What it is.
	pub kind: Kind,
}

impl KindInfo {
	/// Its symbol, such as `OIL`.
	pub fn symbol(&self) -> String {
		String::from_utf8_lossy(&self.kind.symbol).into_owned()
	}

	/// The name of its volume unit, such as `m3`.
	pub fn unit(&self) -> String {
		String::from_utf8_lossy(&self.kind.volume_unit).into_owned()
	}

	/// The feed of its price.
	pub fn feed(&self) -> Feed {
		Feed::Kind(self.id)
	}
}

/// The chain at one block.
pub struct State {
	client: Client,
	at: At,
}

impl Client {
	/// The chain at its newest block.
	pub async fn state(&self) -> Result<State, Error> {
		Ok(State { client: self.clone(), at: self.best().await? })
	}
}

/// Reads a storage item; `?`-able.
macro_rules! fetch {
	($state:ident, $address:expr, $keys:expr) => {
		$state
			.at
			.storage()
			.try_fetch($address, $keys)
			.await
			.map_err(|error| $state.unreadable(error))?
			.map(|value| value.decode().map_err(|error| $state.unreadable(error)))
			.transpose()?
	};
}

/// Asks the runtime; `?`-able.
macro_rules! ask {
	($state:ident, $payload:expr) => {
		$state.at.runtime_apis().call($payload).await.map_err(|error| $state.unreadable(error))?
	};
}

/// Reads a constant; `?`-able.
macro_rules! constant {
	($state:ident, $address:expr) => {
		$state.at.constants().entry($address).map_err(|error| $state.unreadable(error))?
	};
}

impl State {
	/// The block's number.
	pub fn block_number(&self) -> u64 {
		self.at.block_number()
	}

	/// The block's hash.
	pub fn block_hash(&self) -> H256 {
		self.at.block_hash()
	}

	/// The block's time, in milliseconds since 1970.
	pub async fn now(&self) -> Result<Moment, Error> {
		Ok(fetch!(self, api::storage().timestamp().now(), ()).unwrap_or_default())
	}

	/// The day of the block in UTC.
	pub async fn today(&self) -> Result<Day, Error> {
		Ok(day_of(self.now().await?))
	}

	/// The UNIT of an account that are free, in 10⁻¹⁸.
	pub async fn free_unit(&self, who: &AccountId) -> Result<Balance, Error> {
		let account = fetch!(self, api::storage().system().account(), (*who,));
		Ok(account.map_or(0, |account| account.data.free))
	}

	/// All kinds, by their numbers.
	pub async fn kinds(&self) -> Result<Vec<KindInfo>, Error> {
		let mut entries = self
			.at
			.storage()
			.iter(api::storage().asset_registry().kinds(), ())
			.await
			.map_err(|error| self.unreadable(error))?;
		let mut kinds = Vec::new();
		while let Some(entry) = entries.next().await {
			let entry = entry.map_err(|error| self.unreadable(error))?;
			let (id,) =
				entry.key().and_then(|key| key.decode()).map_err(|error| self.unreadable(error))?;
			let Static(kind) = entry.value().decode().map_err(|error| self.unreadable(error))?;
			kinds.push(KindInfo { id, kind });
		}
		kinds.sort_by_key(|kind| kind.id);
		Ok(kinds)
	}

	/// The crude grade discount.
	pub async fn crude_discount(&self) -> Result<CrudeDiscount, Error> {
		let parameters = fetch!(self, api::storage().asset_registry().current_parameters(), ());
		Ok(parameters.map_or_else(CrudeDiscount::default, |parameters| parameters.crude.0))
	}

	/// The approved well of a commitment.
	pub async fn active_well(&self, commitment: WellCommitment) -> Result<Option<WellId>, Error> {
		let key = H256(commitment.0);
		Ok(fetch!(self, api::storage().well_audit().active_well(), (key,)))
	}

	/// The wells and applications of an account.
	pub async fn wells_of(&self, owner: &AccountId) -> Result<Vec<WellNow>, Error> {
		let mut entries = self
			.at
			.storage()
			.iter(api::storage().well_audit().owned_wells(), (*owner,))
			.await
			.map_err(|error| self.unreadable(error))?;
		let mut wells = Vec::new();
		while let Some(entry) = entries.next().await {
			let entry = entry.map_err(|error| self.unreadable(error))?;
			let (_, id) =
				entry.key().and_then(|key| key.decode()).map_err(|error| self.unreadable(error))?;
			wells.extend(self.well(id).await?);
		}
		wells.sort_by_key(|well| well.id);
		Ok(wells)
	}

	/// A well.
	pub async fn well(&self, id: WellId) -> Result<Option<WellNow>, Error> {
		let Some(Static(status)) = ask!(self, api::runtime_apis().production_api().well_status(id))
		else {
			return Ok(None);
		};
		let stored = fetch!(self, api::storage().well_audit().wells(), (id,));
		let (nickname, revision) = stored.map_or_else(Default::default, |well| {
			(String::from_utf8_lossy(&well.nickname.0).into_owned(), well.revision)
		});
		Ok(Some(WellNow { id, nickname, revision, status }))
	}

	/// A producer; `None` if it never applied.
	pub async fn producer(&self, who: &AccountId) -> Result<Option<ProducerStatus>, Error> {
		let status = ask!(self, api::runtime_apis().production_api().producer_status(*who));
		Ok(status.map(|Static(status)| status))
	}

	/// A producer's margin.
	pub async fn margin(&self, who: &AccountId) -> Result<MarginStatus, Error> {
		let Static(status) = ask!(self, api::runtime_apis().production_api().margin_status(*who));
		Ok(status)
	}

	/// The margin ratio, in basis points.
	pub async fn margin_ratio_bps(&self) -> Result<u32, Error> {
		let parameters = fetch!(self, api::storage().margin_escrow().parameters(), ());
		parameters
			.map(|parameters| parameters.margin_ratio_bps)
			.ok_or_else(|| self.client.incompatible("there are no margin parameters"))
	}

	/// The price of UNIT that counts while it has no feed, in 1/10 000 USD.
	pub async fn unit_usd_rate(&self) -> Result<UsdPrice, Error> {
		let parameters = fetch!(self, api::storage().margin_escrow().parameters(), ());
		parameters
			.map(|parameters| parameters.unit_usd_rate)
			.ok_or_else(|| self.client.incompatible("there are no margin parameters"))
	}

	/// A month of a well; `None` if there is no such well.
	pub async fn month(
		&self,
		well: WellId,
		month: Month,
	) -> Result<Option<MonthStatus<AccountId>>, Error> {
		let status = ask!(self, api::runtime_apis().production_api().month_status(well, month));
		Ok(status.map(|Static(status)| status))
	}

	/// Exactly what minting a month would do now.
	pub async fn preview(
		&self,
		well: WellId,
		month: Month,
	) -> Result<MintPreview<AccountId>, Error> {
		let Static(preview) =
			ask!(self, api::runtime_apis().production_api().preview_mint(well, month));
		Ok(preview)
	}

	/// What is known of each day of a month of a feed.
	pub async fn prices(&self, feed: Feed, month: Month) -> Result<Vec<PriceView>, Error> {
		let prices =
			ask!(self, api::runtime_apis().production_api().month_of_prices(Static(feed), month));
		Ok(prices.into_iter().map(|Static(price)| price).collect())
	}

	/// The official volume of a well-month.
	pub async fn official_volume(
		&self,
		commitment: WellCommitment,
		month: Month,
	) -> Result<Option<OfficialVolumeView>, Error> {
		let volume = ask!(
			self,
			api::runtime_apis().production_api().official_volume(H256(commitment.0), month)
		);
		Ok(volume.map(|Static(volume)| volume))
	}

	/// The latest quoted day of a kind and its price.
	pub async fn latest_price(&self, feed: Feed) -> Result<Option<(Day, UsdPrice)>, Error> {
		Ok(fetch!(self, api::storage().production_oracle().latest_quote(), (Static(feed),)))
	}

	/// How many reporters there are, and how many answers a round needs.
	pub async fn quorum(&self) -> Result<(u32, u32), Error> {
		let reporters = fetch!(self, api::storage().production_oracle().reporter_set(), ())
			.map_or(0, |reporters| reporters.0.len() as u32);
		let minimum = fetch!(self, api::storage().production_oracle().current_parameters(), ())
			.map_or(1, |parameters| parameters.min_quorum);
		Ok((reporters, treasurenet_primitives::math::oracle::quorum(reporters, minimum)))
	}

	/// Whether the owner of a well named an account as one of its uploaders.
	pub async fn is_uploader(&self, well: &WellNow, who: &AccountId) -> Result<bool, Error> {
		let owner = *well.owner();
		let entries = fetch!(self, api::storage().producer_registry().uploaders(), (owner,));
		let covers = |scope: &Scope| match scope {
			Scope::All => true,
			Scope::Well(one) => *one == well.id,
		};
		Ok(entries.is_some_and(|entries| {
			entries
				.0
				.iter()
				.any(|entry| covers(&entry.wells) && entry.uploader == Uploader::Account(*who))
		}))
	}

	/// Whether an account is a reporter.
	pub async fn is_reporter(&self, who: &AccountId) -> Result<bool, Error> {
		let reporter = fetch!(self, api::storage().production_oracle().reporters(), (*who,));
		Ok(reporter.is_some())
	}

	/// What the chain knows of a reporter; `None` if the account is none.
	pub async fn reporter(&self, who: &AccountId) -> Result<Option<Reporter>, Error> {
		Ok(fetch!(self, api::storage().production_oracle().reporters(), (*who,)))
	}

	/// The days of a feed whose price waits for a confirmation, ascending.
	pub async fn held_prices(&self, feed: Feed) -> Result<Vec<Day>, Error> {
		let mut rounds = self
			.at
			.storage()
			.iter(api::storage().production_oracle().rounds(), ())
			.await
			.map_err(|error| self.unreadable(error))?;
		let mut days = Vec::new();
		while let Some(entry) = rounds.next().await {
			let entry = entry.map_err(|error| self.unreadable(error))?;
			let round = entry.value().decode().map_err(|error| self.unreadable(error))?;
			if let (Subject::Price { feed: Static(of), day }, RoundState::Held { .. }) =
				(round.subject, round.state)
				&& of == feed
			{
				days.push(day);
			}
		}
		days.sort_unstable();
		Ok(days)
	}

	/// How old a day may be that is uploaded, in days.
	pub async fn max_backfill_days(&self) -> Result<u32, Error> {
		let parameters = fetch!(self, api::storage().tat_issuance().current_parameters(), ());
		parameters
			.map(|parameters| parameters.max_backfill_days)
			.ok_or_else(|| self.client.incompatible("there are no upload parameters"))
	}

	/// The most items of one upload.
	pub async fn max_upload_items(&self) -> Result<usize, Error> {
		Ok(constant!(self, api::constants().tat_issuance().max_upload_items()) as usize)
	}

	/// The most answers of one report.
	pub async fn max_reports(&self) -> Result<usize, Error> {
		Ok(constant!(self, api::constants().production_oracle().max_reports()) as usize)
	}

	/// The TAT that there is, in 10⁻¹⁸, as the assets pallet counts it.
	pub async fn tat_supply(&self) -> Result<Balance, Error> {
		let mut entries = self
			.at
			.storage()
			.iter(api::storage().assets().metadata(), ())
			.await
			.map_err(|error| self.unreadable(error))?;
		while let Some(entry) = entries.next().await {
			let entry = entry.map_err(|error| self.unreadable(error))?;
			let metadata = entry.value().decode().map_err(|error| self.unreadable(error))?;
			if metadata.symbol.0 != TAT {
				continue;
			}
			let (id,) =
				entry.key().and_then(|key| key.decode()).map_err(|error| self.unreadable(error))?;
			let asset = fetch!(self, api::storage().assets().asset(), (id,));
			return Ok(asset.map_or(0, |asset| asset.supply));
		}
		Err(self.client.incompatible("there is no TAT"))
	}

	fn unreadable(&self, error: impl Display) -> Error {
		let words = error.to_string();
		if words.contains("ncompatible") || words.contains("not found") {
			self.client.incompatible(words)
		} else {
			Error::node(words)
		}
	}
}

/// A well as it stands now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WellNow {
	/// Its number.
	pub id: WellId,
	/// Its name for people.
	pub nickname: String,
	/// The number of its audited fields, which an approval names.
	pub revision: u32,
	/// Where it stands.
	pub status: WellStatus<AccountId>,
}

impl WellNow {
	/// Whose it is.
	pub fn owner(&self) -> &AccountId {
		&self.status.well.owner
	}

	/// Where it stands.
	pub fn state(&self) -> WellState {
		self.status.well.state
	}

	/// The quality of its crude.
	pub fn grade(&self) -> Option<&Grade> {
		self.status.well.grade.as_ref()
	}

	/// Whether it is approved, due for review or not.
	pub fn is_approved(&self) -> bool {
		matches!(self.state(), WellState::Active | WellState::ReviewDue | WellState::Expired)
	}

	/// Whether it stands for this well and product.
	pub fn stands_for(&self, name: &WellName, symbol: &str) -> bool {
		self.status.well.commitment == name.commitment(symbol)
	}
}

/// Where a well stands, in words.
pub fn state_text(state: WellState) -> &'static str {
	match state {
		WellState::InReview => "in review",
		WellState::Active => "active",
		WellState::ReviewDue => "active, review due",
		WellState::Expired => "expired: its annual review was missed",
		WellState::Rejected => "rejected",
		WellState::Deactivated => "deactivated",
	}
}

/// Whether a producer may produce of an asset: its state and its standing.
pub fn standing(status: &ProducerStatus, asset: AssetId) -> Option<bool> {
	let standing = status.assets.iter().find(|standing| standing.asset == asset)?;
	Some(standing.upload_refusal.is_none())
}

/// Why a month cannot be minted, in words that say what to do.
pub fn refusal_text(refusal: &MintRefusal) -> String {
	match refusal {
		MintRefusal::UnknownWell => "there is no such well: check its number".into(),
		MintRefusal::ProducerNotAdmitted => {
			"the producer is not admitted: finish its application".into()
		}
		MintRefusal::ProducerSuspended => "the producer is suspended: ask the foundation".into(),
		MintRefusal::AttestationExpired => {
			"an attestation is missing or expired: have it renewed".into()
		}
		MintRefusal::AssetNotLive => "the asset is not live yet".into(),
		MintRefusal::AssetPaused => "the asset is paused".into(),
		MintRefusal::KindPaused => "the kind is paused".into(),
		MintRefusal::WellInReview => "the well waits for its approval".into(),
		MintRefusal::WellRejected => "the well was rejected: hand it in again".into(),
		MintRefusal::WellDeactivated => "the well is deactivated".into(),
		MintRefusal::WellExpired => "the well's annual review was missed: hand it in".into(),
		MintRefusal::FirstMintWaits { until } => {
			format!("the first mint of a new well waits until {}", format_moment(*until))
		}
		MintRefusal::MonthNotOver => "the month is not over".into(),
		MintRefusal::NothingUploaded => "nothing was uploaded for the month".into(),
		MintRefusal::AlreadyMinted => "the month was minted already; a month mints once".into(),
		MintRefusal::DeadlinePassed => "the deadline is past: the month can only be cleared".into(),
		MintRefusal::OfficialVolumeMissing => {
			"there is no official volume yet: wait for the reporters".into()
		}
		MintRefusal::OfficialVolumeNotFinal { until } => {
			format!("the official volume is final at {}", format_moment(*until))
		}
		MintRefusal::PriceUnavailable { day } => {
			format!("there is no final price of {}: wait for the reporters", format_day(*day))
		}
		MintRefusal::MarginBelowMinimum { margin, minimum } => format!(
			"the margin of {} UNIT is below the minimum of {}: deposit more",
			amount(*margin),
			amount(*minimum)
		),
		MintRefusal::InDebt { debt } => {
			format!("there is a debt of {} UNIT: deposit at least as much", amount(*debt))
		}
		MintRefusal::UnitPriceUnavailable => {
			"there is no fresh price of UNIT: wait for the reporters".into()
		}
		MintRefusal::KindCapReached { left } => {
			format!("the kind's cap leaves {} TAT this month: try next month", amount(*left))
		}
		MintRefusal::OwnerCannotReceive => {
			"the owner holds no TAT and its part is below TAT's minimum balance".into()
		}
		MintRefusal::Overflow => "a figure does not fit 128 bits".into(),
	}
}
