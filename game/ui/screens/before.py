"""Before a day: whose it is, what they want, what is in it; with the desk's questions or straight in."""

from dataclasses import replace

from game.errors import OutOfFive
from game.play import Day
from game.ui.backdrops import backdrop, cover, floor_of, lit, sheets
from game.ui.nodes import Node
from game.ui.parts import button, heading, link, paragraph, sheet, style
from game.ui.screen import STAY, Frame, Move, Screen, Swap
from game.ui.screens.before_desk import said_at_desk
from game.ui.shell import Shell


class Before(Screen):
    """The file's first page."""

    def __init__(self, shell: Shell, day: Day) -> None:
        super().__init__(shell)
        self.day = day
        self.focus = "begin"
        self.wrong = ""
        self.asked = False
        self.recalled = shell.recalled(day.case.id)

    def build(self, frame: Frame) -> Node:
        """One sheet over the Bureau."""
        self._ask_ahead(frame)
        case = self.day.case
        w = min(900.0 + (frame.text - 1) * 800, frame.w - 192)
        x = frame.w - 96 - w
        left, measure = x + 72, w - 144
        nodes = [
            paragraph(
                frame,
                "file",
                frame.say("ui.before.file", number=case.number),
                style(frame, "bureau", 26, 700, frame.theme.soft, 1.3, spacing=0.08),
                left,
                0,
                measure,
            )
        ]
        nodes.append(heading(frame, case.title, left, _under(nodes, 12), measure, "title" if not frame.stacked else "lead"))
        nodes.append(
            paragraph(
                frame, "tagline", case.tagline or case.want, style(frame, "people", "body", 400), left, _under(nodes, 18), measure
            )
        )
        notes = frame.say("ui.before.note", note=", ".join(case.notes)) if case.notes else ""
        skips = frame.say("ui.before.skips") if any(scene.skip for scene in case.scenes.values()) else ""
        facts = ". ".join(part for part in (case.minutes, notes, skips) if part)
        nodes.append(
            paragraph(
                frame, "facts", facts, style(frame, "bureau", 25, 400, frame.theme.soft, 1.35), left, _under(nodes, 24), measure
            )
        )
        for i, line in enumerate((*self.recalled, *case.desk)):
            nodes += said_at_desk(frame, i, line, left, _under(nodes, 26 if i else 30), measure)
        if self.wrong:
            nodes.append(
                paragraph(
                    frame,
                    "wrong",
                    self.wrong,
                    style(frame, "people", "label", 400, frame.theme.fall),
                    left,
                    _under(nodes, 16),
                    measure,
                )
            )
        y = _under(nodes, 40)
        go = button(
            frame,
            "begin",
            frame.say("ui.before.begin" if case.intake and not self.shell.short else "ui.before.live"),
            left,
            y,
            voice="people",
            kind="stamp",
            size=34,
        )
        nodes.append(go)
        if case.intake and not self.shell.short:
            nodes.append(
                link(frame, "skip", frame.say("ui.before.skip"), left + go.bounds[2] + 48, y + (go.bounds[3] - 56) / 2)
                if not frame.stacked
                else link(frame, "skip", frame.say("ui.before.skip"), left, y + go.bounds[3] + 16)
            )
        tall = _under(nodes, 64)
        if tall > frame.h - 150 and frame.text > 1:
            return self.build(replace(frame, text=max(1.0, frame.text * 0.94)))
        top = max(40.0, (frame.h - tall - 64) / 2) if not frame.tall else min(floor_of(frame) - 120, frame.h - tall - 240)
        from game.ui.nodes import moved

        placed = tuple(moved(n, 0, top + 64) for n in nodes)
        back = link(frame, "back", frame.say("ui.back"), 96, frame.h - 84, colour=frame.theme.on_dark)
        back = moved(back, 0, min(0.0, frame.h - 16 - back.bounds[1] - back.bounds[3]))
        return Node(
            "before",
            "screen",
            case.title,
            bounds=(0, 0, frame.w, frame.h),
            children=(*placed, back),
            paint=(backdrop(frame, "bureau", veil=frame.theme.veil, veil_alpha=70), sheet(x, top, w, tall + 64)),
        )

    def act(self, key: str) -> Move:
        """Begin, with or without questions."""
        if key == "back":
            return self.back()
        if key not in ("begin", "skip"):
            return STAY
        from game.ui.screens.begin import lived

        try:
            return Swap(lived(self.shell, self.day.case.id, intake=key == "begin"))
        except OutOfFive as wrong:
            self.wrong = str(wrong)
            return STAY

    def _ask_ahead(self, frame: Frame) -> None:
        """The places of the day are drawn while the page is read."""
        if self.asked:
            return
        self.asked = True
        scale = frame.k * cover(frame)[0]
        for id in dict.fromkeys(["bureau", *(lit(s.place, s.light) for s in self.day.case.scenes.values())]):
            for picture in sheets(id):
                self.shell.sprites.prepare(picture, scale)


def _under(nodes: list[Node], gap: float) -> float:
    return max(node.bounds[1] + node.bounds[3] for node in nodes) + gap
