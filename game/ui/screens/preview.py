"""The window on a case that is being written: every save shows at once, at the same point of the same path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from game.art.graph import LARGEST
from game.content.source import Limits
from game.errors import OutOfFive
from game.play import Day, Made, begin, replay
from game.store.words import sentence
from game.ui.holding import Grip
from game.ui.inputs import Action
from game.ui.nodes import Node
from game.ui.reader import Reader
from game.ui.screen import STAY, Frame, Move, Push, Screen
from game.ui.screens.play import Play
from game.ui.screens.preview_draft import EVERY, Draft, Start, begun, stepped
from game.ui.shell import Shell
from game.ui.stage import Stage

FURTHEST = 400
"""Presses with which a place among the beats of a page is found again at most."""
TOOLS = {"f2": "problems", "f3": "hidden", "f4": "chart", "f5": "again", "f6": "desk", "f7": "desk", "f8": "picture"}
"""What the keys of an author do."""


class Sketch:
    """The shell, but that nothing is kept of a day that is only looked at."""

    def __init__(self, shell: Shell) -> None:
        object.__setattr__(self, "_shell", shell)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shell, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._shell, name, value)

    def keep(self, session: object) -> None:
        """Nothing: a preview leaves no saves."""


def previewing(shell: Shell, wanted: str | Path, limits: Limits | None = None) -> Screen:
    """The preview of a case, by id or file; where it cannot be played yet, its problems, until it can."""
    from game.ui.screens.preview_problems import Problems

    draft = Draft(wanted, limits or Limits())
    draft.look()
    return opened(shell, draft) or Problems(shell, draft, None)


def opened(shell: Shell, draft: Draft) -> Preview | None:
    """The preview of a draft that can be played; None, with a sentence in the shell, for one that cannot be."""
    if draft.day is None:
        return None
    try:
        return Preview(shell, draft)
    except OutOfFive as wrong:
        shell.tell(str(wrong))
        return None


class Preview(Play):
    """A day that is begun anew, choice by choice, whenever its file is another. Raises OutOfFive where it cannot begin."""

    def __init__(self, shell: Shell, draft: Draft) -> None:
        assert draft.day is not None
        self.draft, self.begin, self.looked, self.stale = draft, Start(seed=shell.seed or 1), shell.now(), False
        session = begin(draft.day, self.begin.seed, intake=False, quiet=shell.quiet)
        super().__init__(Sketch(shell), draft.day, session)  # type: ignore[arg-type]
        self.before: tuple[Day, ...] = (draft.day,)
        """Days of a moment ago: what is kept by a day's identity must not find another there."""

    # --- the file

    def tick(self, now: float) -> Move:
        """Looks at the file now and then; a file that cannot be played says so over the last one that could."""
        if now - self.looked >= EVERY:
            self.looked = now
            if self.draft.look():
                return self.read()
        return super().tick(now)

    def read(self) -> Move:
        """The file has been read again."""
        from game.ui.screens.preview_problems import Problems

        self.stale = True
        if self.draft.broken:
            self.release()
            return Push(Problems(self.shell, self.draft, self))
        fitted = self.again(self.session.choices)
        if fitted:
            self.shell.tell(fitted)
        return STAY

    def wake(self, now: float) -> float | None:
        """In time for the next look."""
        soon = super().wake(now)
        look = max(0.0, self.looked + EVERY - now)
        return 0 if self.stale else look if soon is None else min(soon, look)

    def again(self, choices: tuple[Made, ...]) -> str:
        """Lives the day again by its choices, as far as they go, and reads to where it was; gives a sentence on what did not fit.
        Where it cannot even begin, all stays as it was."""
        assert self.draft.day is not None
        place = (self.reader.index, self.reader.asking, len(self.session.choices))
        day = begun(self.draft.day, self.begin)
        try:
            back = replay(day, self.begin.seed, choices, intake=False, quiet=self.shell.quiet)
        except OutOfFive as wrong:
            return str(wrong)
        self.before = (*self.before[-2:], day)
        self.day, self.session = day, back.session
        self.reader, self.stage, self.grip = Reader(calm=self.shell.settings.at_once), Stage(), Grip()
        self.last, self.focus, self.chosen, self.stale = None, "", 0, True
        self.arrive()
        if len(back.session.choices) == place[2]:
            self._read_to(place[0], place[1])
        return misfit(back.misfit, back.done, len(choices)) if back.misfit else ""

    def _read_to(self, index: int, asking: bool) -> None:
        """Goes on among the beats of this page to where it was read."""
        now = self.shell.now()
        for _ in range(FURTHEST):
            if self.reader.asking or (self.reader.index >= index and not asking):
                break
            self.reader.press(now)
        self.follow(now)
        self.ready(now)

    # --- what an author does

    def handle(self, action: Action) -> Move:
        """The keys of an author, and those of a player."""
        tool = TOOLS.get(action.name)
        return self.tool(tool) if tool else super().handle(action)

    def tool(self, name: str) -> Move:
        """Does what a key or an entry of the desk is for."""
        from game.ui.screens import preview_desk, preview_problems

        self.release()
        match name:
            case "problems":
                return Push(preview_problems.Problems(self.shell, self.draft, self))
            case "hidden":
                return Push(preview_desk.Hidden(self))
            case "chart" if len(self.draft.day.case.scenes) > LARGEST:  # type: ignore[union-attr]
                self.shell.tell(self.shell.say("graph.large").replace("{most}", str(LARGEST)))
            case "chart":
                return Push(preview_desk.chart_of(self))
            case "again":
                self.again(())
            case "picture":
                preview_desk.picture(self)
            case "desk":
                return Push(preview_desk.Desk(self))
        return STAY

    def step(self, what: str, by: int) -> None:
        """Another number, hour or throw of dice; the same choices as far as they go."""
        assert self.draft.day is not None
        self.begin = stepped(self.draft.day, self.begin, what, by)
        if told := self.again(self.session.choices):
            self.shell.tell(told)

    def jump(self, scene: str) -> None:
        """Begins in a scene, with the number and the hour that are set; "" for the beginning."""
        self.begin = Start(scene, self.begin.minute, self.begin.number, self.begin.seed)
        if told := self.again(()):
            self.shell.tell(told)

    def menu(self) -> Move:
        """The desk instead of the pause."""
        return self.tool("desk")

    def history(self) -> Move:
        """What was said is a player's; an author looks at what is hidden."""
        return self.tool("hidden")

    def build(self, frame: Frame) -> Node:
        """Just what a player sees."""
        self.stale = False
        return super().build(frame)

    def _over(self) -> Move:
        """At the end of a day the author stays where they are, and is told how it ended."""
        ending = self.view.ending
        if self.reader.asking and ending and self.session.phase in ("ruling", "over"):
            words = self.shell.say("preview.ended").replace("{title}", ending.title)
            if self.shell.told[0] != words:
                self.shell.tell(words)
        return STAY


def misfit(found: Any, done: int, all_: int) -> str:
    """The sentences on a path that fits no further than its first choices."""
    from game.ui.words import words

    why = sentence(f"unfit-{found.why}", number=done + 1, choice=found.made, now=found.now)
    return f"{why} {words()['preview.fits'].format(done=done, all=all_)}"
