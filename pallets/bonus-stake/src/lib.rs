//! # Bonus stake
//!
//! Bids of TAT that make validators *super*, and the rewards in UNIT that the bidders share.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. The pallet of UNIT's issuance
//! reaches it through the trait [`SuperValidators`](treasurenet_primitives::SuperValidators); the
//! runtime calls [`Pallet::exclude`] when a validator is slashed. Clients read it through the runtime
//! API [`BonusStakeApi`](treasurenet_primitives::bonus_api::BonusStakeApi).
//!
//! ## Overview
//!
//! TAT stand for verified production. A holder of TAT can bid them for a validator: the bid is burnt.
//! Time is cut into rounds of a few minutes. The validators for which at least 2 % of a round's TAT,
//! and at least 10 TAT, were bid are the *super validators* of the next round. A part of each block's reward, which grows
//! with the share of validators that are super, belongs to them and to their bidders.
//!
//! Each super validator's part follows the TAT bid for it. A validator keeps its commission on what
//! others bid, and shares the rest with them by TAT. A super validator that is slashed, disabled or
//! replaced during the round earns nothing from then on; what it would have earned goes to the
//! others. Once the round is over, anyone can have each bidder paid; after 21 days what is left goes
//! to the treasury.
//!
//! No bid moves voting power in the consensus: that rests on UNIT alone, which can be slashed.
//!
//! ## Details
//!
//! Bids made in round `r` earn in round `r + 1`. The bids, what they earned and the claims are all
//! kept under `r`. Two accounts bid in round 0 for a validator with a commission of 25 %:
#![doc = docify::embed!(
	"src/tests/claim.rs",
	claim_should_pay_the_commission_when_the_validator_bid_nothing
)]
//!
//! ### Design goals
//!
//! 1. **One number for all.** Whatever follows from a bid is named by the round of the bid.
//! 2. **Flat.** A bid, a claim and the change of the round touch the same number of storage items
//!    however many bidders there are: bids are added up by validator as they come, in one entry for
//!    the round, and the only loop over bidders removes them, in bounded steps.
//! 3. **Frozen.** At a round's first block its super validators, their TAT, their commissions (as at
//!    the first bid for each) and the number of active validators are fixed. Only exclusions change
//!    who earns, and once nobody is left, the super part goes to the base reward.
//! 4. **Lazy.** A block only notes what came into the pot. It is distributed when somebody is
//!    excluded and when the round ends, which gives the same result as block by block.
//! 5. **Exclusions are seen at the next block.** Each block compares one number that changes with
//!    the validators; only where it changed are the super validators looked at. A slash excludes at
//!    once.
//! 6. **Floored, and nothing is lost.** Each part is one exact fraction, floored once. The sum of
//!    all parts never exceeds what was earned, and what rounding leaves goes to the treasury with
//!    what nobody claimed. The pot covers what it [owes](Owed) at any time.
//! 7. **Nothing is left behind.** What somebody sends to the pot goes to the treasury at the end of the
//!    round. Expired rounds are removed in idle block time, and by anyone
//!    through `prune`; rounds whose bids led to no reward as soon as that is certain.
//! 8. **The length of a round never changes**, since the number of a round follows from it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bids;
mod claims;
#[cfg(test)]
mod mock;
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
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
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
	use sp_runtime::{Perbill, traits::Zero};
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
		/// May set the parameters.
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

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What each account bid for each validator in each round, in 10⁻¹⁸ TAT, until it is claimed
	/// or pruned.
	///
	/// `Twox64Concat`, because the chain counts the rounds; `Blake2_128Concat`, because anybody can make
	/// accounts to choose the keys from.
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

	/// The keys of [`Bids`] by bidder, for clients: the round, big-endian, and the validator. Like the
	/// bid itself, the entry is paid for by the TAT that the bid burns.
	///
	/// `Blake2_128Concat`, because anybody can make accounts to choose the keys from; `Identity`, so an
	/// account's bids are listed in the order of their rounds: they share no path with others' bids.
	#[pallet::storage]
	pub type BidsOf<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		([u8; 4], T::AccountId),
		(),
		OptionQuery,
	>;

	/// The bids of each round added up by validator, until the round is pruned: one entry decides
	/// the next round's super validators. `Twox64Concat`, because the chain counts the rounds.
	#[pallet::storage]
	pub type RoundBids<T: Config> = StorageMap<
		_,
		Twox64Concat,
		Round,
		BoundedVec<Candidate<T::AccountId>, MaxNamed<T::MaxActive>>,
		ValueQuery,
	>;

	/// The running round, kept apart from its super validators because each block reads it.
	#[pallet::storage]
	pub type Running<T: Config> = StorageValue<_, RunningRound, OptionQuery>;

	/// The super validators of the running round, those included that were excluded since.
	#[pallet::storage]
	pub type SuperSet<T: Config> =
		StorageValue<_, BoundedVec<SuperValidator<T::AccountId>, T::MaxActive>, ValueQuery>;

	/// What came into the pot since rewards were last distributed, in 10⁻¹⁸ UNIT.
	#[pallet::storage]
	pub type Pending<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// What the pot owes in all, in 10⁻¹⁸ UNIT: to bidders and validators, and to the treasury what
	/// rounding leaves.
	#[pallet::storage]
	pub type Owed<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// What the bids of each round earned, until it is pruned. `Twox64Concat`, because the chain counts
	/// the rounds.
	#[pallet::storage]
	pub type Settled<T: Config> = StorageMap<_, Twox64Concat, Round, SettledRound, OptionQuery>;

	/// What each super validator earned by the bids of each round, kept apart from the sums, which each
	/// claim writes. `Twox64Concat`, because the chain counts the rounds.
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
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Err(fault) = self.parameters.validate() {
				panic!("a bonus stake parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
			// The pot exists from the start, so no reward is too small for it.
			let pot = Pallet::<T>::pot_account();
			let missing = T::Currency::minimum_balance().saturating_sub(T::Currency::balance(&pot));
			assert!(
				missing == 0 || T::Currency::mint_into(&pot, missing).is_ok(),
				"the pot cannot hold the existential deposit"
			);
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// TAT was burnt as a bid.
		BidPlaced {
			/// The round of the bid. It earns in the next one.
			round: Round,
			/// The validator that was bid for.
			validator: T::AccountId,
			/// The bidder.
			bidder: T::AccountId,
			/// What was burnt and counts, in 10⁻¹⁸ TAT.
			burnt: Balance,
			/// All that was bid for the validator in the round so far, in 10⁻¹⁸ TAT.
			total: Balance,
		},
		/// A round began.
		RoundStarted {
			/// The round.
			round: Round,
			/// Its super validators.
			super_validators: u32,
			/// The active validators.
			active: u32,
		},
		/// A super validator earns nothing for the rest of the running round.
		SuperValidatorExcluded {
			/// The running round.
			round: Round,
			/// The validator.
			validator: T::AccountId,
		},
		/// A round ended. What was earned in it can be claimed.
		RoundClosed {
			/// The round that ended. Its bids were made in the round before.
			round: Round,
			/// What was earned in it, in 10⁻¹⁸ UNIT.
			reward: Balance,
			/// The part of it that rounding left, in 10⁻¹⁸ UNIT.
			remainder: Balance,
		},
		/// What a bid earned, or a validator's own part, was paid.
		BonusClaimed {
			/// The round of the bid.
			round: Round,
			/// The validator that was bid for.
			validator: T::AccountId,
			/// The account that was paid: the bidder, or the validator itself.
			bidder: T::AccountId,
			/// What was paid, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// What the bids of a round earned cannot be claimed any more.
		RoundExpired {
			/// The round of the bids.
			round: Round,
			/// What was left and went to the treasury, in 10⁻¹⁸ UNIT.
			to_treasury: Balance,
		},
		/// UNIT that somebody sent to the pot went to the treasury.
		Swept {
			/// How much, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// Nothing is kept of the bids of a round any more.
		RoundPruned {
			/// The round of the bids.
			round: Round,
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
		/// The bid is below the minimum. Bid more.
		BidTooLow,
		/// The validator is not active, or is disabled. Bid for another one.
		ValidatorNotEffective,
		/// The bids of this round name as many validators as they can. Bid for one of them, or in
		/// the next round.
		TooManyValidators,
		/// The bids of a round earn in the next one, and that is not over. Wait for its end.
		RoundNotOver,
		/// The time to claim is over, and what was left is the treasury's. Claim earlier next time.
		RoundExpired,
		/// The bids of that round for that validator earned nothing: it was no super validator in
		/// the round after, or all that was earned in it is paid and cleared. Name another round or
		/// validator.
		NotSuperValidator,
		/// There is no bid of that account for that validator in that round, or its part was
		/// claimed. Check account, validator and round.
		NothingBid,
		/// The validator's part of that round was claimed. Nothing is left to do.
		AlreadyClaimed,
		/// The part is less than 10⁻¹⁸ UNIT. There is nothing to pay.
		NothingEarned,
		/// The account has no UNIT, and the part is too small to create it. Send it some UNIT first.
		CannotReceive,
		/// The treasury's account does not exist, and what is left is too small to create it. Ask
		/// governance to fund the treasury with the existential deposit.
		TreasuryCannotReceive,
		/// The list is empty. Name something to claim.
		NothingNamed,
		/// The round can still be claimed. Wait until it has expired.
		NotExpired,
		/// Nothing is kept of that round. It was pruned, or nobody bid in it.
		NothingToPrune,
		/// The limit is 0 or above `MaxPruned`. Give one between 1 and `MaxPruned`.
		LimitOutOfRange,
		/// An amount does not fit its 128 bits. Use smaller amounts.
		Overflow,
		/// The minimum bid is not between 0.01 and a million TAT. Give one that is.
		MinimumBidOutOfRange,
		/// The threshold is not between 1 and 10 000 basis points. Give one that is.
		SuperThresholdOutOfRange,
		/// The commission on bids for the validator in this round is higher than the bid allows. Allow
		/// more, or bid for another validator.
		CommissionTooHigh,
		/// The floor of a super validator's bids is not between 0.01 and a million TAT. Give one that
		/// is.
		SuperFloorOutOfRange,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate().is_ok(), "the defaults must be valid");
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
		/// - `amount`: what to bid, in 10⁻¹⁸ TAT. If what would be left is below TAT's minimum balance,
		///   it is burnt too, and counts.
		/// - `max_commission`: the highest commission to bid at, in parts per billion. A round's bids for a
		///   validator are all shared at the commission in force at the first of them. `None` for any.
		///
		/// Bids of a round add up. They earn in the next round, if the validator becomes super.
		///
		/// ## Errors
		///
		/// - [`Error::BidTooLow`]: the amount is below the minimum bid.
		/// - [`Error::ValidatorNotEffective`]: the validator is not active, or is disabled.
		/// - [`Error::CommissionTooHigh`]: the commission on the round's bids for the validator is higher
		///   than `max_commission`.
		/// - [`Error::TooManyValidators`]: the round's bids name as many validators as they can.
		/// - [`Error::Overflow`]: the validator's sum would not fit 128 bits.
		/// - TAT's own errors: the account does not have that much.
		///
		/// ## Events
		///
		/// - [`Event::BidPlaced`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::bid())]
		pub fn bid(
			origin: OriginFor<T>,
			validator: T::AccountId,
			#[pallet::compact] amount: Balance,
			max_commission: Option<Perbill>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bid(who, validator, amount, max_commission)
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
		/// - `bidder`: the account that bid, which is paid; the validator itself for its own part,
		///   whether or not it bid.
		///
		/// Possible from the end of the round after the bid's, for `ClaimRounds` rounds.
		///
		/// ## Errors
		///
		/// - [`Error::RoundNotOver`]: the round in which the bid earns is not over.
		/// - [`Error::RoundExpired`]: the time to claim is over.
		/// - [`Error::NotSuperValidator`]: the validator earned nothing by that round's bids.
		/// - [`Error::NothingBid`]: there is no such bid, or it was claimed.
		/// - [`Error::AlreadyClaimed`]: the validator's own part was claimed.
		/// - [`Error::NothingEarned`]: the part is less than 10⁻¹⁸ UNIT.
		/// - [`Error::CannotReceive`]: the part is too small to create the account.
		/// - [`Error::Overflow`]: an amount does not fit 128 bits.
		///
		/// ## Events
		///
		/// - [`Event::BonusClaimed`]
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
		/// What cannot be paid is left out, so nobody can thwart a list by claiming a part of it
		/// before.
		///
		/// ## Errors
		///
		/// - [`Error::NothingNamed`]: the list is empty.
		/// - If nothing of it can be paid, the error of its first claim.
		///
		/// ## Events
		///
		/// - [`Event::BonusClaimed`] for each claim that is paid
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
		/// - [`Error::LimitOutOfRange`]: the limit is 0 or above `MaxPruned`.
		/// - [`Error::RoundNotOver`]: the round in which the bids earn is not over.
		/// - [`Error::NotExpired`]: something of the round can still be claimed.
		/// - [`Error::NothingToPrune`]: nothing is kept of the round.
		/// - [`Error::TreasuryCannotReceive`]: what is left is too small to create the treasury.
		///
		/// ## Events
		///
		/// - [`Event::RoundExpired`] the first time, if the round had a reward
		/// - [`Event::RoundPruned`] the last time
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
		/// - `new`: the least that can be bid at once, in 10⁻¹⁸ TAT; the part of a round's TAT that makes a
		///   validator super, in basis points; and what it takes at least, in 10⁻¹⁸ TAT.
		///
		/// The minimum bid counts at once, threshold and floor from the next round on.
		///
		/// ## Errors
		///
		/// - [`Error::MinimumBidOutOfRange`]: the minimum is not between 0.01 and a million TAT.
		/// - [`Error::SuperThresholdOutOfRange`]: the threshold is not between 1 and 10 000.
		/// - [`Error::SuperFloorOutOfRange`]: the floor is not between 0.01 and a million TAT.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}
}
