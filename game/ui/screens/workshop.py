"""The Workshop: the player's own cases on a bench, to be checked, played, charted, written on, given away; and taken in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from game.art.graph import LARGEST, chart
from game.errors import OutOfFive, Refused
from game.play import Day
from game.store import archive, files, workshop
from game.ui.nodes import Art, Node
from game.ui.panel import grown
from game.ui.parts import drawn, heading, link, option, paragraph, sheet, states, style
from game.ui.screen import STAY, Frame, Move, Push, Screen
from game.ui.screens import workshop_card
from game.ui.screens.credits import ground
from game.ui.screens.preview_draft import Draft
from game.ui.screens.shelf import OWN
from game.ui.shell import Shell

EDGE = 72.0
PAGE = 7
"""Rows on the bench at most."""


class Workshop(Screen):
    """Rows at the left (or on top), the card of the one that is taken up beside them (or below)."""

    def __init__(self, shell: Shell, levels: Path | None = None) -> None:
        super().__init__(shell)
        self.levels = levels or workshop.folder()
        self.where = str(self.levels)
        self.drafts: dict[str, Draft] = {}
        self.rows: list[str] = []
        self.said, self.asks = "", ""
        """A sentence on what was done last, and the archive that would replace something, while it is asked about."""
        self.at = self.from_ = 0
        self.gather()
        self.focus = f"row-{self.rows[0]}" if self.rows else "back"

    def gather(self) -> None:
        """What lies in the player's folder: cases by id, archives by the names of their files."""
        self.rows = list(workshop.names(levels=self.levels))
        found = sorted(path.name for path in self.levels.glob(f"*{archive.ENDING}") if path.is_file())
        self.rows += found
        self.at = min(self.at, max(0, len(self.rows) - 1))

    @property
    def row(self) -> str:
        """The case or archive that is taken up; "" where there is none."""
        return self.rows[self.at] if self.rows else ""

    def draft(self, id: str) -> Draft:
        """A case, read within the limits for cases from elsewhere; read again when its file has changed."""
        found = self.drafts.setdefault(id, Draft(workshop.path(id, levels=self.levels), archive.LIMITS))
        found.look()
        return found

    def day(self, id: str) -> Day | None:
        """The day of a case that can be played, under an id of its own."""
        draft = self.draft(id)
        if draft.broken or draft.day is None:
            return None
        return Day(replace(draft.day.case, id=f"{OWN}{id}"), draft.day.system)

    # --- drawing

    def build(self, frame: Frame) -> Node:
        """The bench."""
        own = grown(frame) if frame.tall else frame
        small = 1 / max(1.0, own.text / 1.3)
        back = link(
            frame, "back", frame.say("ui.back"), frame.w - EDGE, 40, size=28 * small, colour=frame.theme.on_dark, align="right"
        )
        wide = back.bounds[0] - EDGE - 20
        title = heading(own, frame.say("workshop.title"), EDGE, 36, wide, 46 * small, frame.theme.on_dark)
        under = frame.say("workshop.folder", folder=self.where)
        look = style(own, "bureau", 22 * small, 400, frame.theme.on_dark, 1.25)
        where = paragraph(own, "where", under, look, EDGE, 40 + title.bounds[3], wide)
        top = where.bounds[1] + where.bounds[3] + 26
        nodes = self._bench(own, top, small)
        scale = max(frame.w / 1920, frame.h / 1080)
        wall = (Art(drawn("desk_background", "box"), 0, 0, scale=scale),) if not frame.tall else ground(frame)
        whole = (0, 0, frame.w, frame.h)
        children = (title, where, *nodes, back)
        return Node("workshop", "screen", frame.say("workshop.title"), bounds=whole, children=children, paint=wall)

    def _bench(self, frame: Frame, top: float, small: float) -> tuple[Node, ...]:
        """Rows and card, side by side or one under the other."""
        room = frame.h - top - 40
        if frame.stacked:
            rows, foot = self._list(frame, EDGE, top, frame.w - 2 * EDGE, room * 0.38, small)
            box = (EDGE, foot + 20, frame.w - 2 * EDGE, frame.h - foot - 56)
        else:
            rows, foot = self._list(frame, EDGE, top, 640, room, small)
            box = (EDGE + 680, top, frame.w - 2 * EDGE - 680, room)
        return *rows, workshop_card.lying(frame, self, box, small)

    def _list(self, frame: Frame, x: float, y: float, w: float, room: float, small: float) -> tuple[list[Node], float]:
        """The rows that fit on a sheet, and the ways to the others; and how far down they come."""
        own = replace(frame, text=frame.text * small)
        start, nodes = y, list[Node]()
        y += 20
        self.from_ = min(self.from_, self.at)
        shown = 0
        for row in self.rows[self.from_ :]:
            note = frame.say("workshop.archive") if row.endswith(archive.ENDING) else ""
            node = self._row(own, row, x + 16, y, w - 32, note)
            more = self.from_ + shown + 1 < len(self.rows)
            if shown and (shown >= PAGE or node.bounds[1] + node.bounds[3] > start + room - (84 if more else 16)):
                break
            nodes.append(node)
            y += node.bounds[3] + 8
            shown += 1
        if self.at >= self.from_ + max(1, shown):
            self.from_ = self.at
        y = self._turns(own, nodes, x, y, w, shown)
        if not self.rows:
            look = style(frame, "people", 28 * small, 400)
            nodes.append(paragraph(frame, "empty", frame.say("workshop.empty"), look, x + 32, y, w - 64))
            y += nodes[-1].bounds[3] + 12
        lying = Node("bench", "group", frame.say("workshop.title"), bounds=(x, start, w, y + 8 - start), children=tuple(nodes),
                     paint=(sheet(x, start, w, y + 8 - start, radius=28),))  # fmt: skip
        return [lying], y + 8

    def _row(self, frame: Frame, row: str, x: float, y: float, w: float, note: str) -> Node:
        """A row; the one that is taken up looks so wherever focus is."""
        key = f"row-{row}"
        if row != self.row:
            return option(frame, key, row, x, y, w, note=note)
        keyed = frame.keyed and frame.focus == key
        node = option(replace(frame, focus=key, keyed=keyed), key, row, x, y, w, note=note)
        return replace(node, state=states(frame, key, "on"))

    def _turns(self, frame: Frame, nodes: list[Node], x: float, y: float, w: float, shown: int) -> float:
        """Up and down the bench, where there is more than fits."""
        if self.from_ + shown < len(self.rows):
            words = frame.say("leafed.later", n=len(self.rows) - self.from_ - shown)
            nodes.append(link(frame, "later", words, x + w - 24, y, align="right"))
        if self.from_:
            nodes.append(link(frame, "earlier", frame.say("leafed.earlier"), x + 24, y))
        return y + nodes[-1].bounds[3] + 8 if nodes and nodes[-1].key in ("later", "earlier") else y

    # --- hands

    def act(self, key: str) -> Move:
        """Takes a row up, and does with it what its card offers."""
        if key.startswith("row-"):
            self._take(self.rows.index(key[4:]))
            return STAY
        match key:
            case "back":
                return self.back()
            case "later":
                self.from_ = min(self.from_ + PAGE, len(self.rows) - 1)
                self._take(self.from_)
            case "earlier":
                self.from_ = max(0, self.from_ - PAGE)
                self._take(self.from_)
            case "take" | "replace":
                self._take_in(replace=key == "replace")
            case "keep":
                self.asks, self.said = "", self.shell.say("workshop.kept")
            case "give":
                self._give()
            case _ if self.row:
                return self._open(key)
        return STAY

    def _take(self, at: int) -> None:
        self.at, self.said, self.asks = at, "", ""

    def _open(self, key: str) -> Move:
        """The screens that a case leads to."""
        from game.ui.screens.begin import beginning, resumed
        from game.ui.screens.graph import Graph
        from game.ui.screens.preview import previewing
        from game.ui.screens.preview_problems import Problems

        id, path = self.row, workshop.path(self.row, levels=self.levels)
        if key == "write":
            return Push(previewing(self.shell, path, archive.LIMITS))
        if key == "problems":
            return Push(Problems(self.shell, self.draft(id), None))
        day = self.day(id)
        if day is None or key not in ("live", "on", "chart"):
            return STAY
        self.shell.days[day.case.id] = day
        try:
            if key == "chart":
                if len(day.case.scenes) > LARGEST:
                    raise Refused(self.shell.say("graph.large").replace("{most}", str(LARGEST)))
                return Push(Graph(self.shell, chart(day.case)))
            saved = self.saved(id)
            return Push(resumed(self.shell, day.case.id, saved) if key == "on" and saved else beginning(self.shell, day.case.id))
        except OutOfFive as wrong:
            self.said = str(wrong)
            return STAY

    def saved(self, id: str) -> str:
        """The slot in which a day of a case waits, "" for none."""
        try:
            found = self.shell.store.saves(f"{OWN}{id}")
        except OutOfFive:  # the folder cannot be read: then nothing waits
            return ""
        return found[0].name if found else ""

    def _take_in(self, *, replace: bool) -> None:
        """Takes an archive in; what is there already is asked about."""
        name = self.asks or self.row
        self.asks = ""
        try:
            parcel = archive.opened(self.levels / name)
            written = archive.put(parcel, self.levels, replace=replace)
        except archive.Taken as taken:
            self.asks = name
            self.said = self.shell.say("workshop.asks").replace("{names}", ", ".join(taken.names))
            return
        except OutOfFive as wrong:
            self.said = str(wrong)
            return
        self.gather()
        self.at = self.rows.index(parcel.case)
        self.focus = f"row-{parcel.case}"
        self.said = self.shell.say("workshop.taken-in" if written else "workshop.same").replace("{case}", parcel.case)

    def _give(self) -> None:
        """Puts a case into an archive beside it, under a name that is free."""
        path = free(self.levels, self.row)
        try:
            files.put(path, archive.packed(self.row, self.levels))
        except OutOfFive as wrong:
            self.said = str(wrong)
            return
        self.said = self.shell.say("workshop.given").replace("{file}", path.name)
        row = self.row
        self.gather()
        self.at = self.rows.index(row)

    def turn(self, n: int) -> Move:
        """The wheel goes from row to row."""
        if self.rows:
            self._take(min(max(0, self.at + n), len(self.rows) - 1))
            self.focus = f"row-{self.row}"
        return STAY


def free(levels: Path, id: str) -> Path:
    """The first name of an archive of a case that nothing has yet."""
    n, path = 1, levels / f"{id}{archive.ENDING}"
    while path.exists():
        n += 1
        path = levels / f"{id}-{n}{archive.ENDING}"
    return path
