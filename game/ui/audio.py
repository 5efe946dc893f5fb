"""What plays: the score that follows the number, the room, the number's voice, effects. No device is no error: it is silent."""

import time
from collections.abc import Callable
from dataclasses import replace

import pygame

from game.sound.cues import CUES, MUSIC, NUMBER, ROOM, Cue
from game.sound.plan import BAR, OFF_BARS, QUICK, SLOW, Volumes, changed, mix, out_of_tune, scene, staged, strain
from game.sound.scores import LIFT, SCORES, Score, score_of
from game.ui.hushed import hushed
from game.ui.sounds import Line, Sounds
from game.ui.words import words

RATE = 44_100
BUFFER = 1024
STEP = 1 / 60
"""Seconds between two steps of a fade."""
EFFECTS = 8
WIDEST = max(len(score.stems) for score in SCORES.values())
"""Channels of one score. There are twice as many: one score fades while the next begins."""
THREADS = ("strain", "strain-high")
BEYOND = 2 * WIDEST + 4 + len(THREADS)
"""The first channel for effects: after the scores, the rooms and the threads."""


class Audio:
    """Call `tick` once a turn of the loop, and again within `wake` seconds. `caption` is given every sound in words.

    `silent` when no device could be opened; then `notice` is the sentence that says why, and captions come all the same.
    """

    def __init__(
        self,
        volumes: Volumes | None = None,
        caption: Callable[[str], None] = lambda text: None,
        now: Callable[[], float] = time.monotonic,
        sounds: Callable[[], Sounds] = Sounds,
    ) -> None:
        self.volumes, self.caption, self.now, self._sounds = volumes or Volumes(), caption, now, sounds
        self.place, self.mood, self.room, self.held, self.ducked = "", "silence", "", False, False
        self.score, self.turned, self.bank = LIFT, False, 0
        self.stems: dict[str, Line] = {}
        self.going: list[Line] = []
        self.share: int | None = None
        self.began: float | None = None
        self.dropped: float | None = None
        self.waiting: list[tuple[float, Cue]] = []
        self.last = now()
        self._open()

    # --- what the window asks for

    def start(self, place: str, music: str = "", light: str = "", case: str = "", turned: bool = False) -> None:
        """Crosses over to the room and the mood of a place, and to the music of a case. `turned`: its other tuning holds."""
        if score_of(case) is not self.score:
            self._change(score_of(case))
        room, self.mood = scene(place, light, music, case)
        self.turned = turned
        if place != self.place:
            self.layer.quieten()
        self.place = place
        if room.id != self.room:
            self.room = room.id
            self._loop(room, self.rooms)

    def number(self, before: int | None, after: int | None) -> None:
        """The number goes from one share (thousandths of its scale) to another, or to rest: it says so, and the score follows."""
        self.share = after
        if before is not None and after is not None and after < before and self.began is not None:
            self.dropped = self.now() - self.began
        self._play(*changed(before, after))

    def stands(self, share: int | None) -> None:
        """The number as it stands, None at rest or for none: nothing is said of it, and the score follows."""
        self.share = share

    def effect(self, id: str) -> None:
        """One sound. Raises KeyError for an unknown id."""
        self._play(CUES[id])

    def staged(self, sound: str) -> None:
        """What a level's `sound:` asks for, if it is known."""
        self._play(*staged(sound))

    def hold(self, level: int, most: int) -> None:
        """The thread of a held smile; 0 lets it go."""
        if level and not self.held:
            self._caption(CUES["strain"])
        self.held = level > 0
        for line, gain in zip(self.threads, strain(level, most).values(), strict=True):
            line.goal = gain
            if not self.silent and line.waits:
                line.begin(self.sounds.now(line.file))

    def duck(self, on: bool) -> None:
        """The music steps back while somebody speaks."""
        self.ducked = on

    def set(self, volumes: Volumes) -> None:
        """Other volumes at once. Mono opens the device again, with one side."""
        again = volumes.mono != self.volumes.mono
        self.volumes = volumes
        if again:
            self.close()
            self._open()
            if self.room:
                self._loop(CUES[self.room], self.rooms)
        for line in self.lines:
            if not self.silent:
                line.step(0.0, volumes.gain(line.kind))

    def close(self) -> None:
        """Ends everything and lets the device go."""
        if not self.silent:
            self.sounds.close()
            pygame.mixer.quit()
        self.silent, self.began, self.dropped = True, None, None

    # --- time

    def tick(self) -> None:
        """Lets fades and delays go on to now."""
        now = self.now()
        passed, self.last = min(0.1, now - self.last), now
        due = [cue for at, cue in self.waiting if at <= now]
        self.waiting = [(at, cue) for at, cue in self.waiting if at > now]
        self._play(*(replace(cue, delay=0.0) for cue in due))
        if self.silent:
            return
        self._music(now)
        for line in self.lines:
            if line.waits and (sound := self.sounds.soon(line.file)):
                line.begin(sound)
            if line.moves and line.step(passed, self.volumes.gain(line.kind)) and line.kind in (ROOM, MUSIC):
                self.sounds.forget(line.file)
                line.file = ""

    def wake(self) -> float | None:
        """Seconds until `tick` has something to do; None for nothing."""
        soon = [max(0.0, at - self.now()) for at, _ in self.waiting]
        if not self.silent:
            moving = self.dropped is not None or any(line.moves for line in self.lines)
            coming = self.began is None or any(line.waits and line.file not in self.sounds.lost for line in self.lines)
            soon += [STEP] * moving + [0.1] * coming
        return min(soon, default=None)

    # --- inside

    def _open(self) -> None:
        """Opens the device, or says why not."""
        pygame.mixer.quit()
        try:
            with hushed():
                pygame.mixer.init(RATE, -16, 1 if self.volumes.mono else 2, BUFFER, allowedchanges=0)
        except pygame.error as wrong:
            self.silent, self.notice = True, words()["sound.no-device"].replace("{why}", str(wrong))
        else:
            self.silent, self.notice = False, ""
            self.sounds = self._sounds()
        self._lines()

    def _lines(self) -> None:
        """The channels, each with its work. Three for rooms: one that comes, one that goes, and one to spare for the hurried."""
        numbers = iter(range(2 * WIDEST, BEYOND))
        self.rooms = [Line(next(numbers), ROOM) for _ in range(3)]
        self.layer = Line(next(numbers), ROOM)
        self.threads = [Line(next(numbers), NUMBER, QUICK, CUES[id].file, ends=True) for id in THREADS]
        self.going = []
        if not self.silent:
            pygame.mixer.set_num_channels(BEYOND + EFFECTS)
        self._score()

    def _score(self) -> None:
        """A line for each stem of the score, silent as yet."""
        first = self.bank * WIDEST
        self.stems = {
            stem: Line(first + n, MUSIC, QUICK if stem.startswith("voice") else SLOW, file)
            for n, (stem, file) in enumerate(self.score.stems.items())
        }
        self.lines = [*self.stems.values(), *self.going, *self.rooms, self.layer, *self.threads]
        self.began = self.dropped = None

    def _change(self, score: Score) -> None:
        """Another score: what is heard of the old one fades on its own channels while the new one is read."""
        for line in (*self.going, *self.stems.values()):
            if not self.silent and (line in self.going or not line.gain):
                line.channel.stop()
                self.sounds.forget(line.file)
        self.going = [line for line in self.stems.values() if line.gain]
        for line in self.going:
            line.quieten()
        self.score, self.bank = score, 1 - self.bank
        self._score()

    def _music(self, now: float) -> None:
        """Begins all stems at once when the last is there, and gives each its goal."""
        if self.began is None:
            # Every file is asked for before any is waited for.
            there = [self.sounds.ready(file) for file in self.score.stems.values()]
            if not all(there):
                return
            self.began = now
            for line in self.stems.values():
                line.begin(self.sounds.soon(line.file))
        position = now - self.began
        if self.dropped is not None and position > self.dropped + (OFF_BARS + 1) * BAR:
            self.dropped = None
        off = out_of_tune(position, self.dropped)
        for stem, gain in mix(self.score, self.share, self.mood, self.ducked, off, self.turned).items():
            self.stems[stem].goal = gain

    def _loop(self, cue: Cue, lines: list[Line]) -> None:
        """Crosses over from what loops on these lines to another sound; a single line just changes."""
        self._caption(cue)
        for line in lines:
            line.quieten()
        going = next((line for line in lines if line.file == cue.file), None)
        line = going or min(lines, key=lambda line: line.gain)
        line.goal, line.ends = cue.volume, False
        if not going:
            line.file, line.gain = cue.file, 0.0
        if not (going or self.silent):
            line.channel.stop()
            self.sounds.ready(cue.file)

    def _play(self, *cues: Cue) -> None:
        """Each now, or when its time comes. A loop goes on the layer over the room, unless it is the room or the music itself."""
        for cue in cues:
            if cue.delay:
                self.waiting.append((self.now() + cue.delay, cue))
            elif cue.loop and cue.kind == ROOM and cue.id != self.room:
                self._loop(cue, [self.layer])
            else:
                self._caption(cue)
                self._once(cue)

    def _once(self, cue: Cue) -> None:
        if self.silent or cue.loop or not (sound := self.sounds.now(cue.file)):
            return
        # Beyond the lines; the mixer's own search would take a line that happens to rest. The last is taken when all are busy.
        beyond = [pygame.mixer.Channel(BEYOND + n) for n in range(EFFECTS)]
        channel = next((c for c in beyond if not c.get_busy()), beyond[-1])
        channel.play(sound)
        channel.set_volume(cue.volume * self.volumes.gain(cue.kind))

    def _caption(self, cue: Cue) -> None:
        self.caption(words()[cue.caption_key])
