"""Who gives stars for a deed, and how many: shared by the models that ask people."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee, Witness
from game.chance import Dice, dice, which
from game.rating.model import Deed
from game.rating.peer import bias, leaning, pull
from game.rating.rules import Rules, whole
from game.rating.system import RuleVersion


@dataclass(frozen=True, slots=True)
class Habits(Rules):
    """How people rate. habit: per cent of witnesses who rate at all, 0 to 100. eager: per cent more for each star that an act or
    the ratee pulls at them, 0 to 100. halo: per cent of the value that they see in what they give, 0 to 100."""

    habit: int = whole(10, 0, 100, "per cent")
    eager: int = whole(50, 0, 100, "per cent a star")
    halo: int = whole(0, 0, 100, "per cent")


class Rater(NamedTuple):
    """Somebody who may rate a deed: `spoken` stars that the story has them give, or 0 and how they `lean` (thousandths of a star)
    if the dice say that they bother (`chance` per cent). `number` is their own in thousandths."""

    by: str
    number: int | None
    spoken: int
    lean: int
    chance: int
    late: bool


class Asked(NamedTuple):
    """The plan of a deed for a model that asks people."""

    deed: Deed
    version: RuleVersion
    raters: tuple[Rater, ...]
    dice: Dice
    """Their chances, in the same order."""


class Waiting(NamedTuple):
    """Stars that were given at `since` and have not arrived."""

    by: str
    number: int | None
    cause: str
    stars: int
    since: int


def asked(deed: Deed, ratee: Ratee, version: RuleVersion) -> Asked:
    """Those whom the story has speak first, then those who saw the deed and were not named, then an answer in kind."""
    act, people = deed.act, deed.people
    named = {who for who, _ in act.votes}
    spoken = [Rater(w.id, w.number, n, 0, 100, w.id in act.late) for who, n in act.votes for w in people[who]]
    silent = [w for w in deed.seen if w.rates and w.id not in named and w.id.partition(".")[0] not in named]
    rules: Habits = version.rules
    leans = [Rater(w.id, w.number, 0, leaning(w, act, ratee), _chance(w, deed, ratee, rules), w.id in act.late) for w in silent]
    who, given, _ = act.gave or ("", 0, 0)
    answers = [
        Rater(w.id, w.number, given, 0, 100, w.id in act.late) for w in (people[who] if who else ()) if w.answers and w.rates
    ]
    raters = (*(r for r in spoken for _ in range(act.times)), *leans, *answers)
    return Asked(deed, version, raters, dice([(f"{r.by}:{deed.cause}", r.chance) for r in raters]))


def bothered(plan: Asked, seed: int) -> Iterable[Rater]:
    """Those who do rate."""
    return (plan.raters[place] for place in which(seed, plan.dice)) if plan.raters else ()


def stars(rater: Rater, value: int, halo: int) -> int:
    """Whole stars, 1 to 5, that a rater gives to somebody whose value they see as `value` thousandths of a star."""
    if rater.spoken:
        return rater.spoken
    score = (rater.lean * (100 - halo) + value * halo) // 100
    return 1 if score < 1500 else 5 if score >= 4500 else (score + 500) // 1000


def due(waiting: tuple[Waiting, ...], rater: str) -> tuple[list[Waiting], tuple[Waiting, ...]]:
    """Of what waits, what is by this rater, and the rest."""
    return [w for w in waiting if w.by == rater], tuple(w for w in waiting if w.by != rater)


def _chance(witness: Witness, deed: Deed, ratee: Ratee, rules: Habits) -> int:
    pulled = abs(pull(witness, deed.act)) + abs(bias(witness, ratee))
    return rules.habit + rules.eager * pulled // 1000
