//! Compiles the runtime to Wasm twice, with the sessions and eras of a live network and with the
//! short ones of the `fast-runtime` feature, so one node binary can start either.

#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
fn main() {
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
	build_fast();
}

#[cfg(all(feature = "std", feature = "metadata-hash"))]
fn main() {
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("UNIT", 18)
		.build();
	build_fast();
}

#[cfg(feature = "std")]
fn build_fast() {
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.set_file_name("fast_wasm_binary.rs")
		.enable_feature("fast-runtime")
		.build();
}

/// The Wasm build itself runs this script without `std`.
#[cfg(not(feature = "std"))]
fn main() {}
