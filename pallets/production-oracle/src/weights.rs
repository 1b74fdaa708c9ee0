//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// What each call and hook costs.
pub trait WeightInfo {
	/// `n` reports, each of which decides a round.
	fn report(n: u32) -> Weight;
	/// Taking a median.
	fn settle_price_round() -> Weight;
	/// A manager's confirmation.
	fn confirm_price() -> Weight;
	/// The majority's confirmation.
	fn confirm_price_by_majority() -> Weight;
	/// A rejection.
	fn reject_price() -> Weight;
	/// A day declared without quote.
	fn declare_no_quote() -> Weight;
	/// Removing a round that takes no more answers.
	fn prune_round() -> Weight;
	/// Admitting a reporter.
	fn admit_reporter() -> Weight;
	/// Removing a reporter.
	fn remove_reporter() -> Weight;
	/// Forgiving strikes.
	fn forgive_strikes() -> Weight;
	/// Setting the parameters.
	fn set_parameters() -> Weight;
	/// Looking at the queues.
	fn on_idle_base() -> Weight;
	/// Settling one queued round.
	fn settle_queued() -> Weight;
	/// Judging and removing one queued round of `r` reporters, all of whom are struck, with the
	/// amendment that its value is, or the correction that ends with it.
	fn close_queued(r: u32) -> Weight;
	/// `n` authorised reports, each of which decides a round.
	fn report_authorized(n: u32) -> Weight;
	/// Authorising `n` reports.
	fn authorize_report(n: u32) -> Weight;
	/// Replacing a session key.
	fn set_session_key() -> Weight;
	/// Removing a session key.
	fn clear_session_key() -> Weight;
	/// Setting a source of prices.
	fn set_price_source() -> Weight;
	/// Setting a source of volumes.
	fn set_volume_source() -> Weight;
	/// A resignation.
	fn resign() -> Weight;
	/// Replacing a round by an empty one.
	fn reset_round() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn report(n: u32) -> Weight {
		weight(1, n)
	}
	fn settle_price_round() -> Weight {
		weight(2, 0)
	}
	fn confirm_price() -> Weight {
		weight(3, 0)
	}
	fn confirm_price_by_majority() -> Weight {
		weight(4, 0)
	}
	fn reject_price() -> Weight {
		weight(5, 0)
	}
	fn declare_no_quote() -> Weight {
		weight(6, 0)
	}
	fn prune_round() -> Weight {
		weight(7, 0)
	}
	fn admit_reporter() -> Weight {
		weight(8, 0)
	}
	fn remove_reporter() -> Weight {
		weight(9, 0)
	}
	fn forgive_strikes() -> Weight {
		weight(10, 0)
	}
	fn set_parameters() -> Weight {
		weight(11, 0)
	}
	fn on_idle_base() -> Weight {
		weight(12, 0)
	}
	fn settle_queued() -> Weight {
		weight(13, 0)
	}
	fn close_queued(r: u32) -> Weight {
		weight(14, r)
	}
	fn report_authorized(n: u32) -> Weight {
		weight(15, n)
	}
	fn authorize_report(n: u32) -> Weight {
		weight(16, n)
	}
	fn set_session_key() -> Weight {
		weight(17, 0)
	}
	fn clear_session_key() -> Weight {
		weight(18, 0)
	}
	fn set_price_source() -> Weight {
		weight(19, 0)
	}
	fn set_volume_source() -> Weight {
		weight(20, 0)
	}
	fn resign() -> Weight {
		weight(21, 0)
	}
	fn reset_round() -> Weight {
		weight(22, 0)
	}
}

fn weight(number: u64, items: u32) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number.saturating_add(items.into()))
}
