"""Who stands on the stage: nobody before doors that are shut, somebody silent where there is room, eyes that go to the number."""

import itertools
from dataclasses import replace

from game.ui import arrival, backdrops, cards, figures, ground, phone, stage
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.stage import Stage
from game.ui.theme import plain
from game.views import BeatView, DecisionView, OptionView

FRAME = Frame(1920, 1080, 1.0, 50.0, plain())
RIDING = Stage("lift-b", "lift-b", who="lucan", since=40.0, way="doors", sight=("celestine", "lucan", "ines"))


def keys(nodes: tuple) -> list[str]:
    return [node.key for node in nodes]


def test_nobody_stands_before_doors_that_are_shut():
    assert figures.people(replace(FRAME, now=40.2 + ground.SHUT), RIDING, False) == ()
    assert figures.people(FRAME, RIDING, False)
    assert figures.people(replace(FRAME, now=40.2, calm=True), RIDING, False)


def test_somebody_who_is_there_and_silent_stands_where_there_is_room():
    assert keys(figures.people(FRAME, RIDING, False)) == ["figure-celestine", "figure-lucan"]
    crowded = Stage("lobby", "tower-lobby", who="goran", since=40.0, sight=("goran", "tobias"))
    assert keys(figures.people(FRAME, crowded, False)) == ["figure-goran"]


def test_a_child_stands_small_in_her_doorway_until_she_comes_forward():
    there = Stage("floor-31", "corridor-31", since=40.0, sight=("mina",))
    small = figures.people(FRAME, there, False)[0].paint[0]
    forward = figures.people(FRAME, replace(there, who="mina"), False)
    assert small.scale < 0.3 and keys(forward) == ["figure-mina"] and forward[0].paint[0].scale > 0.8


def test_those_who_do_not_speak_look_up_when_the_number_moves():
    one, two = (figures.people(FRAME, RIDING, False, looking)[1].paint[0].picture for looking in (False, True))
    talking = [figures.people(FRAME, RIDING, True, looking)[1].paint[0].picture for looking in (False, True)]
    assert one != two and talking[0] == talking[1]


def test_somebody_who_has_gone_fades_and_is_gone():
    gone = replace(RIDING, who="", sight=(), left="lucan", left_at=49.9)
    assert keys(figures.people(FRAME, gone, False)) == ["going-lucan"]
    assert figures.people(FRAME, gone, False)[0].paint[0].alpha < 255
    assert figures.people(replace(FRAME, now=51.0), gone, False) == ()


def test_nobody_stands_beside_a_message_and_those_who_were_there_come_back_after_it():
    read = stage.followed(RIDING, BeatView("SOUP.", "isidro", channel="phone"), "noor", 49.0)
    assert figures.people(FRAME, read, False) == ()
    assert keys(figures.people(FRAME, stage.followed(read, BeatView("It climbs."), "noor", 49.5), False)) == ["figure-celestine"]


def test_a_lift_gives_as_it_sets_off_and_comes_up_again():
    sunk = [arrival.sinking(replace(FRAME, now=40 + i / 30), RIDING) for i in range(200)]
    assert max(sunk) == arrival.SINKS and sunk[0] == 0 and sunk[-1] == 0
    assert max(abs(a - b) for a, b in itertools.pairwise(sunk)) <= 2
    assert arrival.sinking(replace(FRAME, now=42.0, calm=True), RIDING) == 0


def test_answers_stand_on_the_notice_each_in_a_target_of_its_own():
    options = (
        OptionView("lovely", "Sounds lovely!", lit=True, praise="Lovely!"),
        OptionView("what", "What changed?", faded=True),
        OptionView("x", "Close it."),
    )
    _, nodes = cards.answers(FRAME, "We’ve refreshed how we count kindness.", DecisionView("notice", "menu", options=options))
    found = {node.key: node for node in nodes if node.actions}
    assert set(found) == {"option-lovely", "option-what", "option-x"}
    assert all(node.bounds[3] >= 44 and node.role == "option" for node in found.values())
    assert "lit" in found["option-lovely"].state and "faded" in found["option-what"].state
    tops = sorted((n.bounds[1], n.bounds[1] + n.bounds[3]) for n in found.values())
    assert all(a[1] <= b[0] + 1 for a, b in itertools.pairwise(tops))


def test_the_button_of_a_notice_grows_with_its_words():
    for text in (1.0, 1.5, 2.0):
        _, nodes = cards.notice(replace(FRAME, text=text, words={"ui.notice.lovely": "Lovely!"}), Reader())
        button = next(node for node in nodes if node.key == "next")
        words = next(paint.block for paint in button.paint if hasattr(paint, "block"))
        assert button.bounds[3] >= words.height + 32 and button.bounds[2] >= words.width + 64


def test_the_feed_draws_a_bead_for_each_card():
    reader = Reader(asking=True)
    for of in (3, 6):
        asked = DecisionView("feed-goran", "rate", person="goran", person_name="Goran", cards=of, at=1)
        _, nodes, _ = phone.feed(FRAME, reader, asked, (), 0, "", asked.cards)
        assert next(node for node in nodes if node.key == "beads").bounds[2] == of * 40


def test_who_a_line_tells_of_comes_forward_in_the_manner_it_gives_them():
    told = BeatView("She laughs until she has to hold the rail.", looks=(("celestine", "laughing"),))
    shown = stage.followed(RIDING, told, "noor", 49.0)
    assert (shown.who, shown.mood, shown.came) == ("celestine", "laugh", 49.0)
    assert stage.followed(shown, BeatView("It waits."), "noor", 49.5).mood == "warm"


def test_a_child_does_not_end_in_the_air():
    for place in ("corridor-31", "hall-31"):
        art = figures.people(FRAME, Stage("a", place, who="mina", since=40.0), False)[0].paint[0]
        assert art.y + (art.picture.height - art.picture.anchor[1]) * art.scale >= 1080


def test_light_falls_on_people_from_the_side_on_which_its_source_is():
    assert figures.facing_light(RIDING, 430).side == 1 and figures.facing_light(RIDING, 1480).side == -1
    assert figures.facing_light(replace(RIDING, place="stairwell"), 430).side == -1


def test_odile_does_three_things_at_her_desk_and_a_laugh_holds_on_to_the_rail():
    at_desk = [Stage("", "bureau", who="odile", since=40.0, pose=pose) for pose in figures.DESK]
    shown = {figures.people(FRAME, stage_, False)[0].paint[0].picture.svg for stage_ in at_desk}
    assert (
        len(shown) == 3
        and figures.posed(RIDING, "celestine", "laugh") == "helpless"
        and figures.posed(RIDING, "lucan", "warm") is None
    )


def test_a_seat_is_under_who_sits_on_it_in_a_narrow_window_too():
    for frame in (FRAME, replace(FRAME, w=1280.0, h=2275.0)):
        for place, (name, x) in backdrops.SEATS.items():
            layers = backdrops.known(place).layers
            planes = backdrops.backdrop(frame, place).planes[-len(layers) :]
            seat = next(plane for layer, plane in zip(layers, planes, strict=True) if layer.name == name)
            sits = figures.people(frame, Stage("a", place, who="lind", since=40.0), False)[0].paint[0]
            assert abs(seat.x + x * seat.scale - sits.x) < 24
