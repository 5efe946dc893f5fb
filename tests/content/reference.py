"""The reference tables of docs/write-a-system.md, made from the models: every parameter with its usual value and range, every
kind of evidence. `python -m tests.content.reference` prints them."""

from collections.abc import Iterator
from dataclasses import Field, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from game.content.measures import NO_OR_YES, WRITTEN
from game.content.scalars import shown
from game.rating.models import MODELS, NAMES
from game.rating.rules import Range

SHAPES = {
    tuple[str, ...]: "names",
    tuple[tuple[str, str], ...]: "names by name",
    tuple[int, ...]: "a list of",
    tuple[tuple[str, int], ...]: "by name,",
    tuple[tuple[str, str, int], ...]: "by name and name,",
    tuple[tuple[int, int], ...]: "by metres,",
}


def parameters(model: str) -> Iterator[str]:
    """A row for each parameter: how it is written, its usual value, what it may be."""
    kind: Any = MODELS[model].RULES
    hints = get_type_hints(kind)
    for each in fields(kind):
        yield f"| `{each.name.replace('_', ' ')}` | {_usual(each)} | {_may(each, hints[each.name])} |"


def evidence(model: str) -> str:
    """The kinds of evidence, each with what its amount counts."""
    counts = MODELS[model].AMOUNTS
    kinds = (f"`{kind}`" + (f" ({counts[kind].strip('()')})" if kind in counts else "") for kind in MODELS[model].EVIDENCE)
    return "Evidence: " + (", ".join(kinds) or "none of its own") + "."


def _usual(each: "Field[Any]") -> str:
    limits: Range | None = each.metadata.get("range")
    if limits is not None and limits.unit == NO_OR_YES:
        return "yes" if each.default else "no"
    if isinstance(each.default, int):
        return shown(each.default, _size(limits))
    return str(each.default) if isinstance(each.default, str) and each.default else "" if not each.default else "a table"


def _may(each: "Field[Any]", hint: Any) -> str:
    limits: Range | None = each.metadata.get("range")
    if get_origin(hint) is Literal:
        return " or ".join(get_args(hint))
    if limits is None:
        return SHAPES.get(hint, "a name, or `none`")
    if limits.unit == NO_OR_YES:
        return "yes or no"
    ends = f"{shown(limits.low, _size(limits))} to {shown(limits.high, _size(limits))}"
    unit = "" if limits.unit in ("thousandths", "tenths") else f" {limits.unit}"
    rows = f"rows of {', '.join(limits.columns)}," if limits.columns else "conditions," if each.name == "conditions" else ""
    return f"{rows or SHAPES.get(hint, '')} {ends}{unit}".strip()


def _size(limits: Range | None) -> int:
    return WRITTEN.get(limits.unit, {"": 1})[""] if limits else 1


if __name__ == "__main__":
    for name in NAMES:
        print(f"### {name}\n\n{evidence(name)}\n\n| parameter | usual | may be |\n|---|---|---|")
        print("\n".join(parameters(name)) + "\n")
