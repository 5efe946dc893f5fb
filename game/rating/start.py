"""How somebody comes into a day under any model: the book is opened, and what is on file from before is filed into it."""

from typing import Any

from game.act import Ratee
from game.chance import happens
from game.rating.model import Model, filed
from game.rating.system import RuleVersion


def begun(model: Model, ratee: Ratee, version: RuleVersion, seed: int = 0) -> Any:
    """The book of a ratee as the day begins under a rule version: opened at their start, with all of their past on file. Its
    `value` is the standing to which the day's deltas are added. Whether evidence about somebody else is on file hangs on the
    seed."""
    book = model.opened(ratee, version.rules)
    for evidence in ratee.past:
        book, _ = filed(model, book, evidence, version, evidence.at, seed, {})
    return book


def falls(ratee: Ratee, version: RuleVersion, seed: int) -> tuple[bool, ...]:
    """Which evidence about somebody else lies in this past under a seed: all that a book's beginning owes to the dice, except
    under a model that rolls some for every piece of evidence."""
    others = [e for e in ratee.past if e.about not in ("", ratee.id)]
    return tuple(happens(seed, f"mistaken:{e.id}", version.terms.wrong(e.key)) for e in others)
