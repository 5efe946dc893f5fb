"""Who and what is on the stage: the place, its light, the person who speaks or spoke last, and living details."""

from dataclasses import dataclass, replace
from functools import lru_cache

from game.art.people import CAST, Light, bust
from game.art.svg import Picture
from game.play import Day, Shown
from game.story.model import Choose, Hold
from game.ui.backdrops import backdrop, cover, known, light, spot
from game.story.manners import MANNERS
from game.ui.motion import blink, eased, mouth, seconds
from game.ui.nodes import Art, Backdrop, Node
from game.ui.screen import Frame
from game.views import BeatView


@dataclass(frozen=True, slots=True)
class Stage:
    """What is to be seen. `here` is a scene's id; `who` a face that the people kit can draw, "" for nobody; `since` when it changed."""

    here: str = ""
    place: str = ""
    light: str = ""
    who: str = ""
    mood: str = "neutral"
    drain: float = 0.0
    since: float = -99.0
    title: str = ""
    before: str = ""
    """The place that it faded from."""


def entered(stage: Stage, day: Day, scene: str, title: str, value: int | None, now: float) -> Stage:
    """Another scene: its place, nobody speaking yet, its inks as many as the number allows."""
    found = day.case.scenes.get(scene)
    if found is None:
        return stage
    drain = drained(value, day.system.unit)
    moved = (found.place, drain) != (stage.place, stage.drain)
    who = "" if moved or scene != stage.here else stage.who
    return Stage(scene, found.place, found.light, who, "neutral", drain, now if moved else stage.since, title, stage.place if moved else stage.before)


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


def followed(stage: Stage, beat: BeatView, now: float) -> Stage:
    """The stage as a beat leaves it."""
    place = beat.place or stage.place
    if place != stage.place:
        stage = replace(stage, place=place, before=stage.place, since=now, who="")
    if beat.light:
        stage = replace(stage, light=beat.light)
    if beat.leaves and stage.who in beat.leaves:
        stage = replace(stage, who="")
    if beat.speaker and beat.channel == "speech":
        return replace(stage, who=beat.speaker if beat.speaker in CAST else "", mood=MANNERS.get(beat.manner, "neutral"))
    if beat.channel in ("narration",) and stage.who:
        return replace(stage, mood=resting(stage.mood))
    return stage


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


def person(frame: Frame, stage: Stage, talking: bool, *, me: str = "") -> tuple[Node, ...]:
    """Whoever is on stage, at the place's slot, breathing in and out of speech."""
    shown = known(stage.place)
    if not stage.who or shown is None or not shown.slots:
        return ()
    return (standing(frame, stage, stage.who, stage.mood, talking, shown.slots[0]),)


def standing(frame: Frame, stage: Stage, who: str, mood: str, talking: bool, slot: tuple[float, float, float], phase: int = 0) -> Node:
    """Somebody at a slot: x, y of the head and a scale."""
    lit = light(stage.place, stage.light)
    still = frame.calm
    shut = 0.0 if still else blink(frame.now, len(who))
    talk = mouth(frame.now) if talking and not still else None
    flip = slot[0] < 960
    scale, _, _ = cover(frame)
    x, y = spot(frame, slot[0], slot[1])
    base = figure(who, mood, None, 0.0, 0, lit, flip)
    now = figure(who, mood, talk, shut, phase, lit, flip)
    entry = 1.0 if still else eased("panel", (frame.now - stage.since) / max(0.001, seconds("scene")))
    sway = 0.0 if still else (0.5 - frame.pointer[0] / frame.w) * 9
    art = Art(now, x + sway, y + (1 - entry) * 18, late=True, instead=base, scale=round(slot[2] * scale, 3), alpha=round(255 * max(0.0, entry)))
    name = CAST[who].name if who in CAST else who
    return Node(f"figure-{who}", "image", name, mood, (x - 200, y - 240, 400, 600), paint=(art,))
