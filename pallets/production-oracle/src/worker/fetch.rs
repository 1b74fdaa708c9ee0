//! Asks for a document and hands its bytes on, piece by piece.
//!
//! Nothing that a server sends is trusted: the head is judged before the body is read, the body is
//! counted, every wait has an end, and no redirect leads into a private network unless the operator
//! allows it.

use super::{clock, lock::Held};
use alloc::{vec, vec::Vec};
use codec::Encode;
use core::str::from_utf8;
use sp_core::{
	H256,
	offchain::{HttpError, HttpRequestId, HttpRequestStatus, Timestamp},
};
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	archive::Unpacker,
	http::{
		Arrival, BodyMeter, Form, Head, Header, Validators, is_redirect, is_unchanged, judge,
		location,
	},
	private::is_private,
	refusal::Refusal,
	template::{Values, fill, redirect},
};
use treasurenet_primitives::Moment;

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

/// Whose network an address may be in. A DNS name that resolves into a private network is not told
/// from others: see [`treasurenet_documents::private`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode)]
pub(super) enum Reach {
	/// Governance chose the address: it must be public, and so must everything it redirects to.
	Public,
	/// The operator chose the address, so it may be private. What it redirects to must be public.
	OwnAddress,
	/// The operator chose the address and allows redirects into private networks.
	Anywhere,
}

impl Reach {
	/// Of a source with an address of the operator's own.
	pub fn own(allow_private: bool) -> Self {
		if allow_private { Self::Anywhere } else { Self::OwnAddress }
	}

	fn check(self, url: &[u8], is_redirect: bool) -> Result<(), Refusal> {
		let may_be_private = match self {
			Self::Public => false,
			Self::OwnAddress => !is_redirect,
			Self::Anywhere => true,
		};
		if may_be_private || !is_private(url) { Ok(()) } else { Err(Refusal::PrivateAddress) }
	}
}

/// What to ask for.
pub(super) struct Request<'r> {
	/// The address.
	pub url: Vec<u8>,
	/// The form that it comes in.
	pub form: Form,
	/// Where it may be.
	pub reach: Reach,
	/// The validators of the state that is known, where nothing but another one is of use.
	pub known: Option<&'r Validators>,
}

/// What came of asking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Received {
	/// The document is still the one that is known.
	Unchanged,
	/// The whole document.
	Document {
		/// Whether all of it is known to have arrived.
		arrival: Arrival,
		/// What its server tells its state apart by.
		validators: Validators,
	},
}

/// What an address is remembered by: a hash of all of it but the key, which nothing that is stored must
/// help to guess.
pub(super) fn address_of(template: &[u8], values: Values<'_>) -> Result<H256, Refusal> {
	let without_key = fill(template, &values.with_api_key(Some(&[])))?;
	Ok(H256(blake2_256(&without_key)))
}

/// What came of reading a document.
pub(super) enum Outcome<C> {
	/// It is still the one that is known.
	Unchanged,
	/// It was read to its end.
	Read {
		/// What it says.
		content: C,
		/// Hash of its address.
		address: H256,
		/// What its server tells its state apart by.
		validators: Validators,
	},
}

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

	/// Reads the whole document at an address, unless it is known.
	pub fn read(&mut self, request: Request<'_>, sink: &mut Sink<'_>) -> Result<Received, Refusal> {
		let Some((id, headers, head)) = self.follow(request)? else {
			return Ok(Received::Unchanged);
		};
		let mut meter = BodyMeter::new(head);
		let mut unpacker = Unpacker::new();
		let mut buffer = vec![0; READ_BYTES];
		loop {
			let deadline = self.deadline(READ_TIMEOUT_MS)?;
			let read = sp_io::offchain::http_response_read_body(id, &mut buffer, Some(deadline))
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
		let arrival = Arrival::of(&head, &unpacked);
		Ok(Received::Document { arrival, validators: Validators::of(&headers) })
	}

	/// Follows redirects by hand, because the node's client does not, to an answer worth reading.
	/// `None` if the document is unchanged.
	fn follow(
		&mut self,
		request: Request<'_>,
	) -> Result<Option<(HttpRequestId, Vec<Header>, Head)>, Refusal> {
		let Request { mut url, form, reach, known } = request;
		for redirects in 0..=MAX_REDIRECTS {
			reach.check(&url, redirects > 0)?;
			let (id, status) = self.ask(&url, form, known)?;
			if known.is_some() && is_unchanged(status) {
				return Ok(None);
			}
			let headers = sp_io::offchain::http_response_headers(id);
			if !is_redirect(status) {
				let head = judge(status, &headers, form)?;
				return Ok(Some((id, headers, head)));
			}
			url = redirect(&url, location(&headers)?)?;
		}
		Err(Refusal::TooManyRedirects)
	}

	fn ask(
		&mut self,
		url: &[u8],
		form: Form,
		known: Option<&Validators>,
	) -> Result<(HttpRequestId, u16), Refusal> {
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
		for (name, value) in
			headers.into_iter().chain(known.into_iter().flat_map(Validators::headers))
		{
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
