"""The stage: what is fast enough to be seen is seen to move, what is said to be still stands, and nothing covers words."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import load_day
from game.play import begin
from game.ui import crowd, ground, living, numeral, stage
from game.ui.arrival import between
from game.ui.backdrops import backdrop, known
from game.ui.canvas import Canvas
from game.ui.motion import Eye, Travel
from game.ui.nodes import Backdrop, Node, Plane
from game.ui.reader import Reader
from game.ui.screen import Frame
from game.ui.sprites import Sprites
from game.ui.stage import Stage
from game.ui.theme import plain
from game.views import BeatView, Number, player

FRAME = Frame(1920, 1080, 1.0, 50.0, plain())
CALM = replace(FRAME, calm=True)


def number(share: int, tier: str = "b", *, rests: bool = False) -> Number:
    return Number("–" if rests else f"{share / 200:.2f}", share, tier, tier, rests)


def sheet(colour: str) -> object:
    from game.art.svg import Picture

    body = f'<rect width="1920" height="1080" fill="{colour}"/>'
    box = 'width="1920" height="1080" viewBox="0 0 1920 1080"'
    return Picture(f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{body}</svg>', 1920, 1080)


RED, BLUE = sheet("#ff0000"), sheet("#0000ff")


def back(picture: object, place: str, now: float, change: str) -> Backdrop:
    return Backdrop((Plane(picture, 0, 0),), "#ffffff", place=place, change=change, now=now)


@pytest.fixture
def canvas(tmp_path: Path) -> Canvas:
    pygame.display.init()
    return Canvas(pygame.display.set_mode((480, 270)), Sprites(tmp_path, processes=False))


def seen(canvas: Canvas, paint: Backdrop) -> tuple[int, int, int]:
    """What the middle of the window shows."""
    canvas.draw(Node("root", "screen", paint=(paint,)))
    return tuple(canvas.surface.get_at((240, 200)))[:3]


# --- inks, leaning, who is there


@pytest.mark.parametrize(("share", "gone"), [(1000, 0), (800, 0), (700, 0.25), (600, 0.5), (400, 1), (100, 1)])
def test_inks_go_one_by_one_as_the_number_falls(share: int, gone: float):
    assert stage.inks(number(share), 0.5) == gone


def test_a_number_at_rest_gives_the_inks_back_and_none_at_all_leaves_them():
    assert stage.inks(number(0, rests=True), 1.0) == 0 and stage.inks(None, 0.75) == 0.75


def test_inks_follow_the_number_of_the_beat_that_is_read():
    was = Stage("a", "garden-12", drain=0.0)
    assert stage.followed(was, BeatView("It falls.", number=number(500)), "noor", 1.0).drain == 0.75


def test_a_lift_is_entered_and_left_by_its_doors_and_other_places_by_light():
    assert between("tower-lobby", "lift-b") == between("lift-a", "ward-40") == "doors"
    assert between("tower-lobby", "lift-bank-12") == "wipe"


def test_the_camera_leans_in_on_a_quiet_line_and_back_after_it_without_a_jump():
    was = Stage("a", "garden-12", who="dez")
    leant = stage.followed(was, BeatView("Sure.", "dez", manner="quietly", channel="speech"), "noor", 10.0)
    steps = [stage.lean(leant, 10 + i / 60) for i in range(120)]
    assert steps[0] == 0 and steps[-1] == 1 and max(b - a for a, b in pairwise(steps)) < 0.05
    back_ = stage.followed(leant, BeatView("He goes."), "noor", 10.6)
    assert stage.lean(back_, 10.6) == pytest.approx(stage.lean(leant, 10.6)) and stage.lean(back_, 13) == 0


def test_who_has_gone_is_kept_for_as_long_as_they_fade():
    was = Stage("a", "lift-b", who="lucan", sight=("lucan", "ines"))
    gone = stage.followed(was, BeatView("He goes.", leaves=("lucan",)), "noor", 5.0)
    assert (gone.who, gone.left, gone.left_at, gone.sight) == ("", "lucan", 5.0, ("ines",))


def test_who_is_told_of_comes_forward_and_whoever_spoke_makes_room():
    was = Stage("a", "lift-b", who="lucan", sight=("celestine", "lucan"))
    for beat in (BeatView("Celestine laughs."), BeatView("She turns.", enters=("celestine",))):
        assert stage.followed(was, beat, "noor", 5.0).who == "celestine"
    away = stage.followed(was, BeatView("In Lift C stands Tobias.", enters=("tobias",)), "noor", 5.0)
    assert (away.who, away.left) == ("", "lucan")
    for text in ("Lucan sees Celestine.", "The three-nine has four soups.", "He looks for somewhere."):
        assert stage.followed(was, BeatView(text), "noor", 5.0).who == "lucan"


# --- the place and what leads to it


def test_doors_shut_over_the_old_place_before_the_new_one_is_seen(canvas: Canvas):
    assert seen(canvas, back(RED, "a", 1.0, "doors")) == (255, 0, 0)
    assert seen(canvas, back(BLUE, "lift-b", 1.01, "doors")) == (255, 0, 0)
    shut = seen(canvas, back(BLUE, "lift-b", 1.01 + ground.SHUT + 0.1, "doors"))
    assert shut not in ((255, 0, 0), (0, 0, 255))
    seen(canvas, back(BLUE, "lift-b", 2.0, "doors"))
    assert seen(canvas, back(BLUE, "lift-b", 2.0 + ground.OPEN, "doors")) == (0, 0, 255)
    assert not canvas.moving


def test_another_place_comes_by_a_wipe_from_the_left_and_the_same_one_by_a_fade(canvas: Canvas):
    seen(canvas, back(RED, "a", 1.0, "wipe"))
    assert seen(canvas, back(BLUE, "b", 1.1, "wipe")) == (255, 0, 0) and canvas.moving
    seen(canvas, back(BLUE, "b", 1.5, "wipe"))
    left, right = (canvas.surface.get_at((x, 200)) for x in (2, 478))
    assert left.b > 200 > left.r and right.r > 200 > right.b
    assert seen(canvas, back(BLUE, "b", 3.0, "wipe")) == (0, 0, 255) and not canvas.moving
    seen(canvas, back(RED, "b", 4.0, "wipe"))
    half = seen(canvas, back(RED, "b", 5.2, "wipe"))
    assert 20 < half[0] < 235 and 20 < half[2] < 235
    assert seen(canvas, back(RED, "b", 6.5, "wipe")) == (255, 0, 0)


def test_where_motion_is_reduced_nothing_takes_longer_than_one_short_fade(canvas: Canvas):
    seen(canvas, back(RED, "a", 1.0, "short"))
    seen(canvas, back(BLUE, "lift-b", 2.0, "short"))
    assert seen(canvas, back(BLUE, "lift-b", 2.0 + ground.SHORT, "short")) == (0, 0, 255) and not canvas.moving


def test_a_large_window_moves_a_place_in_slices_and_shows_none_of_them_before_all_are_laid(tmp_path: Path):
    canvas = Canvas(pygame.Surface((2560, 1440)), Sprites(tmp_path, processes=False))
    paint = lambda x: Backdrop((Plane(RED, x, 0),), "#00ff00", place="a")  # noqa: E731
    canvas.draw(Node("root", "screen", paint=(paint(0),)))
    edges = []
    for _ in range(ground.SLICES):
        canvas.draw(Node("root", "screen", paint=(paint(40),)))
        edges.append({tuple(canvas.surface.get_at((20, y)))[:3] for y in (10, 1000)})
    assert edges[:-1] == [{(255, 0, 0)}] * (ground.SLICES - 1) and edges[-1] == {(0, 255, 0)}


# --- what lives


def test_a_still_picture_has_nobody_who_goes_by_and_nothing_that_moves():
    for id in living.LIVES:
        assert living.living(CALM, id) == () and crowd.walkers(CALM, id) == ()


def test_every_detail_lives_at_a_spot_and_on_a_sheet_that_its_place_has():
    for id, lives in living.LIVES.items():
        place = known(id)
        assert place is not None
        for live in lives:
            assert live.spot in place.spots and live.sheet in {layer.name for layer in place.layers}, (id, live)


def test_details_stay_in_the_window_and_are_never_wholly_bright():
    for id in living.LIVES:
        for now in (0.0, 1.3, 7.7, 22.1):
            for art in living.living(replace(FRAME, now=now), id):
                assert -20 < art.x < 1940 and -20 < art.y < 1100, id


def test_who_goes_by_is_laid_behind_the_sheets_that_hide_them_and_walks_on():
    early, late = (crowd.walkers(replace(FRAME, now=now), "tower-lobby") for now in (300.0, 301.0))
    assert early and {after for after, _ in early} == {2}
    assert abs(early[0][1].x - late[0][1].x) > 20
    assert any(p.walks for p in backdrop(FRAME, "tower-lobby", walkers=early).planes)


@given(st.lists(st.integers(0, 1500), min_size=1, max_size=8))
def test_badges_step_aside_until_none_covers_another(xs: list[int]):
    moved = sorted(crowd.apart([float(x) for x in xs], 60))
    assert all(b - a >= 60 - 1 for a, b in pairwise(moved))
    assert sum(moved) / len(moved) == pytest.approx(sum(xs) / len(xs), abs=1)


def test_a_badge_that_would_touch_words_is_not_there():
    numbers = tuple(number(700 + 20 * i, "c") for i in range(7))
    free = crowd.badges(FRAME, "tower-lobby", numbers, ())
    assert len(free) == 7
    x, y, *_ = free[0].bounds
    left = crowd.badges(FRAME, "tower-lobby", numbers, ((x + 5, y + 5, 4, 4),))
    assert len(left) == 6 and free[0].key not in {node.key for node in left}


# --- the number


def test_the_number_breathes_by_a_hundredth_and_not_at_all_when_still():
    reader = Reader(number=number(846))
    sizes = {numeral.breath(replace(FRAME, now=i / 10), reader) for i in range(100)}
    assert min(sizes) == pytest.approx(0.99) and max(sizes) == pytest.approx(1.01)
    assert {numeral.breath(replace(CALM, now=i / 10), reader) for i in range(100)} == {1.0}


def test_the_shape_turns_over_only_between_two_tiers():
    same = Reader(number=number(846), goal=number(850), travel=Travel(50.0, 846, 850))
    other = replace(same, goal=number(900, "express"))
    late = replace(FRAME, now=51.1)
    assert numeral.turning(late, same) == 0 < numeral.turning(late, other) < 1
    assert numeral.turning(FRAME, other) == 0


def test_the_eye_eases_to_the_pointer_and_arrives():
    eye, steps = Eye(since=1.0), []
    for i in range(120):
        eye.follow((1900.0, 540.0), 1 + (i + 1) / 60)
        steps.append(eye.at[0])
    assert steps[0] < 1200 and steps == sorted(steps) and steps[-1] == 1900
    assert not eye.follow((1900.0, 540.0), 9.0)


# --- cards


def test_the_feed_has_as_many_slots_as_there_are_cards():
    day = load_day("the-lift")
    for short, cards in ((True, 3), (False, 6)):
        session = begin(day, 3, intake=False, short=short)
        found = _first_card(day, session)
        assert (found.cards, found.at) == (cards, 1)


def _first_card(day, session):  # type: ignore[no-untyped-def]
    from game.play import choose

    for _ in range(400):
        asked = player(day, session).decision
        assert asked is not None
        if asked.way == "rate":
            return asked
        open_ = [o.id for o in asked.options if not o.reason]
        session = choose(day, session, "rate" if "rate" in open_ else "yes" if asked.way == "confirm" else open_[0])
    raise AssertionError("no card")


# --- the window


def test_a_name_that_fades_is_gone_however_slow_the_frames_and_however_still_the_picture(opened, lift_day, begun):  # type: ignore[no-untyped-def]
    for still in (False, True):
        window = begun(opened(days={"the-lift": lift_day}, reduced_motion=still))
        window.app.top.press()
        window.app.draw()
        assert "where" in keys(window)
        for _ in range(8):
            window.time += 0.9
            window.app.frame()
        assert "where" not in keys(window)


def keys(window) -> set[str]:  # type: ignore[no-untyped-def]
    """Keys of what stands right on the screen."""
    return {node.key for node in window.tree.children}
