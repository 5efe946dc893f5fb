# Out of Five. `make play` and `make test` are all that most people need; each sets up what it needs the first time.
PY := .venv/bin/python
PURE := game/act.py game/chance.py game/errors.py game/ledger.py game/views game/rating game/story game/play
PURE += $(wildcard game/audit game/audit.py game/measure game/measure.py)
TYPED := $(PURE) $(wildcard game/content game/store game/store.py game/text game/tools)

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
