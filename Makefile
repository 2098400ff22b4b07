# Two commands matter: `make demo` and `make test`. Each sets up all that it needs.

VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
WORKERS ?= 2

.PHONY: demo test check format lint unit cover lock screenshots clean

demo: $(VENV)/.run
	@$(BIN)/factcheck demo $(ARGS)

test: $(VENV)/.dev
	@sh .ci/provision
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest -n $(WORKERS) -q --cov --cov-report= $(ARGS)
	@$(MAKE) --no-print-directory cover

check: $(VENV)/.dev lint unit

lint: $(VENV)/.dev
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports > $(VENV)/imports.log || { cat $(VENV)/imports.log; exit 1; }
	@sh .ci/types $(VENV)

unit: $(VENV)/.dev
	@$(BIN)/pytest -n $(WORKERS) -q -m "not browser and not postgres and not slow" $(ARGS)

cover:
	@$(BIN)/coverage report --fail-under=95 > $(VENV)/coverage.log || { cat $(VENV)/coverage.log; exit 1; }
	@$(BIN)/coverage report --fail-under=100 \
		--include='factcheck/domain/*,factcheck/checking/*,factcheck/services/*'

format: $(VENV)/.dev
	@$(BIN)/ruff format -q .
	@$(BIN)/ruff check -q --fix .

lock: $(VENV)/.dev
	@$(BIN)/pip install -q uv
	@$(BIN)/uv pip compile pyproject.toml --extra postgres --universal --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" -q -o requirements.lock

screenshots: $(VENV)/.dev
	@$(BIN)/python benchmarks/screenshots.py $(ARGS)

clean:
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* dist

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed, and none was found."; exit 1; }
	@echo "Making the environment in $(VENV) (once, about a minute)."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/pip install -q --disable-pip-version-check -e .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	@$(BIN)/pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@ $(VENV)/.run
