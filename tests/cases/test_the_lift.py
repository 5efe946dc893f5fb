"""What The Lift has to hold, whoever tunes Meridian: the dials of its script, over many seeds."""

from itertools import pairwise
from statistics import mean

import pytest
from living import by_robots, habits

from game import views
from game.audit import guess_truth_agrees, retrace
from game.audit.debrief import witnesses
from game.audit.guesses import guesses
from game.content import load_day
from game.play import Day, Session, begin, choose, offers

SEEDS = range(40)

AT_THE_CHILD = {"child", "walk-her", "hands", "relation", "behind-you", "hall"}


SUGGESTED = habits(
    "soup=beam answer-father=soon tray=move sticker=heart fives=fives laugh=laugh bench=tonight umbrella=take notice=lovely"
    " pen=nearly up-31=b child=button relation=colleague up-40=ring ring=five once-more=again"
)
APPLAUDED = SUGGESTED | habits("child=battery walk-her=walk hall=bow")
HONEST = habits(
    "soup=plain answer-father=truth tray=saw did-she=did sticker=lid smile.1=let smile.3=let fives=met laugh=funny know-him=no"
    " bench=fountain water=louder is-he=mate umbrella=hall feed-tobias=5 feed-celestine=3 feed-lind=3 feed-dez=5 notice=what"
    " help-how=when up-31=c child=battery walk-her=run up-40=tell"
)
BENCH = HONEST | habits("bench=sit bench-more=stay raised-voice=once up-40=dez dez-favour=give")


SPEAKING = {"goran", "tobias", "celestine", "dez", "pram", "lucan", "bogdan", "iveta", "isidro"}
"""Who speaks in the box only after having been heard, or had a card, in the day; the rest say who they are."""


@pytest.fixture(scope="module")
def day() -> Day:
    return load_day("the-lift")


@pytest.fixture(scope="module")
def robots(day) -> list[Session]:
    """Three hundred days, fifty by each robot, one in four of the short form."""
    return by_robots(day, 50)


def lived(day: Day, wanted: dict[str, str], seed: int) -> Session:
    """A day to its ruling: the option wanted, else the suggested stars, else the first open one."""
    session = begin(day, seed, intake=False)
    while session.pending and session.phase != "ruling":
        session = choose(day, session, pick(day, session, wanted))
    return session


def pick(day: Day, session: Session, wanted: dict[str, str]) -> str:
    pending = session.pending
    if pending.way == "confirm":
        return "yes"
    if pending.way == "hold":
        return wanted.get(pending.id, "keep")
    free = [offer.option.id for offer in offers(day, session) if not offer.lock]
    want = wanted.get(pending.id, str(pending.choose.suggested))
    return want if want in free else free[0]


def days(day: Day, wants: dict[str, str]) -> list[Session]:
    return [lived(day, wants, seed) for seed in SEEDS]


def coming_to(session: Session, scene: str) -> int:
    """The number on coming into a scene, in thousandths."""
    return next(entry.value for entry in session.ledger if entry.kind == "clock" and entry.cause == scene)


def moved(day: Day, session: Session, *decisions: str) -> int:
    return sum(entry.delta for entry in session.ledger if day.decision(entry.cause) in decisions)


def test_the_suggestions_alone_end_under_both_bars(day):
    numbers = [coming_to(session, "floor-31") for session in days(day, SUGGESTED)]
    assert max(numbers) < 4400
    assert 4290 <= mean(numbers) <= 4350


def test_the_ring_lands_on_either_side_of_the_bar(day):
    again = ["once-more" in {made.decision for made in session.choices} for session in days(day, SUGGESTED)]
    assert 0.1 < mean(again) < 0.7
    assert {session.ending for session in days(day, SUGGESTED)} == {"express-smile", "quick-kindness"}


def test_applause_alone_hardly_ever_opens_the_express(day):
    numbers = [coming_to(session, "which-way") for session in days(day, APPLAUDED)]
    assert 4400 <= mean(numbers) <= 4470
    assert sum(number >= 4500 for number in numbers) <= len(numbers) // 10


def test_the_honest_path_stands_by_the_line_of_b(day):
    numbers = [session.world.book.value for session in days(day, HONEST)]
    assert min(numbers) > 3850
    assert max(numbers) < 4150
    assert min(numbers) < 4000 < max(numbers)


def test_the_bench_costs_sixty_two_a_minute_and_nothing_else(day):
    for session in days(day, BENCH):
        assert moved(day, session, "bench", "bench-more") == -310
    for session in days(day, BENCH | habits("bench-more=enough")):
        assert moved(day, session, "bench", "bench-more") == -186
    for session in days(day, BENCH | habits("bench=fountain water=closer")):
        assert moved(day, session, "bench", "water") == -224


def test_what_dez_can_give_is_what_he_says(day):
    for wants in (BENCH, BENCH | habits("tray=move fives=girl laugh=wave feed-celestine=5"), BENCH | habits("bench-more=enough")):
        for session in days(day, wants):
            said = next(shown.text for page in session.pages for shown in page.shown if "thousandths" in shown.text)
            word = next(count for count, name in ((6, "Six"), (7, "Seven"), (8, "Eight")) if name in said)
            assert abs(moved(day, session, "dez-favour") - word) <= 1


def test_one_star_from_the_top_outweighs_everybody_else(day):
    for session in days(day, HONEST):
        entries = [entry for entry in session.ledger if entry.cause == "tray=saw"]
        star = sum(entry.delta for entry in entries if entry.by == "celestine")
        assert star < -5 * abs(sum(entry.delta for entry in entries if entry.by != "celestine"))


def test_the_hall_pays_for_walking_in_and_not_for_what_came_before(day):
    assert 35 <= mean(moved(day, session, "walk-her") for session in days(day, APPLAUDED)) <= 65
    assert {moved(day, session, "child") for session in days(day, APPLAUDED)} == {-12}
    assert mean(moved(day, session, "hall") for session in days(day, APPLAUDED | habits("hall=show"))) < 0


def test_mopping_pays_next_to_nothing(day):
    assert mean(moved(day, session, "tray") for session in days(day, HONEST | habits("tray=mop stay-down=stay"))) < 10


def test_another_name_is_worth_less_for_the_same_afternoon(day):
    nadi = day.as_someone(day.case.shoes[0].ratee)
    for wants in (APPLAUDED, HONEST):
        gap = [a.world.book.value - b.world.book.value for a, b in zip(days(day, wants), days(nadi, wants), strict=True)]
        assert 15 <= mean(gap) <= 120


def test_nobody_comes_later_than_six(day):
    for wants in (SUGGESTED, APPLAUDED, HONEST, BENCH):
        assert all(session.world.at <= 18 * 60 for session in days(day, wants))


def test_each_minute_on_the_bench_shows_as_it_goes_and_never_on_its_own_line(day):
    for session in days(day, BENCH):
        page = next(page for page in session.pages if page.made and page.made.decision == "bench?sit")
        numbers = [shown.value for shown in page.shown if shown.text]
        assert [a - b for a, b in pairwise(numbers)] == [0, 62, 62, 62, 0]


def test_what_is_called_true_of_the_number_is_what_the_ledger_says(day, robots):
    assert [found for session in robots for found in guess_truth_agrees(day, session)] == []


def test_what_moved_at_the_child_is_judged_by_what_moved(day, robots):
    """Minutes where some were logged as standing still, watching where somebody who counts did or nobody did, else nothing."""
    for session in robots:
        for guess in guesses(retrace(day, session)):
            if guess.decision == "child-moved":
                here = [e for e in session.ledger if e.delta and day.decision(e.cause) in AT_THE_CHILD]
                still = any(e.kind == "still" for e in here)
                assert bool(here) == ("nothing you did" not in guess.truths)
                assert "how long it took" not in guess.truths or still
                assert guess.truths != ("who was watching",) or any(e.by or e.kind == "kind" for e in here)


def test_nobody_speaks_in_the_box_who_was_not_heard_in_the_day(day, robots):
    for session in robots:
        heard = {shown.beat.speaker for page in session.pages for shown in page.shown}
        rated = {made.decision.removeprefix("feed-") for made in session.choices}
        seen = {"pram"} if not session.short else set()
        speak = {spoken.who for spoken in witnesses(retrace(day, session))} & SPEAKING
        assert speak <= heard | rated | seen


def test_what_dez_says_in_the_box_is_what_he_said_on_the_phone(day):
    for wants in (
        BENCH,
        BENCH | habits("tray=move fives=girl laugh=wave feed-celestine=5 raised-voice=no"),
        BENCH | habits("bench-more=enough"),
    ):
        for session in days(day, wants | habits("raised-voice=no")):
            said = next(shown.text for page in session.pages for shown in page.shown if "thousandths" in shown.text)
            box = next(spoken.words for spoken in witnesses(retrace(day, session)) if spoken.who == "dez")
            word = next(name for name in ("Six", "Seven", "Eight") if name in said)
            assert box.startswith(f"{word} thousandths")


def test_meridian_hardly_ever_says_the_same_twice_running(day, robots):
    heard = [said for session in robots[::5] for said in aloud(day, session)]
    assert sum(first == second for first, second in pairwise(heard)) * 50 <= len(heard)


def aloud(day: Day, played: Session) -> list[str]:
    """What the system says of the number, in order, as the player has it."""
    session, found = begin(day, played.seed, short=played.short, intake=False), []
    for made in played.choices:
        session = choose(day, session, made.option, late=made.late)
        view = views.player(day, session)
        found += [said for said in (*(beat.said for beat in view.beats), view.said) if said]
    return found
