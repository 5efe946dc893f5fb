"""A day lived to its end for the tests of the opened box."""

from pathlib import Path

from game.content import load_day
from game.play import Day, Session, begin, choose

LEVELS = Path(__file__).parent / "levels"
WANTED = {
    "intake-honesty": "saw", "intake-solidarity": "sit", "intake-care": "wait",
    "soup": "beam", "tray": "saw", "moved": "few", "bench": "sit", "rate-goran": "4", "rate-dez": "5", "child": "wait", "lift": "stairs",
}  # fmt: skip


def lived(seed: int = 5, wanted: dict[str, str] | None = None) -> tuple[Day, Session]:
    """The small day and a session of it that waits for its ruling."""
    day = load_day("tray", levels=LEVELS)
    session = begin(day, seed)
    wants = WANTED | (wanted or {})
    while session.pending and session.phase != "ruling":
        pending = session.pending
        if pending.way == "hold":
            session = choose(day, session, "keep")
        elif pending.way == "confirm":
            session = choose(day, session, "yes")
        else:
            session = choose(day, session, wants[pending.id])
    return day, session
