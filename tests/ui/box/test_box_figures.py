"""What the pages write is what the audit found, to the smallest unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from walking import inside, press, show

from game.audit import debrief, take_back
from game.ui.nodes import find, walk
from game.ui.screens.box.carried import Carriers
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.figures import MINUS, floor, plain, signed
from game.ui.screens.box.hands import ThreeHands
from game.ui.screens.box.layers import TheScreen
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.rows import entries_of
from game.ui.screens.box.rules import OtherRules
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.shoes import OtherShoes
from game.ui.screens.box.undo import TakeBack
from game.ui.screens.box.voices import Voices


def back(text: str) -> int:
    """Thousandths from what is written."""
    return round(float(text.replace(MINUS, "-")) * 1000)


@pytest.fixture
def shared(unpacked, small):
    window = unpacked()
    return window, Opened(window.shell, *small), debrief(*small)


@given(st.integers(-9999, 9999))
def test_a_figure_reads_back_as_what_it_was(value):
    assert back(plain(value, 1000)) == back(signed(value, 1000)) == value


def test_figures_have_the_places_of_their_system():
    assert [plain(7, 1), plain(42, 10), plain(4230, 1000)] == ["7", "4.2", "4.230"]
    assert [floor(4500, 1000), floor(4000, 1000), floor(350, 1)] == ["4.5", "4.0", "350"]


def test_the_day_says_every_step_and_the_end(shared):
    window, box, audit = shared
    tree = show(window, TheDay(box))
    deltas = [back(find(tree, f"delta-{i}").name) for i in range(len(audit.walk.steps))]
    assert deltas == [step.delta for step in audit.walk.steps]
    assert audit.walk.start + sum(deltas) == back(find(tree, "end").name) == audit.walk.end


def test_every_entry_is_told_with_its_delta_and_what_it_came_to(shared):
    window, box, audit = shared
    told = {n.key: n.name for where, tree in inside(window, box) if where.startswith("entries") for n in walk(tree)}
    for entry in audit.walk.entries:
        assert back(told[f"entry-{entry.index}-delta"]) == entry.delta
        assert back(told[f"entry-{entry.index}-value"]) == entry.value
        assert (f"“{entry.told}”" if entry.told else "nothing said") == told[f"entry-{entry.index}-told"]


def test_the_entries_of_the_day_add_up_to_it(shared):
    window, box, audit = shared
    told = {n.key: n.name for where, tree in inside(window, box) if where.startswith("entries") for n in walk(tree)}
    deltas = [back(name) for key, name in told.items() if key.startswith("entry-") and key.endswith("-delta")]
    assert audit.walk.start + sum(deltas) == audit.walk.end


def test_taking_back_writes_the_ends_of_the_run(shared, small):
    window, box, audit = shared
    for taken in audit.taken:
        for other, _ in taken.others:
            show(window, TakeBack(box, taken.decision))
            tree, what = press(window, f"other-{other}"), take_back(*small, taken.decision, other)
            assert back(find(tree, "end-after").name) == what.end_after
            assert back(find(tree, "end-before").name) == what.end_before == audit.walk.end
            assert what.ending_after in find(tree, "ending-after").name


def test_unjudged_is_offered_for_every_decision(shared, small):
    window, box, audit = shared
    for taken in (t for t in audit.taken if t.others):
        show(window, TakeBack(box, taken.decision))
        tree = press(window, "other-unjudged")
        assert back(find(tree, "end-after").name) == take_back(*small, taken.decision, None).end_after


def test_the_shoes_write_both_ends_and_where_they_part(shared):
    window, box, audit = shared
    tree, run = show(window, OtherShoes(box)), audit.shoes[0]
    assert back(find(tree, "end-here").name) == audit.walk.end
    assert back(find(tree, "end-there").name) == run.end
    for i, part in enumerate(run.parted):
        here, there = find(tree, f"deltas-{i}").name.split("|")
        assert (back(here), back(there)) == (part.delta_here, part.delta_there)
    assert str(run.lower) in find(tree, "chance").name and str(run.runs) in find(tree, "chance").name


def test_every_rule_writes_its_end(shared):
    window, box, audit = shared
    tree = show(window, OtherRules(box))
    ends = [back(find(tree, f"end-{r.id}-{r.version}" if r.version else f"end-{r.id}").name) for r in audit.rules]
    assert ends == [run.end for run in audit.rules]
    assert back(find(tree, "end-own").name) == audit.walk.end


def test_a_chosen_rule_says_the_entries_that_differ_most(shared):
    window, box, audit = shared
    page = OtherRules(box)
    show(window, page)
    for run in audit.rules:
        page.focus = f"rule-{run.id}-{run.version}" if run.version else f"rule-{run.id}"
        window.app.draw()
        written = [find(window.tree, f"deltas-{i}").name for i in range(len(run.parted))]
        assert written == [f"was {signed(p.delta_here, 1000)}, here {signed(p.delta_there, 1000)}" for p in run.parted]


def test_the_raters_add_up(shared):
    window, box, audit = shared
    tree = show(window, Carriers(box))
    written = [back(n.name) for n in walk(tree) if n.key.startswith("delta-")]
    assert sum(written) == sum(r.delta for r in audit.carried.raters)
    assert plain(audit.carried.flat_end, 1000) in find(tree, "flat").name


def test_the_screen_counts_what_was_followed(shared):
    window, box, audit = shared
    tree = show(window, TheScreen(box))
    for i, kind in enumerate(audit.screen.kinds):
        said = find(tree, f"followed-{i}").name
        share = kind.followed
        assert said == (
            f"followed {share.count} of {share.n}"
            if share.n
            else "acted once"
            if kind.times == 1
            else f"acted {kind.times} times"
        )


def test_the_hands_hold_what_was_said_and_done(shared):
    window, box, audit = shared
    tree, hands = show(window, ThreeHands(box)), audit.hands
    assert find(tree, "hand-said").value == f"{sum(bool(p.said_for) for p in hands.pairs)} of {len(hands.pairs)} cards raised"
    assert find(tree, "band-said").value.startswith(f"{hands.said_for.count} of {hands.said_for.n};")
    assert ("overlap" in find(tree, "honest").name) == (not hands.apart)


def test_everybody_is_heard(shared):
    window, box, audit = shared
    tree, heard = show(window, Voices(box)), []
    while True:
        heard += [n.key[5:] for n in walk(tree) if n.key.startswith("line-")]
        if window.app.top.leaf + 1 == window.app.top.leaves:
            break
        tree = press(window, "on")
    assert heard == [one.who for one in audit.witnesses]


def test_the_folder_says_what_is_asked_back(shared):
    window, box, audit = shared
    tree = show(window, Ruling(box))
    assert find(tree, "heading").name == audit.appeal.words
    assert back(find(tree, "asked-value").name) == -audit.appeal.asked
    assert back(find(tree, "without-value").name) == audit.appeal.end_without
    assert find(tree, "instead-value").name == audit.appeal.ending_without


def test_what_you_were_told_stands_beside_what_was_so(shared):
    window, box, audit = shared
    page = TheDay(box)
    show(window, page)
    for i, step in enumerate(audit.walk.steps):
        page.focus = f"step-{i}"
        window.app.draw()
        told = find(window.tree, "told").name
        assert told == (f"“{step.told}”" if step.told else "You were told nothing.")
        assert find(window.tree, "so").name == (step.so or "The number stood still here.")


def test_no_page_names_an_entry_that_is_not_there(shared):
    _, box, audit = shared
    for box.step, step in enumerate(audit.walk.steps):
        assert entries_of(box) == audit.walk.entries[step.first : step.after]
