"""The pages of other systems and of the rule from outside write what the audit found, leaf by leaf."""

import pytest
from layout import faults
from walking import press, show

from game.audit import across, outside, retrace
from game.content import readable_systems
from game.rating.shown import figure
from game.ui.nodes import find, walk
from game.ui.screens.box.figures import MINUS
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.outside import FromOutside
from game.ui.screens.box.systems import OtherSystems


def leaves(window, page):
    """The trees of all leaves of a page."""
    found = [show(window, page)]
    while page.leaf + 1 < page.leaves:
        found.append(press(window, "on"))
    return found


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_system_has_a_lane_and_writes_its_end_or_why_not(unpacked, small, text):
    window = unpacked(text_scale=text)
    trees = leaves(window, OtherSystems(Opened(window.shell, *small)))
    written = {n.key: n.name for tree in trees for n in walk(tree)}
    found = across(retrace(*small), readable_systems())
    for one in found.all:
        id = one.system.id
        assert written[f"name-{id}"] == one.system.name
        if not one.known.relevant:
            assert written[f"why-{id}"] and f"lane-{id}" not in written and f"end-{id}" not in written
        else:
            assert written[f"end-{id}"] == (figure(one.system, one.end) if one.shown else one.after)
            assert f"lane-{id}" in written


def test_the_acts_that_differ_most_are_named_with_both_ends(unpacked, small):
    window = unpacked()
    tree, found = show(window, OtherSystems(Opened(window.shell, *small))), across(retrace(*small), readable_systems())
    for n, each in enumerate(found.differ):
        for made in (each.made[0], each.made[-1]):
            one = next(o for o in found.all if o.system.id == made.system)
            said = find(tree, f"made-{n}-{made.system}").name
            assert said.startswith(made.name) and figure(one.system, abs(made.delta)) in said
            assert (MINUS in said) == (made.delta < 0)


def test_looking_at_a_card_marks_its_act(unpacked, small):
    window = unpacked()
    page = OtherSystems(Opened(window.shell, *small))
    show(window, page)
    for n in range(len(page.found.differ)):
        page.focus = f"differ-{n}"
        window.app.draw()
        assert page.chosen == n and "on" in find(window.tree, f"differ-{n}").state


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_each_rule_that_fits_stands_with_what_it_says_and_the_true_one_comes_last(unpacked, small, text):
    window = unpacked(text_scale=text)
    trees = leaves(window, FromOutside(Opened(window.shell, *small)))
    found = outside(retrace(*small))
    written = [n.name for tree in trees for n in walk(tree)]
    for card in found.cards:
        for _, amount in card.terms:
            assert ("+" if amount > 0 else MINUS) + found.written(amount) in written
    summaries = [v.summary for v in found.true if v.summary]
    assert [s for s in summaries if s not in written] == []
    assert [n.key for n in walk(trees[-1]) if n.key.startswith("true-")]


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1080, 1920)])
def test_every_leaf_fits(unpacked, small, size, text):
    window = unpacked(size, text_scale=text)
    box = Opened(window.shell, *small)
    for page in (OtherSystems(box), FromOutside(box)):
        for tree in leaves(window, page):
            assert faults(tree, window.app.canvas.w, window.app.canvas.h) == [], (type(page).__name__, page.leaf)
