# Two commands matter: `make demo` and `make test`. Each sets up all that it needs.

VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
WORKERS ?= 2
# Every process that a test starts would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test check format lint style types unit whole cover lock screenshots clean

demo: $(VENV)/.run
	@$(BIN)/factcheck demo $(ARGS)

test: $(VENV)/.dev
	@sh .ci/provision
	@$(MAKE) --no-print-directory style
	@$(MAKE) --no-print-directory -j2 types whole
	@$(MAKE) --no-print-directory cover

check: $(VENV)/.dev style
	@$(MAKE) --no-print-directory -j2 types unit

lint: style types

style: $(VENV)/.dev
	@$(BIN)/ruff format --check -q .
	@$(BIN)/ruff check -q .
	@$(BIN)/lint-imports > $(VENV)/imports.log || { cat $(VENV)/imports.log; exit 1; }

# One core is enough for the types, so they are checked while the tests run.
types: $(VENV)/.dev
	@sh .ci/types $(VENV)
	@$(BIN)/mypy --no-error-summary

whole: $(VENV)/.dev
	@$(BIN)/pytest -n $(WORKERS) --dist worksteal -q --cov --cov-report= $(ARGS)

unit: $(VENV)/.dev
	@$(BIN)/pytest -n $(WORKERS) --dist worksteal -q -m "not browser and not postgres and not slow" \
		--ignore=tests/functional --ignore-glob='tests/checking/*/*' $(ARGS)

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
