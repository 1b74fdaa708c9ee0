//! Who decides: UNIT holders by referenda, the foundation's managers by motions; and the treasury.

pub mod admission;
pub mod foundation;
pub mod origins;
pub mod referenda;
pub mod track_origins;
pub mod tracks;
pub mod treasury;
