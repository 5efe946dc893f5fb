"""How hard the words of a case are to read: the school year that Flesch and Kincaid's formula gives, scene by scene.

J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of new readability formulas for Navy enlisted personnel,
1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted by the patterns that lines are broken by.
"""

import re
from collections.abc import Iterator
from functools import cache

from game.play import Day
from game.story.model import Beat, Choose, Hold, Say, Scene

MOST = 8.0
"""The highest year that words for players may have."""
SENTENCE = re.compile(r"[.!?…]+[”’\"')\]]*(?:\s|$)")
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def grades(day: Day) -> dict[str, float]:
    """The year of each scene by its id, every line and answer in it taken at its longest."""
    return {id: grade(" ".join(texts(scene))) for id, scene in day.case.scenes.items()}


def grade(text: str) -> float:
    """The school year that a text can be read in; 0 for none. A line is a sentence though no full stop ends it."""
    words = WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, sum(1 for part in SENTENCE.split(text) if WORD.search(part)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@cache
def syllables(word: str) -> int:
    """About how many syllables a word has: groups of vowels by rule, and never fewer than where it may be broken."""
    import pyphen  # type: ignore[import-untyped,unused-ignore]

    low = word.lower().replace("’", "'")
    groups = len(re.findall(r"[aeiouyäöüéè]+", low))
    silent = len(low) > 2 and low.endswith("e") and not low.endswith(("le", "ee", "ye", "oe")) and groups > 1
    past = low.endswith("ed") and low[-3:-2] not in ("t", "d") and groups > 1
    return max(1, groups - silent - past, len(pyphen.Pyphen(lang="en_GB").positions(low)) + 1)


def texts(scene: Scene) -> Iterator[str]:
    """Everything that can be read in a scene, each with a full stop if it has no sign of its own."""
    found = [*([scene.skip.longest()] if scene.skip else []), *_texts(scene.beats)]
    return (text if text.rstrip("”’*").endswith((".", "!", "?", "…")) else f"{text}." for text in found if text)


def _texts(beats: tuple[Beat, ...]) -> Iterator[str]:
    for beat in beats:
        if isinstance(beat, Say) and beat.words:
            yield beat.words.longest()
        elif isinstance(beat, Choose):
            yield beat.words.longest() if beat.words else ""
            for option in beat.options:
                yield option.words.longest()
                yield from _texts(option.then)
        elif isinstance(beat, Hold):
            for reply in (*beat.replies, beat.jumped):
                yield from _texts(reply)


def run(cases: tuple[str, ...]) -> int:
    """Prints the year of each scene, one a line; 1 when one is over MOST."""
    from game.content import case_ids, load_day

    over = 0
    for case in cases or tuple(case_ids()):
        for scene, year in grades(load_day(case)).items():
            over += year > MOST
            print(f"{case} {scene}: {year:.1f}")
    return 1 if over else 0
