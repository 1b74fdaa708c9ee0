#!/usr/bin/env bash
# Runs a development node: one validator, Alice, that makes and finalises blocks by itself. Keeps the
# chain between runs.
#
#   scripts/run-dev.sh NODE [ARGUMENT...]
#
# NODE is the program, which gets all further arguments. It listens for clients on RPC_PORT (9944) and
# keeps the chain in DEV_STATE (.treasurenet/dev).
set -euo pipefail
cd "$(dirname "$0")/.."

node=$1
shift
port=${RPC_PORT:-9944}
state=${DEV_STATE:-.treasurenet/dev}

# Otherwise the node would silently take another port.
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
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

cat <<EOF

  Treasurenet development node
    clients         ws://127.0.0.1:$port
    Polkadot.js     https://polkadot.js.org/apps/?rpc=ws%3A%2F%2F127.0.0.1%3A$port#/explorer
    state           $state  (kept; \`make clean-dev\` removes it)
    stop            Ctrl-C

EOF

# Archive mode: a development node should have the whole history.
exec "$node" --dev --base-path "$state" --rpc-port "$port" \
	--state-pruning archive --blocks-pruning archive "$@"
