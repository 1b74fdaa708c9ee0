#!/usr/bin/env bash
# Kills a development node repeatedly and checks that its chain survives: after each start it must
# continue from at least the last final block, and finalise more.
#
#   scripts/kill-soak.sh NODE [TIMES]
set -euo pipefail

node=$1
times=${2:-50}
state=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill -9 "$pid" 2>/dev/null || true; rm -rf "$state"' EXIT

call() {
	curl -sf -H 'Content-Type: application/json' "$url" \
		-d "{\"id\":1,\"jsonrpc\":\"2.0\",\"method\":\"$1\",\"params\":[${2:-}]}"
}

# The number of the last final block, 0 while the node does not answer.
finalised() {
	local head number
	head=$(call chain_getFinalizedHead | sed -n 's/.*"result":\("0x[0-9a-f]*"\).*/\1/p') || true
	[[ -n $head ]] || { echo 0; return; }
	number=$(call chain_getHeader "$head" | sed -n 's/.*"number":"0x\([0-9a-f]*\)".*/\1/p') || true
	echo $((16#${number:-0}))
}

last=0
for ((round = 1; round <= times; round++)); do
	"$node" --dev --base-path "$state/chain" --port 0 --rpc-port 0 --no-prometheus \
		>"$state/log" 2>&1 &
	pid=$!
	url=
	for ((wait = 0; wait < 120; wait++)); do
		sleep 1
		kill -0 "$pid" || { tail -n 20 "$state/log"; exit 1; }
		[[ -n $url ]] ||
			url=$(sed -n 's/.*Running JSON-RPC server: addr=\([0-9.:]*\).*/http:\/\/\1/p' "$state/log")
		[[ -n $url ]] || continue
		now=$(finalised)
		((now > last)) && break
	done
	if ((now <= last)); then
		echo "round $round: finality is stuck at $now"
		tail -n 20 "$state/log"
		exit 1
	fi
	echo "round $round of $times: final up to $now"
	last=$now
	# At a different point between blocks each time.
	sleep "$((RANDOM % 5)).$((RANDOM % 10))"
	kill -9 "$pid"
	wait "$pid" 2>/dev/null || true
	pid=
done
echo "The chain survived $times kills."
