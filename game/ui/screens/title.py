"""The title over Vantage: the name in the empty sky, the menu on the dark quay."""

from contextlib import suppress
from dataclasses import replace
from functools import cache

from game.art.svg import G, Picture, mix, rect
from game.art.tokens import colour
from game.errors import OutOfFive
from game.ui.backdrops import backdrop, floor_of, spot
from game.ui.motion import eased
from game.ui.nodes import Art, Backdrop, Box, Node, Paint, Set
from game.ui.parts import ITALIC, drawn, states, style
from game.ui.screen import STAY, Frame, Leave, Move, Push, Screen
from game.ui.setting import Block, Style, block
from game.ui.shell import Shell

DUSK = "#4A3A86"
SKY = (1500, 620)
"""How far to the right and down the sky is deeper."""
COMES = 0.7
"""Seconds in which the place comes out of the dusk of the first frame."""


class Title(Screen):
    """Begin or go on, the shelf, the Cabinet, comfort, credits, leave."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.focus = "begin"
        self.saved = shell.resumable()
        self.came = 0.0
        self.shown = self.whole = self.warmed = False
        """The first frame is only words on dusk: the place is loaded after it."""

    def build(self, frame: Frame) -> Node:
        """Name, line and menu."""
        self.whole = self.shown
        cream = frame.theme.on_dark
        name = block(frame.say("ui.title.name"), Style("people", 138, 600, cream, 1.1), 1100, frame.k)
        line = block(frame.say("ui.title.line"), Style("people", 34 * min(frame.text, 1.5), ITALIC, cream, 1.3), 1100, frame.k)
        top = 84 + (frame.h - 1080) * (0.2 if not frame.tall else 0.06)
        low = top + max(168, name.height + 6)
        box = Box(76, top - 14, max(name.width, line.width) + 104, low + line.height + 40 - top, frame.theme.dark, 36)
        ground = self._ground(frame, box if frame.theme.strong else Art(_shade(), 0, 0))
        words = Node("name", "heading", name.text, bounds=(120, top, name.width, name.height), paint=_letters(name, 120, top))
        under = Node("line", "text", line.text, bounds=(128, low, line.width, line.height), paint=_letters(line, 128, low))
        menu = self._menu(frame)
        return Node(
            "title",
            "screen",
            frame.say("ui.title.name"),
            bounds=(0, 0, frame.w, frame.h),
            children=(words, under, *menu, *self._notices(frame)),
            paint=ground,
        )

    def _ground(self, frame: Frame, shade: Paint) -> tuple[Paint, ...]:
        """The place under what shades its sky; before it has come, and a moment longer, the dusk of the first frame."""
        if not self.shown:
            return (Backdrop((), DUSK),)
        # Only now: the first frame does without what draws places.
        from game.ui.living import left_out, living

        back = backdrop(frame, "title", foot=1, without=left_out(frame, "title"))
        there = self._there(frame)
        dusk = Box(0, 0, frame.w, frame.h, DUSK, alpha=round(255 * (1 - there)))
        return back, *living(frame, "title", foot=1), shade, *((dusk,) if there < 1 else ())

    def _there(self, frame: Frame) -> float:
        """How much of the place has come, 0 to 1: none before its sheets are all there."""
        place, since, _ = frame.seen
        if place != "title" or self.shell.bare_since:
            return 0.0
        self.came = self.came or frame.now
        return 1.0 if frame.calm else eased("scene", (frame.now - max(since, self.came)) / COMES)

    def _menu(self, frame: Frame) -> tuple[Node, ...]:
        entries = [("continue", "ui.title.continue")] if self.saved else []
        entries += [
            ("begin", "ui.title.begin"),
            ("shelf", "ui.title.shelf"),
            ("cabinet", "cabinet.name"),
            ("comfort", "ui.title.comfort"),
            ("credits", "ui.title.credits"),
            ("leave", "ui.title.leave"),
        ]
        if frame.tall:
            return self._column(frame, entries)
        size = 36 * min(frame.text, 1.5)
        # Smaller where all would not fit beside each other.
        size *= min(1.0, (frame.w - 152) / sum(_width(frame, frame.say(words), size) + 76 for _, words in entries))
        x, foot = 128.0, spot(frame, 0, 1030, 1)[1]
        nodes = []
        for key, words in entries:
            node = self._entry(frame, key, frame.say(words), x, foot, size)
            nodes.append(node)
            x += node.bounds[2] + 8
        return tuple(nodes)

    def _column(self, frame: Frame, entries: list[tuple[str, str]]) -> tuple[Node, ...]:
        """In a tall window: one under the other, on the dark below the quay."""
        top, step = floor_of(frame) + 150, (frame.h - floor_of(frame) - 240) / max(5, len(entries))
        size = min(50 * min(frame.text, 1.5), (step - 20) / 1.25)
        each = ((key, frame.say(words), top + i * step) for i, (key, words) in enumerate(entries))
        return tuple(self._entry(frame, key, words, 128, y, size) for key, words, y in each)

    def _entry(self, frame: Frame, key: str, words: str, x: float, middle: float, size: float) -> Node:
        """One entry, its words beginning at x; an arrow stands before the one in focus."""
        on = self.focus == key
        made = block(words, Style("people", size, 600 if on else 400, frame.theme.on_dark, 1.2), 900, frame.k)
        wide = _width(frame, words, size)
        h = max(64, made.height + 16)
        box = (x - 44, middle - h / 2, wide + 68, h)
        paint: list[Paint] = [Set(made, x, middle - made.height / 2)]
        if on and self.shown:
            paint.append(Art(drawn("arrow", 26, "right", colour("inks.apricot")), x - 22, middle))
        if on and frame.keyed:
            paint.append(Box(*box, "", h / 2, frame.theme.on_dark, 4))
        return Node(key, "button", words, "", box, ("press",), states(frame, key), paint=tuple(paint))

    def _notices(self, frame: Frame) -> tuple[Node, ...]:
        """What was wrong with files, once, quietly."""
        if not self.shell.notices:
            return ()
        made = block(" ".join(self.shell.notices), style(frame, "city", "note", 500, frame.theme.on_dark), 1200, frame.k)
        return (
            Node(
                "notices",
                "text",
                made.text,
                bounds=(128, frame.h - 190 - made.height, 1200, made.height),
                paint=(Set(made, 128, frame.h - 190 - made.height),),
            ),
        )

    def act(self, key: str) -> Move:
        """What an entry of the menu opens."""
        self.shell.notices.clear()
        match key:
            case "continue":
                return self._continue()
            case "begin":
                from game.ui.screens.begin import beginning

                return Push(beginning(self.shell, self.shell.cases[0])) if self.shell.cases else STAY
            case "shelf":
                from game.ui.screens.shelf import Shelf

                return Push(Shelf(self.shell))
            case "cabinet":
                from game.ui.screens.cabinet import Cabinet

                return Push(Cabinet(self.shell))
            case "comfort":
                from game.ui.screens.comfort import Comfort

                return Push(Comfort(self.shell))
            case "credits":
                from game.ui.screens.credits import Credits

                return Push(Credits(self.shell))
            case "leave":
                return Leave()
        return STAY

    def _continue(self) -> Move:
        from game.ui.screens.begin import resumed

        if self.saved is None:
            return STAY
        try:
            return Push(resumed(self.shell, *self.saved))
        except OutOfFive as wrong:
            self.shell.notices.append(str(wrong))
            self.saved = None
            return STAY

    def back(self) -> Move:
        """Nothing lies behind the title."""
        return STAY

    def wake(self, now: float) -> float | None:
        """The second frame follows the first at once; then until the dusk has gone; then as the water moves."""
        if not self.warmed:
            return 0
        if self.shell.settings.reduced_motion:
            return None
        return 0 if now - self.came < COMES + 0.1 else 1 / 15

    def tick(self, now: float) -> Move:
        """After the first frame the place may be loaded."""
        if self.whole and not self.warmed:
            self.warmed = True
            self.shell.sprites.meanwhile(lambda: warm(self.shell))
        self.shown = self.tree is not None
        return STAY


def _width(frame: Frame, words: str, size: float) -> float:
    """How wide an entry is in focus."""
    return block(words, Style("people", size, 600, frame.theme.on_dark, 1.2), 900, frame.k).width


def warm(shell: Shell) -> None:
    """While the title stands the first day is read and its places drawn up, so that it begins at once. Mistakes are said then."""
    import game.ui.screens.play  # noqa: F401
    from game.ui.backdrops import known

    with suppress(OutOfFive):
        for case in shell.cases[:1]:
            for scene in shell.day(case).case.scenes.values():
                known(scene.place)


def _letters(words: Block, x: float, y: float) -> tuple[Paint, ...]:
    """Words on a sky, each letter on its own soft edge of dusk: it is the type that stands out, and not a shade behind it."""
    style = words.style
    dark = replace(words, style=replace(style, colour=DUSK))
    near = style.size / 60
    around = ((-near, 0), (near, 0), (0, -near), (0, near), (0, 2.4 * near))
    return *(Set(dark, x + dx, y + dy, alpha=70) for dx, dy in around), Set(words, x, y)


@cache
def _shade() -> Picture:
    """The top of the sky, a little later in the evening: deep at its left corner and gone before the sun."""
    g, dark = G("t"), mix("#2A2060", colour("inks.night"), 0.2)
    stops = [(i / 8, dark, round(0.74 * (1 - i / 8) ** 1.25, 3)) for i in range(9)]
    g.add(rect(0, 0, SKY[0], SKY[1], g.rad(stops, 0.0, 0.0, 1.0)))
    return Picture(g.svg(w=SKY[0], h=SKY[1]), *SKY)
