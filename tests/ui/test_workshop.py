"""The Workshop and the chart in the window: every hand gets everywhere, nothing is written over, everything holds together."""

import shutil
import zipfile
from pathlib import Path

import pygame
import pytest
from everything import frame_of
from layout import faults

from game.art.graph import chart
from game.content import load_day
from game.store import archive, workshop
from game.ui.nodes import find, targets, walk
from game.ui.screen import Push
from game.ui.screens.graph import Graph
from game.ui.screens.play import Play
from game.ui.screens.preview import Preview
from game.ui.screens.preview_problems import Problems
from game.ui.screens.workshop import OWN, Workshop

GOOD = Path(__file__).parents[1] / "levels" / "good"
SHAPES = ((1920, 1080), (1920, 1200), (1400, 1050), (2560, 1080), (1080, 1920))
TEXTS = (1.0, 1.5, 2.0)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A player's folder with a few cases, a broken one, and an archive that somebody gave."""
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path))
    for kind in workshop.FOLDERS:
        (tmp_path / kind).mkdir()
    for name in ("tiny-ride", "tiny-plate"):
        shutil.copy(GOOD / "cases" / f"{name}.yaml", tmp_path / "cases")
        shutil.copy(GOOD / "systems" / f"{name.replace('-', '')}.yaml", tmp_path / "systems")
    text = (GOOD / "cases" / "tiny-ride.yaml").read_text(encoding="utf-8")
    (tmp_path / "cases" / "a-broken.yaml").write_text(
        text.replace("tiny-ride", "a-broken", 1).replace("place:", "plice:"), encoding="utf-8"
    )
    with zipfile.ZipFile(tmp_path / "given.case.zip", "w") as given:
        given.writestr("cases/given.yaml", text.replace("case: tiny-ride", "case: given"))
    return tmp_path


@pytest.fixture
def bench(opened, home):
    """The Workshop, by way of the shelf, by keys."""
    window = opened()
    window.app.go(window.app.top.act("shelf"))
    window.app.draw()
    window.click(find(window.tree, "workshop"))
    assert isinstance(window.app.top, Workshop)
    return window


def press(window, key):
    window.app.draw()
    window.click(find(window.tree, key))
    window.app.draw()


def said(window):
    return " ".join(node.name for node in walk(window.tree) if node.name)


def test_it_shows_what_lies_in_the_folder_and_how_it_stands(bench, home):
    assert [n.key for n in walk(bench.tree) if n.role == "option"] == [
        *(f"row-{id}" for id in ("a-broken", "tiny-plate", "tiny-ride")),
        "row-given.case.zip",
    ]
    press(bench, "row-a-broken")
    assert "cannot be played" in said(bench) and "plice" in said(bench) and not find(bench.tree, "live")
    press(bench, "problems")
    assert isinstance(bench.app.top, Problems) and "a-broken.yaml, line" in said(bench)
    bench.key(pygame.K_BACKSPACE)
    press(bench, "row-tiny-ride")
    assert find(bench.tree, "live") and str(home) in said(bench)


def test_a_case_is_lived_and_kept_apart_from_the_games_own(bench, home):
    press(bench, "row-tiny-ride")
    press(bench, "live")
    bench.app.go(bench.app.top.act("begin"))
    play = bench.app.top
    assert isinstance(play, Play)
    for _ in range(40):
        if play.reader.asking and play.decision:
            break
        play.reader.whole = True
        play.press()
        bench.pass_time(0.3)
    play.choose(next(o.id for o in play.decision.options if not o.reason))
    assert [path.name for path in (home / "saves").iterdir()] == [f"{OWN}tiny-ride"]
    again = Workshop(bench.shell)
    assert again.saved("tiny-ride") and not again.saved("tiny-plate") and bench.shell.resumable() is None
    again.at = again.rows.index("tiny-ride")
    assert isinstance(again.act("on"), Push)


def test_a_case_is_charted_and_written_on(bench):
    press(bench, "row-tiny-plate")
    press(bench, "chart")
    assert isinstance(bench.app.top, Graph)
    bench.key(pygame.K_BACKSPACE)
    press(bench, "write")
    assert isinstance(bench.app.top, Preview)


def test_an_archive_is_taken_in_and_a_case_given_away(bench, home):
    press(bench, "row-given.case.zip")
    press(bench, "take")
    assert bench.app.top.row == "given" and (home / "cases" / "given.yaml").is_file()
    press(bench, "give")
    assert "given-2.case.zip" in said(bench)
    assert archive.opened(home / "given-2.case.zip").case == "given"


def test_a_name_that_exists_is_asked_about(bench, home):
    mine = home / "cases" / "given.yaml"
    mine.write_text("case: given # mine", encoding="utf-8")
    press(bench, "row-given.case.zip")
    press(bench, "take")
    assert "Replace it?" in said(bench) and mine.read_text(encoding="utf-8").endswith("mine")
    press(bench, "keep")
    assert mine.read_text(encoding="utf-8").endswith("mine") and "stays" in said(bench)
    press(bench, "take")
    press(bench, "replace")
    assert "mine" not in mine.read_text(encoding="utf-8") and (home / "cases" / "given.yaml.before-1").is_file()


def test_a_hostile_archive_gets_a_sentence_and_writes_nothing(bench, home):
    with zipfile.ZipFile(home / "given.case.zip", "w") as bad:
        bad.writestr("../../escaped.yaml", "x: y")
    before = sorted(home.rglob("*"))
    press(bench, "row-given.case.zip")
    press(bench, "take")
    assert "something else than a case" in said(bench)
    assert sorted(home.rglob("*")) == before and not list(home.parent.glob("escaped*"))


def test_a_case_that_is_far_too_large_is_a_sentence(bench, home):
    (home / "cases" / "tiny-ride.yaml").write_bytes(b"a: b\n" * 400_000)
    press(bench, "row-tiny-ride")
    assert "cannot be played" in said(bench)


def test_an_empty_workshop_says_how_a_case_comes_there(opened, tmp_path, monkeypatch):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path))
    window = opened()
    window.app.go(Push(Workshop(window.shell)))
    window.app.draw()
    assert "new my-case" in said(window)
    bad = []
    for text in TEXTS:
        frame = frame_of(window.shell, window.app.top, (1920, 1080), text)
        bad += faults(window.app.top.build(frame), frame.w, frame.h)
    assert not bad


@pytest.mark.parametrize("size", SHAPES)
def test_the_workshop_holds_together_in_every_window(bench, home, size):
    for n in range(9):
        shutil.copy(home / "cases" / "tiny-ride.yaml", home / "cases" / f"another-case-with-a-long-name-{n}.yaml")
    screen, wrong = Workshop(bench.shell), []
    for text in TEXTS:
        for row in range(len(screen.rows)):
            screen._take(row)
            screen.said = bench.shell.say("workshop.asks") if row % 2 else ""
            screen.asks = screen.row if screen.row.endswith("zip") else ""
            frame = frame_of(bench.shell, screen, size, text)
            screen.build(frame)
            wrong += [f"{screen.row} at {text}: {fault}" for fault in faults(screen.build(frame), frame.w, frame.h)]
    assert not wrong, wrong[:8]


@pytest.mark.parametrize("size", SHAPES)
def test_the_shelf_still_holds_together(bench, size):
    from game.ui.screens.shelf import Shelf

    shelf = Shelf(bench.shell)
    for text in TEXTS:
        frame = frame_of(bench.shell, shelf, size, text)
        assert faults(shelf.build(frame), frame.w, frame.h) == []


# --- the chart


@pytest.fixture
def walked(opened, lift_day):
    """The chart of the first case."""
    window = opened()
    window.app.go(Push(Graph(window.shell, chart(lift_day.case), here="lobby")))
    window.app.draw()
    return window


@pytest.mark.parametrize("size", SHAPES)
def test_the_chart_holds_together_wherever_it_is_looked_at(walked, lift_day, size):
    graph, wrong = walked.app.top, []
    for text in TEXTS:
        for key in graph.boxes:
            for shown in ("", key):
                graph.focus, graph.shown, graph.placed = key, shown, False
                frame = frame_of(walked.shell, graph, size, text)
                tree = graph.build(frame)
                wrong += [f"{key} at {text}: {fault}" for fault in faults(tree, frame.w, frame.h) if not behind(fault)]
                assert key in {node.key for node in targets(tree)}, f"{key} is in sight"
    assert not wrong, wrong[:8]


def behind(fault):
    """Arrows lie over the chart's foot on purpose: they are drawn after it, and a press there is theirs."""
    return "overlaps" in fault and "pan-" in fault


def test_keys_walk_from_plate_to_plate_and_bring_them_into_view(walked):
    graph, met = walked.app.top, []
    for _ in range(12):
        walked.key(pygame.K_RIGHT)
        met.append(graph.focus)
        assert graph.focus in {node.key for node in targets(walked.tree)}
    assert met[:3] == ["lift-b", "garden", "feed"] and any(key.startswith("*") for key in met)
    walked.key(pygame.K_TAB)
    assert graph.focus != met[-1]


def test_a_pressed_scene_shows_its_first_lines_and_hides_them(walked, lift_day):
    walked.key(pygame.K_RETURN)
    first = next(b.words.longest() for b in lift_day.case.scenes["lobby"].beats if getattr(b, "words", None))
    assert first.split(".")[0] in said(walked)
    walked.key(pygame.K_BACKSPACE)
    assert isinstance(walked.app.top, Graph) and not walked.app.top.shown
    press(walked, "lift-b")
    assert walked.app.top.shown == "lift-b"


def test_wheel_arrows_and_fingers_pan(walked):
    graph = walked.app.top
    at = graph.x
    walked.send(pygame.event.Event(pygame.MOUSEWHEEL, y=-3, x=0, flipped=False))
    assert graph.x > at
    at = graph.x
    press(walked, "pan-right")
    assert graph.x > at
    at = (graph.x, graph.y)
    for kind, where in ((pygame.FINGERDOWN, 0.6), (pygame.FINGERMOTION, 0.5), (pygame.FINGERMOTION, 0.4), (pygame.FINGERUP, 0.4)):
        walked.send(pygame.event.Event(kind, x=where, y=0.5, finger_id=1, touch_id=1, dx=0, dy=0))
    assert graph.x == pytest.approx(at[0] + 0.2 * 1920, abs=2) and not graph.shown, "a drag presses nothing"


def test_one_switch_reaches_every_scene(walked):
    """What pans is in the walk, so that all plates come by."""
    graph, met = walked.app.top, set()
    for _ in range(40):
        walked.app.draw()
        met |= {node.key for node in targets(walked.tree)}
        graph.act("pan-right" if "pan-right" in {n.key for n in targets(walked.tree)} else "pan-up")
    graph.pan("down", 9)
    for _ in range(40):
        walked.app.draw()
        met |= {node.key for node in targets(walked.tree)}
        graph.pan("left")
    assert set(graph.boxes) <= met


def test_what_is_on_the_chart_is_said(walked):
    graph = walked.app.top
    graph.focus = "which-way"
    graph.see("which-way", middle=True)
    walked.app.draw()
    node = find(walked.tree, "which-way")
    assert "The washroom on 31" in node.value and "can be locked" in node.value and "the number decides" in node.value


def test_a_day_of_a_players_case_is_what_the_file_says(home):
    assert load_day(home / "cases" / "tiny-ride.yaml").case.id == "tiny-ride"
