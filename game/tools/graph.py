"""A case as SVG: every scene, every way out of it, every ending; with what robots reached painted on."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from game.art.graph import LARGEST, Chart, chart, whole
from game.content import load_day
from game.errors import Refused, Unready
from game.play import Day
from game.store import files, workshop

PLAYS = 2_000
"""Plays that coverage is counted over."""


def drawn(day: Day, words: Mapping[str, str], *, plays: int = 0) -> Chart:
    """The chart of a day, with what robots reached in so many plays (none for 0). Raises Refused for a case too large to draw."""
    if len(day.case.scenes) > LARGEST:
        raise Refused(words["graph.large"].format(most=LARGEST))
    if not plays:
        return chart(day.case)
    from game.tools.autoplay import autoplay

    tally = autoplay(day, plays)
    return chart(day.case, tally.count, sum(tally.plays.values()))


def charted(asked: argparse.Namespace, words: Mapping[str, str]) -> Chart:
    """The chart that the command line asks for. Raises OutOfFive."""
    day = load_day(workshop.located(asked.case))
    return drawn(day, words, plays=(asked.plays or PLAYS) if asked.coverage else 0)


def document(made: Chart, words: Mapping[str, str]) -> str:
    """The SVG of a chart."""
    signs = words["graph.signs" if made.counts is None else "graph.signs-coverage"].format(plays=f"{made.plays:,}")
    return whole(made, {"signs": signs, "on": words["graph.on"], "let": words["graph.let"]})


def run(asked: argparse.Namespace, words: Mapping[str, str]) -> int:
    """Writes the SVG where it was asked for; prints what is on it. Raises OutOfFive."""
    made = charted(asked, words)
    path = Path(asked.out or f"{made.case.id}.svg")
    if path.is_dir():
        raise Unready(words["graph.folder"].format(file=path))
    files.put(path, document(made, words).encode())
    counts = {"scenes": len(made.plates), "ways": len(made.lines), "endings": len(made.medals)}
    print(words["workshop.cli.drawn"].format(file=path, **counts))
    return 0
