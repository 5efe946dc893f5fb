"""The shelf of case files over the desk: pull one out, read what it is, live it."""

from game.errors import OutOfFive
from game.play import Day, Session
from game.ui.backdrops import cover
from game.ui.nodes import Art, Box, Node, Set
from game.ui.panel import grown
from game.ui.parts import button, drawn, heading, link, paragraph, placed, sheet, states, style
from game.ui.screen import STAY, Frame, Move, Push, Screen
from game.ui.setting import Style, block
from game.ui.shell import Shell

FILES = 14
INKS = (
    ("coral", "apricot"), ("mint", "cream"), ("apricot", "coral"), ("sky", "mint"), ("mint", "sky"),
    ("lilac", "apricot"), ("plum", "rose"), ("apricot", "ink"), ("sky", "cream"), ("rose", "night"), ("night", "sky"),
    ("coral", "lilac"), ("ink", "plum"), ("cream", "mint"),
)  # fmt: skip
HEIGHTS = (316, 296, 308, 288, 320, 300, 312, 280, 240, 306, 318, 294, 330, 300)
BOARD = 566.0
EDGE, ROWS = 96.0, (0.325, 0.53)
"""Of a tall window: its margin, and how far down its boards hang."""


class Shelf(Screen):
    """Files that are there stand; the others are places kept free. One is pulled out at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.wrong = ""
        self.days: dict[int, Day] = {}
        for case in shell.cases:
            self._read(case)
        self.pulled = min(self.days, default=1)
        self.lived = {case for case, found in shell.store.results().items() if found.plays}
        self.focus = "live"
        self.kept: dict[str, Session | None] = {}
        """The finished day that is kept of a case, as far as it has been looked for."""

    def _read(self, case: str) -> None:
        try:
            day = self.shell.day(case)
        except OutOfFive as wrong:
            self.wrong = str(wrong).splitlines()[0]
            return
        self.days[day.case.number or len(self.days) + 1] = day

    def _finished(self, day: Day) -> Session | None:
        """The day last lived of a case, if it came to its end and is kept whole."""
        case = day.case.id
        if case not in self.kept:
            self.kept[case] = self._ended(day) if case in self.lived else None
        return self.kept[case]

    def _ended(self, day: Day) -> Session | None:
        try:
            loaded = self.shell.store.load("auto", day)
        except OutOfFive:  # no day is kept, or none that can be read: the file can be lived again
            return None
        return loaded.session if loaded.whole and loaded.session.phase in ("ruling", "over") else None

    def build(self, frame: Frame) -> Node:
        """The shelf, the pulled file's card, the lamp."""
        dx, dy = (frame.w - 1920) / 2, frame.h - 1080
        if frame.tall:
            return self._upright(frame)
        paint = [Art(drawn("desk_background", "shelf"), 0, 0, late=False, scale=max(frame.w / 1920, frame.h / 1080))]
        small = min(1.0, 1.3 / frame.text)
        title = heading(frame, frame.say("ui.shelf.title"), 118 + dx, 76, 900, 48 * small, frame.theme.on_dark)
        tied = sum(1 for day in self.days.values() if day.case.id in self.lived)
        count = paragraph(
            frame,
            "count",
            frame.say("ui.shelf.count", here=len(self.days), tied=tied, coming=FILES - len(self.days)),
            style(frame, "bureau", 25 * small, 400, frame.theme.on_dark_soft),
            118 + dx,
            76 + title.bounds[3] + 4,
            1400,
        )
        board = Art(drawn("shelf_board", 1800), 60 + dx, BOARD + dy * 0.4)
        files = self._files(frame, 118 + dx, BOARD + dy * 0.4)
        card = self._card(frame, dx)
        lamp = Art(drawn("lamp"), 1580 + dx, frame.h - 262)
        back = link(frame, "back", frame.say("ui.back"), frame.w - 96 - dx, 76, colour=frame.theme.on_dark, align="right")
        rest = Node("board", "image", "", bounds=(60 + dx, BOARD, 1800, 40), paint=(board,))
        standing = tuple(n for n in files if n.key != f"file-{self.pulled}")
        front = tuple(n for n in files if n.key == f"file-{self.pulled}")
        children = (title, count, *standing, rest, *front, *card, back)
        return Node(
            "shelf",
            "screen",
            frame.say("ui.shelf.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=children,
            paint=(*paint, lamp),
        )

    def _upright(self, frame: Frame) -> Node:
        """In a tall window: two boards of seven, the lamp and the file's card under them."""
        scale, left, _ = cover(frame, whole=True)
        ground = Art(drawn("desk_background", "shelf"), left, 0, scale=scale)
        room, small = frame.w - 2 * EDGE, min(1.0, 1.5 / frame.text)
        title = heading(frame, frame.say("ui.shelf.title"), EDGE, 120, room, 56 * small, frame.theme.on_dark)
        tied = sum(1 for day in self.days.values() if day.case.id in self.lived)
        words = frame.say("ui.shelf.count", here=len(self.days), tied=tied, coming=FILES - len(self.days))
        look = style(frame, "bureau", 28 * small, 400, frame.theme.on_dark_soft)
        count = paragraph(frame, "count", words, look, EDGE, 128 + title.bounds[3], room)
        files, boards, half = list[Node](), list[Node](), FILES // 2
        feet = [frame.h * at for at in ROWS]
        for row, foot in enumerate(feet):
            files += self._files(frame, EDGE - 60 + room / half / 2, foot, range(row * half, row * half + half), room / half)
            board = Art(drawn("shelf_board", round(frame.w - 120)), 60, foot)
            boards.append(Node(f"board-{row}", "image", bounds=(60, foot, frame.w - 120, 40), paint=(board,)))
        lamp = Art(drawn("lamp"), frame.w - 420, feet[-1] + 300, scale=1.3)
        pulled = f"file-{self.pulled}"
        back = link(frame, "back", frame.say("ui.back"), EDGE, 44, colour=frame.theme.on_dark)
        rest = (*(n for n in files if n.key != pulled), *boards, *(n for n in files if n.key == pulled))
        return Node(
            "shelf",
            "screen",
            frame.say("ui.shelf.title"),
            bounds=(0, 0, frame.w, frame.h),
            children=(back, title, count, *rest, *self._card(frame, 0.0)),
            paint=(ground, lamp),
        )

    def _files(self, frame: Frame, x: float, foot: float, which: range = range(FILES), step: float = 122.0) -> list[Node]:
        from game.art.interface import file_label, file_width

        nodes = []
        for place, i in enumerate(which):
            n = i + 1
            day = self.days.get(n)
            state = (
                "unborn" if day is None else "pulled" if n == self.pulled else "tied" if day.case.id in self.lived else "shelf"
            )
            tall = HEIGHTS[i] + (36 if state == "pulled" else 0)
            centre = x + 60 + place * step
            w = file_width(n, state)
            paint = [Art(drawn("file_box", n, tall, state, INKS[i]), centre, foot)]
            lx, ly, size, colour = file_label(n, tall, state, INKS[i])
            colour = frame.theme.ink if frame.theme.strong else colour if day else frame.theme.on_dark
            number = block(str(n), Style("bureau", size, 700, colour, 1.2), 100, frame.k)
            if frame.theme.strong:
                across = max(number.width + 12, 30)
                paint.append(Box(centre + lx - across / 2, foot + ly - 18, across, 36, frame.theme.paper, 10))
            paint.append(Set(number, centre + lx - number.width / 2, foot + ly - number.height / 2))
            key, name = (
                f"file-{n}",
                frame.say("ui.shelf.file", number=n, title=day.case.title if day else frame.say("ui.shelf.unborn")),
            )
            bounds = (centre - max(w, 56) / 2, foot - tall, max(w, 56), tall)
            if self.focus == key and self.keyed:
                paint += [Art(drawn("arrow", 34, "down", "#F2B84B"), centre, foot - tall - 30)]
            nodes.append(
                Node(
                    key,
                    "button",
                    name,
                    "",
                    bounds,
                    ("press",) if day else (),
                    states(frame, key, "on" if n == self.pulled else "", "" if day else "disabled"),
                    paint=tuple(paint),
                )
            )
        return nodes

    def _card(self, frame: Frame, dx: float) -> tuple[Node, ...]:
        """What the pulled file is."""
        day = self.days.get(self.pulled)
        left, w = (276.0 + dx, 1092.0) if not frame.stacked else (118.0 + dx, 1440.0)
        left, w = (left, w) if not frame.tall else (EDGE, frame.w - 2 * EDGE)
        if frame.tall:
            frame = grown(frame)
        if day is None:
            text = block(self.wrong or frame.say("ui.shelf.empty"), style(frame, "people", "body", 400), w - 144, frame.k)
            top = frame.h - text.height - 150
            return (
                Node(
                    "empty",
                    "text",
                    text.text,
                    bounds=(left, top, w, 300),
                    paint=(sheet(left, top, w, 400, radius=24), Set(text, left + 60, top + 60)),
                ),
            )
        go = button(frame, "live", frame.say("ui.shelf.live"), 0, 0, voice="people", kind="stamp", size=36, h=92)
        room = w - 120 - go.bounds[2] - 50
        title = block(day.case.title, Style("people", 68 * min(frame.text, 1.25), 600, frame.theme.ink, 1.12), room, frame.k)
        tagline = block(day.case.tagline or day.case.want, style(frame, "people", "body", 400), room, frame.k)
        small = block(day.case.minutes, style(frame, "bureau", 25, 400, frame.theme.soft), room, frame.k)
        tall = 52 + title.height + 8 + tagline.height + 20 + small.height + 40
        top = max(BOARD + 100, frame.h - max(300.0, tall))
        top = min(top, frame.h - tall) if tall > 300 else top
        top = top if not frame.tall else min(frame.h * ROWS[-1] + 330, frame.h - tall)
        y = top + 46
        nodes: list[Node] = []
        for key, made, gap in (("title", title, 10.0), ("tagline", tagline, 22.0), ("minutes", small, 0.0)):
            nodes.append(placed(key, made, left + 60, y, room))
            y += made.height + gap
        go = button(
            frame,
            "live",
            frame.say("ui.shelf.live"),
            left + w - 60,
            top + 78,
            voice="people",
            kind="stamp",
            size=36,
            h=92,
            align="right",
        )
        below = (left + w - 60, top + 78 + go.bounds[3] + 8)
        box = (link(frame, "box", frame.say("ui.ending.open"), *below, align="right"),) if self._finished(day) else ()
        paper = Node(
            "card",
            "group",
            day.case.title,
            bounds=(left, top, w, frame.h - top),
            children=(*nodes, go, *box),
            paint=(sheet(left, top, w, tall + 100, radius=24),),
        )
        return (paper,)

    def act(self, key: str) -> Move:
        """Pull a file out; live the one that is, or open the box of how it was lived."""
        if key == "back":
            return self.back()
        if key.startswith("file-"):
            n = int(key[5:])
            if n == self.pulled:
                return self.act("live")
            self.pulled = n
            return STAY
        if key == "live" and self.pulled in self.days:
            from game.ui.screens.begin import beginning

            return Push(beginning(self.shell, self.days[self.pulled].case.id))
        if key == "box" and (session := self._finished(self.days[self.pulled])):
            from game.ui.screens.box import opened

            return Push(opened(self.shell, self.days[self.pulled], session))
        return STAY
