//! Runs every benchmark of the runtime natively, at both ends of its components, on the genesis of a
//! developer's chain: a set-up that works on a pallet's mock may fail on the runtime.
//!
//! `TREASURENET_BENCHMARKS=pallet_staking` runs those alone whose pallet and name contain the text.

#[path = "common/genesis.rs"]
mod genesis;

use frame_benchmarking::{
	BenchmarkBatch, BenchmarkConfig, BenchmarkList, BenchmarkMetadata, BenchmarkParameter,
	runtime_decl_for_benchmark::BenchmarkV2,
};
use sc_client_db::BenchmarkingState;
use sc_executor::WasmExecutor;
use sp_core::{
	offchain::{OffchainDbExt, OffchainWorkerExt, testing::TestOffchainExt},
	traits::ReadRuntimeVersionExt,
};
use sp_externalities::{Extensions, set_and_run_with_externalities};
use sp_keystore::{KeystoreExt, testing::MemoryKeystore};
use sp_runtime::{BuildStorage, Storage, traits::BlakeTwo256};
use sp_state_machine::{Ext, OverlayedChanges};
use std::{
	panic::{AssertUnwindSafe, catch_unwind},
	sync::Mutex,
	thread,
	time::Instant,
};
use treasurenet_runtime::{Block, Runtime, RuntimeGenesisConfig};

/// What cannot be called on this chain, so it has no weight: further assets, safe mode for a deposit.
const WEIGHTLESS: &[&str] = &[
	"pallet_assets::create",
	"pallet_safe_mode::enter",
	"pallet_safe_mode::extend",
	"pallet_safe_mode::force_release_deposit",
	"pallet_safe_mode::force_slash_deposit",
	"pallet_safe_mode::release_deposit",
];
/// It opens more polls than a block takes alarms, on which the SDK insists in builds with debug
/// assertions alone. Where weights are measured there are none.
const ASSERTED: &str = "pallet_conviction_voting::";
/// How many run at once.
const THREADS: usize = 2;

/// A benchmark with chosen components.
struct Case {
	pallet: Vec<u8>,
	instance: Vec<u8>,
	name: Vec<u8>,
	components: Vec<(BenchmarkParameter, u32)>,
}

impl Case {
	/// A benchmark with the highest components, and with the lowest if there are any.
	fn of(pallet: &[u8], instance: &[u8], benchmark: BenchmarkMetadata) -> Vec<Self> {
		let BenchmarkMetadata { name, components, .. } = benchmark;
		let case = |end: fn(&(BenchmarkParameter, u32, u32)) -> (BenchmarkParameter, u32)| Self {
			pallet: pallet.to_vec(),
			instance: instance.to_vec(),
			name: name.clone(),
			components: components.iter().map(end).collect(),
		};
		let highest = case(|(parameter, _, high)| (*parameter, *high));
		let lowest = case(|(parameter, low, _)| (*parameter, *low));
		if components.is_empty() { vec![highest] } else { vec![highest, lowest] }
	}

	fn title(&self) -> String {
		let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
		format!("{}::{}", text(&self.pallet), text(&self.name))
	}

	/// Runs it once and checks what it did. Says what went wrong.
	fn run(&self, genesis: &Storage) -> Result<(), String> {
		let state = BenchmarkingState::<BlakeTwo256>::new(genesis.clone(), None, false, false)?;
		let mut changes = OverlayedChanges::default();
		let mut extensions = extensions();
		let mut ext = Ext::new(&mut changes, &state, Some(&mut extensions));
		let config = BenchmarkConfig {
			pallet: self.pallet.clone(),
			instance: self.instance.clone(),
			benchmark: self.name.clone(),
			selected_components: self.components.clone(),
			verify: true,
			internal_repeats: 1,
		};
		let run = || <Runtime as BenchmarkV2<Block>>::dispatch_benchmark(config);
		let batches =
			catch_unwind(AssertUnwindSafe(|| set_and_run_with_externalities(&mut ext, run)))
				.map_err(|_| "it panicked".to_string())??;
		let has_weight = batches.iter().flat_map(results).any(|time| time > 0);
		match (batches.is_empty(), has_weight, WEIGHTLESS.contains(&self.title().as_str())) {
			(true, ..) => Err("it failed".into()),
			(_, false, false) => Err("it measured nothing".into()),
			(_, true, true) => Err("it has a weight now".into()),
			_ => Ok(()),
		}
	}
}

fn results(batch: &BenchmarkBatch) -> impl Iterator<Item = u128> {
	batch.results.iter().map(|result| result.extrinsic_time)
}

/// What the benchmarks may ask of their host.
fn extensions() -> Extensions {
	let mut extensions = Extensions::default();
	let (offchain, _) = TestOffchainExt::new();
	extensions.register(OffchainDbExt::new(offchain.clone()));
	extensions.register(OffchainWorkerExt::new(offchain));
	extensions.register(KeystoreExt::new(MemoryKeystore::new()));
	let executor = WasmExecutor::<sp_io::SubstrateHostFunctions>::builder().build();
	extensions.register(ReadRuntimeVersionExt::new(executor));
	extensions
}

fn cases(filter: &str) -> Vec<Case> {
	let (list, _) = <Runtime as BenchmarkV2<Block>>::benchmark_metadata(false);
	list.into_iter()
		.flat_map(|BenchmarkList { pallet, instance, benchmarks }| {
			benchmarks.into_iter().flat_map(move |each| Case::of(&pallet, &instance, each))
		})
		.filter(|case| case.title().contains(filter))
		.filter(|case| !(cfg!(debug_assertions) && case.title().starts_with(ASSERTED)))
		.collect()
}

#[test]
fn benchmarks_should_succeed_when_run_on_the_runtime() {
	let genesis = genesis::patched(genesis::patch("development"));
	let genesis: RuntimeGenesisConfig = serde_json::from_value(genesis).expect("it fits; qed");
	let genesis = genesis.build_storage().expect("the genesis builds; qed");
	let filter = std::env::var("TREASURENET_BENCHMARKS").unwrap_or_default();
	let cases = cases(&filter);
	assert!(!cases.is_empty(), "no benchmark is called {filter:?}");
	let (count, queue, failures) = (cases.len(), Mutex::new(cases), Mutex::new(Vec::new()));
	let next = || queue.lock().expect("no panic holds the lock; qed").pop();
	thread::scope(|scope| {
		for _ in 0..THREADS {
			// The set-ups call deeply.
			let work = || {
				while let Some(case) = next() {
					let begin = Instant::now();
					let outcome = case.run(&genesis);
					println!("{:>7} ms  {}", begin.elapsed().as_millis(), case.title());
					if let Err(error) = outcome {
						let failure = format!("{} {:?}: {error}", case.title(), case.components);
						failures.lock().expect("no panic holds the lock; qed").push(failure);
					}
				}
			};
			let builder = thread::Builder::new().stack_size(64 << 20);
			builder.spawn_scoped(scope, work).expect("a thread starts; qed");
		}
	});
	let failures = failures.into_inner().expect("no panic holds the lock; qed");
	assert!(failures.is_empty(), "of {count} runs these failed:\n{}", failures.join("\n"));
}
