"""The pause: on, what was said, comfort, from the start, leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.nodes import Node
from game.ui.parts import button, heading, paragraph, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Push, Reset, Screen, Swap
from game.ui.shell import Shell

if TYPE_CHECKING:
    from game.ui.screens.play import Play


class Pause(Screen):
    """A small sheet over the day; the day is kept anyway."""

    opaque = False

    def __init__(self, shell: Shell, play: Play | None) -> None:
        super().__init__(shell)
        self.play = play
        self.focus = "resume"
        self.sure = False

    def build(self, frame: Frame) -> Node:
        """Five buttons under a heading."""
        entries = ["resume", *(["history"] if self.play else []), "comfort", *(["restart"] if self.play else []), "leave"]
        w = 620.0 + (frame.text - 1) * 360
        left = (frame.w - w) / 2
        h = 76 * min(frame.text, 1.45)
        size = min(32.0, 32 * 1.45 / frame.text)
        tall = 150 * min(frame.text, 1.3) + len(entries) * (h + 16) + 84
        top = max(24.0, (frame.h - tall) / 2)
        title = heading(frame, frame.say("ui.pause.title"), left + 72, top + 56, w - 144, 48 / max(1, frame.text / 1.3))
        nodes: list[Node] = [title]
        y = top + 56 + title.bounds[3] + 28
        for key in entries:
            words = "restart-sure" if key == "restart" and self.sure else key
            nodes.append(
                button(
                    frame,
                    key,
                    frame.say(f"ui.pause.{words}"),
                    left + 72,
                    y,
                    w=w - 144,
                    h=h,
                    kind="primary" if key == "resume" else "pill",
                    size=size,
                )
            )
            y += h + 16
        nodes.append(
            paragraph(
                frame,
                "kept",
                frame.say("ui.pause.kept"),
                style(frame, "people", 24 / max(1, frame.text / 1.3), 0, frame.theme.soft),
                left + 72,
                y + 8,
                w - 144,
            )
        )
        tall = y + 8 + nodes[-1].bounds[3] + 44 - top
        from game.ui.nodes import Box

        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=130)
        return Node(
            "pause",
            "dialog",
            frame.say("ui.pause.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=tuple(nodes),
            paint=(veil, sheet(left, top, w, tall)),
        )

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
            case "restart":
                if not self.sure:
                    self.sure = True
                    return STAY
                from game.ui.screens.begin import lived

                assert self.play is not None
                return Reset(lived(self.shell, self.play.day.case.id, intake=self.play.session.intake))
            case "leave":
                from game.ui.screens.title import Title

                return Reset(Title(self.shell))
        return STAY
