"""What robots found, for authors to read: as text, or as plain data for other programs."""

from collections.abc import Iterator
from typing import Any

from game.play import Day
from game.rating.shown import places
from game.tools.autoplay import RARE, rare
from game.tools.coverage import KINDS, Key, Map
from game.tools.every import named_chances
from game.tools.forks import COUNTS, SIGNS, alike, groups, named
from game.tools.robots import ROBOTS
from game.tools.spelling import spelled
from game.tools.stakes import on_the_spot
from game.tools.tally import Tally, Values, spread

WORDS_A_MINUTE = 200
SIDES = ("for", "against")

SHOWN = 8
"""Plays that get somewhere rare which the report spells out."""

PLACE = {"scene": "scenes", "option": "options", "line": "lines", "variant": "variants", "ending": "endings"}
PLACE |= {"appeal": "appeals", "stamp": "stamps", "box": "lines of the box"}


def missed(chart: Map, tally: Tally) -> list[Key]:
    """What no play reached."""
    return [key for key in chart.keys if not tally.count[key]]


def idle(day: Day, tally: Tally) -> list[str]:
    """Decisions whose options never came out different in anything, and about which no condition of the case asks."""
    asked = {name.partition("=")[0] for name in named(day.case)}
    return sorted(id for id, found in tally.forks.items() if found["forks"] and not found["any"] and id not in asked)


def twins(day: Day, tally: Tally) -> dict[str, list[list[str]]]:
    """Of decisions that matter, the options that came out the same on every path that was tried, in groups."""
    asked, never = named(day.case), set(idle(day, tally))
    pairs = {id: groups(alike(found, id, asked)) for id, found in sorted(tally.forks.items()) if id not in never}
    return {id: found for id, found in pairs.items() if found}


def way(day: Day, tally: Tally) -> str:
    """How a case was played: by robots, or on every path."""
    if not tally.dice:
        return "By robots; there are far more paths than these."
    said = f"Every path of choices, {tally.paths:,} of them, under {tally.dice} dice"
    if not named_chances(day):
        return f"{said}."
    return f"{said}; its own chances fall in every way." if tally.falls else f"{said}; its own chances can fall in more ways."


def lines(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    """The report."""
    plays = sum(tally.plays.values())
    yield f"{day.case.title}, under {day.system.name}: {plays:,} plays"
    yield way(day, tally)
    for part in (_reached, _robots, _endings, _numbers, _minutes, _values, _decisions, _rare, _problems):
        yield from part(day, chart, tally)


def data(day: Day, chart: Map, tally: Tally) -> dict[str, Any]:
    """The same as plain data."""
    ends: dict[str, dict[str, int]] = {}
    for (robot, ending), count in sorted(tally.ends.items()):
        ends.setdefault(robot, {})[ending] = count
    return {
        "case": day.case.id,
        "system": day.system.id,
        "plays": dict(tally.plays),
        "every path": bool(tally.dice),
        "paths": tally.paths,
        "dice": tally.dice,
        "unit": day.system.unit,
        "reached": {kind: _count(chart, tally, kind) for kind in KINDS},
        "missed": [" ".join(key) for key in missed(chart, tally)],
        "endings": ends,
        "numbers": {scene: spread(values) for scene, values in tally.scenes.items()},
        "ends": {robot: spread(values) for robot, values in tally.last.items()},
        "words": {form: spread(values) for form, values in tally.words.items()},
        "values": {value: {side: list(each) for side, each in sides.items()} for value, sides in costs(day, tally).items()},
        "weighed": "on the spot" if on_the_spot(day) else "without each choice",
        "decisions": {id: {name: found[name] for name in COUNTS} for id, found in sorted(tally.forks.items())},
        "never matter": idle(day, tally),
        "alike": twins(day, tally),
        "rare": {" ".join(key): [tally.count[key], tally.first[key]] for key in rare(chart, tally)},
        "problems": tally.broken,
    }


def costs(day: Day, tally: Tally) -> dict[str, dict[str, tuple[int, int, int]]]:
    """For each value and side: how often it was taken, the sum of what that did to the number in smallest units, and how often it
    did anything. Where acts are judged on the spot that is what the ledger has under the choice; else the difference to the same
    day with the choice not judged, on some of the plays."""
    if on_the_spot(day):
        return _direct(day, tally)
    values = {value for value, _ in tally.stood}
    return {v: {side: (tally.stood[v, side], tally.moved[v, side], tally.swayed[v, side]) for side in SIDES} for v in values}


def _direct(day: Day, tally: Tally) -> dict[str, dict[str, tuple[int, int, int]]]:
    found: dict[str, dict[str, tuple[int, int, int]]] = {}
    for choose in day.choices.values():
        for option in choose.options:
            cause = f"{choose.id}={option.id}"
            for value, side in option.stances:
                sides = found.setdefault(value, dict.fromkeys(SIDES, (0, 0, 0)))
                times, moved = tally.count["option", cause], tally.costs[cause]
                sides[side] = (sides[side][0] + times, sides[side][1] + moved, sides[side][2] + times * (moved != 0))
    return found


def _count(chart: Map, tally: Tally, kind: str) -> tuple[int, int]:
    keys = [key for key in chart.keys if key[0] == kind]
    return sum(tally.count[key] > 0 for key in keys), len(keys)


def _reached(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    yield "Reached"
    for kind in KINDS:
        got, all = _count(chart, tally, kind)
        yield f"  {PLACE[kind]:18}{got:5} of {all}"
    for key in missed(chart, tally):
        yield f"  NOT REACHED  {' '.join(key)}"


def _robots(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    yield f"{_called(day)} at the end".ljust(20) + _header(day)
    for robot in (*ROBOTS, "every", "hunt"):
        if robot in tally.last:
            yield f"  {robot:18}{tally.plays[robot]:7,}{_three(day, tally.last[robot], day.case.ends)}"


def _numbers(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    yield f"{_called(day)} on coming to".ljust(20) + _header(day)
    for id, scene in day.case.scenes.items():
        if id in tally.scenes:
            values = tally.scenes[id]
            yield f"  {id:18}{sum(values.values()):7,}{_three(day, values, scene.starts or day.case.starts)}"


def _endings(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    robots = [robot for robot in (*ROBOTS, "every") if robot in tally.plays]
    yield f"Endings, percent    {'all':>8}" + "".join(f"{robot:>8}" for robot in robots)
    for ending in day.case.endings:
        counts = [tally.ends[robot, ending] for robot in robots]
        shares = [_percent(n, tally.plays[robot]) for n, robot in zip(counts, robots, strict=True)]
        yield f"  {ending:18}{_percent(sum(counts), sum(tally.plays.values()))}{''.join(shares)}"


def _minutes(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    yield f"Reading, {WORDS_A_MINUTE} words a minute"
    for form, values in sorted(tally.words.items()):
        least, middle, most = spread(values)
        minutes = ", ".join(f"{words / WORDS_A_MINUTE:.1f}" for words in (least, middle, most))
        yield f"  {form:18}{least:,}, {middle:,}, {most:,} words: {minutes} minutes (least, middle, most)"


def _values(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    how = (
        "by the ledger"
        if on_the_spot(day)
        else f"by the same day with the choice not judged, {sum(tally.stood.values()):,} times"
    )
    yield ""
    yield f"What a stand does to the number, on average ({how})"
    for value, sides in sorted(costs(day, tally).items()):
        yield f"  {value:18}" + ", ".join(f"{side} {_each(day, *sides[side])}" for side in SIDES)


def _decisions(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    told = [found for found in tally.forks.values() if found["any"]]
    yield ""
    yield f"Decisions that come out different: {len(told)} of {sum(1 for f in tally.forks.values() if f['forks'])}"
    for sign in SIGNS:
        yield f"  by {sign:15}{sum(found[sign] > 0 for found in told):5}"
    for id in idle(day, tally):
        yield f"  NEVER MATTERS  {id}"
    for id, same in twins(day, tally).items():
        yield f"  the same on every path tried: {id} {'; '.join(', '.join(group) for group in same)}"


def _rare(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    plays: dict[str, list[str]] = {}
    for key in rare(chart, tally):
        plays.setdefault(tally.first[key], []).append(f"{' '.join(key)} ({tally.count[key]})")
    yield ""
    yield f"Rare, in under {RARE:.1%} of plays, and a short play that gets there" if plays else "Nothing is rare."
    for recipe, keys in list(plays.items())[:SHOWN]:
        yield f"  {', '.join(keys)}"
        yield f"    {recipe}"
    if len(plays) > SHOWN:
        yield f"  and {len(plays) - SHOWN} such plays more; --json has them all"


def _problems(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    for problem, recipe in sorted(tally.broken.items()):
        yield ""
        yield f"STOPPED: {problem}"
        yield f"  {recipe}"


def _called(day: Day) -> str:
    return {"number": "Number", "label": "Label", "grade": "Grade"}[day.system.disclosure.shows]


def _width(day: Day) -> int:
    """How wide a value is written: a number, or the longest name of a tier, with two spaces."""
    if day.system.disclosure.shows == "number":
        return 8
    return 2 + max(len(spelled(day, tier.floor, v.since)) for v in day.system.versions for tier in v.tiers)


def _header(day: Day) -> str:
    return f"{'plays':>7}" + "".join(f"{name:>{max(8, _width(day))}}" for name in ("least", "middle", "most"))


def _three(day: Day, values: Values, at: int) -> str:
    return "".join(f"{spelled(day, value, at):>{max(8, _width(day))}}" for value in spread(values))


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:8.1f}" if of else f"{'–':>8}"


def _each(day: Day, times: int, total: int, swayed: int) -> str:
    return f"{average(day, times, total, swayed)} ({times:,} times)" if times else "–"


def average(day: Day, times: int, total: float, swayed: int) -> str:
    """What a stand did on average in points, a place finer than the system counts; not where no such choice did anything by
    itself."""
    if not times:
        return "–"
    if not swayed:
        return "not by itself"
    return f"{total / times / day.system.unit:+.{max(2, places(day.system) + 1)}f}"
