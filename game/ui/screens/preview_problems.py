"""What is wrong with a case that is being written: each problem with its file, its line and its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.nodes import Box, Node
from game.ui.screen import STAY, Frame, Move, Pop, Swap
from game.ui.screens.leafed import Leafed, Said
from game.ui.screens.preview_draft import EVERY, PICTURES, Draft
from game.ui.shell import Shell

if TYPE_CHECKING:
    from game.ui.screens.preview import Preview


MOST = 60
"""Problems that are told of one by one."""


class Problems(Leafed):
    """The panel over the last state that could be played, or by itself where there has been none. It goes once all is mended."""

    def __init__(self, shell: Shell, draft: Draft, preview: Preview | None) -> None:
        super().__init__(shell)
        self.draft, self.preview, self.looked, self.stale = draft, preview, shell.now(), False
        self.asked = not draft.broken and preview is not None
        """Whether somebody asked for the panel though nothing stops the day."""
        self.opaque = preview is None
        self.told: tuple[object, list[Said]] = (None, [])
        self.focus = "close"

    def title(self, frame: Frame) -> str:
        """How many there are."""
        found = self.draft.problems
        errors = sum(problem.severity == "error" for problem in found)
        if not found:
            return frame.say("preview.none")
        return frame.say("preview.found", errors=errors, warnings=len(found) - errors, file=self.draft.path.name)

    def lines(self, frame: Frame) -> list[Said]:
        """What is told of each problem, worst first; put together once for every state of the file."""
        if self.told[0] is not self.draft.problems:
            self.told = (self.draft.problems, self._told(frame))
        return self.told[1]

    def _told(self, frame: Frame) -> list[Said]:
        """File, line and column, the sentence with what to do, and the line as it stands there; of very many the first."""
        found = []
        ordered = sorted(self.draft.problems, key=lambda p: (p.severity != "error", p.number in PICTURES, p))
        for problem in ordered[:MOST]:
            where = frame.say("preview.where", file=problem.file.rpartition("/")[2], line=problem.line, column=problem.column)
            said = f"{problem.sentence}; {problem.suggestion}" if problem.suggestion else problem.sentence
            found.append(Said(f"{problem.number}  {where}", "bureau", 23, weight=700))
            found.append(Said(plain(said), near=True))
            if line := self.draft.line(problem):
                found.append(Said(plain(f"> {line[:90]}"), "bureau", 22, near=True))
        if len(ordered) > MOST:
            found.append(Said(frame.say("preview.more", n=len(ordered) - MOST)))
        return found

    def buttons(self, frame: Frame) -> list[tuple[str, str, str]]:
        """Back to the last state that could be played, or away."""
        key = "preview.close" if not self.draft.broken else "preview.last-good"
        close = [("close", frame.say(key), "primary")] if self.preview else [("leave", frame.say("preview.leave"), "primary")]
        return close

    def build(self, frame: Frame) -> Node:
        """The sheet; on dusk where nothing lies below."""
        self.stale = False
        tree = super().build(frame)
        if self.preview is not None:
            return tree
        return replace(tree, paint=(Box(0, 0, frame.w, frame.h, frame.theme.dark), *tree.paint[1:]))

    def tick(self, now: float) -> Move:
        """Looks at the file; once it is mended the day goes on."""
        if now - self.looked < EVERY:
            return STAY
        self.looked = now
        if not self.draft.look():
            return STAY
        self.stale, self.from_ = True, 0
        if self.draft.broken or self.asked:
            return STAY
        return self._mended()

    def _mended(self) -> Move:
        from game.ui.screens.preview import opened

        if self.preview is None:
            found = opened(self.shell, self.draft)
            return Swap(found) if found else STAY
        self.preview.read()
        return Pop()

    def wake(self, now: float) -> float | None:
        """In time for the next look."""
        return 0 if self.stale else max(0.0, self.looked + EVERY - now)

    def act(self, key: str) -> Move:
        """Back, or away."""
        return self.back() if key in ("close", "leave") else super().act(key)

    def back(self) -> Move:
        """To what lies below: the last state, the Workshop, or the title."""
        return Pop()


def plain(text: str) -> str:
    """A text out of a file, with nothing in it that typesetting takes for emphasis."""
    return text.replace("*", "∗")
