//! The origins that calls are tried with.

use sp_keyring::Sr25519Keyring::{self, Alice, Dave, Eve, Two};
use treasurenet_runtime::{
	AccountId, RuntimeOrigin,
	configs::governance::{origins::FoundationInstance, track_origins::Origin},
};

/// An origin that calls are tried with.
pub struct Caller {
	/// The head of its column.
	pub short: &'static str,
	/// What it is called in a sentence.
	pub name: &'static str,
	/// The origin.
	pub origin: fn() -> RuntimeOrigin,
	/// Whether it is the foundation's managers, or some of them.
	pub managers: bool,
	/// Whether the runtime gives it only to what the call has found valid. What the call then expects
	/// may panic: a block with anything else is invalid.
	pub validated: bool,
}

impl Caller {
	const fn new(short: &'static str, name: &'static str, origin: fn() -> RuntimeOrigin) -> Self {
		Self { short, name, origin, managers: false, validated: false }
	}

	const fn of_managers(self) -> Self {
		Self { managers: true, ..self }
	}

	const fn validated(self) -> Self {
		Self { validated: true, ..self }
	}
}

/// The caller without any role. A call that it does not reach is privileged.
pub const ANY_ACCOUNT: &str = "any account";

/// All of them, the mightiest first. A track of governance is a line.
pub const CALLERS: [Caller; 21] = [
	Caller::new("root", "root", RuntimeOrigin::root),
	Caller::new("whitelisted", "`whitelisted_caller`", || Origin::WhitelistedCaller.into()),
	Caller::new("staking", "`staking_admin`", || Origin::StakingAdmin.into()),
	Caller::new("treasurer", "`treasurer`", || Origin::Treasurer.into()),
	Caller::new("foundation", "`foundation_admin`", || Origin::FoundationAdmin.into()),
	Caller::new("assets", "`asset_admin`", || Origin::AssetAdmin.into()),
	Caller::new("oracle", "`oracle_admin`", || Origin::OracleAdmin.into()),
	Caller::new("parameters", "`parameters_admin`", || Origin::ParametersAdmin.into()),
	Caller::new("canceller", "`referendum_canceller`", || Origin::ReferendumCanceller.into()),
	Caller::new("killer", "`referendum_killer`", || Origin::ReferendumKiller.into()),
	Caller::new("small", "`small_spender`", || Origin::SmallSpender.into()),
	Caller::new("medium", "`medium_spender`", || Origin::MediumSpender.into()),
	Caller::new("big", "`big_spender`", || Origin::BigSpender.into()),
	Caller::new("2/3", "two thirds of the managers", || collective(2, 3)).of_managers(),
	Caller::new("majority", "the managers' majority", || collective(3, 5)).of_managers(),
	Caller::new("manager", "a manager", || signed(Alice)).of_managers(),
	Caller::new("verifier", "a verifier", || signed(Dave)),
	Caller::new("reporter", "a reporter", || signed(Eve)),
	Caller::new("account", ANY_ACCOUNT, || signed(Two)),
	Caller::new("itself", "a transaction that the call authorises", || {
		frame_system::RawOrigin::Authorized.into()
	})
	.validated(),
	Caller::new("none", "an inherent, or an unsigned transaction", RuntimeOrigin::none).validated(),
];

fn signed(by: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(by.to_account_id())
}

fn collective(yes: u32, of: u32) -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(yes, of).into()
}
