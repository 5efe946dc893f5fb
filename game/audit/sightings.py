"""What somebody saw of their number over a day, and what they knew of the time between: what a rule from outside can go by."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.act import Act
from game.audit.trace import Trace
from game.play import Day, Session
from game.story.model import AWAY, TOWARDS
from game.views import player

HIGH, LOW = 4500, 3000
"""From which number (thousandths of a star) somebody in sight looks high, and under which low."""

FEATURES = (
    *("cheer", "slip", "honest", "lie", "kind", "refuse", "obey", "thrift"),
    *("told", "own-way", "gave-high", "gave-low", "minutes", "minutes-high", "minutes-low", "choices", "late"),
)
"""What a person might put a move of their number down to, each as often as it happened or for as many minutes as it lasted. The
first eight are what they did, by its signals; then doing what the screen points to, and not; stars given from four up, and under
three; minutes at all, in the same place as somebody high, and as somebody low; any choice; and any choice in the second half."""

TIMED = ("minutes", "minutes-high", "minutes-low")
SHOWN = {
    "cheer": (("cheer", 1),),
    "slip": (("cheer", -1), ("composure", -1)),
    "honest": (("honesty", 1),),
    "lie": (("honesty", -1),),
    "kind": (("kindness", 1), ("care", 1)),
    "refuse": (("dissent", 1),),
    "obey": (("deference", 1), ("loyalty", 1)),
    "thrift": (("thrift", 1), ("diligence", 1), ("punctuality", 1)),
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """A number as it was shown at a minute, in steps of the last place that is shown; `since` counts each of FEATURES since the
    sighting before."""

    at: int
    clock: str
    figure: str
    shown: int
    since: tuple[int, ...]


def sightings(trace: Trace) -> tuple[Sighting, ...]:
    """Each moment of the day at which its number could be read, from the first on, until it is put to rest; nothing where none is
    shown, or a label instead."""
    moments, found = [*trace.before, trace.session], list[Sighting]()
    noted = [0] * len(FEATURES)
    half = _half(trace)
    for n, session in enumerate(moments):
        if n:
            noted = [a + b for a, b in zip(noted, _between(trace, moments[n - 1], session, n - 1, half), strict=True)]
        view = player(trace.day, session)
        if view.number is None or session.phase == "intake" or trace.day.system.disclosure.shows != "number":
            continue
        if view.number.rests:
            break
        found.append(Sighting(session.world.at, view.clock, view.number.figure, _steps(view.number.figure), tuple(noted)))
        noted = [0] * len(FEATURES)
    return tuple(found)


def _steps(figure: str) -> int:
    """A figure in steps of its last place."""
    return int(figure.replace(".", ""))


def _half(trace: Trace) -> int:
    return (trace.day.case.starts + trace.session.world.at) // 2


def _between(trace: Trace, before: Session, after: Session, n: int, half: int) -> list[int]:
    """What happened from one choice to the next."""
    made, minutes = trace.session.choices[n], after.world.at - before.world.at
    found = dict.fromkeys(FEATURES, 0)
    if before.phase != "day":
        return list(found.values())
    act = trace.acts.get(f"{made.decision}={made.option}", Act())
    signals = dict(act.signals)
    for feature, wanted in SHOWN.items():
        found[feature] = int(any(signals.get(signal, 0) * sign > 0 for signal, sign in wanted))
    found |= _screen(trace.day, before, made.option) | _stars(act)
    here = player(trace.day, before).here
    found |= {"minutes": minutes, "minutes-high": minutes * _any(trace.day, here, HIGH, 5001)}
    found |= {"minutes-low": minutes * _any(trace.day, here, 0, LOW), "choices": 1, "late": int(before.world.at >= half)}
    return list(found.values())


def _screen(day: Day, before: Session, option: str) -> dict[str, int]:
    """Whether the screen pointed anywhere, and whether it was followed."""
    pending = before.pending
    options = pending.choose.options if pending and pending.choose else ()
    pointed = {o.id for o in options if any(n.kind in TOWARDS and n.kind not in before.quiet for n in o.nudges)}
    away = {o.id for o in options if any(n.kind in AWAY and n.kind not in before.quiet for n in o.nudges)}
    suggested = pending.choose.suggested if pending and pending.choose else 0
    told = option in pointed or (suggested > 0 and option == str(suggested))
    return {"told": int(told), "own-way": int(not told and (bool(pointed) or option in away))}


def _stars(act: Act) -> dict[str, int]:
    given = act.gave[1] if act.gave else 0
    return {"gave-high": int(given >= 4), "gave-low": int(0 < given < 3)}


def _any(day: Day, here: Iterable[str], low: int, high: int) -> int:
    """Whether anybody in sight has a number from low up to, not including, high."""
    numbers = [w.number for who in here for w in day.people.get(who, ()) if w.number is not None]
    return int(any(low <= number < high for number in numbers))
