"""The benches measure all that they name, and what they judge is something."""

import pytest

from game.rating.models import MODELS, NAMES
from game.tools import bench_authoring, bench_systems

IDLE = {"blacklist", "match"}
"""Models to which two signals in passing are nothing: they wait for a trigger, or for payslips."""


def test_every_model_and_all_systems_have_a_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_systems, "BOOKS", 1)
    found = list(bench_systems.figures(days=2))
    assert [f.what.split()[3].rstrip(",") for f in found if f.what.startswith("acts judged by")] == list(NAMES)
    assert all(f.value >= 0 and f.unit for f in found) and "2 days of The Lift under" in found[-2].what


@pytest.mark.parametrize("name", sorted(set(NAMES) - IDLE))
def test_the_acts_of_the_bench_are_something_to_every_model_that_looks_at_acts(name: str) -> None:
    version, model = bench_systems._version(name), MODELS[name]
    ratee = bench_systems.Ratee("noor", "Noor", sum(model.scale(version.rules)) // 2)
    book, entries = model.opened(ratee, version.rules), []
    for place in range(bench_systems.ACTS):
        book, made = model.judge(book, model.prepare(bench_systems._deed(place), ratee, version), 0, 1, bench_systems.SAYS)
        entries += made
    assert entries or name == "rolling"


def test_the_bench_of_authoring_measures_each_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_authoring, "PLAYS", 2)
    monkeypatch.setattr("game.tools.bench_authoring.middle", lambda work, times=1: (work(), 1.0)[1])
    names = [name for name, value, unit, _ in bench_authoring.measured(20) if value > 0 and unit]
    assert len(names) == 8 and {"check, first", "check, whole process", "a step with rating and ledger"} <= set(names)
    assert all(size in bench_authoring.CHECK or size == 100 for size in bench_authoring.SIZES)
