"""The ring with nothing in it: what stands where a system shows no number, and what it answers to whoever presses it."""

from collections.abc import Mapping

from game.play import Day, Session

ANSWERS = ("first", "second", "third")
"""What it says, press by press; from then on it says nothing, turns and stops."""


def empty(day: Day, session: Session) -> bool:
    """Whether a ring stands where a number would: the system shows none to anybody, and the day has begun."""
    return day.system.disclosure.value == "none" and session.phase != "intake"


def answer(times: int, words: Mapping[str, str]) -> str:
    """What it says at the press of that number, counted from 1; "" from the fourth on."""
    return words[f"ring.{ANSWERS[times - 1]}"] if 0 < times <= len(ANSWERS) else ""


def looked(times: int, words: Mapping[str, str]) -> tuple[str, ...]:
    """What the day's own lines begin with when somebody has pressed it.

    It is the screen's own count: a save is the choices of a day and nothing else, and a press is none. A day that is taken up
    again is counted from there.
    """
    if times <= 0:
        return ()
    return (words["ring.looked-once" if times == 1 else "ring.looked"].replace("{n}", str(times)),)
