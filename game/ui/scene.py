"""What a day looks like at this moment: the place and its people, the number, and the sheet, card or phone that has the floor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.art.people import CAST
from game.play import Made
from game.ui import arrival, backdrops, camera, cards, crowd, figures, holding, panel, phone, ring, stage
from game.ui.backdrops import known
from game.ui.heard import captioned
from game.ui.hud import Rect, heads, hud, said, signs, waiting
from game.ui.motion import MOVE, WAIT
from game.ui.nodes import Box, Node, Paint, Sheet
from game.ui.parts import label, states
from game.ui.phone import Rated
from game.ui.screen import STACKED, Frame
from game.ui.stage import Stage
from game.views import BeatView, DecisionView, number

if TYPE_CHECKING:
    from game.ui.screens.play import Play

Floor = tuple[tuple[Paint, ...], tuple[Node, ...], tuple[Paint, ...]]
"""Paint below, nodes, paint above."""
Slot = tuple[float, float, float]


def built(play: Play, frame: Frame) -> Node:
    """The whole tree."""
    paint, nodes, over = _heldback(play, frame) if arrival.arriving(frame, play.stage) else _floor(play, frame)
    whole = (0, 0, frame.w, frame.h)
    veil = 96 if _covered(play) else 0
    shown = lit(play)
    ground, people = stage.ground(frame, shown, veil=veil, moved=moved(play, frame)), _people(play, frame, veil > 0)
    slim = _asked(play, "guess")
    rung, opens = ring.of(play), bool(play.view.sheet)
    corner = () if play.session.phase == "intake" else hud(frame, play.reader, _clock(play), opens=opens, ring=rung)
    floor = Node("floor", "group", bounds=whole, children=nodes, paint=paint, over=over)
    busy = veil or play.held or (frame.stacked and not frame.tall and play.reader.asking)
    where = () if busy else stage.named(frame, shown)
    taken = _taken(frame, play, paint, (*nodes, *where), people)
    told = said(frame, rung or play.reader, corner, taken, slim=slim)
    over_heads = () if busy else _badges(play, frame, (*nodes, *corner, *told, *where, *people))
    title = play.stage.title or play.view.scene_title
    room = Node("stage", "group", title, bounds=whole, children=(*over_heads, *people), paint=ground)
    room = camera.closer(room, camera.near(frame, shown))
    children = (
        room,
        *where,
        *corner,
        *told,
        floor,
        *captioned(frame, play.shell, paint, nodes, phone=slim),
        *_refusal(play, frame),
        *_missing(play, frame),
        *waiting(frame, play.shell),
        _pause(frame),
    )
    return Node("play", "screen", play.view.title, bounds=whole, children=children)


def _heldback(play: Play, frame: Frame) -> Floor:
    """The floor of a place that is still on its way: all that can be done, and nothing to be seen over the picture before."""
    return (), tuple(arrival.unseen(node) for node in _floor(play, frame)[1]), ()


def _floor(play: Play, frame: Frame) -> Floor:
    decision, reader = play.decision, play.reader
    if on_phone(play):
        of = decision.cards if decision else 0
        return phone.feed(frame, reader, decision if reader.asking else None, rated(play), _stars(play), play.refused, of)
    if play.held and decision is not None:
        low, nodes = holding.holding(frame, reader, decision, play.grip, toggled=play.shell.settings.toggled)
        high, words = holding.bubble(frame, reader)
        return (*low, *high), (*words, *nodes), ()
    if _card(play):
        return (*cards.notice(frame, reader), ())
    if not reader.asking or decision is None:
        return (*panel.reading(frame, reader, before=_before(play) if frame.tall else None), ())
    if on_card(play):
        beat = _last(play)
        return (*cards.answers(frame, beat.text if beat else "", decision), ())
    if decision.way == "guess":
        return phone.question(frame, decision)
    if decision.way == "confirm":
        return (*cards.again(frame, decision), ())
    return (*panel.asking(frame, _last(play), _worded(decision), _left(play, decision), _before(play), play.stage.place), ())


# --- who has the floor


def on_phone(play: Play) -> bool:
    """Whether the feed is in hand: a card is asked about or has just been."""
    made = play.session.choices[-1] if play.session.choices else None
    after = made is not None and _rates(play, made)
    asked = play.decision is not None and play.decision.way == "rate"
    return (asked and (play.reader.asking or after)) or (after and not play.reader.asking and _noticing(play, play.reader.beat))


def _noticing(play: Play, beat: BeatView | None) -> bool:
    return beat is not None and beat.channel in ("notice", "narration") and play.stage.here == play.session.pages[-1].scene


def _rates(play: Play, made: Made) -> bool:
    found = play.day.choices.get(made.decision.partition("?")[0])
    return found is not None and found.way == "rate"


def rated(play: Play) -> tuple[Rated, ...]:
    """The cards that have been dealt with."""
    done = []
    for made in play.session.choices:
        if not _rates(play, made) or made.option not in "12345":
            continue
        person = play.day.case.cast.get(play.day.choices[made.decision].person)
        face, name = (person.face or person.id, person.name) if person else ("", "")
        done.append(Rated(face, name, person.shown if person else "", int(made.option)))
    return tuple(done)


def _card(play: Play) -> bool:
    beat = play.reader.beat
    return beat is not None and beat.channel == "notice" and not play.reader.asking and not on_phone(play)


MOST = 3
"""Answers that a notice has room for."""


def on_card(play: Play) -> bool:
    """Whether the answers of the moment stand on the notice that they answer. Large text has them on a sheet of their own."""
    beat, decision = play.reader.beats[-1] if play.reader.beats else play.last, play.decision
    if beat is None or beat.channel != "notice" or decision is None or decision.way != "menu" or on_phone(play):
        return False
    plain = all(not o.reason and not o.seconds for o in decision.options)
    return plain and 0 < len(decision.options) <= MOST and play.shell.settings.text_scale < STACKED


def _covered(play: Play) -> bool:
    """Whether a card or the phone lies over the stage, which is darker for it."""
    carded = _card(play) or (play.reader.asking and on_card(play))
    return on_phone(play) or carded or _asked(play, "guess", "confirm")


def _asked(play: Play, *ways: str) -> bool:
    """Whether one of these kinds of decision is open."""
    return play.reader.asking and play.decision is not None and play.decision.way in ways


# --- words


def _clock(play: Play) -> str:
    beat = play.reader.beat
    return beat.clock if beat and not play.reader.asking else play.view.clock


def _worded(decision: DecisionView) -> DecisionView:
    """Intake questions come with no beat of their own: the question is the beat."""
    return replace(decision, prompt="") if decision.way == "intake" else decision


def _last(play: Play) -> BeatView | None:
    """The beat that stands beside the answers."""
    decision = play.decision
    if decision is not None and decision.way == "intake":
        return BeatView(decision.prompt, "odile", play.shell.say("ui.intake.who"), channel="told")
    return play.reader.beat or play.last


def _before(play: Play) -> BeatView | None:
    """The beat before that, if both are short and nothing moved between them."""
    beat, plain = play.reader.beat, ("speech", "narration", "phone")
    if play.reader.index < 1 or beat is None:
        return None
    before = play.reader.beats[play.reader.index - 1]
    if before.channel not in plain or beat.channel not in plain or before.number != beat.number:
        return None
    return before if len(before.text) + len(beat.text) < 190 and before.text else None


def _left(play: Play, decision: DecisionView) -> dict[str, float]:
    return {o.id: play.timer[o.id] / o.seconds for o in decision.options if o.id in play.timer and o.seconds}


def _stars(play: Play) -> int:
    return int(play.focus[5:]) if play.focus.startswith("star-") else play.chosen


def _refusal(play: Play, frame: Frame) -> tuple[Node, ...]:
    if not play.refused or on_phone(play):
        return ()
    return (label(frame, "refused", play.refused, 120, 60, 900, colour=frame.theme.on_dark),)


def _pause(frame: Frame) -> Node:
    """Two bars at the top left, for hands that have no Escape key."""
    x, y, side = 22.0, 22.0, 56.0
    on = frame.focus == "pause"
    ground = Box(x, y, side, side, frame.theme.dark, side / 2, frame.theme.on_dark if on else "", 4, alpha=230 if on else 120)
    bars = (Box(x + 19 + dx, y + 17, 6, 22, frame.theme.on_dark, 3, alpha=255 if on else 210) for dx in (0, 12))
    return Node(
        "pause",
        "button",
        frame.say("ui.pause.open"),
        "",
        (x, y, side, side),
        ("press",),
        states(frame, "pause"),
        paint=(ground, *bars),
    )


def _taken(
    frame: Frame, play: Play, paint: tuple[Paint, ...], nodes: tuple[Node, ...], people: tuple[Node, ...]
) -> tuple[Rect, ...]:
    """What the system's line keeps clear of: sheets and what is on them, heads, and what the place itself says."""
    sheets = [(p.x, p.y, p.w, p.h) for p in paint if isinstance(p, Sheet)]
    return (*sheets, *(node.bounds for node in nodes), *heads(people), *signs(frame, known(play.stage.place)))


def _missing(play: Play, frame: Frame) -> tuple[Node, ...]:
    """A place that nobody has drawn is said, and played on a plain ground."""
    if not play.stage.place or known(play.stage.place):
        return ()
    words = frame.say("ui.missing", place=play.stage.place)
    return (label(frame, "missing", words, 120, 140, 900, colour=frame.theme.on_dark),)


# --- people


def lit(play: Play) -> Stage:
    """The stage with its place in the light of the moment, or in what the story has changed: the light over Mrs Lind's doors."""
    slipped = play.stage.place == "lift-v" and "slipped" in play.session.world.memory
    place = "lift-v-amber" if slipped else backdrops.lit(play.stage.place, play.stage.light)
    done = tuple(backdrops.changed(place, play.reader.number, play.session.world.memory))
    return replace(play.stage, place=place, instead=done)


LOOKS = 1.5
"""Seconds for which people go on looking at a number that has moved."""


def looking(play: Play, frame: Frame) -> bool:
    """Whether people look up at the player's number: it moves, or has just moved."""
    return play.reader.travel is not None or 0 <= frame.now - play.reader.said_at < LOOKS


def moved(play: Play, frame: Frame) -> float:
    """Seconds since the player's number began to move; long ago, if it has not of late."""
    reader = play.reader
    return frame.now - (reader.travel.start if reader.travel else reader.said_at - WAIT - MOVE)


def _badges(play: Play, frame: Frame, others: tuple[Node, ...]) -> tuple[Node, ...]:
    """Numbers over the queue, where everybody can see everybody."""
    queue = play.day.case.cast.get("queue")
    if queue is None or play.session.phase != "day" or not arrival.settled(frame, play.stage):
        return ()
    system, known_ = play.day.system, play.session.world.known
    numbers = tuple(n for w in queue.witnesses if w.number is not None and (n := number(system, w.number, known_)))
    taken = tuple(node.bounds for node in others)
    lean, there = stage.lean(play.stage, frame.now, frame.calm), arrival.settling(frame, play.stage)
    return crowd.badges(frame, play.stage.place, numbers, taken, lean, there)


def _people(play: Play, frame: Frame, busy: bool) -> tuple[Node, ...]:
    if busy or (frame.stacked and not frame.tall and play.reader.asking):
        return ()
    beat = play.reader.beat
    talking = beat is not None and beat.channel == "speech" and not play.reader.complete(frame.now)
    return _strained(play, frame, talking) if play.held else figures.people(frame, lit(play), talking, looking(play, frame))


def _strained(play: Play, frame: Frame, talking: bool) -> tuple[Node, ...]:
    """The one who holds her smile, large; whoever speaks, on the other side."""
    shown, decision = known(play.stage.place), play.decision
    if shown is None or not shown.slots or decision is None:
        return ()
    kept = play.grip.down or decision.stuck
    mood = f"strain{min(4, 1 + decision.strain * 4 // max(1, decision.most))}" if kept else "tired"
    phase = int(frame.now * 6) % 2 if decision.trembles and play.grip.down and not frame.calm else 0
    if frame.now < arrival.opened(frame, play.stage):
        return ()
    mine, other = _sides(shown.slots)
    nodes: list[Node] = []
    if play.stage.who and play.stage.who != play.face:
        nodes.append(figures.standing(frame, play.stage, play.stage.who, play.stage.mood, talking, other))
    if play.face in CAST:
        nodes.append(figures.standing(frame, play.stage, play.face, mood, False, mine, phase))
    return tuple(nodes)


def _sides(slots: tuple[Slot, ...]) -> tuple[Slot, Slot]:
    left, right = min(slots), max(slots)
    return (max(left[0], 520), left[1], 1.35), (right[0], right[1] + 40, 0.92)
