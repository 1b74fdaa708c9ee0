//! The origins that calls are tried with.

use sp_keyring::Sr25519Keyring::{self, Alice, Dave, Eve, Two};
use treasurenet_runtime::{
	AccountId, RuntimeOrigin, configs::governance::origins::FoundationInstance,
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
pub const CALLERS: [Caller; 9] = [
	Caller::new("root", "root", RuntimeOrigin::root),
	Caller::new("2/3", "two thirds of the managers", || collective(2, 3)),
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
