"""How the terminal says things: the words of levels/words.yaml, filled in, folded to a width."""

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.sound.plan import staged

WIDTH = 80
UNDERLINED = "\x1b[4m\\1\x1b[24m"
"""Stress as a terminal shows it."""
_EMPHASIS = re.compile(r"\*([^*\s][^*]*)\*")


@dataclass(frozen=True)
class Voice:
    """The words of the interface, of which it says those under `text`.

    `plain` is for screen readers and braille: no signs that are read out, no folding, no gaps. `lines` underlines what is
    stressed, where there is a screen to do it; elsewhere stress is not shown.
    """

    words: Mapping[str, str]
    plain: bool = False
    lines: bool = False

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key, with what stands in braces filled in."""
        return self.words[f"text.{key}"].format(**values).strip()

    def has(self, key: str) -> bool:
        """Whether there are words for a key."""
        return f"text.{key}" in self.words

    def moved(self, was: str, now: str) -> str:
        """The number going from one figure to another."""
        return self("moved-plain" if self.plain else "moved", was=was, now=now)

    def sounds(self, sound: str) -> list[str]:
        """What a line's sound is, in words: as the captions of the window have it."""
        return [self("sound-plain" if self.plain else "sound", text=self.words[cue.caption_key]) for cue in staged(sound)]

    def fold(self, line: str) -> list[str]:
        """A line folded at WIDTH columns, its own indent and number kept clear; as it is when plain."""
        if self.plain:
            return [line.strip()]
        if len(line) <= WIDTH:
            return [line]
        lead = line[: len(line) - len(line.lstrip())]
        number = line.lstrip().partition(" ")[0]
        hang = lead + " " * (len(number) + 1) if number.rstrip(".").isdigit() else lead
        return textwrap.wrap(line, WIDTH, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)

    def folded(self, lines: Iterable[str]) -> str:
        """Lines as they are printed; an empty one is a gap between paragraphs."""
        kept = [part for line in lines for text in line.splitlines() or [""] for part in self.fold(text)]
        folded = "\n".join(part for part in kept if part or not self.plain)
        return _EMPHASIS.sub(UNDERLINED if self.lines and not self.plain else r"\1", folded)
