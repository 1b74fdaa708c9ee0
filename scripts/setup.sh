#!/usr/bin/env bash
# Installs what building Treasurenet needs, and says what it installs. Asks no questions, and does nothing
# if everything is there.
#
#   scripts/setup.sh           what building needs
#   scripts/setup.sh run       the portal's packages too, if Node.js is there
#   scripts/setup.sh test      what `make test` needs
#   scripts/setup.sh browser   what `make test-browser` needs
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
# The browser that the portal is tested in.
[[ ${1:-} != browser || -n ${CHROMIUM:-} ]] || packages+=([chromium]=chromium)

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

# ---- Packages of Node.js ----------------------------------------------------------------------

# Installs the packages of a folder, if they are missing or the lock file is newer.
install_packages() {
	# npm writes .package-lock.json at the end of each install.
	[[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]] && return
	say "installing the packages of $1"
	npm --prefix "$1" ci --no-audit --no-fund --loglevel=error
}

case ${1:-} in
test | browser)
	folders=(portal)
	[[ $1 == browser ]] || folders+=(tests/polkadot-js)
	for folder in "${folders[@]}"; do
		[[ -f $folder/package-lock.json ]] || continue
		command -v npm >/dev/null || fail "please install Node.js 20 or later, for $folder"
		install_packages "$folder"
	done
	;;
run)
	# The node runs without the portal, and run-dev.sh says why it is left out.
	if command -v npm >/dev/null; then
		install_packages portal || say "the packages of portal cannot be installed" >&2
	fi
	;;
esac
