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
//! - [`PayFromPot`]: where staking hands over the rewards that it minted;
//! - [`CurrentPeriod`]: the running period, for the pallet that counts TAT by period.
//!
//! Clients read it through the runtime API
//! [`IssuanceApi`](treasurenet_primitives::issuance_api::IssuanceApi).
//!
//! ## Overview
//!
//! Every block brings a reward of freshly issued UNIT, and the fees paid in it join the reward. Its
//! size follows once a year, by the *period*, from how much TAT was minted: if production grew as
//! expected, the reward falls by a tenth, less if it grew far more, and by up to a half if nothing was
//! produced at all. It never rises.
//!
//! A block's reward has four parts. The community part goes to the treasury. The proposers' part goes
//! to the validators that authored the era's blocks, by their number, and is larger the more of the
//! validators took part in the era before. The super validators' part goes to those that bid
//! TAT on them. The rest is the stakers' base, shared by the staking pallet.
//!
//! Nobody has to claim: payments are made in the idle time of blocks. What rounding leaves, and what
//! nobody can be paid, goes to the treasury.
//!
//! ## Details
//!
//! The reward is issued at the end of each block into keyless *pots*, and each payment is made from
//! its pot. The staking pallet mints what it pays and hands over the debt; [`PayFromPot`] settles
//! it out of the base pot, so nothing but block rewards ever adds to the issuance.
//!
//! With half of the validators super and all of them taking part, 10 UNIT are split like this:
#![doc = docify::embed!(
	"src/tests/blocks.rs",
	block_should_split_ten_unit_as_published_when_half_are_super_and_all_take_part
)]
//!
//! **Eras.** What a running era accrues is one entry, its *book*. When staking ends an era, the book
//! is closed and joins a queue, and staking is told how much it may pay: the base less a [`CUSHION`].
//! Staking calculates each payee's part by fractions that are rounded down, but rounds their product
//! to nearest, so payments could exceed the base by half of 10⁻¹⁸ UNIT for each payee; the cushion
//! covers that for 200 000 of them. The block in which an era ends belongs, with its reward and its
//! author, to the next one.
//!
//! **Payouts.** A payment by staking does not tell its era, so what an era leaves over is known only
//! once the era is paid completely. Ended eras are therefore paid in order: first each author's part
//! of the proposers' pot, then every page of stakers of every validator that earned points. A page
//! that cannot be paid is skipped together with the validator's further ones, since the cause (the
//! validator no longer bonds) holds for all. Meanwhile anyone may call staking's own payouts; a page
//! paid that way is not paid again. Once no ended era is left, everything in the pots beyond the
//! running era's accrual goes to the treasury. If another era ends before that, the sweep waits for it
//! too. Eras that staking no longer pays are closed with what they left.
//!
//! **Late payments.** Should staking pay a page after the sweep, because a skipped validator bonds
//! again, the treasury gives back what it got; if it has spent it, the running era's base bears the
//! payment.
//!
//! **Eras that staking does not pay.** If an era ends without staking asking for its payout, its
//! authors are paid and its base joins the next era's.
//!
//! ### Design goals
//!
//! 1. **Exact.** What was issued in a period is its reward times its blocks, to the last 10⁻¹⁸; the
//!    parts of a block sum to the whole; each pot covers what it owes.
//! 2. **Nothing is lost.** A part that cannot be credited joins the base, and a base that cannot be
//!    credited goes to the treasury. The pots keep an existential deposit of their own, made at
//!    genesis.
//! 3. **Nobody has to claim**, and no payee can hold up another's payment.
//! 4. **Bounded.** A block's work is constant; payouts are cut into steps that are weighed one by
//!    one. [`Call::pay_out`] takes the same steps where blocks have no idle time.
//! 5. **History is kept.** A period starts where the one before ended, so a later change of the
//!    length moves no past boundary. Parameters count from the next period or block on.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod eras;
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
pub use pots::{FeesToPot, SweepStrays};
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{PalletId, pallet_prelude::*, traits::fungible, weights::WeightMeter};
	use frame_system::pallet_prelude::*;
	use sp_runtime::SaturatedConversion;
	use treasurenet_primitives::{self as primitives, Balance, math::issuance::Portion};

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
		/// Clears other accounts without a key, with each sweep of the pots.
		type Strays: SweepStrays;
		/// The weights of the calls and hooks.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of staking.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The parameters.
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

	/// The periods that are over. `Twox64Concat`, because the chain counts the periods.
	#[pallet::storage]
	pub type Schedule<T> = StorageMap<_, Twox64Concat, u32, PeriodRecord, OptionQuery>;

	/// What was issued in the periods that are over, in 10⁻¹⁸ UNIT.
	#[pallet::storage]
	pub type IssuedBefore<T> = StorageValue<_, Balance, ValueQuery>;

	/// The book of the running era.
	#[pallet::storage]
	pub type Running<T> = StorageValue<_, EraBook, ValueQuery>;

	/// The blocks that each account authored in an era whose authors are not all paid. `Twox64Concat`,
	/// because the chain counts the eras; `Blake2_128Concat`, because anybody can make accounts to choose
	/// the keys from.
	#[pallet::storage]
	pub type Authored<T: Config> =
		StorageDoubleMap<_, Twox64Concat, u32, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The author of the block in progress. Taken when the block ends, so it never reaches the trie.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type BlockAuthor<T: Config> = StorageValue<_, T::AccountId, OptionQuery>;

	/// The fees paid in the block in progress, in 10⁻¹⁸ UNIT. Taken when the block ends, so it never
	/// reaches the trie.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type BlockFees<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// The books of the ended eras that are not fully paid, by their position in the queue.
	/// `Twox64Concat`, because positions are given in sequence.
	#[pallet::storage]
	pub type Ended<T> = StorageMap<_, Twox64Concat, u32, EraBook, OptionQuery>;

	/// The first position of the queue, and the one after its last.
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

	/// How many of the validators that took their seats earned points in the last finished era.
	#[pallet::storage]
	pub type Participation<T> = StorageValue<_, Portion, OptionQuery>;

	/// What the chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Err(fault) = self.parameters.validate() {
				panic!("an issuance parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
			Current::<T>::put(FirstPeriod::<T>::get());
			assert!(Pallet::<T>::open_pots().is_ok(), "the pots' accounts cannot be made");
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A period started.
		PeriodStarted {
			/// Its number.
			period: u32,
			/// Its reward per block, in 10⁻¹⁸ UNIT.
			reward: Balance,
			/// What the reward was calculated from. `None` for the second period.
			basis: Option<Basis>,
		},
		/// Staking ended an era.
		EraEnded {
			/// The era.
			era: u32,
			/// What staking may pay for it, in 10⁻¹⁸ UNIT.
			payable: Balance,
			/// What its authors share, in 10⁻¹⁸ UNIT.
			proposers: Balance,
			/// The blocks that they authored.
			blocks: u32,
		},
		/// An author was paid its part of an era's proposers' pot.
		ProposerPaid {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// The account that was paid.
			payee: T::AccountId,
			/// How much, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// An author wants no reward, or its payee cannot receive it. It goes to the treasury with
		/// the next sweep.
		ProposerUnpaid {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// How much, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// A page of stakers cannot be paid; neither can the validator's further ones.
		PageSkipped {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// The page.
			page: u32,
		},
		/// An ended era is paid as far as it can be, and closed.
		EraClosed {
			/// The era.
			era: u32,
		},
		/// What rounding left, what nobody could be paid, and what somebody sent to the pots went to the
		/// treasury.
		Swept {
			/// Out of the base pot, in 10⁻¹⁸ UNIT.
			base: Balance,
			/// Out of the proposers' pot, in 10⁻¹⁸ UNIT.
			proposers: Balance,
			/// Out of the fee pot, in 10⁻¹⁸ UNIT: what somebody sent to it.
			fees: Balance,
		},
		/// Staking paid for an era that had been closed.
		LatePayment {
			/// What the treasury gave back, in 10⁻¹⁸ UNIT.
			from_treasury: Balance,
			/// What the running era's base bore, in 10⁻¹⁸ UNIT.
			from_running_era: Balance,
		},
		/// The parameters were set.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No ended era waits to be paid, or the limit is zero. If the limit is above zero, nothing
		/// has to be done.
		NothingToPay,
		/// The expected growth is above 10 000 basis points. Give a smaller one.
		GrowthOutOfRange,
		/// The floor of TAT is not between 1 and 10¹² TAT. Give one that is.
		TatFloorOutOfRange,
		/// The parts of the split exceed 10 000 basis points together. Lower one of them.
		SplitOutOfRange,
	}

	impl<T> From<ParameterFault> for Error<T> {
		fn from(fault: ParameterFault) -> Self {
			match fault {
				ParameterFault::Growth => Self::GrowthOutOfRange,
				ParameterFault::TatFloor => Self::TatFloorOutOfRange,
				ParameterFault::Split => Self::SplitOutOfRange,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::PeriodLength::get() > 0, "a period must have blocks");
			assert!(Parameters::default().validate().is_ok(), "the defaults must be valid");
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
			Self::pay_ended_eras(&mut meter);
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
		/// Sets the parameters.
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
		/// - [`Error::SplitOutOfRange`]: the parts of the split exceed 10 000 together.
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
		///   a paid validator, or closes an era. As many steps are possible as fit into a block.
		///
		/// ## Errors
		///
		/// - [`Error::NothingToPay`]: no ended era waits, or the limit is zero.
		///
		/// ## Events
		///
		/// - [`Event::ProposerPaid`] or [`Event::ProposerUnpaid`] for each author
		/// - [`Event::PageSkipped`] for each page that cannot be paid
		/// - [`Event::EraClosed`] for each era that is done
		/// - [`Event::Swept`] if the pots then hold more than is owed
		/// - [`Event::LatePayment`] for a page that was swept before
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::weight_of_pay_out(*limit))]
		pub fn pay_out(origin: OriginFor<T>, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_pay_out(limit)
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_set_parameters(new: Parameters) -> DispatchResult {
			new.validate().map_err(Error::<T>::from)?;
			let old = CurrentParameters::<T>::mutate(|held| core::mem::replace(held, new));
			Self::deposit_event(Event::ParametersSet { old, new });
			Ok(())
		}
	}
}
