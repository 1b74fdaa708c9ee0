//! Accounts that sign.

use crate::{Error, chain::AccountId};
use std::fmt;
use subxt_signer::{SecretUri, sr25519::Keypair};

/// An account and the key that signs for it.
#[derive(Clone)]
pub struct Account {
	name: String,
	keypair: Keypair,
}

impl Account {
	/// The account of a secret: a mnemonic phrase, a hexadecimal seed, or a path such as `//Alice`
	/// below the development phrase, which everybody knows.
	pub fn from_uri(uri: &str) -> Result<Self, Error> {
		let keypair = uri
			.parse::<SecretUri>()
			.map_err(|error| error.to_string())
			.and_then(|uri| Keypair::from_uri(&uri).map_err(|error| error.to_string()))
			.map_err(|reason| Error::Key { reason })?;
		let account = AccountId::from(keypair.public_key().0);
		// A secret must not reach a log: only the well-known development paths are shown.
		let name = if uri.starts_with("//") { uri.to_owned() } else { short(&account.to_string()) };
		Ok(Self { name, keypair })
	}

	/// The account's public key.
	pub fn id(&self) -> AccountId {
		AccountId::from(self.keypair.public_key().0)
	}

	/// How to call it: the development path, or the start of its address.
	pub fn name(&self) -> &str {
		&self.name
	}

	pub(crate) fn keypair(&self) -> &Keypair {
		&self.keypair
	}
}

impl fmt::Display for Account {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.pad(&self.name)
	}
}

impl fmt::Debug for Account {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.debug_tuple("Account").field(&self.id().to_string()).finish()
	}
}

/// The first characters of an address.
pub(crate) fn short(address: &str) -> String {
	address.get(..8).map_or_else(|| address.to_owned(), |start| format!("{start}…"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn account_should_be_the_well_known_one_when_its_path_is() {
		let alice = Account::from_uri("//Alice").unwrap();
		assert_eq!(alice.id().to_string(), "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
		assert_eq!(alice.name(), "//Alice");
	}

	#[test]
	fn account_should_keep_its_secret_when_shown() {
		let seed = "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a";
		let account = Account::from_uri(seed).unwrap();
		assert!(!format!("{account} {account:?}").contains("e5be9a50"));
		assert!(Account::from_uri("nonsense").is_err());
	}
}
