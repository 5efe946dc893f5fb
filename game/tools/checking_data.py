"""Problems as data: plain JSON, and SARIF 2.1.0, which code hosts and editors show beside the lines."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from game import __version__
from game.content.catalogue import BY_NUMBER
from game.content.problems import Problem

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def data(problems: Sequence[Problem]) -> dict[str, Any]:
    """Every problem with all that is known of it, and how many there are."""
    return {
        "problems": [
            {
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "number": problem.number,
                "name": BY_NUMBER[problem.number][0],
                "severity": problem.severity,
                "sentence": problem.sentence,
                "suggestion": problem.suggestion,
                "page": f"docs/problems/{problem.number}.md",
            }
            for problem in problems
        ],
        "errors": sum(problem.severity == "error" for problem in problems),
        "warnings": sum(problem.severity == "warning" for problem in problems),
    }


def sarif(problems: Sequence[Problem]) -> dict[str, Any]:
    """A SARIF log of one run. Every number of the catalogue is a rule, found or not, in the order of numbers."""
    driver = {
        "name": "out-of-five check",
        "version": __version__,
        "rules": [_rule(number) for number in sorted(BY_NUMBER)],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(problem) for problem in problems]}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(number: str) -> dict[str, Any]:
    name, kind = BY_NUMBER[number]
    return {
        "id": number,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": kind.title},
        "help": {"text": f"See docs/problems/{number}.md"},
        "defaultConfiguration": {"level": kind.severity},
    }


def _result(problem: Problem) -> dict[str, Any]:
    said = "; ".join(part for part in (problem.sentence, problem.suggestion) if part)
    place = {
        "artifactLocation": {"uri": _uri(problem.file)},
        "region": {"startLine": problem.line, "startColumn": problem.column},
    }
    return {
        "ruleId": problem.number,
        "ruleIndex": sorted(BY_NUMBER).index(problem.number),
        "level": problem.severity,
        "message": {"text": said},
        "locations": [{"physicalLocation": place}],
    }


def _uri(file: str) -> str:
    """A file as a URI: relative to the project, or whole."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
