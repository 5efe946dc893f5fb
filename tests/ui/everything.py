"""Every distinct thing that The Lift can show: robots live it in many ways, and each new beat or question is set up once."""

from collections.abc import Iterator
from pathlib import Path

from game.play import Day, Session, begin, choose
from game.store import Settings, Store
from game.ui.nodes import Node, targets
from game.ui.screen import Frame, Push, Screen, Swap, measured
from game.ui.screens.play import Play
from game.ui.shell import Shell

WAYS = 80
"""How many ways the day is lived: each robot takes another answer wherever there are several."""
SETTLED = 50.0
"""Seconds by which everything that moves has come to rest."""


def frame_of(shell: Shell, screen: Screen, size: tuple[int, int], text: float, focus: str = "") -> Frame:
    """What the window would build a screen for, with all that moves at rest."""
    k, w, h = measured(*size)
    theme, words = shell.theme, shell.words
    return Frame(w, h, k, SETTLED, theme, text, True, focus or screen.focus, bool(focus), words=words)


def shell_of(folder: Path, day: Day) -> Shell:
    """A shell whose clock stands."""
    settings = Settings(reduced_motion=True, timers_on=True)
    return Shell(Store(folder), None, settings, seed=3, now=lambda: SETTLED, days={day.case.id: day})  # type: ignore[arg-type]


def moments(shell: Shell, day: Day, met: set[object]) -> Iterator[tuple[str, Play]]:
    """Each beat and question that was not met before, named, on the screen as it stands then."""
    for way in range(WAYS):
        session = begin(day, way, intake=way % 2 == 0)
        play = Play(shell, day, session)
        step = 0
        while True:
            yield from _beats(play, met)
            decision = play.decision
            if decision is None or play.session.phase not in ("intake", "day"):
                break
            open_ = [o.id for o in decision.options if not o.reason]
            pick = "yes" if decision.way == "confirm" else open_[_taken(way, step, len(open_))]
            play.choose(pick)
            step += 1


def _taken(way: int, step: int, n: int) -> int:
    """Which of n answers a robot takes: the first ways go in step, the rest as if by dice that always fall alike."""
    return (way + step) % n if way < 6 else (way * 7919 + step * 104729 + way * step * 31) // 7 % n


def _beats(play: Play, met: set[object]) -> Iterator[tuple[str, Play]]:
    reader = play.reader
    while not reader.asking:
        yield from _new(play, met)
        reader.press(SETTLED)
        play.follow(SETTLED)
        play.ready(SETTLED)
    yield from _new(play, met)


def _new(play: Play, met: set[object]) -> Iterator[tuple[str, Play]]:
    reader, decision = play.reader, play.decision
    beat = reader.beat
    said = (beat.text, beat.channel, beat.name) if beat else ()
    asked = (decision.prompt, decision.way, decision.options, decision.strain) if reader.asking and decision else ()
    held = play.held and not reader.asking
    key = (said if not reader.asking or held else len(str(said)) // 40, asked, held)
    if key not in met:
        met.add(key)
        name = f"{play.stage.here} {decision.id if reader.asking and decision else said[0][:40] if said else ''}"
        yield name, play


def ended(day: Day, way: int) -> Session:
    """A day lived to its end."""
    session = begin(day, way, intake=way % 2 == 0)
    from game.views import player

    step = 0
    while (decision := player(day, session).decision) is not None and session.phase in ("intake", "day"):
        open_ = [o.id for o in decision.options if not o.reason]
        session = choose(day, session, "yes" if decision.way == "confirm" else open_[(way + step) % len(open_)])
        step += 1
    return session


def pages(first: Screen, frame, most: int = 400) -> Iterator[tuple[str, Node, Frame]]:
    """A screen and all that its targets lead to, each state once, by what is to be read on it."""
    met: set[object] = set()
    waiting = [first]
    while waiting and len(met) < most:
        screen = waiting.pop(0)
        for _ in range(60):
            made = frame(screen)
            tree = screen.tree = screen.build(made)
            state = (type(screen), tuple((n.key, n.name) for n in _read(tree)))
            if state in met:
                break
            met.add(state)
            yield f"{type(screen).__name__} {len(met)}", tree, made
            opened = _inner(screen, tree)
            waiting += opened
            move = screen.act("on")
            if isinstance(move, Swap | Push):
                if not move.screen.__class__.__name__.startswith("Title"):
                    waiting.append(move.screen)
                break


def _read(tree: Node) -> list[Node]:
    from game.ui.nodes import walk

    return [n for n in walk(tree) if n.role in ("text", "heading", "option", "tab", "button", "step", "image")]


def _inner(screen: Screen, tree: Node) -> list[Screen]:
    """Pages within a page."""
    found = []
    for key in [n.key for n in targets(tree)]:
        if key in ("open", "next") or key.startswith(("back-", "other-")):
            move = screen.act(key)
            if isinstance(move, Swap):
                found.append(move.screen)
    return found
