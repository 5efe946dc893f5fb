"""Rules spelled as YAML, for what is read back: the reverse of `content.parameters`."""

from dataclasses import fields
from typing import Any

from game.content.measures import WRITTEN
from game.content.scalars import shown
from game.rating.rules import Range, Rules

HEAD = """\
system: {id}
name: A system
model: {model}
unit: {unit}
scale: {{from: {low}, to: {high}}}
versions:
  - id: always
    since: "00:00"
    change: announced
    tiers: [{{id: all, name: all, from: {low}}}]
    rules: {rules}
"""
UNITS = {1: "one", 10: "tenth", 100: "hundredth", 1000: "thousandth"}


def system(model: str, module: Any, rules: Rules, id: str = "spelled") -> str:
    """A whole system of one rule version."""
    low, high = (shown(end, module.UNIT) for end in module.scale(rules))
    return HEAD.format(id=id, model=model, unit=UNITS[module.UNIT], low=low, high=high, rules=spelled(rules))


def spelled(rules: Rules) -> str:
    """All parameters, in braces."""
    pairs = ((each.name.replace("_", " "), getattr(rules, each.name), each.metadata.get("range")) for each in fields(rules))
    return "{" + ", ".join(f"{name}: {_value(name, value, limits)}" for name, value, limits in pairs) + "}"


def _value(name: str, value: Any, limits: Range | None) -> str:
    if name == "copies":
        return "{" + ", ".join(f"{register}: {source}" for register, source in value) + "}"
    if limits is None:
        return "[" + ", ".join(value) + "]" if isinstance(value, tuple) else value or "none"
    if isinstance(value, int):
        return _number(value, limits)
    if name == "conditions":
        return "[" + ", ".join(" or ".join(_line(line) for line in any_of) for any_of in value) + "]"
    if limits.columns:
        return _map({row[0]: _map(dict(zip(limits.columns, row[1:], strict=True)), limits) for row in value}, limits)
    if value and isinstance(value[0], int):
        return "[" + ", ".join(_number(n, limits) for n in value) + "]"
    nested: dict[Any, Any] = {}
    for row in value:
        if len(row) == 3:
            nested.setdefault(row[0], {})[row[1]] = row[2]
        else:
            nested[row[0]] = row[1]
    return _map({key: _map(inner, limits) if isinstance(inner, dict) else inner for key, inner in nested.items()}, limits)


def _map(found: dict[Any, Any], limits: Range) -> str:
    return "{" + ", ".join(f"{k}: {v if isinstance(v, str) else _number(v, limits)}" for k, v in found.items()) + "}"


def _number(value: int, limits: Range) -> str:
    if limits.unit == "(no or yes)":
        return "yes" if value else "no"
    return shown(value, WRITTEN.get(limits.unit, {"": 1})[""])


def _line(line: tuple[str, str, int]) -> str:
    name, way, bound = line
    return f"{name} at {way} {bound}"
