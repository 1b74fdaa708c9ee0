//! The keys that reporters' nodes sign with.

use sp_application_crypto::KeyTypeId;

/// The type of these keys in a node's keystore.
pub const KEY_TYPE: KeyTypeId = KeyTypeId(*b"orcl");

mod app_sr25519 {
	use super::KEY_TYPE;
	use sp_application_crypto::{app_crypto, sr25519};
	app_crypto!(sr25519, KEY_TYPE);
}

sp_application_crypto::with_pair! {
	/// A reporter's key pair, sr25519.
	pub type ReporterPair = app_sr25519::Pair;
}

/// What a reporter's node signs.
pub type ReporterSignature = app_sr25519::Signature;

/// A reporter's session key: the public half of a key pair that its node holds.
pub type ReporterKey = app_sr25519::Public;
