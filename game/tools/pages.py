"""`pages`: what is made from the code and checked in: a page for each number of a problem, and the schemas for editors.

Each page has its text from the catalogue and docs/problems/reasons.yaml, and its examples from the broken file of that number.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game.content.catalogue import BY_NUMBER, Kind
from game.content.library import LEVELS
from game.errors import Unready
from game.tools import schema

ROOT = LEVELS.parent
PROBLEMS = ROOT / "docs" / "problems"
BROKEN = ROOT / "tests" / "levels" / "bad"
AROUND = 2
"""Lines shown before and after the one that matters."""
WIDEST = 130
_PLACE = re.compile(rb"^# expect: L\d{3} at (\d+):\d+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A broken file with the line of its problem, and the same file mended with the first line that differs; lines from 1."""

    bad: bytes
    line: int
    good: bytes
    mended: int


def reasons() -> dict[str, dict[str, Any]]:
    """Why each problem matters and how its example is mended, by number."""
    found: dict[str, dict[str, Any]] = yaml.safe_load((PROBLEMS / "reasons.yaml").read_text(encoding="utf-8"))
    return found


def example(number: str, reason: Mapping[str, Any]) -> Example:
    """The example of a number. Raises Unready where its broken file, or what is to be mended in it, is not there."""
    path = next(iter(sorted(BROKEN.rglob(f"{number}-*.yaml"))), None)
    if path is None:
        raise Unready(f"There is no broken file for {number}.")
    bad = path.read_bytes()
    good = (BROKEN.parent / "good" / "cases" / f"{reason['whole']}.yaml").read_bytes() if "whole" in reason else bad
    for old, new in reason.get("mend", ()):
        if (was := old.encode("latin-1" if number == "L003" else "utf-8")) not in good:
            raise Unready(f"{path.name} has no “{old}” to be mended.")
        good = good.replace(was, new.encode(), 1)
    place = _PLACE.search(bad)
    before, after = bad.split(b"\n"), good.split(b"\n")
    differs = next((n for n, (a, b) in enumerate(zip(before, after, strict=False), 1) if a != b), 1)
    return Example(bad, int(place[1]) if place else 1, good, differs)


def page(number: str, reason: Mapping[str, Any]) -> str:
    """The page of a number, in Markdown."""
    _, kind = BY_NUMBER[number]
    shown = example(number, reason)
    return "\n".join(
        [
            *(f"# {number}: {kind.title}", "", f"{_severity(kind)} `check` says: {_said(kind)}", "", reason["why"], ""),
            *("## Not so", "", *_excerpt(shown.bad, shown.line), ""),
            *("## But so", "", *_excerpt(shown.good, 1 if "whole" in reason else shown.mended), ""),
            *("[All problems](README.md) · [The level language](../level-language.md)", ""),
        ]
    )


def index() -> str:
    """The list of all pages."""
    rows = [f"| [{n}]({n}.md) | {kind.title} | {kind.severity} |" for n, (_, kind) in sorted(BY_NUMBER.items())]
    head = "What `python main.py check` finds. Errors keep a case from being played; warnings do not. No number is used twice."
    return "\n".join(["# Problems", "", head, "", "| number | problem | |", "|---|---|---|", *rows, ""])


def made() -> Iterator[tuple[Path, str]]:
    """Every file that is made from the code, with what it should hold."""
    why = reasons()
    yield PROBLEMS / "README.md", index()
    for number in sorted(BY_NUMBER):
        yield PROBLEMS / f"{number}.md", page(number, why[number])
    for name, found in schema.schemas().items():
        yield LEVELS / "schema" / f"{name}.json", json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def run() -> int:
    """Writes all of them. Raises Unready where that cannot be done."""
    count = 0
    for path, text in made():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as wrong:
            raise Unready(f"{path} cannot be written: {wrong.strerror}.") from wrong
        count += 1
    print(f"{count} files written.")
    return 0


def _severity(kind: Kind) -> str:
    return "An error." if kind.severity == "error" else "A warning."


def _said(kind: Kind) -> str:
    said = "; ".join(part for part in (kind.sentence, kind.suggestion) if part)
    return "*" + re.sub(r"\{(\w+)\}", r"…", said.replace("{{", "{").replace("}}", "}")) + "*"


def _excerpt(data: bytes, line: int) -> Iterator[str]:
    """A few lines around one, as a block of code; without the notes for tests at the top."""
    lines = data.decode("utf-8", "replace").splitlines()
    first = next((n for n, text in enumerate(lines) if not text.startswith("# ")), 0)
    start = max(first, line - 1 - AROUND)
    yield "```yaml"
    for text in lines[start : line + AROUND] or lines[first:][: 2 * AROUND]:
        shown = text.replace("\t", "→")
        yield shown if len(shown) <= WIDEST else shown[: WIDEST - 1] + "…"
    yield "```"
