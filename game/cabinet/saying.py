"""Figures and answers of a drawer as they are written. All words come from the drawer."""

import re
from collections.abc import Iterator, Mapping

from game.cabinet.drawer import Drawer, Knob, Settings, Shown
from game.cabinet.machines import MACHINES

HOLE = re.compile(r"\{([a-z][a-z0-9-]*)\}")


def spelled(value: int, shape: str) -> str:
    """A figure in the shape that it has."""
    match shape:
        case "signed":
            return f"+{value:,}" if value > 0 else f"{value:,}".replace("-", "−")
        case "stars":
            return _places(value, 1000, 1)
        case "percent":
            return f"{_places(value, 100, 1)} %"
        case "share":
            return f"{_places(value, 10, 0)} %"
        case "part":
            return f"{(value + 5) // 10} %"
        case "money":
            return f"{value // 100:,}" + (f".{value % 100:02d}" if value % 100 else "")
    return f"{value:,}"


def set_to(knob: Knob, value: int) -> str:
    """How a stop of a knob is written."""
    return knob.names[knob.stops.index(value)] if knob.names else spelled(value, knob.shape)


def caption(drawer: Drawer, s: Settings, shown: Shown, name: str) -> str:
    """A knob's setting, a figure, or a list of words, by its name. Raises KeyError for a name that there is not."""
    knob = next((knob for knob in drawer.knobs if knob.id == name), None)
    if knob:
        return set_to(knob, s[name])
    if name in shown.words:
        return ", ".join(drawer.name(id) for id in shown.words[name]) or drawer.name("nothing")
    return spelled(shown.figures[name], dict(MACHINES[drawer.id].figures)[name])


def answer(drawer: Drawer, s: Settings, shown: Shown) -> str:
    """What the machine answers to the drawer's question now. Raises KeyError for a verdict without a text."""
    return HOLE.sub(lambda hole: caption(drawer, s, shown, hole[1]), dict(drawer.answers)[shown.verdict])


def holes(text: str) -> Iterator[str]:
    """The names that a text asks for."""
    return (found[1] for found in HOLE.finditer(text))


def fillable(drawer_knobs: Mapping[str, object], machine: str) -> set[str]:
    """The names that the answers of a drawer may ask for."""
    made = MACHINES[machine]
    return {*drawer_knobs, *(name for name, _ in made.figures), *made.words}


def _places(value: int, unit: int, least: int) -> str:
    """A number of `unit` parts with as many places as it needs, `least` at least."""
    sign, value = ("−", -value) if value < 0 else ("", value)
    rest = f"{value % unit:0{len(str(unit)) - 1}d}".rstrip("0").ljust(least, "0")
    return f"{sign}{value // unit:,}" + (f".{rest}" if rest else "")
