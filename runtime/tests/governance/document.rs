//! The figures of `docs/governance.md`: each is produced here from the runtime, and has to stand there as it
//! is produced.

use crate::holders::*;
use pallet_referenda::{Curve, TracksInfo};
use sp_runtime::Perbill;
use treasurenet_runtime::{
	BlockNumber, UNIT,
	configs::governance::{foundation::MaxManagers, track_origins::Origin, tracks::Tracks},
	constants::{
		governance::{
			MAX_OPEN_MOTIONS, MOTION_DEPOSIT, MOTION_LIFE, SUBMISSION_DEPOSIT, UNDECIDED,
			VOTE_LOCK, days, hours,
		},
		time::DAYS,
	},
};

const DOCUMENT: &str = include_str!("../../../docs/governance.md");
const DECISION: &str = include_str!("../../../docs/adr/0020-who-decides.md");

#[track_caller]
fn stands(text: impl AsRef<str>) {
	let text = text.as_ref();
	let document = DOCUMENT.split_whitespace().collect::<Vec<_>>().join(" ");
	assert!(document.contains(text), "docs/governance.md does not say: {text}");
}

/// A length of time as people write it.
fn time(blocks: BlockNumber) -> String {
	match blocks {
		blocks if blocks % days(1) == 0 => format!("{} d", blocks / days(1)),
		blocks => format!("{} h", blocks / hours(1)),
	}
}

fn percent(part: Perbill) -> u32 {
	part * 100u32
}

fn line(curve: &Curve) -> String {
	match curve {
		Curve::LinearDecreasing { length, floor, ceil } if *length == Perbill::one() => {
			format!("{} → {} %", percent(*ceil), percent(*floor))
		}
		other => panic!("the document knows straight lines only: {other:?}"),
	}
}

/// A row for each track, as both documents show it.
fn rows() -> Vec<String> {
	Tracks::tracks()
		.map(|track| {
			let info = &track.info;
			let name = String::from_utf8_lossy(&info.name);
			format!(
				"| {} | `{}` | {} | {} | {} | {} | {} | {} | {} | {} |",
				track.id,
				name.trim_end_matches('\0'),
				time(info.prepare_period),
				time(info.decision_period),
				time(info.confirm_period),
				time(info.min_enactment_period),
				line(&info.min_approval),
				line(&info.min_support),
				info.decision_deposit / UNIT,
				info.max_deciding,
			)
		})
		.collect()
}

#[test]
fn tracks() {
	// With `fast-runtime` a day is a minute, and hours are rounded.
	if cfg!(feature = "fast-runtime") {
		return;
	}
	for row in rows() {
		assert!(DOCUMENT.contains(&row), "docs/governance.md lacks:\n{row}");
		assert!(DECISION.contains(&row), "docs/adr/0020-who-decides.md lacks:\n{row}");
	}
	assert_eq!(Tracks::tracks().count(), 13);
}

#[test]
fn spending_limits() {
	for origin in
		[Origin::SmallSpender, Origin::MediumSpender, Origin::BigSpender, Origin::Treasurer]
	{
		let info = track(origin.track());
		let name = String::from_utf8_lossy(&info.name);
		let limit = origin.spend_limit().expect("it is a spender; qed") / UNIT;
		stands(format!("| `{}` | {limit} UNIT |", name.trim_end_matches('\0')));
	}
}

#[test]
fn least_times() {
	if cfg!(feature = "fast-runtime") {
		return;
	}
	stands(format!("root's track takes {} at least", time(least_time(&root()))));
	stands(format!(
		"the fast track {} at least",
		time(least_time(&Origin::WhitelistedCaller.into()))
	));
}

#[test]
fn deposits_and_locks() {
	if cfg!(feature = "fast-runtime") {
		return;
	}
	stands(format!("holds {} UNIT", SUBMISSION_DEPOSIT / UNIT));
	stands(format!("stays locked for {} days", VOTE_LOCK / DAYS));
	stands(format!("lapses after {} days", UNDECIDED / DAYS));
	stands(format!("At most {} managers", MaxManagers::get()));
	stands(format!("{MAX_OPEN_MOTIONS} open motions"));
	let deposits = (1..=u128::from(MAX_OPEN_MOTIONS))
		.map(|n| (n * MOTION_DEPOSIT / UNIT).to_string())
		.collect::<Vec<_>>();
	stands(format!("holds {} UNIT of its proposer", deposits.join(", ")));
	stands(format!("open for {} days", MOTION_LIFE / DAYS));
}
