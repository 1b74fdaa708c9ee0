//! The tracks: what a referendum needs to pass, by what it wants to do.
//!
//! All curves are straight lines over the decision period, so that everybody can read off by hand what a
//! referendum needs today. The reasons for the numbers are in `docs/adr/0020-who-decides.md`.

use super::track_origins::Origin;
use crate::{
	Balance, BlockNumber, OriginCaller, UNIT,
	constants::governance::{days, hours},
};
use alloc::borrow::Cow;
use frame_system::RawOrigin;
use pallet_referenda::{Curve, Track, TrackInfo, TracksInfo};
use sp_runtime::{Perbill, str_array};

/// A track's number.
pub type TrackId = u16;

/// The number of root's track.
pub const ROOT: TrackId = 0;

/// The tracks.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = TrackId;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<TrackId, Balance, BlockNumber>>> {
		TRACKS.iter().map(Cow::Borrowed)
	}

	fn track_for(origin: &OriginCaller) -> Result<TrackId, ()> {
		match origin {
			OriginCaller::system(RawOrigin::Root) => Ok(ROOT),
			OriginCaller::Origins(track) => Ok(track.track()),
			_ => Err(()),
		}
	}
}

/// How long each part of a referendum takes, in blocks.
struct Periods {
	/// From the submission to the decision.
	prepare: BlockNumber,
	/// The most that the decision takes.
	decision: BlockNumber,
	/// For how long it must hold on to what it needs.
	confirm: BlockNumber,
	/// From the approval to the dispatch, at least.
	enactment: BlockNumber,
}

/// A line that falls over the decision period, in percent.
struct Line {
	from: u32,
	to: u32,
}

impl Line {
	const fn curve(&self) -> Curve {
		Curve::LinearDecreasing {
			length: Perbill::from_percent(100),
			floor: Perbill::from_percent(self.to),
			ceil: Perbill::from_percent(self.from),
		}
	}
}

const fn line(from: u32, to: u32) -> Line {
	Line { from, to }
}

/// What a referendum of a track needs.
struct Terms {
	/// How many are decided at a time.
	at_once: u32,
	/// What placing it for decision holds, in whole UNIT.
	deposit: Balance,
	periods: Periods,
	/// The ayes' part of all votes, weighed by conviction.
	approval: Line,
	/// The ayes' and abstentions' part of all UNIT that can vote.
	support: Line,
}

const fn track(id: TrackId, name: &str, terms: Terms) -> Track<TrackId, Balance, BlockNumber> {
	Track {
		id,
		info: TrackInfo {
			name: str_array(name),
			max_deciding: terms.at_once,
			decision_deposit: terms.deposit * UNIT,
			prepare_period: terms.periods.prepare,
			decision_period: terms.periods.decision,
			confirm_period: terms.periods.confirm,
			min_enactment_period: terms.periods.enactment,
			min_approval: terms.approval.curve(),
			min_support: terms.support.curve(),
		},
	}
}

/// A day to prepare, two weeks to decide, a day to hold and a day to be ready for it.
const UNHURRIED: Periods =
	Periods { prepare: days(1), decision: days(14), confirm: days(1), enactment: days(1) };

const TRACKS: [Track<TrackId, Balance, BlockNumber>; 13] = [
	track(
		ROOT,
		"root",
		Terms {
			at_once: 1,
			deposit: 10_000,
			periods: UNHURRIED,
			approval: line(90, 60),
			support: line(50, 10),
		},
	),
	track(
		Origin::WhitelistedCaller.track(),
		"whitelisted_caller",
		Terms {
			at_once: 5,
			deposit: 1_000,
			periods: Periods {
				prepare: hours(1),
				decision: days(14),
				confirm: hours(1),
				enactment: hours(1),
			},
			approval: line(90, 60),
			support: line(20, 3),
		},
	),
	track(
		Origin::StakingAdmin.track(),
		"staking_admin",
		Terms {
			at_once: 3,
			deposit: 5_000,
			periods: UNHURRIED,
			approval: line(80, 55),
			support: line(25, 5),
		},
	),
	track(
		Origin::Treasurer.track(),
		"treasurer",
		Terms {
			at_once: 3,
			deposit: 2_000,
			periods: Periods { confirm: days(3), ..UNHURRIED },
			approval: line(80, 55),
			support: line(30, 6),
		},
	),
	track(
		Origin::FoundationAdmin.track(),
		"foundation_admin",
		Terms {
			at_once: 3,
			deposit: 5_000,
			periods: Periods { confirm: days(2), ..UNHURRIED },
			approval: line(80, 55),
			support: line(30, 6),
		},
	),
	track(
		Origin::AssetAdmin.track(),
		"asset_admin",
		Terms {
			at_once: 5,
			deposit: 2_000,
			periods: UNHURRIED,
			approval: line(75, 55),
			support: line(20, 4),
		},
	),
	track(
		Origin::OracleAdmin.track(),
		"oracle_admin",
		Terms {
			at_once: 5,
			deposit: 2_000,
			periods: Periods {
				prepare: hours(12),
				decision: days(14),
				confirm: hours(12),
				enactment: hours(12),
			},
			approval: line(75, 55),
			support: line(20, 4),
		},
	),
	track(
		Origin::ParametersAdmin.track(),
		"parameters_admin",
		Terms {
			at_once: 5,
			deposit: 2_000,
			periods: UNHURRIED,
			approval: line(80, 55),
			support: line(25, 5),
		},
	),
	track(
		Origin::ReferendumCanceller.track(),
		"referendum_canceller",
		Terms {
			at_once: 10,
			deposit: 1_000,
			periods: Periods {
				prepare: hours(1),
				decision: days(7),
				confirm: hours(1),
				enactment: hours(1),
			},
			approval: line(90, 60),
			support: line(12, 1),
		},
	),
	track(
		Origin::ReferendumKiller.track(),
		"referendum_killer",
		Terms {
			at_once: 10,
			deposit: 5_000,
			periods: Periods {
				prepare: hours(1),
				decision: days(14),
				confirm: hours(3),
				enactment: hours(1),
			},
			approval: line(90, 60),
			support: line(25, 4),
		},
	),
	track(
		Origin::SmallSpender.track(),
		"small_spender",
		Terms {
			at_once: 20,
			deposit: 50,
			periods: Periods {
				prepare: hours(12),
				decision: days(7),
				confirm: hours(12),
				enactment: hours(12),
			},
			approval: line(60, 51),
			support: line(4, 1),
		},
	),
	track(
		Origin::MediumSpender.track(),
		"medium_spender",
		Terms {
			at_once: 10,
			deposit: 200,
			periods: Periods { decision: days(7), ..UNHURRIED },
			approval: line(65, 51),
			support: line(8, 2),
		},
	),
	track(
		Origin::BigSpender.track(),
		"big_spender",
		Terms {
			at_once: 5,
			deposit: 1_000,
			periods: Periods { confirm: days(2), ..UNHURRIED },
			approval: line(70, 51),
			support: line(15, 3),
		},
	),
];
