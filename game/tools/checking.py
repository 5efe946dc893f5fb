"""Every problem in cases, systems, facts, drawers and words, all at once, before a player finds them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from game.art.people import CAST, LIGHTS
from game.art.places import LIGHTS_OF, PLACES
from game.content import case_ids, check_cabinet, check_case, check_facts, check_system, check_words, system_ids
from game.content.library import LEVELS
from game.content.problems import Problem
from game.errors import Unready
from game.store import workshop
from game.tools import checking_data, checking_shown


class Staging(TypedDict):
    """What cases can ask for, by kind."""

    places: frozenset[str]
    faces: frozenset[str]
    sounds: frozenset[str]
    lights: frozenset[str]
    music: frozenset[str]


def problems(cases: Iterable[str] = (), *, levels: Path = LEVELS, keep: bool = False) -> Iterator[Problem]:
    """The problems of the cases named (ids or files), or of everything there is; from the cache, if `keep` is
    asked for, as far as nothing has changed."""
    named, known = tuple(cases), staging()
    for case in named or case_ids(levels):
        wanted = workshop.located(case)
        yield from _witnessed(check_case(wanted, levels=levels, keep=keep, **known), wanted, levels)
    if named:
        return
    for system in system_ids(levels):
        yield from check_system(system, levels=levels)
    yield from check_facts(levels / "facts.yaml")
    if (levels / "cabinet.yaml").exists():
        yield from check_cabinet(levels / "cabinet.yaml", levels=levels)
    for words in sorted(levels.glob("words*.yaml")):
        yield from check_words(words)


def _witnessed(found: tuple[Problem, ...], case: str | Path, levels: Path) -> Iterable[Problem]:
    """The problems; where a choice may close, with what robots found there. Most cases need no robots, and do not load them."""
    if not any(problem.number == "L052" for problem in found):
        return found
    from game.tools import checking_stuck

    return checking_stuck.witnessed(found, case, levels)


DAY = ("dawn", "morning", "noon", "afternoon", "dusk", "evening", "night")
"""Hours that any scene may name: a place that is not drawn in them keeps its own light."""


def staging() -> Staging:
    """What there is to see and to hear: pictures of places and faces, sounds, lights and music."""
    from game.sound.cues import CUES
    from game.sound.plan import _STAGED
    from game.sound.scores import SCORES

    return {
        "places": frozenset(PLACES),
        "faces": frozenset(CAST),
        "sounds": frozenset({*CUES, *_STAGED, "pipe"}),
        "lights": frozenset({*DAY, *LIGHTS, *(light for lights in LIGHTS_OF.values() for light in lights)}),
        "music": frozenset(mood for score in SCORES.values() for mood in score.moods),
    }


def run(cases: Iterable[str] = (), *, plain: bool = False, as_data: bool = False, sarif: str = "") -> int:
    """Prints every problem, for people unless it is asked for plain lines or data, and writes SARIF to a file where one is named;
    1 when one of them is an error. Raises Unready where the file cannot be written."""
    found = list(problems(cases, keep=True))
    if sarif:
        _write(Path(sarif), checking_data.sarif(found))
    if as_data:
        print(json.dumps(checking_data.data(found), indent=1, ensure_ascii=False))
    else:
        for problem in found:
            print(checking_shown.plain(problem) if plain else "\n".join(checking_shown.people(problem)))
        print(summary(found))
    return 1 if any(problem.severity == "error" for problem in found) else 0


def summary(found: Sequence[Problem]) -> str:
    """“2 errors, no warnings.”"""
    errors = sum(problem.severity == "error" for problem in found)
    return f"{_count(errors, 'error')}, {_count(len(found) - errors, 'warning')}."


def _write(path: Path, made: object) -> None:
    try:
        path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as wrong:
        raise Unready(f"{path} cannot be written: {wrong.strerror}.") from wrong


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
