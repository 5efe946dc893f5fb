"""What a case shows, lived a few times, held to the layout in windows of three shapes."""

from collections import Counter

from everything import SETTLED, frame_of, moments
from layout import faults
from test_layout_everything import TOTEM

from game.play import Day
from game.ui.shell import Shell

WINDOWS = (((1920, 1080), 1.0), ((1920, 1080), 2.0), ((1400, 1050), 1.5), ((1080, 1920), 1.0), ((1080, 1920), 2.0))
"""Sizes of windows and of text."""


def swept(shell: Shell, day: Day, said: str = "", windows=WINDOWS) -> tuple[Counter[str], set[str]]:
    """Faults by where they are, and the scenes that were come to; `said` is what the system says of a number meanwhile."""
    wrong, scenes = Counter(), set()
    for name, play in moments(shell, day, set()):
        scenes.add(play.stage.here)
        if said:
            play.reader.said, play.reader.said_at = said, SETTLED
        for size, text in windows:
            made = frame_of(shell, play, size, text)
            for fault in faults(play.build(made), made.w, made.h, millimetres=TOTEM if size[1] > size[0] else 0):
                wrong[f"{size} at {text}: {fault} ({name})"] += 1
    return wrong, scenes
