"""The shelf of case files over the desk: pull one out, read what it is, live it."""

from game.art.interface import COVERS, cover_of, file_label, file_width
from game.errors import OutOfFive
from game.play import Day, Session
from game.ui.backdrops import cover
from game.ui.desk import look_of
from game.ui.nodes import Art, Box, Node, Paint, Set
from game.ui.parts import drawn, heading, link, paragraph, states, style
from game.ui.screen import STAY, Frame, Move, Push, Screen
from game.ui.screens.shelf_card import FEET, Cut, Filed, card, cut, empty
from game.ui.screens.shelf_desk import STEP, corner, passing
from game.ui.setting import Style, block
from game.ui.shell import Shell

FILES = len(COVERS)
"""So many files the story has; a shelf with more of them has more places."""
UNBORN = tuple(COVERS)
BOARD = 566.0
"""How far down the board hangs; higher where the card needs the room."""
PITCH, SMALLER = 122.0, 0.84
"""From one file to the next, and how much smaller files are with large text."""
EDGE, ROWS = 96.0, (0.325, 0.53)
"""Of a tall window: its margin, and how far down its boards hang."""
OWN = "own-"
"""Before the ids of days of the player's own cases: what is kept of them never meets what is kept of the game's, and their
rulings leave the desk as it is."""
GROWS = 36
"""How much taller a file is that is pulled out."""


class Shelf(Screen):
    """Files that are there stand; the others are shut. One is pulled out at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.wrong = ""
        self.days: dict[int, Day] = {}
        for case in shell.cases:
            self._read(case)
        self.pulled = min(self.days, default=1)
        results = {case: found for case, found in shell.store.results().items() if not case.startswith(OWN)}
        self.lived = {case for case, found in results.items() if found.plays}
        self.look = look_of(results, {day.case.id: [s.id for s in day.case.ruling.stamps] for day in self.days.values()})
        self.focus = "live"
        self.kept: dict[str, Session | None] = {}
        """The finished day that is kept of a case, as far as it has been looked for."""

    def _read(self, case: str) -> None:
        try:
            day = self.shell.day(case)
        except OutOfFive as wrong:
            self.wrong = str(wrong).splitlines()[0]
            return
        self.days[self._place(day.case.number)] = day

    def _place(self, number: int) -> int:
        """A case's own place among the story's; for any other the first that is free behind them."""
        if 1 <= number <= FILES and number not in self.days:
            return number
        return max([FILES, *self.days]) + 1

    @property
    def places(self) -> int:
        """How many files stand on the shelf, those to come among them."""
        return max([FILES, *self.days])

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

    # --- drawing

    def build(self, frame: Frame) -> Node:
        """The shelf, the pulled file's card, the desk."""
        dx, dy = (frame.w - 1920) / 2, frame.h - 1080
        if frame.tall:
            return self._upright(frame)
        ground = Art(drawn("desk_background", "shelf"), 0, 0, late=False, scale=max(frame.w / 1920, frame.h / 1080))
        small = min(1.0, 1.3 / frame.text)
        head = self._head(frame, 118 + dx, 76.0, 900, 48 * small, 25 * small)
        filed = self._filed()
        made = cut(frame, filed) if filed else None
        foot = min(BOARD + dy * 0.4, frame.h - (made.tall if made else 0.0) - FEET)
        scale = 1.0 if not frame.stacked else SMALLER
        step = min(PITCH, (1800 - 84) / self.places)
        left = 118 + dx + (1708 - step * self.places) / 2
        files = self._files(frame, left - 60 + step / 2, foot, range(self.places), step, scale * min(1.0, step / PITCH))
        board = Node("board", "image", bounds=(60 + dx, foot, 1800, 40), paint=(Art(drawn("shelf_board", 1800), 60 + dx, foot),))
        right, y = frame.w - 96 - dx, 76.0 if not frame.stacked else 24.0
        back = link(frame, "back", frame.say("ui.back"), right, y, colour=frame.theme.on_dark, align="right")
        bench = self._bench(frame, right, y + back.bounds[3] + 2)
        window, desk = (
            passing(frame, (1060.0 if not frame.stacked else 980.0) + dx, 44.0, 520.0, self.wake(0) is not None),
            corner(frame, self.look),
        )
        return self._whole(
            frame,
            (ground, *window, *desk),
            (*head, *self._before(files, (board,)), *self._card(frame, filed, made, foot), back, bench),
        )

    def _upright(self, frame: Frame) -> Node:
        """In a tall window: the street's window, two boards, the file's card, and the desk at the foot."""
        scale, left, _ = cover(frame, whole=True)
        ground = Art(drawn("desk_background", "shelf"), left, 0, scale=scale)
        room, small = frame.w - 2 * EDGE, min(1.0, 1.5 / frame.text)
        head = self._head(frame, EDGE, 236.0, room, 56 * small, 28 * small)
        files, boards, half = list[Node](), list[Node](), -(-self.places // 2)
        feet = [frame.h * at for at in ROWS]
        for row, foot in enumerate(feet):
            which = range(row * half, min(self.places, row * half + half))
            files += self._files(frame, EDGE - 60 + room / half / 2, foot, which, room / half, min(1.0, room / half / PITCH))
            board = Art(drawn("shelf_board", round(frame.w - 120)), 60, foot)
            boards.append(Node(f"board-{row}", "image", bounds=(60, foot, frame.w - 120, 40), paint=(board,)))
        back = link(frame, "back", frame.say("ui.back"), EDGE, 44, colour=frame.theme.on_dark)
        bench = self._bench(frame, back.bounds[0] + back.bounds[2] + 40, 44, "left")
        window, desk = passing(frame, frame.w - 700.0, 60.0, 520.0, self.wake(0) is not None), corner(frame, self.look)
        rest, filed = self._before(files, tuple(boards)), self._filed()
        lies = self._card(frame, filed, cut(frame, filed) if filed else None, feet[-1])
        return self._whole(frame, (ground, *window, *desk), (back, bench, *head, *rest, *lies))

    def _whole(self, frame: Frame, paint: tuple[Paint, ...], children: tuple[Node, ...]) -> Node:
        bounds = (0.0, 0.0, frame.w, frame.h)
        return Node("shelf", "screen", frame.say("ui.shelf.title"), bounds=bounds, children=children, paint=paint)

    def _head(self, frame: Frame, x: float, y: float, room: float, size: float, small: float) -> tuple[Node, ...]:
        """What this is, and how many files there are."""
        title = heading(frame, frame.say("ui.shelf.title"), x, y, room, size, frame.theme.on_dark)
        tied = sum(1 for day in self.days.values() if day.case.id in self.lived)
        words = frame.say("ui.shelf.count", here=len(self.days), tied=tied, coming=self.places - len(self.days))
        look = style(frame, "bureau", small, 400, frame.theme.on_dark_soft)
        return title, paragraph(frame, "count", words, look, x, y + title.bounds[3] + 4, room)

    def _bench(self, frame: Frame, x: float, y: float, align: str = "right") -> Node:
        """The way to the player's own cases."""
        size = 32 / max(1.0, frame.text / 1.3)
        return link(frame, "workshop", frame.say("workshop.title"), x, y, size=size, colour=frame.theme.on_dark, align=align)

    def _before(self, files: list[Node], boards: tuple[Node, ...]) -> tuple[Node, ...]:
        """Files behind the boards, but for the one that is pulled out."""
        pulled = f"file-{self.pulled}"
        return (*(n for n in files if n.key != pulled), *boards, *(n for n in files if n.key == pulled))

    def _files(self, frame: Frame, x: float, foot: float, which: range, step: float, scale: float) -> list[Node]:
        # A file that is pulled out stands before its neighbours: they keep what they show of themselves.
        most = 2 * step - file_width(1) * scale
        return [self._file(frame, i + 1, x + 60 + place * step, foot, scale, most) for place, i in enumerate(which)]

    def _state(self, n: int) -> str:
        day = self.days.get(n)
        if day is None:
            return "unborn"
        return "pulled" if n == self.pulled else "tied" if day.case.id in self.lived else "shelf"

    def _file(self, frame: Frame, n: int, centre: float, foot: float, scale: float, most: float) -> Node:
        """One file and its number, the middle of its foot at `centre`; what can be pressed of it is at most so wide."""
        day, state, key = self.days.get(n), self._state(n), f"file-{n}"
        case = day.case.id if day else UNBORN[n - 1] if n <= FILES else ""
        found = cover_of(case, n)
        high = found.height + (GROWS if state == "pulled" else 0)
        tall, w = high * scale, min(most, max(file_width(n, state) * scale, 56.0))
        paint: list[Paint] = [Art(drawn("file_box", n, high, state, found.inks, case=case), centre, foot, scale=scale)]
        paint += self._number(frame, n, high, state, found.inks, centre, foot, scale)
        if self.focus == key and self.keyed:
            paint.append(Art(drawn("arrow", 34, "down", "#F2B84B"), centre, foot - tall - 30))
        title = day.case.title if day else frame.say("ui.shelf.unborn")
        words = states(frame, key, "on" if n == self.pulled else "", "" if day else "disabled")
        name = frame.say("ui.shelf.file", number=n, title=title)
        bounds = (centre - w / 2, foot - tall, w, tall)
        return Node(key, "button", name, "", bounds, ("press",) if day else (), words, paint=tuple(paint))

    def _number(
        self, frame: Frame, n: int, high: float, state: str, inks: tuple[str, str], centre: float, foot: float, scale: float
    ) -> list[Paint]:
        """A file's number on it; on a plate of paper where colours are strong."""
        lx, ly, size, colour = file_label(n, high, state, inks)
        lx, ly = lx * scale, ly * scale
        colour = frame.theme.ink if frame.theme.strong else colour if state != "unborn" else frame.theme.on_dark
        made = block(str(n), Style("bureau", max(22.0, size * scale), 700, colour, 1.2), 100, frame.k)
        paint: list[Paint] = []
        if frame.theme.strong:
            across = max(made.width + 12, 30)
            paint.append(Box(centre + lx - across / 2, foot + ly - 18, across, 36, frame.theme.paper, 10))
        return [*paint, Set(made, centre + lx - made.width / 2, foot + ly - made.height / 2)]

    def _filed(self) -> Filed | None:
        """What is said of the file that is pulled out; nothing where there is none."""
        day = self.days.get(self.pulled)
        if day is None:
            return None
        case = day.case
        return Filed(case.title, case.tagline or case.want, case.minutes, bool(self._finished(day)))

    def _card(self, frame: Frame, filed: Filed | None, made: Cut | None, foot: float) -> tuple[Node, ...]:
        if filed is None or made is None:
            return empty(frame, self.wrong or frame.say("ui.shelf.empty"))
        return card(frame, filed, made, foot)

    # --- hands

    def act(self, key: str) -> Move:
        """Pull a file out; live the one that is, or open the box of how it was lived."""
        if key == "back":
            return self.back()
        if key == "workshop":
            from game.ui.screens.workshop import Workshop

            return Push(Workshop(self.shell))
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

    def wake(self, now: float) -> float | None:
        """Shoes go by in the window, unless less movement was asked for."""
        return None if self.shell.settings.reduced_motion else STEP
