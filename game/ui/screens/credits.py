"""Credits, and the dated facts that the days rest on: what, when, from where, how sure."""

from game.ui.backdrops import cover
from game.ui.desk import DeskLook
from game.ui.nodes import Art, Node, Paint, moved
from game.ui.panel import grown
from game.ui.parts import button, drawn, heading, link, paragraph, style
from game.ui.screen import STAY, Frame, Move, Screen
from game.ui.screens.shelf_desk import corner
from game.ui.shell import Shell


def ground(frame: Frame) -> tuple[Paint, ...]:
    """The desk from above; in a tall window the wall, and the desk at its foot."""
    scale, left, _ = cover(frame, whole=True)
    wall = Art(drawn("desk_background", "shelf" if frame.tall else "box"), left, 0, scale=scale)
    return (wall, *corner(frame, DeskLook())) if frame.tall else (wall,)


class Credits(Screen):
    """First the credits, then one fact a page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.at = 0
        self.facts = list(shell.facts.values())
        self.focus = "after"

    def build(self, frame: Frame) -> Node:
        """A sheet under the lamp; in a tall window over the clerk's desk, its words larger."""
        frame = grown(frame) if frame.tall else frame
        w = min(frame.w - 192, 1240.0)
        left, top = (frame.w - w) / 2, 72.0
        x, measure = left + 88, w - 176
        nodes = self._credits(frame, x, top + 76, measure) if self.at == 0 else self._fact(frame, x, top + 76, measure)
        tall = min(frame.h - top - 150, max(560.0, nodes[-1].bounds[1] + nodes[-1].bounds[3] + 76 - top))
        # What is short stands in the middle of the room above the foot, not at its top.
        down = (frame.h - 150 - top - tall) * (0.4 if not frame.tall else 0.3)
        nodes, top = [moved(node, 0, down) for node in nodes], top + down
        y = frame.h - 124 if not frame.tall else min(frame.h - 124, top + tall + 48)
        step = [
            link(frame, "back", frame.say("ui.back"), left, y, colour=frame.theme.on_dark, size=28 / max(1, frame.text / 1.4))
        ]
        if self.facts:
            words = frame.say("ui.credits.facts" if self.at == 0 else "ui.credits.next", at=self.at + 1, of=len(self.facts))
            step.append(
                button(
                    frame, "after", words, left + w, y, kind="primary", size=28 / max(1, frame.text / 1.4), align="right", h=68
                )
            )
            if self.at:
                step.append(
                    button(
                        frame,
                        "before",
                        frame.say("ui.credits.previous"),
                        left + w - step[-1].bounds[2] - 24,
                        y,
                        kind="pill",
                        size=28 / max(1, frame.text / 1.4),
                        align="right",
                        h=68,
                    )
                )
        paint = (*ground(frame), Art(drawn("sheet_paper", round(w), round(tall)), left, top))
        return Node(
            "credits",
            "screen",
            frame.say("ui.credits.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=(*nodes, *step),
            paint=paint,
        )

    def _credits(self, frame: Frame, x: float, y: float, measure: float) -> list[Node]:
        nodes = [heading(frame, frame.say("ui.credits.title"), x, y, measure)]
        for key in ("people", "letters", "tools", "invented"):
            nodes.append(
                paragraph(
                    frame,
                    key,
                    frame.say(f"ui.credits.{key}"),
                    style(frame, "people", 34 / max(1, frame.text / 1.2), 400),
                    x,
                    nodes[-1].bounds[1] + nodes[-1].bounds[3] + 26,
                    measure,
                )
            )
        return nodes

    def _fact(self, frame: Frame, x: float, y: float, measure: float) -> list[Node]:
        fact = self.facts[self.at - 1]
        small = 1 / max(1, frame.text / 1.35)
        nodes = [heading(frame, fact.title, x, y, measure, 48 * small)]
        rows = (
            ("text", fact.text, "people", 32),
            ("date", f"{frame.say('ui.credits.date')}: {fact.date}", "bureau", 26),
            ("source", f"{frame.say('ui.credits.source')}: {fact.source}", "bureau", 26),
        )
        for key, text, voice, size in rows:
            nodes.append(
                paragraph(
                    frame,
                    key,
                    text,
                    style(frame, voice, size * small, 400, frame.theme.ink if key == "text" else frame.theme.soft),
                    x,
                    nodes[-1].bounds[1] + nodes[-1].bounds[3] + 28,
                    measure,
                )
            )
        nodes.append(
            paragraph(
                frame,
                "sure",
                frame.say(f"ui.credits.sure-{fact.confidence}"),
                style(frame, "city", 26 * small, 700, frame.theme.rise),
                x,
                nodes[-1].bounds[1] + nodes[-1].bounds[3] + 28,
                measure,
            )
        )
        return nodes

    def act(self, key: str) -> Move:
        """From page to page, round and round."""
        if key == "back":
            return self.back()
        step = {"after": 1, "before": -1}.get(key, 0)
        self.at = (self.at + step) % (len(self.facts) + 1)
        return STAY

    def turn(self, n: int) -> Move:
        """Pages by the wheel."""
        self.at = (self.at + n) % (len(self.facts) + 1)
        return STAY
