"""Every problem in cases, systems, facts, drawers and words, all at once, before a player finds them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.art.people import CAST
from game.art.places import PLACES
from game.content import case_ids, check_cabinet, check_case, check_facts, check_system, check_words, system_ids
from game.content.library import LEVELS
from game.content.problems import Problem


def problems(cases: Iterable[str] = (), *, levels: Path = LEVELS) -> Iterator[Problem]:
    """The problems of the cases named (ids or files), or of everything there is."""
    named = tuple(cases)
    for case in named or case_ids(levels):
        yield from check_case(case, levels=levels, places=frozenset(PLACES), faces=frozenset(CAST))
    if named:
        return
    for system in system_ids(levels):
        yield from check_system(system, levels=levels)
    yield from check_facts(levels / "facts.yaml")
    if (levels / "cabinet.yaml").exists():
        yield from check_cabinet(levels / "cabinet.yaml", levels=levels)
    for words in sorted(levels.glob("words*.yaml")):
        yield from check_words(words)


def run(cases: Iterable[str] = ()) -> int:
    """Prints every problem, one a line; 1 when one of them is an error."""
    found = list(problems(cases))
    for problem in found:
        print(problem)
    errors = sum(problem.severity == "error" for problem in found)
    warnings = len(found) - errors
    print(f"{_count(errors, 'error')}, {_count(warnings, 'warning')}.")
    return 1 if errors else 0


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
