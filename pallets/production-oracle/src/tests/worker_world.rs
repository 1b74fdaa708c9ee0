//! A node around the off-chain worker: its keys, its clock, its web, its pool.

use crate::{crypto::KEY_TYPE, mock::*, worker::lock::LOCK_KEY, *};
use alloc::{
	collections::{BTreeMap, VecDeque},
	sync::Arc,
	vec,
	vec::Vec,
};
use codec::Decode;
use frame_support::{
	assert_ok,
	traits::{Authorize, Hooks},
};
use sp_core::offchain::{
	Externalities, HttpError, HttpRequestId, HttpRequestStatus, OffchainDbExt, OffchainWorkerExt,
	OpaqueNetworkState, StorageKind, Timestamp, TransactionPool, TransactionPoolExt,
	testing::TestOffchainExt,
};
use sp_keystore::{Keystore, KeystoreExt, testing::MemoryKeystore};
use sp_runtime::{traits::Dispatchable, transaction_validity::TransactionSource};
use std::sync::{Mutex, MutexGuard, PoisonError};
use treasurenet_documents::{
	config::{
		LOCAL_SOURCES_KEY, LocalSources, PriceFormat, PriceSource, VolumeFormat, VolumeSource,
	},
	status::{STATUS_KEY, SourceStatus, WorkerStatus},
};
use treasurenet_primitives::{
	Moment, Month, WellCommitment, WellKey, WellMonthView,
	math::calendar::{DAY_MS, civil},
	well_commitment,
};

/// The time between two blocks.
pub const BLOCK: Moment = 5_000;
pub const MINUTE: Moment = 60_000;

/// A piece of a body, or what happens in its place.
#[derive(Clone)]
pub enum Step {
	Bytes(Vec<u8>),
	Wait(Moment),
	Break,
}

/// Headers of a reply.
pub type Headers = Vec<(&'static str, String)>;

/// How a server replies.
#[derive(Clone)]
pub struct Reply {
	pub status: u16,
	pub headers: Headers,
	pub steps: Vec<Step>,
	/// How long it takes to begin. `None`: the connection breaks.
	pub after: Option<Moment>,
}

impl Reply {
	pub fn new(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
		Self {
			status: 200,
			headers: vec![("Content-Type", content_type.into())],
			steps: vec![Step::Bytes(body.into())],
			after: Some(0),
		}
	}

	pub fn csv(body: impl Into<Vec<u8>>) -> Self {
		Self::new("text/csv; charset=utf-8", body)
	}

	pub fn status(status: u16) -> Self {
		Self { status, ..Self::csv("") }
	}

	pub fn redirect(location: &str) -> Self {
		let headers = vec![("Location", location.into())];
		Self { status: 302, headers, ..Self::csv("") }
	}

	pub fn header(mut self, name: &'static str, value: &str) -> Self {
		self.headers.push((name, value.into()));
		self
	}

	pub fn after(self, after: Option<Moment>) -> Self {
		Self { after, ..self }
	}

	pub fn steps(self, steps: Vec<Step>) -> Self {
		Self { steps, ..self }
	}

	/// Cuts the body into pieces of so many bytes, some time apart.
	pub fn drip(self, size: usize, apart: Moment) -> Self {
		let mut steps = Vec::new();
		for step in &self.steps {
			if let Step::Bytes(bytes) = step {
				for piece in bytes.chunks(size) {
					steps.push(Step::Wait(apart));
					steps.push(Step::Bytes(piece.to_vec()));
				}
			}
		}
		self.steps(steps)
	}
}

/// A request as a server sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
	pub method: String,
	pub url: String,
	pub headers: Vec<(String, String)>,
	pub sent: bool,
}

#[derive(Default)]
struct Net {
	now: Moment,
	replies: BTreeMap<String, VecDeque<Reply>>,
	asked: Vec<Asked>,
	open: Vec<(Headers, VecDeque<Step>)>,
	/// Transactions in the pool.
	pool: Vec<Vec<u8>>,
	is_pool_full: bool,
	/// Whether a wait ended with the worker's lock expired.
	lock_was_lost: bool,
	db: TestOffchainExt,
}

impl Net {
	/// Waits for something that takes so long. `false` if the deadline comes first.
	fn wait(&mut self, takes: Moment, deadline: Option<Timestamp>) -> bool {
		let deadline = deadline.expect("the worker never waits for ever").unix_millis();
		let end = self.now.saturating_add(takes);
		let in_time = end <= deadline;
		self.now = end.min(deadline.max(self.now));
		let lock = self.db.0.read().persistent_storage.get(LOCK_KEY);
		let lock = lock.and_then(|bytes| u64::decode(&mut &bytes[..]).ok());
		self.lock_was_lost |= lock.is_none_or(|until| until < self.now);
		in_time
	}

	fn reply(&mut self, url: &str) -> Option<Reply> {
		let replies = self.replies.get_mut(url)?;
		// The last reply stays.
		if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() }
	}
}

#[derive(Clone, Default)]
pub struct World {
	net: Arc<Mutex<Net>>,
	keystore: Arc<MemoryKeystore>,
}

impl World {
	fn net(&self) -> MutexGuard<'_, Net> {
		// A test lets a run die.
		self.net.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Lets the node hold the key of a reporter's node.
	pub fn hold(&self, who: AccountId) {
		let seed = format!("0x{}", format!("{who:02x}").repeat(32));
		let public = key(who);
		self.keystore.insert(KEY_TYPE, &seed, public.as_ref()).unwrap();
	}

	/// What a server replies, each in turn, the last one for good.
	pub fn serve(&self, url: &str, replies: impl IntoIterator<Item = Reply>) {
		self.net().replies.insert(url.into(), replies.into_iter().collect());
	}

	/// The requests so far, which are forgotten.
	pub fn asked(&self) -> Vec<Asked> {
		core::mem::take(&mut self.net().asked)
	}

	pub fn urls(&self) -> Vec<String> {
		self.asked().into_iter().map(|asked| asked.url).collect()
	}

	pub fn clock(&self) -> Moment {
		self.net().now
	}

	pub fn set_clock(&self, now: Moment) {
		self.net().now = now;
	}

	pub fn fill_pool(&self, is_full: bool) {
		self.net().is_pool_full = is_full;
	}

	pub fn lock_was_lost(&self) -> bool {
		self.net().lock_was_lost
	}

	/// A block later, the worker runs.
	pub fn run(&self) {
		self.run_after(BLOCK);
	}

	/// Some time later, after blocks in which it did not, the worker runs.
	pub fn run_after(&self, duration: Moment) {
		System::set_block_number(System::block_number() + duration / BLOCK);
		pass(duration);
		self.set_clock(now());
		Oracle::offchain_worker(System::block_number());
	}

	/// The transactions in the pool, taken out of it.
	pub fn transactions(&self) -> Vec<(AccountId, Vec<Report>)> {
		self.take_pool().into_iter().map(|(who, reports, _)| (who, reports)).collect()
	}

	fn take_pool(&self) -> Vec<(AccountId, Vec<Report>, RuntimeCall)> {
		let pool = core::mem::take(&mut self.net().pool);
		let read = |bytes: Vec<u8>| {
			let call = Extrinsic::decode(&mut &bytes[..]).unwrap().function;
			let RuntimeCall::Oracle(Call::report_authorized { payload, .. }) = &call else {
				panic!("the worker submits reports only")
			};
			let who = (1..=5).find(|who| key(*who) == payload.key).unwrap();
			(who, payload.reports.to_vec(), call)
		};
		pool.into_iter().map(read).collect()
	}

	/// Includes the pool's transactions in a block: each is authorised, and then succeeds. Returns
	/// the reports in them.
	pub fn include(&self) -> Vec<(AccountId, Vec<Report>)> {
		System::set_block_number(System::block_number() + 1);
		let include = |(who, reports, call): (AccountId, Vec<Report>, RuntimeCall)| {
			assert_ok!(call.authorize(TransactionSource::Local).unwrap());
			assert_ok!(call.dispatch(frame_system::RawOrigin::Authorized.into()));
			(who, reports)
		};
		self.take_pool().into_iter().map(include).collect()
	}
}

impl Externalities for World {
	fn is_validator(&self) -> bool {
		false
	}

	fn network_state(&self) -> Result<OpaqueNetworkState, ()> {
		Err(())
	}

	fn timestamp(&mut self) -> Timestamp {
		Timestamp::from_unix_millis(self.clock())
	}

	fn sleep_until(&mut self, _: Timestamp) {
		panic!("the worker does not sleep")
	}

	fn random_seed(&mut self) -> [u8; 32] {
		[0; 32]
	}

	fn http_request_start(
		&mut self,
		method: &str,
		uri: &str,
		_: &[u8],
	) -> Result<HttpRequestId, ()> {
		let mut net = self.net();
		let (method, url) = (method.into(), uri.into());
		net.asked.push(Asked { method, url, headers: Vec::new(), sent: false });
		net.open.push(Default::default());
		Ok(HttpRequestId(net.open.len() as u16 - 1))
	}

	fn http_request_add_header(
		&mut self,
		_: HttpRequestId,
		name: &str,
		value: &str,
	) -> Result<(), ()> {
		let mut net = self.net();
		net.asked.last_mut().unwrap().headers.push((name.into(), value.into()));
		Ok(())
	}

	fn http_request_write_body(
		&mut self,
		_: HttpRequestId,
		chunk: &[u8],
		deadline: Option<Timestamp>,
	) -> Result<(), HttpError> {
		assert!(chunk.is_empty() && deadline.is_some());
		self.net().asked.last_mut().unwrap().sent = true;
		Ok(())
	}

	fn http_response_wait(
		&mut self,
		ids: &[HttpRequestId],
		deadline: Option<Timestamp>,
	) -> Vec<HttpRequestStatus> {
		let [id] = ids else { panic!("one request at a time") };
		let mut net = self.net();
		let asked = net.asked.last().unwrap().clone();
		assert!(asked.sent);
		let reply = net.reply(&asked.url).unwrap_or_else(|| panic!("no server at {}", asked.url));
		let Some(after) = reply.after else { return vec![HttpRequestStatus::IoError] };
		if !net.wait(after, deadline) {
			return vec![HttpRequestStatus::DeadlineReached];
		}
		net.open[usize::from(id.0)] = (reply.headers, reply.steps.into());
		vec![HttpRequestStatus::Finished(reply.status)]
	}

	fn http_response_headers(&mut self, id: HttpRequestId) -> Vec<(Vec<u8>, Vec<u8>)> {
		let net = self.net();
		let (headers, _) = &net.open[usize::from(id.0)];
		headers
			.iter()
			.map(|(name, value)| (name.as_bytes().to_vec(), value.clone().into()))
			.collect()
	}

	fn http_response_read_body(
		&mut self,
		id: HttpRequestId,
		buffer: &mut [u8],
		deadline: Option<Timestamp>,
	) -> Result<usize, HttpError> {
		let mut net = self.net();
		loop {
			match net.open[usize::from(id.0)].1.pop_front() {
				None => return Ok(0),
				Some(Step::Break) => return Err(HttpError::IoError),
				Some(Step::Wait(time)) => {
					if !net.wait(time, deadline) {
						return Err(HttpError::DeadlineReached);
					}
				}
				Some(Step::Bytes(bytes)) => {
					let (now, later) = bytes.split_at(bytes.len().min(buffer.len()));
					if !later.is_empty() {
						net.open[usize::from(id.0)].1.push_front(Step::Bytes(later.to_vec()));
					}
					if now.is_empty() {
						continue;
					}
					buffer[..now.len()].copy_from_slice(now);
					return Ok(now.len());
				}
			}
		}
	}

	fn set_authorized_nodes(&mut self, _: Vec<sp_core::OpaquePeerId>, _: bool) {
		panic!("the worker leaves the network alone")
	}
}

impl TransactionPool for World {
	fn submit_transaction(&mut self, extrinsic: Vec<u8>) -> Result<(), ()> {
		let mut net = self.net();
		if net.is_pool_full {
			return Err(());
		}
		net.pool.push(extrinsic);
		Ok(())
	}
}

/// Runs a test on a node that holds the keys of some reporters' nodes, at noon of 2024-05-15. Only
/// the days since 2024-04-14 are asked for.
pub fn on_node(keys: &[AccountId], test: impl FnOnce(&World)) {
	on_node_that_loses_its_keys(keys, test, |_| ());
}

/// The same, and a second part in which the node holds no key.
pub fn on_node_that_loses_its_keys(
	keys: &[AccountId],
	test: impl FnOnce(&World),
	later: impl FnOnce(&World),
) {
	LINES.take();
	let world = World::default();
	let mut ext = new_test_ext();
	let db = world.net().db.clone();
	ext.register_extension(OffchainDbExt::new(db));
	ext.register_extension(OffchainWorkerExt::new(world.clone()));
	ext.register_extension(TransactionPoolExt::new(world.clone()));
	ext.register_extension(KeystoreExt::from(world.keystore.clone() as Arc<dyn Keystore>));
	for who in keys {
		world.hold(*who);
	}
	let check = || {
		assert!(!world.lock_was_lost(), "the lock ran out during a run");
		assert!(stored(LOCK_KEY).is_none(), "the lock was not given back");
		Oracle::do_try_state().unwrap();
	};
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(Moment::from(TODAY) * DAY_MS + DAY_MS / 2);
		world.set_clock(now());
		register_keys();
		Schedule::mutate(|schedule| schedule.max_backfill_days = 1);
		Months::take();
		test(&world);
		check();
	});
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext.execute_with(|| {
		later(&world);
		check();
	});
}

pub fn stored(key: &[u8]) -> Option<Vec<u8>> {
	sp_io::offchain::local_storage_get(StorageKind::PERSISTENT, key)
}

pub fn store(key: &[u8], value: &[u8]) {
	sp_io::offchain::local_storage_set(StorageKind::PERSISTENT, key, value);
}

pub fn try_status() -> Option<WorkerStatus> {
	stored(STATUS_KEY).map(|bytes| WorkerStatus::decode(&mut &bytes[..]).unwrap())
}

pub fn status() -> WorkerStatus {
	try_status().unwrap()
}

/// The only source of the status.
pub fn source() -> SourceStatus {
	let mut sources = status().sources;
	assert_eq!(sources.len(), 1);
	sources.remove(0)
}

/// How often a reason was counted.
pub fn counted(why: treasurenet_documents::refusal::Refusal) -> u64 {
	let refusals = status().counters.refusals;
	refusals.into_iter().find(|(reason, _)| *reason == why).map_or(0, |(_, count)| count)
}

pub fn set_local(sources: LocalSources) {
	store(LOCAL_SOURCES_KEY, &sources.to_stored());
}

pub fn csv_source(url: &str) -> PriceSource {
	let text = |text: &str| text.as_bytes().to_vec();
	let (date, price) = (text("Date").try_into().unwrap(), text("Price").try_into().unwrap());
	PriceSource {
		url: text(url).try_into().unwrap(),
		format: PriceFormat::Csv { date, price },
		unit: text("USD").try_into().unwrap(),
	}
}

pub fn ngl_source(url: &str, column: &str) -> VolumeSource {
	let column = column.as_bytes().to_vec().try_into().unwrap();
	VolumeSource {
		url: url.as_bytes().to_vec().try_into().unwrap(),
		format: VolumeFormat::PetrinexNgl { column },
		unit: b"m3".to_vec().try_into().unwrap(),
	}
}

/// A table of days and prices.
pub fn table(rows: &[(u32, &str)]) -> String {
	let rows = rows.iter().map(|(day, price)| {
		let (year, month, day) = civil(*day);
		format!("{year}-{month:02}-{day:02},{price}\n")
	});
	"Date,Price\n".to_string() + &rows.collect::<String>()
}

/// A register's table of wells for April 2024, with their oil and condensate.
pub fn register(rows: &[(&str, &str, &str)]) -> String {
	let rows =
		rows.iter().map(|(well, oil, condensate)| format!("2024-04,{well},{oil},{condensate}\n"));
	"ProductionMonth,WellID,OilProduction,CondensateProduction\n".to_string()
		+ &rows.collect::<String>()
}

pub fn well(symbol: &str, id: &str) -> WellCommitment {
	well_commitment(symbol.as_bytes(), id.as_bytes())
}

/// A producer uploads for a well and month.
pub fn upload(commitment: WellCommitment, month: Month, kind: u32) {
	let view = WellMonthView { well: 7, minted: None };
	Months::mutate(|months| months.insert((WellKey { kind, commitment }, month), view));
}

std::thread_local! {
	static LINES: core::cell::RefCell<Vec<(log::Level, String)>> = const {
		core::cell::RefCell::new(Vec::new())
	};
}

/// Takes a line of the worker's log.
pub fn note(level: log::Level, line: &core::fmt::Arguments<'_>) {
	LINES.with_borrow_mut(|lines| lines.push((level, line.to_string())));
}

/// All lines of the worker, whatever their level. They are kept.
pub fn all_lines() -> Vec<String> {
	LINES.with_borrow(|lines| lines.iter().map(|(_, line)| line.clone()).collect())
}

/// The lines that an operator sees without asking for more, which are forgotten.
pub fn lines() -> Vec<String> {
	let lines = LINES.take().into_iter();
	lines.filter(|(level, _)| *level <= log::Level::Info).map(|(_, line)| line).collect()
}
