"""The grammar of conditions: what is printed is read back, everything else is refused with a sentence and a place."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.conditions import (
    WORDS,
    All,
    BadCondition,
    Chance,
    Clock,
    Not,
    Open,
    Rating,
    Remembered,
    Short,
    Some,
    Strain,
    Took,
    Visits,
    minutes,
    parse,
    thousandths,
)

names = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?", fullmatch=True).filter(lambda n: n not in WORDS)
ops = st.sampled_from((">=", "<=", ">", "<", "="))
atoms = st.one_of(
    st.builds(Rating, ops, st.integers(0, 9999)),
    st.builds(Clock, ops, st.integers(0, 24 * 60 - 1)),
    st.builds(Strain, ops, st.integers(0, 9)),
    st.builds(Remembered, names),
    st.builds(Took, names, names | st.integers(1, 5).map(str)),
    st.builds(Visits, names, ops, st.integers(0, 9)),
    st.builds(Open, names),
    st.builds(Chance, st.integers(0, 100), names),
    st.just(Short()),
)
conditions = st.recursive(
    atoms,
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.lists(parts, min_size=2, max_size=3).map(lambda p: All(tuple(p))),
        st.lists(parts, min_size=2, max_size=3).map(lambda p: Some(tuple(p))),
    ),
    max_leaves=8,
)


def spelt(c):
    """A condition as an author would write it, brackets around everything that needs them."""
    match c:
        case Rating():
            return f"rating {c.op} {c.thousandths // 1000}.{c.thousandths % 1000:03d}"
        case Clock():
            return f'clock {c.op} "{c.minute // 60:02d}:{c.minute % 60:02d}"'
        case Strain():
            return f"strain {c.op} {c.level}"
        case Remembered():
            return c.name
        case Took():
            return f"{c.choice} is {c.option}"
        case Visits():
            return f"visits {c.scene} {c.op} {c.times}"
        case Open():
            return f"open {c.thing}"
        case Chance():
            return f"chance {c.percent}% of {c.name}"
        case Short():
            return "short"
        case Not():
            return f"not {bracketed(c.part, All, Some)}"
        case All():
            return " and ".join(bracketed(p, All, Some) for p in c.parts)
        case Some():
            return " or ".join(bracketed(p, Some) for p in c.parts)
    raise AssertionError(c)


def bracketed(c, *kinds):
    return f"({spelt(c)})" if isinstance(c, kinds) else spelt(c)


@given(conditions)
def test_what_is_printed_is_read_back(condition):
    assert parse(spelt(condition)) == condition
    assert parse(spelt(condition).replace(" ", "   ") + " ") == condition


@given(conditions)
def test_the_names_that_a_condition_mentions_are_in_its_text(condition):
    text = spelt(condition)
    for _, name in condition.names():
        assert all(part in text for part in name.split("="))


@given(st.text(max_size=40))
def test_any_text_is_a_condition_or_is_refused_at_a_column_of_it(text):
    try:
        parse(text)
    except BadCondition as bad:
        assert 0 <= bad.column <= len(text) and str(bad)


@given(conditions, st.integers(0, 200), st.sampled_from("@;&|!?{}[]"))
def test_a_sign_that_means_nothing_is_pointed_at(condition, at, sign):
    text = spelt(condition)
    gaps = [0, *(i + 1 for i, c in enumerate(text) if c == " " and text[i - 1 : i + 2].count('"') == 0), len(text)]
    at = gaps[at % len(gaps)]
    broken = f"{text[:at]} {sign} {text[at:]}"
    with pytest.raises(BadCondition) as bad:
        parse(broken)
    assert bad.value.column <= at + 1


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("", 0, "empty"),
        ("   ", 0, "empty"),
        ("rating", 6, "expected one of"),
        ("rating >= ", 10, "a number"),
        ("rating >= four", 10, "a number"),
        ("rating >= 4.4444", 10, "three decimal places"),
        ("rating ( 4", 7, "compares nothing"),
        ("clock < 17", 8, "a time"),
        ('clock < "25:00"', 9, "not a time of day"),
        ("strain >= 1.5", 10, "whole number"),
        ("sat and", 7, "a condition"),
        ("and sat", 0, "cannot stand alone"),
        ("sat sat", 4, "found “sat”"),
        ("(sat or stood", 13, "expected “)”"),
        ("sat)", 3, "found “)”"),
        ("soup is", 7, "an option"),
        ("chance 35 of x", 7, "a percentage"),
        ("chance 35% x", 11, "expected “of”"),
        ("been hall", 5, "expected “to”"),
        ("open", 4, "what the tier opens"),
        ("visits hall", 11, "one of"),
        ("Sat", 0, "means nothing"),
    ],
)
def test_a_bad_condition_says_where_and_what(text, column, said):
    with pytest.raises(BadCondition) as bad:
        parse(text)
    assert bad.value.column == column and said in str(bad.value)


@dataclass
class Then:
    """A world made of plain values."""

    value: int | None = 4230
    unit: int = 1000
    at: int = 1000
    strain: int = 2
    short: bool = False
    seed: int = 7
    memory: set = field(default_factory=set)
    taken: dict = field(default_factory=dict)
    visited: dict = field(default_factory=dict)
    open: set = field(default_factory=set)
    night: int = 0
    tier: str = "good"
    counts: dict = field(default_factory=dict)
    papers: set = field(default_factory=set)
    registers: dict = field(default_factory=dict)

    def counted(self, name):
        return self.counts.get(name, 0) * 1000

    def filed(self, paper):
        return paper in self.papers

    def held(self, register):
        return self.registers.get(register, "")

    def under(self, version):
        return version == "hourly"

    def remembers(self, name):
        return name in self.memory

    def took(self, choice):
        return self.taken.get(choice, "")

    def visits(self, scene):
        return self.visited.get(scene, 0)

    def opens(self, thing):
        return thing in self.open


@given(conditions, conditions)
def test_not_and_and_or_are_what_they_say(one, other):
    world = Then(memory={"a"}, visited={"a": 1})
    a, b = one.holds(world), other.holds(world)
    assert Not(one).holds(world) is (not a)
    assert All((one, other)).holds(world) is (a and b)
    assert Some((one, other)).holds(world) is (a or b)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("rating >= 4.23", True),
        ("rating > 4.23", False),
        ("rating < 4.231", True),
        ("rating = 4.23", True),
        ('clock < "16:41"', True),
        ('clock >= "16:40"', True),
        ("clock = 16:40", True),
        ("strain >= 2", True),
        ("sat", True),
        ("not sat or stood", False),
        ("soup is ask", True),
        ("soup is not ask", False),
        ("soup is plain", False),
        ("other is ask", False),
        ("been to hall", True),
        ("visits hall > 2", False),
        ("visits cellar = 0", True),
        ("open lift-b", True),
        ("open lift-a", False),
        ("short", False),
        ("sat and stood or soup is ask", True),
        ("sat and (stood or soup is plain)", False),
        ("chance 100% of anything", True),
        ("chance 0% of anything", False),
    ],
)
def test_a_condition_holds_when_what_it_asks_is_so(text, holds):
    world = Then(memory={"sat"}, taken={"soup": "ask"}, visited={"hall": 2}, open={"lift-b"})
    assert parse(text).holds(world) is holds


def test_nothing_about_the_number_holds_where_there_is_none():
    for op in (">=", "<=", ">", "<", "="):
        assert not parse(f"rating {op} 0").holds(Then(value=None))


def test_a_number_is_compared_in_points_whatever_the_unit():
    assert parse("rating >= 4.5").holds(Then(value=45, unit=10))
    assert not parse("rating > 4.5").holds(Then(value=45, unit=10))
    assert parse("rating >= 960").holds(Then(value=960, unit=1))


@given(st.integers(0, 1439))
def test_minutes_are_read_from_clock_faces(minute):
    assert minutes(f"{minute // 60}:{minute % 60:02d}") == minute


@given(st.integers(0, 99_999))
def test_decimals_are_read_without_rounding(number):
    text = f"{number // 1000}.{number % 1000:03d}"
    assert thousandths(text) == thousandths(text.rstrip("0").rstrip(".") or "0") == number
