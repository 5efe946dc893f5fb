"""Frozen data as plain data and back: a table of rows, one for each object, those below an object before it.

Nothing is run when a table is read: only frozen dataclasses of the story, of acts and of the rating are made, and only by name.
Equal objects are one row, and row 0 is None. How each field of a class stands in its rows is said once for the class: as it is,
as the number of a row, as numbers of rows, or (where it is sometimes one and sometimes another) with a list for all that is not
as it is.
"""

import marshal
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import Any

HOMES = ("game.act:", "game.story.", "game.rating.")
"""Where the classes are that may be made."""
PLAIN, ONE, MANY, MIXED = 0, 1, 2, 3
ROW, DICT, SET, DEEP = 0, 1, 2, 3
"""What a list stands for: the object of a row, a mapping, a frozenset, a tuple that holds any of those."""

Kind = tuple[str, tuple[int, ...]]
"""A class by name, and how each of its fields stands in its rows."""
Row = tuple[int, tuple[Any, ...]]
Table = tuple[tuple[Kind, ...], tuple[Row, ...], Any]


def pack(whole: object) -> Table:
    """The table of some frozen data. Raises TypeError for anything that is none."""
    packer = _Packer()
    root = packer.value(whole)
    modes = {which: _modes([values for each, values in packer.rows if each == which]) for which in packer.classes.values()}
    rows = tuple((which, _written(values, modes[which])) for which, values in packer.rows)
    return tuple((name, modes[which]) for name, which in packer.classes.items()), rows, root


class _Packer:
    """Rows as they are met, with a list for all that is not as it is."""

    def __init__(self) -> None:
        self.classes: dict[str, int] = {}
        self.rows: list[Row] = []
        self.known: dict[bytes, int] = {}

    def value(self, found: Any) -> Any:
        if found is None or type(found) in (str, int, bool):
            return found
        if type(found) is tuple:
            inside = tuple(self.value(each) for each in found)
            return [DEEP, inside] if any(type(each) is list for each in inside) else inside
        if type(found) is dict:
            return [DICT, tuple((key, self.value(each)) for key, each in found.items())]
        if type(found) is frozenset:
            return [SET, tuple(sorted(found))]
        if is_dataclass(found):
            return [ROW, self.row(found)]
        raise TypeError(f"{type(found).__name__} is no data")

    def row(self, found: Any) -> int:
        kind = type(found)
        name = f"{kind.__module__}:{kind.__qualname__}"
        if not name.startswith(HOMES):
            raise TypeError(f"{name} is no data")
        which = self.classes.setdefault(name, len(self.classes))
        row = (which, tuple(self.value(getattr(found, each.name)) for each in fields(kind)))
        key = marshal.dumps(row, 0)
        if key not in self.known:
            self.rows.append(row)
            self.known[key] = len(self.rows)
        return self.known[key]


def _modes(rows: list[tuple[Any, ...]]) -> tuple[int, ...]:
    """How each field stands in the rows of one class: as closely as all of them allow."""
    return tuple(_mode(column) for column in zip(*rows, strict=True))


def _mode(column: tuple[Any, ...]) -> int:
    if all(_row(each) or each is None for each in column) and any(each is not None for each in column):
        return ONE
    if any(each for each in column) and all(each == () or (type(each) is list and _many(each)) for each in column):
        return MANY
    return MIXED if any(type(each) is list for each in column) else PLAIN


def _row(found: Any) -> bool:
    return type(found) is list and found[0] == ROW


def _many(found: list[Any]) -> bool:
    return found[0] == DEEP and all(map(_row, found[1]))


def _written(values: tuple[Any, ...], modes: tuple[int, ...]) -> tuple[Any, ...]:
    return tuple(_rows(value, mode) for value, mode in zip(values, modes, strict=True))


def _rows(value: Any, mode: int) -> Any:
    """A value of a field as numbers of rows, if that is how the field stands."""
    if mode == ONE:
        return value[1] if value else 0
    return tuple(each[1] for each in value[1]) if mode == MANY and value else value


def unpack(table: Table) -> Any:
    """The data of a table. Raises ValueError for one that spells none."""
    try:
        names, rows, root = table
        kinds = [_kind(name, modes) for name, modes in names]
        made: list[Any] = [None]
        for which, values in rows:
            kind, setters = kinds[which]
            one = kind.__new__(kind)
            for (put, mode), value in zip(setters, values, strict=True):
                if mode == PLAIN:
                    put(one, value)
                elif mode == ONE:
                    put(one, made[value])
                elif mode == MANY:
                    put(one, tuple([made[each] for each in value]))
                else:
                    put(one, _value(value, made) if type(value) is list else value)
            made.append(one)
        return _value(root, made)
    except (AttributeError, ImportError, IndexError, KeyError, TypeError) as wrong:
        raise ValueError(str(wrong)) from wrong


def _value(found: Any, made: list[Any]) -> Any:
    if type(found) is list:
        what, inside = found
        if what == ROW:
            return made[inside]
        if what == DEEP:
            return tuple([_value(each, made) for each in inside])
        if what == DICT:
            return {key: _value(each, made) for key, each in inside}
        if what == SET:
            return frozenset(inside)
        raise ValueError("a list")
    return found


def _kind(name: str, modes: tuple[int, ...]) -> tuple[Any, list[tuple[Any, int]]]:
    """A class with what sets each of its fields, frozen or not, and how the field stands."""
    if not name.startswith(HOMES):
        raise ValueError(name)
    module, _, called = name.partition(":")
    kind = getattr(import_module(module), called)
    if not is_dataclass(kind) or not isinstance(kind, type):
        raise ValueError(name)
    setters = [getattr(kind, each.name).__set__ for each in fields(kind)]
    return kind, list(zip(setters, modes, strict=True))
