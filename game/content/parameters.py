"""Parameters as the field's own words: every frozen dataclass of `rating.rules` is read by what its fields say of themselves.

A field `kind_floor` is written `kind floor`; its type says whether a number, a name, a list or a table is expected, and its
`Range` from where to where and what it counts. What is left out has its usual value.
"""

import re
from collections.abc import Callable
from dataclasses import Field, fields
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from game.act import SIGNALS
from game.content import scalars
from game.content.fields import Fields, many, pairs
from game.content.measures import measure
from game.content.problems import Log, nearest, short
from game.content.source import Listing, Mapping, Node, Scalar
from game.rating.rules import BadRules, Range, Rules

Made = TypeVar("Made", bound=Rules)
NONE = "none"
"""Written where a name could stand, for no name."""
METRES = 100
LEAST, MOST = "least", "most"

Line = tuple[str, str, int]
"""(field, least or most, bound): a line of a gate's condition."""

_LINE = re.compile(rf"({scalars.NAME.pattern}) (at least|at most|under|over) (\S.*)")
_WAYS = {"at least": (LEAST, 0), "over": (LEAST, 1), "at most": (MOST, 0), "under": (MOST, -1)}


def parameters(log: Log, node: Node, kind: type[Made], what: str) -> Made:
    """The parameters that a mapping spells; the usual ones after a problem."""
    known = spelled(kind)
    before = len(log.found)
    f = Fields(log, node, what, known=tuple(known))
    hints = get_type_hints(kind)
    made = {each.name: _value(log, f.nodes[key], each, hints[each.name]) for key, each in known.items() if key in f}
    if len(log.found) > before:
        return kind()
    try:
        return _fitting(kind, made)
    except BadRules as bad:
        hint = nearest(bad.name, bad.known) if bad.known else ""
        log.add("rules-clash", _spot(f, bad), hint, said=str(bad))
        return kind()


def _fitting(kind: type[Made], made: dict[str, Any]) -> Made:
    """The parameters. Raises BadRules where they do not fit together."""
    try:
        return kind(**made)
    except BadRules as bad:
        # The usual tariff goes to the usual registers, lines or features; whoever names others has to say what acts do to them.
        if bad.parameter == "tariff" and "tariff" not in made:
            return kind(**made | {"tariff": ()})
        raise


def spelled(kind: type[Rules]) -> dict[str, Field[Any]]:
    """The fields of parameters by how they are written."""
    return {each.name.replace("_", " "): each for each in fields(kind)}


def _value(log: Log, node: Node, each: Field[Any], hint: Any) -> Any:
    """What a field is, by its type."""
    if get_origin(hint) is Literal:
        return scalars.among(log, node, get_args(hint), f"'{each.name}'")
    if hint is str:
        return named(log, node)
    if hint == tuple[str, ...]:
        return tuple(name for one in many(node) if (name := scalars.name(log, one)))
    if hint == tuple[tuple[str, str], ...]:
        return tuple((scalars.name(log, key), scalars.name(log, value)) for key, value in _pairs(log, node, "names by name"))
    return SHAPES[hint](log, node, each.metadata["range"], each.name)


def named(log: Log, node: Node) -> str:
    """A name, "" for `none`."""
    return "" if isinstance(node, Scalar) and node.text == NONE else scalars.name(log, node)


def _number(log: Log, node: Node, limits: Range, name: str) -> int:
    return measure(log, node, limits)


def _numbers(log: Log, node: Node, limits: Range, name: str) -> tuple[int, ...]:
    return tuple(measure(log, one, limits) for one in many(node))


def table(log: Log, node: Node, limits: Range, name: str = "") -> tuple[tuple[str, int], ...]:
    """`{blood: 10, bill: -20}`."""
    return tuple((scalars.name(log, key), measure(log, value, limits)) for key, value in _pairs(log, node, "numbers by name"))


def _nested(log: Log, node: Node, limits: Range, name: str) -> tuple[tuple[str, str, int], ...]:
    """`{kindness: {deeds: 5}}`: what stands first of a tariff is a signal."""
    found = []
    for key, value in _pairs(log, node, "names, each with numbers by name"):
        if name == "tariff" and key.text not in SIGNALS:
            log.unknown("unknown-signal", key, key.text, SIGNALS)
        found += [(scalars.name(log, key), to, amount) for to, amount in table(log, value, limits)]
    return tuple(found)


def _distances(log: Log, node: Node, limits: Range, name: str) -> tuple[tuple[int, int], ...]:
    """`{2: 0.062, 8: 0.020}`, in rising order."""
    found = _pairs(log, node, "numbers by metres")
    return tuple(sorted((scalars.whole(log, key, 0, METRES), measure(log, value, limits)) for key, value in found))


def _rows(log: Log, node: Node, limits: Range, name: str) -> tuple[tuple[Any, ...], ...]:
    """`{outings: {average: 4, usual distance: 2, points: 100}}`."""
    return tuple(_row(log, key, value, limits) for key, value in _pairs(log, node, "rows by name"))


def _row(log: Log, key: Scalar, node: Node, limits: Range) -> tuple[Any, ...]:
    f = Fields(log, node, "the row", known=limits.columns, needed=limits.columns)
    numbers = [measure(log, f.nodes[c], limits) if c in f else limits.low for c in limits.columns]
    return (scalars.name(log, key), *numbers)


def _conditions(log: Log, node: Node, limits: Range, name: str) -> tuple[tuple[Line, ...], ...]:
    """`[stays at least 10, cancelled under 1%, answered at least 90% or stars over 4.9 stars]`."""
    return tuple(_any_of(log, one, limits) for one in many(node))


def _any_of(log: Log, node: Node, limits: Range) -> tuple[Line, ...]:
    one = scalars.scalar(log, node, "a condition")
    return tuple(_line(log, one, part.strip(), limits) for part in one.text.split(" or ")) if one else ()


def _line(log: Log, one: Scalar, text: str, limits: Range) -> Line:
    match = _LINE.fullmatch(text)
    if match is None:
        log.add("bad-line", one, found=short(text))
        return "", LEAST, 0
    way, more = _WAYS[match[2]]
    start = one.column + one.text.find(match[3]) + (not one.plain)
    bound = measure(log, Scalar(match[3], one.line, start), limits)
    return match[1], way, max(limits.low, bound + more)


def _pairs(log: Log, node: Node, wanted: str) -> list[tuple[Scalar, Node]]:
    if isinstance(node, Mapping):
        return list(pairs(log, node))
    log.add("wrong-shape", node, wanted=wanted, found=scalars.found(node))
    return []


def _spot(f: Fields, bad: BadRules) -> Node:
    """Where the parameter stands, or the very name in it that nobody knows."""
    node = f.node(bad.parameter.replace("_", " "))
    if node is None:
        return f.at
    return (_scalar(node, bad.name) if bad.name else None) or node


def _scalar(node: Node, text: str) -> Scalar | None:
    """The first text below a node that is just this."""
    if isinstance(node, Scalar):
        return node if node.text == text else None
    below = node.items if isinstance(node, Listing) else [part for pair in node.pairs for part in pair]
    return next((found for part in below if (found := _scalar(part, text))), None)


Shape = Callable[[Log, Node, Range, str], Any]
SHAPES: dict[Any, Shape] = {
    int: _number,
    tuple[int, ...]: _numbers,
    tuple[tuple[str, int], ...]: table,
    tuple[tuple[str, str, int], ...]: _nested,
    tuple[tuple[int, int], ...]: _distances,
    tuple[tuple[str, int, int, int], ...]: _rows,
    tuple[tuple[Line, ...], ...]: _conditions,
}
"""How a field of each type is read. Literals, names and lists of names have no range."""
