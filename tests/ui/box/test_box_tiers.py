"""Where no figure was ever shown the window's box writes tiers and ways, and beside its charts the tiers at their floors."""

import re
from dataclasses import replace

import pytest
from walking import show

from game.play import Day
from game.rating.system import Disclosure
from game.ui.nodes import walk
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.entries import Entries
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.shoes import OtherShoes


@pytest.mark.parametrize("page", [TheDay, Entries, OtherShoes])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_tiers_and_ways_stand_where_figures_would(unpacked, small, page, text):
    day, session = small
    day = Day(day.case, replace(day.system, disclosure=Disclosure(shows="label")))
    window = unpacked(day=(day, session), text_scale=text)
    tree = show(window, page(Opened(window.shell, day, session)))
    nodes = list(walk(tree))
    said = [n.name for n in nodes if re.match(r"delta|end-|end$|value-|entry-.*(delta|value)", n.key)]
    assert said and not any(re.search(r"\d\.\d|[+−]\d", name) for name in said), said
    tiers = {tier.name for tier in session.world.version.tiers}
    scale = {n.name for n in nodes if n.key.startswith("value-")}
    assert scale <= tiers
