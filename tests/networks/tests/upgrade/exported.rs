//! A network's exported state, under a runtime that checks itself: one built with `try-runtime`.

use codec::Encode;
use sc_executor::WasmExecutor;
use serde_json::Value;
use sp_core::{
	H256,
	storage::{StateVersion, Storage, StorageChild, well_known_keys::CODE},
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
};
use sp_io::{SubstrateHostFunctions, TestExternalities};
use sp_runtime::{OpaqueExtrinsic, generic, traits::BlakeTwo256};

type Header = generic::Header<u32, BlakeTwo256>;
type Block = generic::Block<Header, OpaqueExtrinsic>;

/// `UpgradeCheckSelect::All` and `TryStateSelect::All`, which exist only in a runtime with `try-runtime`.
const ALL: u8 = 1;

/// The state.
pub struct Exported<'a> {
	chain: TestExternalities,
	runtime: &'a [u8],
	executor: WasmExecutor<SubstrateHostFunctions>,
}

impl<'a> Exported<'a> {
	/// Takes the state from a raw specification.
	pub fn load(spec: &Value, runtime: &'a [u8]) -> Self {
		let raw = &spec["genesis"]["raw"];
		let mut storage = Storage { top: pairs(&raw["top"]), ..Storage::default() };
		for (key, child) in raw["childrenDefault"].as_object().into_iter().flatten() {
			let key = bytes(key);
			let child_info = sp_core::storage::ChildInfo::new_default(&key);
			storage.children_default.insert(key, StorageChild { data: pairs(child), child_info });
		}
		let code = storage.top.get(CODE).expect("a state has its code").clone();
		let chain = TestExternalities::new_with_code_and_state(&code, storage, StateVersion::V1);
		Self { chain, runtime, executor: WasmExecutor::builder().build() }
	}

	/// The state's root.
	pub fn root(&self) -> H256 {
		*self.chain.backend.root()
	}

	/// Removes an entry.
	pub fn remove(&mut self, key: &[u8]) {
		self.chain.execute_with(|| sp_io::storage::clear(key));
	}

	/// Upgrades the state, the migrations over several blocks included, with all checks.
	pub fn upgrade(&mut self) -> Result<(), String> {
		self.call("TryRuntime_on_runtime_upgrade", vec![ALL])
	}

	/// Executes a block of the network and checks everything after it; also that the outcome is the
	/// network's own if it was made from this state by this runtime.
	pub fn execute(&mut self, block: &Value, is_of_this_state: bool) -> Result<(), String> {
		let block: Block = serde_json::from_value(block.clone()).expect("a node's block");
		let (root, signatures) = (is_of_this_state, is_of_this_state);
		self.call("TryRuntime_execute_block", (block, root, signatures, ALL).encode())
	}

	fn call(&mut self, method: &str, arguments: Vec<u8>) -> Result<(), String> {
		let fetcher = WrappedRuntimeCode(self.runtime.into());
		let code = RuntimeCode { code_fetcher: &fetcher, heap_pages: None, hash: vec![1] };
		let (result, _) = self.executor.call(
			&mut self.chain.ext(),
			&code,
			method,
			&arguments,
			CallContext::Offchain,
		);
		result.map(|_| ()).map_err(|error| error.to_string())
	}
}

fn pairs(object: &Value) -> std::collections::BTreeMap<Vec<u8>, Vec<u8>> {
	let object = object.as_object().expect("a raw specification lists the state");
	object
		.iter()
		.map(|(key, value)| (bytes(key), bytes(value.as_str().expect("values are text"))))
		.collect()
}

/// The bytes of a text such as `0x00ff`.
pub fn bytes(text: &str) -> Vec<u8> {
	hex::decode(text.trim_start_matches("0x")).expect("it is hexadecimal")
}
