# The project's commands. `make` alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# The steps depend on each other, and cargo uses every core anyway.
.NOTPARALLEL:

# scripts/setup.sh may just have installed rustup.
export PATH := $(PATH):$(HOME)/.cargo/bin

TARGET_DIR := $(or $(CARGO_TARGET_DIR),target)
NODE := $(TARGET_DIR)/debug/treasurenet-node
DEV_STATE ?= .treasurenet/dev
CLIENT_TESTS := tests/polkadot-js

# Code for benchmarks and try-runtime is checked and documented with everything else.
FEATURES := --features runtime-benchmarks,try-runtime
# Checks and documentation do not run the runtime, so they skip building its Wasm.
NO_WASM := SKIP_WASM_BUILD=1

##@ Use

.PHONY: help
help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: setup-run build-node ## Start a development node (ws://127.0.0.1:9944, keeps its chain) and the portal
	@DEV_STATE="$(DEV_STATE)" scripts/run-dev.sh "$(NODE)" $(ARGS)

.PHONY: clean-dev
clean-dev: ## Remove the chain of the development node
	rm -rf "$(DEV_STATE)"

.PHONY: demo
demo: setup build ## Take real wells from admission to minted TAT; starts a node if none runs
	@"$(TARGET_DIR)/debug/treasurenet-demo" $(ARGS)

.PHONY: supply-sim
supply-sim: setup build ## Simulate the supply of UNIT over many histories
	@"$(TARGET_DIR)/debug/treasurenet-supply-sim" $(ARGS)

.PHONY: docker
docker: ## Run four validators in containers
	docker compose -f docker/compose.yml up --build

##@ Build and check

.PHONY: setup
setup: ## Install what building needs, if it is missing
	@scripts/setup.sh

# Every build is of the whole workspace, so crates are compiled once, with the same features for all
# programs and tests.
.PHONY: build
build: ## Build the node, with the runtime's Wasm, and the tools
	cargo build --workspace --bins

.PHONY: build-node
build-node: ## Build the node alone, with the runtime's Wasm
	cargo build --workspace --bin treasurenet-node

.PHONY: release
release: setup ## Build what is published: runtime, hash, chain specifications, node (hours)
	scripts/release.sh

# What fails fast comes first, the summaries of the tests last.
.PHONY: test
test: setup-test fmt-check clippy docs build-tests portal-test cargo-test client-test ## Check, build and test everything, as CI does

.PHONY: test-browser
test-browser: setup-browser build-node ## Test the portal in Chromium, on a node of its own
	cd portal && npm run build && TREASURENET_NODE="$(abspath $(NODE))" npm run test:browser

.PHONY: lint
lint: fmt-check clippy ## Check formatting and lints; TOML and licences too if the tools are installed
	@if command -v taplo >/dev/null; then taplo fmt --check; \
		else echo "taplo is not installed: the format of TOML files goes unchecked"; fi
	@if command -v cargo-deny >/dev/null; then cargo deny check; \
		else echo "cargo-deny is not installed: licences and sources go unchecked"; fi

.PHONY: docs
docs: ## Build the documentation of the code
	$(NO_WASM) RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps $(FEATURES)

.PHONY: weights
weights: setup ## Measure how long everything in the runtime takes: WHAT=pallet_balances, or all (hours)
	scripts/weights.sh $(WHAT)

# Figures of a quick run are shown and not kept.
.PHONY: bench
bench: setup ## Measure full blocks and a node into docs/performance.md; QUICK=1 STATE=1000,10000 for less
	cargo build --release -p treasurenet-node -p treasurenet-bench
	"$(TARGET_DIR)/release/treasurenet-bench" $(if $(STATE),--states $(STATE)) $(if $(QUICK),--quick,\
		--json docs/performance.json --svg docs/performance.svg --document docs/performance.md)

.PHONY: soak
soak: setup build-tests ## Run the long tests, the upgrade of a network among them
	PROPTEST_CASES=$(or $(PROPTEST_CASES),50000) cargo test -p treasurenet-math
	TREASURENET_NODE="$(abspath $(NODE))" cargo test --workspace --tests -- --ignored --nocapture
	cargo test $(addprefix -p pallet-,$(notdir $(wildcard pallets/*))) \
		--features runtime-benchmarks -- bench
	$(NO_WASM) cargo test -p treasurenet-runtime --features runtime-benchmarks --test benchmarks
	scripts/kill-soak.sh "$(NODE)"

.PHONY: fuzz
fuzz: setup ## Fuzz the readers of untrusted documents, and the runtime: SECONDS=600 for each target
	scripts/fuzz.sh $(or $(SECONDS),600)

# Steps of the above.

.PHONY: setup-run setup-test setup-browser fmt-check clippy build-tests portal-test cargo-test client-test

setup-run setup-test setup-browser: setup-%:
	@scripts/setup.sh $*

# Two workspaces stand apart. Nothing else here would notice that they fell behind.
APART := bencher fuzz

fmt-check:
	cargo fmt --all --check
	for folder in $(APART); do (cd $$folder && cargo fmt --check && \
		cargo update --quiet --workspace --locked); done

clippy:
	$(NO_WASM) cargo clippy --workspace --all-targets $(FEATURES) -- -D warnings
	# Benchmarks and try-runtime run in Wasm too, where dependencies offer less.
	$(NO_WASM) cargo check -p treasurenet-runtime --no-default-features $(FEATURES) \
		--target wasm32v1-none --config 'target.wasm32v1-none.rustflags=["--cfg=substrate_runtime"]'

build-tests:
	cargo build --workspace --all-targets

# `check` has TypeScript, so the build does without.
portal-test:
	cd portal && npm run check && npm test && npx vite build --logLevel warn && npm run size

cargo-test:
	TREASURENET_NODE="$(abspath $(NODE))" cargo test --workspace

client-test:
	@if [[ -f $(CLIENT_TESTS)/package.json ]]; then \
		TREASURENET_NODE="$(abspath $(NODE))" npm --prefix $(CLIENT_TESTS) test; fi
