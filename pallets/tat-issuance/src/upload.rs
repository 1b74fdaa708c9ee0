//! Uploads of daily volumes: one assessment for the call and its preview.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, OpenMonths, Pallet, Records,
	months::path,
	types::{DAYS, OpenMonth, Parameters},
};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use frame_support::{
	ensure,
	traits::{
		Get,
		fungible::{InspectHold, MutateHold},
	},
};
use sp_runtime::{DispatchError, Permill};
use treasurenet_primitives::{
	Activity, AssetId, Assets, Balance, Day, DayRefusal, Kind, KindId, MarginTerms, Margins,
	Moment, Month, Prices, Producers, Product, StateRefusal, UploadItem, UploadItemPreview,
	UploadOwnerPreview, UploadPreview, UploadRefusal, Usd, UsdPrice, Volume, WellId, WellKey,
	WellView, Wells,
	math::{
		calendar::{day_in_month, day_of, is_day_over},
		production,
	},
	now_ms,
};

impl<T: Config> Pallet<T> {
	/// Uploads items and returns how many owners their wells have.
	pub(crate) fn do_upload(
		who: &T::AccountId,
		items: Vec<UploadItem>,
	) -> Result<u32, DispatchError> {
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let assessor = Self::assess_upload(who, items);
		if let Some(error) = assessor.first_error() {
			return Err(error.into());
		}
		let owners = assessor.owners.len() as u32;
		for (owner, share) in assessor.owners {
			if share.deposit > 0 {
				T::Currency::hold(&HoldReason::OpenMonth.into(), &owner, share.deposit)?;
			}
			T::Margins::add_exposure(&owner, share.added)?;
		}
		for AssessedItem { well, month, days, preview, entry } in assessor.items {
			if let Some((key, open)) = entry {
				OpenMonths::<T>::insert(path(key, month), open);
			}
			Self::deposit_event(Event::Uploaded {
				well,
				month,
				uploader: who.clone(),
				days,
				sum: preview.sum,
				exposure: preview.exposure,
			});
		}
		Ok(owners)
	}

	/// Exactly what `upload` would do with these items now. Looks at no more of them than one upload
	/// takes, and refuses the next.
	pub fn preview_upload(
		uploader: &T::AccountId,
		items: Vec<UploadItem>,
	) -> UploadPreview<T::AccountId> {
		let Assessor { items, owners, terms, .. } = Self::assess_upload(uploader, items);
		let owners = owners.into_iter().map(|(owner, share)| UploadOwnerPreview {
			owner,
			exposure: share.exposure,
			margin: share.margin,
			required: terms.required(share.exposure),
			deposit: share.deposit,
		});
		UploadPreview {
			items: items.into_iter().map(|item| item.preview).collect(),
			owners: owners.collect(),
		}
	}

	/// What an upload would do now: the one assessment behind call and preview.
	fn assess_upload(uploader: &T::AccountId, items: Vec<UploadItem>) -> Assessor<'_, T> {
		let mut assessor = Assessor {
			uploader,
			now: now_ms::<T::Time>(),
			schedule: CurrentParameters::<T>::get(),
			terms: T::Margins::terms(),
			deposit: Self::deposit_of_month(),
			seen: BTreeMap::new(),
			goods: BTreeMap::new(),
			standings: BTreeMap::new(),
			owners: BTreeMap::new(),
			items: Vec::new(),
		};
		let most = usize::try_from(T::MaxUploadItems::get()).unwrap_or(usize::MAX);
		for (index, item) in items.into_iter().enumerate() {
			if index >= most {
				assessor.refuse(&item, UploadRefusal::TooManyItems);
				break;
			}
			assessor.assess(item);
		}
		assessor
	}
}

/// An item that was assessed.
struct AssessedItem<AccountId> {
	well: WellId,
	month: Month,
	/// How many days were given: at most 31.
	days: u8,
	preview: UploadItemPreview,
	/// The month with the item; `None` where it cannot be known.
	entry: Option<(WellKey, OpenMonth<AccountId>)>,
}

/// What an upload means for one owner, as far as it was assessed.
#[derive(Clone, Copy)]
struct OwnerShare {
	margin: Balance,
	exposure: Usd,
	/// By how much the exposure rose.
	added: Usd,
	deposit: Balance,
}

/// A kind and its latest price, read once for all items.
struct Goods<AccountId> {
	product: Option<Product<AccountId>>,
	price: Option<UsdPrice>,
}

/// What the days of an item are judged and valued by.
struct DayRules<'a> {
	now: Moment,
	schedule: &'a Parameters,
	kind: Option<&'a Kind>,
	price: Option<UsdPrice>,
	discount: Option<Permill>,
}

impl DayRules<'_> {
	/// What is wrong with a day and its volume, by themselves.
	fn faults(&self, day: Day, volume: Volume) -> impl Iterator<Item = DayRefusal> + use<> {
		let too_large = self.kind.is_some_and(|kind| volume > kind.max_daily_volume);
		[
			(volume == 0, DayRefusal::VolumeZero),
			(too_large, DayRefusal::VolumeTooLarge),
			(!is_day_over(day, self.now), DayRefusal::DayNotOver),
			(self.schedule.is_too_old(day, day_of(self.now)), DayRefusal::DayTooOld),
		]
		.into_iter()
		.filter_map(|(at_fault, refusal)| at_fault.then_some(refusal))
	}

	/// The value of a volume, 0 where it cannot be known. `None` if it does not fit.
	fn value(&self, volume: Volume) -> Option<Usd> {
		match (self.kind, self.price, self.discount) {
			(Some(kind), Some(price), Some(discount)) => {
				production::value(volume, kind.conversion, price, discount)
			}
			_ => Some(0),
		}
	}
}

/// Goes through the items of an upload, reads once what they share, and adds up what they mean for
/// their owners.
struct Assessor<'a, T: Config> {
	uploader: &'a T::AccountId,
	now: Moment,
	schedule: Parameters,
	terms: MarginTerms,
	deposit: Balance,
	/// The months that items before this one go into, and their wells.
	seen: BTreeMap<(WellKey, Month), WellId>,
	goods: BTreeMap<KindId, Goods<T::AccountId>>,
	standings: BTreeMap<(T::AccountId, AssetId), Vec<StateRefusal>>,
	owners: BTreeMap<T::AccountId, OwnerShare>,
	items: Vec<AssessedItem<T::AccountId>>,
}

impl<T: Config> Assessor<'_, T> {
	/// The first refusal of the first item that has one: of the item before those of its days.
	fn first_error(&self) -> Option<Error<T>> {
		self.items.iter().zip(0u16..).find_map(|(AssessedItem { preview, .. }, item)| {
			let of_item = preview.refusals.first().map(|refusal| Error::of_item(item, refusal));
			let of_day =
				preview.days.first().map(|(day, refusal)| Error::of_day(item, *day, *refusal));
			of_item.or(of_day)
		})
	}

	fn refuse(&mut self, item: &UploadItem, refusal: UploadRefusal) {
		let preview = UploadItemPreview { refusals: vec![refusal], ..Default::default() };
		self.push(item, preview, None);
	}

	fn push(
		&mut self,
		item: &UploadItem,
		preview: UploadItemPreview,
		entry: Option<(WellKey, OpenMonth<T::AccountId>)>,
	) {
		let days = u8::try_from(item.days.len()).unwrap_or(u8::MAX);
		let (well, month) = (item.well, item.month);
		self.items.push(AssessedItem { well, month, days, preview, entry });
	}

	fn assess(&mut self, item: UploadItem) {
		let UploadItem { well, month, ref days } = item;
		let mut preview = UploadItemPreview::default();
		let refusals = &mut preview.refusals;
		if days.is_empty() {
			refusals.push(UploadRefusal::EmptyItem);
		}
		let Some(view) = T::Wells::well(well) else {
			refusals.push(UploadRefusal::State(StateRefusal::UnknownWell));
			self.push(&item, preview, None);
			return;
		};
		match self.seen.insert((view.key, month), well) {
			None => {}
			Some(other) if other == well => refusals.push(UploadRefusal::DuplicateItem),
			Some(_) => refusals.push(UploadRefusal::MonthOfOtherWell),
		}
		if !T::Producers::is_uploader(&view.owner, self.uploader, well) {
			refusals.push(UploadRefusal::NotUploader);
		}
		let Goods { product, price } = self.goods.entry(view.key.kind).or_insert_with(|| Goods {
			product: T::Assets::product(view.key.kind),
			price: T::Prices::latest(view.key.kind).map(|(_, price)| price),
		});
		let product = product.as_ref();
		let of_states = state_refusals::<T>(&mut self.standings, &view, product);
		refusals.extend(of_states.into_iter().map(UploadRefusal::State));
		let open = open_for_upload::<T>(&view, well, month, refusals);
		if Pallet::<T>::is_closed(view.key, month, self.now, &self.schedule) {
			refusals.push(UploadRefusal::MonthClosed);
		}
		if price.is_none() {
			refusals.push(UploadRefusal::NeverPriced);
		}
		let discount = product.and_then(|p| T::Assets::discount(&p.kind, view.grade.as_ref()));
		if product.is_some() && discount.is_none() {
			refusals.push(UploadRefusal::GradeMissing);
		}
		if open.is_none() {
			preview.deposit = self.deposit;
		}
		let mut open = open.unwrap_or_else(|| OpenMonth {
			well,
			owner: view.owner.clone(),
			slots: [0; DAYS],
			sum: 0,
			discount: discount.unwrap_or_default(),
			exposure: 0,
			device_signed: 0,
			deposit: self.deposit,
		});
		let rules = DayRules {
			now: self.now,
			schedule: &self.schedule,
			kind: product.map(|product| &product.kind),
			price: *price,
			discount,
		};
		if fill(&mut open, &item, &mut preview, &rules).is_none() {
			preview.refusals.push(UploadRefusal::Overflow);
		}
		self.add_to_owner(&view.owner, &mut preview);
		self.push(&item, preview, Some((view.key, open)));
	}

	/// Counts an item for its owner, and refuses it where the owner's UNIT do not suffice for it and
	/// those before it. An item with another fault is refused as well, and not counted.
	fn add_to_owner(&mut self, owner: &T::AccountId, preview: &mut UploadItemPreview) {
		let faultless = preview.refusals.is_empty() && preview.days.is_empty();
		let share = self.owners.entry(owner.clone()).or_insert_with(|| {
			let state = T::Margins::state(owner);
			let (margin, exposure) = (state.margin, state.exposure);
			OwnerShare { margin, exposure, added: 0, deposit: 0 }
		});
		let mut with_item = *share;
		with_item.deposit = share.deposit.saturating_add(preview.deposit);
		if preview.deposit > 0
			&& !T::Currency::can_hold(&HoldReason::OpenMonth.into(), owner, with_item.deposit)
		{
			preview.refusals.push(UploadRefusal::DepositTooLow { deposit: preview.deposit });
		}
		let margin = share.margin;
		let sums = share
			.exposure
			.checked_add(preview.exposure)
			.zip(share.added.checked_add(preview.exposure));
		match sums {
			None => preview.refusals.push(UploadRefusal::Overflow),
			Some((exposure, added)) => {
				with_item.exposure = exposure;
				with_item.added = added;
				match self.terms.required(exposure) {
					Some(required) if required <= margin => {}
					Some(required) => {
						preview.refusals.push(UploadRefusal::MarginTooLow { margin, required });
					}
					None if self.terms.unit_usd.is_none() => {
						preview.refusals.push(UploadRefusal::UnitPriceUnavailable);
					}
					None => preview.refusals.push(UploadRefusal::Overflow),
				}
			}
		}
		if faultless {
			*share = with_item;
		}
	}
}

/// What the states of producer, asset, kind and well have against an upload.
fn state_refusals<T: Config>(
	standings: &mut BTreeMap<(T::AccountId, AssetId), Vec<StateRefusal>>,
	view: &WellView<T::AccountId>,
	product: Option<&Product<T::AccountId>>,
) -> Vec<StateRefusal> {
	let mut refusals = match product {
		None => vec![StateRefusal::UnknownKind],
		Some(product) => {
			let asset = &product.asset;
			let of_producer =
				standings.entry((view.owner.clone(), asset.id)).or_insert_with(|| {
					Pallet::<T>::producer_refusals(&view.owner, asset, Activity::Upload)
				});
			let of_product = product.refusals(Activity::Upload);
			of_producer.iter().copied().chain(of_product).collect()
		}
	};
	refusals.extend(view.state.refusal(Activity::Upload));
	refusals
}

/// The entry that an upload of this well and month goes into; `None` if it is the first.
fn open_for_upload<T: Config>(
	view: &WellView<T::AccountId>,
	well: WellId,
	month: Month,
	refusals: &mut Vec<UploadRefusal>,
) -> Option<OpenMonth<T::AccountId>> {
	if month < view.first_month {
		refusals.push(UploadRefusal::MonthBeforeWell);
	}
	match OpenMonths::<T>::get(path(view.key, month)) {
		Some(open) if open.well == well => return Some(open),
		Some(_) => refusals.push(UploadRefusal::MonthOfOtherWell),
		// A month is never open and minted at once.
		None => refusals.extend(Records::<T>::get(path(view.key, month)).map(|minted| {
			if minted.record.well == well {
				UploadRefusal::MonthMinted
			} else {
				UploadRefusal::MonthOfOtherWell
			}
		})),
	}
	None
}

/// Puts an item's days into a month, those at fault aside, and notes sum, exposure and faults.
/// `None` if a figure does not fit.
fn fill<AccountId>(
	open: &mut OpenMonth<AccountId>,
	item: &UploadItem,
	preview: &mut UploadItemPreview,
	rules: &DayRules<'_>,
) -> Option<()> {
	let mut given: u32 = 0;
	let mut sum = Some(open.sum);
	let mut exposure: Option<Usd> = Some(0);
	for (n, volume) in item.days.iter().copied() {
		let slot = usize::from(n).checked_sub(1).and_then(|index| open.slots.get_mut(index));
		let (Some(day), Some(slot)) = (day_in_month(item.month, n), slot) else {
			preview.days.push((n, DayRefusal::InvalidDay));
			continue;
		};
		let bit = 1u32.checked_shl(n.into()).unwrap_or_default();
		let repeated = match (given & bit != 0, *slot > 0) {
			(true, _) => Some(DayRefusal::DuplicateDay),
			(false, true) => Some(DayRefusal::DayAlreadyUploaded),
			(false, false) => None,
		};
		given |= bit;
		let faults: Vec<_> = rules.faults(day, volume).chain(repeated).map(|at| (n, at)).collect();
		if faults.is_empty() {
			*slot = volume;
			sum = sum.and_then(|sum| sum.checked_add(volume));
			exposure =
				exposure.zip(rules.value(volume)).and_then(|(all, one)| all.checked_add(one));
		}
		preview.days.extend(faults);
	}
	open.sum = sum?;
	preview.sum = open.sum;
	preview.exposure = exposure?;
	open.exposure = open.exposure.checked_add(preview.exposure)?;
	Some(())
}
