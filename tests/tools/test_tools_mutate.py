"""What is broken in a case is mostly found, near where it was broken, and nothing that is broken stops the check itself.

The soak breaks and garbles for ten minutes: `pytest -m soak tests/tools/test_tools_mutate.py`.
"""

import os
import resource
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content import check_case
from game.content.library import LEVELS
from game.story.conditions import DEEPEST, LONGEST, WORDS, BadCondition, parse
from game.story.words import read
from game.tools.mutate import WAYS, broken, judged, missed, table, verdicts

GOOD = Path(__file__).parents[1] / "levels" / "good"
TINY = (GOOD / "cases" / "tiny.yaml").read_text(encoding="utf-8")
CASES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((LEVELS / "cases").glob("*.yaml"))}
MINUTES = float(os.environ.get("SOAK_MINUTES", "10"))
MOST = 500
"""Megabytes that a process may come to hold."""

words = st.sampled_from(sorted(WORDS)) | st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
signs = st.sampled_from(
    [">=", "<=", "<", ">", "=", "(", ")", "35%", "1000%", "4.5", "4.5555", "-1", "17:30", '"25:00"', "{", "|", ":"]
)
spelled = st.lists(words | signs, max_size=60).map(" ".join)


def test_most_of_what_is_broken_is_found_near_by_and_the_check_survives_all_of_it() -> None:
    found = verdicts(TINY, 1, 100, GOOD, cores=1)
    told = [one for one in found if not one.same]
    assert not any(one.crash for one in found)
    assert sum(one.problems > 0 for one in told) >= 0.85 * len(told)
    near = [one.distance for one in told if one.distance >= 0]
    assert sum(distance <= 3 for distance in near) >= 0.8 * len(near)
    assert len(list(missed(TINY, 1, found))) == sum(one.problems == 0 for one in told)
    assert list(table("tiny", found))[-1].startswith("  crashed 0")


def test_a_shipped_case_is_broken_the_same_way_by_the_same_seed() -> None:
    text = CASES["the-lift"]
    first, again = (list(broken(text, 3, 10)) for _ in range(2))
    assert first == again and {one.how for one in first} == set(WAYS)
    assert all(one.text != text for one in first)
    assert first != list(broken(text, 4, 10))


def test_what_crashes_the_check_is_told_as_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("game.tools.mutate.check_case", crash)
    assert judged(next(broken(TINY, 1, 1)), TINY, frozenset(), GOOD).crash == "RecursionError: too deep"


@given(spelled)
def test_any_words_are_a_condition_or_a_problem_in_its_column(text: str) -> None:
    try:
        parse(text)
    except BadCondition as bad:
        assert 0 <= bad.column <= len(text)


@given(st.text(alphabet='{}|:"if aotherwse<>=(%1 ', max_size=80) | spelled.map(lambda text: f"{{if {text}: a}}"))
def test_any_text_is_words_or_a_problem(text: str) -> None:
    try:
        read(text)
    except BadCondition as bad:
        assert -1 <= bad.column <= len(text)


@pytest.mark.parametrize(
    "text",
    ["not " * 50_000 + "a", "(" * 50_000, "(" * 30 + "a" + ")" * 30, " and ".join(["a"] * 200_000), f"chance {'9' * 5000}% of x"],
    ids=["nots", "brackets", "nested", "ands", "percent"],
)
def test_a_catastrophic_condition_is_refused(text: str) -> None:
    with pytest.raises(BadCondition):
        parse(text)


def test_brackets_and_length_have_room_enough() -> None:
    deep = DEEPEST - 1
    assert parse("(" * deep + "a" + ")" * deep) == parse("a")
    assert parse(" or ".join(["a"] * (LONGEST // 2)))


@pytest.mark.soak
def test_the_loader_survives_ten_minutes(tmp_path: Path) -> None:
    """Breaks every case in one, two or three places, and half of them by loose bytes, until the time is up."""
    until, seed, worst = time.monotonic() + 60 * MINUTES / 2, 0, 0.0
    garble = os.urandom(8)
    print(f"garbled with {garble.hex()}")
    from random import Random

    chance = Random(garble)
    while time.monotonic() < until:
        seed += 1
        name = chance.choice([*CASES, "tiny"])
        text = CASES.get(name, TINY)
        for _ in range(chance.randint(1, 3)):
            text = next(broken(text, chance.randrange(10**9), 1)).text
        if chance.random() < 0.5:
            at, cut = chance.randrange(len(text)), chance.randrange(40)
            odd = "".join(chance.choice("{}[]:|&*!'\"#%\t\n -é\x00?<>=,9") for _ in range(chance.randrange(12)))
            text = text[:at] + odd + text[at + cut :]
        file = tmp_path / "broken.yaml"
        file.write_text(text, encoding="utf-8")
        began = time.process_time()
        check_case(file, levels=GOOD if name == "tiny" else LEVELS)
        worst = max(worst, time.process_time() - began)
        assert worst < 2, f"a check took {worst:.1f} s"
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seed:,} broken cases, the slowest {worst:.2f} s, {megabytes:.0f} MB at most")
    assert megabytes < MOST


@pytest.mark.soak
def test_the_grammar_survives_five_minutes() -> None:
    """Conditions and texts by hypothesis, a thousand at a time, until the time is up."""
    until, rounds, worst = time.monotonic() + 60 * MINUTES / 2, 0, [0.0]
    anything = spelled | st.text(max_size=400) | st.lists(words | signs, max_size=2000).map(" ".join)

    @settings(max_examples=1000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(anything)
    def each(text: str) -> None:
        began = time.process_time()
        for read_as in (parse, read, lambda text: read(f"{{if {text}: a}}")):
            try:
                read_as(text)
            except BadCondition as bad:
                assert str(bad)
        worst[0] = max(worst[0], time.process_time() - began)

    while time.monotonic() < until:
        each()
        rounds += 1
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{1000 * rounds:,} conditions and texts, the slowest {worst[0]:.2f} s, {megabytes:.0f} MB at most")
    assert worst[0] < 2 and megabytes < MOST
