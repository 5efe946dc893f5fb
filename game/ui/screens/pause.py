"""The pause: on, what was said, comfort, from the start, leave."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from game.art.places import PLACES, window_picture
from game.art.svg import Picture
from game.ui.nodes import Art, Box, Node
from game.ui.parts import button, drawn, heading, paragraph, placed, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Push, Reset, Screen, Swap
from game.ui.setting import block
from game.ui.shell import Shell

if TYPE_CHECKING:
    from game.ui.screens.play import Play


WINDOW = (300, 500)
"""About how wide and tall the window on the day is."""


@lru_cache(maxsize=16)
def window(place: str, w: float, h: float) -> Picture:
    """The place through an arch."""
    return window_picture(place, w, h)


class Pause(Screen):
    """A small sheet over the day; the day is kept anyway."""

    opaque = False

    def __init__(self, shell: Shell, play: Play | None) -> None:
        super().__init__(shell)
        self.play = play
        self.focus = "resume"
        self.sure = ""
        """What has been pressed once and asks again: `restart` or `skip`."""

    def build(self, frame: Frame) -> Node:
        """Buttons at the right; at the left a window on where the day waits, with its hour."""
        entries = ["resume", *self._of_day(), "leave"]
        seen = self.play is not None and not frame.stacked and self.play.stage.place in PLACES
        small = 1 / max(1, frame.text / 1.3)
        w = 560.0 + (frame.text - 1) * 360
        h = 76 * min(frame.text, 1.45)
        side = WINDOW[0] + 96 if seen else 0.0
        left, inner = (frame.w - w - side) / 2, (frame.w - w + side) / 2
        top = max(24.0, (frame.h - 190 * min(frame.text, 1.3) - len(entries) * (h + 14) - 60) / 2)
        title = heading(frame, frame.say("ui.pause.title"), inner + 56, top + 52, w - 112, 52 * small)
        y = top + 52 + title.bounds[3] + 26
        nodes: list[Node] = [title]
        for key in entries:
            nodes.append(self._entry(frame, key, inner + 56, y, w - 112, h))
            y += h + 14
        look = style(frame, "people", 24 * small, 0, frame.theme.soft)
        nodes.append(paragraph(frame, "kept", frame.say("ui.pause.kept"), look, inner + 56, y + 6, w - 112))
        tall = y + 6 + nodes[-1].bounds[3] + 44 - top
        nodes += self._window(frame, left + 64, top + 56, tall - 112) if seen else []
        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=130)
        paint = (veil, sheet(left, top, w + side, tall))
        whole = (0, 0, frame.w, frame.h)
        return Node("pause", "dialog", frame.say("ui.pause.title"), bounds=whole, children=tuple(nodes), paint=paint)

    def _of_day(self) -> list[str]:
        """What there is to do with a day, and comfort."""
        if self.play is None:
            return ["comfort"]
        return ["history", *(["skip"] if self.play.skips else []), "comfort", "restart"]

    def _entry(self, frame: Frame, key: str, x: float, y: float, w: float, h: float) -> Node:
        words = f"{key}-sure" if key == self.sure else key
        kind, size = "primary" if key == "resume" else "pill", min(32.0, 32 * 1.45 / frame.text)
        return button(frame, key, frame.say(f"ui.pause.{words}"), x, y, w=w, h=h, kind=kind, size=size)

    def _window(self, frame: Frame, x: float, y: float, tall: float) -> list[Node]:
        """Where the day stands still: the place through an arch, its hour and name under it."""
        assert self.play is not None
        view, w = self.play.view, WINDOW[0]
        over = block(view.clock, style(frame, "bureau", 26, 700, frame.theme.soft, 1.3), w, frame.k)
        name = block(view.scene_title, style(frame, "people", 30, 600, leading=1.2), w, frame.k)
        high = tall - over.height - name.height - 20
        place = self.play.stage.place
        arch = (
            Art(window(place, w, round(high)), x, y, late=True),
            Art(drawn("arch_frame", w, round(high), frame.theme.amber), x, y),
        )
        foot = y + tall - over.height - name.height
        return [
            Node("where", "image", view.scene_title, bounds=(x, y, w, high), paint=arch),
            placed("hour", over, x, foot, w),
            placed("scene", name, x, foot + over.height, w),
        ]

    def act(self, key: str) -> Move:
        """What the buttons do; to start again asks once."""
        match key:
            case "resume":
                return Pop()
            case "history":
                from game.ui.screens.history import History

                return Swap(History(self.shell, self.play)) if self.play else STAY
            case "comfort":
                from game.ui.screens.comfort import Comfort

                return Push(Comfort(self.shell, living=self.play is not None))
            case "skip" | "restart" if self.sure != key:
                self.sure = key
            case "skip":
                from game.ui.screens.recap import Recap

                assert self.play is not None
                lines = self.play.skip()
                return Swap(Recap(self.play, self.shell.say("recap.skipped"), lines, below=True))
            case "restart":
                from game.ui.screens.begin import lived

                assert self.play is not None
                return Reset(lived(self.shell, self.play.day.case.id, intake=self.play.session.intake))
            case "leave":
                from game.ui.screens.title import Title

                return Reset(Title(self.shell))
        return STAY
