#!/usr/bin/env bash
# Measures the weights of everything in the runtime, and writes them to runtime/src/weights.
#
#   scripts/weights.sh [WHAT...]   e.g. scripts/weights.sh pallet_tat_issuance overhead
#
# WHAT is a pallet of runtime/src/benchmarks/mod.rs, `overhead` (an empty block and an empty transaction) or
# `database`; without it, everything is measured. These variables trade time for precision:
#
#   STEPS      values that each argument of a benchmark takes (50)
#   REPEAT     measurements of each value (20)
#   ACCOUNTS   accounts in the state on which the database is measured (1000000)
#
# WASM and BENCHER name a runtime and a measuring program that are built already.
#
# Run it on the reference machine for validators, with nothing else running: weights from another machine
# do not apply.
set -euo pipefail
cd "$(dirname "$0")/.."

steps=${STEPS:-50}
repeat=${REPEAT:-20}
accounts=${ACCOUNTS:-1000000}
out=runtime/src/weights
# Entries that a full block writes: its state's root is calculated once, for all of them.
batch=10000
# Measures machines, not the runtime.
no_pallet=frame_benchmarking

say() { printf 'weights: %s\n' "$*"; }
fail() {
	say "$*" >&2
	exit 1
}

for number in "$steps" "$repeat" "$accounts"; do
	[[ $number =~ ^[1-9][0-9]*$ ]] || fail "STEPS, REPEAT and ACCOUNTS take numbers, not '$number'"
done
((steps > 1)) || fail "STEPS must be 2 or more: a single value shows no slope"
((accounts >= batch)) || fail "ACCOUNTS must be $batch or more: a block writes as many entries"

# ---- Building -----------------------------------------------------------------------------------

# A folder of its own: a node must not pick up the runtime with benchmarks.
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")/weights
wasm=${WASM:-}
bencher=${BENCHER:-}
if [[ -z $wasm ]]; then
	say "building the runtime with its benchmarks"
	# Natively it is built only to get at its Wasm, which is that of a release.
	env -u SKIP_WASM_BUILD WASM_BUILD_TYPE=release cargo build --locked --target-dir "$target" \
		-p treasurenet-runtime --features runtime-benchmarks
	wasm=$target/debug/wbuild/treasurenet-runtime/treasurenet_runtime.compact.compressed.wasm
fi
if [[ -z $bencher ]]; then
	say "building the program that measures it (at first, an hour on two cores)"
	# Skips a runtime that the program would build only to measure parachains.
	SKIP_WASM_BUILD=1 cargo build --locked --release --target-dir "$target" --manifest-path bencher/Cargo.toml
	bencher=$target/release/treasurenet-bencher
fi
[[ -f $wasm ]] || fail "there is no runtime at $wasm"
[[ -x $bencher ]] || fail "there is no program at $bencher"

# ---- Measuring ----------------------------------------------------------------------------------

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/weights"

cpu=$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)
memory=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1024 / 1024 }' /proc/meminfo)
# Without an end of line: the templates have one.
printf '//! Machine: %s, %s cores, %s GiB. Compiler: %s.' "$cpu" "$(nproc --all)" "$memory" \
	"$(rustc --version | cut -d' ' -f1-2)" >"$work/header"

# All pallets at once, because the tool compiles the runtime for half a minute each time. The figures go
# through a file: straight from measuring, the tool also estimates sizes of proofs, which have no meaning here
# and fail where a benchmark's argument changes nothing.
measure_pallets() {
	local tool=("$bencher" pallet --runtime "$wasm" --pallets "$@" --extrinsic '*' --steps "$steps"
		--repeat "$repeat" --min-duration 0 --disable-proof-recording --no-storage-info --no-median-slopes
		--no-min-squares)
	"${tool[@]}" --json-file "$work/figures.json"
	"${tool[@]}" --json-input "$work/figures.json" --output-pov-analysis max \
		--template bencher/templates/pallet.hbs --header "$work/header" --output "$work/weights/"
}

# The tool's own files have dates and paths in them: only the figures are taken.
measure_overhead() {
	local rounds=$((repeat * 5))
	"$bencher" overhead --runtime "$wasm" --database paritydb --warmup 10 --repeat "$rounds" \
		--base-path "$work/overhead" --weight-path "$work"
	nanos() { sed -n 's/.*saturating_mul(\([0-9_]*\)).*/\1/p' "$work/$1_weights.rs"; }
	{
		echo "//! The weights of an empty block and of an empty transaction, measured. \`make weights\` writes"
		echo "//! this file."
		echo "//!"
		cat "$work/header"
		echo
		echo "//! Repeats: $rounds."
		echo
		echo "use frame_support::{"
		echo "	parameter_types,"
		echo "	weights::{Weight, constants::WEIGHT_REF_TIME_PER_NANOS},"
		echo "};"
		echo
		echo "parameter_types! {"
		echo "	/// The average time of executing a block with nothing but its inherents."
		echo "	pub const BlockExecutionWeight: Weight = Weight::from_parts("
		echo "		WEIGHT_REF_TIME_PER_NANOS.saturating_mul($(nanos block)),"
		echo "		0,"
		echo "	);"
		echo "	/// The average time of a transaction that does nothing, in a full block of them."
		echo "	pub const ExtrinsicBaseWeight: Weight = Weight::from_parts("
		echo "		WEIGHT_REF_TIME_PER_NANOS.saturating_mul($(nanos extrinsic)),"
		echo "		0,"
		echo "	);"
		echo "}"
	} >"$work/weights/overhead.rs"
}

measure_database() {
	"$bencher" storage --runtime "$wasm" --database paritydb --accounts "$accounts" --state-version 1 \
		--disable-pov-recorder --batch-size "$batch" --base-path "$work/database" \
		--template-path bencher/templates/database.hbs --header "$work/header" \
		--weight-path "$work/weights/database.rs"
	rm -rf "$work/database"
}

pallets=$("$bencher" pallet --runtime "$wasm" --list=pallets --no-csv-header 2>/dev/null | sort -u |
	grep -vx "$no_pallet")
targets=("$@")
((${#targets[@]})) || mapfile -t targets < <(printf '%s\n' "$pallets" overhead database)
chosen=()
for name in "${targets[@]}"; do
	if [[ $name != overhead && $name != database ]]; then
		grep -qx "$name" <<<"$pallets" ||
			fail "the runtime has no benchmarks of '$name'; it has: overhead database" $pallets
		chosen+=("$name")
	fi
done

for name in "${targets[@]}"; do
	[[ $name == overhead || $name == database ]] || continue
	say "measuring $name"
	"measure_$name"
done
if ((${#chosen[@]})); then
	say "measuring ${#chosen[@]} pallets"
	measure_pallets "${chosen[@]}"
fi
# Nothing is written unless all was measured.
for file in "$work"/weights/*.rs; do
	rustfmt --config-path . "$file"
	cp "$file" "$out/"
done
say "done; runtime/src/weights/mod.rs must name each new file"
