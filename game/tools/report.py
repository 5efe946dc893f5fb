"""What robots found, for authors to read: as text, or as plain data for other programs."""

from collections.abc import Iterator
from typing import Any

from game.play import Day
from game.tools.coverage import KINDS, Key, Map
from game.tools.forks import SIGNS
from game.tools.robots import ROBOTS
from game.tools.tally import Tally, Values, spread

WORDS_A_MINUTE = 200
RARE = 0.005
"""Share of plays under which a thing that was reached is called rare."""

SHOWN = 8
"""Plays that get somewhere rare which the report spells out."""

PLACE = {"scene": "scenes", "option": "options", "line": "lines", "variant": "variants", "ending": "endings"}
PLACE |= {"appeal": "appeals", "stamp": "stamps", "box": "lines of the box"}


def missed(chart: Map, tally: Tally) -> list[Key]:
    """What no play reached."""
    return [key for key in chart.keys if not tally.count[key]]


def rare(chart: Map, tally: Tally) -> list[Key]:
    """What few plays reached, the rarest first."""
    plays = sum(tally.plays.values())
    found = [key for key in chart.keys if 0 < tally.count[key] < plays * RARE]
    return sorted(found, key=lambda key: (tally.count[key], key))


def idle(tally: Tally) -> list[str]:
    """Decisions whose options never came out different in anything."""
    return sorted(id for id, found in tally.forks.items() if found["forks"] and not found["any"])


def lines(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    """The report."""
    plays = sum(tally.plays.values())
    yield f"{day.case.title}, under {day.system.name}: {plays:,} plays"
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
        "reached": {kind: _count(chart, tally, kind) for kind in KINDS},
        "missed": [" ".join(key) for key in missed(chart, tally)],
        "endings": ends,
        "numbers": {scene: spread(values) for scene, values in tally.scenes.items()},
        "ends": {robot: spread(values) for robot, values in tally.last.items()},
        "words": {form: spread(values) for form, values in tally.words.items()},
        "values": {value: {side: list(pair) for side, pair in sides.items()} for value, sides in costs(day, tally).items()},
        "decisions": {id: dict(found) for id, found in sorted(tally.forks.items())},
        "rare": {" ".join(key): [tally.count[key], tally.first[key]] for key in rare(chart, tally)},
        "problems": tally.broken,
    }


def costs(day: Day, tally: Tally) -> dict[str, dict[str, tuple[int, int]]]:
    """For each value and side: how often an option that stands so was taken, and the sum of what that did to the number."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for choose in day.choices.values():
        for option in choose.options:
            cause = f"{choose.id}={option.id}"
            for value, side in option.stances:
                sides = found.setdefault(value, {"for": (0, 0), "against": (0, 0)})
                sides[side] = (sides[side][0] + tally.count["option", cause], sides[side][1] + tally.costs[cause])
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
    yield f"Number at the end   {'plays':>7}{'least':>8}{'middle':>8}{'most':>8}"
    for robot in (*ROBOTS, "hunt"):
        if robot in tally.last:
            yield f"  {robot:18}{tally.plays[robot]:7,}{_three(day, tally.last[robot])}"


def _numbers(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    yield f"Number on coming to {'plays':>7}{'least':>8}{'middle':>8}{'most':>8}"
    for scene in day.case.scenes:
        if scene in tally.scenes:
            values = tally.scenes[scene]
            yield f"  {scene:18}{sum(values.values()):7,}{_three(day, values)}"


def _endings(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    yield ""
    robots = [robot for robot in ROBOTS if robot in tally.plays]
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
    yield ""
    yield "What a stand costs, on average, in thousandths of a point"
    for value, sides in sorted(costs(day, tally).items()):
        said = [f"{side} {_each(day, *sides[side])} ({sides[side][0]:,} times)" for side in ("for", "against")]
        yield f"  {value:18}{', '.join(said)}"


def _decisions(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    told = [found for found in tally.forks.values() if found["any"]]
    yield ""
    yield f"Decisions that come out different: {len(told)} of {sum(1 for f in tally.forks.values() if f['forks'])}"
    for sign in SIGNS:
        yield f"  by {sign:15}{sum(found[sign] > 0 for found in told):5}"
    for id in idle(tally):
        yield f"  NEVER MATTERS  {id}"


def _rare(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    plays: dict[str, list[str]] = {}
    for key in rare(chart, tally):
        plays.setdefault(tally.first[key], []).append(f"{' '.join(key)} ({tally.count[key]})")
    yield ""
    yield f"Rare, in under {RARE:.1%} of plays, and a play that gets there" if plays else "Nothing is rare."
    for spelled, keys in list(plays.items())[:SHOWN]:
        yield f"  {', '.join(keys)}"
        yield f"    {spelled}"
    if len(plays) > SHOWN:
        yield f"  and {len(plays) - SHOWN} such plays more; --json has them all"


def _problems(day: Day, chart: Map, tally: Tally) -> Iterator[str]:
    for problem, spelled in sorted(tally.broken.items()):
        yield ""
        yield f"STOPPED: {problem}"
        yield f"  {spelled}"


def _three(day: Day, values: Values) -> str:
    return "".join(f"{value / day.system.unit:8.3f}" for value in spread(values))


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:8.1f}" if of else f"{'–':>8}"


def _each(day: Day, times: int, total: int) -> str:
    return f"{1000 * total / times / day.system.unit:+.1f}" if times else "–"
