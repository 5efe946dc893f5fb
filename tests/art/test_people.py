"""The people: everybody in every mood, told apart by outline, the same every time."""

import io
import struct
import xml.etree.ElementTree as ET
import zlib
from functools import cache
from itertools import combinations

import pytest

from game.art import people
from game.art.people.curves import Doc
from game.art.people.figure import draw
from game.art.people.hair import STYLES
from game.art.people.hats import HATS
from game.art.people.person import Person
from game.art.raster import raster

CAST = tuple(people.CAST)
GRID = (24, 40)
SUIT = {"wear": {"c": "#6A5B9C"}}


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and rows of an 8-bit RGBA PNG, for looking at the alpha without an image library."""
    data, at, width, height, packed = io.BytesIO(png).getvalue(), 8, 0, 0, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            assert (depth, colour) == (8, 6)
        elif kind == b"IDAT":
            packed += body
        at += size + 12
    return width, height, _unfilter(zlib.decompress(packed), width, height)


def _unfilter(raw: bytes, width: int, height: int) -> list[bytes]:
    """Undoes the five PNG row filters."""
    stride, rows, above = width * 4, [], bytes(width * 4)
    for y in range(height):
        start = y * (stride + 1)
        kind, row = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        for i in range(stride):
            a, b, c = (row[i - 4] if i >= 4 else 0), above[i], (above[i - 4] if i >= 4 else 0)
            row[i] = (row[i] + (0, a, b, (a + b) // 2, _paeth(a, b, c))[kind]) & 255
        above = bytes(row)
        rows.append(above)
    return rows


def _paeth(a: int, b: int, c: int) -> int:
    p = a + b - c
    return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]


@cache
def outline(who: str) -> tuple[bool, ...]:
    """Somebody's silhouette on a coarse grid about the eyes."""
    picture = people.bust(who)
    width, height, rows = pixels(raster(picture, 0.05))
    cx, cy = picture.anchor[0] * 0.05, picture.anchor[1] * 0.05

    def inside(x: int, y: int) -> bool:
        return 0 <= x < width and 0 <= y < height and rows[y][x * 4 + 3] > 127

    return tuple(inside(round(cx) + x - GRID[0] // 2, round(cy) + y - 14) for y in range(GRID[1]) for x in range(GRID[0]))


@pytest.mark.parametrize("who", CAST)
def test_everybody_is_drawn_as_valid_xml_in_every_mood(who: str) -> None:
    for mood in people.MOODS:
        ET.fromstring(people.bust(who, mood=mood, phase=1).svg)


@pytest.mark.parametrize("pose", people.POSES)
def test_every_pose_suits_adult_and_child_both_ways(pose: str) -> None:
    for who in ("dez", "mina"):
        for flip in (False, True):
            ET.fromstring(people.bust(who, pose=pose, flip=flip).svg)


@pytest.mark.parametrize("who", CAST)
def test_everybody_bakes_into_a_picture_of_reasonable_weight(who: str) -> None:
    picture = people.bust(who)
    assert 2_000 < len(picture.svg) < 120_000
    assert 1_000 < len(raster(picture, 0.25)) < 60_000


def test_the_same_call_draws_the_same_picture() -> None:
    for who in CAST:
        assert people.bust(who, mood="warm", talk=1).svg == people.bust(who, mood="warm", talk=1).svg


def test_talking_blinking_looking_and_light_each_change_the_picture() -> None:
    plain = people.bust("noor").svg
    changed = [{"talk": 1}, {"blink": 1.0}, {"gaze": (-0.5, 0.5)}, {"light": people.LIGHTS["dusk"]}]
    changed += [{"flip": True}, {"pose": "wave"}, {"view": "back"}, {"turn": 0.2}]
    assert all(people.bust("noor", **change).svg != plain for change in changed)


def test_no_two_of_the_cast_share_a_silhouette() -> None:
    for a, b in combinations(CAST, 2):
        differing = sum(x != y for x, y in zip(outline(a), outline(b), strict=True))
        assert differing >= 20, f"{a} and {b} differ in {differing} cells only"


@pytest.mark.parametrize("view", ["front", "back", "profile"])
def test_every_hair_and_hat_is_drawn_from_every_side(view: str) -> None:
    for style in STYLES:
        ET.fromstring(drawn(Person(hair=style, turn=-0.5, cloth=SUIT), view))
    for kind in HATS:
        ET.fromstring(drawn(Person(hat=(kind, ("#4F9A78", "#2C5A66"), "#F2B84B"), cloth=SUIT), view))


def drawn(person: Person, view: str) -> str:
    """Somebody made up, as a whole document."""
    doc = Doc()
    return str(doc.svg(draw(person, doc, view=view), 600, 1000))


@pytest.mark.parametrize("view", ["back", "profile"])
def test_everybody_of_every_cast_can_turn_away(view: str) -> None:
    for who in CAST:
        assert people.bust(who, view=view).svg, who


def test_light_can_be_turned_to_the_other_side() -> None:
    assert people.LIGHTS["gold"].side == -people.LIGHTS["gold"].towards(1).side
    assert people.bust("lind", light=people.LIGHTS["gold"].towards(1)).svg != people.bust("lind", light=people.LIGHTS["gold"]).svg


def test_nobody_is_cut_off_at_the_sides_or_the_top() -> None:
    for who in CAST:
        width, _, rows = pixels(raster(people.bust(who), 0.05))
        assert not any(rows[0][3::4]), f"{who} touches the top"
        assert not any(row[3] or row[width * 4 - 1] for row in rows), f"{who} touches a side"


def test_an_unknown_name_is_a_key_error_that_offers_the_nearest() -> None:
    with pytest.raises(KeyError, match="'goran'"):
        people.bust("gorran")
    with pytest.raises(KeyError, match="'isidro'"):
        people.head("isidor")


def test_a_head_is_a_square_of_twice_its_radius() -> None:
    for who in CAST:
        picture = people.head(who, radius=60)
        assert (picture.width, picture.height) == (120, 120)
        ET.fromstring(picture.svg)


def test_the_crowd_walks_in_four_frames_with_its_feet_on_the_anchor() -> None:
    for i in range(people.CROWD_SIZE):
        frames = {people.crowd_figure(i, frame=frame).svg for frame in range(4)}
        assert len(frames) == 4
        assert people.crowd_figure(i).anchor == (100, 220)


def test_there_is_a_light_for_every_hour() -> None:
    assert set(people.LIGHTS) == {"late", "gold", "five", "low", "dusk", "cellar", "stairs", "ward"}
