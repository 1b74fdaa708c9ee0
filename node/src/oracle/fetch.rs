//! Fetches a document like the oracle worker, by the same rules and with the HTTP library that the
//! node's off-chain workers use.

use http_body_util::{BodyExt, Empty};
use hyper::{
	Request, Response, Uri,
	body::{Bytes, Incoming},
	header,
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
	client::legacy::{Client, connect::HttpConnector},
	rt::TokioExecutor,
};
use std::time::Duration;
use tokio::time::timeout;
use treasurenet_documents::{
	archive::Unpacker,
	http::{Arrival, BodyMeter, Form, Header, is_redirect, judge, location},
	private::is_private,
	refusal::Refusal,
	template::redirect,
};

/// How long to wait for the head of an answer, or the next piece of its body.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a document may take in all.
const DOCUMENT_PATIENCE: Duration = Duration::from_secs(110);
/// The most redirects that are followed.
const MAX_REDIRECTS: usize = 3;

type HttpClient = Client<HttpsConnector<HttpConnector>, Empty<Bytes>>;

/// Takes a document's bytes, unpacked.
pub type Sink<'s> = dyn FnMut(&[u8]) -> Result<(), Refusal> + 's;

/// Which addresses may be private: see [`treasurenet_documents::private`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reach {
	/// The source's own.
	pub own_address: bool,
	/// Those that it redirects to.
	pub redirects: bool,
}

/// A document that was read to its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Received {
	/// Whether all of it is known to have arrived.
	pub arrival: Arrival,
	/// The bytes received.
	pub bytes: u64,
}

/// Reads the whole document at an address.
pub async fn read(
	url: Vec<u8>,
	form: Form,
	reach: Reach,
	sink: &mut Sink<'_>,
) -> Result<Received, Refusal> {
	let read = read_patiently(url, form, reach, sink);
	timeout(DOCUMENT_PATIENCE, read).await.unwrap_or(Err(Refusal::TimedOut))
}

async fn read_patiently(
	url: Vec<u8>,
	form: Form,
	reach: Reach,
	sink: &mut Sink<'_>,
) -> Result<Received, Refusal> {
	let response = follow(url, form, reach).await?;
	let head = judge(response.status().as_u16(), &headers(&response), form)?;
	let mut body = response.into_body();
	let mut meter = BodyMeter::new(head);
	let mut unpacker = Unpacker::new();
	while let Some(frame) = timeout(PATIENCE, body.frame()).await.map_err(|_| Refusal::TimedOut)? {
		let frame = frame.map_err(|_| Refusal::Unreachable)?;
		let Some(piece) = frame.data_ref() else { continue };
		meter.count(piece.len())?;
		unpacker.push(piece, sink)?;
	}
	let bytes = meter.finish()?;
	let unpacked = unpacker.finish(sink)?;
	Ok(Received { arrival: Arrival::of(&head, &unpacked), bytes })
}

/// Follows redirects to the final answer.
async fn follow(mut url: Vec<u8>, form: Form, reach: Reach) -> Result<Response<Incoming>, Refusal> {
	let client = client()?;
	for redirects in 0..=MAX_REDIRECTS {
		let may_be_private = if redirects > 0 { reach.redirects } else { reach.own_address };
		if !may_be_private && is_private(&url) {
			return Err(Refusal::PrivateAddress);
		}
		let request = client.request(request(&url, form)?);
		let response = timeout(PATIENCE, request).await.map_err(|_| Refusal::TimedOut)?;
		let response = response.map_err(|_| Refusal::Unreachable)?;
		if !is_redirect(response.status().as_u16()) {
			return Ok(response);
		}
		url = redirect(&url, location(&headers(&response))?)?;
	}
	Err(Refusal::TooManyRedirects)
}

fn client() -> Result<HttpClient, Refusal> {
	let connector = HttpsConnectorBuilder::new()
		.with_provider_and_native_roots(rustls::crypto::ring::default_provider())
		.map_err(|_| Refusal::Unreachable)?
		.https_or_http()
		.enable_http1()
		.enable_http2()
		.build();
	Ok(Client::builder(TokioExecutor::new()).build(connector))
}

fn request(url: &[u8], form: Form) -> Result<Request<Empty<Bytes>>, Refusal> {
	let accept = match form {
		Form::Csv => "text/csv, application/zip, text/plain, application/octet-stream",
		Form::Json => "application/json",
	};
	Request::get(Uri::try_from(url).map_err(|_| Refusal::BadUrl)?)
		.header(header::ACCEPT, accept)
		.header(header::ACCEPT_ENCODING, "identity")
		.header(header::USER_AGENT, concat!("treasurenet-oracle/", env!("CARGO_PKG_VERSION")))
		.body(Empty::new())
		.map_err(|_| Refusal::BadUrl)
}

fn headers(response: &Response<Incoming>) -> Vec<Header> {
	let headers = response.headers().iter();
	headers.map(|(name, value)| (name.as_str().into(), value.as_bytes().into())).collect()
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use std::{
		io::{BufRead, BufReader, Write},
		net::TcpListener,
	};

	/// Starts a server that gives these answers, one per connection, and returns its address.
	pub fn serve(answers: Vec<String>) -> String {
		let listener = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = format!("http://{}", listener.local_addr().unwrap());
		std::thread::spawn(move || {
			for answer in answers {
				let (mut stream, _) = listener.accept().unwrap();
				let mut request = BufReader::new(stream.try_clone().unwrap()).lines();
				while request.next().is_some_and(|line| !line.unwrap().is_empty()) {}
				stream.write_all(answer.as_bytes()).unwrap();
			}
		});
		address
	}

	pub fn ok(content_type: &str, body: &str) -> String {
		let length = body.len();
		format!(
			"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
			 Connection: close\r\n\r\n{body}"
		)
	}

	fn moved(to: &str) -> String {
		format!(
			"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
		)
	}

	const ANYWHERE: Reach = Reach { own_address: true, redirects: true };

	fn get(answers: Vec<String>, reach: Reach) -> Result<String, Refusal> {
		let url = format!("{}/prices.csv", serve(answers)).into_bytes();
		let mut text = Vec::new();
		let mut sink = |piece: &[u8]| {
			text.extend_from_slice(piece);
			Ok(())
		};
		let read = read(url, Form::Csv, reach, &mut sink);
		let received = sc_cli::build_runtime().unwrap().block_on(read)?;
		let bytes = text.len() as u64;
		assert_eq!(received, Received { arrival: Arrival::Complete, bytes });
		Ok(String::from_utf8(text).unwrap())
	}

	#[test]
	fn document_should_be_read_when_it_has_moved() {
		let answers = vec![moved("/new.csv"), ok("text/csv", "Date,Price\n")];
		assert_eq!(get(answers, ANYWHERE), Ok("Date,Price\n".into()));
	}

	#[test]
	fn document_should_be_refused_when_its_address_is_private_and_may_not_be() {
		let answers = || vec![moved("/new.csv"), ok("text/csv", "Date,Price\n")];
		for own_address in [false, true] {
			let reach = Reach { own_address, redirects: false };
			assert_eq!(get(answers(), reach), Err(Refusal::PrivateAddress));
		}
		let reach = Reach { own_address: true, redirects: false };
		assert_eq!(get(answers()[1..].to_vec(), reach), Ok("Date,Price\n".into()));
	}

	#[test]
	fn document_should_be_refused_by_the_rules_of_the_worker_when_it_is_not_good() {
		let get = |answers| get(answers, ANYWHERE);
		assert_eq!(get(vec![moved("/a"); MAX_REDIRECTS + 1]), Err(Refusal::TooManyRedirects));
		assert_eq!(get(vec![moved("ftp://example.org/")]), Err(Refusal::BadRedirect));
		assert_eq!(get(vec![ok("text/html", "<p>")]), Err(Refusal::Html));
		let missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned();
		assert_eq!(get(vec![missing]), Err(Refusal::BadStatus(404)));
		// The server is gone.
		assert_eq!(get(vec![]), Err(Refusal::Unreachable));
	}
}
