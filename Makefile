# Heard. `make` alone lists what there is.
#
# One profile serves everything: tests run against the optimised program, so
# that its dependencies are compiled once, not once more for a debug build.
# While editing, `make check PROFILE=dev` compiles faster and runs slower.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PROFILE ?= release
export PROFILE
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

DATA ?= data
ADDR ?= localhost:3000
HEARD := target/release/heard
LOAD := target/release/heard-load

.PHONY: help setup build run check test browser screens bench assure clean

help: ## List what there is
	@awk 'BEGIN { FS = ":.*## " } /^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing: wasm-bindgen, wasm-opt, browser suite, Chromium, PostgreSQL
	@.ci/setup

build: ## Build the browser bundle and the program: target/release/heard
	@.ci/setup build
	@.ci/bundle
	@cargo build --locked --release -p heard

run: build ## Build, fill a demonstration council, serve it at http://localhost:3000
	@[ -e "$(DATA)" ] || $(HEARD) demo --data "$(DATA)"
	@exec $(HEARD) serve --data "$(DATA)" --addr "$(ADDR)"

check: ## The quick part: formatting, lints, unit tests
	@.ci/setup build
	@.ci/lint
	@cargo test --locked --profile $(PROFILE) --workspace --lib --bins

test: ## Everything: lints, tests on both databases, documentation, browser suite
	@.ci/setup
	@.ci/test

browser: build ## The browser suite alone; ARGS='--project js-en-sqlite -g YP-01' narrows it
	@.ci/setup
	@.ci/with-postgres npm --prefix e2e run --silent test -- $(ARGS)

screens: build ## Photograph the main screens into target/screens
	@.ci/setup
	@npm --prefix e2e run --silent screens

bench-client: build ## Measure a visit on a cheap phone and a bad line: a table, and target/bench/client.json
	@.ci/setup
	@npm --prefix e2e run --silent bench

bench: build ## Measure speed, memory and size: a table, and target/bench/server.json
	@cargo build --locked --release -p heard-load
	@.ci/setup
	@.ci/with-postgres $(LOAD) bench --heard $(HEARD)

assure: build ## The generated suites in full, as one table; ONLY='kill offline' runs these alone
	@.ci/setup
	@.ci/assure $(ONLY)

clean: ## Remove what was built; data folders stay
	@cargo clean
	@rm -rf e2e/node_modules e2e/report e2e/results
