"""What plays: the score that follows the number, the room, the number's voice, effects. With no device it is silent, and says so once."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import pygame

from game.sound.cues import CUES, MUSIC, NUMBER, ROOM, STEMS, Cue
from game.sound.plan import Volumes, changed, mix, out_of_tune, scene, staged, strain
from game.ui.sounds import Sounds
from game.ui.words import words

RATE = 44_100
BUFFER = 1024
SLOW, QUICK = 0.6, 1.4
"""Gain a second, at most: for the score and rooms, and for a voice going out of tune or a strain."""
STEP = 1 / 60
"""Seconds between two steps of a fade."""
EFFECTS = 8


@dataclass
class Line:
    """One channel, what plays on it, and how loud it is on its way to `goal`. It stops at 0 if it `ends`."""

    number: int
    kind: str
    pace: float = SLOW
    file: str = ""
    gain: float = 0.0
    goal: float = 0.0
    ends: bool = False

    @property
    def channel(self) -> pygame.mixer.Channel:
        """The mixer's own."""
        return pygame.mixer.Channel(self.number)


class Audio:
    """Call `tick` once a frame, and again within `wake` seconds. `caption` is given every sound in words, device or none.

    `silent` when no device could be opened; then `notice` is the sentence that says why.
    """

    def __init__(
        self,
        volumes: Volumes | None = None,
        caption: Callable[[str], None] = lambda text: None,
        now: Callable[[], float] = time.monotonic,
        sounds: Callable[[], Sounds] = Sounds,
    ) -> None:
        self.volumes, self.caption, self.now, self._sounds = volumes or Volumes(), caption, now, sounds
        self.silent, self.notice = True, ""
        self.place, self.mood, self.share, self.ducked = "", "silence", None, False
        self.room, self.began, self.dropped, self.last = "", None, None, now()
        self.waiting: list[tuple[float, Cue]] = []
        self._open()

    # --- what the window asks for

    def start(self, place: str, music: str = "") -> None:
        """Crosses over to the room and the mood of a place."""
        room, self.mood = scene(place, music)
        if place != self.place:
            self._quieten(self.layer)
        self.place = place
        if room.id != self.room:
            self.room = room.id
            self._loop(room, *self.rooms)

    def number(self, before: int | None, after: int | None) -> None:
        """The number goes from one share (thousandths of its scale) to another, or to rest: it says so, and the score follows."""
        self.share = after
        if before is not None and after is not None and after < before and self.began is not None:
            self.dropped = self.now() - self.began
        self._play(*changed(before, after))

    def effect(self, id: str) -> None:
        """One sound. Raises KeyError for an unknown id."""
        self._play(CUES[id])

    def staged(self, sound: str) -> None:
        """What a level's `sound:` asks for, if it is known."""
        self._play(*staged(sound))

    def hold(self, level: int, most: int) -> None:
        """The thread of a held smile; 0 lets it go."""
        for line, gain in zip(self.threads, strain(level, most).values(), strict=True):
            line.goal = gain
            if gain and not self.silent and not line.channel.get_busy():
                self._begin(line, self.sounds.now(line.file))

    def duck(self, on: bool) -> None:
        """The music steps back while somebody speaks."""
        self.ducked = on

    def set(self, volumes: Volumes) -> None:
        """Other volumes at once. Mono opens the device again with one side."""
        again = volumes.mono != self.volumes.mono
        self.volumes = volumes
        if again:
            self.close()
            self._open()
            place, self.place, self.room = self.place, "", ""
            if place:
                self.start(place, self.mood)
        for line in self.lines:
            self._set(line)

    def close(self) -> None:
        """Ends everything and lets the device go."""
        if not self.silent:
            self.sounds.close()
            pygame.mixer.quit()
        self.silent, self.began = True, None

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
            self._step(line, passed)

    def wake(self) -> float | None:
        """Seconds until `tick` has something to do; None for nothing."""
        soon = [max(0.0, at - self.now()) for at, _ in self.waiting]
        if not self.silent:
            moving = any(line.gain != line.goal for line in self.lines)
            coming = self.began is None or any(line.file and not self.sounds.ready(line.file) for line in self.rooms)
            soon += [STEP] * (moving or self.dropped is not None) + [0.1] * coming
        return min(soon, default=None)

    # --- inside

    def _open(self) -> None:
        try:
            pygame.mixer.init(RATE, -16, 1 if self.volumes.mono else 2, BUFFER, allowedchanges=0)
        except pygame.error as wrong:
            self.silent, self.notice = True, words()["sound.no-device"].replace("{why}", str(wrong))
        else:
            self.silent, self.notice = False, ""
            self.sounds = self._sounds()
        self._lines()

    def _lines(self) -> None:
        """The channels, each with its work."""
        numbers = iter(range(len(STEMS) + 5))
        self.stems = {s: Line(next(numbers), MUSIC, QUICK if s.startswith("voice") else SLOW, file) for s, file in STEMS.items()}
        self.rooms = [Line(next(numbers), ROOM) for _ in range(2)]
        self.layer = Line(next(numbers), ROOM)
        self.threads = [Line(next(numbers), NUMBER, QUICK, CUES[id].file, ends=True) for id in ("strain", "strain-high")]
        self.lines = [*self.stems.values(), *self.rooms, self.layer, *self.threads]
        if not self.silent:
            pygame.mixer.set_num_channels(len(self.lines) + EFFECTS)
            # Effects find a free channel beyond these.
            pygame.mixer.set_reserved(len(self.lines))

    def _music(self, now: float) -> None:
        """Begins all stems at once when the last is there, and gives each its goal."""
        if self.began is None:
            # Every file is asked for before any is waited for.
            if not all([self.sounds.ready(file) for file in STEMS.values()]):
                return
            self.began = now
            for line in self.stems.values():
                self._begin(line, self.sounds.soon(line.file))
        astray = out_of_tune(now - self.began, self.dropped)
        if self.dropped is not None and not astray and now - self.began > self.dropped + 13:
            self.dropped = None
        for stem, gain in mix(self.share, self.mood, self.ducked, astray).items():
            self.stems[stem].goal = gain

    def _loop(self, cue: Cue, *lines: Line) -> None:
        """Crosses over from what loops on these lines to another sound; on a single line that replaces it."""
        self.caption(words()[cue.caption_key])
        for line in lines:
            self._quieten(line)
        free = min(lines, key=lambda line: line.gain)
        if not self.silent:
            free.channel.stop()
        free.file, free.gain, free.goal, free.ends = cue.file, 0.0, cue.volume, False

    def _quieten(self, line: Line) -> None:
        line.goal, line.ends = 0.0, True

    def _play(self, *cues: Cue) -> None:
        """Each now, or when its time comes. A loop goes to the layer over the room, unless it is the room or the music itself."""
        for cue in cues:
            if cue.delay:
                self.waiting.append((self.now() + cue.delay, cue))
            elif cue.loop and cue.kind == ROOM and cue.id != self.room:
                self._loop(cue, self.layer)
            else:
                self.caption(words()[cue.caption_key])
                self._once(cue)

    def _once(self, cue: Cue) -> None:
        if self.silent or cue.loop or not (sound := self.sounds.now(cue.file)):
            return
        channel = pygame.mixer.find_channel(force=True)
        channel.set_volume(cue.volume * self.volumes.gain(cue.kind))
        channel.play(sound)

    def _begin(self, line: Line, sound: pygame.mixer.Sound | None) -> None:
        """A loop on its line, from silence."""
        if sound:
            line.gain = 0.0
            line.channel.play(sound, loops=-1)
            line.channel.set_volume(0.0)

    def _step(self, line: Line, passed: float) -> None:
        """One line on its way, and begun if its file has arrived."""
        if line.goal and line.file and not line.channel.get_busy() and (sound := self.sounds.soon(line.file)):
            self._begin(line, sound)
        if line.gain == line.goal or not line.channel.get_busy():
            return
        most = line.pace * passed
        line.gain += max(-most, min(most, line.goal - line.gain))
        self._set(line)
        if line.ends and line.gain == 0.0:
            line.channel.stop()
            if line.kind == ROOM:
                self.sounds.forget(line.file)
                line.file = ""

    def _set(self, line: Line) -> None:
        if not self.silent:
            line.channel.set_volume(line.gain * self.volumes.gain(line.kind))
