#!/usr/bin/env bash
# Installs what building Treasurenet needs, and says what it installs. Asks no questions, and does nothing
# if everything is there.
#
#   scripts/setup.sh         what `make run` needs
#   scripts/setup.sh test    what `make test` needs too
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*"; }
fail() {
	say "$*" >&2
	exit 1
}

# ---- Packages of the system -------------------------------------------------------------------

# Debian's packages for the commands that the build needs: linker, protobuf compiler, pkg-config.
declare -A packages=([cc]=build-essential [protoc]=protobuf-compiler [pkg-config]=pkg-config)
# curl is needed only to fetch rustup.
command -v rustup >/dev/null || packages+=([curl]=curl)

missing=()
for command in "${!packages[@]}"; do
	command -v "$command" >/dev/null || missing+=("${packages[$command]}")
done

if ((${#missing[@]})); then
	command -v apt-get >/dev/null ||
		fail "please install with your system's package manager: ${missing[*]} (names of Debian)"
	root=()
	if ((EUID != 0)); then
		command -v sudo >/dev/null || fail "please install as root: apt-get install ${missing[*]}"
		root=(sudo)
	fi
	say "installing the packages ${missing[*]}"
	export DEBIAN_FRONTEND=noninteractive
	"${root[@]}" apt-get update -qq
	"${root[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}"
fi

# ---- Rust -------------------------------------------------------------------------------------

if ! command -v rustup >/dev/null; then
	say "installing rustup, the installer of Rust, in ${CARGO_HOME:-$HOME/.cargo}"
	curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
		sh -s -- -y --quiet --no-modify-path --default-toolchain none
	export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi

# Automatic installs may be off (RUSTUP_AUTO_INSTALL=0), hence the explicit steps.
toolchain=$(sed -n 's/^channel *= *"\(.*\)"/\1/p' rust-toolchain.toml)
[[ -n $toolchain ]] || fail "rust-toolchain.toml names no channel"

if ! rustup toolchain list | grep -q "^$toolchain-"; then
	say "installing Rust $toolchain"
	rustup toolchain install "$toolchain" --profile minimal --no-self-update
fi

components=$(rustup component list --toolchain "$toolchain" --installed)
for component in rust-src rustfmt clippy; do
	if ! grep -q "^$component" <<<"$components"; then
		say "installing Rust's component $component"
		rustup component add --toolchain "$toolchain" "$component"
	fi
done

target=wasm32v1-none
if ! grep -q "^rust-std-$target" <<<"$components"; then
	say "installing Rust's target $target, for the runtime"
	rustup target add --toolchain "$toolchain" "$target"
fi

# ---- Node.js, for the tests that drive the chain with Polkadot.js ------------------------------

client_tests=tests/polkadot-js
if [[ ${1:-} == test && -f $client_tests/package-lock.json ]]; then
	command -v npm >/dev/null || fail "please install Node.js 20 or later, for $client_tests"
	# npm writes .package-lock.json at the end of each install.
	if [[ ! $client_tests/node_modules/.package-lock.json -nt $client_tests/package-lock.json ]]; then
		say "installing the packages of $client_tests"
		npm --prefix "$client_tests" ci --no-audit --no-fund --loglevel=error
	fi
fi
