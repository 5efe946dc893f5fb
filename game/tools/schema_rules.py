"""Schemas of the parameters of each model, from the fields of its rules: their types, their ranges and what is usual."""

from dataclasses import Field, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from game.content.measures import NO_OR_YES, WRITTEN
from game.content.scalars import shown
from game.rating.models import MODELS
from game.rating.rules import Range

Schema = dict[str, Any]
NUMBER: Schema = {"type": ["number", "string"]}
NAMES: Schema = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
TABLE: Schema = {"type": "object"}


def rules() -> dict[str, Schema]:
    """A definition for the rules of each model."""
    return {f"rules-{model}": _rules(MODELS[model].RULES) for model in MODELS}


def _rules(kind: Any) -> Schema:
    hints = get_type_hints(kind)
    known = {each.name.replace("_", " "): _parameter(each, hints[each.name]) for each in fields(kind)}
    return {"type": "object", "properties": known, "additionalProperties": False}


def _parameter(each: "Field[Any]", hint: Any) -> Schema:
    limits: Range | None = each.metadata.get("range")
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint)), "default": each.default}
    if limits is not None and limits.unit == NO_OR_YES:
        return {"enum": ["yes", "no"], "default": "yes" if each.default else "no"}
    if limits is None:
        return {"type": "string"} if hint is str else NAMES if hint == tuple[str, ...] else TABLE
    if hint is not int:
        return {**({"type": ["array", "object", "string", "number"]}), "description": _range(limits)}
    usual: Any = each.default
    return {**NUMBER, "description": f"{_range(limits)}; usually {shown(usual, _size(limits))}."}


def _range(limits: Range) -> str:
    unit = "" if limits.unit in ("thousandths", "tenths") else f" {limits.unit}"
    return f"{shown(limits.low, _size(limits))} to {shown(limits.high, _size(limits))}{unit}"


def _size(limits: Range) -> int:
    return WRITTEN.get(limits.unit, {"": 1})[""]
