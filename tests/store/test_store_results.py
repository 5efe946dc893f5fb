"""Results count how days ended, and hold nothing about anybody."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.store import Results, Store
from game.store.results import recalled


def finished(day, walk, picks, **how):
    session = walk(day, [*picks, *[0] * 60], intake=False, **how)
    assert session.pending is None
    return session


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plays=st.lists(st.lists(st.integers(0, 4), max_size=12), max_size=4))
def test_each_finished_day_counts_once(tiny_day, walk, tmp_path_factory, plays):
    store = Store(tmp_path_factory.mktemp("results"))
    ended = [finished(tiny_day, walk, picks, seed=n) for n, picks in enumerate(plays)]
    for session in ended:
        store.finish(tiny_day, session)
    found = store.results().get("tiny", Results())
    assert found.plays == len(ended) == sum(found.endings.values()) == sum(found.rulings.values())
    assert found.endings == {id: [s.ending for s in ended].count(id) for id in {s.ending for s in ended}}


def test_nothing_is_kept_but_counts(tiny_day, walk, tmp_path):
    Store(tmp_path).finish(tiny_day, finished(tiny_day, walk, [0, 1], seed=77))
    written = json.loads((tmp_path / "results.json").read_text())
    counts = written["cases"]["tiny"]
    assert set(written) == {"format", "cases"} and set(counts) == {"plays", "endings", "rulings"}
    assert all(isinstance(n, int) for part in ("endings", "rulings") for n in counts[part].values())
    assert "77" not in (tmp_path / "results.json").read_text()


def test_damaged_results_are_set_aside_and_counting_begins_again(tiny_day, walk, tmp_path):
    for n, text in enumerate(("{", '{"cases": {"tiny": {"plays": -1}}}', '{"cases": []}'), 1):
        (tmp_path / "results.json").write_text(text)
        store = Store(tmp_path)
        store.finish(tiny_day, finished(tiny_day, walk, [0]))
        assert store.results()["tiny"].plays == 1 and f"damaged-{n}" in store.notices()[0]
        assert (tmp_path / f"results.json.damaged-{n}").read_text() == text


def test_results_of_a_newer_game_are_left_alone(tmp_path):
    newer = '{"format": 2, "cases": {"tiny": [1, 2]}}'
    (tmp_path / "results.json").write_text(newer)
    store = Store(tmp_path)
    assert store.results() == {} and "newer" in store.notices()[0]
    assert (tmp_path / "results.json").read_text() == newer


def test_another_case_that_was_ruled_on_is_recalled_by_its_usual_stamp():
    lift = Results(3, {"linen": 3}, {"upheld": 1, "reduced": 2})
    city = Results(1, {"two-men": 1}, {"source": 1})
    assert recalled({"the-lift": lift}, "clean-plate") == ("the-lift", "reduced")
    assert recalled({"the-lift": lift}, "the-lift") == ("", "") == recalled({"the-lift": Results(1, {"linen": 1})}, "clean-plate")
    both = {"the-lift": lift, "honest-city": city}
    once_more = both | {"the-lift": lift.plus("linen", "reduced")}
    assert {recalled(both, "clean-plate")[0], recalled(once_more, "clean-plate")[0]} == {"the-lift", "honest-city"}
