//! The runtime that the network is upgraded to.

use std::{
	env, fs,
	path::{Path, PathBuf},
	process::Command,
	time::Instant,
};

/// What the node's own build gives the compiler for a runtime.
const FLAGS: [&str; 4] = [
	"--cfg=substrate_runtime",
	"-Clink-arg=--export-table",
	"-Clink-arg=--import-memory",
	"-Clink-arg=--export=__heap_base",
];
const TARGET: &str = "wasm32v1-none";
/// The most that a compressed runtime may decompress to.
const BOMB_LIMIT: usize = 50 * 1_024 * 1_024;

/// Compiles the runtime of the rehearsed upgrade, with further features. This takes minutes: nothing else is
/// built with these features.
pub fn build(features: &[&str]) -> Vec<u8> {
	let features = [&["upgrade-rehearsal", "fast-runtime"], features].concat().join(",");
	let folder = folder();
	let flags = FLAGS.map(|flag| format!("{flag:?}")).join(",");
	eprintln!("Building the runtime with {features} ...");
	let start = Instant::now();
	let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
		.args(["rustc", "--package", "treasurenet-runtime", "--lib", "--crate-type", "cdylib"])
		.args(["--release", "--no-default-features", "--features", &features, "--target", TARGET])
		.args(["--config", &format!("target.{TARGET}.rustflags=[{flags}]")])
		.arg("--target-dir")
		.arg(&folder)
		.status()
		.expect("cargo runs: it runs this test");
	assert!(status.success(), "the runtime compiles");
	let file = folder.join(TARGET).join("release/treasurenet_runtime.wasm");
	let code = fs::read(file).expect("it was just built");
	eprintln!("  {} bytes, after {} s", code.len(), start.elapsed().as_secs());
	code
}

/// A runtime as it is published: compressed.
pub fn compress(code: &[u8]) -> Vec<u8> {
	let compressed = sp_maybe_compressed_blob::compress_weakly(code, BOMB_LIMIT);
	compressed.expect("a runtime is smaller than the limit")
}

/// A folder of its own in cargo's: the tests' own build is not disturbed.
fn folder() -> PathBuf {
	let test = env::current_exe().expect("a test knows its own place");
	let target = test.ancestors().nth(3).expect("tests lie in target/*/deps");
	Path::new(target).join("rehearsal")
}
