"""What Honest City has to hold: who may mend what, how long it lasts, what opens at the last window, whose day it never is."""

import pytest
from living import by_robots, lived

from game import views
from game.art.people import CAST
from game.art.places import PLACES
from game.audit import guess_truth_agrees, retrace
from game.audit.debrief import witnesses
from game.content import load_day
from game.play import Day, Session, choose, offers

NOON, TWO = 12 * 60, 14 * 60
BAD, GOOD = 0, 1
MENDED = "ferries=slip form=margin knots=slip confirm=untick"
"""Three offices mend their copies, and nothing is said with a face."""


@pytest.fixture(scope="module")
def day() -> Day:
    return load_day("honest-city")


@pytest.fixture(scope="module")
def robots(day) -> list[Session]:
    """Three hundred days, fifty by each robot, one in four of the short form."""
    return by_robots(day, 50)


def label(day: Day, session: Session) -> str:
    shown = views.player(day, session).number
    assert shown is not None and shown.shows == "label"
    return shown.figure


def ways(day: Day, wanted: str) -> set[str]:
    """What is open at the last window."""
    return {offer.option.id for offer in offers(day, lived(day, wanted, until="way")) if not offer.lock}


def test_every_face_and_every_place_is_drawn(day):
    assert {member.face or member.id for member in day.case.cast.values()} <= set(CAST)
    assert {scene.place for scene in day.case.scenes.values()} <= set(PLACES)


def test_the_label_goes_by_the_worst_so_three_mended_copies_change_nothing(day):
    session = lived(day, MENDED, until="source")
    assert sum(entry.kind == "repair" for entry in session.ledger) == 3
    assert {entry.value for entry in session.ledger if entry.value is not None} == {BAD}
    assert label(day, session) == "bad"


def test_a_mended_copy_lasts_till_noon_and_a_paid_one_lasts(day):
    for wanted, taken in (
        (MENDED, {"ferries", "water", "library"}),
        (MENDED.replace("slip form", "pay form"), {"water", "library"}),
    ):
        session = lived(day, wanted, until="want")
        linked = [entry for entry in session.ledger if entry.kind == "link" and entry.at == NOON]
        assert {entry.by for entry in linked} == taken and not any(entry.told for entry in linked)


def test_the_rule_changes_at_noon_and_is_told_at_two(day):
    rules = [entry for entry in lived(day, MENDED).ledger if entry.kind == "rule"]
    assert [entry.note for entry in rules] == ["hourly", "hourly"]
    assert rules[0].at == NOON and not rules[0].told and rules[1].at >= TWO


def test_only_the_source_mends_the_label_and_then_the_copies_with_it(day):
    session = lived(day, "want=sign way=both")
    assert session.ending == "two-men" and label(day, session) == "good"
    mended = [entry.by for entry in session.ledger if entry.kind == "repair" and entry.cause.startswith(("crossed", "out-"))]
    assert mended == ["dues", "ferries", "water", "library"]


@pytest.mark.parametrize(
    ("wanted", "opens"),
    [
        ("confirm=shut want=leave", {"slips", "next"}),
        ("confirm=shut want=sign", {"both", "slips", "next"}),
        ("ferries=pay form=water confirm=shut want=leave", {"as-him", "next"}),
        ("confirm=all want=leave", {"slips", "as-him", "next"}),
        ("confirm=shut want=as-him", {"slips", "as-him", "next"}),
        ("confirm=shut source=fresh want=leave", {"slips", "begin", "next"}),
    ],
)
def test_each_way_out_opens_by_what_was_done_for_it(day, wanted, opens):
    assert ways(day, wanted) == opens


@pytest.mark.parametrize(
    ("wanted", "ending", "shown"),
    [
        ("want=sign way=both", "two-men", "good"),
        ("way=slips quarter=take", "fresh-till-five", "bad"),
        ("way=slips quarter=save", "wide-fifths", "bad"),
        ("confirm=all way=as-him", "with-thanks", "good"),
        ("source=fresh way=begin", "clean-plate-7", "good"),
        ("way=next", "wide-fifths", "bad"),
    ],
)
def test_each_way_has_its_ending_and_its_label(day, wanted, ending, shown):
    session = lived(day, wanted)
    assert (session.ending, label(day, session)) == (ending, shown)


def test_an_early_ticket_given_away_brings_the_tube_back_a_minute_late(day):
    given, kept = (lived(day, f"want=sign ticket={what} way=both") for what in ("swap", "keep"))
    assert given.world.at == 17 * 60 + 1 > kept.world.at


def test_the_form_strikes_none_because_none_is_a_dinghy(day):
    session = lived(day, "", until="proof")
    struck = views.player(day, choose(day, session, "none")).decision
    assert struck.way == "form" and any("dinghy" in option.reason for option in struck.options)


def test_an_appeal_is_heard_when_one_is_good(day):
    session = lived(day, "fenn-asks=appeal want=sign way=both")
    texts = [shown.text for page in session.pages for shown in page.shown]
    assert any("Your appeal can begin" in text for text in texts)
    assert not any(
        "Your appeal can begin" in s.text for p in lived(day, "want=sign way=both fenn-asks=who").pages for s in p.shown
    )


def test_the_piano_is_in_no_register(day):
    values = {lived(day, f"piano={what} way=next").world.book.value for what in ("fork", "chime", "key", "sit")}
    assert values == {BAD}


@pytest.mark.parametrize("n", [0, 1])
def test_the_same_day_is_nobodys_trouble_under_another_date_or_another_name(day, n):
    other = day.as_someone(day.case.shoes[n].ratee)
    for wanted in ("way=next", "confirm=all", "way=slips"):
        assert {entry.value for entry in lived(other, wanted).ledger if entry.value is not None} <= {GOOD, GOOD + 1}


def test_every_way_out_is_taken_by_somebody_and_nobody_is_later_than_five_past_five(day, robots):
    assert {session.ending for session in robots} == set(day.case.endings)
    assert max(session.world.at for session in robots) <= 17 * 60 + 5


def test_what_is_called_true_of_the_label_is_what_the_ledger_says(day, robots):
    assert [found for session in robots for found in guess_truth_agrees(day, session)] == []


def test_nobody_speaks_in_the_box_who_was_not_met(day, robots):
    for session in robots[::7]:
        met = {who for page in session.pages for who in day.case.scenes[page.scene].here}
        heard = {shown.beat.speaker for page in session.pages for shown in page.shown}
        assert {spoken.who for spoken in witnesses(retrace(day, session))} <= met | heard
