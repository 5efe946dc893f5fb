"""Who has a seat: in a car everybody who is there is seen, each in their own place, whoever speaks."""

from dataclasses import replace

from game.art.places import place
from game.art.places.hitch_cab import TITLES
from game.content.library import LEVELS
from game.ui import backdrops, figures, living, stage
from game.ui.screen import Frame
from game.ui.stage import Stage
from game.ui.theme import plain
from game.views import BeatView

FRAME = Frame(1920, 1080, 1.0, 50.0, plain())
BOTH = Stage("couple", "hitch-cab-red", since=40.0, sight=("ferreira", "husband"))


def at(nodes, who):
    return next(node.paint[-1].x for node in nodes if node.key == f"figure-{who}")


def test_both_passengers_are_seen_in_their_own_seats_whoever_speaks():
    places = set()
    for speaks in ("", "ferreira", "husband"):
        seen = figures.people(FRAME, replace(BOTH, who=speaks), True)
        assert {node.key for node in seen} == {"figure-ferreira", "figure-husband"}
        places.add((at(seen, "ferreira"), at(seen, "husband")))
    assert len(places) == 1 and places.pop()[0] > 960


def test_there_is_a_metre_of_seat_between_two_also_in_a_tall_window():
    seen = figures.people(replace(FRAME, w=1080, h=1920), BOTH, False)
    assert at(seen, "ferreira") - at(seen, "husband") > 400


def test_who_sits_on_the_right_of_the_car_is_at_the_left_of_a_picture_that_looks_back():
    alone = replace(BOTH, place="hitch-cab-green", sight=("ottmar",))
    assert at(figures.people(FRAME, alone, False), "ottmar") < 960
    assert at(figures.people(FRAME, replace(alone, place="hitch-cab-grey", sight=("lior",)), False), "lior") > 960


def test_who_has_just_got_out_fades_from_their_own_seat():
    gone = replace(BOTH, place="hitch-cab-green", sight=(), left="ottmar", left_at=49.9)
    (node,) = figures.people(FRAME, gone, False)
    assert node.key == "going-ottmar" and node.paint[-1].x < 960


def test_the_name_over_the_rank_comes_on_a_letter_at_a_time_and_one_letter_never():
    shown, lit = place("hitch-rank"), []
    for now in (50.0, 53.0, 56.0, 59.0, 70.0):
        frame = replace(FRAME, now=now, seen=("hitch-rank", 50.0, ""))
        pictures = {art.picture for art in living.living(frame, "hitch-rank") if art.alpha}
        lit.append(sum(shown.more[f"letter-{n}"] in pictures for n in range(6) if f"letter-{n}" in shown.more))
    assert lit == sorted(lit) and lit[0] == 0 and 0 < lit[2] < lit[4] == 5


def test_of_two_who_share_a_name_the_one_who_is_there_comes_forward():
    for who in ("lucan", "vey"):
        was = Stage("a", "lift-b", who="celestine", sight=("celestine", who))
        assert stage.followed(was, BeatView("Lucan looks up."), "noor", 5.0).who == who


def test_somebody_with_a_title_is_told_of_by_the_name_after_it():
    was = Stage("a", "hitch-cab-white", who="", sight=("hallam",))
    assert stage.followed(was, BeatView("Mr Hallam looks up."), "rafi", 5.0).who == "hallam"


def test_what_the_night_has_changed_is_something_that_it_remembers():
    text = (LEVELS / "cases" / "four-point-six.yaml").read_text()
    found = set()
    for id in (f"hitch-cab-{light}" for light in TITLES):
        found |= {name for name, _ in backdrops.changed(id, None, ("mint-dish", "covered", "knocked", "lap-two"))}
    found |= {name for name, _ in backdrops.changed("pier-road-dawn", None, ("has-seat",))}
    assert found == {"mint-dish", "covered", "knocked", "lap-two", "has-seat"}
    assert all(f"remember: {name}" in text for name in found)
