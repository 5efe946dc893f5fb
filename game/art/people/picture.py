"""People as pictures: a bust to stand in a scene, a head for a roundel, a walker for a crowd."""

import difflib

from game.art.people.crowd import CROWD, figure
from game.art.people.curves import Doc, f
from game.art.people.everybody import CAST
from game.art.people.figure import draw
from game.art.people.light import DAY, Light
from game.art.people.person import Person
from game.art.svg import Picture

# room left of, above, right of and below the point between the eyes, for a figure that faces right
ROOM = (290, 280, 290, 730)
WIDER = {
    "reach": (345, 280, 445, 730), "point": (295, 280, 395, 730), "ladder": (445, 320, 290, 730), "pram": (310, 280, 425, 730),
    "play": (290, 280, 345, 730), "drip": (345, 290, 290, 730), "linen": (320, 280, 320, 730), "wave": (330, 290, 290, 730), "helpless": (290, 280, 400, 730), "lamp": (345, 280, 480, 730), "write": (345, 280, 345, 730),
    "bench": (365, 280, 290, 730), "bed": (345, 280, 315, 730), "sit": (290, 280, 315, 730), "hug": (290, 280, 290, 620),
    "sill": (290, 280, 420, 730), "leeks": (345, 420, 290, 730), "inspect": (300, 290, 460, 730),
    "hatch": (290, 330, 290, 730), "lap": (290, 280, 315, 730), "lute": (310, 280, 330, 730),
}  # fmt: skip
CHILD_FLOOR = 470
TALL = ("topknot", "afro", "puffs", "locs", "headwrap", "fade")


def person(who: str) -> Person:
    """Somebody of the cast. Raises KeyError that names the nearest id for one who is not in it."""
    try:
        return CAST[who]
    except KeyError:
        near = difflib.get_close_matches(who, CAST, 1, 0.0)
        raise KeyError(f"nobody called {who!r} in the cast; the nearest is {near[0]!r}") from None


def stage(who: str) -> dict[str, object]:
    """How somebody stands if nobody says otherwise."""
    p = person(who)
    return {"name": p.name, "pose": p.pose, "turn": p.turn, "mood": p.mood, "gaze": p.gaze}


def bust(
    who: str, *, mood: str = "neutral", talk: int | None = None, blink: float = 0.0, phase: int = 0, pose: str | None = None,
    turn: float | None = None, gaze: tuple[float, float] | None = None, light: Light = DAY, flip: bool = False, view: str = "front",
) -> Picture:  # fmt: skip
    """A person from above the hair to mid-thigh on a clear ground; the anchor lies between the eyes."""
    p, doc = person(who), Doc()
    facing = (p.turn if turn is None else turn) * (-1 if flip else 1)
    body = draw(p, doc, light, mood=mood, talk=talk, blink=blink, phase=phase, pose=pose, turn=facing, gaze=gaze, view=view)
    left, top, right, bottom = WIDER.get(p.pose if pose is None else pose, ROOM)
    if facing < 0:
        left, right = right, left
    if p.build == "child":
        bottom = CHILD_FLOOR
    return _cut(doc, body, left, top, right, bottom)


def head(
    who: str,
    *,
    mood: str = "neutral",
    talk: int | None = None,
    blink: float = 0.0,
    light: Light = DAY,
    radius: float = 120.0,
    phase: int = 0,
    turn: float | None = None,
) -> Picture:
    """Head and shoulders in a square of twice `radius`, to be seen through a circle; the anchor lies between the eyes."""
    p, doc = person(who), Doc()
    body = draw(p, doc, light, mood=mood, talk=talk, blink=blink, phase=phase, pose="down", turn=turn)
    half, top = (222, 224) if p.hat or p.hair in TALL else (205, 180)
    box = f"{-half} {-top} {2 * half} {2 * half}"
    return Picture(doc.svg(body, 2 * radius, 2 * radius, box), 2 * radius, 2 * radius, (radius, top * radius / half))


def crowd_figure(i: int, *, frame: int = 0, flip: bool = False, light: Light = DAY, still: bool = False) -> Picture:
    """Walker `i` of the crowd in one of four frames of a stride, or standing; the anchor is on the ground between the feet."""
    doc = Doc()
    return _cut(doc, figure(CROWD[i % len(CROWD)], doc, light, frame, flip, still), 100, 220, 100, 12)


def _cut(doc: Doc, body: str, left: float, top: float, right: float, bottom: float) -> Picture:
    """A picture of what lies round the origin."""
    width, height = left + right, top + bottom
    return Picture(doc.svg(body, width, height, f"{f(-left)} {f(-top)} {f(width)} {f(height)}"), width, height, (left, top))
