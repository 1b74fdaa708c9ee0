//! Asks for a document and hands its bytes on, piece by piece.
//!
//! Nothing that a server sends is trusted: the head is judged before the body is read, the body is
//! counted, and every wait has an end.

use super::{clock, lock::Held};
use alloc::{vec, vec::Vec};
use core::str::from_utf8;
use sp_core::offchain::{HttpError, HttpRequestId, HttpRequestStatus, Timestamp};
use treasurenet_primitives::Moment;
use treasurenet_sources::{
	archive::Unpacker,
	http::{Arrival, BodyMeter, Form, Head, is_redirect, judge, location},
	refusal::Refusal,
	template::redirect,
};

/// How long to wait for the head of an answer, in milliseconds.
pub const HEAD_TIMEOUT_MS: Moment = 20_000;
/// How long to wait for the next piece of a body, in milliseconds.
pub const READ_TIMEOUT_MS: Moment = 20_000;
/// How long a document may take in all, redirects included, in milliseconds: a register's month
/// of 100 MB needs 1 MB a second. In this time the node has one thread less for its other
/// off-chain work.
pub const DOCUMENT_TIMEOUT_MS: Moment = 110_000;
/// The most redirects that are followed.
pub const MAX_REDIRECTS: u32 = 3;
/// The size of a read, in bytes.
pub const READ_BYTES: usize = 64 * 1_024;

const USER_AGENT: &str = concat!("treasurenet-oracle/", env!("CARGO_PKG_VERSION"));

/// What takes a document's bytes, unpacked.
pub(super) type Sink<'s> = dyn FnMut(&[u8]) -> Result<(), Refusal> + 's;

/// One document on its way.
pub(super) struct Fetch<'h, 'a, 'b> {
	held: &'h mut Held<'a, 'b>,
	ends: Moment,
	/// Whether any server was asked.
	pub has_asked: bool,
	/// The bytes received so far, also of a document that is refused in the end.
	pub bytes: u64,
}

impl<'h, 'a, 'b> Fetch<'h, 'a, 'b> {
	/// Starts the clock of a document.
	pub fn new(held: &'h mut Held<'a, 'b>) -> Self {
		Self { held, ends: clock().saturating_add(DOCUMENT_TIMEOUT_MS), has_asked: false, bytes: 0 }
	}

	/// Reads the whole document at an address. Says whether all of it is known to have arrived.
	pub fn read(
		&mut self,
		url: Vec<u8>,
		form: Form,
		sink: &mut Sink<'_>,
	) -> Result<Arrival, Refusal> {
		let (request, head) = self.follow(url, form)?;
		let mut meter = BodyMeter::new(head);
		let mut unpacker = Unpacker::new();
		let mut buffer = vec![0; READ_BYTES];
		loop {
			let deadline = self.deadline(READ_TIMEOUT_MS)?;
			let read =
				sp_io::offchain::http_response_read_body(request, &mut buffer, Some(deadline))
					.map_err(refusal_of)?;
			let Some(piece) = buffer.get(..read as usize).filter(|piece| !piece.is_empty()) else {
				break;
			};
			self.bytes = self.bytes.saturating_add(piece.len() as u64);
			meter.count(piece.len())?;
			unpacker.push(piece, sink)?;
		}
		meter.finish()?;
		let unpacked = unpacker.finish(sink)?;
		Ok(Arrival::of(&head, &unpacked))
	}

	/// Follows redirects by hand, as the node's client does not, to an answer worth reading.
	fn follow(&mut self, mut url: Vec<u8>, form: Form) -> Result<(HttpRequestId, Head), Refusal> {
		for _ in 0..=MAX_REDIRECTS {
			let (request, status) = self.ask(&url, form)?;
			let headers = sp_io::offchain::http_response_headers(request);
			if !is_redirect(status) {
				return Ok((request, judge(status, &headers, form)?));
			}
			url = redirect(&url, location(&headers)?)?;
		}
		Err(Refusal::TooManyRedirects)
	}

	fn ask(&mut self, url: &[u8], form: Form) -> Result<(HttpRequestId, u16), Refusal> {
		let deadline = self.deadline(HEAD_TIMEOUT_MS)?;
		let url = from_utf8(url).map_err(|_| Refusal::BadUrl)?;
		let request =
			sp_io::offchain::http_request_start("GET", url, &[]).map_err(|()| Refusal::BadUrl)?;
		let accept = match form {
			Form::Csv => "text/csv, application/zip, text/plain, application/octet-stream",
			Form::Json => "application/json",
		};
		let headers =
			[("Accept", accept), ("Accept-Encoding", "identity"), ("User-Agent", USER_AGENT)];
		for (name, value) in headers {
			sp_io::offchain::http_request_add_header(request, name, value)
				.map_err(|()| Refusal::Unreachable)?;
		}
		// An empty piece ends the request's body and sends it.
		sp_io::offchain::http_request_write_body(request, &[], Some(deadline))
			.map_err(refusal_of)?;
		self.has_asked = true;
		let status = sp_io::offchain::http_response_wait(&[request], Some(deadline));
		match status.first() {
			Some(HttpRequestStatus::Finished(status)) => Ok((request, *status)),
			Some(HttpRequestStatus::DeadlineReached) => Err(Refusal::TimedOut),
			_ => Err(Refusal::Unreachable),
		}
	}

	/// The end of a wait that begins now. Keeps the lock for as long.
	fn deadline(&mut self, wait: Moment) -> Result<Timestamp, Refusal> {
		let now = clock();
		if now >= self.ends {
			return Err(Refusal::TimedOut);
		}
		self.held.keep();
		Ok(Timestamp::from_unix_millis(now.saturating_add(wait).min(self.ends)))
	}
}

fn refusal_of(error: HttpError) -> Refusal {
	match error {
		HttpError::DeadlineReached => Refusal::TimedOut,
		_ => Refusal::Unreachable,
	}
}
