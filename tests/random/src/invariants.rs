//! What must always hold, in words of its own beside each pallet's `try_state`.

use codec::Encode;
use frame_support::dispatch::DispatchClass;
use sp_runtime::TryRuntimeError;
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::WellKey;
use treasurenet_runtime::{
	AccountId, Assets, Balance, Balances, BonusStake, Runtime, System,
	configs::system::BlockWeights, constants::TAT,
};

/// What is remembered of the chain from one look to the next.
#[derive(Clone, Default)]
pub struct Watch {
	/// UNIT at genesis.
	genesis: Option<Balance>,
	/// The session of the last block.
	session: u32,
	/// TAT minted and burnt up to the last block.
	minted: Balance,
	burnt: Balance,
	/// What each minted month was minted for, by its encoded key: the part that never changes.
	records: BTreeMap<Vec<u8>, (u64, u64, Balance, u64)>,
}

impl Watch {
	/// What is cheap enough to be checked after each block.
	pub fn check_block(&mut self) {
		self.check_weight();
		self.check_unit();
		self.check_tat();
	}

	/// No class of calls takes more of a block than it may. A block that begins a session counts as
	/// full, whatever comes in it.
	fn check_weight(&mut self) {
		let session = treasurenet_runtime::Session::current_index();
		let begins_session = core::mem::replace(&mut self.session, session) != session;
		let (limits, used) = (BlockWeights::get(), System::block_weight());
		for class in [DispatchClass::Normal, DispatchClass::Operational] {
			let limit = limits.get(class).max_total.unwrap_or(limits.max_block);
			assert!(used.get(class).all_lte(limit), "{class:?} calls take {used:?} of {limit:?}");
		}
		assert!(
			begins_session || used.total().all_lte(limits.max_block),
			"a block weighs {used:?}, more than {:?}",
			limits.max_block
		);
	}

	/// Only blocks' rewards bring UNIT, and nothing takes any away.
	fn check_unit(&mut self) {
		let period = pallet_unit_issuance::Current::<Runtime>::get();
		let rewards = pallet_unit_issuance::IssuedBefore::<Runtime>::get() + period.issued;
		let issuance = Balances::total_issuance();
		let genesis = *self.genesis.get_or_insert(issuance - rewards);
		assert_eq!(issuance, genesis + rewards, "UNIT are those of the genesis and the rewards");
	}

	fn check_tat(&mut self) {
		let minted = pallet_tat_issuance::TotalMinted::<Runtime>::get();
		let burnt = pallet_tat_issuance::TotalBurnt::<Runtime>::get();
		assert!(minted >= self.minted && burnt >= self.burnt, "the counters of TAT only rise");
		assert_eq!(
			Assets::total_supply(TAT),
			minted - burnt,
			"TAT are those minted less those burnt"
		);
		(self.minted, self.burnt) = (minted, burnt);
	}

	/// Everything that must hold of the whole state.
	pub fn check_state(&mut self) {
		check_pallets();
		self.check_records();
		check_exposures();
		check_wells();
		check_pots();
		check_balances();
		check_voters();
	}

	/// A minted month stays minted, once, for the same volume, and its round was final.
	fn check_records(&mut self) {
		use pallet_tat_issuance::{OpenMonths, Records};
		let mut seen = BTreeMap::new();
		for ((kind, month, commitment), minted) in Records::<Runtime>::iter() {
			assert!(
				!OpenMonths::<Runtime>::contains_key((kind, month, commitment)),
				"a month is minted and open"
			);
			let record = &minted.record;
			let certificate =
				pallet_production_oracle::Certificates::<Runtime>::get(record.volume_round)
					.expect("a record's round has a certificate");
			assert_eq!(
				certificate.figure,
				Some(record.official),
				"a record has its round's volume"
			);
			assert!(certificate.final_at <= record.minted_at, "a record's round was final");
			let parts = (record.official, record.verified, record.minted, record.volume_round);
			seen.insert((kind, month, commitment).encode(), parts);
		}
		for (key, parts) in &self.records {
			assert_eq!(seen.get(key), Some(parts), "a record never changes");
		}
		self.records = seen;
	}
}

/// Each pallet's own checks.
fn check_pallets() {
	use treasurenet_runtime::*;
	for (pallet, check) in [
		("asset-registry", AssetRegistry::do_try_state as fn() -> Result<(), TryRuntimeError>),
		("producer-registry", ProducerRegistry::do_try_state),
		("well-audit", WellAudit::do_try_state),
		("margin-escrow", MarginEscrow::do_try_state),
		("production-oracle", ProductionOracle::do_try_state),
		("tat-issuance", TatIssuance::do_try_state),
		("unit-issuance", UnitIssuance::do_try_state),
		("bonus-stake", BonusStake::do_try_state),
		("validator-attendance", ValidatorAttendance::do_try_state),
	] {
		assert_eq!(check(), Ok(()), "{pallet}");
	}
	#[cfg(feature = "try-runtime")]
	{
		use frame_support::traits::{TryState, TryStateSelect};
		let all = AllPalletsWithSystem::try_state(System::block_number(), TryStateSelect::All);
		assert_eq!(all, Ok(()), "a pallet of the SDK");
	}
}

/// A producer's exposure is what its open months note, and each month's sum that of its days.
fn check_exposures() {
	let mut noted = BTreeMap::<AccountId, u128>::new();
	for open in pallet_tat_issuance::OpenMonths::<Runtime>::iter_values() {
		assert_eq!(open.slots.iter().sum::<u64>(), open.sum, "a month's sum is that of its days");
		*noted.entry(open.owner).or_default() += open.exposure;
	}
	for (who, account) in pallet_margin_escrow::Accounts::<Runtime>::iter() {
		let exposure = noted.remove(&who).unwrap_or_default();
		assert_eq!(account.exposure, exposure, "an exposure is what the open months note");
	}
	assert!(noted.values().all(|noted| *noted == 0), "a noted exposure is its owner's");
}

/// An identifier is active once, and nobody is paid more than there is.
fn check_wells() {
	let mut active = BTreeSet::<WellKey>::new();
	for well in pallet_well_audit::Wells::<Runtime>::iter_values() {
		if well.stage == pallet_well_audit::Stage::Approved {
			assert!(active.insert(well.key), "an identifier is active twice");
		}
		let percents: u32 = well.beneficiaries.iter().map(|held| u32::from(held.percent)).sum();
		assert!(percents <= 100, "beneficiaries have more than everything");
	}
}

/// Each pot has what it owes.
fn check_pots() {
	let owed = pallet_bonus_stake::Owed::<Runtime>::get();
	let settled: Balance =
		pallet_bonus_stake::Settled::<Runtime>::iter_values().map(|round| round.unclaimed).sum();
	assert!(settled <= owed, "the bonus owes what can be claimed");
	assert!(
		Balances::free_balance(BonusStake::pot_account()) >= owed,
		"the bonus has what it owes"
	);
}

/// UNIT are somebody's, and what is held of an account is held for reasons.
fn check_balances() {
	let mut all: Balance = 0;
	for (who, account) in frame_system::Account::<Runtime>::iter() {
		all += account.data.free + account.data.reserved;
		let held: Balance =
			pallet_balances::Holds::<Runtime>::get(&who).iter().map(|hold| hold.amount).sum();
		assert!(held <= account.data.reserved, "what is held is reserved");
	}
	assert_eq!(all, Balances::total_issuance(), "every UNIT is somebody's");
}

/// The list of voters has whoever nominates or stands for validator, and nobody else.
fn check_voters() {
	use pallet_staking::{Nominators, Validators};
	let listed: BTreeSet<_> =
		pallet_bags_list::ListNodes::<Runtime, pallet_bags_list::Instance1>::iter_keys().collect();
	let waiting =
		pallet_bags_list::PendingRebag::<Runtime, pallet_bags_list::Instance1>::iter_keys();
	let listed: BTreeSet<_> = listed.into_iter().chain(waiting).collect();
	let nominators = Nominators::<Runtime>::iter_keys();
	let voters: BTreeSet<AccountId> =
		nominators.chain(Validators::<Runtime>::iter_keys()).collect();
	assert_eq!(listed, voters, "the voters are those listed");
}
