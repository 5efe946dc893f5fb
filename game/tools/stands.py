"""What each value costs in each case, side by side: few plays a case, the same for the same seed, as a table or as plain data."""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from game.content import case_ids, load_day
from game.play import Day, Session, begin
from game.store.workshop import located
from game.story.beats import VALUES
from game.tools.autoplay import FORKS, share, unmoved
from game.tools.chunks import CLOSER, Chunk, Forks, moments, silent
from game.tools.coverage import chart
from game.tools.forks import Outcome, outcome
from game.tools.report import SIDES, WORDS_A_MINUTE, average, costs, idle, twins
from game.tools.robots import open_options
from game.tools.spelling import spelled
from game.tools.stakes import stances
from game.tools.tally import Tally, spread

PLAYS = 300
"""Plays a case: enough for the sign of what a stand costs, few enough to wait for."""

ROUNDS = 4
"""Rounds of forty plays by chance from which moments are taken to be lived on from."""

COUNTED = {"number": "points", "label": "points behind a label", "grade": "points behind a grade"}
"""What the costs are counted in, by what the system shows."""

ITSELF, ONWARD, BETWEEN = "by itself", "lived on", "between"

LEGEND = (
    "Beside a value: what the choice alone does to the number, and how often that was weighed. Lived on: how much higher the day "
    "ends than with what else could be said at that moment, both gone on from by the same habits, and how often it ends "
    "elsewhere; and first, how much higher it so ends for than against. Minutes: least, middle, most."
)

Cell = tuple[str, str]
"""A value and a side of it."""


def run(asked: argparse.Namespace) -> int:
    """Prints the table, or all of it as data; 1 where a play could not go on. Raises OutOfFive."""
    seed = 1 if asked.seed is None else asked.seed
    days = [load_day(located(case)) for case in asked.cases or case_ids()]
    found = [column(day, asked.plays or PLAYS, seed) for day in days]
    print(json.dumps(found, indent=1, ensure_ascii=False) if asked.json else "\n".join(lines(found)))
    return 1 if any(each["stopped"] for each in found) else 0


def column(day: Day, plays: int, seed: int) -> dict[str, Any]:
    """What is told of one case, as plain data; shares of endings in percent, minutes as least, middle and most."""
    tally = played(day, plays, seed)
    ends = Counter[str]()
    for (_, ending), count in tally.ends.items():
        ends[ending] += count
    all = sum(ends.values()) or 1
    return {
        "case": day.case.id,
        "title": day.case.title,
        "plays": sum(tally.plays.values()),
        "counted in": COUNTED[day.system.disclosure.shows],
        "begins at": spelled(day, begin(day, seed, intake=False).world.book.value, day.case.starts),
        ITSELF: _itself(day, tally),
        ONWARD: _onward(day, seed),
        "minutes": {form: [words / WORDS_A_MINUTE for words in spread(tally.words[form])] for form in sorted(tally.words)},
        "endings": {ending: round(100 * ends[ending] / all, 1) for ending in day.case.endings},
        "never matter": idle(day, tally),
        "alike": twins(day, tally),
        "stopped": tally.broken,
    }


def played(day: Day, plays: int, seed: int) -> Tally:
    """Robots by their shares, then decisions taken every way, those that seem to do nothing more closely."""
    silent.clear()
    to, total = chart(day), Tally()
    chunks: list[Chunk] = [*share(plays, seed), *(Forks(seed + 40 * n) for n in range(FORKS))]
    for chunk in chunks:
        total.merge(chunk.work(day, to))
    if closer := frozenset(unmoved(day, total)):
        for n in range(1, FORKS + 1):
            total.merge(Forks(seed + 1000 * n, closer).work(day, to))
    return total


def onward(day: Day, session: Session) -> Iterator[tuple[str, str, float, bool]]:
    """Each open option that stands for something, beside what else could be said at that moment, both lived on by the same
    habits: value, side, by how much the number ends higher (smallest units), and whether the day ends elsewhere than after any
    of those."""
    out = {id: end for id in open_options(day, session) if (end := outcome(day, session, id))}
    for id, end in out.items():
        for stance in stances(session, id):
            others = [other for name, other in out.items() if stance not in stances(session, name)]
            if others:
                yield *stance, _value(end) - sum(map(_value, others)) / len(others), end.ending not in {o.ending for o in others}


def _value(end: Outcome) -> int:
    return end.number or 0


def _itself(day: Day, tally: Tally) -> dict[str, dict[str, list[Any]]]:
    """By value and side what the choice alone does on average, as it is said, and how often it was met."""
    found = costs(day, tally)
    return {v: {side: [average(day, *found[v][side]), found[v][side][0]] for side in SIDES} for v in VALUES if v in found}


def _onward(day: Day, seed: int) -> dict[str, dict[str, list[Any]]]:
    """The same with all that follows from it, and the share of moments (percent) at which the day ends elsewhere."""
    met, turned, swayed = Counter[Cell](), Counter[Cell](), Counter[Cell]()
    moved: defaultdict[Cell, float] = defaultdict(float)
    for n in range(ROUNDS):
        for session in moments(day, seed + 100 * n, each=CLOSER):
            for value, side, by, elsewhere in onward(day, session):
                at = value, side
                met[at] += 1
                moved[at] += by
                turned[at] += elsewhere
                swayed[at] += by != 0
    said = {at: [average(day, met[at], moved[at], swayed[at]), met[at], round(100 * turned[at] / met[at])] for at in met}
    found = {v: {side: said.get((v, side), ["–", 0, 0]) for side in SIDES} for v in VALUES if any((v, s) in met for s in SIDES)}
    for value, sides in found.items():
        means = [moved[value, side] / met[value, side] for side in SIDES if met[value, side]]
        sides[BETWEEN] = [average(day, 1, means[0] - means[1], 1), 1] if len(means) == 2 else ["–", 0]
    return found


def lines(found: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The table in Markdown, a column a case, and under it the names that would not fit."""
    rows = [["", *(each["title"] for each in found)], *_rows(found)]
    wide = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for n, row in enumerate(rows):
        yield "| " + " | ".join(cell.ljust(wide[at]) for at, cell in enumerate(row)) + " |"
        if not n:
            yield "|" + "|".join("-" * (width + 2) for width in wide) + "|"
    yield f"\n{LEGEND}"
    yield from _alike(found)


def _rows(found: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    yield ["plays", *(f"{each['plays']:,}" for each in found)]
    yield ["begins at", *(each["begins at"] for each in found)]
    yield ["counted in", *(each["counted in"] for each in found)]
    for value in VALUES:
        yield [value, *(_said(each, ONWARD, value, BETWEEN).removesuffix(" (1)") for each in found)]
        for side in SIDES:
            yield [f"{value}, {side}", *(_said(each, ITSELF, value, side) for each in found)]
            yield [f"  {ONWARD}", *(_said(each, ONWARD, value, side) for each in found)]
    for form in ("long", "short"):
        yield [f"minutes, {form}", *(", ".join(f"{m:.1f}" for m in each["minutes"].get(form, ())) or "–" for each in found)]
    ends = [list(each["endings"].items()) for each in found]
    for n in range(max(map(len, ends))):
        yield [f"ending {n + 1}", *(f"{all[n][0]} {all[n][1]:.1f} %" if n < len(all) else "–" for all in ends)]
    yield ["never matter", *(", ".join(each["never matter"]) or "none" for each in found)]
    yield ["options alike", *(f"at {len(each['alike'])} decisions" for each in found)]


def _said(each: dict[str, Any], how: str, value: str, side: str) -> str:
    said, times, *turned = each[how].get(value, {}).get(side, ("–", 0))
    if not times:
        return "–"
    return f"{said.replace('not by itself', 'nothing')}, ends elsewhere {turned[0]} %" if turned else f"{said} ({times:,})"


def _alike(found: Sequence[dict[str, Any]]) -> Iterator[str]:
    for each in found:
        if each["alike"]:
            named = (f"{id} ({'; '.join(', '.join(group) for group in groups)})" for id, groups in each["alike"].items())
            yield f"\n{each['title']}, the same on every path tried: {', '.join(named)}."
