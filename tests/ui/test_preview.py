"""A case that is being written: every save shows, a broken file keeps the last good state, and nothing of it is kept."""

from pathlib import Path

import pygame
import pytest
from everything import frame_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layout import faults

from game.content import load_day
from game.story.spelled import spelled
from game.ui.nodes import find, targets, walk
from game.ui.screen import Push
from game.ui.screens.graph import Graph
from game.ui.screens.preview import Preview, previewing
from game.ui.screens.preview_desk import Desk, Hidden
from game.ui.screens.preview_draft import EVERY
from game.ui.screens.preview_problems import Problems
from game.views.author import author

GOOD = Path(__file__).parents[1] / "levels" / "good"
SHAPES = ((1920, 1080), (1400, 1050), (2560, 1080), (1080, 1920))


@pytest.fixture
def file(tmp_path):
    """A case in a folder of its own, to be written in."""
    for folder in ("cases", "systems"):
        (tmp_path / "levels" / folder).mkdir(parents=True)
    (tmp_path / "levels/facts.yaml").write_bytes((GOOD / "facts.yaml").read_bytes())
    (tmp_path / "levels/systems/tinystars.yaml").write_bytes((GOOD / "systems/tinystars.yaml").read_bytes())
    path = tmp_path / "levels/cases/tiny.yaml"
    text = (GOOD / "cases/tiny.yaml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def seen(opened, file):
    """A window on it."""
    window = opened()
    window.app.go(Push(previewing(window.shell, file)))
    window.pass_time(0.5)
    return window


def save(window, file, text):
    """Saves the file, and lets the window look at it."""
    file.write_text(text, encoding="utf-8")
    window.pass_time(EVERY + 0.2)


def said(window):
    return " ".join(node.name for node in walk(window.tree) if node.name)


def to_question(window):
    """Reads on to the next question."""
    for _ in range(60):
        if window.app.top.reader.asking:
            return
        window.app.top.press()
        window.app.top.reader.whole = True
        window.pass_time(0.4)


def test_a_save_shows_at_once_at_the_same_place(seen, file):
    play = seen.app.top
    assert isinstance(play, Preview)
    to_question(seen)
    first = play.decision.options[0]
    play.choose(first.id)
    to_question(seen)
    where = (play.session.choices, play.decision.id)
    text = file.read_text(encoding="utf-8")
    words = play.decision.options[0].text
    line = next(line for line in text.splitlines() if words.strip("“”.") in line)
    save(seen, file, text.replace(line, line.replace(words.strip("“”."), "Changed words")))
    assert seen.app.top is play and (play.session.choices, play.decision.id) == where
    assert play.reader.asking and "Changed words" in said(seen)


def test_a_broken_file_says_where_and_keeps_the_last_good_state(seen, file):
    play, text = seen.app.top, file.read_text(encoding="utf-8")
    broken = text.replace("place: ", "plice: ", 1)
    save(seen, file, broken)
    panel = seen.app.top
    assert isinstance(panel, Problems) and seen.app.stack[-2] is play and not panel.opaque
    at = next(n for n, line in enumerate(broken.splitlines(), 1) if "plice" in line)
    assert f"tiny.yaml, line {at}, column" in said(seen) and "plice" in said(seen) and "place" in said(seen)
    assert play.tree is not None and play.session.pages
    save(seen, file, text[: len(text) // 2])
    assert isinstance(seen.app.top, Problems)
    save(seen, file, text)
    assert seen.app.top is play, "mended: the panel goes by itself"


def test_the_last_good_state_can_be_played_on_with(seen, file):
    play, text = seen.app.top, file.read_text(encoding="utf-8")
    save(seen, file, text.replace("place: ", "plice: ", 1))
    seen.key(pygame.K_RETURN)
    assert seen.app.top is play
    to_question(seen)
    assert play.decision
    save(seen, file, text)
    assert seen.app.top is play and not play.draft.broken


def test_a_choice_that_no_longer_fits_is_said_and_the_path_goes_as_far_as_it_can(seen, file):
    play = seen.app.top
    for option in ("beam", "far"):
        to_question(seen)
        play.choose(option)
    to_question(seen)
    assert len(play.session.choices) == 2
    text = file.read_text(encoding="utf-8")
    save(seen, file, text.replace("          far:", "          edge:").replace("far: stand", "edge: stand"))
    told = seen.shell.told[0]
    assert not play.draft.broken and [str(made) for made in play.session.choices] == ["greet=beam"]
    assert "wait=far" in told and "1 of 2" in told


def test_a_system_that_is_edited_shows_too(seen, file):
    system = file.parents[1] / "systems" / "tinystars.yaml"
    text = system.read_text(encoding="utf-8")
    system.write_text(text.replace("name: ", "name: The New ", 1), encoding="utf-8")
    seen.pass_time(EVERY + 0.2)
    assert seen.app.top.day.system.name.startswith("The New")


def test_a_file_that_is_not_there_or_says_nothing_waits_for_one_that_does(opened, file):
    text = file.read_text(encoding="utf-8")
    file.unlink()
    window = opened()
    window.app.go(Push(previewing(window.shell, file)))
    window.pass_time(0.5)
    assert isinstance(window.app.top, Problems) and window.app.top.opaque and "L001" in said(window)
    save(window, file, "")
    assert "L006" in said(window)
    save(window, file, text)
    assert isinstance(window.app.top, Preview)


def test_a_file_with_very_many_problems_tells_of_the_first(seen, file):
    text = file.read_text(encoding="utf-8")
    save(seen, file, text + "".join(f"key{n}: x\n" for n in range(3000)))
    panel = seen.app.top
    assert isinstance(panel, Problems) and len(panel.draft.problems) > 3000 and len(panel.told[1]) < 200


def test_nothing_is_kept(seen, tmp_path):
    to_question(seen)
    seen.app.top.choose(seen.app.top.decision.options[0].id)
    assert not (tmp_path / "saves").exists()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_file_brings_it_down(seen, file, data):
    text = (GOOD / "cases/tiny.yaml").read_text(encoding="utf-8")
    lines = text.splitlines()
    n = data.draw(st.integers(0, len(lines) - 1))
    way = data.draw(st.sampled_from(["cut", "drop", "twice", "junk", "indent", "bytes"]))
    junk = data.draw(st.text(max_size=12))
    lines = {
        "cut": lines[:n],
        "drop": lines[:n] + lines[n + 1 :],
        "twice": [*lines[:n], lines[n], *lines[n:]],
        "junk": [*lines[:n], junk, *lines[n + 1 :]],
        "indent": [*lines[:n], "  " + lines[n], *lines[n + 1 :]],
        "bytes": lines,
    }[way]
    raw = "\n".join(lines).encode("utf-8", "surrogatepass")
    file.write_bytes(raw if way != "bytes" else raw[:n] + b"\xff\x00" + raw[n:])
    seen.pass_time(EVERY + 0.2)
    assert isinstance(seen.app.top, Problems | Preview)
    if isinstance(seen.app.top, Preview):
        to_question(seen)


# --- what an author does


def test_keys_open_the_tools_and_the_same_keys_leave(seen):
    for key, screen in ((pygame.K_F2, Problems), (pygame.K_F3, Hidden), (pygame.K_F4, Graph), (pygame.K_F6, Desk)):
        seen.key(key)
        assert type(seen.app.top) is screen
        seen.key(pygame.K_BACKSPACE)
        assert isinstance(seen.app.top, Preview)
    seen.key(pygame.K_ESCAPE)
    assert isinstance(seen.app.top, Desk), "no pause, which could leave a preview for a day that is kept"


def test_a_scene_is_jumped_to_from_the_chart(seen):
    play = seen.app.top
    target = next(id for id in play.day.case.scenes if id != play.day.case.first)
    seen.key(pygame.K_F4)
    seen.app.go(seen.app.top.act(target))
    seen.app.draw()
    assert find(seen.tree, "goes")
    seen.app.go(seen.app.top.act("goes"))
    seen.pass_time(0.3)
    assert seen.app.top is play and play.session.pages[0].scene == target


def test_number_hour_and_dice_are_set_and_the_path_stays(seen):
    play = seen.app.top
    to_question(seen)
    play.choose(play.decision.options[0].id)
    choices, before = play.session.choices, author(play.day, play.session)
    for what in ("number", "clock", "dice"):
        play.step(what, 1)
    after = author(play.day, play.session)
    assert float(after.start) > float(before.start) and after.clock > before.clock and play.begin.seed == 4
    assert play.session.choices[:1] == choices[:1] or seen.shell.told[0]
    play.step("number", -1000)
    play.step("clock", 100_000)
    play.step("number", 1000)
    assert play.session.pages


def test_what_is_hidden_is_shown_to_an_author(seen):
    play = seen.app.top
    to_question(seen)
    seen.key(pygame.K_F3)
    text = said(seen)
    assert author(play.day, play.session).number in text and play.session.world.version.id in text


def test_next_conditions_are_those_of_the_file():
    day = load_day("the-lift")
    from game.play import begin, choose

    session = begin(day, 1, intake=False)
    found = set()
    for _ in range(40):
        view = author(day, session)
        found |= {(one.words, one.holds) for one in view.ahead}
        if session.pending is None or session.phase == "ruling":
            break
        options = [o.option.id for o in session.pending.offers if not o.lock] or ["keep"]
        session = choose(day, session, options[0])
    assert len(found) > 10 and all(spelled_ for spelled_, _ in found)
    assert spelled is not None


def test_a_picture_is_kept_in_the_players_folder(seen, tmp_path, monkeypatch):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path / "home"))
    seen.key(pygame.K_F8)
    (path,) = (tmp_path / "home" / "pictures").glob("tiny-*.png")
    assert path.read_bytes().startswith(b"\x89PNG") and str(path) in seen.shell.told[0]


@pytest.mark.parametrize("size", SHAPES)
def test_every_sheet_of_it_holds_together(seen, file, size):
    play, wrong = seen.app.top, []
    save(seen, file, file.read_text(encoding="utf-8").replace("say:", "sey:").replace("go:", "ga:"))
    screens = [seen.app.top, Desk(play), Hidden(play), seen.app.top]
    for n, screen in enumerate(screens):
        for text in (1.0, 1.5, 2.0):
            frame = frame_of(seen.shell, screen, size, text)
            screen.tree = screen.build(frame)
            wrong += [f"{n} at {text}: {fault}" for fault in faults(screen.tree, frame.w, frame.h)]
        if n == 2:
            screen.act("later")
            seen.app.top.act("later")
    assert not wrong, wrong[:8]
    assert len(targets(screens[1].tree)) == 13
