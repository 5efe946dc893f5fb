"""Comfort: how one reads, presses and hears; and every nudge with a switch of its own. Kept at once, reachable from anywhere."""

from game.ui.nodes import Box, Node
from game.ui.parts import button, fitted, heading, placed, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Push
from game.ui.screens.access_choices import PAGES, changed, said
from game.ui.screens.access_rows import rows, tabs
from game.ui.screens.access_turning import Turning
from game.ui.shell import Shell


class Comfort(Turning):
    """Pages of settings; `living` says that a day is going on below, which keeps the nudges it began with."""

    opaque = False

    def __init__(self, shell: Shell, *, living: bool = False) -> None:
        super().__init__(shell)
        self.living = living
        self.page = "reading"
        self.focus = "text_scale"

    def build(self, frame: Frame) -> Node:
        """Rows on a sheet under tabs."""
        w = min(frame.w - 120, 1180.0 + (frame.text - 1) * 480)
        left, top = (frame.w - w) / 2, 36.0
        small = min(1.0, 1.5 / frame.text)
        title = heading(frame, frame.say("ui.comfort.title"), left + 64, top + 40, w / 2, 48 * small)
        done = button(frame, "done", frame.say("ui.comfort.done"), left + w - 56, top + 36, size=28 * small, align="right", h=68)
        over = tabs(frame, tuple(PAGES), self.page, left + 64, top + 52 + title.bounds[3] + 12, w - 100)
        y = over[0].bounds[1] + over[0].bounds[3] + 20
        told = self._told(frame, left + 64, y, w - 128)
        y += told[0].bounds[3] + 16 if told else 0
        found = [(key, frame.say(f"ui.comfort.{key}"), said(self.shell, key)) for key in PAGES[self.page]]
        nodes = rows(frame, found, left + 48, y, w - 96, frame.h - 76 - y)
        foot = nodes[-1].bounds[1] + nodes[-1].bounds[3]
        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=150)
        return Node(
            "comfort",
            "dialog",
            frame.say("ui.comfort.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=(title, *over, *told, *nodes, done),
            paint=(veil, sheet(left, top, w, foot + 34 - top)),
        )

    def _told(self, frame: Frame, x: float, y: float, w: float) -> tuple[Node, ...]:
        """What has to be known about a page: nudges hold for whole days, for the day says what they did."""
        if self.page != "nudges" or not self.living:
            return ()
        look = style(frame, "city", 24, 700, frame.theme.amber, 1.3)
        return (placed("told", fitted(frame, frame.say("ui.comfort.tomorrow"), look, w, 120), x, y, w),)

    def act(self, key: str) -> Move:
        """A press moves a setting on; at its end it begins again."""
        if key == "done":
            return Pop()
        if key == "keys":
            from game.ui.screens.access_keys import Keys

            return Push(Keys(self.shell))
        if key.startswith("page-"):
            self.page = key[5:]
            return STAY
        changed(self.shell, key, 1, round_=True)
        return STAY

    def rows(self) -> tuple[str, ...]:
        """The settings that stand here."""
        return tuple(PAGES[self.page])
