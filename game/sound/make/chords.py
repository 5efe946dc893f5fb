"""The one harmonic idea of The Lift: four chords over a bass that ought to climb, and a note, A, that all four have in common.

High, the bass climbs D E F# G and never arrives. Middling, it goes up and comes back. Low, it stays where it is, and the thirds
are gone. The figure in it is the father's on the pipe: two, and one.
"""

BEAT = 1.0
BAR = 4.0
BARS = 8
LENGTH = BARS * BAR
"""Seconds of the loop."""

D = 146.832
"""The D below the middle, in hertz; its A is 220.25, and 220 when in equal steps."""

PURE = {"D": 1.0, "E": 9 / 8, "F#": 5 / 4, "G": 4 / 3, "A": 3 / 2, "B": 27 / 16, "b": 5 / 3, "C#": 15 / 8}
"""Ratios that do not beat. B is tuned to E and b to G, a comma lower."""
EQUAL = {name: 2.0 ** (step / 12) for name, step in {"D": 0, "E": 2, "F#": 4, "G": 5, "A": 7, "B": 9, "b": 9, "C#": 11}.items()}

Note = tuple[str, int]
"""A name and an octave above D's own, D to C#."""

HIGH: tuple[tuple[Note, ...], ...] = (
    (("D", 0), ("A", 0), ("F#", 1), ("A", 1), ("E", 2)),
    (("E", 0), ("B", 0), ("D", 1), ("A", 1), ("E", 2)),
    (("F#", 0), ("C#", 1), ("E", 1), ("A", 1), ("F#", 2)),
    (("G", 0), ("D", 1), ("b", 1), ("A", 1), ("D", 2)),
)
MIDDLING: tuple[tuple[Note, ...], ...] = (
    (("D", 0), ("A", 0), ("F#", 1), ("A", 1)),
    (("E", 0), ("B", 0), ("D", 1), ("A", 1)),
    (("D", 0), ("A", 0), ("E", 1), ("A", 1)),
    (("G", 0), ("D", 1), ("B", 1), ("A", 1)),
)
LOW: tuple[tuple[Note, ...], ...] = (
    (("D", -1), ("A", -1), ("A", 0)),
    (("D", -1), ("B", -1), ("A", 0)),
    (("D", -1), ("A", -1), ("E", 0)),
    (("D", -1), ("G", -1), ("A", 0)),
)


def hertz(note: Note, pure: bool) -> float:
    """The pitch of a note, in ratios that do not beat or in equal steps."""
    name, octave = note
    return D * (PURE[name] if pure else EQUAL[name]) * 2.0**octave
