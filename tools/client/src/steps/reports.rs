//! Reports of daily prices and official volumes.

use crate::{
	Account, Client, Error, Included, KindInfo, Progress, State, Transaction,
	amount::price as show_price,
	calendar::format_day,
	chain::{Call, types},
	files::PriceOf,
};
use std::collections::BTreeMap;
use subxt::utils::{H256, Static};
use treasurenet_primitives::{
	Day, DayPrice, Feed, Month, UsdPrice, Volume, WellKey,
	math::{calendar::month_of, oracle::moved_beyond},
	oracle_api::HeldPrice,
};
use types::{
	bounded_collections::bounded_vec::BoundedVec,
	pallet_production_oracle::{
		crypto::app_sr25519::{Public, Signature},
		pallet::Call as Oracle,
		types::{PriceAnswer, Report, VolumeAnswer},
	},
};

/// The prices of one kind that are to be reported.
#[derive(Clone, Debug)]
pub struct PriceJob {
	/// The kind.
	pub kind: KindInfo,
	/// What the source says of each day, the days in their order and without gaps.
	pub days: Vec<(Day, PriceOf)>,
	/// Hash of what the source gave.
	pub source: H256,
}

/// The outcome of reporting prices.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PriceOutcome {
	/// How many days were decided by these reports.
	pub decided: usize,
	/// How many days were decided before.
	pub known: usize,
	/// Large moves that a manager confirmed: symbol, day and price.
	pub confirmed: Vec<(String, Day, UsdPrice)>,
}

/// The official volume of one well-month that is to be reported.
#[derive(Clone, Debug)]
pub struct VolumeJob {
	/// The well.
	pub key: WellKey,
	/// How to call it.
	pub label: String,
	/// What the register says; `None` if it has no figure.
	pub volume: Option<Volume>,
	/// Hash of what the register gave.
	pub source: H256,
}

/// The outcome of reporting volumes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct VolumeOutcome {
	/// How many were accepted by these reports.
	pub accepted: usize,
	/// How many were accepted before.
	pub known: usize,
	/// Wells of which the register has no figure.
	pub missing: Vec<String>,
}

/// Has all reporters report prices, day by day, and a manager confirm those that moved far.
pub async fn report_prices(
	client: &Client,
	reporters: &[Account],
	manager: &Account,
	jobs: &[PriceJob],
	progress: &mut dyn Progress,
) -> Result<PriceOutcome, Error> {
	let total: usize = jobs.iter().map(|job| job.days.len()).sum();
	progress.begin("Reporting daily prices", total as u64);
	ensure_reporters(client, reporters).await?;
	let mut outcome = PriceOutcome::default();
	let mut open = undecided(&client.state().await?, jobs).await?;
	outcome.known = total - count(&open);
	progress.advance(outcome.known as u64);
	while count(&open) > 0 {
		let state = client.state().await?;
		let (_, quorum) = state.quorum().await?;
		let size = state.max_reports().await?.max(1);
		let segments: Vec<Segment<'_>> =
			jobs.iter().zip(&open).map(|(job, days)| Segment::of(job, days)).collect();
		let mut transactions = Vec::new();
		for (place, reporter) in reporters.iter().enumerate() {
			// Once there is a quorum, a held price takes no further answer, and one refused answer
			// refuses its whole batch: only as many reporters as are needed answer such a day.
			let with_held = place < quorum as usize;
			let reports: Vec<Report> =
				segments.iter().flat_map(|segment| segment.reports(with_held)).collect();
			for batch in reports.chunks(size) {
				transactions.push(report(reporter, batch.to_vec()));
			}
		}
		let outcomes = client.submit_all(transactions, |_| ()).await;
		let left = undecided(&client.state().await?, jobs).await?;
		let confirmed = confirm(client, manager, &segments, &left).await?;
		outcome.confirmed.extend(confirmed);
		let left = undecided(&client.state().await?, jobs).await?;
		let decided = count(&open) - count(&left);
		if decided == 0 {
			// A refusal of a late answer does no harm.
			outcomes.into_iter().try_for_each(|outcome| outcome.map(|_| ()))?;
			return Err(Error::other(
				"the reports were taken and decided no price: look whether there are as many \
				 reporters as the quorum asks for",
			));
		}
		progress.advance(decided as u64);
		outcome.decided += decided;
		open = left;
	}
	progress.done(&price_words(&outcome));
	Ok(outcome)
}

/// Has all reporters report the official volumes of a month.
pub async fn report_volumes(
	client: &Client,
	reporters: &[Account],
	month: Month,
	jobs: &[VolumeJob],
	progress: &mut dyn Progress,
) -> Result<VolumeOutcome, Error> {
	progress.begin("Reporting official volumes", jobs.len() as u64);
	ensure_reporters(client, reporters).await?;
	let state = client.state().await?;
	let mut outcome = VolumeOutcome::default();
	let mut open = Vec::new();
	for job in jobs {
		match (state.official_volume(job.key, month).await?, job.volume) {
			(Some(_), _) => outcome.known += 1,
			(None, Some(volume)) => open.push((job, volume)),
			(None, None) => outcome.missing.push(job.label.clone()),
		}
	}
	progress.advance((outcome.known + outcome.missing.len()) as u64);
	let reports: Vec<Report> = open
		.iter()
		.map(|(job, volume)| Report::Volume {
			key: Static(job.key),
			month,
			revision: 0,
			answer: VolumeAnswer::Volume(*volume),
			source: job.source,
		})
		.collect();
	let size = state.max_reports().await?.max(1);
	let transactions = reporters
		.iter()
		.flat_map(|reporter| {
			reports.chunks(size).map(move |batch| report(reporter, batch.to_vec()))
		})
		.collect();
	let outcomes = client.submit_all(transactions, |_| ()).await;
	let state = client.state().await?;
	for (job, _) in &open {
		if state.official_volume(job.key, month).await?.is_none() {
			outcomes.into_iter().try_for_each(|outcome| outcome.map(|_| ()))?;
			return Err(Error::other(format!(
				"the official volume of {} was reported and not accepted: look whether the \
				 reporters agree and are enough",
				job.label
			)));
		}
		outcome.accepted += 1;
		progress.advance(1);
	}
	progress.done(&match (outcome.accepted, outcome.known) {
		(new, 0) => format!("{new} official volumes accepted"),
		(0, old) => format!("all {old} official volumes were already accepted"),
		(new, old) => format!("{new} official volumes accepted, {old} were already there"),
	});
	Ok(outcome)
}

/// Confirms a held price, as a foundation manager.
pub async fn confirm_price(
	client: &Client,
	manager: &Account,
	held: HeldPrice,
) -> Result<Included, Error> {
	let HeldPrice { feed, day, price, .. } = held;
	let what = format!("confirmation of {} on {}", show_price(price), format_day(day));
	let call = Oracle::confirm_price { feed: Static(feed), day, price };
	client.submit(Transaction::new(what, manager, vec![Call::ProductionOracle(call)])).await
}

/// Registers the key of a reporter's node. Key and proof are what `treasurenet-node oracle new-key`
/// prints, in hexadecimal.
pub async fn register_oracle_key(
	client: &Client,
	reporter: &Account,
	key: &str,
	proof: &str,
) -> Result<Included, Error> {
	let call = Oracle::set_session_key {
		key: Public(bytes("key", key)?),
		proof: Signature(bytes("proof", proof)?),
	};
	let what = format!("oracle key of {reporter}");
	client.submit(Transaction::new(what, reporter, vec![Call::ProductionOracle(call)])).await
}

fn bytes<const N: usize>(what: &str, text: &str) -> Result<[u8; N], Error> {
	let mut bytes = [0; N];
	hex::decode_to_slice(text.strip_prefix("0x").unwrap_or(text), &mut bytes)
		.map_err(|_| Error::other(format!("the {what} {text} is not {N} bytes in hexadecimal")))?;
	Ok(bytes)
}

/// The undecided days of a job up to the first one that a manager must confirm: the next days are
/// compared with it.
struct Segment<'a> {
	job: &'a PriceJob,
	days: Vec<(Day, PriceOf)>,
	held: Option<Day>,
}

impl<'a> Segment<'a> {
	fn of(job: &'a PriceJob, open: &[Day]) -> Self {
		let limit = job.kind.kind.feed.max_move_bps;
		let mut before = None;
		let mut segment = Self { job, days: Vec::new(), held: None };
		for (day, answer) in &job.days {
			let is_open = open.contains(day);
			if is_open {
				segment.days.push((*day, *answer));
			}
			if let PriceOf::Quote(price) = *answer {
				let jumps = before.is_some_and(|before| moved_beyond(price, before, limit));
				before = Some(price);
				if is_open && (jumps || price == 0) {
					segment.held = Some(*day);
					break;
				}
			}
		}
		segment
	}

	fn reports(&self, with_held: bool) -> Vec<Report> {
		self.days
			.iter()
			.filter(|(day, _)| with_held || self.held != Some(*day))
			.map(|(day, answer)| Report::Price {
				feed: Static(self.job.kind.feed()),
				day: *day,
				revision: 0,
				answer: match answer {
					PriceOf::Quote(price) => PriceAnswer::Price(*price),
					PriceOf::NoQuote => PriceAnswer::NoQuote,
				},
				source: self.job.source,
			})
			.collect()
	}
}

/// Confirms reported prices that are held.
async fn confirm(
	client: &Client,
	manager: &Account,
	segments: &[Segment<'_>],
	left: &[Vec<Day>],
) -> Result<Vec<(String, Day, UsdPrice)>, Error> {
	let mut held = Vec::new();
	for (segment, left) in segments.iter().zip(left) {
		for (day, answer) in &segment.days {
			if let (PriceOf::Quote(price), true) = (*answer, left.contains(day)) {
				held.push((segment.job.kind.clone(), *day, price));
			}
		}
	}
	for (kind, day, price) in &held {
		if *price != 0 && !(kind.kind.feed.min..=kind.kind.feed.max).contains(price) {
			return Err(Error::other(format!(
				"{} at {} on {} is outside the limits of its feed ({} to {}): the managers' \
				 majority has to decide",
				kind.symbol(),
				show_price(*price),
				format_day(*day),
				show_price(kind.kind.feed.min),
				show_price(kind.kind.feed.max)
			)));
		}
	}
	let transactions = held
		.iter()
		.map(|(kind, day, price)| {
			let what = format!("confirmation of {} on {}", kind.symbol(), format_day(*day));
			let call =
				Oracle::confirm_price { feed: Static(kind.feed()), day: *day, price: *price };
			Transaction::new(what, manager, vec![Call::ProductionOracle(call)])
		})
		.collect();
	let outcomes = client.submit_all(transactions, |_| ()).await;
	let mut confirmed = Vec::new();
	for (outcome, (kind, day, price)) in outcomes.into_iter().zip(held) {
		match outcome {
			Ok(_) => confirmed.push((kind.symbol(), day, price)),
			// Without a round, or with one below quorum, the reports failed and have said why.
			Err(Error::Refused { refusal, .. })
				if refusal.is("ProductionOracle", "NotHeld")
					|| refusal.is("ProductionOracle", "NoSuchRound") => {}
			Err(error) => return Err(error),
		}
	}
	Ok(confirmed)
}

/// The days of each job that the chain has not decided.
async fn undecided(state: &State, jobs: &[PriceJob]) -> Result<Vec<Vec<Day>>, Error> {
	let mut open = Vec::with_capacity(jobs.len());
	for job in jobs {
		let accepted = accepted(state, job.kind.feed(), &job.days).await?;
		open.push(
			job.days
				.iter()
				.map(|(day, _)| *day)
				.filter(|day| !accepted.contains_key(day))
				.collect(),
		);
	}
	Ok(open)
}

async fn accepted(
	state: &State,
	feed: Feed,
	days: &[(Day, PriceOf)],
) -> Result<BTreeMap<Day, DayPrice>, Error> {
	let mut accepted = BTreeMap::new();
	let mut months: Vec<Month> = days.iter().map(|(day, _)| month_of(*day)).collect();
	months.dedup();
	for month in months {
		for view in state.prices(feed, month).await? {
			accepted.extend(view.accepted.map(|price| (view.day, price)));
		}
	}
	Ok(accepted)
}

async fn ensure_reporters(client: &Client, reporters: &[Account]) -> Result<(), Error> {
	let state = client.state().await?;
	for reporter in reporters {
		if !state.is_reporter(&reporter.id()).await? {
			return Err(Error::other(format!(
				"{reporter} is no reporter on this chain. The development chain (`make run`) has \
				 the reporters that this needs; elsewhere governance admits them"
			)));
		}
	}
	let (_, quorum) = state.quorum().await?;
	if reporters.len() < quorum as usize {
		return Err(Error::other(format!(
			"a round needs {quorum} answers, but there are only {} reporters here",
			reporters.len()
		)));
	}
	Ok(())
}

fn report(reporter: &Account, reports: Vec<Report>) -> Transaction<'_> {
	let what = format!("report of {reporter}");
	let call = Oracle::report { reports: BoundedVec(reports) };
	Transaction::new(what, reporter, vec![Call::ProductionOracle(call)])
}

fn count(open: &[Vec<Day>]) -> usize {
	open.iter().map(Vec::len).sum()
}

fn price_words(outcome: &PriceOutcome) -> String {
	let mut words = match (outcome.decided, outcome.known) {
		(new, 0) => format!("{new} days decided"),
		(0, old) => format!("all {old} days were already decided"),
		(new, old) => format!("{new} days decided, {old} were already decided"),
	};
	for (symbol, day, price) in &outcome.confirmed {
		words.push_str(&format!(
			"; a manager confirmed {symbol} at {} on {}, a large move",
			show_price(*price),
			format_day(*day)
		));
	}
	words
}
