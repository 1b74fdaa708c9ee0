//! `treasurenet-node oracle`: what the operator of a reporter's node asks on the command line.

use crate::oracle::{
	rpc::OracleRpcClient,
	sources_file,
	text::{self, attention},
};
use jsonrpsee::core::ClientError;
use jsonrpsee_http_client::{HttpClient, HttpClientBuilder};
use sc_cli::Result;
use serde::Serialize;
use sp_core::H256;
use sp_runtime::AccountId32;
use std::{io::Write, path::PathBuf, process::ExitCode, time::Duration};

/// How long a node may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How `oracle status` ends when the node answered and something needs the operator. 1 is for every
/// error, 2 for a command line that cannot be read.
const NEEDS_ATTENTION: u8 = 3;

/// The oracle worker of a reporter's node.
#[derive(Debug, clap::Subcommand)]
pub enum OracleCmd {
	/// Show what the oracle worker of a running node does.
	///
	/// Ends with 0 if all is well, with 1 if the node cannot be asked, and with 3 if it answered and
	/// something needs the operator's attention: a key is missing or not registered, the worker
	/// stands still, a source fails.
	Status(Target),

	/// Make an oracle key in the keystore of a running node, and its proof for a reporter.
	NewKey(NewKey),

	/// Make the proof of an oracle key that a running node holds.
	KeyProof(KeyProof),

	/// Check a file of sources, and show what a node would use of it. No node is needed.
	CheckSources(CheckSources),
}

/// Which node to ask, and how to answer.
#[derive(Debug, clap::Args)]
pub struct Target {
	/// Where the node answers RPC.
	#[arg(long, value_name = "URL", default_value = "http://127.0.0.1:9944", value_parser = url)]
	pub url: String,

	/// Answer in JSON.
	#[arg(long)]
	pub json: bool,
}

/// `oracle new-key`.
#[derive(Debug, clap::Args)]
pub struct NewKey {
	/// The reporter's account, which will register the key.
	#[arg(long, value_name = "SS58")]
	pub account: AccountId32,

	#[clap(flatten)]
	pub target: Target,
}

/// `oracle key-proof`.
#[derive(Debug, clap::Args)]
pub struct KeyProof {
	/// The key, in hexadecimal.
	#[arg(long, value_name = "HEX")]
	pub key: H256,

	/// The reporter's account, which will register the key.
	#[arg(long, value_name = "SS58")]
	pub account: AccountId32,

	#[clap(flatten)]
	pub target: Target,
}

/// `oracle check-sources`.
#[derive(Debug, clap::Args)]
pub struct CheckSources {
	/// The file, as for `--oracle-sources`.
	pub file: PathBuf,
}

impl OracleCmd {
	/// Does what was asked, and says how the program ends.
	pub fn run(&self) -> Result<ExitCode> {
		match self {
			Self::Status(target) => {
				let status = target.ask(async |node| node.oracle_status().await)?;
				target.show(&status, text::status)?;
				Ok(match attention(&status).is_empty() {
					true => ExitCode::SUCCESS,
					false => ExitCode::from(NEEDS_ATTENTION),
				})
			}
			Self::NewKey(NewKey { account, target }) => target.prove(account, None),
			Self::KeyProof(KeyProof { key, account, target }) => target.prove(account, Some(*key)),
			Self::CheckSources(CheckSources { file }) => {
				let loaded = sources_file::load(file)?;
				for warning in &loaded.warnings {
					eprintln!("Warning: {warning}");
				}
				print(&text::checked_sources(&loaded))?;
				Ok(ExitCode::SUCCESS)
			}
		}
	}
}

impl Target {
	fn prove(&self, account: &AccountId32, key: Option<H256>) -> Result<ExitCode> {
		let proof = self.ask(async |node| node.oracle_key(account.clone(), key).await)?;
		self.show(&proof, text::key_proof)?;
		Ok(ExitCode::SUCCESS)
	}

	/// Asks the node.
	fn ask<T>(
		&self,
		question: impl AsyncFnOnce(HttpClient) -> std::result::Result<T, ClientError>,
	) -> Result<T> {
		let client = HttpClientBuilder::default().request_timeout(PATIENCE).build(&self.url);
		let answer = async { question(client?).await };
		let answer = sc_cli::build_runtime()?.block_on(answer);
		answer.map_err(|error| self.explain(error).into())
	}

	/// Why the node cannot be asked, and what to do.
	fn explain(&self, error: ClientError) -> String {
		let url = &self.url;
		match error {
			ClientError::Call(error) => format!(
				"the node at {url} refuses: {}. These calls are for its operator: make them on the \
				 machine that it runs on, or open them with --rpc-methods unsafe",
				error.message()
			),
			ClientError::RequestTimeout => {
				format!("the node at {url} did not answer within {} seconds", PATIENCE.as_secs())
			}
			ClientError::ParseError(_) => {
				format!("what answers at {url} is no node of this version")
			}
			error => format!(
				"no node answers at {url}: {error}. Is it running? Another address is named with \
				 --url"
			),
		}
	}

	/// Writes the answer in the form that was asked for.
	fn show<T: Serialize>(&self, answer: &T, words: impl FnOnce(&T) -> String) -> Result<()> {
		match self.json {
			true => print(&format!("{}\n", in_json(answer)?)),
			false => print(&words(answer)),
		}
	}
}

fn in_json<T: Serialize>(answer: &T) -> Result<String> {
	serde_json::to_string_pretty(answer)
		.map_err(|error| format!("the answer cannot be written as JSON: {error}").into())
}

/// Writes to the standard output, which may have been closed.
fn print(text: &str) -> Result<()> {
	Ok(std::io::stdout().write_all(text.as_bytes())?)
}

/// The address of a node. Nodes answer WebSocket and HTTP at the same port, of which one is spoken
/// here, and never encrypted: these calls stay on the operator's machine or in a tunnel.
fn url(text: &str) -> std::result::Result<String, String> {
	match text.split_once("://") {
		Some(("http" | "ws", rest)) if !rest.is_empty() => Ok(format!("http://{rest}")),
		_ => Err("an address begins with http:// or ws://".into()),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;
	use jsonrpsee::types::ErrorObject;

	#[derive(clap::Parser)]
	struct Program {
		#[command(subcommand)]
		oracle: OracleCmd,
	}

	fn parse(arguments: &[&str]) -> std::result::Result<OracleCmd, String> {
		let arguments = ["oracle"].iter().chain(arguments);
		Program::try_parse_from(arguments).map(|cli| cli.oracle).map_err(|error| error.to_string())
	}

	fn target(url: &str) -> Target {
		Target { url: url.into(), json: false }
	}

	#[test]
	fn node_on_this_machine_should_be_asked_when_none_is_named() {
		let Ok(OracleCmd::Status(target)) = parse(&["status"]) else { panic!("it is a status") };
		assert_eq!(target.url, "http://127.0.0.1:9944");
		assert!(!target.json);
	}

	#[test]
	fn address_should_be_http_when_it_is_named() {
		assert_eq!(url("ws://localhost:9944").unwrap(), "http://localhost:9944");
		assert_eq!(url("http://localhost:9944").unwrap(), "http://localhost:9944");
		for bad in ["https://example.org", "localhost:9944", "http://"] {
			assert!(parse(&["status", "--url", bad]).is_err(), "{bad}");
		}
	}

	#[test]
	fn account_and_key_should_be_checked_when_a_proof_is_asked_for() {
		const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
		let key = format!("0x{}", "01".repeat(32));
		assert!(parse(&["new-key", "--account", ALICE]).is_ok());
		assert!(parse(&["key-proof", "--account", ALICE, "--key", &key]).is_ok());
		assert!(parse(&["new-key"]).is_err());
		assert!(parse(&["new-key", "--account", "5Grwva"]).is_err());
		assert!(parse(&["key-proof", "--account", ALICE]).is_err());
		assert!(parse(&["key-proof", "--account", ALICE, "--key", "0x01"]).is_err());
	}

	#[test]
	fn error_should_say_what_to_do_when_no_node_answers() {
		// Nothing listens at the port that was just given back.
		let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
		let error = OracleCmd::Status(target(&format!("http://127.0.0.1:{port}"))).run();
		let error = error.unwrap_err().to_string();
		assert!(error.contains(&format!("no node answers at http://127.0.0.1:{port}")), "{error}");
		assert!(error.contains("--url"), "{error}");
	}

	#[test]
	fn error_should_name_the_reason_when_the_node_refuses_or_is_slow() {
		let target = target("http://localhost:1");
		let refused =
			ErrorObject::owned(-32601, "RPC call is unsafe to be called externally", None::<()>);
		let text = target.explain(ClientError::Call(refused));
		assert!(text.contains("unsafe to be called externally"), "{text}");
		assert!(text.contains("--rpc-methods unsafe"), "{text}");
		let text = target.explain(ClientError::RequestTimeout);
		assert!(text.contains("did not answer within 10 seconds"), "{text}");
	}

	#[test]
	fn file_should_be_checked_when_asked_without_a_node() {
		let folder = tempfile::tempdir().unwrap();
		let file = folder.path().join("sources.toml");
		std::fs::write(&file, "").unwrap();
		assert!(OracleCmd::CheckSources(CheckSources { file: file.clone() }).run().is_ok());

		std::fs::write(&file, "[[price]]\n").unwrap();
		let error = OracleCmd::CheckSources(CheckSources { file }).run().unwrap_err();
		assert!(error.to_string().contains("sources.toml: price 1: missing field"), "{error}");
	}
}
