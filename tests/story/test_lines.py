"""Lines with small variations in them: what a hole says, and what is wrong with a bad one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.conditions import BadCondition
from game.story.words import read
from tests.story.test_conditions import Then, conditions, spelt

plain = st.text(st.characters(codec="utf-8", exclude_characters="{}|", exclude_categories=("Cc", "Cs")), max_size=30)


@given(plain)
def test_plain_text_is_said_as_it_is(text):
    assert read(text).said(Then()) == text
    assert read(text).longest() == text


@given(conditions, st.from_regex("[a-z]{1,8}( [a-z]{1,8})?", fullmatch=True), st.from_regex("[a-z]{1,8}", fullmatch=True))
def test_a_hole_says_its_first_branch_that_holds(condition, yes, no):
    words = read(f"Before {{if {spelt(condition)}: {yes} | otherwise: {no}}} after.")
    world = Then(memory={"a"})
    assert words.said(world) == f"Before {yes if condition.holds(world) else no} after."
    assert words.longest() == f"Before {max(yes, no, key=len)} after."
    assert set(words.every()) == {"Before ", yes, no, " after."}


@given(conditions)
def test_an_empty_hole_closes_up(condition):
    words = read(f"One {{if {spelt(condition)}: two}} three.")
    assert words.said(Then()) in ("One two three.", "One three.")


def test_a_time_inside_a_condition_is_not_the_end_of_it():
    words = read('It took {if beamed and clock < "12:30": a minute | otherwise: two}.')
    assert words.said(Then(at=740, memory={"beamed"})) == "It took a minute."
    assert words.said(Then(at=760, memory={"beamed"})) == "It took two."
    assert read("{if clock < 12:30: early | otherwise: late}").said(Then(at=1)) == "early"


def test_what_is_said_may_have_a_colon_and_quotes():
    assert read('{if sat: DEZ: "Hi."}').said(Then(memory={"sat"})) == 'DEZ: "Hi."'
    assert read('{if sat: "Hi."}').said(Then(memory={"sat"})) == "Hi."


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("A { that opens", 2),
        ("A } that closes", 2),
        ("Good {if sat: a | b}", 17),
        ("Good {Sat}", 6),
        ("Good {if rating >= x: a}", 19),
        ("Good {if sat: a | if SAT: b}", 21),
    ],
)
def test_a_bad_hole_is_pointed_at(text, column):
    with pytest.raises(BadCondition) as bad:
        read(text)
    assert bad.value.column == column


@given(st.text(st.sampled_from('{}|: ifsaot"0123<>='), max_size=30))
def test_any_text_is_read_or_refused_at_a_column_of_it(text):
    try:
        read(text)
    except BadCondition as bad:
        assert 0 <= bad.column <= len(text)
