//! The weights of the database. To be measured.

pub use frame_support::weights::constants::RocksDbWeight as DbWeight;
