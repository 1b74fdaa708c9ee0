//! What a runtime upgrade changes in the state.

/// The migrations of this release, run once, in this order. Versioned ones may stay longer than
/// they are needed: they then do nothing.
pub type SingleBlock = ();
