//! The node that the demo starts if none runs.

use crate::bar::Bar;
use anyhow::{Context, bail};
use std::{
	env,
	fs::File,
	path::{Path, PathBuf},
	process::Stdio,
	time::Duration,
};
use tokio::{
	process::{Child, Command},
	time::{Instant, sleep, timeout},
};
use treasurenet_client::{Client, Error, Progress};

/// The program of the node.
const PROGRAM: &str = "treasurenet-node";
/// How long a node may take to start.
const START: Duration = Duration::from_secs(180);
/// How long a node may take to stop before it is killed.
const STOP: Duration = Duration::from_secs(15);

/// A node that the demo started. Dropping it kills it, so an interrupted demo leaves no node
/// behind.
pub struct Node {
	child: Child,
	log: PathBuf,
}

/// Connects to the node at the address; starts one if none answers and the address is of this
/// machine.
pub async fn connect_or_start(
	url: &str,
	program: Option<&Path>,
	bar: &mut Bar,
) -> anyhow::Result<(Client, Option<Node>)> {
	let unreachable = match Client::connect(url).await {
		Ok(client) => return Ok((client, None)),
		Err(error @ Error::Unreachable { .. }) => error,
		Err(error) => return Err(error.into()),
	};
	let Some(port) = local_port(url) else { return Err(unreachable.into()) };
	let program = match program {
		Some(program) => program.to_owned(),
		None => beside_this_program()?,
	};
	if !program.is_file() {
		return Err(anyhow::Error::from(unreachable)).with_context(|| {
			format!(
				"no node is running, and there is none to start at {}: build it, or name it with --node",
				program.display()
			)
		});
	}
	let log = env::temp_dir().join(format!("treasurenet-demo-node-{port}.log"));
	bar.begin("Starting a node", 0);
	let mut node = Node::start(&program, port, log)?;
	let client = node.wait(url).await?;
	bar.done(&format!("{} answers; its log is {}", url, node.log.display()));
	Ok((client, Some(node)))
}

impl Node {
	fn start(program: &Path, port: u16, log: PathBuf) -> anyhow::Result<Self> {
		let file = File::create(&log)
			.with_context(|| format!("the log {} cannot be written", log.display()))?;
		let errors = file.try_clone().context("the log cannot be shared")?;
		let child = Command::new(program)
			.args(["--dev", "--tmp", "--rpc-port", &port.to_string()])
			.stdin(Stdio::null())
			.stdout(file)
			.stderr(errors)
			.kill_on_drop(true)
			.spawn()
			.with_context(|| format!("{} cannot be started", program.display()))?;
		Ok(Self { child, log })
	}

	async fn wait(&mut self, url: &str) -> anyhow::Result<Client> {
		let deadline = Instant::now() + START;
		loop {
			if let Some(status) = self.child.try_wait()? {
				bail!("the node stopped at once ({status}); see {}", self.log.display());
			}
			match Client::connect(url).await {
				Ok(client) => return Ok(client),
				Err(Error::Unreachable { .. }) if Instant::now() < deadline => {
					sleep(Duration::from_millis(500)).await;
				}
				Err(error) => {
					return Err(anyhow::Error::from(error)).with_context(|| {
						format!("the node started but does not answer; see {}", self.log.display())
					});
				}
			}
		}
	}

	/// Stops the node.
	pub async fn stop(mut self) -> anyhow::Result<()> {
		if let Some(id) = self.child.id() {
			// Asked first, so it closes its files; there is no safe call for it in Rust's
			// library.
			let _ = Command::new("kill").args(["-TERM", &id.to_string()]).status().await;
		}
		if timeout(STOP, self.child.wait()).await.is_err() {
			self.child.kill().await.context("the node cannot be stopped")?;
		}
		Ok(())
	}

	/// Leaves the node running and gives its process number.
	pub fn keep(self) -> Option<u32> {
		let id = self.child.id();
		// Without its handle, nothing kills it when this program ends.
		std::mem::forget(self.child);
		id
	}
}

/// The port of an address of this machine.
fn local_port(url: &str) -> Option<u16> {
	let address = url.strip_prefix("ws://")?;
	let address = address.split('/').next()?;
	let (host, port) = address.rsplit_once(':')?;
	matches!(host, "127.0.0.1" | "localhost" | "[::1]").then(|| port.parse().ok()).flatten()
}

fn beside_this_program() -> anyhow::Result<PathBuf> {
	let here = env::current_exe().context("this program's own path is unknown")?;
	Ok(here.with_file_name(PROGRAM))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn node_should_be_started_on_this_machine_only() {
		assert_eq!(local_port("ws://127.0.0.1:9944"), Some(9944));
		assert_eq!(local_port("ws://localhost:9945/"), Some(9945));
		assert_eq!(local_port("wss://localhost:9945"), None);
		assert_eq!(local_port("ws://example.org:9944"), None);
		assert_eq!(local_port("ws://127.0.0.1"), None);
	}
}
