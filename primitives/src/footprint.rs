//! What a record takes in storage.

use codec::MaxEncodedLen;
use frame_support::traits::Footprint;

/// The footprint of one entry of a map, which its deposit pays for: the longest key and the longest
/// value. Hashes and prefixes of the key are covered by the price of an item.
pub fn footprint_of<Key: MaxEncodedLen, Value: MaxEncodedLen>() -> Footprint {
	Footprint::from_parts(1, Key::max_encoded_len().saturating_add(Value::max_encoded_len()))
}
