"""How the day ended: a title, and what she got."""

from dataclasses import replace

from game.art.interface import ring_figure_box
from game.art.interface.paint import TIERS
from game.play import Day, Session
from game.ui import stage
from game.ui.backdrops import backdrop, changed, lit
from game.ui.hud import PARTS
from game.ui.nodes import Art, Backdrop, Node, Set
from game.ui.parts import ITALIC, button, drawn, link, sheet, style
from game.ui.plates import plate
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.setting import Block, Style, block
from game.ui.shell import Shell
from game.views import player

MARGIN, PAD, RADIUS = 96.0, 56.0, 104.0
VEIL = 70
"""How dark the place is behind the sheet, of 255: it is still there to be looked at."""


class Ending(Screen):
    """One card over the last place."""

    def __init__(self, shell: Shell, day: Day, session: Session) -> None:
        super().__init__(shell)
        self.day, self.session = day, session
        self.view = player(day, session)
        self.focus = "open"

    def build(self, frame: Frame) -> Node:
        """A sheet of paper low over the last place, the number as it came to rest half over its upper edge."""
        ending = self.view.ending
        assert ending is not None
        w = min(frame.w - 2 * MARGIN, 1180.0 + (frame.text - 1) * 420)
        words = self._words(frame, w - 160)
        radius = RADIUS if self.view.number else 0.0
        go = self._go(frame, 0)
        tall = PAD + radius + sum(made.height + gap for _, _, made, gap in words) + go[0].bounds[3] + go[1].bounds[3] + 56
        top = frame.h - tall - (64 if not frame.tall else 260)
        top = max(radius + 24, top) if radius else max(24, top)
        y, left = top + PAD + radius, (frame.w - w) / 2
        nodes = []
        for key, role, made, gap in words:
            bounds = (left + 80, y, w - 160, made.height)
            nodes.append(Node(key, role, made.text, bounds=bounds, paint=(Set(made, left + 80, y),)))
            y += made.height + gap
        children = (*nodes, *self._ring(frame, frame.w / 2, top), *self._go(frame, y))
        paint = (self._ground(frame), sheet(left, top, w, tall))
        return Node("ending", "screen", ending.title, ending.got, (0, 0, frame.w, frame.h), children=children, paint=paint)

    def _ground(self, frame: Frame) -> Backdrop:
        """The place and the light that the last beats left one in, with what the day has changed there."""
        place, light = self.view.place, self.view.light
        for beat in self.view.beats:
            place, light = beat.place or place, beat.light or light
        id = lit(place or "tower-lobby", light)
        other = dict(changed(id, self.view.number, self.session.world.memory))
        return backdrop(frame, id, drain=self._drain(), veil=frame.theme.veil, veil_alpha=VEIL, instead=other)

    def _words(self, frame: Frame, measure: float) -> list[tuple[str, str, Block, float]]:
        """(key, role, set words, gap below) of case, title, and what she got."""
        ending, theme = self.view.ending, frame.theme
        assert ending is not None
        over = style(frame, "bureau", 26, 700, theme.soft, 1.3, "middle", 0.08)
        title = Style("people", 92 * min(frame.text, 1.35), 600, theme.ink, 1.12, "middle")
        got = style(frame, "people", 38, ITALIC, theme.ink, 1.35, "middle")
        return [
            ("case", "text", block(self.view.title, over, measure, frame.k), 10.0),
            ("heading", "heading", block(ending.title, title, measure, frame.k), 16.0),
            ("got", "text", block(ending.got, got, measure, frame.k), 40.0),
        ]

    def _go(self, frame: Frame, y: float) -> tuple[Node, Node]:
        """The way into the box, and the way out."""
        words, x = frame.say("ui.ending.open"), frame.w / 2
        go = button(frame, "open", words, x, y, voice="people", kind="stamp", size=36, align="middle", h=92)
        return go, link(frame, "leave", frame.say("ui.ending.later"), x, y + go.bounds[3] + 12, align="middle")

    def _ring(self, frame: Frame, x: float, y: float) -> tuple[Node, ...]:
        """The number where it came to rest; nothing where none is shown."""
        found = self.view.number
        if found is None:
            return ()
        if found.shows != "number" and not found.rests:
            return (replace(plate(frame, found, x, y, RADIUS), key="final"),)
        dy, size = ring_figure_box(RADIUS)
        top = float(PARTS)
        look = {"tier": found.tier if found.tier in TIERS else "none", "paper": False, "hidden": found.rests}
        full = drawn("ring", RADIUS, round(found.share / 1000 * top, 3), total=top, **look)
        made = block("" if found.rests else found.figure, Style("city", size, 700, frame.theme.ink, 1.2), 400, frame.k)
        paint = (
            Art(drawn("ring_disc", RADIUS), x, y),
            Art(full, x, y),
            Set(made, x - made.width / 2, y + dy - made.height / 2 - size * 0.02),
        )
        r = RADIUS * 1.3
        name = found.tier_name or frame.say("ui.number.plain")
        return (Node("final", "status", name, found.figure, (x - r, y - r, 2 * r, 2 * r), paint=paint),)

    def _drain(self) -> float:
        return stage.inks(self.view.number, 0.0)

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
