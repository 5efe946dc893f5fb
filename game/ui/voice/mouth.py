"""Ties the window to its voice: looks at each tree that is drawn, says what is new, repeats, writes it where nobody can hear."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

import pygame

from game.ui.nodes import walk
from game.ui.voice import captions
from game.ui.voice.engines import Engine, Mute, found
from game.ui.voice.focused import filled
from game.ui.voice.reading import sentences
from game.ui.voice.saying import Memory, Said, heard
from game.ui.voice.speech import Speaker

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.inputs import Action
    from game.ui.nodes import Node

IDLE = ("other", "resize", "release")
"""Actions that cut nothing off."""


class Mouth:
    """What speaks for one window. `engines` are its voices; those of the machine when None."""

    def __init__(self, app: App, engines: list[Engine] | None = None) -> None:
        self.app = app
        self.shell = app.shell
        self.memory = Memory()
        self.seen: list[tuple[str, str, str, frozenset[str]]] = []
        """All that stood in the last tree in words: most frames only move something."""
        self.acted = True
        """Whether the player has done something since something was last said: only then is anything cut off."""
        self.last = self.shown = ""
        self.losses: deque[tuple[str, Mute]] = deque()
        self.speaker = Speaker(found(self._pace) if engines is None else engines, self._lost)
        self.told = False

    @property
    def speaks(self) -> bool:
        """Whether the player wants to hear anything, or cannot have said yet whether they do."""
        return self.shell.settings.speech or (self.app.top.aloud and self.speaker.audible)

    @property
    def foot(self) -> float:
        """Logical pixels that the strip takes from the window: for those who asked for it, and where no voice is left."""
        s = self.shell.settings
        written = s.voice_captions or (s.speech and not self.speaker.audible)
        return captions.foot(s.text_scale) if written else 0.0

    def note(self, action: Action) -> None:
        """The player has done something."""
        if action.name == "repeat":
            self.repeat()
        self.acted = self.acted or action.name not in IDLE

    def look(self, tree: Node) -> None:
        """Something has been drawn: what is new in it is said, and written where that is wanted."""
        if not (self.speaks or self.foot):
            self._forget()
            return
        seen = [(n.key, n.name, n.value, n.state) for n in walk(tree)]
        said: tuple[Said, ...] = ()
        if seen != self.seen:
            self.memory, said = heard(self.memory, tree, self.shell.words)
            self.seen = seen
        if lost := self._losses():
            # In one breath with what comes next, so that this does not take its place.
            said = (Said(sentences([lost, *(one.text for one in said)])),)
        for one in said:
            self._say(one)
        if self.foot:
            canvas = self.app.canvas
            tall = canvas.surface.get_height() / canvas.k - canvas.h
            canvas.also(captions.strip(self.app.view(self.app.top), self.shown, tall))

    def repeat(self) -> None:
        """Says the last thing again."""
        if self.last:
            self._aloud(self.last, at_once=True)

    def close(self) -> None:
        """No more is said."""
        self.speaker.close()

    # --- inside

    def _forget(self) -> None:
        """Silence; when it speaks again, it says what stands then."""
        if self.memory != Memory():
            self.speaker.hush()
            self.memory, self.seen, self.acted = Memory(), [], True

    def _say(self, one: Said) -> None:
        at_once = self.acted and not one.aside
        self.shown = one.text if at_once or not one.aside else sentences([self.last, one.text])
        if not one.aside:
            self.last, self.acted = one.text, False
        self._aloud(one.text, at_once)

    def _aloud(self, text: str, at_once: bool) -> None:
        if not self.speaks:
            return
        if self.speaker.audible:
            self.speaker.say(text, at_once)
        elif pygame.display.get_init():
            # A screen reader that watches the clipboard is the last that could be listening.
            with suppress(pygame.error):
                pygame.scrap.put_text(text)

    def _losses(self) -> str:
        """Each voice that failed, in a sentence, once; and that there is none, if that is so."""
        words, parts = self.shell.words, []
        while self.losses:
            name, why = self.losses.popleft()
            reason = filled(words[f"voice.{why.key}"], **why.holes)
            parts.append(filled(words["voice.lost"], engine=name, why=reason))
        if self.speaks and not self.speaker.audible and not self.told:
            self.told = True
            parts.append(words["voice.silent"])
        return sentences(parts)

    def _lost(self, name: str, why: Mute) -> None:
        self.losses.append((name, why))
        self.app.dirty = True

    def _pace(self) -> tuple[int, int]:
        return self.shell.settings.speech_rate, self.shell.settings.volume_speech
