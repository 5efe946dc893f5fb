"""A minute of the mix as a file: a scripted day through the places of a case, on which the number falls from high to low.

`python -m game.sound.mixdown the-lift build/mix.ogg` plays what the window would, by the same plan and at the default volumes,
and prints what was measured: a row for each place, and one for the whole.
"""

import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from game.sound import plan
from game.sound.bake import decoded, encoded
from game.sound.cues import MUSIC, NUMBER, ROOM
from game.sound.files import FOLDER
from game.sound.listen import heard, sides
from game.sound.make.wave import RATE, Wave
from game.sound.ogg import steady
from game.sound.places import CASES
from game.sound.scores import Score, score_of

SECONDS = 60.0
MOST = 12
"""Places in it: each is heard for five seconds at least."""
TICK = 0.02
"""Seconds between two looks at the gains; between them they go in a straight line, as in the window."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One place for a while, in seconds. The number goes from `before` to `after` in the middle; None where the case has none."""

    start: float
    end: float
    place: str
    mood: str
    room: str
    volume: float
    before: int | None
    after: int | None

    @property
    def falls(self) -> float:
        """When the number goes."""
        return self.start + 0.3 * (self.end - self.start)

    def speaks(self, at: float) -> bool:
        """Whether somebody speaks: in the last third."""
        return at > self.start + 0.65 * (self.end - self.start)


def stretches(case: str, seconds: float = SECONDS) -> tuple[Stretch, ...]:
    """The scripted day. Raises KeyError for a case without places."""
    unlike = [*{scene: place for place, scene in reversed([*CASES[case].items()])}.values()][::-1]
    places = unlike[:: -(-len(unlike) // MOST)]
    long, out, steps = seconds / len(places), [], _steps(score_of(case), len(places))
    for n, place in enumerate(places):
        cue, mood = plan.scene(place, case=case)
        out.append(Stretch(n * long, (n + 1) * long, place, mood, cue.file, cue.volume, steps[n], steps[n + 1]))
    return tuple(out)


def _steps(score: Score, places: int) -> tuple[int | None, ...]:
    """The number before the first place and after each, from the top of its spread to the bottom; a label goes by whole tiers."""
    low, _, high = score.spread
    if score.shows == "nothing":
        return (None,) * (places + 1)
    even = [high + (low - high) * n / places for n in range(places + 1)]
    return tuple(min(score.spread, key=lambda tier: abs(tier - at)) if score.shows == "label" else round(at) for at in even)


@cache
def samples_of(file: str) -> Wave:
    """A sound's samples, (n, 2)."""
    x = sides(decoded((FOLDER / file).read_bytes()))
    return np.asarray(np.repeat(x, 2, axis=1) if x.shape[1] == 1 else x)


def faded(goal: Callable[[float], float], pace: float, seconds: float) -> Wave:
    """The gain of a line at each sample: on its way to a goal that moves, by no more than `pace` a second."""
    at, gain, out = np.arange(0.0, seconds + TICK, TICK), 0.0, []
    for moment in at:
        gain += max(-pace * TICK, min(pace * TICK, goal(float(moment)) - gain))
        out.append(gain)
    return np.asarray(np.interp(np.arange(round(seconds * RATE)) / RATE, at, out))


def looped(file: str, gain: Wave) -> Wave:
    """A loop under a curve of gains."""
    x = samples_of(file)
    return np.asarray(x[np.arange(len(gain)) % len(x)] * gain[:, None])


def music(score: Score, day: tuple[Stretch, ...], seconds: float) -> Iterator[Wave]:
    """Each stem as it follows place, number, speech and drops."""

    def gains(at: float) -> dict[str, float]:
        now = next((s for s in day if at < s.end), day[-1])
        drops = [s.falls for s in day if s.before != s.after and s.falls <= at]
        off = plan.out_of_tune(at, drops[-1] if drops else None)
        return plan.mix(score, now.after if at >= now.falls else now.before, now.mood, now.speaks(at), off)

    known = cache(gains)
    for stem, file in score.stems.items():
        pace = plan.QUICK if stem.startswith("voice") else plan.SLOW
        yield looped(file, faded(lambda at, stem=stem: known(at)[stem], pace, seconds))  # type: ignore[misc]


def rooms(day: tuple[Stretch, ...], seconds: float) -> Iterator[Wave]:
    """Each room while its places last."""
    for file in dict.fromkeys(s.room for s in day):
        there = [s for s in day if s.room == file]
        goal = cache(lambda at, there=there: max((s.volume for s in there if s.start <= at < s.end), default=0.0))
        yield looped(file, faded(goal, plan.SLOW, seconds))


def voice(day: tuple[Stretch, ...], seconds: float) -> Wave:
    """What the number says when it goes."""
    out = np.zeros((round(seconds * RATE), 2))
    for stretch in day:
        for cue in plan.changed(stretch.before, stretch.after):
            x = samples_of(cue.file) * cue.volume
            at = round((stretch.falls + cue.delay) * RATE)
            out[at : at + len(x)] += x[: len(out) - at]
    return out


def buses(case: str, seconds: float = SECONDS) -> dict[str, Wave]:
    """Music, rooms and the number's voice, each (n, 2), at the default volumes."""
    day, by = stretches(case, seconds), plan.Volumes()
    made = {MUSIC: music(score_of(case), day, seconds), ROOM: rooms(day, seconds), NUMBER: iter([voice(day, seconds)])}
    return {kind: np.asarray(sum(lines)) * by.gain(kind) for kind, lines in made.items()}


def mixed(parts: dict[str, Wave]) -> Wave:
    """All of them together."""
    return np.asarray(sum(parts.values()))


def table(case: str, parts: dict[str, Wave]) -> Iterator[str]:
    """What was measured, a row for each place and one for all. Brightness and roughness are those of the music alone: the rooms
    would hide how it follows."""
    yield "| from | place | mood | number | LUFS | true peak | mono loss | music's centroid | music's rough |"
    yield "|---" * 9 + "|"
    whole = mixed(parts)
    rows = [(_told(s), slice(round(s.start * RATE), round(s.end * RATE))) for s in stretches(case, len(whole) / RATE)]
    for text, part in (*rows, ("all | | | ", slice(None))):
        all_, score = heard(whole[part]), heard(parts[MUSIC][part])
        yield f"| {text} | {all_.lufs:.1f} | {all_.peak:.1f} | {all_.mono:.1f} | {score.centroid:.0f} | {score.roughness:.2f} |"


def _told(s: Stretch) -> str:
    number = "none" if s.before is None else f"{s.before} to {s.after}" if s.before != s.after else f"{s.after}"
    return f"{s.start:.0f} s | {s.place} | {s.mood} | {number}"


def main(arguments: list[str]) -> int:
    """Renders a case to a file and prints its table."""
    if len(arguments) != 2 or arguments[0] not in CASES:
        print("python -m game.sound.mixdown CASE FILE.ogg; CASE is one of " + ", ".join(CASES))
        return 2
    case, file = arguments[0], Path(arguments[1])
    parts = buses(case)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(steady(encoded(mixed(parts), 0.45), zlib.crc32(case.encode())))
    print("\n".join(table(case, parts)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
