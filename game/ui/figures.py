"""Who stands on the stage: the one who speaks or spoke last, the appellant while they speak, and those who are only there."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from game.art.people import CAST, Light, bust
from game.art.svg import Picture
from game.ui.arrival import lift, opened, sinking
from game.ui.backdrops import bare, cover, kept, known, light, shift, spot
from game.ui.motion import blink, eased, mouth, seconds
from game.ui.nodes import Art, Node
from game.ui.outline import outline
from game.ui.screen import Frame
from game.ui.stage import Stage, lean

if TYPE_CHECKING:
    from game.art.places import Place

Slot = tuple[float, float, float]
Gaze = tuple[float, float] | None
RIGHTMOST = 1480.0
"""Nobody stands under the number."""
LOOK = (0.95, -0.6)
"""Where eyes go that look up at the number, for somebody who faces right."""
SECOND: dict[str, Slot] = {
    "lift-b": (960, 452, 0.8),
    "lift-bank-12": (430, 470, 0.84),
    "landing-31": (330, 470, 0.88),
    "lift-a": (360, 470, 0.84),
    "lift-36": (430, 470, 0.84),
    "ward-40": (470, 470, 0.8),
    "landing-40": (340, 470, 0.84),
    "compartment": (470, 452, 0.86),
    "corridor-end": (430, 452, 0.88),
    "hollin": (430, 452, 0.88),
    "vantage": (430, 452, 0.9),
    "yard-bench": (470, 452, 0.9),
    **dict.fromkeys(("stall-14", "nine-arches", "twelve-stools", "loading-arch", "side-door"), (430, 470, 0.84)),
    "tram-shelter": (400, 480, 0.86),
    "berth-nine": (400, 470, 0.86),
    "registry-hall": (400, 470, 0.86),
    "window-six": (330, 470, 0.88),
}
"""Where somebody stands who is there and silent: only in places that have the room."""
CHILD = {"corridor-31": ("mina", (405, 618, 0.22)), "compartment": ("corner", (16, 470, 0.98))}
"""Somebody at a spot of a place, until they come forward: small, or half out of the picture."""


@lru_cache(maxsize=400)
def figure(
    who: str,
    mood: str,
    talk: int | None,
    shut: float,
    phase: int,
    lit: Light,
    flip: bool,
    gaze: Gaze = None,
    pose: str | None = None,
) -> Picture:
    """A person in one state."""
    return bust(who, mood=mood, talk=talk, blink=shut, phase=phase, light=lit, flip=flip, gaze=gaze, pose=pose)


POSED: dict[tuple[str, str], str] = {
    ("celestine", "laugh"): "helpless", ("tobias", "ashamed"): "slump", ("tobias", "tired"): "slump", ("dez", "sad"): "slump",
    ("lucan", "ashamed"): "pockets", ("fenn", "practised"): "wave", ("aurel", "ashamed"): "clasp",
    ("sommer", "ashamed"): "clasp", ("sommer", "sad"): "clasp",
}  # fmt: skip
"""How somebody carries themselves in a mood, where that is not as always."""
DESK = ("lamp", "write", "over")
"""What Odile does at her desk, one question after the other: she leans to the lamp, writes, looks over her glasses."""
OVER = (0.0, -0.4)


AT: dict[tuple[str, str], str] = {
    ("tobias", "lift-36"): "linen", ("lucan", "washroom-31"): "chin", ("piet", "hitch-cab-lamp"): "parcel",
    ("noor", "hitch-cab-dusk"): "clasp", ("dorn", "corridor-end"): "envelope", ("dorn", "hollin"): "clasp",
    ("kit", "hitch-cab-pink"): "clasp",
    **{(who, "loading-arch"): "carton" for who in ("dario", "sigrun", "wanda", "linn")},
    ("linn", "twelve-stools"): "strap", ("hedda", "stall-14@sunday"): "bowl", ("dario", "upstairs"): "folded",
    **{("ilya", place): "pockets" for place in ("kessim", "compartment", "hollin", "mould-loft", "window-two", "strand-room")},
}  # fmt: skip
"""What somebody has in hand in a place."""


INDOORS = ("water-office", "branch-library", "harbour-dues", "berth-nine", "registry-hall", "window-six")
"""Where one takes one's hat off on a wet day."""
WEARS: dict[tuple[str, str], str] = {
    **{("wen", place): "wen-indoors" for place in INDOORS},
    **{("willem", place): "willem-jacket" for place in INDOORS[-2:]},
    **{("dorn", place): "dorn-late" for place in ("corridor-end", "folding-seats", "hollin")},
    ("dorn", "berth-21"): "dorn-berth",
    ("captain", "side-door"): "captain-best",
}
"""As whom somebody is drawn in a place that they have changed their clothes for."""


def posed(stage: Stage, who: str, mood: str) -> str | None:
    """The pose that somebody is in; None for their own."""
    if stage.pose and who == stage.who:
        return stage.pose
    return AT.get((who, stage.place)) or AT.get((who, bare(stage.place))) or POSED.get((who, mood))


def people(frame: Frame, stage: Stage, talking: bool, looking: bool = False) -> tuple[Node, ...]:
    """Whoever spoke last at the right, the appellant at the left while they speak, somebody silent where there is room, and
    whoever has just gone, fading. `looking`: the number moves, and those who do not speak look up at it."""
    shown = known(stage.place)
    if shown is None or not shown.slots or frame.now < opened(frame, stage):
        return ()
    mine, other = sides(shown.slots)
    nodes = [*_silent(frame, stage, looking), *_going(frame, stage, mine, other)]
    if stage.who:
        speaks = talking and not stage.me
        slot = shown.seats.get(stage.who, other)
        nodes.append(standing(frame, stage, stage.who, stage.mood, speaks, slot, looking=looking and not speaks))
    clerks = BEHIND.get(bare(stage.place))
    before = [node for node in nodes if clerks and node.key.partition("-")[2] not in clerks]
    nodes = [*(node for node in nodes if node not in before), *fronting(frame, stage, shown), *before]
    if stage.me:
        nodes.append(standing(frame, stage, stage.me, stage.manner, talking, mine, came=stage.came_me))
    return tuple(nodes)


BEHIND = {"window-six": ("ilse",)}
"""Who alone is behind what stands there, in places where others come before it."""


def fronting(frame: Frame, stage: Stage, shown: Place) -> list[Node]:
    """The counter or table that whoever is behind it is seen over."""
    front, spot_ = shown.more.get("front"), shown.spots.get("front")
    if front is None or spot_ is None:
        return []
    scale, _, _ = cover(frame)
    x, y = spot(frame, spot_[0], spot_[1])
    aside = aside_of(frame, spot_[0])
    x += shift(frame, spot_[2], lean(stage, frame.now, frame.calm)) + (aside if abs(aside) > STAYS else 0.0)
    art = Art(front, x, y + sinking(frame, stage), late=True, scale=scale)
    w, h = front.width * scale, front.height * scale
    return [Node("front", "group", "", "", (x - w / 2, y - h, w, h), paint=(art,))]


STAYS = 80.0
"""Logical pixels by which a narrow window may bring somebody nearer before what stands before them comes along."""


def aside_of(frame: Frame, x: float) -> float:
    """How far a narrow window moves who stands at x of a drawing, so that they are whole within it."""
    at = spot(frame, min(x, RIGHTMOST), 0)[0]
    return kept(frame, at) - at


def crowded(frame: Frame, one: Slot, other: Slot) -> bool:
    """Whether a narrow window brings two who have their own places so near that one would stand in the other."""
    apart, near = abs(one[0] - other[0]), max(one[2], other[2]) > NEAR
    at = [kept(frame, spot(frame, slot[0], 0)[0], near=near) for slot in (one, other)]
    return abs(at[0] - at[1]) < (0.4 if near else 0.6) * apart * cover(frame)[0]


NEAR = 1.1
"""How large who has a seat is at least whose lap is out of sight: of them a narrow window may cut off more."""


def sitting(place: str) -> tuple[Slot, ...]:
    """Seats of a place that are near."""
    shown = known(place)
    return tuple(seat for seat in shown.seats.values() if seat[2] > NEAR) if shown else ()


def sides(slots: tuple[Slot, ...]) -> tuple[Slot, Slot]:
    """The appellant's place and that of whoever they speak with: left and right, if a place has two."""
    return (slots[0], slots[0]) if len(slots) == 1 else (min(slots), max(slots))


CLOSER = 30
"""Logical pixels that people come towards the middle when the camera leans to them."""


def _silent(frame: Frame, stage: Stage, looking: bool) -> list[Node]:
    """Somebody who is there and says nothing; and a child in a doorway. Nobody beside a message: they would seem to say it."""
    nodes: list[Node] = []
    if stage.alone:
        return nodes
    if (child := CHILD.get(bare(stage.place))) and child[0] in stage.sight and child[0] != stage.who:
        nodes.append(standing(frame, stage, child[0], "neutral", False, child[1], came=stage.since, inside=False))
    slot = SECOND.get(bare(stage.place))
    there = [who for who in stage.sight if who not in (stage.who, stage.me)]
    if (shown := known(stage.place)) and shown.seats:
        return _seated(frame, stage, shown, there, looking)
    if slot and there and not (stage.me and not lift(stage.place)):
        came = max(opened(frame, stage), stage.came, stage.left_at if stage.left_mine else -99)
        mood = "practised" if stage.place == "lift-b" else "neutral"
        nodes.append(standing(frame, stage, there[0], mood, False, slot, came=came, looking=looking))
    return nodes


def _seated(frame: Frame, stage: Stage, shown: Place, there: list[str], looking: bool) -> list[Node]:
    """Everybody who is there, each in their seat; in the one of who speaks nobody else."""
    other = sides(shown.slots)[1]
    free = [who for who in there if who in shown.seats or stage.who in shown.seats or not stage.who]
    taken = [shown.seats.get(stage.who, other)] if stage.who else []
    nodes: list[Node] = []
    for who in free:
        seat = shown.seats.get(who, other)
        if not any(crowded(frame, seat, one) for one in taken):
            taken.append(seat)
            nodes.append(standing(frame, stage, who, CAST[who].mood, False, seat, came=stage.since, looking=looking))
    return nodes


def _going(frame: Frame, stage: Stage, mine: Slot, other: Slot) -> list[Node]:
    """Whoever has just gone from their side, for as long as it takes to fade."""
    age = (frame.now - stage.left_at) / seconds("panel")
    if frame.calm or not stage.left or not 0 <= age < 1 or stage.left in (stage.who, stage.me):
        return []
    shown = known(stage.place)
    slot = mine if stage.left_mine else shown.seats.get(stage.left, other) if shown else other
    node = standing(frame, stage, stage.left, "neutral", False, slot, came=-99.0)
    fading = tuple(replace(p, alpha=round(255 * (1 - eased("panel", age)))) for p in node.paint if isinstance(p, Art))
    return [replace(node, key=f"going-{stage.left}", paint=fading)]


def _away(who: str, at_left: bool) -> bool:
    """Whether somebody has to be turned round to look into the picture."""
    turn = CAST[who].turn
    return turn < -0.05 if at_left else turn > 0.05


CHILD_NEAR = (60.0, 1.22)
"""How much lower and larger a child stands, who is drawn to the knee: one is down with her, and she does not end in the air."""


def nearer(who: str, slot: Slot) -> Slot:
    """The slot as a child has it; anybody else's is as it is."""
    if CAST[who].build != "child":
        return slot
    return min(slot[0], RIGHTMOST - 90), slot[1] + CHILD_NEAR[0], slot[2] * CHILD_NEAR[1]


SOURCES = ("sun", "light", "lamp")
"""Spots that a place's light comes from, the strongest first."""


def facing_light(stage: Stage, x: float) -> Light:
    """The light that falls on somebody at x of a place's drawing: from the side on which its source is."""
    lit, shown = light(stage.place, stage.light), known(stage.place)
    source = next((shown.spots[name][0] for name in SOURCES if name in shown.spots), None) if shown else None
    return lit if source is None or abs(source - x) < 60 else lit.towards(1 if source > x else -1)


def standing(
    frame: Frame, stage: Stage, who: str, mood: str, talking: bool, slot: Slot, phase: int = 0, *, came: float | None = None,
    looking: bool = False, inside: bool = True,
) -> Node:  # fmt: skip
    """Somebody at a slot: x, y of the head and a scale. `inside` keeps them clear of the window's edges."""
    slot = nearer(who, slot) if inside else slot
    lit = facing_light(stage, slot[0])
    shut = 0.0 if frame.calm else blink(frame.now, len(who))
    talk = mouth(frame.now) if talking and not frame.calm else None
    flip = _away(who, slot[0] < 960)
    scale, _, _ = cover(frame)
    x, y = spot(frame, min(slot[0], RIGHTMOST), slot[1])
    if inside:
        x = kept(frame, x, near=slot in sitting(stage.place))
    facing = -1 if (CAST[who].turn < 0) != flip else 1
    pose = posed(stage, who, mood)
    gaze = (LOOK[0] * facing, LOOK[1]) if looking else OVER if pose == "over" else None
    worn = WEARS.get((who, bare(stage.place)), who)
    base = figure(worn, mood, None, 0.0, 0, lit, flip, None, pose)
    now = figure(worn, mood, talk, shut, phase, lit, flip, gaze, pose)
    entry = arrived(frame, stage, came)
    sway = 0.0 if frame.calm else round((0.5 - frame.pointer[0] / frame.w) * 18) / 2
    closer = -lean(stage, frame.now, frame.calm) * CLOSER
    art = Art(
        now,
        x + sway + round(closer),
        y + (1 - entry) * 18 + sinking(frame, stage),
        late=True,
        instead=base,
        scale=round(slot[2] * scale, 3),
        alpha=round(255 * max(0.0, entry)),
    )
    name = CAST[who].name if who in CAST else who
    edge = (replace(art, picture=outline(base), instead=None),) if frame.theme.strong else ()
    return Node(f"figure-{who}", "image", name, mood, (x - 200, y - 240, 400, 600), paint=(*edge, art))


def arrived(frame: Frame, stage: Stage, came: float | None) -> float:
    """How much of somebody is there, 0 to 1."""
    since = max(stage.came if came is None else came, opened(frame, stage))
    return 1.0 if frame.calm else eased("panel", (frame.now - since) / seconds("panel"))
