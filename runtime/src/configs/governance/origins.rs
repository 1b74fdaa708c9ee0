//! The origins that every power is named by.

use crate::{AccountId, FoundationMembership};
use frame_support::traits::EitherOfDiverse;
use frame_system::{EnsureRoot, EnsureSignedBy};
use pallet_collective::{EnsureProportionAtLeast, EnsureProportionMoreThan};

/// The instance of the collective that the foundation's managers are.
pub type FoundationInstance = pallet_collective::Instance1;

/// Who governs: root, or two thirds of the foundation's managers.
pub type GovernanceOrigin = EitherOfDiverse<
	EnsureRoot<AccountId>,
	EnsureProportionAtLeast<AccountId, FoundationInstance, 2, 3>,
>;
/// The managers' majority: root, or more than half of the foundation's managers.
pub type ManagersMajority = EitherOfDiverse<
	EnsureRoot<AccountId>,
	EnsureProportionMoreThan<AccountId, FoundationInstance, 1, 2>,
>;
/// One foundation manager, who signs for itself.
pub type Manager = EnsureSignedBy<FoundationMembership, AccountId>;

/// Who adds and changes kinds of assets and their sources.
pub type AssetAdmin = EnsureRoot<AccountId>;
/// Who admits and removes reporters.
pub type OracleAdmin = EnsureRoot<AccountId>;
/// Who sets the pallets' parameters.
pub type ParametersAdmin = EnsureRoot<AccountId>;
/// Who sets the number of validators, and what staking needs.
pub type StakingAdmin = EnsureRoot<AccountId>;
/// Who chooses the foundation's managers.
pub type FoundationAdmin = EnsureRoot<AccountId>;
