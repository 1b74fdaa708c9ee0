//! A web server of the project's real data that can be told to misbehave.

use crate::data_folder;
use std::{
	collections::BTreeMap,
	fs,
	io::{BufRead, BufReader, Write},
	net::{SocketAddr, TcpListener, TcpStream},
	sync::{Arc, Mutex, MutexGuard},
	thread,
	time::Duration,
};

/// How the server treats a reader. Each has its own: `/eve/…` is what `eve` reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
	/// Serves the real files.
	Honest,
	/// Every figure is 10 % too high.
	Lies,
	/// Breaks the connection off.
	Down,
	/// Sends the first bytes and then nothing for longer than a reader waits.
	Slow,
	/// Serves a web page that says that all is well.
	Html,
}

/// The columns of the files that hold figures.
const FIGURES: [&str; 3] = ["Price", "OilProduction", "GasProduction"];
/// Longer than a reader waits for the next bytes.
const SILENCE: Duration = Duration::from_secs(45);

/// The server. It ends with the test's process.
pub struct Sources {
	address: SocketAddr,
	shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
	modes: BTreeMap<String, Mode>,
	/// Documents beside the project's data, by name.
	documents: BTreeMap<String, Arc<[u8]>>,
	/// The paths asked for, in their order.
	requests: Vec<String>,
}

impl Sources {
	/// Starts the server; everybody is served honestly.
	pub fn start() -> Self {
		let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
		let address = listener.local_addr().expect("a bound port has an address");
		let sources = Self { address, shared: Arc::default() };
		let shared = sources.shared.clone();
		thread::spawn(move || {
			for stream in listener.incoming().flatten() {
				let shared = shared.clone();
				// A reader may close the connection early.
				thread::spawn(move || serve(stream, &shared).ok());
			}
		});
		sources
	}

	/// The address of what `reader` reads.
	pub fn url(&self, reader: &str) -> String {
		format!("http://{}/{reader}", self.address)
	}

	/// Treats `reader` like this from now on.
	pub fn treat(&self, reader: &str, mode: Mode) {
		self.lock().modes.insert(reader.to_owned(), mode);
	}

	/// Serves this document too from now on.
	pub fn add(&self, name: &str, document: Vec<u8>) {
		self.lock().documents.insert(name.to_owned(), document.into());
	}

	/// How many requests whose path holds `part` came so far.
	pub fn asked(&self, part: &str) -> usize {
		self.lock().requests.iter().filter(|path| path.contains(part)).count()
	}

	fn lock(&self) -> MutexGuard<'_, Shared> {
		self.shared.lock().expect("no holder panics")
	}
}

fn serve(mut stream: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
	let mut reader = BufReader::new(stream.try_clone()?);
	let mut line = String::new();
	reader.read_line(&mut line)?;
	let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
	while line.trim_end() != "" {
		line.clear();
		reader.read_line(&mut line)?;
	}
	let (who, file) = path.trim_start_matches('/').split_once('/').unwrap_or_default();
	let (mode, added) = {
		let mut shared = shared.lock().expect("no holder panics");
		shared.requests.push(path.clone());
		let mode = shared.modes.get(who).copied().unwrap_or(Mode::Honest);
		(mode, shared.documents.get(file).cloned())
	};
	let Some(document) = added.or_else(|| document(file).map(Into::into)) else {
		return answer(&mut stream, "404 Not Found", "text/plain", b"no such document");
	};
	match mode {
		Mode::Honest => answer(&mut stream, "200 OK", "text/csv", &document),
		Mode::Lies => {
			let lie = raised(&String::from_utf8_lossy(&document));
			answer(&mut stream, "200 OK", "text/csv", lie.as_bytes())
		}
		Mode::Html => {
			answer(&mut stream, "200 OK", "text/html", b"<!doctype html><title>All is well</title>")
		}
		Mode::Down => Ok(()),
		Mode::Slow => {
			head(&mut stream, "200 OK", "text/csv", document.len())?;
			let start = document.len().min(64);
			stream.write_all(&document[..start])?;
			stream.flush()?;
			thread::sleep(SILENCE);
			Ok(())
		}
	}
}

fn head(
	stream: &mut TcpStream,
	status: &str,
	content_type: &str,
	length: usize,
) -> std::io::Result<()> {
	write!(
		stream,
		"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
		 Connection: close\r\n\r\n"
	)
}

fn answer(
	stream: &mut TcpStream,
	status: &str,
	content_type: &str,
	body: &[u8],
) -> std::io::Result<()> {
	head(stream, status, content_type, body.len())?;
	stream.write_all(body)
}

/// A document of the project's data, by its name.
fn document(name: &str) -> Option<Vec<u8>> {
	let folder = match name.split('-').next()? {
		"wti" | "henry" => "prices",
		"ngl" => "petrinex",
		_ => return None,
	};
	// Names come from the test's own configuration; a path in one is none of them.
	if name.contains(['/', '\\']) {
		return None;
	}
	fs::read(data_folder().join(folder).join(name)).ok()
}

/// The document with every figure 10 % higher.
fn raised(text: &str) -> String {
	let mut lines = text.lines();
	let heading = lines.next().unwrap_or_default();
	let figures: Vec<bool> =
		heading.split(',').map(|name| FIGURES.contains(&name.trim())).collect();
	let mut raised = heading.to_owned();
	for line in lines {
		raised.push('\n');
		let fields: Vec<String> = line
			.split(',')
			.zip(&figures)
			.map(|(field, is_figure)| match (is_figure, tenth_higher(field)) {
				(true, Some(higher)) => higher,
				_ => field.to_owned(),
			})
			.collect();
		raised.push_str(&fields.join(","));
	}
	raised.push('\n');
	raised
}

/// A decimal with at most three places, 10 % higher.
fn tenth_higher(field: &str) -> Option<String> {
	let (whole, part) = field.split_once('.').unwrap_or((field, ""));
	let thousandths: u64 = format!("{whole}{part:0<3}").parse().ok()?;
	let higher = thousandths * 11;
	Some(format!("{}.{:04}", higher / 10_000, higher % 10_000))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn lie_should_raise_figures_only_when_told() {
		let text = "Date,Price\n2025-12-01,59.64\n2025-12-02,-1\n";
		assert_eq!(raised(text), "Date,Price\n2025-12-01,65.6040\n2025-12-02,-1\n");
	}

	#[test]
	fn document_should_be_refused_when_its_name_is_a_path() {
		assert!(document("wti-spot-daily.csv").is_some());
		assert!(document("wti-/../../Cargo.toml").is_none());
		assert!(document("unknown.csv").is_none());
	}
}
