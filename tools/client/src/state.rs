//! What the chain holds, read at one block.

use crate::{
	At, Client, Error, WellName,
	chain::{AccountId, api},
	client::incompatible,
};
use std::fmt::Display;
use subxt::utils::{H256, Static};
use treasurenet_primitives::{
	AssetId, Balance, Day, Feed, Grade, Kind, KindId, MintPreview, Moment, Month, PriceView,
	UploadItem, UploadPreview, UsdPrice, WellId, WellKey, WellState,
	math::calendar::day_of,
	oracle_api::{HeldPrice, OfficialVolumeView, ReporterStatus},
	production_api::{MarginStatus, MonthStatus},
	register_api::{ProducerStatus, WellStatus},
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
	at: At,
}

impl Client {
	/// The chain at its newest block.
	pub async fn state(&self) -> Result<State, Error> {
		Ok(State { at: self.best().await? })
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

	/// The approved well of a kind and commitment.
	pub async fn active_well(&self, key: WellKey) -> Result<Option<WellId>, Error> {
		Ok(fetch!(self, api::storage().well_audit().active_well(), (Static(key),)))
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
		let Some(Static(status)) = ask!(self, api::runtime_apis().register_api().well_status(id))
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
		let status = ask!(self, api::runtime_apis().register_api().producer_status(*who));
		Ok(status.map(|Static(status)| status))
	}

	/// A producer's margin.
	pub async fn margin(&self, who: &AccountId) -> Result<MarginStatus, Error> {
		let Static(status) = ask!(self, api::runtime_apis().production_api().margin_status(*who));
		Ok(status)
	}

	/// The margin ratio, in basis points.
	pub async fn margin_ratio_bps(&self) -> Result<u32, Error> {
		let parameters = fetch!(self, api::storage().margin_escrow().current_parameters(), ());
		parameters
			.map(|parameters| parameters.margin_ratio_bps)
			.ok_or_else(|| incompatible(&self.at, "there are no margin parameters"))
	}

	/// The price of UNIT that counts while it has no feed, in 1/10 000 USD.
	pub async fn unit_usd_rate(&self) -> Result<UsdPrice, Error> {
		let parameters = fetch!(self, api::storage().margin_escrow().current_parameters(), ());
		parameters
			.map(|parameters| parameters.unit_usd_rate)
			.ok_or_else(|| incompatible(&self.at, "there are no margin parameters"))
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
			ask!(self, api::runtime_apis().oracle_api().month_of_prices(Static(feed), month));
		Ok(prices.into_iter().map(|Static(price)| price).collect())
	}

	/// The official volume of a well-month.
	pub async fn official_volume(
		&self,
		key: WellKey,
		month: Month,
	) -> Result<Option<OfficialVolumeView>, Error> {
		let volume =
			ask!(self, api::runtime_apis().oracle_api().official_volume(Static(key), month));
		Ok(volume.map(|Static(volume)| volume))
	}

	/// Exactly what an upload of these items by this account would do now.
	pub async fn preview_upload(
		&self,
		uploader: &AccountId,
		items: Vec<UploadItem>,
	) -> Result<UploadPreview<AccountId>, Error> {
		let items = items.into_iter().map(Static).collect();
		let Static(preview) =
			ask!(self, api::runtime_apis().production_api().preview_upload(*uploader, items));
		Ok(preview)
	}

	/// How many reporters there are, and how many answers a round needs.
	pub async fn quorum(&self) -> Result<(u32, u32), Error> {
		let reporters = fetch!(self, api::storage().production_oracle().reporter_set(), ())
			.map_or(0, |reporters| reporters.0.len() as u32);
		let minimum = fetch!(self, api::storage().production_oracle().current_parameters(), ())
			.map_or(1, |parameters| parameters.min_quorum);
		Ok((reporters, treasurenet_primitives::math::oracle::quorum(reporters, minimum)))
	}

	/// Whether an account is a reporter.
	pub async fn is_reporter(&self, who: &AccountId) -> Result<bool, Error> {
		let reporter = fetch!(self, api::storage().production_oracle().reporters(), (*who,));
		Ok(reporter.is_some())
	}

	/// What the chain knows of a reporter; `None` if the account is none.
	pub async fn reporter(
		&self,
		who: &AccountId,
	) -> Result<Option<ReporterStatus<AccountId>>, Error> {
		let status = ask!(self, api::runtime_apis().oracle_api().reporter_status(*who));
		Ok(status.map(|Static(status)| status))
	}

	/// The prices that wait for a confirmation.
	pub async fn held_prices(&self) -> Result<Vec<HeldPrice>, Error> {
		let held = ask!(self, api::runtime_apis().oracle_api().held_prices());
		Ok(held.into_iter().map(|Static(price)| price).collect())
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
		Err(incompatible(&self.at, "there is no TAT"))
	}

	fn unreadable(&self, error: impl Display) -> Error {
		let words = error.to_string();
		if words.contains("ncompatible") || words.contains("not found") {
			incompatible(&self.at, words)
		} else {
			Error::node(words)
		}
	}
}

/// A well's present state.
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

	/// Whether it is of this well and product.
	pub fn stands_for(&self, name: &WellName, symbol: &str) -> bool {
		self.status.well.key.commitment == name.commitment(symbol)
	}
}

/// Whether a producer may produce of an asset: its state and its standing.
pub fn standing(status: &ProducerStatus, asset: AssetId) -> Option<bool> {
	let standing = status.assets.iter().find(|standing| standing.asset == asset)?;
	Some(standing.upload_refusal.is_none())
}
