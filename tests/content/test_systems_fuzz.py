"""Whatever is done to the text of a system, reading it gives a system or problems at a place, and the same ones twice."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content import LEVELS, check_system, system_ids

TEXTS = {id: (LEVELS / "systems" / f"{id}.yaml").read_text(encoding="utf-8") for id in system_ids()}
ODD = (
    "",
    "[",
    "{",
    "}",
    ": ",
    "- ",
    "*a",
    "none",
    "yes",
    "-1",
    "9" * 30,
    "0.0001",
    "1e3",
    "5%",
    "30 days",
    "[1, 2]",
    "{a: {b: 1}}",
    "é",
    "#",
)
WORDS = sorted({word for text in TEXTS.values() for word in text.split()})


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "changed.yaml"


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 4000), st.integers(0, 25), st.sampled_from(ODD) | st.sampled_from(WORDS))
def test_a_system_with_one_thing_changed(place: Path, id: str, start: int, length: int, token: str) -> None:
    text = TEXTS[id]
    start %= len(text)
    place.write_text(text[:start] + token + text[start + length :], encoding="utf-8")
    found = check_system(place)
    assert found == check_system(place)
    assert all(p.line >= 1 and p.column >= 1 and p.sentence for p in found)
