//! What a referendum that passed on a track is dispatched as.

use crate::{Balance, OriginCaller, Runtime, RuntimeOrigin, UNIT};
use frame_support::traits::{EnsureOrigin, OriginTrait};

/// The pallet that gives the tracks their origins. It has no state and no calls.
#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;

	/// Nothing to configure.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The tracks' origins.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// The origin of a track. Its index is the track's number.
	#[pallet::origin]
	#[derive(
		Clone,
		Copy,
		PartialEq,
		Eq,
		Debug,
		Encode,
		Decode,
		DecodeWithMemTracking,
		MaxEncodedLen,
		TypeInfo,
	)]
	pub enum Origin {
		/// Dispatches calls that the managers vouched for, as root.
		#[codec(index = 1)]
		WhitelistedCaller = 1,
		/// Staking and elections.
		#[codec(index = 10)]
		StakingAdmin = 10,
		/// Spends up to a million UNIT at a time, and takes back what was not paid yet.
		#[codec(index = 11)]
		Treasurer = 11,
		/// The foundation's managers.
		#[codec(index = 12)]
		FoundationAdmin = 12,
		/// Assets, kinds, sources, verifiers, dApps.
		#[codec(index = 13)]
		AssetAdmin = 13,
		/// Reporters.
		#[codec(index = 14)]
		OracleAdmin = 14,
		/// Parameters of every pallet.
		#[codec(index = 15)]
		ParametersAdmin = 15,
		/// Ends referenda, and gives their deposits back.
		#[codec(index = 20)]
		ReferendumCanceller = 20,
		/// Ends referenda, and takes their deposits.
		#[codec(index = 21)]
		ReferendumKiller = 21,
		/// Spends up to 1 000 UNIT at a time.
		#[codec(index = 30)]
		SmallSpender = 30,
		/// Spends up to 10 000 UNIT at a time.
		#[codec(index = 31)]
		MediumSpender = 31,
		/// Spends up to 100 000 UNIT at a time.
		#[codec(index = 32)]
		BigSpender = 32,
	}
}

pub use pallet::*;

impl Config for Runtime {}

impl Origin {
	/// The number of its track.
	pub const fn track(self) -> u16 {
		self as u16
	}

	/// The most that it spends from the treasury at a time. No two tracks share a limit: the treasury
	/// tells spenders apart by it when a batch spends several times.
	pub const fn spend_limit(self) -> Option<Balance> {
		match self {
			Self::SmallSpender => Some(1_000 * UNIT),
			Self::MediumSpender => Some(10_000 * UNIT),
			Self::BigSpender => Some(100_000 * UNIT),
			Self::Treasurer => Some(1_000_000 * UNIT),
			_ => None,
		}
	}
}

/// The origin of a track, by the track's number.
pub struct EnsureTrack<const TRACK: u16>;

impl<const TRACK: u16> EnsureOrigin<RuntimeOrigin> for EnsureTrack<TRACK> {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::Origins(track) if track.track() == TRACK => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		let index = u8::try_from(TRACK).map_err(|_| ())?;
		let track = <Origin as codec::Decode>::decode(&mut &[index][..]).map_err(|_| ())?;
		Ok(track.into())
	}
}
