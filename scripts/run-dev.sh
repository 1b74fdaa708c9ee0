#!/usr/bin/env bash
# Runs a development node: one validator, Alice, that makes and finalises blocks by itself. The
# chain is kept between runs.
#
#   scripts/run-dev.sh NODE [ARGUMENT...]
#
# NODE is the program; further arguments are passed on to it. RPC_PORT (9944) is where it listens
# for clients, DEV_STATE (.treasurenet/dev) where it keeps the chain.
set -euo pipefail
cd "$(dirname "$0")/.."

node=$1
shift
port=${RPC_PORT:-9944}
state=${DEV_STATE:-.treasurenet/dev}

# The node would silently take another port.
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
	echo "Something listens on port $port already. Stop it, or choose another: RPC_PORT=9955 make run" >&2
	exit 1
fi

# A kept chain goes on with the runtime in its state, whatever was built since.
mkdir -p "$state"
wasm=$(dirname "$node")/wbuild/treasurenet-runtime/treasurenet_runtime.wasm
if [[ -f $wasm ]]; then
	built=$(cksum <"$wasm")
	[[ -f $state/runtime.cksum ]] || echo "$built" >"$state/runtime.cksum"
	if [[ $built != "$(<"$state/runtime.cksum")" ]]; then
		echo "This chain goes on with the runtime that it began with, not with the one built now."
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

# Archive: the whole history can be looked at, which is what a development node is for.
exec "$node" --dev --base-path "$state" --rpc-port "$port" \
	--state-pruning archive --blocks-pruning archive "$@"
