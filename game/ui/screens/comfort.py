"""Comfort: how large, how strong, how calm; and every nudge with a switch of its own. Kept at once, reachable from anywhere."""

from game.story.model import NUDGES
from game.ui.nodes import Art, Box, Node, Set
from game.ui.parts import button, drawn, heading, sheet, states, style
from game.ui.screen import STAY, Frame, Move, Pop, Screen
from game.ui.setting import block
from game.ui.shell import Shell

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
VOLUMES = (0, 20, 40, 60, 80, 100)
SWITCHES = ("reduced_motion", "timers_on", "hold_toggle", "captions", "fullscreen")
PAGES = ("reading", "nudges")


class Comfort(Screen):
    """Two pages: reading and moving, and what the screen may do to answers."""

    opaque = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = "reading"
        self.focus = "text_scale"

    def build(self, frame: Frame) -> Node:
        """Rows on a sheet; each is one target that says its name and value."""
        w = min(frame.w - 120, 1180.0 + (frame.text - 1) * 480)
        left, top = (frame.w - w) / 2, 36.0
        small = min(1.0, 1.5 / frame.text)
        title = heading(frame, frame.say("ui.comfort.title"), left + 64, top + 40, w / 2, 48 * small)
        done = button(frame, "done", frame.say("ui.comfort.done"), left + w - 56, top + 36, size=28 * small, align="right", h=68)
        tabs = self._tabs(frame, left + 64, top + 52 + title.bounds[3] + 12, small)
        y = tabs[0].bounds[1] + tabs[0].bounds[3] + 20
        rows = self._rows()
        room = (frame.h - 40 - 40 - y) / len(rows)
        tall = max(48.0, min(room - 6, 74 * min(frame.text, 1.4)))
        nodes = []
        for key, value in rows:
            nodes.append(self._row(frame, key, value, left + 48, y, w - 96, tall, small))
            y += tall + 6
        veil = Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=150)
        children = (title, *tabs, *nodes, done)
        return Node(
            "comfort",
            "dialog",
            frame.say("ui.comfort.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=children,
            paint=(veil, sheet(left, top, w, y + 34 - top)),
        )

    def _tabs(self, frame: Frame, x: float, y: float, small: float) -> list[Node]:
        nodes = []
        for page in PAGES:
            key = f"page-{page}"
            made = block(
                frame.say(f"ui.comfort.{page}"),
                style(frame, "city", 28 * small, 700, frame.theme.ink if page == self.page else frame.theme.soft, 1.2),
                900,
                frame.k,
            )
            bounds = (x - 16, y, made.width + 32, max(52, made.height + 18))
            paint = [Set(made, x, y + (bounds[3] - made.height) / 2)]
            if page == self.page:
                paint.append(Box(x, y + bounds[3] - 6, made.width, 5, frame.theme.fall, 2))
            if self.focus == key and self.keyed:
                paint.append(Box(*bounds, "", 16, frame.theme.ink, 4))
            nodes.append(
                Node(
                    key,
                    "tab",
                    made.text,
                    "",
                    bounds,
                    ("press",),
                    states(frame, key, "on" if page == self.page else ""),
                    paint=tuple(paint),
                )
            )
            x += made.width + 60
        return nodes

    def _rows(self) -> list[tuple[str, str]]:
        s, say = self.shell.settings, self.shell.say
        on = lambda yes: say("ui.comfort.on" if yes else "ui.comfort.off")  # noqa: E731
        if self.page == "nudges":
            return [(f"nudge-{kind}", on(kind not in s.quiet)) for kind in NUDGES]
        rows = [("text_scale", f"{round(s.text_scale * 100)} %"), ("contrast", say(f"ui.comfort.contrast-{s.contrast}"))]
        rows += [(name, on(getattr(s, name))) for name in SWITCHES]
        return [*rows, ("volume", f"{s.volume} %")]

    def _row(self, frame: Frame, key: str, value: str, x: float, y: float, w: float, h: float, small: float) -> Node:
        name = frame.say(f"ui.comfort.{key}")
        shown = block(value, style(frame, "city", 28 * small, 700, frame.theme.violet, 1.2), 420, frame.k)
        words = block(name, style(frame, "people", 30 * small, 400, frame.theme.ink, 1.2), w - shown.width - 150, frame.k)
        if words.height > h:
            words = block(name, style(frame, "people", 24 * small, 400, frame.theme.ink, 1.15), w - shown.width - 150, frame.k)
        on = self.focus == key
        paint = [Box(x, y, w, h, frame.theme.told if on else "", 20)] if on else []
        lead = 20.0
        if key.startswith("nudge-"):
            paint.append(Art(drawn("nudge_icon", key[6:], 36), x + 34, y + h / 2))
            lead = 76.0
        paint += [
            Set(words, x + lead, y + (h - words.height) / 2),
            Set(shown, x + w - 64 - shown.width, y + (h - shown.height) / 2),
        ]
        if on:
            paint += [
                Art(drawn("arrow", 18, "left", frame.theme.violet), x + w - 84 - shown.width, y + h / 2),
                Art(drawn("arrow", 18, "right", frame.theme.violet), x + w - 34, y + h / 2),
            ]
        if on and self.keyed:
            paint.append(Box(x, y, w, h, "", 20, frame.theme.ink, 4))
        return Node(key, "setting", name, value, (x, y, w, h), ("press", "adjust"), states(frame, key), paint=tuple(paint))

    def act(self, key: str) -> Move:
        """A press moves a setting on; at its end it begins again."""
        if key == "done":
            return Pop()
        if key.startswith("page-"):
            self.page = key[5:]
            return STAY
        self._change(key, 1, round_=True)
        return STAY

    def turn(self, n: int) -> Move:
        """Left and right, or the wheel."""
        self._change(self.focus, n, round_=False)
        return STAY

    def _step(self, way: str) -> Move:
        """Left and right change the row; up and down go from row to row."""
        if way in ("left", "right") and not self.focus.startswith(("page-", "done")):
            self.keyed = True
            return self.turn(1 if way == "right" else -1)
        return super()._step(way)

    def _change(self, key: str, by: int, round_: bool) -> None:
        s = self.shell.settings
        if key == "text_scale":
            self.shell.change(text_scale=_next(SCALES, s.text_scale, by, round_))
        elif key == "volume":
            self.shell.change(volume=_next(VOLUMES, s.volume, by, round_))
        elif key == "contrast":
            self.shell.change(contrast="house" if s.contrast == "high" else "high")
        elif key in SWITCHES:
            self.shell.change(**{key: not getattr(s, key)})
            if key == "fullscreen":
                self.shell.refit = True
        elif key.startswith("nudge-"):
            self.shell.change(quiet=s.quiet ^ {key[6:]})


def _next(values: tuple[float, ...] | tuple[int, ...], now: float, by: int, round_: bool) -> float:
    here = min(range(len(values)), key=lambda i: abs(values[i] - now))
    there = (here + by) % len(values) if round_ else min(len(values) - 1, max(0, here + by))
    return values[there]
