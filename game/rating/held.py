"""What can be asked of a book besides its value, whatever its model: what is on file, what registers hold, how readers lean."""

from typing import Any

from game.rating.model import Filed
from game.rating.rules import Rules


def on_file(book: Filed) -> frozenset[str] | None:
    """Ids of what is on file now, both of findings and of the copies of them; None for a model that keeps no pieces."""
    for kept in ("copies", "remarks", "trips"):
        pieces = getattr(book, kept, None)
        if pieces is not None:
            return frozenset(id for piece in pieces for id in (piece.cause, getattr(piece, "first", piece.cause)))
    return None


def worst(book: Filed, register: str) -> int | None:
    """The worst grade that a register holds and counts, None for a register that holds nothing."""
    if register in getattr(book, "listed", ()):
        return 0
    copies: Any = getattr(book, "copies", ())
    return min((c.grade for c in copies if c.register == register and c.counts), default=None)


def leaning(book: Filed, rules: Rules, reader: str) -> int | None:
    """How a reader leans who has read the whole file, as a value; None for one that the rules do not know."""
    named = {row[0] for row in getattr(rules, "readers", ())}
    if reader not in named:
        return None
    from game.rating import dossier

    return dossier.view(book, rules, reader)  # type: ignore[arg-type]


def part(book: Filed, rules: Rules, key: str) -> tuple[int, int]:
    """What a line has, of how much, in whole points; (0, 0) where a model does not count line by line."""
    weights, parts = dict(getattr(rules, "factors", ())), dict(getattr(book, "factors", ()))
    if key not in weights or key not in parts:
        return 0, 0
    return (parts[key] * weights[key] + 500) // 1000, weights[key]


def waiting(book: Filed) -> frozenset[str]:
    """Ids of what was filed and is waiting to be counted: it does not stand there yet."""
    return frozenset(due.cause for due in getattr(book, "due", ()))
