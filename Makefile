# Two commands: `make run` and `make test`. Everything else here serves them or the people who build.
PYTHON ?= python3
BIN := .venv/bin
PACKAGES := $(shell command -v uv >/dev/null 2>&1 && echo "uv pip install -q --python $(BIN)/python" || echo "$(BIN)/python -m pip install -q --disable-pip-version-check")

# Compiled once here, every start is quick, also where Python is told not to keep what it has compiled.
COMPILED := $(BIN)/python -m compileall -qq -j 2 $(BIN)/lib responder || true

.PHONY: run test lint types lock bench chaos soak fuzz audit clean

run: .venv/run.stamp  ## start everything on SQLite, with the demo merchant and a page where you are the customer
	$(BIN)/responder serve --demo

# Many tests wait for servers: four workers keep two cores busy. What one of them has compiled the others read, also
# where Python is told not to keep it.
test: .venv/test.stamp lint types  ## the whole suite, on SQLite and on a PostgreSQL that it brings along
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 4

lint: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/test.stamp
	$(BIN)/mypy

bench: .venv/test.stamp  ## what it costs, beside a floor measured in the same run
	for each in inbound idle outgoing timers start explain; do $(BIN)/python -m bench.$$each || exit 1; done

chaos: .venv/test.stamp  ## everything around it fails, in long; the report is reports/chaos.md
	$(BIN)/python -m tests.chaos.long

soak: .venv/test.stamp  ## an hour of mixed load; the report is reports/soak.md
	$(BIN)/python -m tests.chaos.soak

fuzz: .venv/test.stamp  ## a million broken mails and replies (an hour or two)
	$(BIN)/python -m tests.understand.fuzz --count 1000000
	$(BIN)/python -m tests.reading.fuzz --count 1000000

audit: .venv/test.stamp  ## licences of what is shipped, and known holes in it (asks a public list; says so where it cannot)
	$(BIN)/python operations/licences.py
	@mkdir -p reports; \
	$(BIN)/pip-audit -r requirements.txt --no-deps --disable-pip --progress-spinner off > reports/audit.txt 2>&1; code=$$?; \
	cat reports/audit.txt; \
	if grep -q "could not be audited" reports/audit.txt || { [ $$code != 0 ] && ! grep -q "^Found" reports/audit.txt; }; then \
	echo "audit: the public list could not be reached for what is named above: that was NOT compared."; fi; exit $$code

lock:  ## pin what requirements*.in name, with hashes (needs uv)
	uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-header requirements-build.in -o requirements-build.txt
	uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-header requirements.in -o requirements.txt
	uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-header requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf .venv reports

.venv/made.stamp:
	$(PYTHON) -m venv .venv || { echo "This Python cannot make environments; on Debian: apt install python3-venv"; exit 1; }
	@touch $@

.venv/run.stamp: .venv/made.stamp requirements.txt requirements-build.txt pyproject.toml
	@echo "Installing Responder's packages into .venv (once, about half a minute) ..."
	$(PACKAGES) --require-hashes -r requirements-build.txt
	$(PACKAGES) --require-hashes -r requirements.txt
	$(PACKAGES) --no-deps --no-build-isolation -e .
	@$(COMPILED)
	@touch $@

.venv/test.stamp: .venv/run.stamp requirements-dev.txt
	$(PACKAGES) --require-hashes -r requirements-dev.txt
	@$(COMPILED)
	@touch $@
