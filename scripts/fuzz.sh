#!/usr/bin/env bash
# Fuzzes every reader of untrusted documents, and the runtime, each for SECONDS (60) or 10 million runs,
# whichever comes first. Stops with an error at the first input that makes one panic, hang, or take too
# much memory; that input is kept in fuzz/artifacts. tests/random/README.md says what to do with one that
# breaks the runtime.
#
# Usage: scripts/fuzz.sh [SECONDS] [TARGET ...]
set -euo pipefail

RUNS=10000000
# Longer than the longest row of a table.
MAX_LEN=20000
# Off-chain workers have 128 MiB in all; the fuzzer itself needs memory too.
MEMORY_MIB=512

cd "$(dirname "$0")/../fuzz"
seconds="${1:-60}"
shift || true
targets=("$@")
if ((${#targets[@]} == 0)); then
	mapfile -t targets < <(cd corpus && printf '%s\n' *)
	targets+=(runtime)
fi
[[ "$seconds" =~ ^[1-9][0-9]*$ ]] || { echo "usage: $0 [SECONDS] [TARGET ...]" >&2; exit 2; }
command -v c++ >/dev/null || { echo "a C++ compiler is needed: install g++" >&2; exit 1; }

# LLVM's coverage without a sanitizer: a stable compiler can do no more, and there is no unsafe code
# for a sanitizer to check.
coverage="-Cpasses=sancov-module"
for argument in level=4 inline-8bit-counters pc-table trace-compares; do
	coverage+=" -Cllvm-args=-sanitizer-coverage-$argument"
done
target_dir="${CARGO_TARGET_DIR:-target}/fuzz"
features=()
[[ " ${targets[*]} " == *" runtime "* ]] && features=(--features runtime)
# With a target named, build scripts and macros are built without coverage.
host="$(rustc -vV | sed -n 's/^host: //p')"
RUSTFLAGS="$coverage -Ccodegen-units=1 --cfg fuzzing" SKIP_WASM_BUILD=1 \
	cargo build --locked --release --bins "${features[@]}" --target "$host" --target-dir "$target_dir"

for target in "${targets[@]}"; do
	found="found/$target"
	artifacts="artifacts/$target/"
	log="$(mktemp)"
	mkdir -p "$found" "$artifacts"
	seeds=("corpus/$target") max_len=$MAX_LEN memory=$MEMORY_MIB timeout=10
	if [[ "$target" == runtime ]]; then
		# Any bytes are a run of blocks; these are its first.
		for seed in 1 2 3 4; do
			[[ -e "$found/seed-$seed" ]] || head -c 4000 /dev/urandom >"$found/seed-$seed"
		done
		seeds=() max_len=4000 memory=4096 timeout=300
	fi
	echo "$target: at most $seconds s or $RUNS runs"
	if ! "$target_dir/$host/release/$target" \
		-max_total_time="$seconds" -runs="$RUNS" -max_len="$max_len" \
		-timeout="$timeout" -rss_limit_mb="$memory" -artifact_prefix="$artifacts" -print_final_stats=1 -verbosity=0 \
		"$found" "${seeds[@]}" >"$log" 2>&1; then
		tail -n 40 "$log" >&2
		echo "$target: failed; what made it fail is in fuzz/$artifacts" >&2
		exit 1
	fi
	awk '/^stat::number_of_executed_units/ { runs = $2 } /^stat::average_exec_per_sec/ { rate = $2 }
		/^stat::peak_rss_mb/ { memory = $2 }
		END { printf "%s: %d runs, %d a second, at most %d MiB\n", target, runs, rate, memory }' \
		target="$target" "$log"
	rm -f "$log"
done
echo "nothing found"
