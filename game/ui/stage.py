"""Who and what is on the stage: the place, its light, the person who speaks or spoke last, and living details."""

import math
import re
from dataclasses import dataclass, replace

from game.art.people import CAST
from game.play import Day, Shown
from game.play.world import World
from game.story.manners import MANNERS
from game.story.model import Choose, Hold
from game.ui.arrival import arriving, between, settling, sinking
from game.ui.backdrops import backdrop
from game.ui.crowd import walkers
from game.ui.living import left_out, living
from game.ui.motion import eased
from game.ui.nearing import CLOSE_FOR, LEANS, closeness, nearing
from game.ui.nodes import Box, Node, Paint, Set
from game.ui.parts import ITALIC, style
from game.ui.screen import Frame
from game.ui.setting import block
from game.views import BeatView, Number, number


@dataclass(frozen=True, slots=True)
class Stage:
    """What is to be seen. `here` is a scene's id; `who` a face that the people kit can draw, "" for nobody, and `me` the
    appellant's while they speak; `since` when the place changed and `way` how, `came` when `who` did. `sight` are faces of
    those who are there, `left` somebody who has just gone from their side and `left_at` when, with the side they stood at.
    The camera leans from `lean_from` to `lean` (-1 left, 1 right) since `leant`. `alone` while the phone is read.
    It comes as much closer as `close` from `close_from` since `closing`.
    `pose` is how `who` stands where the moment says so. `instead` are sheets of the place that the day has changed, by name, with
    what is laid for each."""

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
    way: str = ""
    sight: tuple[str, ...] = ()
    left: str = ""
    left_at: float = -99.0
    left_mine: bool = False
    lean: float = 0.0
    lean_from: float = 0.0
    leant: float = -99.0
    close: float = 0.0
    close_from: float = 0.0
    closing: float = -99.0
    came_me: float = -99.0
    pose: str = ""
    alone: bool = False
    instead: tuple[tuple[str, str], ...] = ()


def entered(stage: Stage, day: Day, scene: str, world: World, now: float) -> Stage:
    """Another scene: its place, nobody speaking yet, its inks as many as the number allows."""
    found = day.case.scenes.get(scene)
    if found is None:
        return stage
    drain = stage.drain if stage.place else inks(number(day.system, world.value, world.known), 0.0)
    moved = found.place != stage.place
    if not moved and scene == stage.here:
        return stage
    who = "" if moved else stage.who
    sight = tuple(dict.fromkeys(face for id in found.here if (face := _face(day, id)) in CAST))
    since = now if moved else stage.since
    fresh = Stage(scene, found.place, found.light, who, stage.mood, drain, since, found.title.said(world))
    fresh = replace(fresh, way=between(stage.place, found.place) if moved else stage.way, sight=sight)
    return fresh if moved else _drawnback(fresh, stage, now)


def _drawnback(fresh: Stage, stage: Stage, now: float) -> Stage:
    """The camera goes back from where it was, in a place that stays."""
    return replace(fresh, lean_from=lean(stage, now), leant=now, close_from=closeness(stage, now), closing=now)


def _face(day: Day, id: str) -> str:
    member = day.case.cast.get(id)
    return (member.face or member.id) if member else ""


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
    was = stage
    if beat.place and beat.place != stage.place:
        way = between(stage.place, beat.place)
        stage = replace(stage, place=beat.place, since=now, who="", me="", way=way, left="", close=0.0, close_from=0.0)
    stage = replace(stage, light=beat.light or stage.light, me="", drain=inks(beat.number, stage.drain))
    sight = (*(w for w in stage.sight if w not in beat.leaves), *(w for w in beat.enters if w in CAST and w not in stage.sight))
    stage = nearing(leaning(replace(stage, sight=sight), beat, me, now), beat, now)
    if stage.who in beat.leaves:
        stage = replace(stage, who="")
    return _gone(was, _looks(_told(_speaking(stage, beat, me, now), was, beat, now), beat, now), now)


def _looks(stage: Stage, beat: BeatView, now: float) -> Stage:
    """Whoever a beat shows in some manner comes forward in it; the last of several."""
    for who, manner in beat.looks:
        if who in CAST and who not in beat.leaves:
            came = stage.came if who == stage.who else now
            stage = replace(stage, who=who, mood=MANNERS.get(manner, "neutral"), came=came)
    return stage


def _told(stage: Stage, was: Stage, beat: BeatView, now: float) -> Stage:
    """Who is told of comes forward if they were there, and whoever spoke makes room; so does who enters and was there unseen."""
    if beat.channel != "narration":
        return stage
    there = [w for w in was.sight if w in stage.sight and w not in beat.leaves]
    names = [w for w in beat.enters if w in there] or _names(beat.text, there)
    if not names or stage.who in names:
        return stage
    who = next((w for w in names if w in there), "")
    return replace(stage, who=who, mood="neutral", came=now)


def _names(text: str, there: list[str]) -> list[str]:
    """Who is named in a text, in its order: people with a name of their own, by what they are called; of two who share
    one, whoever is there."""
    last = sorted(CAST, key=lambda id: id in there)
    called = {_called(CAST[id].name): id for id in last if CAST[id].name.istitle()}
    return [called[word] for word in re.findall(r"\w+", text) if word in called]


def _called(name: str) -> str:
    """The part of a name that somebody is told of by: the first, or what follows a title."""
    first, *rest = name.split()
    return rest[0] if first in ("Mr", "Mrs") and rest else first


def _speaking(stage: Stage, beat: BeatView, me: str, now: float) -> Stage:
    """Whoever speaks comes forward."""
    if beat.channel == "phone":
        return replace(stage, who="", alone=True)
    stage = replace(stage, alone=False, came=now if stage.alone else stage.came)
    if beat.channel != "speech":
        return replace(stage, mood=resting(stage.mood))
    mood = MANNERS.get(beat.manner, "neutral")
    if beat.speaker == me:
        return replace(stage, me=me if me in CAST else "", manner=mood, mood=resting(stage.mood), came_me=now)
    who = beat.speaker if beat.speaker in CAST else ""
    return replace(stage, who=who, mood=mood, came=stage.came if who == stage.who else now)


def _gone(was: Stage, now_: Stage, now: float) -> Stage:
    """Who was there and is no longer fades where they stood."""
    if was.place != now_.place:
        return now_
    if was.me and not now_.me:
        return replace(now_, left=was.me, left_at=now, left_mine=True)
    if was.who and was.who != now_.who:
        return replace(now_, left=was.who, left_at=now, left_mine=False)
    return now_


def leaning(stage: Stage, beat: BeatView, me: str, now: float) -> Stage:
    """The camera leans in where a beat asks for it or is said so that one would, to the side of who speaks; and back when that
    is over."""
    wants = bool(beat.camera) or (beat.channel == "speech" and beat.manner in LEANS)
    goal = 0.0 if not wants else -1.0 if beat.speaker == me else 1.0
    if goal == stage.lean:
        return stage
    return replace(stage, lean=goal, lean_from=lean(stage, now), leant=now)


LEAN_FOR = 1.8
"""Seconds that the camera takes to lean in."""


def moments(stage: Stage) -> tuple[float, ...]:
    """When the last movements of people and camera began, the camera's as if it took no longer than theirs."""
    camera = (stage.leant + LEAN_FOR - 0.3, stage.closing + CLOSE_FOR - 0.3)
    return stage.came, stage.came_me, stage.left_at, *camera


def lean(stage: Stage, now: float, calm: bool = False) -> float:
    """How far the camera leans."""
    if calm:
        return stage.lean
    return stage.lean_from + (stage.lean - stage.lean_from) * eased("scene", (now - stage.leant) / LEAN_FOR)


STARS = 5
"""The top of a scale of stars: other scales take no ink away."""


def inks(number: Number | None, drain: float) -> float:
    """How many inks are gone by a number that is shown, in quarters: none from four fifths up, all at two; all back at rest."""
    if number is None or number.shows != "number" or number.high != STARS:
        return drain
    if number.rests:
        return 0.0
    return min(4, max(0, round((800 - number.share) / 100))) / 4


def resting(mood: str) -> str:
    """A face when its owner has stopped speaking."""
    return {"laugh": "warm", "surprised": "neutral"}.get(mood, mood)


def ground(frame: Frame, stage: Stage, *, veil: int = 0, moved: float = math.inf) -> tuple[Paint, ...]:
    """The place of the moment, who goes by in it, and what lives there; `moved` seconds ago the player's number began to move."""
    leant, sink = lean(stage, frame.now, frame.calm), sinking(frame, stage)
    change = "short" if frame.calm else stage.way if frame.now - stage.since < FRESH else "wipe"
    strong = frame.theme.strong
    back = backdrop(
        frame, stage.place, drain=stage.drain, veil=frame.theme.veil, veil_alpha=max(veil, DIM * strong), lean=leant,
        change=change, sink=sink,
        walkers=() if veil else walkers(frame, stage.place, stage.light, leant),
        without=frozenset() if veil else left_out(frame, stage.place, stage.who),
        instead=dict(stage.instead),
    )  # fmt: skip
    share = 0.0 if veil or strong else settling(frame, stage)
    return (back, *living(frame, stage.place, stage.drain, leant, sink, share=share, moved=moved))


DIM = 168
"""How much a place is darkened behind people where contrast is strong, of 255."""
FRESH = 20.0
"""Seconds for which a place may still come by the doors of its lift; who comes back to it later comes by light."""
TITLED = 4.2
"""Seconds that a scene's name stays."""


CORNER = 500.0
"""Logical pixels of the window's width that a scene's name leaves to its own edges and to the number."""


def named(frame: Frame, stage: Stage) -> tuple[Node, ...]:
    """Where this is, at the top left, for a while."""
    age = frame.now - stage.since
    if not stage.title or age > TITLED or arriving(frame, stage):
        return ()
    alpha = round(255 * min(1.0, (TITLED - age) / 0.7, 1.0 if frame.calm else age / 0.4 + 0.02))
    made = block(stage.title, style(frame, "people", 30, ITALIC, frame.theme.on_dark, 1.25), min(900, frame.w - CORNER), frame.k)
    w, h = made.width + 56, made.height + 24
    paint = (Box(96, 60, w, h, frame.theme.dark, h / 2, alpha=round(alpha * 0.82)), Set(made, 124, 72, alpha=alpha))
    return (Node("where", "heading", stage.title, bounds=(96, 60, w, h), paint=paint),)
