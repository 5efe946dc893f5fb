# Out of Five. `make play` and `make test` are all that most people need; each sets up what it needs the first time.
PY := .venv/bin/python
# Types are strict everywhere but in the drawings and the window.
TYPED := $(filter-out game/art game/ui game/__init__.py game/__pycache__,$(wildcard game/*))

.PHONY: play test check lint setup bench pictures soak clean

play: setup
	@$(PY) main.py

test: setup
	$(PY) -m pytest -n 2

check: lint
	$(PY) main.py check

lint: setup
	$(PY) -m ruff check .
	$(PY) -m mypy --strict $(TYPED)
	.venv/bin/lint-imports

bench: setup
	$(PY) main.py bench

pictures: setup
	$(PY) main.py pictures

soak: setup
	$(PY) -m pytest -n 2 -m soak

setup: .venv/ready

.venv/ready: requirements.lock
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.lock
	touch $@

clean:
	rm -rf .venv build out
