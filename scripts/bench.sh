#!/usr/bin/env bash
# Measures the weights of every pallet of ours and writes them into the runtime.
#
#   scripts/bench.sh [PALLET...]   e.g. scripts/bench.sh pallet_tat_issuance
#
# Run it on the reference machine for validators: weights from another machine do not apply.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
profile=${PROFILE:-release}
steps=${STEPS:-50}
repeat=${REPEAT:-20}

# Runs the benchmarks in a runtime's Wasm, at the version that fits our SDK.
bencher=frame-omni-bencher
if ! command -v "$bencher" >/dev/null; then
	echo "Installing $bencher (compiles for half an hour on two cores)"
	# Skips a runtime that it would build only for its own tests.
	SKIP_WASM_BUILD=1 cargo install "$bencher" --version 0.28.0 --locked
fi

cargo build --profile "$profile" -p treasurenet-runtime --features runtime-benchmarks
wasm=$target/$profile/wbuild/treasurenet-runtime/treasurenet_runtime.compact.compressed.wasm

pallets=("$@")
if ((${#pallets[@]} == 0)); then
	for folder in pallets/*/; do
		name=${folder#pallets/}
		name=${name%/}
		pallets+=("pallet_${name//-/_}")
	done
fi

for pallet in "${pallets[@]}"; do
	echo "Measuring $pallet"
	"$bencher" v1 benchmark pallet --runtime "$wasm" --pallet "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --output runtime/src/weights/
done
