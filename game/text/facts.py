"""The facts behind a case: titles first, the text with its source for whoever asks."""

from collections.abc import Sequence

from game.content.facts import Fact
from game.errors import Refused
from game.text.voice import Voice

__all__ = ["Fact", "read", "titles"]


def titles(voice: Voice, known: Sequence[Fact]) -> list[str]:
    """What there is to be read, with numbers."""
    listed = [voice("fact-title", n=n, title=fact.title, date=fact.date) for n, fact in enumerate(known, 1)]
    return ["", voice("facts"), *listed] if listed else []


def read(voice: Voice, known: Sequence[Fact], typed: str, opened: bool) -> list[str]:
    """One fact, or all where no number is typed. Raises Refused before the box is open, and for one that there is not."""
    if not opened:
        raise Refused(voice("facts-later"))
    if not known:
        raise Refused(voice("no-facts"))
    told = [
        voice("fact", n=n, title=f.title, date=f.date, text=f.text, source=f.source.removesuffix("."))
        for n, f in enumerate(known, 1)
    ]
    if not typed:
        return told
    if not typed.isdecimal() or not 1 <= int(typed) <= len(told):
        raise Refused(voice("no-fact", typed=typed, most=len(told)))
    return [told[int(typed) - 1]]
