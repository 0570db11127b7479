# Heard. `make` alone lists what there is.
#
# What is run, tested and looked at while editing is built with Cargo's profile
# `dev`, so that `make run` and `make test` share it: what we depend on is
# optimised a little, our own code not, and an edit is seen in a minute. What is
# installed and measured is `target/release/heard`, from `make build`.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PROFILE ?= dev
export PROFILE
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

DATA ?= data
ADDR ?= localhost:3000
HEARD := target/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))/heard
RELEASE := target/release/heard

.PHONY: help setup build program run check test browser screens bench bench-client bench-monday assure advisories licences clean

help: ## List what there is
	@awk 'BEGIN { FS = ":.*## " } /^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing: wasm-opt, browser suite, Chromium, PostgreSQL
	@.ci/setup

build: ## Build the browser bundle and the program to install: target/release/heard
	@.ci/setup build
	@.ci/bundle
	@cargo build --locked --release -p heard -p heard-load

program: # The program as it is run and tested while editing
	@.ci/setup build
	@.ci/bundle
	@cargo build --locked --profile $(PROFILE) --workspace --bins

run: program ## Build, fill a demonstration council, serve it at http://localhost:3000
	@[ -e "$(DATA)" ] || $(HEARD) demo --data "$(DATA)"
	@exec $(HEARD) serve --data "$(DATA)" --addr "$(ADDR)"

check: ## The quick part: formatting, lints, unit tests
	@.ci/setup build
	@.ci/lint
	@cargo test --locked --profile $(PROFILE) --workspace --lib --bins

test: ## Everything: lints, tests on both databases, documentation, browser suite
	@.ci/setup
	@.ci/test

browser: program ## The browser suite alone; ARGS='--project js-en-sqlite -g YP-01' narrows it
	@.ci/setup
	@.ci/with-postgres npm --prefix e2e run --silent test -- $(ARGS)

screens: program ## Photograph the main screens into target/screens
	@.ci/setup
	@npm --prefix e2e run --silent screens

bench-client: build ## Measure a visit on a cheap phone and a bad line: a table, and target/bench/client.json
	@.ci/setup
	@HEARD="$(CURDIR)/$(RELEASE)" npm --prefix e2e run --silent bench -- client

bench-monday: build ## Measure a lead's Monday in keys, clicks, page loads and seconds: a table, and target/bench/monday.json
	@.ci/setup
	@HEARD="$(CURDIR)/$(RELEASE)" npm --prefix e2e run --silent bench -- monday

bench: build ## Measure speed, memory and size: a table, and target/bench/server.json
	@.ci/setup
	@.ci/with-postgres $(RELEASE)-load bench --heard $(RELEASE)

assure: program ## The generated suites in full, as one table; ONLY='kill offline' runs these alone
	@.ci/setup
	@.ci/assure $(ONLY)

advisories: ## Look for known holes in what Heard is made of; says "not checked" and fails where it cannot
	@.ci/advisories

licences: ## List the licence of every crate and package
	@mkdir -p target
	@.ci/licences

clean: ## Remove what was built; data folders stay
	@cargo clean
	@rm -rf e2e/node_modules e2e/report e2e/results
