//! The base: blocks, fees, money, accounts.

use super::{safety::EmergencyFilter, staking::sets_validator_count};
use crate::{
	AccountId, Address, Babe, Balance, Balances, Block, BlockNumber, Hash, Moment,
	MultiBlockMigrations, Nonce, OriginCaller, PalletInfo, Preimage, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, RuntimeOrigin, RuntimeTask, System,
	Treasury, VERSION,
	constants::{
		SS58_PREFIX, TAT,
		currency::{
			DEPOSIT_PER_BYTE, DEPOSIT_PER_ITEM, EXISTENTIAL_DEPOSIT, FEE_PER_BASE_WEIGHT,
			FEE_PER_BYTE, deposit,
		},
		time::MILLISECS_PER_BLOCK,
	},
	migrations,
	weights::overhead::{BlockExecutionWeight, ExtrinsicBaseWeight},
};
use frame_support::{
	PalletId, derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{
		AsEnsureOriginWithArg, ConstU32, Contains, EqualPrivilegeOnly, InsideBoth,
		LinearStoragePrice, NeverEnsureOrigin, VariantCountOf, WithdrawReasons,
		fungible::{HoldConsideration, ItemOf},
		fungibles::Inspect,
		tokens::imbalance::ResolveTo,
	},
	weights::{
		ConstantMultiplier, Weight, WeightToFeeCoefficient, WeightToFeeCoefficients,
		WeightToFeePolynomial, constants::WEIGHT_REF_TIME_PER_MILLIS,
	},
};
use frame_system::{EnsureRoot, limits};
use pallet_transaction_payment::{FungibleAdapter, Multiplier, TargetedFeeAdjustment};
use sp_runtime::{
	FixedPointNumber, Perbill, Perquintill,
	traits::{AccountIdConversion, AccountIdLookup, BlakeTwo256, ConvertInto, StaticLookup},
};
use sp_version::RuntimeVersion;

/// Gives credits of UNIT to the treasury instead of burning them.
pub type ToTreasury = ResolveTo<TreasuryAccount, Balances>;
/// The deposit for storing something.
pub type DepositPrice = LinearStoragePrice<DepositPerItem, DepositPerByte, Balance>;
/// TAT, as a currency of its own.
pub type Tat = ItemOf<crate::Assets, TatAssetId, AccountId>;

/// The share of a block for normal transactions. The rest is for what the chain itself needs:
/// inherents, heartbeats, elections, upgrades.
pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);
/// The share of a block that hooks are expected to take before the first transaction.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(10);
/// Two and a half seconds: what the author builds in its share of a slot of five, and the next author
/// imports in the rest. A solochain has no proof of validity to keep small.
pub const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(2_500), u64::MAX);
/// The longest block, in bytes.
pub const MAXIMUM_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;

parameter_types! {
	/// The treasury's keyless account: the community pool, and where dust, slashes, penalties and
	/// unclaimed rewards go.
	pub TreasuryAccount: AccountId = Treasury::account_id();
	/// Blocks whose hash is known, and with it the longest life of a mortal transaction: 3 h 20
	/// min.
	pub const BlockHashCount: BlockNumber = 2_400;
	/// The runtime's version.
	pub const Version: RuntimeVersion = VERSION;
	/// The prefix of addresses.
	pub const SS58Prefix: u16 = SS58_PREFIX;
	/// How long a block may be.
	pub BlockLength: limits::BlockLength = limits::BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_LENGTH;
		})
		.build();
	/// How much a block may compute.
	pub BlockWeights: limits::BlockWeights = limits::BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			weights.reserved =
				Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic();
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter = BaseCallFilter;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = BlockLength;
	type BlockWeights = BlockWeights;
	type DbWeight = crate::weights::database::DbWeight;
	type ExtensionsWeightInfo = crate::weights::frame_system_extensions::WeightInfo<Runtime>;
	type Hash = Hash;
	type Hashing = BlakeTwo256;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type MaxConsumers = ConstU32<64>;
	type MultiBlockMigrator = MultiBlockMigrations;
	type Nonce = Nonce;
	type SS58Prefix = SS58Prefix;
	type SingleBlockMigrations = migrations::SingleBlock;
	type SystemWeightInfo = crate::weights::frame_system::WeightInfo<Runtime>;
	type Version = Version;
}

/// Which calls may be made now: those that the permanent filter lets through, unless an emergency
/// stops them. Root is not bound by it, in whatever way its call is dispatched; origins of governance's
/// tracks are.
pub type BaseCallFilter = InsideBoth<PermanentFilter, EmergencyFilter>;

/// Which calls anybody but root may ever make.
///
/// Nobody burns UNIT: its issuance is that of the genesis plus the rewards.
///
/// Of the assets pallet, only the calls that holders need are open. TAT's owner is an account
/// without a key, so nobody could use an owner's call anyway; `touch` with `refund` would burn TAT
/// without counting it, and this chain has no other assets. A delegate's transfer must leave
/// nothing or at least the minimum balance: the assets pallet would move a smaller rest too, beyond
/// what was approved.
pub struct PermanentFilter;

impl Contains<RuntimeCall> for PermanentFilter {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Assets(call) => is_holder_call(call),
			RuntimeCall::Balances(pallet_balances::Call::burn { .. }) => false,
			// The paced call of the seats is validator-attendance's.
			call if sets_validator_count(call) => false,
			// A manager cannot pass its seat on: UNIT holders choose the managers.
			RuntimeCall::FoundationMembership(call) => {
				!matches!(call, pallet_membership::Call::change_key { .. })
			}
			_ => true,
		}
	}
}

/// Whether a call of the assets pallet moves the caller's own balance, or lets another account move
/// no more than was approved.
fn is_holder_call(call: &pallet_assets::Call<Runtime>) -> bool {
	use pallet_assets::Call;
	match call {
		Call::transfer { .. }
		| Call::transfer_keep_alive { .. }
		| Call::transfer_all { .. }
		| Call::approve_transfer { .. }
		| Call::cancel_approval { .. } => true,
		Call::transfer_approved { id, owner, amount, .. } => leaves_no_dust(id.0, owner, *amount),
		_ => false,
	}
}

/// Whether an account that gives `amount` away has nothing left, or at least the minimum balance.
fn leaves_no_dust(asset: u32, owner: &Address, amount: Balance) -> bool {
	let Ok(owner) = <Runtime as frame_system::Config>::Lookup::lookup(owner.clone()) else {
		// The call itself will refuse it.
		return true;
	};
	let rest = crate::Assets::balance(asset, owner).saturating_sub(amount);
	rest == 0 || rest >= <crate::Assets as Inspect<AccountId>>::minimum_balance(asset)
}

parameter_types! {
	/// BABE allows at most one block per slot; its pallet asks for half a slot.
	pub const MinimumPeriod: Moment = MILLISECS_PER_BLOCK / 2;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = MinimumPeriod;
	type Moment = Moment;
	type OnTimestampSet = Babe;
	type WeightInfo = crate::weights::pallet_timestamp::WeightInfo<Runtime>;
}

parameter_types! {
	/// The least that an account holds.
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	/// What a stored item costs while it is stored.
	pub const DepositPerItem: Balance = DEPOSIT_PER_ITEM;
	/// What each byte of it costs.
	pub const DepositPerByte: Balance = DEPOSIT_PER_BYTE;
}

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = ToTreasury;
	type ExistentialDeposit = ExistentialDeposit;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = crate::weights::pallet_balances::WeightInfo<Runtime>;
}

/// The price of weight: [`FEE_PER_BASE_WEIGHT`] for that of an empty transaction, and in
/// proportion.
pub struct WeightToFee;

impl WeightToFeePolynomial for WeightToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Balance> {
		let base = Balance::from(ExtrinsicBaseWeight::get().ref_time());
		[WeightToFeeCoefficient {
			degree: 1,
			negative: false,
			coeff_frac: Perbill::from_rational(FEE_PER_BASE_WEIGHT % base, base),
			coeff_integer: FEE_PER_BASE_WEIGHT / base,
		}]
		.into_iter()
		.collect()
	}
}

parameter_types! {
	/// What each byte of a transaction costs.
	pub const FeePerByte: Balance = FEE_PER_BYTE;
	/// The fullness of blocks at which fees stay as they are: a quarter.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// How fast fees follow fuller or emptier blocks: full ones double them in an hour and three
	/// quarters.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(75, 100_000);
	/// Fees never fall below their base.
	pub MinimumMultiplier: Multiplier = Multiplier::from_u32(1);
	/// Fees never rise above a thousand times their base.
	pub MaximumMultiplier: Multiplier = Multiplier::from_u32(1_000);
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = TargetedFeeAdjustment<
		Runtime,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type LengthToFee = ConstantMultiplier<Balance, FeePerByte>;
	type OnChargeTransaction = FungibleAdapter<Balances, pallet_unit_issuance::FeesToPot<Runtime>>;
	type OperationalFeeMultiplier = frame_support::traits::ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_transaction_payment::WeightInfo<Runtime>;
	type WeightToFee = WeightToFee;
}

parameter_types! {
	/// The asset number of TAT.
	pub const TatAssetId: u32 = TAT;
	/// The account whose TAT owner is: it has no key, so nobody holds a power over TAT.
	pub const TatOwnerPalletId: PalletId = PalletId(*b"tn/tatow");
	/// An approval's deposit.
	pub const ApprovalDeposit: Balance = deposit(1, 16);
	/// Deposit of an asset, which nobody can create.
	pub const AssetDeposit: Balance = deposit(1, 190);
	/// Deposit of an account of an asset that is not sufficient; TAT is.
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	/// Deposit of an asset's metadata.
	pub const MetadataDepositBase: Balance = deposit(1, 68);
}

/// The keyless account that owns TAT.
pub fn tat_owner() -> AccountId {
	TatOwnerPalletId::get().into_account_truncating()
}

/// Who may create assets: nobody. TAT comes with the genesis.
pub type AssetCreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
/// Who may force an asset's state: root alone.
pub type AssetForceOrigin = EnsureRoot<AccountId>;

impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = AssetDeposit;
	type AssetId = u32;
	type AssetIdAllocator = ();
	type AssetIdParameter = codec::Compact<u32>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	type CreateOrigin = AssetCreateOrigin;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = AssetForceOrigin;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = MetadataDepositBase;
	type MetadataDepositPerByte = DepositPerByte;
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = crate::weights::pallet_assets::WeightInfo<Runtime>;
}

parameter_types! {
	/// The least that a vested transfer moves.
	pub const MinVestedTransfer: Balance = treasurenet_primitives::UNIT;
	/// What unvested funds may still be used for: nothing that leaves the account for good.
	pub UnvestedFundsAllowedWithdrawReasons: WithdrawReasons =
		WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
}

impl pallet_vesting::Config for Runtime {
	type BlockNumberProvider = System;
	type BlockNumberToBalance = ConvertInto;
	type Currency = Balances;
	type MinVestedTransfer = MinVestedTransfer;
	type RuntimeEvent = RuntimeEvent;
	type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
	type WeightInfo = crate::weights::pallet_vesting::WeightInfo<Runtime>;

	const MAX_VESTING_SCHEDULES: u32 = 28;
}

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
	/// Deposit of an open multisig call.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	/// Deposit of each signatory of it.
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_multisig::WeightInfo<Runtime>;
}

parameter_types! {
	/// Why a preimage's deposit is held.
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<AccountId, Balances, PreimageHoldReason, DepositPrice>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_preimage::WeightInfo<Runtime>;
}

parameter_types! {
	/// What scheduled calls may take of a block.
	pub MaximumSchedulerWeight: Weight = Perbill::from_percent(80) * BlockWeights::get().max_block;
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	// Many, so that nobody can fill the block in which a passed referendum is due: it would be lost.
	type MaxScheduledPerBlock = ConstU32<512>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = crate::weights::pallet_scheduler::WeightInfo<Runtime>;
}
