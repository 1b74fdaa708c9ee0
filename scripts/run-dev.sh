#!/usr/bin/env bash
# Runs a development node: one validator, Alice, that makes and finalises blocks by itself. Keeps the
# chain between runs. Serves the portal beside it, if Node.js is there.
#
#   scripts/run-dev.sh NODE [ARGUMENT...]
#
# NODE is the program, which gets all further arguments. It listens for clients on RPC_PORT (9944) and
# keeps the chain in DEV_STATE (.treasurenet/dev). The portal is on PORTAL_PORT (4173).
set -euo pipefail
cd "$(dirname "$0")/.."

node=$1
shift
port=${RPC_PORT:-9944}
portal_port=${PORTAL_PORT:-4173}
state=${DEV_STATE:-.treasurenet/dev}

in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Otherwise the node would silently take another port.
if in_use "$port"; then
	echo "Port $port is in use. Stop what uses it, or choose another: RPC_PORT=9955 make run" >&2
	exit 1
fi

# A kept chain continues with the runtime in its state, not with a newer build.
mkdir -p "$state"
wasm=$(dirname "$node")/wbuild/treasurenet-runtime/treasurenet_runtime.wasm
if [[ -f $wasm ]]; then
	built=$(cksum <"$wasm")
	[[ -f $state/runtime.cksum ]] || echo "$built" >"$state/runtime.cksum"
	if [[ $built != "$(<"$state/runtime.cksum")" ]]; then
		echo "This chain continues with the runtime that it started with, not with the present build."
		echo "To start afresh: make clean-dev"
	fi
fi

# Builds the portal for this node, unless that is what `dist` has.
build_portal() (
	cd portal
	export VITE_NODE_URL="ws://127.0.0.1:$port"
	sources=$(find . -path ./node_modules -prune -o -path ./dist -prune -o -path ./test-results -prune \
		-o -type f -print0 | sort -z | xargs -0 cksum | cksum)
	build="$VITE_NODE_URL $sources"
	[[ -f dist/.build && $build == "$(<dist/.build)" ]] && return
	echo "Building the portal"
	node_modules/.bin/vite build --logLevel warn && echo "$build" >dist/.build
)

# Why the portal is left out; empty if it is served.
left_out=
if ! command -v npm >/dev/null; then
	left_out="Node.js 20 or later, with npm, is not installed"
elif (($(node -p "parseInt(process.versions.node)") < 20)); then
	left_out="Node.js 20 or later is needed, and this is $(node --version)"
elif [[ ! -x portal/node_modules/.bin/vite ]]; then
	left_out="its packages are not installed (npm --prefix portal ci)"
elif in_use "$portal_port"; then
	left_out="port $portal_port is in use (choose another: PORTAL_PORT=4180 make run)"
elif ! build_portal; then
	left_out="it cannot be built"
fi

cat <<EOF

  Treasurenet development node
    portal          ${left_out:+left out: }${left_out:-http://127.0.0.1:$portal_port}
    clients         ws://127.0.0.1:$port
    Polkadot.js     https://polkadot.js.org/apps/?rpc=ws%3A%2F%2F127.0.0.1%3A$port#/explorer
    state           $state  (kept; \`make clean-dev\` removes it)
    stop            Ctrl-C

EOF

# Archive mode: a development node should have the whole history.
"$node" --dev --base-path "$state" --rpc-port "$port" \
	--state-pruning archive --blocks-pruning archive "$@" &
node_pid=$!
trap 'stopping=1; kill "$node_pid" 2>/dev/null || true' INT TERM HUP

portal_pid=
if [[ -z $left_out ]]; then
	(cd portal && exec node_modules/.bin/vite preview --logLevel warn \
		--host 127.0.0.1 --port "$portal_port" --strictPort) </dev/null &
	portal_pid=$!
	trap 'kill "$portal_pid" 2>/dev/null || true' EXIT
fi

# A signal ends a wait before the node has closed its database, so the wait is repeated.
stopping=1
while [[ -n $stopping ]]; do
	stopping=
	status=0
	wait "$node_pid" || status=$?
done
exit "$status"
