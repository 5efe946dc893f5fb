"""The five frames in words: whether the day's system holds in each; in full, the systems of other cases beside it."""

from game.content import framed_systems
from game.rating.system import System
from game.text.figures import Figures, Page


def frames(say: Figures) -> Page | None:
    """The page of the five frames; none where the system fills none."""
    own = say.day.system
    if not own.frames:
        return None
    others = [one for one in framed_systems() if one.id != own.id]
    note = [own.note] if own.note else []
    short = [_line(say, own, n) for n in range(len(own.frames))]
    more = [line for n in range(len(own.frames)) for line in _beside(say, [own, *others], n)]
    return Page(_word(say, "heading"), [*short, *note], [*more, *note])


def _word(say: Figures, key: str) -> str:
    return say.voice.words[f"box.frames.{key}"].strip()


def _line(say: Figures, system: System, n: int) -> str:
    """One frame of one system, by the frame's name."""
    one = system.frames[n]
    values = {"name": _word(say, f"{one.id}.name"), "holds": _word(say, f"holds-{one.holds}")}
    return f"{_word(say, 'said').format(**values)}. {one.because}"


def _beside(say: Figures, systems: list[System], n: int) -> list[str]:
    """One frame: what it asks, and every system's answer to it."""
    id = systems[0].frames[n].id
    lines = [f"{_word(say, f'{id}.name')}. {_word(say, f'{id}.asks')}"]
    for system in systems:
        one = system.frames[n]
        said = _word(say, "said").format(name=system.name, holds=_word(say, f"holds-{one.holds}"))
        lines.append(f"{said}. {one.because}")
    return lines
