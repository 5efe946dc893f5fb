"""Speaking beside the game: a thread of its own says one text after another, and is cut off within a moment."""

from collections import deque
from collections.abc import Callable
from threading import Condition, Thread

from game.ui.voice.engines import Engine, Mute

Lost = Callable[[str, Mute], None]
"""Told when a voice has failed: its name and why. It may be called from the speaker's thread."""


class Speaker:
    """Says texts with the first voice that works. When one fails, it is told once and the next one says the same text."""

    def __init__(self, engines: list[Engine], lost: Lost) -> None:
        self.engines = list(engines)
        self.lost = lost
        self.there = Condition()
        self.waiting: deque[str] = deque()
        self.turn = 0
        """Counts how often everything was cut off; what belongs to an earlier turn is not said."""
        self.closing = False
        self.thread = Thread(target=self._work, name="voice", daemon=True)
        self.thread.start()

    @property
    def audible(self) -> bool:
        """Whether there is still a voice that may be heard."""
        return bool(self.engines)

    def say(self, text: str, at_once: bool = False) -> None:
        """Says a text, after what is being said or instead of it."""
        if at_once:
            self.hush()
        with self.there:
            self.waiting.append(text)
            self.there.notify()

    def hush(self) -> None:
        """Silence, and nothing waits."""
        with self.there:
            self.turn += 1
            self.waiting.clear()
        for engine in self.engines[:1]:
            engine.stop()

    def close(self) -> None:
        """Silence for good; waits until the last process has gone."""
        with self.there:
            self.closing = True
            self.there.notify()
        self.hush()
        self.thread.join(2)

    def _work(self) -> None:
        while (job := self._next()) is not None:
            self._speak(*job)

    def _next(self) -> tuple[str, int] | None:
        with self.there:
            while not (self.waiting or self.closing):
                self.there.wait()
            return None if self.closing else (self.waiting.popleft(), self.turn)

    def _speak(self, text: str, turn: int) -> None:
        while self.engines and turn == self.turn and not self.closing:
            try:
                self.engines[0].speak(text, lambda: turn != self.turn or self.closing)
                return
            except Mute as why:
                self.lost(self.engines.pop(0).name, why)
