"""The Cabinet in words: every drawer opens, every knob turns to every stop by typing, and what does not fit is said."""

import pytest

from game.cabinet import begun, set_to
from game.content import load_cabinet, load_facts, load_words
from game.errors import Refused
from game.text.cabinet import Room
from game.text.voice import Voice

DRAWERS = load_cabinet()
FACTS = load_facts()


def room(plain=False):
    printed = []
    return Room(Voice(load_words(), plain), DRAWERS, FACTS, printed.append), printed


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_every_knob_turns_to_every_stop_by_typing(drawer):
    here, _ = room()
    here.opened(drawer.id)
    for n, knob in enumerate(drawer.knobs, 1):
        for stop in knob.stops:
            said = here.obey(f"{n} {set_to(knob, stop)}".lower())
            assert here.settings[knob.id] == stop and set_to(knob, stop) in said[0] and "{" not in said[1]


def test_a_knob_turns_a_stop_further_and_back_and_says_where_it_ends():
    here, _ = room()
    here.opened("1")
    start = here.settings["bad"]
    here.obey("1")
    assert here.settings["bad"] > start
    here.obey("1 -")
    assert here.settings == begun(DRAWERS[0])
    here.obey("1 0")
    with pytest.raises(Refused, match="turns no further"):
        here.obey("1 -")


@pytest.mark.parametrize(("line", "said"), [("9", "no knob"), ("1 52", "cannot stand"), ("nothing", "no knob")])
def test_what_does_not_fit_is_refused_with_a_sentence(line, said):
    here, _ = room()
    here.opened("1")
    with pytest.raises(Refused, match=said):
        here.obey(line)


def test_a_visit_goes_from_the_wall_to_a_drawer_its_facts_and_back():
    here, printed = room(plain=True)
    here.visit(iter(["99", "court", "defaulters", "3 10", "facts", "list", "", "quit", "1"]))
    text = "\n".join(printed)
    assert text.count("The Cabinet. 19 drawers") == 3 and "There is no drawer “99”" in text
    assert "all years together" in text and "(by the end of 2018;" in text and "seen in good sources" in text
    assert "\n\n" not in text and here.drawer is None, "plain words have no gaps, and the drawer is shut"
