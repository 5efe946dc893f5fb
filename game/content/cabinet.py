"""Reading the Cabinet: drawers with their words, knobs, rules and facts, and whether each machine can run with them."""

import re
from typing import Any

from game.cabinet import MACHINES, Drawer, Knob, Machine
from game.cabinet.drawer import SHAPES
from game.cabinet.running import rules
from game.cabinet.saying import fillable, holes
from game.cabinet.turning import begun
from game.content import scalars
from game.content.fields import Fields, pairs
from game.content.problems import Log
from game.content.source import Listing, Mapping, Node, Scalar
from game.content.systems import known_facts

UNITS = {"stars": 1000, "percent": 100, "share": 10, "part": 10, "money": 100}
"""Smallest units in one as it is written; 1 for all other shapes."""
_WHOLE = re.compile(r"-?\d+")


def cabinet(log: Log, root: Node, facts: dict[str, object] | None) -> tuple[Drawer, ...]:
    """The drawers of a file in its order; those with a problem may lack what is wrong with them."""
    if not isinstance(root, Mapping):
        log.add("wrong-shape", root, wanted="drawers by their names", found=scalars.found(root))
        return ()
    return tuple(drawer for key, node in pairs(log, root) if (drawer := _drawer(log, key, node, facts)))


def _drawer(log: Log, key: Scalar, node: Node, facts: dict[str, object] | None) -> Drawer | None:
    machine = MACHINES.get(key.text)
    if machine is None:
        log.unknown("not-among", key, key.text, tuple(MACHINES), what="a drawer of the Cabinet")
        return None
    f = Fields(log, node, "a drawer")
    if f.among("model", (machine.model,)) != machine.model:
        return None
    knobs = _knobs(log, f, machine)
    made = Drawer(
        key.text,
        *(f.text("title"), f.text("question"), machine.model, knobs),
        tuple((name.text, _value(value)) for name, value in f.entries("rules")),
        _answers(log, f, machine, key.text),
        _names(log, f, machine),
        *(f.text("toy"), f.text("sees"), f.text("myth"), f.text("record")),
        known_facts(log, f, "facts", facts),
    )
    if not log.failed:
        _runs(log, f, made)
    return made


def _knobs(log: Log, f: Fields, machine: Machine) -> tuple[Knob, ...]:
    found = []
    for key, node in f.entries("knobs"):
        if key.text not in machine.knobs:
            log.unknown("not-among", key, key.text, machine.knobs, what="a knob of this machine")
            continue
        found.append(_knob(log, key.text, node))
    for missing in sorted(set(machine.knobs) - {knob.id for knob in found}):
        if "knobs" in f:
            log.add("missing-key", f.at, what="the machine", name=missing)
    return tuple(found)


def _knob(log: Log, id: str, node: Node) -> Knob:
    f = Fields(log, node, "a knob")
    shape, names = f.among("shape", SHAPES, "whole"), f.texts("names")
    stops = f.each("stops", lambda stop: _stop(log, stop, shape)) or tuple(range(len(names)))
    if not stops or (names and len(names) != len(stops)):
        log.add("wrong-shape", f.at, wanted=f"a name for each of {len(stops)} stops", found=f"{len(names)} names")
    start, given = f.node("start"), 0
    if start is not None:
        given = _stop(log, start, shape)
        if given not in stops:
            log.unknown("not-among", start, getattr(start, "text", ""), (), what="a stop of the knob")
    return Knob(id, f.text("label"), stops or (0,), given, shape, names)


def _stop(log: Log, node: Node, shape: str) -> int:
    """A stop in smallest units, as it is written in ordinary ones."""
    unit = UNITS.get(shape, 1)
    thousandths = scalars.decimal(log, node, -scalars.BIG * 1000, scalars.BIG * 1000)
    if thousandths * unit % 1000:
        log.add("not-number", node, wanted="a stop that the knob can stand at", found=scalars.found(node))
    return thousandths * unit // 1000


def _value(node: Node) -> Any:
    """A parameter of a model: a whole number, a word, or a table of those."""
    if isinstance(node, Mapping):
        return tuple((key.text, _value(value)) for key, value in node.pairs)
    if isinstance(node, Listing):
        return tuple(_value(item) for item in node.items)
    return int(node.text) if _WHOLE.fullmatch(node.text) else node.text


def _answers(log: Log, f: Fields, machine: Machine, id: str) -> tuple[tuple[str, str], ...]:
    found = []
    known = fillable(dict.fromkeys(machine.knobs), id)
    for key, node in f.entries("answers"):
        if key.text not in machine.verdicts:
            log.unknown("not-among", key, key.text, machine.verdicts, what="a verdict of this machine")
        text = scalars.text(log, node)
        for hole in holes(text):
            if hole not in known:
                log.unknown("not-among", node, hole, tuple(sorted(known)), what="something that this machine can say")
        found.append((key.text, text))
    _complete(log, f, "answers", machine.verdicts, [key for key, _ in found])
    return tuple(found)


def _names(log: Log, f: Fields, machine: Machine) -> tuple[tuple[str, str], ...]:
    found = tuple((key.text, scalars.text(log, node)) for key, node in f.entries("names"))
    _complete(log, f, "names", machine.names, [key for key, _ in found])
    return found


def _complete(log: Log, f: Fields, key: str, wanted: tuple[str, ...], found: list[str]) -> None:
    at = f.node(key) or f.at
    for missing in (name for name in wanted if name not in found):
        log.add("missing-key", at, what=f"'{key}' of this drawer", name=missing)


def _runs(log: Log, f: Fields, drawer: Drawer) -> None:
    """The model takes the rules at every stop of every knob, the others as they stand at first."""
    at = f.node("rules") or f.at
    for knob in drawer.knobs:
        for stop in knob.stops:
            try:
                rules(drawer, {**begun(drawer), knob.id: stop})
            except (ValueError, TypeError, KeyError, IndexError) as wrong:
                log.add("rules-clash", at, said=f"the model {drawer.model} does not take these rules: {wrong}")
                return
