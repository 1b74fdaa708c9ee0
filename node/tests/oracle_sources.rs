//! A reporter's node with sources of its operator's: read again when told to, tried and answered by
//! hand, and their API keys neither in the log nor in the database.

use serde_json::{Value, json};
use std::{
	fs,
	io::{BufRead, BufReader, Write},
	net::{TcpListener, TcpStream},
	path::Path,
	sync::{Arc, Mutex},
	thread,
	time::{SystemTime, UNIX_EPOCH},
};
use treasurenet_client::{Account, Client, Error, steps};
use treasurenet_harness::{Node, run_node};
use treasurenet_primitives::{
	Day,
	math::calendar::{civil, day_of},
};

/// The first key, and the one that replaces it.
const KEYS: [&str; 2] = ["first-s3cret", "second-s3cret"];
/// Everything that off-chain workers and their HTTP client log, by name and by prefix.
const LOG: &str = "offchain-worker=trace,offchain-worker::http=trace,offchain-worker::storage=trace,\
	oracle-worker=trace,hyper=trace,hyper_util=trace,rustls=trace,h2=trace";

/// A web server that gives every reader the same prices.
struct Server {
	address: String,
	requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
	fn start(prices: String) -> Self {
		let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
		let address = listener.local_addr().expect("a bound port has an address").to_string();
		let requests = Arc::new(Mutex::new(Vec::new()));
		let seen = requests.clone();
		thread::spawn(move || {
			for stream in listener.incoming().flatten() {
				// A reader may close the connection early.
				serve(stream, &prices, &seen).ok();
			}
		});
		Self { address, requests }
	}

	/// Whether anybody asked with this in the address.
	fn was_asked_with(&self, text: &str) -> bool {
		self.requests.lock().expect("nobody panics").iter().any(|line| line.contains(text))
	}
}

fn serve(mut stream: TcpStream, prices: &str, seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
	let mut lines = BufReader::new(stream.try_clone()?).lines();
	let request = lines.next().transpose()?.unwrap_or_default();
	while !lines.next().transpose()?.unwrap_or_default().is_empty() {}
	seen.lock().expect("nobody panics").push(request);
	write!(
		stream,
		"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {}\r\n\
		 Connection: close\r\n\r\n{prices}",
		prices.len()
	)
}

fn today() -> Day {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
	day_of(now.as_millis() as u64)
}

fn day_text(day: Day) -> String {
	let (year, month, day) = civil(day);
	format!("{year:04}-{month:02}-{day:02}")
}

/// A price for each of the last days, today included.
fn prices() -> String {
	let rows = (today() - 40..=today()).map(|day| format!("{},61.2\n", day_text(day)));
	"Date,Price\n".to_owned() + &rows.collect::<String>()
}

fn write(file: &Path, text: &str) {
	fs::write(file, text).expect("the temporary folder can be written; qed");
}

/// Runs `oracle …` and returns what it wrote if it ended well, and its error if not.
fn oracle(arguments: &[&str]) -> Result<String, String> {
	let output = run_node(&[&["oracle"], arguments].concat());
	let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
	match output.status.success() {
		true => Ok(text(&output.stdout)),
		false => Err(text(&output.stderr)),
	}
}

/// Whether any file in a folder holds these bytes.
fn holds(folder: &Path, bytes: &[u8]) -> bool {
	fs::read_dir(folder).expect("the node made it").flatten().any(|entry| {
		let path = entry.path();
		match path.is_dir() {
			true => holds(&path, bytes),
			false => fs::read(&path)
				.expect("it can be read")
				.windows(bytes.len())
				.any(|window| window == bytes),
		}
	})
}

#[tokio::test(flavor = "multi_thread")]
async fn operator_should_bring_answers_and_keep_keys_secret() -> Result<(), Error> {
	let server = Server::start(prices());
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let (base, file) = (folder.path().join("node"), folder.path().join("sources.toml"));
	let key_file = folder.path().join("api.key");
	write(&key_file, KEYS[0]);
	write(
		&file,
		&format!(
			"[[price]]\nfeed = \"OIL\"\nurl = \"http://{}/oil.csv?key={{api-key}}&from={{from}}\"\n\
			 format = \"csv\"\nunit = \"$/BBL\"\napi-key-file = \"api.key\"\n",
			server.address
		),
	);
	let sources = file.to_str().expect("the temporary folder's name is ours; qed");
	let arguments =
		["--dev", "--chain", "dev-fast", "--port", "0", "--oracle-sources", sources, "-l", LOG];
	let mut node = Node::start(&base, &arguments);
	let url = node.http_url();

	// The source can be tried before there is a key.
	let yesterday = day_text(today() - 1);
	let tried = oracle(&["try-source", "price", "OIL", "--sources", sources, "--url", &url]);
	let tried = tried.expect("the source is good");
	assert!(tried.contains(&format!("{yesterday}  61.2000")), "{tried}");
	assert!(server.was_asked_with(KEYS[0]) && !tried.contains(KEYS[0]));

	// A key is made and registered, and the worker reads the source.
	let eve = Account::from_uri("//Eve")?;
	let account = eve.id().to_string();
	let made = oracle(&["new-key", "--account", &account, "--url", &url, "--json"]);
	let made: Value = serde_json::from_str(&made.expect("a key is made")).expect("it is JSON");
	let text = |name: &str| made[name].as_str().expect("it is text").to_owned();
	let client = Client::connect(&node.url()).await?;
	steps::register_oracle_key(&client, &eve, &text("key"), &text("proof")).await?;
	node.wait_for("a reading of the source", |node| {
		let status = node.call("treasurenet_oracleStatus", json!([]));
		let sources = status["sources"].as_array()?.clone();
		sources.into_iter().find(|source| source["local"] == true && source["figures"] != 0)
	});

	// Another key is used without a restart.
	write(&key_file, KEYS[1]);
	assert!(!server.was_asked_with(KEYS[1]));
	node.hang_up();
	node.wait_for("a reading with the other key", |_| server.was_asked_with(KEYS[1]).then_some(()));

	// What the worker cannot know is reported by hand, once.
	let report = ["report", "price", "GAS", "--day", &yesterday, "--price", "-1.5", "--url", &url];
	let reported = oracle(&report).expect("nobody reported this day");
	assert!(reported.starts_with("Submitted revision 0 "), "{reported}");
	node.wait_for("the report in a block", |_| {
		let again = oracle(&report).expect_err("one answer each");
		again.contains("the chain refuses the answer: AlreadyAnswered").then_some(())
	});

	// The key is in use, so it is removed only if that is meant.
	let key = text("key");
	let refused = oracle(&["remove-key", "--key", &key, "--url", &url]);
	let refused = refused.expect_err("a reporter has registered the key");
	assert!(refused.contains("--force"), "{refused}");
	oracle(&["remove-key", "--key", &key, "--force", "--url", &url]).expect("it is meant");
	assert_eq!(node.call("treasurenet_oracleStatus", json!([]))["keys"], json!([]));

	// The worker logged and stored a lot, but no API key, not even as hexadecimal text.
	node.stop();
	let log = node.log();
	assert!(log.contains("offchain-worker"), "the log must show that something was logged");
	let chain = base.join("chains");
	assert!(holds(&chain, server.address.as_bytes()), "the status is stored in plain text");
	for key in KEYS {
		let hexadecimal: String = key.bytes().map(|byte| format!("{byte:02x}")).collect();
		assert!(!log.contains(key) && !log.contains(&hexadecimal), "{key} is in the log");
		assert!(!holds(&chain, key.as_bytes()), "{key} is in the database");
	}
	Ok(())
}
