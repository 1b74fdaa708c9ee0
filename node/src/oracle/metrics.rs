//! What the worker did last, for Prometheus.

use crate::oracle::status;
use sp_core::offchain::OffchainStorage;
use std::{collections::BTreeSet, time::Duration};
use substrate_prometheus_endpoint::{
	Counter, CounterVec, Gauge, GaugeVec, Opts, PrometheusError, Registry, U64, register,
};
use treasurenet_documents::status::{
	Counters, KeyStatus, ReporterStatus, SourceStatus, WorkerStatus,
};
use treasurenet_primitives::Moment;

/// How often the worker's status is read. A block, after which it may change, takes five seconds.
const EVERY: Duration = Duration::from_secs(5);

/// Keeps the metrics at what the worker wrote last, for as long as the node runs.
pub async fn watch<S: OffchainStorage>(storage: S, mut metrics: Metrics) {
	loop {
		if let Ok(Some(status)) = status::read(&storage) {
			metrics.update(&status);
		}
		tokio::time::sleep(EVERY).await;
	}
}

/// All metrics of the worker. Moments are in seconds since 1970-01-01 UTC, 0 for never.
pub struct Metrics {
	keys: Gauge<U64>,
	registered_keys: Gauge<U64>,
	last_run: Gauge<U64>,
	reporters: Reporters,
	sources: Sources,
	fetches: Counter<U64>,
	successes: Counter<U64>,
	unchanged: Counter<U64>,
	bytes: Counter<U64>,
	transactions: Counter<U64>,
	reports: Counter<U64>,
	refusals: CounterVec<U64>,
}

impl Metrics {
	/// Adds the metrics to those of the node.
	pub fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		Ok(Self {
			keys: gauge(registry, "keys", "Oracle keys of this node")?,
			registered_keys: gauge(
				registry,
				"registered_keys",
				"Oracle keys of this node that a reporter registered",
			)?,
			last_run: gauge(
				registry,
				"worker_last_run_timestamp_seconds",
				"When the oracle worker ran last",
			)?,
			reporters: Reporters::register(registry)?,
			sources: Sources::register(registry)?,
			fetches: counter(registry, "fetches_total", "Documents asked for")?,
			successes: counter(
				registry,
				"successes_total",
				"Documents read to their end, or unchanged",
			)?,
			unchanged: counter(
				registry,
				"unchanged_total",
				"Documents that their servers said to be unchanged",
			)?,
			bytes: counter(registry, "received_bytes_total", "Bytes received from sources")?,
			transactions: counter(registry, "transactions_total", "Transactions submitted")?,
			reports: counter(registry, "reports_total", "Reports submitted")?,
			refusals: register(
				CounterVec::new(
					opts("refusals_total", "Documents and figures refused, by reason"),
					&["reason"],
				)?,
				registry,
			)?,
		})
	}

	/// Takes over what the worker wrote.
	pub fn update(&mut self, status: &WorkerStatus) {
		let reporters = || status.keys.iter().filter_map(|key: &KeyStatus| key.reporter.as_ref());
		self.keys.set(status.keys.len() as u64);
		self.registered_keys.set(reporters().count() as u64);
		self.last_run.set(seconds(status.updated_at));
		self.reporters.update(reporters());
		self.sources.update(&status.sources);
		self.count(&status.counters);
	}

	/// The worker's counts survive restarts, so a counter starts at what was counted before.
	fn count(&self, counters: &Counters) {
		raise(&self.fetches, counters.fetches);
		raise(&self.successes, counters.successes);
		raise(&self.unchanged, counters.unchanged);
		raise(&self.bytes, counters.bytes);
		raise(&self.transactions, counters.transactions);
		raise(&self.reports, counters.reports);

		// Refusals that differ in a detail, such as the status of an answer, share a reason.
		let mut reasons = std::collections::BTreeMap::<_, u64>::new();
		for (refusal, count) in &counters.refusals {
			let sum = reasons.entry(refusal.label()).or_default();
			*sum = sum.saturating_add(*count);
		}
		for (reason, count) in reasons {
			raise(&self.refusals.with_label_values(&[reason]), count);
		}
	}
}

/// Of each reporter that this node reports for, by its number.
struct Reporters {
	active: GaugeVec<U64>,
	strikes: GaugeVec<U64>,
	removal_threshold: GaugeVec<U64>,
	missed_rounds: GaugeVec<U64>,
	last_submission: GaugeVec<U64>,
	shown: BTreeSet<String>,
}

impl Reporters {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let gauge = |name, help| gauges(registry, name, help, &["reporter"]);
		Ok(Self {
			active: gauge("reporter_active", "1 if the reporter is active, 0 if not")?,
			strikes: gauge("reporter_strikes", "Strikes of the reporter")?,
			removal_threshold: gauge(
				"reporter_removal_threshold",
				"The strikes at which the reporter is removed, 0 for never",
			)?,
			missed_rounds: gauge(
				"reporter_missed_rounds",
				"Accepted rounds in which the reporter did not answer",
			)?,
			last_submission: gauge(
				"reporter_last_submission_timestamp_seconds",
				"When this node submitted for the reporter last",
			)?,
			shown: BTreeSet::new(),
		})
	}

	fn update<'a>(&mut self, reporters: impl Iterator<Item = &'a ReporterStatus>) {
		let mut shown = BTreeSet::new();
		for reporter in reporters {
			let id = reporter.id.to_string();
			let set = |gauge: &GaugeVec<U64>, value| gauge.with_label_values(&[&id]).set(value);
			set(&self.active, reporter.active.into());
			set(&self.strikes, reporter.strikes.into());
			set(&self.removal_threshold, reporter.removal_threshold.into());
			set(&self.missed_rounds, reporter.missed_rounds.into());
			let submitted = reporter.last_submitted.map_or(0, |(at, _)| seconds(at));
			set(&self.last_submission, submitted);
			shown.insert(id);
		}
		for gone in self.shown.difference(&shown) {
			for gauge in [
				&self.active,
				&self.strikes,
				&self.removal_threshold,
				&self.missed_rounds,
				&self.last_submission,
			] {
				remove(gauge, &[gone]);
			}
		}
		self.shown = shown;
	}
}

/// Of each source, by what it is for.
struct Sources {
	up: GaugeVec<U64>,
	last_fetch: GaugeVec<U64>,
	last_success: GaugeVec<U64>,
	failures: GaugeVec<U64>,
	next_due: GaugeVec<U64>,
	figures: GaugeVec<U64>,
	bytes: GaugeVec<U64>,
	shown: BTreeSet<(&'static str, String)>,
}

impl Sources {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let gauge = |name, help| gauges(registry, name, help, &["purpose", "name"]);
		Ok(Self {
			up: gauge("source_up", "1 if the last fetch succeeded, 0 if not or if there was none")?,
			last_fetch: gauge(
				"source_last_fetch_timestamp_seconds",
				"When the source was fetched last",
			)?,
			last_success: gauge(
				"source_last_success_timestamp_seconds",
				"When the source was fetched well last",
			)?,
			failures: gauge(
				"source_failures",
				"Failures since the source was last fetched successfully",
			)?,
			next_due: gauge(
				"source_next_due_timestamp_seconds",
				"When the source is fetched next, if there is anything to report",
			)?,
			figures: gauge("source_figures", "Days or wells with a figure in the last document")?,
			bytes: gauge("source_bytes", "Bytes of the last document")?,
			shown: BTreeSet::new(),
		})
	}

	fn update(&mut self, sources: &[SourceStatus]) {
		let mut shown = BTreeSet::new();
		for source in sources {
			let (purpose, name) = status::purpose(&source.purpose);
			let labels = [purpose.word(), name.as_str()];
			let set = |gauge: &GaugeVec<U64>, value| gauge.with_label_values(&labels).set(value);
			let up = source.last_success.is_some() && source.failures == 0;
			set(&self.up, up.into());
			set(&self.last_fetch, source.last_fetch.map_or(0, seconds));
			set(&self.last_success, source.last_success.map_or(0, seconds));
			set(&self.failures, source.failures.into());
			set(&self.next_due, seconds(source.next_due));
			set(&self.figures, source.figures.into());
			set(&self.bytes, source.bytes);
			shown.insert((purpose.word(), name));
		}
		for (purpose, name) in self.shown.difference(&shown) {
			for gauge in [
				&self.up,
				&self.last_fetch,
				&self.last_success,
				&self.failures,
				&self.next_due,
				&self.figures,
				&self.bytes,
			] {
				remove(gauge, &[purpose, name]);
			}
		}
		self.shown = shown;
	}
}

fn opts(name: &str, help: &str) -> Opts {
	Opts::new(format!("treasurenet_oracle_{name}"), help)
}

fn gauge(registry: &Registry, name: &str, help: &str) -> Result<Gauge<U64>, PrometheusError> {
	register(Gauge::with_opts(opts(name, help))?, registry)
}

fn gauges(
	registry: &Registry,
	name: &str,
	help: &str,
	labels: &[&str],
) -> Result<GaugeVec<U64>, PrometheusError> {
	register(GaugeVec::new(opts(name, help), labels)?, registry)
}

fn counter(registry: &Registry, name: &str, help: &str) -> Result<Counter<U64>, PrometheusError> {
	register(Counter::with_opts(opts(name, help))?, registry)
}

/// Raises a counter to `total`. If the total fell, the storage is new and counting started again.
fn raise(counter: &Counter<U64>, total: u64) {
	if total < counter.get() {
		counter.reset();
	}
	counter.inc_by(total.saturating_sub(counter.get()));
}

/// Removes a gauge.
fn remove(gauge: &GaugeVec<U64>, labels: &[&str]) {
	if let Err(error) = gauge.remove_label_values(labels) {
		log::debug!("a gauge of {labels:?} is not there to be removed: {error}");
	}
}

fn seconds(moment: Moment) -> u64 {
	moment / 1_000
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::oracle::status::tests::busy;
	use substrate_prometheus_endpoint::prometheus::TextEncoder;

	/// What Prometheus would read, without the lines about the metrics.
	fn scrape(registry: &Registry) -> Vec<String> {
		let text = TextEncoder::new().encode_to_string(&registry.gather()).unwrap();
		text.lines().filter(|line| !line.starts_with('#')).map(Into::into).collect()
	}

	fn value(registry: &Registry, metric: &str) -> Option<u64> {
		let metric = format!("treasurenet_oracle_{metric} ");
		scrape(registry).iter().find_map(|line| line.strip_prefix(&metric)?.parse().ok())
	}

	#[test]
	fn metrics_should_show_everything_when_the_worker_is_busy() {
		let registry = Registry::new();
		Metrics::register(&registry).unwrap().update(&busy());
		let reason = |refusal: treasurenet_documents::refusal::Refusal, count| {
			format!("treasurenet_oracle_refusals_total{{reason=\"{}\"}} {count}", refusal.label())
		};
		let mut expected: Vec<String> = [
			"treasurenet_oracle_keys 2",
			"treasurenet_oracle_registered_keys 1",
			"treasurenet_oracle_worker_last_run_timestamp_seconds 1767614403",
			"treasurenet_oracle_reporter_active{reporter=\"3\"} 1",
			"treasurenet_oracle_reporter_strikes{reporter=\"3\"} 1",
			"treasurenet_oracle_reporter_removal_threshold{reporter=\"3\"} 100",
			"treasurenet_oracle_reporter_missed_rounds{reporter=\"3\"} 2",
			"treasurenet_oracle_reporter_last_submission_timestamp_seconds{reporter=\"3\"} 1767614343",
			"treasurenet_oracle_source_up{name=\"OIL\",purpose=\"price\"} 1",
			"treasurenet_oracle_source_up{name=\"OIL\",purpose=\"volume\"} 0",
			"treasurenet_oracle_source_last_fetch_timestamp_seconds{name=\"OIL\",purpose=\"price\"} 1767614283",
			"treasurenet_oracle_source_last_fetch_timestamp_seconds{name=\"OIL\",purpose=\"volume\"} 1767614373",
			"treasurenet_oracle_source_last_success_timestamp_seconds{name=\"OIL\",purpose=\"price\"} 1767614283",
			"treasurenet_oracle_source_last_success_timestamp_seconds{name=\"OIL\",purpose=\"volume\"} 0",
			"treasurenet_oracle_source_failures{name=\"OIL\",purpose=\"price\"} 0",
			"treasurenet_oracle_source_failures{name=\"OIL\",purpose=\"volume\"} 4",
			"treasurenet_oracle_source_next_due_timestamp_seconds{name=\"OIL\",purpose=\"price\"} 1767615303",
			"treasurenet_oracle_source_next_due_timestamp_seconds{name=\"OIL\",purpose=\"volume\"} 1767614853",
			"treasurenet_oracle_source_figures{name=\"OIL\",purpose=\"price\"} 30",
			"treasurenet_oracle_source_figures{name=\"OIL\",purpose=\"volume\"} 0",
			"treasurenet_oracle_source_bytes{name=\"OIL\",purpose=\"price\"} 4096",
			"treasurenet_oracle_source_bytes{name=\"OIL\",purpose=\"volume\"} 17",
			"treasurenet_oracle_fetches_total 9",
			"treasurenet_oracle_successes_total 5",
			"treasurenet_oracle_unchanged_total 2",
			"treasurenet_oracle_received_bytes_total 20480",
			"treasurenet_oracle_transactions_total 3",
			"treasurenet_oracle_reports_total 31",
		]
		.into_iter()
		.map(Into::into)
		.collect();
		expected.push(reason(treasurenet_documents::refusal::Refusal::BadStatus(503), 4));
		expected.push(reason(treasurenet_documents::refusal::Refusal::NotPositive, 1));
		expected.sort();

		let mut shown = scrape(&registry);
		shown.sort();
		assert_eq!(shown, expected);
	}

	#[test]
	fn counters_should_rise_and_begin_anew_when_the_worker_does() {
		let registry = Registry::new();
		let mut metrics = Metrics::register(&registry).unwrap();
		let mut status = busy();
		metrics.update(&status);

		status.counters.fetches = 11;
		metrics.update(&status);
		assert_eq!(value(&registry, "fetches_total"), Some(11));
		metrics.update(&status);
		assert_eq!(value(&registry, "fetches_total"), Some(11));

		// The node's storage was removed.
		status.counters.fetches = 2;
		metrics.update(&status);
		assert_eq!(value(&registry, "fetches_total"), Some(2));
	}

	#[test]
	fn refusals_should_be_one_sum_when_they_differ_in_a_detail_only() {
		use treasurenet_documents::refusal::Refusal::BadStatus;
		let registry = Registry::new();
		let mut status = busy();
		status.counters.refusals = vec![(BadStatus(500), 2), (BadStatus(503), 3)];
		Metrics::register(&registry).unwrap().update(&status);
		let metric = format!("refusals_total{{reason=\"{}\"}}", BadStatus(500).label());
		assert_eq!(value(&registry, &metric), Some(5));
	}

	#[test]
	fn gauges_should_go_when_their_reporter_or_source_does() {
		let registry = Registry::new();
		let mut metrics = Metrics::register(&registry).unwrap();
		metrics.update(&busy());
		let mut status = busy();
		status.keys.clear();
		status.sources.remove(0);
		metrics.update(&status);

		assert_eq!(value(&registry, "keys"), Some(0));
		let shown = scrape(&registry);
		assert!(!shown.iter().any(|line| line.contains("_reporter_")), "{shown:?}");
		assert!(!shown.iter().any(|line| line.contains("purpose=\"price\"")), "{shown:?}");
		assert_eq!(value(&registry, "source_up{name=\"OIL\",purpose=\"volume\"}"), Some(0));
	}

	#[test]
	fn source_should_be_down_when_it_was_never_fetched() {
		let registry = Registry::new();
		let mut status = busy();
		status.sources[0].last_fetch = None;
		status.sources[0].last_success = None;
		Metrics::register(&registry).unwrap().update(&status);
		assert_eq!(value(&registry, "source_up{name=\"OIL\",purpose=\"price\"}"), Some(0));
	}
}
