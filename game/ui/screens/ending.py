"""How the day ended: a title, and what she got."""

from game.play import Day, Session
from game.ui import stage
from game.ui.backdrops import backdrop
from game.ui.nodes import Node, Set
from game.ui.parts import ITALIC, button, link, style
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.setting import Style, block
from game.ui.shell import Shell
from game.views import player


class Ending(Screen):
    """One card over the last place."""

    def __init__(self, shell: Shell, day: Day, session: Session) -> None:
        super().__init__(shell)
        self.day, self.session = day, session
        self.view = player(day, session)
        self.focus = "open"

    def build(self, frame: Frame) -> Node:
        """The title in the middle of the dimmed place."""
        ending = self.view.ending
        assert ending is not None
        cream = frame.theme.on_dark
        top_line = block(
            self.view.title,
            style(frame, "bureau", 28, 400, frame.theme.on_dark_soft, 1.3, "middle", 0.08),
            frame.w - 240,
            frame.k,
        )
        title = block(
            ending.title, Style("people", 96 * min(frame.text, 1.4), 600, cream, 1.15, "middle"), frame.w - 240, frame.k
        )
        got = block(ending.got, style(frame, "people", 38, ITALIC, cream, 1.4, "middle"), min(1200.0, frame.w - 240), frame.k)
        total = top_line.height + 18 + title.height + 24 + got.height + 72 + 96
        y = (frame.h - total) / 2
        nodes = []
        for key, role, made, gap in (
            ("case", "text", top_line, 18.0),
            ("heading", "heading", title, 24.0),
            ("got", "text", got, 72.0),
        ):
            wide = frame.w - 240 if key != "got" else min(1200.0, frame.w - 240)
            x = (frame.w - wide) / 2
            nodes.append(Node(key, role, made.text, bounds=(x, y, wide, made.height), paint=(Set(made, x, y),)))
            y += made.height + gap
        go = button(
            frame,
            "open",
            frame.say("ui.ending.open"),
            frame.w / 2,
            y,
            voice="people",
            kind="stamp",
            size=36,
            align="middle",
            h=92,
        )
        nodes.append(go)
        nodes.append(
            link(
                frame,
                "leave",
                frame.say("ui.ending.later"),
                frame.w / 2,
                y + go.bounds[3] + 20,
                colour=frame.theme.on_dark,
                align="middle",
            )
        )
        place = self.view.place or "tower-lobby"
        drain = stage.drained(self.session.value, self.day.system.unit)
        ground = backdrop(frame, place, drain=drain, veil=frame.theme.veil, veil_alpha=206)
        return Node(
            "ending", "screen", ending.title, ending.got, (0, 0, frame.w, frame.h), children=tuple(nodes), paint=(ground,)
        )

    def act(self, key: str) -> Move:
        """The box, or the title."""
        if key == "open":
            from game.ui.screens.box import opened

            return Swap(opened(self.shell, self.day, self.session))
        return self.back() if key == "leave" else STAY

    def back(self) -> Move:
        """To the title: the day is kept."""
        from game.ui.screen import Reset
        from game.ui.screens.title import Title

        return Reset(Title(self.shell))

    def menu(self) -> Move:
        """The pause."""
        from game.ui.screens.pause import Pause

        return Push(Pause(self.shell, None))
