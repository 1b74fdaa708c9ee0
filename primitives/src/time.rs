//! The chain's time.

use crate::Moment;
use frame_support::traits::UnixTime;

/// The block timestamp in milliseconds since 1970-01-01 UTC.
pub fn now_ms<T: UnixTime>() -> Moment {
	Moment::try_from(T::now().as_millis()).unwrap_or(Moment::MAX)
}
