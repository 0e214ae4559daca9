# Thin names for the scripts that do the work.
.PHONY: setup build demo test lint bench train evaluate

setup:
	@Scripts/setup
build: setup
	@Scripts/build
demo: build
	@Scripts/demo
test: setup
	@Scripts/test
lint:
	@Scripts/lint
bench: build
	@Benchmarks/run
train: setup
	@swift run -c release Trainer train && Scripts/knowledge-index
evaluate: setup
	@swift run -c release Trainer evaluate
