//! What a runtime upgrade changes in the state.

/// The migrations of this release, each run once, in this order. Versioned ones may stay a release
/// longer than they are needed; they then do nothing.
pub type SingleBlock = ();
