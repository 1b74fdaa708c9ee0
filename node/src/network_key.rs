//! The key that identifies this node in the network.
//!
//! A node usually makes its own key and keeps it with its data. Other nodes must find a validator
//! under the same identity again, so a validator starts only with a key that its operator made on
//! purpose. With development keys, or on a throw-away chain, that would protect nothing: there a
//! validator makes its network key like every other node.

use crate::cli::Cli;
use sc_cli::{Error, Result, RunCmd, Runner, SubstrateCli};
use sc_service::ChainType;
use std::{ffi::OsStr, path::Path};

/// Prepares a node to run, and makes its network key if that is safe.
pub fn create_runner(cli: &mut Cli) -> Result<Runner<Cli>> {
	let path = match cli.create_runner(&cli.run) {
		Err(Error::NetworkKeyNotFound(path)) => path,
		runner => return runner,
	};
	let chain = cli.run.shared_params.chain_id(cli.run.shared_params.is_dev());
	if !may_be_made(&cli.run, &cli.load_spec(&chain)?.chain_type()) {
		return Err(missing(&cli.run, &path).into());
	}
	cli.run.network_params.node_key_params.unsafe_force_node_key_generation = true;
	cli.create_runner(&cli.run)
}

/// Whether nobody relies on this validator's identity.
fn may_be_made(run: &RunCmd, chain_type: &ChainType) -> bool {
	let is_throw_away = matches!(chain_type, ChainType::Development | ChainType::Local) || run.tmp;
	is_throw_away || run.get_keyring().is_some()
}

/// Why the node does not start, and the command that helps.
fn missing(run: &RunCmd, path: &Path) -> String {
	let name = Cli::executable_name();
	let word = |text: &OsStr| format!(" {}", shell_word(&text.to_string_lossy()));
	let arguments = match &run.network_params.node_key_params.node_key_file {
		Some(file) => format!(" --file{}", word(file.as_os_str())),
		None => {
			let chain = run.shared_params.chain.as_deref();
			let chain = chain.map(|chain| format!(" --chain{}", word(chain.as_ref())));
			let base = run.shared_params.base_path.as_deref();
			let base = base.map(|base| format!(" --base-path{}", word(base.as_os_str())));
			chain.unwrap_or_default() + &base.unwrap_or(" --default-base-path".into())
		}
	};
	format!(
		"this validator has no network key: {} does not exist. Other validators find it by this \
		 key, so make it once and keep it:\n\n    {name} key generate-node-key\
		 {arguments}\n\nIf this node replaces another validator, copy its key there instead.",
		path.display()
	)
}

/// A word, quoted for a shell if needed.
fn shell_word(text: &str) -> String {
	let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-=:".contains(c);
	match !text.is_empty() && text.chars().all(is_plain) {
		true => text.into(),
		false => format!("'{}'", text.replace('\'', r"'\''")),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	fn run(arguments: &[&str]) -> RunCmd {
		Cli::parse_from(["treasurenet-node"].iter().chain(arguments)).run
	}

	#[test]
	fn key_should_be_made_when_nobody_relies_on_it() {
		let live = ChainType::Live;
		assert!(may_be_made(&run(&["--alice"]), &live));
		assert!(may_be_made(&run(&["--validator", "--tmp"]), &live));
		for chain_type in [ChainType::Development, ChainType::Local] {
			assert!(may_be_made(&run(&["--validator"]), &chain_type));
		}
		assert!(!may_be_made(&run(&["--validator"]), &live));
		assert!(!may_be_made(&run(&["--validator"]), &ChainType::Custom("test".into())));
	}

	#[test]
	fn command_should_make_the_key_that_is_missing_when_it_is_named() {
		let command = |arguments: &[&str]| {
			let text = missing(&run(arguments), Path::new("/data/secret_ed25519"));
			assert!(text.contains("/data/secret_ed25519 does not exist"), "{text}");
			let line = text.lines().find_map(|line| line.strip_prefix("    ")).unwrap();
			line.split_once(" key ").unwrap().1.to_owned()
		};
		assert_eq!(command(&["--validator"]), "generate-node-key --default-base-path");
		assert_eq!(
			command(&["--validator", "--chain", "spec.json", "--base-path", "/my data"]),
			"generate-node-key --chain spec.json --base-path '/my data'"
		);
		assert_eq!(
			command(&["--validator", "--node-key-file", "it's"]),
			r"generate-node-key --file 'it'\''s'"
		);
	}
}
