"""Before everything, the first time: how one reads, hears and presses, one question a line, and how it looks at once."""

from dataclasses import replace

from game.ui.inputs import Action
from game.ui.nodes import Box, Node, Set
from game.ui.parts import button, fitted, placed, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop
from game.ui.screens.access_choices import FIRST, changed, said
from game.ui.screens.access_rows import rows
from game.ui.screens.access_turning import Turning
from game.ui.shell import Shell

LARGE = 1.3
"""The size of its own text, at least: nobody has said yet how large is large enough."""


class Access(Turning):
    """Large and calm. Everything is kept at once, and can be changed later with one key.

    `aloud`: it reads itself aloud where there is a voice, though nobody has asked for it yet. A hand on the mouse, a finger, or
    back ends that.
    """

    def __init__(self, shell: Shell, *, aloud: bool = False) -> None:
        super().__init__(shell)
        self.focus, self.keyed = "begin", True
        self.aloud = aloud

    def build(self, real: Frame) -> Node:
        """A heading, what is said of it, the questions, a sample of the game's words as large as they will be, and the way on."""
        frame = replace(real, text=max(LARGE, real.text))
        w = min(frame.w - 120, 1500.0)
        left, top = (frame.w - w) / 2, 32.0
        x, room = left + 64, w - 128
        title = self._set(frame, "heading", frame.say("ui.access.title"), 48, x, top + 32, room, 84)
        told = [frame.say("ui.access.aloud"), frame.say("ui.access.later")] if self.aloud else [frame.say("ui.access.later")]
        under = self._set(
            frame, "later", " ".join(told), 27, x, title.bounds[1] + title.bounds[3] + 6, room, 84 + 36 * self.aloud
        )
        y = under.bounds[1] + under.bounds[3] + 16
        foot = frame.h - 32 - 120
        sample = min(170.0, (frame.h - y) * 0.2)
        found = [(key, frame.say(f"ui.access.{key}"), said(self.shell, key)) for key in FIRST]
        nodes = rows(frame, found, left + 48, y, w - 96, foot - sample - 24 - y)
        low = nodes[-1].bounds[1] + nodes[-1].bounds[3] + 12
        preview = self._preview(real, x, low, room, sample)
        on = button(
            frame, "begin", frame.say("ui.access.begin"), left + w - 56, low + sample + 22,
            size=28 * min(1.0, 1.6 / frame.text), align="right", h=84,
        )  # fmt: skip
        ground = Box(0, 0, frame.w, frame.h, frame.theme.dark)
        return Node(
            "access",
            "screen",
            frame.say("ui.access.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=(title, under, *nodes, preview, on),
            paint=(ground, sheet(left, top, w, on.bounds[1] + 84 + 32 - top)),
        )

    def _set(self, frame: Frame, key: str, text: str, size: float, x: float, y: float, w: float, tall: float) -> Node:
        """Words that give way when there is little room."""
        role, weight = ("heading", 600) if key == "heading" else ("text", 400)
        look = style(frame, "people", size, weight, frame.theme.ink if weight == 600 else frame.theme.soft, 1.25)
        return placed(key, fitted(frame, text, look, w, tall), x, y, w, role=role)

    def _preview(self, frame: Frame, x: float, y: float, w: float, h: float) -> Node:
        """A line of the game as it will be read."""
        made = fitted(frame, frame.say("ui.access.sample"), style(frame, "people", "speech", 500, leading=1.3), w - 120, h - 24)
        ground = Box(x, y, w, h, frame.theme.paper_2, 24)
        words = Set(made, x + 60, y + (h - made.height) / 2)
        return Node("sample", "text", made.text, bounds=(x, y, w, h), paint=(ground, words))

    def handle(self, action: Action) -> Move:
        """Whoever points sees; back is silence first, and only then goes on."""
        was, points = self.aloud, action.name in ("touch", "lift")
        self.aloud = self.aloud and not (points or action.name in ("back", "menu"))
        return STAY if was and action.name in ("back", "menu") else super().handle(action)

    def act(self, key: str) -> Move:
        """A press moves a setting on; the button begins, and this is not asked again."""
        if key == "begin":
            return self.back()
        changed(self.shell, key, 1, round_=True)
        return STAY

    def back(self) -> Move:
        """On to the title: what was set is kept."""
        self.shell.change(seen_access=True)
        return Pop()

    def rows(self) -> tuple[str, ...]:
        """The settings that stand here."""
        return tuple(FIRST)
