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

# The node would take another port in silence.
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
	echo "Something listens on port $port already. Stop it, or choose another: RPC_PORT=9955 make run" >&2
	exit 1
fi

# A kept chain has its runtime in its state and goes on with it, whatever was built since.
mkdir -p "$state"
wasm=$(dirname "$node")/wbuild/treasurenet-runtime/treasurenet_runtime.wasm
if [[ -f $wasm ]]; then
	built=$(cksum <"$wasm")
	[[ -f $state/runtime.cksum ]] || echo "$built" >"$state/runtime.cksum"
	if [[ $built != "$(<"$state/runtime.cksum")" ]]; then
		echo "This chain began with another runtime than the one built now and goes on with its own."
		echo "To begin anew: make clean-dev"
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
