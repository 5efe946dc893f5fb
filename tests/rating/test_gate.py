"""Yes or no, when the office looks."""

import pytest

from game.rating import gate
from game.rating.model import Evidence
from game.rating.models import MODELS
from tests.rating.vectors import moved, run, version


@pytest.mark.parametrize(("stars", "value"), [(4800, 1000), (4790, 0)])
def test_a_gate_takes_four_point_eight_and_nothing_less(stars, value):
    measures = [("stays", 10), ("answered", 9000), ("cancelled", 99), ("stars", stars)]
    evidence = [Evidence(key, "measure", i, amount, key) for i, (key, amount) in enumerate(measures)]
    found = run("gate", 1000, [*evidence, Evidence("april", "check", 60)])
    assert found.book.value == value
    assert moved(found) == ([] if value else [("stars", "condition 4", -1000)])


def test_a_gate_lost_twice_over_is_lost_in_equal_parts_and_only_when_somebody_looks():
    evidence = [
        Evidence(key, "measure", 1, n, key) for key, n in (("stays", 12), ("answered", 9900), ("cancelled", 300), ("stars", 4100))
    ]
    assert run("gate", 1000, evidence).book.value == 1000
    found = run("gate", 1000, [*evidence, Evidence("april", "check", 60)])
    assert moved(found) == [("cancelled", "condition 3", -500), ("stars", "condition 4", -500)]
    again = [
        Evidence("up", "measure", 90, 4900, "stars"),
        Evidence("on", "measure", 91, 0, "cancelled"),
        Evidence("july", "check", 99),
    ]
    found = run("gate", 1000, [*evidence, Evidence("april", "check", 60), *again])
    assert moved(found)[2:] == [("on", "condition 3", 500), ("up", "condition 4", 500)]
    rules = gate.GateRules()
    assert MODELS["gate"].standing(found.book, version(rules)).reasons == ()
