//! What states and margins have against uploads and mints, and the errors that refusals become.

use crate::{Config, Error, Pallet};
use alloc::vec::Vec;
use treasurenet_primitives::{
	Activity, AssetView, DayRefusal, MarginState, MarginTerms, MintRefusal, Moment, Producers,
	Product, ScheduleFault, StateRefusal, UploadRefusal, WellView, math::calendar::day_of_month,
};

impl<T: Config> Pallet<T> {
	/// What the state of a producer has against an activity.
	pub(crate) fn producer_refusals(
		owner: &T::AccountId,
		asset: &AssetView<T::AccountId>,
		activity: Activity,
	) -> Vec<StateRefusal> {
		let standing = T::Producers::ensure_in_good_standing(owner, asset).err();
		// A withdrawn qualification ends uploads, not mints.
		let qualified = match activity {
			Activity::Mint => None,
			Activity::Apply | Activity::Upload => {
				T::Producers::ensure_qualified(owner, asset.id).err()
			}
		};
		standing.into_iter().chain(qualified.filter(|other| standing != Some(*other))).collect()
	}

	/// What the states of producer, asset, kind and well, and the wait after an approval have against
	/// a mint.
	pub(crate) fn mint_state_refusals(
		view: &WellView<T::AccountId>,
		product: Option<&Product<T::AccountId>>,
		now: Moment,
	) -> Vec<MintRefusal> {
		let of_product = match product {
			None => alloc::vec![StateRefusal::UnknownKind],
			Some(product) => {
				let mut refusals =
					Self::producer_refusals(&view.owner, &product.asset, Activity::Mint);
				refusals.extend(product.refusals(Activity::Mint));
				refusals
			}
		};
		let wait = MintRefusal::FirstMintWaits { until: view.first_mint_at };
		of_product
			.into_iter()
			.chain(view.state.refusal(Activity::Mint))
			.map(MintRefusal::State)
			.chain((now < view.first_mint_at).then_some(wait))
			.collect()
	}
}

/// What a producer's margin has against a mint.
pub(crate) fn margin_refusals(state: &MarginState, terms: &MarginTerms) -> Vec<MintRefusal> {
	let MarginState { margin, debt, .. } = *state;
	let minimum = terms.minimum;
	let too_low = MintRefusal::MarginBelowMinimum { margin, minimum };
	(margin < minimum)
		.then_some(too_low)
		.into_iter()
		.chain((debt > 0).then_some(MintRefusal::InDebt { debt }))
		.collect()
}

impl<T> Error<T> {
	/// The error of a refused item of an upload.
	pub(crate) fn of_item(item: u16, refusal: &UploadRefusal) -> Self {
		match *refusal {
			UploadRefusal::State(reason) => Self::UploadRefused { item, reason },
			UploadRefusal::TooManyItems => Self::TooManyItems,
			UploadRefusal::DuplicateItem => Self::DuplicateItem { item },
			UploadRefusal::EmptyItem => Self::EmptyItem { item },
			UploadRefusal::NotUploader => Self::NotUploader { item },
			UploadRefusal::MonthBeforeWell => Self::MonthBeforeWell { item },
			UploadRefusal::MonthOfOtherWell => Self::MonthOfOtherWell { item },
			UploadRefusal::MonthMinted => Self::MonthMinted { item },
			UploadRefusal::MonthClosed => Self::MonthClosed { item },
			UploadRefusal::NeverPriced => Self::NeverPriced { item },
			UploadRefusal::GradeMissing => Self::GradeMissing { item },
			UploadRefusal::MarginTooLow { .. } => Self::MarginTooLow { item },
			UploadRefusal::UnitPriceUnavailable => Self::UploadUnitPriceUnavailable { item },
			UploadRefusal::DepositTooLow { .. } => Self::DepositTooLow { item },
			UploadRefusal::Overflow => Self::UploadOverflow { item },
		}
	}

	/// The error of a refused day of an upload.
	pub(crate) fn of_day(item: u16, day: u8, refusal: DayRefusal) -> Self {
		match refusal {
			DayRefusal::InvalidDay => Self::InvalidDay { item, day },
			DayRefusal::DuplicateDay => Self::DuplicateDay { item, day },
			DayRefusal::VolumeZero => Self::VolumeZero { item, day },
			DayRefusal::VolumeTooLarge => Self::VolumeTooLarge { item, day },
			DayRefusal::DayNotOver => Self::DayNotOver { item, day },
			DayRefusal::DayTooOld => Self::DayTooOld { item, day },
			DayRefusal::DayAlreadyUploaded => Self::DayAlreadyUploaded { item, day },
		}
	}
}

impl<T> From<MintRefusal> for Error<T> {
	fn from(refusal: MintRefusal) -> Self {
		match refusal {
			MintRefusal::State(reason) => Self::MintRefused(reason),
			MintRefusal::FirstMintWaits { .. } => Self::FirstMintWaits,
			MintRefusal::MonthNotOver => Self::MonthNotOver,
			MintRefusal::NothingUploaded => Self::NothingUploaded,
			MintRefusal::AlreadyMinted => Self::AlreadyMinted,
			MintRefusal::DeadlinePassed => Self::DeadlinePassed,
			MintRefusal::OfficialVolumeMissing => Self::OfficialVolumeMissing,
			MintRefusal::OfficialVolumeNotFinal { .. } => Self::OfficialVolumeNotFinal,
			MintRefusal::PriceUnavailable { day } => {
				Self::PriceUnavailable { day: day_of_month(day) }
			}
			MintRefusal::MarginBelowMinimum { .. } => Self::MarginBelowMinimum,
			MintRefusal::InDebt { .. } => Self::InDebt,
			MintRefusal::UnitPriceUnavailable => Self::UnitPriceUnavailable,
			MintRefusal::KindCapReached { .. } => Self::KindCapReached,
			MintRefusal::OwnerCannotReceive => Self::OwnerCannotReceive,
			MintRefusal::Overflow => Self::Overflow,
		}
	}
}

impl<T> From<ScheduleFault> for Error<T> {
	fn from(fault: ScheduleFault) -> Self {
		match fault {
			ScheduleFault::MaxBackfillDays => Self::MaxBackfillDaysOutOfRange,
			ScheduleFault::CloseAfterDays => Self::CloseAfterDaysOutOfRange,
			ScheduleFault::VolumeRoundAfterDays => Self::VolumeRoundAfterDaysOutOfRange,
			ScheduleFault::MintDeadlineMonths => Self::MintDeadlineMonthsOutOfRange,
			ScheduleFault::SettleAfterDays => Self::SettleAfterDaysOutOfRange,
			ScheduleFault::AmendmentMonths => Self::AmendmentMonthsOutOfRange,
		}
	}
}
