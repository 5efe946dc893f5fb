"""Days under systems that live on more than stars: the four small cases of tests/levels/good, walked through every choice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import check_case, check_system, load_day
from game.errors import Refused
from game.ledger import total
from game.play import Day, Made, Session, begin, choose, offers, replay
from game.rating.past import judged

GOOD = Path(__file__).parents[1] / "levels" / "good"
CASES = {"tiny-records": "tinyfile", "tiny-pile": "tinypile", "tiny-plate": "tinyplate", "tiny-ride": "tinyride"}
DAYS = {case: load_day(case, levels=GOOD) for case in CASES}
each_case = pytest.mark.parametrize("case", CASES)


def walks(day: Day, seed: int) -> Iterator[Session]:
    """Every way through a day, without its intake."""
    todo = [begin(day, seed, intake=False)]
    while todo:
        now = todo.pop()
        if now.pending is None:
            yield now
        else:
            todo += [choose(day, now, offer.option.id) for offer in offers(day, now) if not offer.lock]


def lived(case: str, *choices: str, seed: int = 0) -> Session:
    """A day by its choices."""
    found = replay(DAYS[case], seed, [Made.read(choice) for choice in choices], intake=False)
    assert found.misfit is None, found.misfit
    return found.session


def read(session: Session) -> list[str]:
    return [shown.text for page in session.pages for shown in page.shown]


@each_case
def test_a_small_case_and_its_system_have_no_problem(case: str) -> None:
    assert check_case(case, levels=GOOD) == ()
    assert check_system(CASES[case], levels=GOOD) == ()


@each_case
def test_every_way_leads_to_an_end_its_deltas_sum_to_the_standing_and_it_can_be_lived_again(case: str) -> None:
    day, ends = DAYS[case], set()
    for seed in (0, 1):
        for over in walks(day, seed):
            ends.add(over.ending)
            assert over.start + total(over.ledger) == over.world.book.value
            again = replay(day, seed, over.choices, intake=False)
            assert again.misfit is None and again.session.ledger == over.ledger and read(again.session) == read(over)
            assert [e.at for e in over.ledger] == sorted(e.at for e in over.ledger)
    assert ends == set(day.case.endings)


@pytest.mark.parametrize("case", ["tiny-records", "tiny-plate"])
def test_a_day_with_appeals_keeps_a_past_that_judged_again_is_the_same_book(case: str) -> None:
    day = DAYS[case]
    for over in walks(day, 0):
        assert over.world.past is not None
        assert judged(day.model, day.versions(), over.world.past, day.says).book.value == over.world.book.value


def test_what_was_on_file_before_the_day_is_where_it_starts() -> None:
    assert {case: begin(day, 0, intake=False).start for case, day in DAYS.items()} == {
        "tiny-records": 0,
        "tiny-pile": 3000,
        "tiny-plate": 60,
        "tiny-ride": 4500,
    }


def test_other_shoes_have_their_own_file_or_the_same() -> None:
    otto, new = (DAYS["tiny-records"].as_someone(shoes.ratee) for shoes in DAYS["tiny-records"].case.shoes)
    assert (begin(otto, 0, intake=False).start, begin(new, 0, intake=False).start) == (0, 1)


def test_a_copy_that_is_mended_is_renewed_at_its_hour_and_a_source_that_is_mended_is_not() -> None:
    noon = lived("tiny-records", "desk=mend", "proof=small")
    assert "It is bad again." in read(noon)
    assert [(e.at, e.kind, e.by) for e in noon.ledger if e.kind == "link"] == [(630, "link", "ferries")]
    signed = lived("tiny-records", "desk=mend", "proof=small", "turned=copies", "source=sign", "ruling=upheld")
    assert (signed.ending, signed.world.tier) == ("through", "good")


def test_what_arrives_at_an_hour_arrives_then_and_only_under_its_condition() -> None:
    paid = lived("tiny-records", "desk=pay", "proof=small", "turned=me", "source=wait")
    assert [e.at for e in paid.ledger if e.cause == "fined" and e.kind == "check"] == [650]
    mended = lived("tiny-records", "desk=mend", "proof=small", "turned=me", "source=wait")
    assert not mended.world.filed("fined")


def test_a_box_that_rejects_is_struck_with_its_reason_and_the_form_is_asked_again() -> None:
    day = DAYS["tiny-records"]
    again = lived("tiny-records", "desk=mend", "proof=none")
    assert again.pending is not None and (again.pending.id, again.pending.way) == ("proof", "form")
    struck = next(offer for offer in offers(day, again) if offer.option.id == "none")
    assert struck.lock and struck.lock.says.said(again.world) == "None is registered. It is a dinghy."
    with pytest.raises(Refused):
        choose(day, again, "none")


def test_an_appeal_that_is_granted_is_one_entry_of_a_past_without_the_paper() -> None:
    righted = lived("tiny-plate", "gull=untick", "office=line")
    assert [(e.kind, e.delta, e.value) for e in righted.ledger if e.delta] == [("repair", 10, 70)]
    assert righted.world.remembers("righted") and not righted.world.filed("trap")


def test_an_appeal_against_what_is_true_is_refused_and_remembered() -> None:
    lost = lived("tiny-plate", "gull=untick", "office=pot")
    assert lost.world.remembers("refused") and lost.value == 60
    assert "They do not find that it is wrong." in read(lost)


def test_what_a_silent_decision_files_is_not_judged_but_the_story_goes_on() -> None:
    day = DAYS["tiny-plate"].without(["fix"])
    over = replay(day, 0, lived("tiny-plate", "gull=untick", "office=line", "fix=shelf", "ruling=allowed").choices, intake=False)
    assert over.session.ending == "nearly" and over.session.value == 70


def test_a_passengers_stars_come_of_what_they_saw() -> None:
    kind, plain = lived("tiny-ride", "relay=better"), lived("tiny-ride", "relay=word")
    assert (kind.world.past, [e.stars for e in kind.ledger if e.by == "fer" and e.kind == "vote"]) == (None, [5])
    assert [e.stars for e in plain.ledger if e.by == "fer" and e.kind == "vote"] == [4]


def test_prejudice_is_in_the_stars_also_where_the_case_gives_them() -> None:
    day = DAYS["tiny-ride"]
    made = [Made("relay", "better"), Made("from", "river")]
    stars = []
    for one in (day, day.as_someone(day.case.shoes[0].ratee)):
        session = replay(one, 3, made, intake=False).session
        stars.append(next(e.stars for e in session.ledger if e.by == "hal" and e.kind == "vote"))
    assert stars[1] - stars[0] == 1


def test_silence_counts_from_the_night_on_and_stars_that_come_late_stand_in_for_it() -> None:
    night = lived("tiny-ride", "relay=better", "from=river", "lifted=old")
    at_three = [(e.kind, e.stars, e.note) for e in night.ledger if e.at == 1620 and e.kind == "vote"]
    assert at_three == [("vote", 4, "silence")]
    assert [e.delta > 0 for e in night.ledger if e.cause == "late"] == [True]


def test_readers_lean_as_they_hear_and_a_reader_who_takes_over_moves_the_view() -> None:
    over = lived("tiny-pile", "sign=strike", "bread=share", "wrote=bread", "ruling=struck")
    assert (over.world.counted("kind"), over.world.counted("stern"), over.world.counted("thick")) == (2800, 700, 130_000)
    assert (over.world.book.value, over.world.told("stern"), over.world.told("kind")) == (700, "shut", "warm")


def test_a_night_goes_on_after_midnight() -> None:
    over = lived("tiny-pile", "sign=strike", "bread=share", "wrote=bread", "ruling=struck")
    assert over.world.at == 1840 and "It stops at the string." in read(over)
    assert [(e.at, e.note) for e in over.ledger if e.kind == "rule"] == [(1800, "new-board")]


@given(st.sampled_from(sorted(CASES)), st.integers(0, 10_000), st.data())
def test_a_step_never_changes_the_session_before_it(case: str, seed: int, data: st.DataObject) -> None:
    day = DAYS[case]
    now, before = begin(day, seed, intake=False), []
    while now.pending:
        before.append((now, now.ledger, now.value, dict(now.world.counts), now.world.papers, now.world.queue))
        ids = [offer.option.id for offer in offers(day, now) if not offer.lock]
        now = choose(day, now, data.draw(st.sampled_from(ids)))
    for was, *kept in before:
        assert [was.ledger, was.value, dict(was.world.counts), was.world.papers, was.world.queue] == kept
