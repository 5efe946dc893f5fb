"""What happened, in order. Entries are added and never changed; start plus all deltas is the standing, exactly."""

from collections.abc import Iterable
from typing import NamedTuple

RATED = (
    *("vote", "answer", "near", "still", "kind", "echo", "pause"),
    *("record", "aged", "check", "rank", "link", "notice", "error", "repair", "chance", "recount"),
)
"""Kinds of entry that can move the number. First those of the peer model: stars given, stars given back, association by the
minute, time logged as standing still, kindness that counted, agreement with the suggested stars, and the number put to rest. Then
those of the others: something put on file, something too old to count, a periodic settling, a step of rank, something carried
over from elsewhere, a warning, a finding that is about somebody else, something taken back, chance alone, and other rules."""


class Entry(NamedTuple):
    """One line of the ledger; a tuple, because a step of play writes several and must be quick.

    `at` is minutes since midnight; `kind` is one of RATED, or said, choice, nudge, guess, memory, clock, rule, tier, end, ruling;
    `cause` is the id of what caused it, `decision=option` or a beat's id; `delta` and `value` (the standing afterwards) are in
    the system's smallest unit; `by` is the rater, `stars` whole stars, `weight` the weight of the rater's stars; `note` is a
    short key that captions can use; `told` is what was disclosed to the ratee at that moment ("" for nothing).
    """

    at: int
    kind: str
    cause: str
    delta: int = 0
    value: int | None = None
    by: str = ""
    stars: int = 0
    weight: int = 0
    note: str = ""
    told: str = ""


_ENTRY = tuple.__new__


def plain(at: int, kind: str, cause: str, value: int | None, note: str) -> Entry:
    """An entry that moves nothing. Made without naming fields, which takes half the time: every step writes several."""
    return _ENTRY(Entry, (at, kind, cause, 0, value, "", 0, 0, note, ""))


def vote(at: int, cause: str, delta: int, value: int, by: str, stars: int, weight: int, told: str) -> Entry:
    """Stars that arrive at once; made as `plain` is."""
    return _ENTRY(Entry, (at, "vote", cause, delta, value, by, stars, weight, "", told))


def total(entries: Iterable[Entry]) -> int:
    """The sum of all deltas, in smallest units."""
    return sum(entry.delta for entry in entries)


def rated(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that belong to the rating: those that moved the number or could have."""
    return tuple(entry for entry in entries if entry.kind in RATED)
