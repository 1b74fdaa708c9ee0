//! # Bonus stake
//!
//! Bids of TAT that make validators *super*, and the rewards in UNIT that the bidders share.
//!
//! ## API
//!
//! The calls, events and errors are in [`pallet`]. The pallet of UNIT's issuance reaches it through
//! the trait `SuperValidators`; the runtime calls [`Pallet::exclude`] when a validator is slashed.
//! Clients read [`Pallet::running_round`], [`Pallet::bidding_round`], [`Pallet::expected_shares`],
//! [`Pallet::unclaimed`] and the view function `claimable`.
//!
//! ## Overview
//!
//! TAT stand for verified production. Who holds TAT can bid them for a validator: the bid is burnt.
//! Time is cut into rounds of a few minutes. The validators for which at least 2 % of a round's TAT
//! was bid are the *super validators* of the next round, and a part of each block's reward, the
//! larger the more of the validators are super, belongs to them and to those who bid for them.
//!
//! Each super validator's part follows the TAT bid for it. A validator keeps its commission on what
//! others bid, and shares the rest with them by TAT. A super validator that is slashed, disabled or
//! replaced during the round earns nothing from then on; what it would have earned goes to the
//! others. Once the round is over, anyone can have each bidder paid; after 21 days what is left goes
//! to the treasury.
//!
//! No bid moves voting power in the consensus: that rests on UNIT alone, which can be slashed.
//!
//! ## Details and design goals
//!
//! 1. **One number for all.** Bids made in round `r` earn in round `r + 1`. They, what they earned,
//!    and the claims are kept under `r`, the round of the bid.
//! 2. **Flat.** A bid, a claim and the change of the round touch the same number of storage items
//!    however many bidders there are: bids are added up by validator as they come, in one entry for
//!    the round, and no loop ever runs over bidders, but to remove them in bounded steps.
//! 3. **Frozen.** At a round's first block its super validators, their TAT, their commissions (as at
//!    the first bid for each) and the number of active validators are fixed. Only exclusions change
//!    who earns, and once nobody is left, the super part goes to the base reward.
//! 4. **Lazy.** A block only notes what came into the pot. It is distributed when somebody is
//!    excluded and when the round ends, which gives the same as block by block.
//! 5. **Exclusions are seen at the next block.** Each block compares one number that changes with
//!    the validators; only where it changed are the super validators looked at. A slash excludes at
//!    once.
//! 6. **Floored, and nothing is lost.** Each part is one exact fraction, floored once. The sum of
//!    all parts never exceeds what was earned, and what rounding leaves goes to the treasury with
//!    what nobody claimed. The pot covers what it [owes](Owed) at any time.
//! 7. **Nothing is left behind.** Expired rounds are removed in idle block time, and by anyone
//!    through `prune`; rounds whose bids led to no reward already when that is certain.
//! 8. **The length of a round never changes**, since the number of a round follows from it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bids;
mod claims;
mod errors;
mod events;
#[cfg(test)]
mod mock;
mod parameters;
mod pruning;
mod reads;
mod rounds;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
use frame_support::pallet_macros::import_section;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{
		PalletId,
		pallet_prelude::*,
		traits::fungible::{self, Inspect, Mutate},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Zero;
	use treasurenet_primitives::{ActiveValidators, Balance, BurnTat};

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// UNIT, which rewards are paid in.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>;
		/// Burns TAT, which bids are made in.
		type Tat: BurnTat<Self::AccountId>;
		/// The validators and their commissions.
		type Validators: ActiveValidators<Self::AccountId>;
		/// The account that gets what nobody claimed. It should hold the existential deposit.
		type Treasury: Get<Self::AccountId>;
		/// Sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Names the pot, a keyless account.
		#[pallet::constant]
		type PotId: Get<PalletId>;
		/// The length of a round, in blocks. Must never change on a chain that has blocks.
		#[pallet::constant]
		type RoundLength: Get<BlockNumberFor<Self>>;
		/// How many rounds long the reward of a round can be claimed once the round is over.
		#[pallet::constant]
		type ClaimRounds: Get<Round>;
		/// The most validators that may be active at once.
		#[pallet::constant]
		type MaxActive: Get<u32>;
		/// The most claims in one call.
		#[pallet::constant]
		type MaxClaims: Get<u32>;
		/// The most bids that one call removes.
		#[pallet::constant]
		type MaxPruned: Get<u32>;
		/// The weights.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The numbers that governance sets.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What each account bid for each validator in each round, in 10⁻¹⁸ TAT, until it is claimed
	/// or pruned. Hashers: rounds are counted, accounts are chosen by users.
	#[pallet::storage]
	pub type Bids<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, Round>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		Balance,
		OptionQuery,
	>;

	/// The bids of each round added up by validator, until the round is pruned: one entry decides
	/// the next round's super validators. Hasher: rounds are counted.
	#[pallet::storage]
	pub type RoundBids<T: Config> = StorageMap<
		_,
		Twox64Concat,
		Round,
		BoundedVec<Candidate<T::AccountId>, MaxNamed<T::MaxActive>>,
		ValueQuery,
	>;

	/// The running round. Apart from its super validators, since each block reads it.
	#[pallet::storage]
	pub type Running<T: Config> = StorageValue<_, RunningRound, OptionQuery>;

	/// The super validators of the running round, those included that were excluded since.
	#[pallet::storage]
	pub type SuperSet<T: Config> =
		StorageValue<_, BoundedVec<SuperValidator<T::AccountId>, T::MaxActive>, ValueQuery>;

	/// What came into the pot since rewards were last distributed, in 10⁻¹⁸ UNIT.
	#[pallet::storage]
	pub type Pending<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// What the pot owes in all, in 10⁻¹⁸ UNIT: to bidders, to validators, and, of what rounding
	/// leaves, to the treasury.
	#[pallet::storage]
	pub type Owed<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// What the bids of each round earned, until it is pruned. Hasher: rounds are counted.
	#[pallet::storage]
	pub type Settled<T: Config> = StorageMap<_, Twox64Concat, Round, SettledRound, OptionQuery>;

	/// What each super validator earned by the bids of each round. Apart from the sums, which each
	/// claim writes. Hasher: rounds are counted.
	#[pallet::storage]
	pub type Earned<T: Config> = StorageMap<
		_,
		Twox64Concat,
		Round,
		BoundedVec<SuperValidator<T::AccountId>, T::MaxActive>,
		ValueQuery,
	>;

	/// Nothing is kept of the rounds before this one.
	#[pallet::storage]
	pub type OldestRound<T: Config> = StorageValue<_, Round, ValueQuery>;

	/// The state at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
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
			// The pot lives from the start, so that no reward is too small for it.
			let pot = Pallet::<T>::pot_account();
			let missing = T::Currency::minimum_balance().saturating_sub(T::Currency::balance(&pot));
			assert!(
				missing == 0 || T::Currency::mint_into(&pot, missing).is_ok(),
				"the pot cannot hold the existential deposit"
			);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate::<T>().is_ok(), "the defaults must be valid");
			assert!(!T::RoundLength::get().is_zero(), "a round has blocks");
			assert!(T::ClaimRounds::get() > 0, "rewards can be claimed");
			assert!((1..=1_000).contains(&T::MaxActive::get()), "MaxActive is 1 to 1 000");
			assert!((1..=1_000).contains(&T::MaxClaims::get()), "MaxClaims is 1 to 1 000");
			assert!(
				T::MaxPruned::get() >= pruning::IDLE_STEP,
				"MaxPruned is at least what idle time removes at once"
			);
		}

		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			Self::begin_block(now)
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::prune_idly(&mut meter);
			meter.consumed()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Bids TAT for a validator. The TAT are burnt.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a holder of TAT.
		///
		/// ## Details
		///
		/// - `validator`: the stash of an active validator that is not disabled.
		/// - `amount`: what to bid, in 10⁻¹⁸ TAT. A rest below TAT's minimum balance is burnt with
		///   it, and counts.
		///
		/// Bids of a round add up. They earn in the next round, if the validator becomes super.
		///
		/// ## Errors
		///
		/// [`Error::BidTooLow`], [`Error::ValidatorNotEffective`], [`Error::TooManyValidators`],
		/// [`Error::Overflow`], and TAT's own where the account does not have that much.
		///
		/// ## Events
		///
		/// [`Event::BidPlaced`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::bid())]
		pub fn bid(
			origin: OriginFor<T>,
			validator: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bid(who, validator, amount)
		}

		/// Has one bidder paid for its bids for one validator in one round, or a validator for its
		/// commission and its own bids.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// - `round`: the round of the bid.
		/// - `validator`: the validator that was bid for.
		/// - `bidder`: who bid, and is paid; the validator itself for its own part, whether or not
		///   it bid.
		///
		/// Possible from the end of the round after the bid's, for `ClaimRounds` rounds.
		///
		/// ## Errors
		///
		/// [`Error::RoundNotOver`], [`Error::RoundExpired`], [`Error::NotSuperValidator`],
		/// [`Error::NothingBid`], [`Error::AlreadyClaimed`], [`Error::NothingEarned`],
		/// [`Error::CannotReceive`], [`Error::Overflow`].
		///
		/// ## Events
		///
		/// [`Event::BonusClaimed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(
			origin: OriginFor<T>,
			round: Round,
			validator: T::AccountId,
			bidder: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim(ClaimKey { round, validator, bidder })
		}

		/// Has several claims paid at once.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// - `claims`: what to claim, each as for `claim`.
		///
		/// What cannot be paid is left out, so that nobody can thwart a list by claiming a part of
		/// it before.
		///
		/// ## Errors
		///
		/// [`Error::NothingNamed`] if the list is empty; if nothing of it can be paid, the error of
		/// its first claim.
		///
		/// ## Events
		///
		/// [`Event::BonusClaimed`] for each claim that is paid.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::claim_many(claims.len() as u32))]
		pub fn claim_many(
			origin: OriginFor<T>,
			claims: BoundedVec<ClaimKey<T::AccountId>, T::MaxClaims>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_many(claims)
		}

		/// Clears a round of which nothing can be claimed any more.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge on success.
		///
		/// ## Details
		///
		/// - `round`: the round of the bids.
		/// - `limit`: how many bids to remove at most, 1 to `MaxPruned`.
		///
		/// What is left of the round's reward goes to the treasury. The chain does all this by
		/// itself in idle block time; the call is for full blocks, and for rounds whose bids led to
		/// no reward, which need not wait until they expire.
		///
		/// ## Errors
		///
		/// [`Error::LimitOutOfRange`], [`Error::RoundNotOver`], [`Error::NotExpired`],
		/// [`Error::NothingToPrune`], [`Error::TreasuryCannotReceive`].
		///
		/// ## Events
		///
		/// [`Event::RoundExpired`] the first time if the round had a reward, [`Event::RoundPruned`]
		/// the last time.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::prune((*limit).min(T::MaxPruned::get())))]
		pub fn prune(origin: OriginFor<T>, round: Round, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_prune(round, limit)?;
			Ok((Some(T::WeightInfo::prune(removed)), Pays::No).into())
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// The minimum bid counts at once, the threshold from the next round on. Units: see
		/// [`Parameters`].
		///
		/// ## Errors
		///
		/// [`Error::MinimumBidOutOfRange`], [`Error::SuperThresholdOutOfRange`].
		///
		/// ## Events
		///
		/// [`Event::ParametersSet`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What a claim would pay now, in 10⁻¹⁸ UNIT. `None` if nothing is due.
		pub fn claimable(
			round: Round,
			validator: T::AccountId,
			bidder: T::AccountId,
		) -> Option<Balance> {
			Self::claimable_amount(&ClaimKey { round, validator, bidder })
		}
	}
}
