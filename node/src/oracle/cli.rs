//! `treasurenet-node oracle`: the commands for the operator of a reporter's node.

use crate::oracle::{
	report::{ManualAnswer, ReportRpcClient},
	rpc::OracleRpcClient,
	sources_file,
	text::{self, attention},
	try_source::{self, Chain},
};
use jsonrpsee::core::ClientError;
use jsonrpsee_http_client::{HttpClient, HttpClientBuilder};
use pallet_production_oracle::Subject;
use sc_cli::Result;
use serde::Serialize;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::AccountId32;
use std::{
	io::Write,
	path::PathBuf,
	process::ExitCode,
	time::{Duration, SystemTime, UNIX_EPOCH},
};
use treasurenet_documents::{config::LocalSources, dates, decimal};
use treasurenet_primitives::{Day, Month, WellKey, math::calendar::day_of};

/// How long a node may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many days of prices are shown before the last one, if nothing else is asked for.
const DAYS_SHOWN: Day = 13;

/// The exit status of `oracle status` if something needs the operator's attention. 1 is for errors,
/// 2 for an invalid command line.
const NEEDS_ATTENTION: u8 = 3;

/// The oracle worker of a reporter's node.
#[derive(Debug, clap::Subcommand)]
pub enum OracleCmd {
	/// Show the state of a running node's oracle worker.
	///
	/// Exits with 0 if all is well, with 1 if the node does not answer, and with 3 if something
	/// needs the operator's attention: no key is registered, the worker is stuck, a source fails,
	/// or strikes are about to remove a reporter.
	Status(Target),

	/// Make an oracle key in a running node's keystore, with its proof for a reporter.
	NewKey(NewKey),

	/// Make the proof again of an oracle key that a running node holds.
	KeyProof(KeyProof),

	/// Remove an oracle key from a running node's keystore.
	RemoveKey(RemoveKey),

	/// Check a sources file and show what a node would use from it. Needs no node.
	CheckSources(CheckSources),

	/// Read a source now and show what the worker would report from it.
	///
	/// Reports nothing. Needs a node only to look up the chain's source, if the file does not name
	/// one.
	#[command(subcommand)]
	TrySource(TrySource),

	/// Report an answer by hand, with a running node's key.
	///
	/// For corrections, and for quotes of zero or less, which the worker refuses.
	#[command(subcommand)]
	Report(ReportCmd),
}

/// The node to ask, and the form of the answer.
#[derive(Debug, clap::Args)]
pub struct Target {
	/// The node's RPC address.
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

/// `oracle remove-key`.
#[derive(Debug, clap::Args)]
pub struct RemoveKey {
	/// The key, in hexadecimal.
	#[arg(long, value_name = "HEX")]
	pub key: H256,

	/// Remove it even if a reporter has registered it.
	#[arg(long)]
	pub force: bool,

	#[clap(flatten)]
	pub target: Target,
}

/// `oracle try-source`.
#[derive(Debug, clap::Subcommand)]
pub enum TrySource {
	/// A source of daily prices.
	Price(TryPrice),

	/// A source of official volumes.
	Volume(TryVolume),
}

/// `oracle try-source price`.
#[derive(Debug, clap::Args)]
pub struct TryPrice {
	/// The kind's symbol, or UNIT/USD.
	pub feed: String,

	/// The first day. By default, two weeks are shown.
	#[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
	pub from: Option<Day>,

	/// The last day. By default, yesterday.
	#[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
	pub to: Option<Day>,

	#[clap(flatten)]
	pub origin: Origin,
}

/// `oracle try-source volume`.
#[derive(Debug, clap::Args)]
pub struct TryVolume {
	/// The kind's symbol.
	pub kind: String,

	/// The month.
	#[arg(long, value_name = "YYYY-MM", value_parser = month)]
	pub month: Month,

	/// A well, by the register's identifier. May be repeated.
	#[arg(long, value_name = "ID")]
	pub well: Vec<String>,

	#[clap(flatten)]
	pub origin: Origin,
}

/// Where to look up a source.
#[derive(Debug, clap::Args)]
pub struct Origin {
	/// The operator's file, as for `--oracle-sources`. The chain's sources fill the gaps.
	#[arg(long, value_name = "FILE")]
	pub sources: Option<PathBuf>,

	/// A node's RPC address.
	#[arg(long, value_name = "URL", default_value = "http://127.0.0.1:9944", value_parser = url)]
	pub url: String,
}

/// `oracle report`.
#[derive(Debug, clap::Subcommand)]
pub enum ReportCmd {
	/// The price of a day.
	Price(ReportPrice),

	/// The official volume of a well's month.
	Volume(ReportVolume),
}

/// `oracle report price`.
#[derive(Debug, clap::Args)]
#[group(id = "answer", required = true, multiple = false, args = ["price", "no_quote"])]
pub struct ReportPrice {
	/// The kind's symbol, or UNIT/USD.
	pub feed: String,

	/// The day.
	#[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
	pub day: Day,

	/// The price in USD. Zero or less is reported as 0.
	#[arg(long, value_name = "USD", value_parser = price, allow_hyphen_values = true)]
	pub price: Option<u64>,

	/// The source has no quote for this day.
	#[arg(long)]
	pub no_quote: bool,

	#[clap(flatten)]
	pub signing: Signing,
}

/// `oracle report volume`.
#[derive(Debug, clap::Args)]
#[group(id = "answer", required = true, multiple = false, args = ["volume", "not_found"])]
pub struct ReportVolume {
	/// The kind's symbol.
	pub kind: String,

	/// The well, by the register's identifier.
	#[arg(long, value_name = "ID")]
	pub well: String,

	/// The month.
	#[arg(long, value_name = "YYYY-MM", value_parser = month)]
	pub month: Month,

	/// The volume, in the kind's unit.
	#[arg(long, value_name = "VOLUME", value_parser = volume)]
	pub volume: Option<u64>,

	/// The register has no figure for this well.
	#[arg(long)]
	pub not_found: bool,

	#[clap(flatten)]
	pub signing: Signing,
}

/// The key that signs, and the evidence.
#[derive(Debug, clap::Args)]
pub struct Signing {
	/// The key that signs, in hexadecimal. By default, the node's only one.
	#[arg(long, value_name = "HEX")]
	pub key: Option<H256>,

	/// The document with the figure. Its hash is reported with the answer.
	#[arg(long, value_name = "FILE")]
	pub document: Option<PathBuf>,

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
	/// Runs the command and returns the exit status.
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
			Self::RemoveKey(RemoveKey { key, force, target }) => {
				target.ask(async |node| node.oracle_remove_key(*key, *force).await)?;
				target.show(key, |key| format!("The key {key:?} is removed.\n"))?;
				Ok(ExitCode::SUCCESS)
			}
			Self::TrySource(TrySource::Price(command)) => command.run(),
			Self::TrySource(TrySource::Volume(command)) => command.run(),
			Self::Report(ReportCmd::Price(command)) => command.run(),
			Self::Report(ReportCmd::Volume(command)) => command.run(),
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

impl TryPrice {
	fn run(&self) -> Result<ExitCode> {
		let last = self.to.unwrap_or_else(|| today().saturating_sub(1));
		let first = self.from.unwrap_or_else(|| last.saturating_sub(DAYS_SHOWN));
		if first > last {
			return Err("--from: the first day is after the last one".into());
		}
		let mut entries = self.origin.entries()?.prices.into_iter();
		let entry = entries.find(|entry| entry.feed == self.feed.as_bytes());
		let chain = self.origin.chain()?;
		shown(try_source::prices(&self.feed, entry, &chain, (first, last)))
	}
}

impl TryVolume {
	fn run(&self) -> Result<ExitCode> {
		let mut entries = self.origin.entries()?.volumes.into_iter();
		let entry = entries.find(|entry| entry.kind == self.kind.as_bytes());
		let chain = self.origin.chain()?;
		shown(try_source::volumes(&self.kind, entry, &chain, self.month, &self.well))
	}
}

impl Origin {
	fn entries(&self) -> Result<LocalSources> {
		let loaded = self.sources.as_deref().map(sources_file::load).transpose()?;
		Ok(loaded.map(|loaded| loaded.sources).unwrap_or_default())
	}

	fn chain(&self) -> Result<Chain> {
		let client = HttpClientBuilder::default().request_timeout(PATIENCE).build(&self.url);
		Ok(Chain(client.map_err(|error| format!("{}: {error}", self.url))?))
	}
}

/// Writes what came of trying a source.
fn shown(tried: impl Future<Output = std::result::Result<String, String>>) -> Result<ExitCode> {
	print(&sc_cli::build_runtime()?.block_on(tried)?)?;
	Ok(ExitCode::SUCCESS)
}

impl ReportPrice {
	fn run(&self) -> Result<ExitCode> {
		let subject = async |chain: &Chain| {
			Ok(Subject::Price { feed: chain.feed(&self.feed).await?, day: self.day })
		};
		self.signing.report(subject, self.price)
	}
}

impl ReportVolume {
	fn run(&self) -> Result<ExitCode> {
		let subject = async |chain: &Chain| {
			let (id, kind) = chain.kind(&self.kind).await?;
			let commitment = try_source::commitment(&kind.symbol, &self.well)?;
			let key = WellKey { kind: id, commitment };
			Ok(Subject::Volume { key, month: self.month })
		};
		self.signing.report(subject, self.volume)
	}
}

impl Signing {
	/// Lets the node report a figure.
	fn report(
		&self,
		subject: impl AsyncFnOnce(&Chain) -> std::result::Result<Subject, String>,
		figure: Option<u64>,
	) -> Result<ExitCode> {
		let source = match &self.document {
			None => H256::zero(),
			Some(file) => {
				let document = std::fs::read(file)
					.map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
				H256(blake2_256(&document))
			}
		};
		let subject = self.target.ask(async |node| Ok(subject(&Chain(node)).await))??;
		let answer = ManualAnswer { subject, figure, source };
		let submitted = self.target.ask(async |node| node.oracle_report(answer, self.key).await)?;
		self.target.show(&submitted, text::submitted)?;
		Ok(ExitCode::SUCCESS)
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
			ClientError::Call(error) if error.message().contains("unsafe") => format!(
				"the node at {url} refuses: {}. Calls of its operator are open on the machine that it \
				 runs on; if it answers the public, give it a second endpoint there: \
				 --experimental-rpc-endpoint listen-addr=127.0.0.1:9945,methods=unsafe",
				error.message()
			),
			ClientError::Call(error) => format!("the node at {url} refuses: {}", error.message()),
			ClientError::RequestTimeout => {
				format!("the node at {url} did not answer within {} seconds", PATIENCE.as_secs())
			}
			ClientError::ParseError(_) => {
				format!("the server at {url} is not a node of this version")
			}
			error => format!(
				"no node answers at {url}: {error}. Is it running? Give another address with --url"
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

/// Writes to the standard output, which may be closed.
fn print(text: &str) -> Result<()> {
	Ok(std::io::stdout().write_all(text.as_bytes())?)
}

fn day(text: &str) -> std::result::Result<Day, String> {
	dates::day(text.as_bytes()).map_err(|_| "a day is written YYYY-MM-DD".into())
}

fn month(text: &str) -> std::result::Result<Month, String> {
	dates::month(text.as_bytes()).map_err(|_| "a month is written YYYY-MM".into())
}

/// A price in 1/10 000 USD, none of them below zero.
fn price(text: &str) -> std::result::Result<u64, String> {
	match decimal::price(text.as_bytes()) {
		Ok(Some(price)) => Ok(u64::try_from(price).unwrap_or_default()),
		_ => Err("a price is a number with at most 4 decimals".into()),
	}
}

/// A volume in 1/10 000 of its unit.
fn volume(text: &str) -> std::result::Result<u64, String> {
	match decimal::volume(text.as_bytes()) {
		Ok(Some(volume)) => Ok(volume),
		_ => Err("a volume is a number with at most 4 decimals, not below zero".into()),
	}
}

/// The day in UTC, by this machine's clock.
fn today() -> Day {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	day_of(now.as_millis().try_into().unwrap_or_default())
}

/// A node's address. Nodes answer WebSocket and HTTP at the same port; this program speaks
/// unencrypted HTTP, because these calls stay on the operator's machine or in a tunnel.
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
		assert!(text.contains("listen-addr=127.0.0.1:9945,methods=unsafe"), "{text}");
		let not_held = ErrorObject::owned(-32602, "this node does not hold that key", None::<()>);
		assert_eq!(
			target.explain(ClientError::Call(not_held)),
			"the node at http://localhost:1 refuses: this node does not hold that key"
		);
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
