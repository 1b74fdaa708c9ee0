//! Just enough HTTP to ask a node on this machine.

use std::{
	io::{Read, Write},
	net::TcpStream,
	time::Duration,
};

/// How long the node may take to answer.
const PATIENCE: Duration = Duration::from_secs(180);

/// Asks a server and returns the body of its answer.
pub fn ask(address: &str, method: &str, path: &str, body: &str) -> Option<String> {
	let mut stream = TcpStream::connect(address).ok()?;
	stream.set_read_timeout(Some(PATIENCE)).ok()?;
	// Of version 1.0: the body comes in one piece.
	write!(
		stream,
		"{method} {path} HTTP/1.0\r\nHost: {address}\r\nContent-Type: application/json\r\n\
		 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
		body.len(),
	)
	.ok()?;
	let mut answer = String::new();
	stream.read_to_string(&mut answer).ok()?;
	Some(answer.split_once("\r\n\r\n")?.1.to_owned())
}
