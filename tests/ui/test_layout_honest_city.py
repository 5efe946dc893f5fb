"""What Honest City shows, lived a few times, in windows of three shapes: nothing clipped or overlapping; label and forms."""

from dataclasses import replace

import everything
import pytest
from everything import frame_of, moments, shell_of
from sweep import swept

from game.content import load_day
from game.play import begin
from game.ui.forms import OFFICES, PLAIN, SCREEN, paper_of
from game.ui.motion import MOVE, WAIT, Travel
from game.ui.nodes import Art, Box, Set, walk
from game.ui.plates import STEPS, plate, sunrise
from game.ui.screens.play import Play
from game.views import Number

SAID = "We’ve made our copies even fresher!"
"""The longest that CivicLens says of a label."""
ENDS = {"together", "till-five", "thanks", "begin-today", "wide"}
BAD, GOOD = (Number(name, share, name, name, shows="label") for name, share in (("bad", 0), ("very good", 1000)))


@pytest.fixture(scope="module")
def day():
    return load_day("honest-city")


@pytest.fixture
def shell(tmp_path, day):
    return shell_of(tmp_path, day)


def test_every_moment_of_a_wet_day_holds_together(monkeypatch, shell, day):
    monkeypatch.setattr(everything, "WAYS", 4)
    wrong, scenes = swept(shell, day, SAID)
    assert not wrong, f"{len(wrong)}: " + "\n".join(list(wrong)[:12])
    assert set(day.case.scenes) - scenes <= ENDS


def shown(frame, at):
    """The plate on its way from bad to very good, `at` seconds after it set out: words and how opaque, width, sun."""
    way = Travel(frame.now - at, BAD.share, GOOD.share)
    node = plate(frame, BAD, 1700, 140, 74, GOOD, way)
    words = [(p.block.text, p.alpha) for p in node.paint if isinstance(p, Set)]
    return words, node.bounds[2], next(p.picture for p in node.paint if isinstance(p, Art))


def test_a_label_changes_gently_and_its_words_never_lie_over_each_other(shell, day):
    frame = frame_of(shell, Play(shell, day, begin(day, 1, intake=False)), (1920, 1080), 1.0)
    frame = replace(frame, calm=False)
    seen = [shown(frame, t) for t in (0, WAIT + 0.2 * MOVE, WAIT + 0.5 * MOVE, WAIT + 0.8 * MOVE, WAIT + MOVE)]
    assert all(len(words) <= 1 for words, _, _ in seen)
    assert seen[0][0] == [("bad", 255)] and seen[-1][0] == [("very good", 255)]
    assert [width for _, width, _ in seen] == sorted({width for _, width, _ in seen})
    assert len({picture.svg for *_, picture in seen}) >= 4


def test_the_sun_of_a_label_tells_it_by_shape():
    assert len({sunrise(30, at).svg for at in (0, STEPS // 2, STEPS)}) == 3


def test_forms_are_on_the_paper_of_their_office_and_a_screens_own_on_none_of_theirs(shell, day):
    papers = [OFFICES["water-office"], OFFICES["harbour-dues"], PLAIN, SCREEN]
    assert len({paper.tone for paper in papers}) == len(papers)
    assert paper_of("water-office", True) is SCREEN and paper_of("nowhere", False) is PLAIN
    found = {}
    for _, play in moments(shell, day, set()):
        if play.reader.asking and play.decision and play.decision.way == "form" and play.decision.id not in found:
            tree = play.build(frame_of(shell, play, (1920, 1080), 1.0))
            boxes = [p.fill for node in walk(tree) if node.key == "prompt" for p in node.paint if isinstance(p, Box)]
            found[play.decision.id] = next(fill for fill in boxes if fill in {paper.tone for paper in papers})
        if len(found) == 3:
            break
    assert found == {
        "form": OFFICES["water-office"].tone,
        "confirm": SCREEN.tone,
        "proof": OFFICES["harbour-dues"].tone,
    }
