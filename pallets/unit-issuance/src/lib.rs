//! # UNIT issuance
//!
//! Block rewards in UNIT: how much each block brings, who gets which part, and how it is paid.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. The runtime ties in
//!
//! - [`FeesToPot`]: where transaction fees and tips go;
//! - [`Pallet`] as `sp_staking::EraPayout` and `pallet_authorship::EventHandler`;
//! - [`PayFromPot`]: what staking hands the rewards to that it minted;
//! - [`CurrentPeriod`]: the running period, for the pallet that counts TAT by period.
//!
//! Clients read [`Pallet::schedule`], [`Pallet::current`], [`Pallet::project`] and
//! [`Pallet::split_now`].
//!
//! ## Overview
//!
//! Every block brings a reward of freshly issued UNIT, and the fees that were paid in it join the
//! reward. How large it is follows once a year, by the *period*, from how much TAT was minted: if
//! production grew as expected, the reward falls by a tenth, less if it grew far more, and by up
//! to a half if nothing was produced at all. It never rises.
//!
//! A block's reward has four parts. The community pool is the treasury. The proposers' part goes to
//! the validators that authored the era's blocks, by their number, and is larger the more of the
//! elected validators took part in the era before. The super validators' part goes to those who
//! bid TAT on them. The rest is the stakers' base, shared by the staking pallet.
//!
//! Payments come by themselves, in the idle time of blocks. What rounding leaves, and what nobody
//! can be paid, goes to the treasury.
//!
//! ## Details
//!
//! The reward is issued at the end of each block into keyless *pots*, and each payment is made from
//! its pot. The staking pallet mints what it pays and hands over the debt; [`PayFromPot`] settles
//! it out of the base pot, so that nothing but block rewards ever adds to the issuance.
//!
//! **Eras.** What a running era accrues is one entry, its *book*. When staking ends an era, the book
//! is closed, joins a queue, and staking is told how much it may pay: the base less a [`CUSHION`].
//! Staking reckons each payee's part by fractions that are rounded down, but rounds their product
//! to nearest, so that payments could exceed the base by half of 10⁻¹⁸ UNIT for each payee; the
//! cushion covers that for 200 000 of them. The block in which an era ends belongs, with its reward
//! and its author, to the next one.
//!
//! **Payouts.** A payment by staking does not tell its era, so what an era leaves can be told apart
//! only once the era is paid completely. Ended eras are therefore worked off in order: first each
//! author's part of the proposers' pot, then every page of stakers of every validator that earned
//! points. A page that cannot be paid is skipped together with the validator's further ones, since
//! what prevents it (the validator no longer bonds) holds for all. Anyone may meanwhile call
//! staking's own payouts; what they paid is not found unpaid. Once no ended era is left, everything
//! in the pots beyond the running era's accrual goes to the treasury. An era that ends while another
//! is in work delays this. Eras that staking no longer pays are closed with what they left.
//!
//! **Late payments.** Should staking pay a page after the sweep, because a skipped validator bonds
//! again, the treasury gives back what it got, and, if it has spent it, the running era's base bears
//! it.
//!
//! **Eras that staking does not pay.** If an era ends without staking asking for its payout, its
//! authors are paid and its base joins the next era's.
//!
//! ### Design goals
//!
//! 1. **Exact.** What was issued in a period is its reward times its blocks, to the last 10⁻¹⁸; the
//!    parts of a block sum to the whole; each pot covers what it owes.
//! 2. **Nothing is lost.** A part that cannot be credited joins the base, and a base that cannot
//!    goes to the treasury. The pots keep an existential deposit of their own, made at genesis.
//! 3. **Nobody has to claim**, and no payee can hold up another's payment.
//! 4. **Bounded.** A block's work is constant; payouts are cut into steps that are weighed one by
//!    one. [`Call::pay_out`] takes the same steps where blocks have no idle time.
//! 5. **History is kept.** A period starts where the one before ended, so that a later change of the
//!    length moves no past boundary. Parameters count from the next period or block on.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod eras;
mod errors;
mod events;
mod parameters;
mod payouts;
mod periods;
mod pots;
mod reads;
mod rewards;
mod types;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use eras::{CUSHION, PayFromPot};
pub use pallet::*;
pub use periods::CurrentPeriod;
pub use pots::{FeePot, FeesToPot};
pub use types::*;
pub use weights::WeightInfo;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{PalletId, pallet_prelude::*, traits::fungible, weights::WeightMeter};
	use frame_system::pallet_prelude::*;
	use sp_runtime::SaturatedConversion;
	use treasurenet_primitives::{
		self as primitives, Balance,
		issuance_api::{BlockSplit, CurrentRewardPeriod},
		math::issuance::Portion,
	};

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// UNIT.
		type Currency: fungible::Balanced<Self::AccountId, Balance = Balance>
			+ fungible::Mutate<Self::AccountId, Balance = Balance>;
		/// The TAT minted by period. It has to count by [`CurrentPeriod`].
		type MintedTat: primitives::MintedTat;
		/// The super validators of the running round, and the pot of their part.
		type SuperValidators: primitives::SuperValidators<Self::AccountId>;
		/// Staking.
		type Stakers: primitives::Stakers<Self::AccountId>;
		/// The community pool's account: it gets its part, and what is left over. It should hold the
		/// existential deposit from genesis on.
		type Treasury: Get<Self::AccountId>;
		/// May set the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// What the pots' accounts are derived from.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The blocks of a period.
		#[pallet::constant]
		type PeriodLength: Get<u32>;
		/// The reward per block of the first two periods, in 10⁻¹⁸ UNIT.
		#[pallet::constant]
		type InitialReward: Get<Balance>;
		/// What paying a full page of stakers weighs in the staking pallet.
		#[pallet::constant]
		type PagePayment: Get<Weight>;
		/// The weights of the calls and hooks.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of staking.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The governed numbers.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// The first period, as it starts.
	#[pallet::type_value]
	pub fn FirstPeriod<T: Config>() -> PeriodRecord {
		PeriodRecord::first(1, T::InitialReward::get())
	}

	/// The running period.
	#[pallet::storage]
	pub type Current<T: Config> = StorageValue<_, PeriodRecord, ValueQuery, FirstPeriod<T>>;

	/// The periods that are over. Hasher: periods are counted by the chain.
	#[pallet::storage]
	pub type Schedule<T> = StorageMap<_, Twox64Concat, u32, PeriodRecord, OptionQuery>;

	/// What was issued in the periods that are over, in 10⁻¹⁸ UNIT.
	#[pallet::storage]
	pub type IssuedBefore<T> = StorageValue<_, Balance, ValueQuery>;

	/// The book of the running era.
	#[pallet::storage]
	pub type Running<T> = StorageValue<_, EraBook, ValueQuery>;

	/// The blocks that each account authored in an era that is not yet worked off. Hashers: eras are
	/// counted by the chain, accounts are chosen by users.
	#[pallet::storage]
	pub type Authored<T: Config> =
		StorageDoubleMap<_, Twox64Concat, u32, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The author of the block in work. Hardly ever reaches the trie.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type BlockAuthor<T: Config> = StorageValue<_, T::AccountId, OptionQuery>;

	/// The books of ended eras that are not yet worked off, by their place in the queue. Hasher:
	/// places are given in sequence.
	#[pallet::storage]
	pub type Ended<T> = StorageMap<_, Twox64Concat, u32, EraBook, OptionQuery>;

	/// The first place of the queue, and the one after its last.
	#[pallet::storage]
	pub type EndedBounds<T> = StorageValue<_, (u32, u32), ValueQuery>;

	/// How many validators of the first era in the queue are done.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, u32, ValueQuery>;

	/// What the pots owe for ended eras.
	#[pallet::storage]
	pub type Owed<T> = StorageValue<_, Debts, ValueQuery>;

	/// What was paid since genesis.
	#[pallet::storage]
	pub type Paid<T> = StorageValue<_, Payments, ValueQuery>;

	/// How many of the elected validators earned points in the last finished era.
	#[pallet::storage]
	pub type Participation<T> = StorageValue<_, Portion, OptionQuery>;

	/// What the chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The governed numbers.
		pub parameters: Parameters,
		/// Binds the configuration to the runtime.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.validate::<T>().is_ok(), "a parameter is out of its range");
			CurrentParameters::<T>::put(self.parameters);
			Current::<T>::put(FirstPeriod::<T>::get());
			assert!(Pallet::<T>::open_pots().is_ok(), "the pots' accounts cannot be made");
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::PeriodLength::get() > 0, "a period must have blocks");
			assert!(
				Parameters::default().validate::<T>().is_ok(),
				"the default parameters must be valid"
			);
			let pots =
				[Pallet::<T>::base_pot(), Pallet::<T>::proposer_pot(), Pallet::<T>::fee_pot()];
			assert!(
				pots[0] != pots[1] && pots[1] != pots[2] && pots[2] != pots[0],
				"accounts must be long enough to tell the pots apart"
			);
			let largest = T::BlockWeights::get().get(DispatchClass::Normal).max_extrinsic;
			assert!(
				largest.is_none_or(|largest| Pallet::<T>::weight_of_pay_out(1).all_lte(largest)),
				"a block must have room for paying a page"
			);
		}

		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			Self::start_period_if_due(now.saturated_into())
				.saturating_add(T::WeightInfo::on_finalize())
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::work_off(&mut meter);
			meter.consumed()
		}

		fn on_finalize(_: BlockNumberFor<T>) {
			Self::pay_block();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the governed numbers.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// - `new`: the expected growth of TAT in basis points, the floor of TAT in 10⁻¹⁸, and the
		///   split of a block's reward in basis points.
		///
		/// Growth and floor count from the next period's reward on, the split from this block on.
		///
		/// ## Errors
		///
		/// - [`Error::GrowthOutOfRange`]: the expected growth is above 10 000.
		/// - [`Error::TatFloorOutOfRange`]: the floor is not between 1 and 10¹² TAT.
		/// - [`Error::SplitExceedsWhole`]: the parts of the split exceed 10 000 together.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Pays authors and stakers of ended eras, as blocks do in their idle time.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge if there was something to do.
		///
		/// ## Details
		///
		/// - `limit`: the most steps to take. A step pays an author or a page of stakers, passes over
		///   a validator, or closes an era. The weight of a block is the limit of the limit.
		///
		/// ## Errors
		///
		/// - [`Error::NothingToPay`]: no ended era waits, or the limit is zero.
		///
		/// ## Events
		///
		/// - [`Event::ProposerPaid`] or [`Event::ProposerUnpaid`] for each author
		/// - [`Event::PageSkipped`] for each page that cannot be paid
		/// - [`Event::EraClosed`], [`Event::Swept`]
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::weight_of_pay_out(*limit))]
		pub fn pay_out(origin: OriginFor<T>, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_pay_out(limit)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The running period.
		pub fn current_reward_period() -> CurrentRewardPeriod {
			Self::current()
		}

		/// How the next block's reward would be split, without fees.
		pub fn block_split() -> BlockSplit {
			Self::split_now()
		}

		/// The ended eras that are not yet worked off, in order, with what they accrued. Not more
		/// than 100.
		pub fn pending_eras() -> Vec<EraBook> {
			Self::pending()
		}
	}
}
