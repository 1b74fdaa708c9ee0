#!/usr/bin/env bash
# Builds what a release publishes, into the folder RELEASE (default: release/).
#
#   treasurenet_runtime.compact.compressed.wasm   the runtime, with the hash of its metadata
#   *.json                                        the raw specifications of the chains
#   treasurenet-node                              the node
#   RELEASE.md                                    the hashes, and how to build it all again
#
# The runtime comes out the same, bit for bit, from the same commit anywhere: the compiler and all
# dependencies are pinned, and the paths of this machine are replaced by fixed ones. The node may differ by
# the system's linker and libraries.
set -euo pipefail
cd "$(dirname "$0")/.."

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
out=$(realpath -m "${RELEASE:-release}")
profile=${PROFILE:-production}
chains=(dev local)

if [[ -n $(git status --porcelain) ]]; then
	echo "There are changes that are not committed: nobody could build this release again." >&2
	exit 1
fi
commit=$(git rev-parse HEAD)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
spec_version=$(sed -n 's/^\tspec_version: \([0-9]*\),/\1/p' runtime/src/lib.rs)

cargo_home=${CARGO_HOME:-$HOME/.cargo}
sysroot=$(rustc --print sysroot)
remap="--remap-path-prefix=$PWD=/treasurenet --remap-path-prefix=$target=/target"
remap+=" --remap-path-prefix=$cargo_home=/cargo --remap-path-prefix=$sysroot=/rust"
export WASM_BUILD_RUSTFLAGS="${WASM_BUILD_RUSTFLAGS:-} $remap"
export SUBSTRATE_CLI_GIT_COMMIT_HASH=${commit:0:11}
unset SKIP_WASM_BUILD

cargo build --locked --profile "$profile" -p treasurenet-node -p treasurenet-runtime \
	--features treasurenet-runtime/metadata-hash

mkdir -p "$out"
built=$target/$profile
wasm=treasurenet_runtime.compact.compressed.wasm
cp "$built/wbuild/treasurenet-runtime/$wasm" "$out/"
cp "$built/treasurenet-node" "$out/"
for chain in "${chains[@]}"; do
	"$out/treasurenet-node" export-chain-spec --chain "$chain" --raw --output "$out/$chain.json"
done

code_hash=0x$(b2sum -l 256 "$out/$wasm" | cut -d' ' -f1)
cd "$out"
{
	echo "# Treasurenet $version, runtime $spec_version"
	echo
	echo "Commit \`$commit\`, $(rustc --version), profile \`$profile\`."
	echo
	echo "The hash that \`system.authorizeUpgrade\` takes, blake2-256 of \`$wasm\`:"
	echo
	echo "    $code_hash"
	echo
	echo "| file | SHA-256 |"
	echo "|---|---|"
	for file in "$wasm" treasurenet-node "${chains[@]/%/.json}"; do
		echo "| \`$file\` | \`$(sha256sum "$file" | cut -d' ' -f1)\` |"
	done
	echo
	echo "To build it again:"
	echo
	echo "    git checkout $commit && make release PROFILE=$profile"
} >RELEASE.md
cat RELEASE.md
