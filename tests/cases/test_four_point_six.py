"""What Four Point Six has to hold: what falls off the end, what each passenger gives, who nobody is, how a night ends."""

from statistics import median

import pytest
from living import by_robots, lived

from game.art.people import CAST
from game.art.places import PLACES
from game.audit import guess_truth_agrees
from game.content import load_day
from game.play import Day, Session
from game.story.model import Choose

START, LINE = 4630, 4600
FALLS = (5, 5, 1, 5, 5, 5, 3, 5, 4)
"""Stars of the nine oldest trips, the oldest first."""
TRIPS = ("ferreira", "ottmar", "hallam", "kit", "noor or tobias", "amara", "petra", "piet", "lior")
"""By whose trip each of them falls off the end, where the night is long."""


@pytest.fixture(scope="module")
def day() -> Day:
    return load_day("four-point-six")


@pytest.fixture(scope="module")
def robots(day) -> list[Session]:
    """Three hundred nights, fifty by each robot, one in four of the short form."""
    return by_robots(day, 50)


def stars(session: Session, who: str) -> int:
    """What somebody gave, 0 for nothing."""
    return next((entry.stars for entry in session.ledger if entry.kind == "vote" and entry.by == who), 0)


def given(day: Day, wanted: str, who: str) -> int:
    return stars(lived(day, wanted), who)


def at_the_look(session: Session) -> int:
    """The number when Hitch looks, or would have, in thousandths."""
    return next(entry.value for entry in session.ledger if entry.cause == "look" and entry.kind == "clock")


def test_a_night_begins_at_four_six_three_and_nine_old_trips_fall_off_in_their_order(day):
    session = lived(day)
    assert session.ledger[0].value == START
    aged = [entry for entry in session.ledger if entry.kind == "aged"]
    assert [entry.note for entry in aged] == [f"before.{n}" for n in range(1, 10)]
    assert [entry.by in who for entry, who in zip(aged, TRIPS, strict=True)] == [True] * 9
    sums = [463]
    for entry, fell in zip(aged, FALLS, strict=True):
        vote = next(v for v in session.ledger if v.kind == "vote" and v.cause == entry.cause)
        sums.append(sums[-1] - fell + vote.stars)
        assert vote.value == 10 * sums[-1]


def test_the_worst_ride_lifts_the_number_most_because_a_one_falls(day):
    for wallet, gave in (("hand", 4), ("call", 3), ("desk", 3)):
        session = lived(day, f"wallet={wallet}")
        assert stars(session, "hallam") == gave
        assert sum(entry.delta for entry in session.ledger if entry.cause == "trip-hallam") == 10 * (gave - 1) > 0


def test_four_is_the_most_that_the_heights_ever_give(robots):
    assert {stars(session, "hallam") for session in robots} == {3, 4}


@pytest.mark.parametrize(("relay", "gave"), [("post", 4), ("better", 5), ("ear", 3), ("drive", 3)])
def test_the_couple_gives_for_its_own_mood(day, relay, gave):
    assert given(day, f"ear=yes relay={relay}", "ferreira") == gave


def test_the_fee_by_rights_after_the_hazard_lights_is_a_one(day):
    assert given(day, "past=stop sick=fee", "kit") == 1
    assert given(day, "past=again sick=over", "kit") == 5


def test_two_questions_are_one_too_many_for_who_writes_the_messages(day):
    gave = {(w, a): given(day, f"words={w} ask-lior={a}", "lior") for w in ("yours", "mint", "say") for a in ("line", "home")}
    assert {key for key, star in gave.items() if star <= 3} == {("mint", "line")}


def test_at_three_two_hundredths_go_to_nobody_and_one_in_the_short_night(day):
    for short, silent in ((False, 2), (True, 1)):
        session = lived(day, short=short)
        entries = [entry for entry in session.ledger if entry.at == 27 * 60 and entry.kind in ("vote", "aged")]
        assert [e.stars for e in entries if e.kind == "vote"] == [4] * silent and all(e.delta < 0 for e in entries)
        assert sum(entry.delta for entry in entries) == -10 * silent
        rule = next(entry for entry in session.ledger if entry.kind == "rule" and entry.note == "four")
        assert rule.at == 27 * 60 and not rule.told


def test_the_ladder_carried_is_worth_what_it_is_worth_left(day):
    nights = [lived(day, f"ladder={how}") for how in ("carry", "wait", "next")]
    assert {sum(e.delta for e in night.ledger if e.cause == "trip-piet") for night in nights} == {-10}


def test_sleep_that_was_let_be_and_sleep_that_was_broken_are_both_a_four(day):
    assert {given(day, f"wake={how}", "amara") for how in ("cheery", "meter", "door")} == {4}


def test_the_mint_lifts_nothing(day):
    for seed in range(12):
        dish, none = (at_the_look(lived(day, f"mint={mint}", seed)) for mint in ("bowl", "eat"))
        assert dish in (none, none - 10)


def test_the_number_at_the_look_is_one_that_the_script_allows(robots):
    values = [at_the_look(session) for session in robots if not session.short]
    assert 4530 <= min(values) < LINE <= max(values) <= 4660
    assert 4580 <= median(values) <= 4620


def test_who_leaves_it_on_is_kept_or_waved_at_by_the_number_alone(robots):
    kept = {(session.ending, at_the_look(session) >= LINE) for session in robots if session.ending in ("still-smiling", "a-wave")}
    assert kept == {("still-smiling", True), ("a-wave", False)}


def test_a_star_comes_at_eight_to_six_and_makes_good_a_silence(day):
    for wanted, ending in (("way=be", "still-smiling"), ("way=be relay=drive sick=fee past=stop words=mint", "a-wave")):
        session = lived(day, wanted)
        late = next(entry for entry in session.ledger if entry.cause == "sorry")
        assert (session.ending, late.at, late.delta, late.note) == (ending, 29 * 60 + 52, 10, "trip-first")


def test_channel_four_and_a_person_are_there_for_who_has_asked(day):
    for wanted in ("line=ask wheel=sorry way=voss", "ask-lior=home way=person"):
        session = lived(day, wanted)
        assert session.ending in ("still-smiling", "a-wave")
    assert lived(day, "wheel=slow way=voss").ending == "channel-four"
    assert lived(day, "ask-lior=review way=person").ending == "a-colleague"
    assert lived(day, "way=off").ending == "off-the-meter"


def options(beats) -> set[tuple[str, str]]:
    """Every (decision, option) of these beats and of what options lead to."""
    found = set()
    for beat in beats:
        if isinstance(beat, Choose):
            for option in beat.options:
                found |= {(beat.id, option.id)} | options(option.then)
    return found


def test_every_ending_and_every_option_is_reached(day, robots):
    assert {session.ending for session in robots} == set(day.case.endings)
    met = {(made.decision, made.option) for session in robots for made in session.choices}
    assert set().union(*(options(scene.beats) for scene in day.case.scenes.values())) <= met


def test_what_is_called_true_of_the_number_is_what_the_ledger_of_the_night_says(day, robots):
    assert [found for session in robots for found in guess_truth_agrees(day, session)] == []


def test_nobody_stands_in_a_place_that_is_not_drawn_or_has_no_face(day):
    places = {scene.place for scene in day.case.scenes.values()}
    assert places <= set(PLACES) and len([place for place in places if place.startswith("hitch-cab-")]) >= 8
    assert {member.face or id for id, member in day.case.cast.items()} <= set(CAST)
