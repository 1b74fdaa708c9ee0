//! # Margin escrow
//!
//! Producers' margins, what they have to cover, penalties and debt.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. The pallet of production notes
//! exposures and charges penalties through [`Margins`](treasurenet_primitives::Margins). Clients read
//! [`Pallet::status`] by the runtime API.
//!
//! ## Overview
//!
//! A producer that uploads production puts UNIT aside as a *margin*. The UNIT stay in the producer's
//! own account, on hold: nobody else gets them, and the producer cannot spend them. Others, such as a
//! well's beneficiaries, may deposit for a producer; what they deposit becomes the producer's.
//!
//! Every upload is a claim about real barrels or cubic metres, and its value in USD counts as
//! *exposure* until the month is minted, settled or cleared. The margin has to be worth a governed
//! part of the exposure, 1 % by default. An upload that would need more margin is refused, and so
//! is a withdrawal that would leave less.
//!
//! A producer that overstated a month pays a *penalty* out of the margin to the treasury. A penalty
//! larger than the margin takes all of it and leaves the rest as *debt*. A producer in debt can
//! neither mint nor withdraw, and the next deposit pays the debt first:
//!
#![doc = docify::embed!("src/tests/deposit.rs", deposit_should_pay_debt_first_when_in_debt)]
//!
//! Penalties are calculated in USD and charged in UNIT, at the oracle's final and fresh price; while
//! there is no such feed, at a governed rate. With a feed that has no fresh price, nothing is charged
//! and nothing is uploaded: no older price is used in silence. A penalty that a corrected official
//! volume shows to be too high is given back from the treasury.
//!
//! ## Details
//!
//! One storage entry per producer holds margin, debt and exposure. It goes when all three are zero.
//! A deposit is at least [`MINIMUM_DEPOSIT`], and a withdrawal leaves that much or nothing: no entry
//! is made for a few millionths of a UNIT.
//!
//! Whether a margin covers an upload is decided by the pallet of production, which knows the whole
//! upload, by [`Margins::terms`](treasurenet_primitives::Margins::terms).
//!
//! ### Design goals
//!
//! 1. **In place.** The margin is held in the producer's account under [`HoldReason::Margin`], never
//!    moved to a pot: the hold and the record are always equal.
//! 2. **Debt or margin, never both.** A charge empties the margin before it makes debt, a deposit
//!    pays the debt before it makes margin.
//! 3. **Alive.** A deposit leaves the existential deposit in the payer's free balance: neither a
//!    margin nor a penalty ends an account.
//! 4. **A penalty cannot be dodged.** Locks and freezes on the account do not protect what is held
//!    as margin.
//! 5. **In favour of the chain.** USD becomes UNIT rounded up, to the last 10⁻¹⁸.
//! 6. **Fail closed.** Without a usable price of UNIT, and when the treasury cannot be paid or
//!    cannot pay, the transaction fails as a whole.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod deposits;
mod margins;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::{MarginAccount, ParameterFault, Parameters};
pub use weights::WeightInfo;

/// The least that one deposit brings, unless it pays a smaller debt exactly, and the least margin
/// that a withdrawal leaves besides none: 1 UNIT.
pub const MINIMUM_DEPOSIT: treasurenet_primitives::Balance = treasurenet_primitives::UNIT;

/// Sets up what the benchmarks need of other pallets.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Makes `Prices::unit_usd` read a final price of 1 USD, as far as the runtime can.
	fn activate_unit_usd();
}

#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkHelper for () {
	fn activate_unit_usd() {}
}

#[frame_support::pallet]
pub mod pallet {
	use crate::{
		WeightInfo,
		types::{MarginAccount, ParameterFault, Parameters},
	};
	use frame_support::{pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use treasurenet_primitives::{Balance, Usd};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// UNIT.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ fungible::hold::Mutate<
				Self::AccountId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;

		/// The runtime's hold reasons.
		type RuntimeHoldReason: From<HoldReason>;

		/// Gives the price of UNIT.
		type Prices: treasurenet_primitives::Prices;

		/// The account that penalties are paid to. It should hold the existential deposit from
		/// genesis on, since a smaller penalty cannot create it.
		type Treasury: Get<Self::AccountId>;

		/// May set the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;

		/// Sets up what the benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper;
	}

	/// Why UNIT are held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A producer's margin.
		Margin,
	}

	/// Margin, debt and exposure of each producer that has any of them.
	///
	/// `Blake2_128Concat`, because anybody can make accounts to choose the keys from.
	#[pallet::storage]
	pub type Accounts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, MarginAccount, ValueQuery>;

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

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
				panic!("a margin parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// UNIT were deposited for a producer.
		Deposited {
			/// The producer.
			who: T::AccountId,
			/// The account that paid.
			by: T::AccountId,
			/// The part that became margin, in 10⁻¹⁸ UNIT.
			held: Balance,
			/// The part that paid debt to the treasury, in 10⁻¹⁸ UNIT.
			debt_paid: Balance,
			/// The margin afterwards, in 10⁻¹⁸ UNIT.
			margin: Balance,
			/// The debt afterwards, in 10⁻¹⁸ UNIT.
			debt: Balance,
		},
		/// A producer withdrew UNIT.
		Withdrawn {
			/// The producer.
			who: T::AccountId,
			/// What was released, in 10⁻¹⁸ UNIT.
			amount: Balance,
			/// The margin afterwards, in 10⁻¹⁸ UNIT.
			margin: Balance,
		},
		/// A producer was charged a penalty.
		PenaltyCharged {
			/// The producer.
			who: T::AccountId,
			/// The penalty, in 10⁻¹⁸ USD.
			usd: Usd,
			/// What it costs, in 10⁻¹⁸ UNIT.
			unit: Balance,
			/// The part that went from the margin to the treasury, in 10⁻¹⁸ UNIT.
			taken: Balance,
			/// The producer's whole debt afterwards, in 10⁻¹⁸ UNIT.
			debt: Balance,
		},
		/// A penalty, or a part of it, was given back.
		PenaltyGivenBack {
			/// The producer.
			who: T::AccountId,
			/// The part that went from the treasury to the margin, in 10⁻¹⁸ UNIT.
			paid: Balance,
			/// The part that cancelled debt, in 10⁻¹⁸ UNIT.
			cancelled: Balance,
			/// The margin afterwards, in 10⁻¹⁸ UNIT.
			margin: Balance,
			/// The debt afterwards, in 10⁻¹⁸ UNIT.
			debt: Balance,
		},
		/// The parameters were set.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The amount is zero. Give an amount above zero.
		ZeroAmount,
		/// The deposit is below 1 UNIT and does not pay the whole debt exactly. Deposit at least 1
		/// UNIT, or exactly the debt.
		DepositTooSmall,
		/// The free balance is too small: the existential deposit has to stay in it, and what is
		/// locked cannot leave the account. Deposit less, or bring in UNIT.
		InsufficientBalance,
		/// The producer's account does not exist, or has too many different holds. Send it the
		/// existential deposit first.
		ProducerCannotHold,
		/// There is a debt of penalties, so nothing can be withdrawn. Pay it by a deposit.
		InDebt,
		/// The amount is larger than the margin. Withdraw no more than the margin.
		ExceedsMargin,
		/// What would be left does not cover the value of the open months. Withdraw less, or mint open
		/// months first.
		MarginTooLow,
		/// What would be left is below 1 UNIT. Withdraw everything, or leave at least 1 UNIT.
		RestTooSmall,
		/// The feed of UNIT's price is active and has no final price that is fresh enough. Try again
		/// when the reporters have brought one.
		UnitPriceUnavailable,
		/// The treasury's account does not exist and the amount is too small to create it. Ask
		/// governance to fund the treasury with the existential deposit.
		TreasuryCannotReceive,
		/// The treasury has too little UNIT to give a penalty back. Try again once it has more.
		TreasuryCannotPay,
		/// An amount does not fit 128 bits. Use smaller amounts.
		Overflow,
		/// The margin ratio is not between 1 and 10 000 basis points. Give one that is.
		MarginRatioOutOfRange,
		/// The minimum margin is above a million UNIT. Give a smaller one.
		MinimumMarginOutOfRange,
		/// The rate of UNIT is not between 1 and 10 000 000 000, in 1/10 000 USD. Give one that is.
		UnitUsdRateOutOfRange,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Parameters::default().validate().is_ok(),
				"the default parameters must be valid",
			);
			assert!(
				<T::Currency as fungible::Inspect<T::AccountId>>::minimum_balance() > 0,
				"a deposit keeps accounts alive, which needs an existential deposit",
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Deposits UNIT: pays the caller's debt first, the rest becomes its margin.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the producer, or by any account that wants to become one.
		///
		/// ## Details
		///
		/// - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
		///
		/// What pays debt goes to the treasury. The rest stays in the caller's account, on hold. The
		/// existential deposit always stays free.
		///
		/// ## Errors
		///
		/// - [`Error::ZeroAmount`]: the amount is zero.
		/// - [`Error::DepositTooSmall`]: the amount is below 1 UNIT and not exactly the debt.
		/// - [`Error::InsufficientBalance`]: the free balance does not suffice.
		/// - [`Error::ProducerCannotHold`]: the account has too many different holds.
		/// - [`Error::TreasuryCannotReceive`]: the treasury's account does not exist, and the debt is
		///   too small to create it.
		/// - [`Error::Overflow`]: the margin would not fit 128 bits.
		///
		/// ## Events
		///
		/// - [`Event::Deposited`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::deposit())]
		pub fn deposit(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deposit(who.clone(), who, amount)
		}

		/// Withdraws UNIT from the caller's margin.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the producer.
		///
		/// ## Details
		///
		/// - `amount`: what to withdraw, in 10⁻¹⁸ UNIT.
		///
		/// What is left has to cover the value of the open months, and to be at least 1 UNIT, or
		/// nothing. Without open months all of it can be withdrawn, whether or not there is a price of
		/// UNIT.
		///
		/// ## Errors
		///
		/// - [`Error::ZeroAmount`]: the amount is zero.
		/// - [`Error::InDebt`]: there is a debt of penalties.
		/// - [`Error::ExceedsMargin`]: the amount is larger than the margin.
		/// - [`Error::MarginTooLow`]: what is left would not cover the open months.
		/// - [`Error::RestTooSmall`]: what is left would be below 1 UNIT.
		/// - [`Error::UnitPriceUnavailable`]: there is no fresh final price of UNIT to value the open
		///   months by.
		/// - [`Error::Overflow`]: what the open months ask for does not fit 128 bits.
		///
		/// ## Events
		///
		/// - [`Event::Withdrawn`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(
			origin: OriginFor<T>,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, amount)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// - `new`: margin ratio in basis points, minimum margin in 10⁻¹⁸ UNIT, and the rate that
		///   counts while there is no feed of UNIT's price, in 1/10 000 USD per UNIT.
		///
		/// They count at once, for open months as well: a higher ratio refuses further uploads and
		/// withdrawals until margin is deposited, and takes nothing away.
		///
		/// ## Errors
		///
		/// - [`Error::MarginRatioOutOfRange`]: the ratio is not between 1 and 10 000.
		/// - [`Error::MinimumMarginOutOfRange`]: the minimum is above a million UNIT.
		/// - [`Error::UnitUsdRateOutOfRange`]: the rate is not between 1 and 10 000 000 000.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Deposits UNIT for another producer: pays its debt first, the rest becomes its margin.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// - `producer`: whose debt is paid and whose margin grows. Its account must exist.
		/// - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
		///
		/// The caller pays with UNIT that are free and not locked, and its existential deposit stays.
		/// What is deposited belongs to the producer: the caller cannot take it back.
		///
		/// ## Errors
		///
		/// As for [`Pallet::deposit`], and
		///
		/// - [`Error::ProducerCannotHold`]: the producer's account does not exist, or has too many
		///   different holds.
		///
		/// ## Events
		///
		/// - [`Event::Deposited`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::deposit_for())]
		pub fn deposit_for(
			origin: OriginFor<T>,
			producer: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deposit(who, producer, amount)
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_set_parameters(new: Parameters) -> DispatchResult {
			new.validate().map_err(Error::<T>::from)?;
			let old = CurrentParameters::<T>::get();
			CurrentParameters::<T>::put(new);
			Self::deposit_event(Event::ParametersSet { old, new });
			Ok(())
		}
	}

	impl<T> From<ParameterFault> for Error<T> {
		fn from(fault: ParameterFault) -> Self {
			match fault {
				ParameterFault::MarginRatio => Self::MarginRatioOutOfRange,
				ParameterFault::MinimumMargin => Self::MinimumMarginOutOfRange,
				ParameterFault::UnitUsdRate => Self::UnitUsdRateOutOfRange,
			}
		}
	}
}
