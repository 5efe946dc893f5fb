"""Who and what is on the stage: the place, its light, the person who speaks or spoke last, and living details."""

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from game.art.people import CAST, Light, bust
from game.art.svg import G, Picture, circ
from game.play import Day, Shown
from game.play.world import World
from game.story.manners import MANNERS
from game.story.model import Choose, Hold
from game.ui.backdrops import backdrop, cover, known, light, spot
from game.ui.motion import blink, eased, mouth, seconds
from game.ui.nodes import Art, Backdrop, Box, Node, Paint, Set
from game.ui.parts import ITALIC, style
from game.ui.screen import Frame
from game.ui.setting import block
from game.views import BeatView


@dataclass(frozen=True, slots=True)
class Stage:
    """What is to be seen. `here` is a scene's id; `who` a face that the people kit can draw, "" for nobody, and `me` the
    appellant's while they speak; `since` when the place changed, `came` when `who` did."""

    here: str = ""
    place: str = ""
    light: str = ""
    who: str = ""
    mood: str = "neutral"
    drain: float = 0.0
    since: float = -99.0
    title: str = ""
    me: str = ""
    manner: str = "neutral"
    came: float = -99.0


def entered(stage: Stage, day: Day, scene: str, world: World, now: float) -> Stage:
    """Another scene: its place, nobody speaking yet, its inks as many as the number allows."""
    found = day.case.scenes.get(scene)
    if found is None:
        return stage
    drain = drained(world.value, day.system.unit)
    moved = found.place != stage.place
    if not moved and scene == stage.here:
        return stage
    who = "" if moved else stage.who
    return Stage(scene, found.place, found.light, who, stage.mood, drain, now if moved else stage.since, found.title.said(world))


def drained(value: int | None, unit: int) -> float:
    """How many inks are gone, in quarters: none from 4.0 up, all at 2.0. A number at rest gives them all back."""
    if value is None:
        return 0.0
    return min(4, max(0, round((4.0 - value / unit) * 2))) / 4


def scene_of(day: Day, shown: Shown, current: str) -> str:
    """The scene that a beat stands in. A beat that stands in several (a block) keeps the current one."""
    found = _homes(day).get(shown.beat.id, frozenset())
    if not found or current in found:
        return current
    return sorted(found)[0]


def _homes(day: Day) -> dict[str, frozenset[str]]:
    """Scenes by the ids of the beats that stand in them."""
    key = id(day)
    if key not in _HOMES:
        homes: dict[str, set[str]] = {}
        for scene in day.case.scenes.values():
            for id_ in _ids(scene.beats):
                homes.setdefault(id_, set()).add(scene.id)
        _HOMES.clear()
        _HOMES[key] = {id_: frozenset(scenes) for id_, scenes in homes.items()}
    return _HOMES[key]


_HOMES: dict[int, dict[str, frozenset[str]]] = {}


def _ids(beats: tuple[object, ...]) -> list[str]:
    found: list[str] = []
    for beat in beats:
        found.append(getattr(beat, "id", ""))
        if isinstance(beat, Choose):
            for option in beat.options:
                found += _ids(option.then)
        elif isinstance(beat, Hold):
            for reply in (*beat.replies, beat.jumped):
                found += _ids(reply)
    return found


def followed(stage: Stage, beat: BeatView, me: str, now: float) -> Stage:
    """The stage as a beat leaves it. `me` is the appellant's face: they stand on the other side, and only while they speak."""
    if beat.place and beat.place != stage.place:
        stage = replace(stage, place=beat.place, since=now, who="")
    stage = replace(stage, light=beat.light or stage.light, me="")
    if stage.who in beat.leaves:
        stage = replace(stage, who="")
    if beat.channel != "speech":
        return replace(stage, mood=resting(stage.mood))
    mood = MANNERS.get(beat.manner, "neutral")
    if beat.speaker == me:
        return replace(stage, me=me if me in CAST else "", manner=mood, mood=resting(stage.mood), came=now)
    who = beat.speaker if beat.speaker in CAST else ""
    return replace(stage, who=who, mood=mood, came=stage.came if who == stage.who else now)


def resting(mood: str) -> str:
    """A face when its owner has stopped speaking."""
    return {"laugh": "warm", "surprised": "neutral"}.get(mood, mood)


def ground(frame: Frame, stage: Stage, *, veil: int = 0) -> Backdrop:
    """The place of the moment."""
    return backdrop(frame, stage.place, drain=stage.drain, veil=frame.theme.veil, veil_alpha=veil)


@lru_cache(maxsize=400)
def figure(who: str, mood: str, talk: int | None, shut: float, phase: int, lit: Light, flip: bool) -> Picture:
    """A person in one state."""
    return bust(who, mood=mood, talk=talk, blink=shut, phase=phase, light=lit, flip=flip)


def people(frame: Frame, stage: Stage, talking: bool) -> tuple[Node, ...]:
    """Whoever spoke last at the right, the appellant at the left while they speak."""
    shown = known(stage.place)
    if shown is None or not shown.slots:
        return ()
    right, left = max(shown.slots), min(shown.slots)
    nodes = []
    if stage.who:
        nodes.append(
            standing(
                frame, stage, stage.who, stage.mood, talking and not stage.me, shown.slots[0] if len(shown.slots) == 1 else right
            )
        )
    if stage.me:
        nodes.append(standing(frame, stage, stage.me, stage.manner, talking, left if left != right else shown.slots[0]))
    return tuple(nodes)


def _away(who: str, at_left: bool) -> bool:
    """Whether somebody has to be turned round to look into the picture."""
    turn = CAST[who].turn
    return turn < -0.05 if at_left else turn > 0.05


def standing(
    frame: Frame, stage: Stage, who: str, mood: str, talking: bool, slot: tuple[float, float, float], phase: int = 0
) -> Node:
    """Somebody at a slot: x, y of the head and a scale."""
    lit = light(stage.place, stage.light)
    still = frame.calm
    shut = 0.0 if still else blink(frame.now, len(who))
    talk = mouth(frame.now) if talking and not still else None
    flip = _away(who, slot[0] < 960)
    scale, _, _ = cover(frame)
    x, y = spot(frame, min(slot[0], RIGHTMOST), slot[1])
    x = max(96 + 270 * scale, min(x, frame.w - 96 - 330 * scale))
    base = figure(who, mood, None, 0.0, 0, lit, flip)
    now = figure(who, mood, talk, shut, phase, lit, flip)
    entry = 1.0 if still else eased("panel", (frame.now - stage.came) / seconds("panel"))
    sway = 0.0 if still else (0.5 - frame.pointer[0] / frame.w) * 9
    art = Art(
        now,
        x + sway,
        y + (1 - entry) * 18,
        late=True,
        instead=base,
        scale=round(slot[2] * scale, 3),
        alpha=round(255 * max(0.0, entry)),
    )
    name = CAST[who].name if who in CAST else who
    return Node(f"figure-{who}", "image", name, mood, (x - 200, y - 240, 400, 600), paint=(art,))


def arriving(frame: Frame, stage: Stage) -> tuple[Paint, ...]:
    """The place's own haze clears as one comes in."""
    age = (frame.now - stage.since) / seconds("scene")
    if frame.calm or not 0 <= age < 1:
        return ()
    shown = known(stage.place)
    return (Box(0, 0, frame.w, frame.h, shown.light.haze if shown else "#2A1F58", alpha=round(255 * (1 - eased("scene", age)))),)


RIGHTMOST = 1480.0
"""Nobody stands under the number."""
TITLED = 4.2
"""Seconds that a scene's name stays."""


def named(frame: Frame, stage: Stage) -> tuple[Node, ...]:
    """Where this is, at the top left, for a while."""
    age = frame.now - stage.since
    if not stage.title or age > TITLED:
        return ()
    alpha = round(255 * min(1.0, (TITLED - age) / 0.7, 1.0 if frame.calm else age / 0.4 + 0.02))
    made = block(stage.title, style(frame, "people", 30, ITALIC, frame.theme.on_dark, 1.25), 900, frame.k)
    w, h = made.width + 56, made.height + 24
    paint = (Box(96, 60, w, h, frame.theme.dark, h / 2, alpha=round(alpha * 0.82)), Set(made, 124, 72, alpha=alpha))
    return (Node("where", "heading", stage.title, bounds=(96, 60, w, h), paint=paint),)


def steaming(frame: Frame, stage: Stage) -> tuple[Paint, ...]:
    """Steam where the place says that something steams: a few soft discs that rise and thin out."""
    shown = known(stage.place)
    found = shown.spots.get("steam") if shown else None
    if found is None or frame.calm or len(found) < 2:
        return ()
    scale, _, _ = cover(frame)
    puffs: list[Paint] = []
    for i in range(4):
        t = (frame.now / 4.2 + i / 4) % 1
        x, y = spot(frame, found[0] + 26 * math.sin(i * 2.1 + t * 3.2), found[1] - 30 - 190 * t)
        puffs.append(
            Art(_puff(), x, y, scale=round(scale * (0.5 + 0.125 * round(t * 6)), 3), alpha=round(70 * math.sin(math.pi * t)))
        )
    return tuple(puffs)


@cache
def _puff() -> Picture:
    g = G("puff")
    g.add(circ(0, 0, 40, g.rad([(0, "#FFFFFF", 0.9), (1, "#FFFFFF", 0)])))
    return Picture(
        g.svg(f'<g transform="translate(40,40)">{"".join(g.out)}</g>', 80, 80),
        80,
        80,
        (40, 40),
    )
