"""The folder of a player: saves by case and slot, settings, results. Whatever it holds, the game starts and nothing is lost."""

import contextlib
import os
from pathlib import Path

import platformdirs

from game.errors import Damaged, OutOfFive, Refused, Unready
from game.play import Day, Session
from game.store import files, results, saves, settings
from game.store.results import Results
from game.store.saves import Loaded, Save, Saved
from game.store.settings import Settings
from game.store.words import sentence

AUTO = "auto"
"""The slot that is written at each choice."""


def home() -> Path:
    """Where a player's files belong on this system; `OUT_OF_FIVE_HOME` says otherwise."""
    named = os.environ.get("OUT_OF_FIVE_HOME")
    return Path(named) if named else Path(platformdirs.user_data_dir("out-of-five", appauthor=False))


class Store:
    """Saves, settings and results under one folder. Nothing is made until something is written.

    Whatever writes raises Unready where the folder cannot be written; a face says the sentence and plays on.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or home()
        self._notices: list[str] = []

    def notices(self) -> tuple[str, ...]:
        """Sentences about what was wrong with settings or results since this was last asked."""
        said, self._notices = tuple(self._notices), []
        return said

    # --- saves

    def save(self, name: str, day: Day, session: Session) -> None:
        """Writes a play-through to a slot of its case: a short word such as `auto` or `2`. Raises Refused for another name."""
        files.write(self._slot(day.case.id, name), Save.of(day, session).spelled())

    def autosave(self, session: Session) -> None:
        """Writes a play-through to the slot `auto` of its case."""
        self.save(AUTO, session.world.day, session)

    def load(self, name: str, day: Day) -> Loaded:
        """Reads a slot of the day's case back, as far as its choices still fit; then a copy of the whole is kept beside it.

        Raises Refused if there is no such save or it is of another case, Damaged if it cannot be read (it was set aside).
        """
        path = self._slot(day.case.id, name)
        save = self._read(path)
        if save is None:
            raise Refused(sentence("missing", name=name, case=day.case.title))
        if save.case != day.case.id:
            raise Refused(sentence("other-case", name=name, case=save.case))
        loaded = saves.load(save, day)
        if not loaded.whole:
            _keep(path)
        return loaded

    def saves(self, case: str = "") -> tuple[Saved, ...]:
        """All saves that can be read, of one case or of all, the newest first. Damaged ones are set aside."""
        found = []
        for path in sorted((self.folder / "saves").glob(f"{case or '*'}/*.json")):
            try:
                save = self._read(path)
            except OutOfFive as wrong:
                self._notices.append(str(wrong))
                continue
            if save and saves.NAME.fullmatch(path.stem):
                found.append(Saved(path.stem, save.case, save.system, len(save.choices), int(path.stat().st_mtime)))
        return tuple(sorted(found, key=lambda s: (-s.when, s.case, s.name)))

    def _slot(self, case: str, name: str) -> Path:
        if not saves.NAME.fullmatch(name):
            raise Refused(sentence("bad-name", name=name))
        return self.folder / "saves" / case / f"{name}.json"

    def _read(self, path: Path) -> Save | None:
        data = files.read(path)
        if data is None:
            return None
        if _newer(data.get("format"), saves.FORMAT):
            raise Refused(sentence("newer", file=path.name))
        try:
            return saves.read(data)
        except ValueError:
            raise files.damaged(path) from None

    # --- settings

    def settings(self) -> Settings:
        """The player's settings; defaults for whatever cannot be read, with a notice."""
        path = self.folder / "settings.json"
        try:
            data = files.read(path)
        except OutOfFive as wrong:
            self._notices.append(f"{wrong} {sentence('defaults')}")
            return Settings()
        found, misfits = settings.read(data or {})
        if misfits:
            self._notices.append(sentence("misfits", names=", ".join(misfits)))
        return found

    def put_settings(self, new: Settings) -> None:
        """Writes the settings, keeping what a newer game has written beside them."""
        files.write(self.folder / "settings.json", settings.write(new))

    # --- results

    def results(self) -> dict[str, Results]:
        """How the days of each case have ended, by the case's id; nothing, and a notice, if that cannot be read."""
        try:
            return self._counted()
        except OutOfFive as wrong:
            self._notices.append(str(wrong))
            return {}

    def finish(self, day: Day, session: Session) -> None:
        """Counts a finished day: its ending and its ruling, no more. To be called once, when the day is ruled on or left."""
        ruling = next((made.option for made in session.choices if made.decision == "ruling"), "")
        try:
            counted = self._counted()
        except Damaged as wrong:
            self._notices.append(str(wrong))
            counted = {}
        counted[day.case.id] = counted.get(day.case.id, Results()).plus(session.ending, ruling)
        files.write(self.folder / "results.json", results.write(counted))

    def _counted(self) -> dict[str, Results]:
        path = self.folder / "results.json"
        data = files.read(path) or {"cases": {}}
        if _newer(data.get("format"), results.FORMAT):
            raise Refused(sentence("newer", file=path.name))
        try:
            return results.read(data)
        except ValueError:
            raise files.damaged(path) from None


def _newer(written: object, mine: int) -> bool:
    return type(written) is int and written > mine


def _keep(path: Path) -> None:
    """Keeps a copy of a save that no longer fits, for the next autosave writes over it."""
    with contextlib.suppress(OSError, Unready):  # where nothing can be written, nothing is written over
        files.keep(path, "whole")
