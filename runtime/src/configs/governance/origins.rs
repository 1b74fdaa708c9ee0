//! The origins that every power is named by.
//!
//! UNIT holders decide on tracks. Each track's origin has one power, and root has all of them. Managers
//! have the powers that need knowledge of producers and wells, and no other: they never slash, spend, or
//! choose the managers.

use super::track_origins::{EnsureTrack, Origin};
use crate::{AccountId, Balance, FoundationMembership, OriginCaller, RuntimeOrigin};
use frame_support::traits::{EitherOf, EitherOfDiverse, EnsureOrigin, OriginTrait};
use frame_system::{EnsureRoot, EnsureSignedBy, RawOrigin};
use pallet_collective::{EnsureProportionAtLeast, EnsureProportionMoreThan};

/// The instance of the collective that the foundation's managers are.
pub type FoundationInstance = pallet_collective::Instance1;

/// The managers' majority: root, or more than half of the foundation's managers.
pub type ManagersMajority = EitherOfDiverse<
	EnsureRoot<AccountId>,
	EnsureProportionMoreThan<AccountId, FoundationInstance, 1, 2>,
>;
/// The managers' supermajority: root, or at least two thirds of the foundation's managers. It vouches
/// for calls that may then take the fast track.
pub type ManagersSupermajority = EitherOfDiverse<
	EnsureRoot<AccountId>,
	EnsureProportionAtLeast<AccountId, FoundationInstance, 2, 3>,
>;
/// One foundation manager, who signs for itself.
pub type Manager = EnsureSignedBy<FoundationMembership, AccountId>;

/// Root, or the origin of one track.
type RootOr<const TRACK: u16> = EitherOf<EnsureRoot<AccountId>, EnsureTrack<TRACK>>;

/// Who dispatches, with root's power, a call that the managers vouched for.
pub type WhitelistedCaller = RootOr<{ Origin::WhitelistedCaller.track() }>;
/// Who adds and changes assets, kinds, their sources, verifiers and dApps.
pub type AssetAdmin = RootOr<{ Origin::AssetAdmin.track() }>;
/// Who admits and removes reporters, and forgives their strikes.
pub type OracleAdmin = RootOr<{ Origin::OracleAdmin.track() }>;
/// Who sets the pallets' parameters.
pub type ParametersAdmin = RootOr<{ Origin::ParametersAdmin.track() }>;
/// Who sets the number of validators and what staking needs, slashes by hand, and cancels slashes.
pub type StakingAdmin = RootOr<{ Origin::StakingAdmin.track() }>;
/// Who chooses the foundation's managers, and strikes their motions down.
pub type FoundationAdmin = RootOr<{ Origin::FoundationAdmin.track() }>;
/// Who takes back what was approved to be spent, until it is paid.
pub type Treasurer = RootOr<{ Origin::Treasurer.track() }>;
/// Who ends a referendum. Its deposits are given back.
pub type ReferendumCanceller = RootOr<{ Origin::ReferendumCanceller.track() }>;
/// Who ends a referendum that does harm. Its deposits go to the treasury.
pub type ReferendumKiller = RootOr<{ Origin::ReferendumKiller.track() }>;

/// Who spends from the treasury, and how much at a time, in UNIT: root without a limit, and the tracks
/// that have one.
pub struct Spender;

impl EnsureOrigin<RuntimeOrigin> for Spender {
	type Success = Balance;

	fn try_origin(origin: RuntimeOrigin) -> Result<Balance, RuntimeOrigin> {
		let limit = match origin.caller() {
			OriginCaller::system(RawOrigin::Root) => Some(Balance::MAX),
			OriginCaller::Origins(track) => track.spend_limit(),
			_ => None,
		};
		limit.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}
