"""The Cabinet at a terminal: the drawers by number, one of them open, its knobs turned by typing."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from game.cabinet import Drawer, Knob, answer, begun, set_to, shown, turned
from game.content import load_cabinet, load_facts, load_words
from game.content.facts import Fact
from game.errors import Refused
from game.text.voice import Voice

STEPS = {"": 1, "+": 1, "-": -1}


@dataclass
class Room:
    """The drawers, which of them is open, and how its knobs stand. `out` prints."""

    voice: Voice
    drawers: tuple[Drawer, ...]
    facts: Mapping[str, Fact]
    out: Callable[[str], object]
    drawer: Drawer | None = None
    settings: dict[str, int] = field(default_factory=dict)

    def visit(self, typed: Iterator[str], first: str = "") -> None:
        """Until nothing more is typed, or `quit` is; a drawer may be open from the first. What does not fit is said, and that
        is all. Raises Refused for a first drawer that there is not."""
        self.say(self.opened(first) if first else self.wall())
        for line in typed:
            if line.strip().lower() == "quit":
                return
            try:
                self.say(self.obey(line.strip().lower()))
            except Refused as refused:
                self.say([str(refused)])

    def obey(self, line: str) -> list[str]:
        """What a typed line brings. Raises Refused."""
        if self.drawer is None:
            return self.opened(line) if line else self.wall()
        match line:
            case "list" | "back":
                self.drawer = None
                return self.wall()
            case "facts":
                return self.told(self.drawer)
            case "" | "again":
                return self.whole(self.drawer)
        return self.turn(self.drawer, line)

    def wall(self) -> list[str]:
        """All drawers."""
        voice = self.voice
        listed = [voice("cabinet.drawer", n=n, title=drawer.title) for n, drawer in enumerate(self.drawers, 1)]
        return [voice("cabinet.title", n=len(self.drawers)), "", *listed, "", voice("cabinet.how")]

    def opened(self, typed: str) -> list[str]:
        """One drawer, by its number or id. Raises Refused."""
        found = next((d for n, d in enumerate(self.drawers, 1) if typed in (str(n), d.id)), None)
        if found is None:
            raise Refused(self.voice("cabinet.no-drawer", typed=typed, most=len(self.drawers)))
        self.drawer, self.settings = found, begun(found)
        return self.whole(found)

    def whole(self, drawer: Drawer) -> list[str]:
        """A drawer with all that stands in it but its facts."""
        voice, first = self.voice, drawer.knobs[0]
        lines = [voice("cabinet.open", title=drawer.title, question=drawer.question), ""]
        for n, knob in enumerate(drawer.knobs, 1):
            lines += [self.knob(n, knob), voice("cabinet.stops", stops=_stops(knob))]
        lines += ["", self.answer(drawer), ""]
        said = (("toy", drawer.toy), ("sees", drawer.sees), ("myth", drawer.myth), ("record", drawer.record))
        lines += [voice(f"cabinet.{key}", said=text) for key, text in said]
        return [*lines, "", voice("cabinet.turn", stop=set_to(first, first.stops[-1]))]

    def knob(self, n: int, knob: Knob) -> str:
        """A knob as it stands."""
        return self.voice("cabinet.knob", n=n, label=knob.label, value=set_to(knob, self.settings[knob.id]))

    def answer(self, drawer: Drawer) -> str:
        """What the machine says now."""
        return self.voice("cabinet.answer", said=answer(drawer, self.settings, shown(drawer, self.settings)))

    def turn(self, drawer: Drawer, line: str) -> list[str]:
        """One knob, by its number or id: a stop further, back, or to a stop. Raises Refused."""
        which, _, to = line.partition(" ")
        found = next(((n, k) for n, k in enumerate(drawer.knobs, 1) if which in (str(n), k.id)), None)
        if found is None:
            raise Refused(self.voice("cabinet.no-knob", typed=which, most=len(drawer.knobs)))
        n, knob = found
        if to.strip() in STEPS:
            after = turned(drawer, self.settings, knob.id, STEPS[to.strip()])
            if after == self.settings:
                raise Refused(self.voice("cabinet.end", label=knob.label))
        else:
            after = {**self.settings, knob.id: self.stop(knob, to.strip())}
        self.settings = after
        return [self.knob(n, knob), self.answer(drawer)]

    def stop(self, knob: Knob, typed: str) -> int:
        """The stop that is meant. Raises Refused."""
        for stop in knob.stops:
            said = set_to(knob, stop).lower()
            if typed in (said, said.removesuffix(" %"), said.replace(",", "")):
                return stop
        raise Refused(self.voice("cabinet.no-stop", label=knob.label, typed=typed, stops=_stops(knob)))

    def told(self, drawer: Drawer) -> list[str]:
        """The facts of a drawer, each with its date, its source and how sure it is."""
        voice, known = self.voice, [self.facts[key] for key in drawer.facts]
        lines = []
        for f in known:
            sure, source = voice(f"cabinet.sure-{f.confidence}"), f.source.removesuffix(".")
            lines.append(voice("cabinet.fact", title=f.title, text=f.text, date=f.date, source=source, sure=sure))
        return lines

    def say(self, said: list[str]) -> None:
        """Prints lines, folded."""
        self.out(self.voice.folded(said))


def _stops(knob: Knob) -> str:
    return "; ".join(set_to(knob, stop) for stop in knob.stops)


def run(drawer: str = "", *, plain: bool = False) -> int:
    """The room at a terminal, or by lines from a pipe. Raises OutOfFive for drawers that cannot be read or opened."""
    from game.text.start import keyboard

    voice = Voice(load_words(), plain)
    room = Room(voice, load_cabinet(), load_facts(), print)
    try:
        room.visit(keyboard(voice) if sys.stdin.isatty() else iter(sys.stdin.read().splitlines()), drawer)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has read enough; what is still held back would fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
