# make demo    build the command and run it over seeds/; the pictures are in Output/
# make test    everything that continuous integration checks
# make help    the rest

SWIFT ?= swift
BUILD_FLAGS ?= --explicit-target-dependency-import-check error
# One binary: the Swift runtime goes into it.
RELEASE_FLAGS ?= -c release --static-swift-stdlib $(BUILD_FLAGS)
ANNALS = .build/release/annals
# Annotated corpora, for the benchmarks and for training only.
ANNALS_CORPORA ?= ../shared/corpora
export ANNALS_CORPORA

.PHONY: all build demo test lint format unit-tests check-output prerequisites install man \
  benchmark benchmark-speed benchmark-times help clean

all: build

## build: the command, optimised, as .build/release/annals
build: prerequisites
	$(SWIFT) build $(RELEASE_FLAGS) --product annals

## demo: DOT, JSON and SVG of every text in seeds/, in Output/
demo: build
	@Scripts/draw-seeds $(ANNALS) Output

## test: lint, unit tests, and Output/ made anew and compared
test: prerequisites lint check-output unit-tests

## unit-tests: the tests alone
unit-tests: prerequisites
	@Scripts/without-warnings $(SWIFT) test $(BUILD_FLAGS)

## lint: the formatter's verdict on every source file
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

## format: every source file as the formatter writes it
format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

## check-output: fails where Output/ is not what the command makes of seeds/ now
check-output: build
	@Scripts/check-output $(ANNALS)

## benchmark: speed and memory, then scores on annotated corpora where they are at hand
benchmark: benchmark-speed
	@$(SWIFT) run $(RELEASE_FLAGS) annals-benchmark --help

## benchmark-times: time expressions on annotated corpora
benchmark-times: prerequisites
	$(SWIFT) run $(RELEASE_FLAGS) annals-benchmark times --corpora $(ANNALS_CORPORA)

## benchmark-speed: start-up to picture, words a second, peak memory
benchmark-speed: build
	$(SWIFT) build $(RELEASE_FLAGS) --product annals-benchmark
	.build/release/annals-benchmark speed --annals $(ANNALS)

## man: the manual page, Documentation/annals.1, from the command's own help
man: prerequisites
	@Scripts/make-manual

## install: the command, its manual page and completions under PREFIX (/usr/local)
PREFIX ?= /usr/local
install: build
	@Scripts/install $(ANNALS) "$(DESTDIR)$(PREFIX)"

## prerequisites: the C libraries, installed where the system's package manager can
prerequisites:
	@Scripts/prerequisites

## clean: the build folder away
clean:
	rm -rf .build

## help: this list
help:
	@sed -n 's/^## /  /p' $(firstword $(MAKEFILE_LIST))
