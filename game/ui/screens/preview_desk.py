"""What an author has at hand over a preview: a desk of tools, what is hidden, the chart to jump by, pictures of the scene."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.art.graph import chart
from game.errors import Unready
from game.store import workshop
from game.ui.nodes import Box, Node
from game.ui.panel import grown
from game.ui.parts import button, heading, paragraph, sheet, style
from game.ui.screen import STAY, Frame, Move, Pop, Screen
from game.ui.screens.graph import Graph
from game.ui.screens.leafed import Leafed, Said
from game.ui.screens.preview_problems import plain
from game.views.author import author

if TYPE_CHECKING:
    from game.ui.screens.preview import Preview

STEPS = ("number", "clock", "dice")
ENTRIES = ("hidden", "chart", "problems", "again", "picture", "leave")


class Hidden(Leafed):
    """All that a player's view leaves out of this moment."""

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview.shell)
        self.preview = preview
        self.focus = "close"

    def title(self, frame: Frame) -> str:
        """What this is."""
        return frame.say("preview.seen.title")

    def lines(self, frame: Frame) -> list[Said]:
        """The number and the rest, then what is remembered and counted, what moved last, and what is asked next."""
        seen = author(self.preview.day, self.preview.session)
        say = lambda key, **values: frame.say(f"preview.seen.{key}", **values)  # noqa: E731
        counts = ", ".join(f"{name} {count}" for name, count in seen.counts)
        memory = ", ".join(seen.memory) or say("nothing")
        found = [
            Said(say("number", number=seen.number, start=seen.start, tier=seen.tier, rules=seen.rules)),
            Said(say("time", clock=seen.clock, scene=seen.scene, strain=seen.strain)),
            Said(say("memory", names=memory)),
        ]
        found += [Said(say("counts", names=counts))] if counts else []
        moved = ", ".join(f"{cause} {delta} ({kind})" for cause, delta, kind in seen.entries)
        found += [Said(say("entries", entries=moved))] if moved else []
        found += [Said(say("ahead"), "city", 25, weight=700)] if seen.ahead else []
        for one in seen.ahead:
            holds = say("holds" if one.holds else "fails")
            found.append(Said(plain(f"{holds}  {one.what}: {one.words}"), "bureau", 22, near=True))
        return found


class Desk(Screen):
    """The author's menu: three things to set, and what else can be done."""

    opaque = False

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview.shell)
        self.preview = preview
        self.focus = "resume"

    def build(self, frame: Frame) -> Node:
        """Rows with less and more, then buttons two by two."""
        own = grown(frame, 1.15) if frame.tall else frame
        small = 1 / max(1.0, own.text / 1.25)
        w = min(frame.w - 120, 1080.0 + (frame.text - 1) * 620)
        left, x, measure = (frame.w - w) / 2, (frame.w - w) / 2 + 60, w - 120
        title = heading(own, frame.say("preview.desk"), x, 0, measure, 40 * small)
        where = paragraph(
            own, "where", self._where(frame), style(own, "bureau", 22 * small, 400, frame.theme.soft), x, 0, measure
        )
        tall = 118 + title.bounds[3] + where.bounds[3] + len(STEPS) * 78 * own.text**0.4 + 4 * 84 * own.text**0.3
        y = max(20.0, (frame.h - tall) / 2)
        top, nodes = y, list[Node]()
        for node in (title, where):
            y += 30 if node is title else 8
            nodes.append(_down(node, y))
            y += node.bounds[3]
        y += 18
        for what in STEPS:
            row = self._row(own, what, x, y, measure, small)
            nodes += row
            y += row[-1].bounds[3] + 12
        feet = self._feet(own, x, y + 10, measure, small)
        tall = feet[-1].bounds[1] + feet[-1].bounds[3] + 36 - top
        paint = (Box(0, 0, frame.w, frame.h, frame.theme.veil, alpha=140), sheet(left, top, w, tall))
        whole = (0, 0, frame.w, frame.h)
        return Node("desk", "dialog", frame.say("preview.desk"), bounds=whole, children=(*nodes, *feet), paint=paint)

    def _where(self, frame: Frame) -> str:
        play = self.preview
        scene = play.session.world.scene
        name = play.draft.path.name
        return frame.say("preview.state", file=name, scene=scene, choices=len(play.session.choices), seed=play.begin.seed)

    def _row(self, frame: Frame, what: str, x: float, y: float, measure: float, small: float) -> list[Node]:
        """What is set, and less and more of it at the right."""
        size = 26 * small
        more = button(
            frame, f"{what}-more", frame.say(f"preview.{what}-more"), x + measure, y, kind="pill", size=size, align="right", h=64
        )
        right = more.bounds[0] - 14
        less = button(
            frame, f"{what}-less", frame.say(f"preview.{what}-less"), right, y, kind="pill", size=size, align="right", h=64
        )
        look = style(frame, "people", 29 * small, 400, leading=1.2)
        words = paragraph(frame, what, self._said(frame, what), look, x, y, less.bounds[0] - x - 20)
        return [_down(words, y + (more.bounds[3] - words.bounds[3]) / 2), less, more]

    def _said(self, frame: Frame, what: str) -> str:
        """What is set now."""
        seen = author(self.preview.day, self.preview.session)
        values = {"number": seen.number, "start": seen.start, "clock": seen.clock, "seed": self.preview.begin.seed}
        return frame.say(f"preview.{what}", **values)

    def _feet(self, frame: Frame, x: float, y: float, measure: float, small: float) -> list[Node]:
        """Buttons as many in a row as fit."""
        found, at = list[Node](), x
        for key in ("resume", *ENTRIES):
            kind = "primary" if key == "resume" else "pill"
            words = frame.say(f"preview.{key}", n=len(self.preview.draft.problems))
            node = button(frame, key, words, at, y, kind=kind, size=26 * small, h=64)
            if found and at + node.bounds[2] > x + measure:
                at, y = x, y + node.bounds[3] + 14
                node = button(frame, key, words, at, y, kind=kind, size=26 * small, h=64)
            found.append(node)
            at += node.bounds[2] + 16
        return found

    def act(self, key: str) -> Move:
        """Sets something and stays, or leads on."""
        what, _, way = key.rpartition("-")
        if what in STEPS:
            self.preview.step(what, 1 if way == "more" else -1)
            return STAY
        match key:
            case "resume":
                return Pop()
            case "leave":
                return Pop(2)
            case "again":
                self.preview.jump("")
                return Pop()
            case "picture":
                picture(self.preview)
                return Pop()
        return _instead(self.preview, key)

    def tick(self, now: float) -> Move:
        """Nothing is missed while the desk is open: the file is looked at again once it is shut."""
        return STAY


def _instead(preview: Preview, key: str) -> Move:
    """Another sheet in the desk's place."""
    from game.ui.screen import Push, Swap

    move = preview.tool(key)
    return Swap(move.screen) if isinstance(move, Push) else STAY


def _down(node: Node, y: float) -> Node:
    from game.ui.nodes import moved

    return moved(node, 0, y - node.bounds[1])


def chart_of(preview: Preview) -> Graph:
    """The chart of the case, from which the day goes to any scene."""

    def goes(scene: str) -> Move:
        preview.jump(scene)
        return Pop()

    assert preview.draft.day is not None
    return Graph(preview.shell, chart(preview.draft.day.case), goes, preview.session.world.scene)


def picture(preview: Preview) -> Path | None:
    """Keeps what the window shows as a picture in the player's folder, and says where; or why not."""
    surface = pygame.display.get_surface()
    folder = workshop.folder() / "pictures"
    stem = f"{preview.day.case.id}-{preview.session.world.scene or 'before'}"
    n = 1
    while (path := folder / f"{stem}-{n}.png").exists():
        n += 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if surface is None:
            raise Unready(preview.shell.say("preview.no-window"))
        pygame.image.save(surface, str(path))
    except (OSError, pygame.error, Unready) as wrong:
        preview.shell.tell(str(wrong))
        return None
    preview.shell.tell(preview.shell.say("preview.pictured").replace("{file}", str(path)))
    return path
