"""`peer`: a weighted mean of the stars that witnesses give, on top of what is already on file.

    value = (prior * start + sum(w_i * s_i)) / (prior + sum(w_i))          stars in thousandths, weights in whole units

A witness's stars are temper plus tastes for what the act showed, in-group and prejudice, pulled by `halo` per cent towards the
number that they see, rounded to whole stars; their weight comes from their own number (steps 0-1-2-3-4-5 at <1 <2 <3 <4 <4.5 and
from 4.5). Company, unseen kindness and disagreement with the crowd move the value by whole thousandths on top of the mean.
After C. Dellarocas, "The digitization of word of mouth", Management Science 49(10), 2003 (weighted means of feedback), with halo
as in E. L. Thorndike, "A constant error in psychological ratings", J. Applied Psychology 4, 1920; the step weights are this
project's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.act import Act, Near, Ratee, Witness
from game.chance import Dice, dice, which
from game.ledger import Entry, vote
from game.rating import model
from game.rating.model import Deed as Deed
from game.rating.model import Says
from game.rating.system import PeerRules, RuleVersion

STEPS = ((1000, 0), (2000, 1), (3000, 2), (4000, 3), (4500, 4))
COUNTED = ("kindness", "care")
STARRED = ("vote", "answer")
TOP = 5000

RULES = PeerRules
EVIDENCE = ()
AMOUNTS: dict[str, str] = {}
UNIT = 1000
file, changed, standing, keys = model.nothing_filed, model.nothing_changes, model.reading, model.no_keys


class Book(NamedTuple):
    """What the system has on file about the ratee.

    `weighted` / `weight` is the mean in thousandths, kept as a fraction so that nothing is lost to rounding; `waiting` are stars
    that were given but have not arrived: (rater, cause, stars, weight, given at).
    """

    ratee: Ratee
    weighted: int
    weight: int
    value: int
    waiting: tuple[tuple[str, str, int, int, int], ...] = ()


class Move(NamedTuple):
    """Something that an act does to the number whatever the dice say: `stars` of `weight` that arrive (or, if `late`, wait), or a
    shift by `delta` thousandths; `after` minutes from the act on."""

    kind: str
    by: str
    stars: int = 0
    weight: int = 0
    delta: int = 0
    note: str = ""
    after: int = 0
    late: bool = False


class Lean(NamedTuple):
    """A witness who may rate an act: how they lean in thousandths of a star before the number and its tier pull at them."""

    by: str
    number: int | None
    lean: int
    weight: int
    late: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A deed made ready to be judged under one rule version for one ratee: all that no dice, number or hour can change.

    `spoken` comes first, then whoever of `leans` bothers (`dice` are their chances, in the same order), then `moves`.
    """

    deed: Deed
    version: RuleVersion
    spoken: tuple[Move, ...]
    dice: Dice
    leans: tuple[Lean, ...]
    moves: tuple[Move, ...]


def opened(ratee: Ratee, rules: PeerRules) -> Book:
    """The book of a ratee whose start value rests on `rules.prior` units of weight."""
    return Book(ratee, ratee.start * rules.prior, rules.prior, ratee.start)


def prepare(deed: Deed, ratee: Ratee, version: RuleVersion) -> Plan:
    """The plan of a deed."""
    act, rules = deed.act, version.rules
    spoken = [
        Move("vote", r.id, n, weight(r.number, rules), late=r.id in act.late) for who, n in act.votes for r in deed.people[who]
    ]
    named = {who for who, _ in act.votes}
    silent = [w for w in deed.seen if w.rates and w.id not in named and w.id.partition(".")[0] not in named]
    moves = [*_answers(deed, rules), *_kindness(deed, rules)]
    for near in act.near:
        moves += _company(deed, near, rules)
    return Plan(
        deed,
        version,
        tuple(move for move in spoken for _ in range(act.times)),
        dice([(f"{w.id}:{deed.cause}", bother(w, act, ratee, rules)) for w in silent]),
        tuple(Lean(w.id, w.number, leaning(w, act, ratee), weight(w.number, rules), w.id in act.late) for w in silent),
        tuple(moves),
    )


def judge(book: Book, plan: Plan, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """The book after a deed done at minute `at`, and an entry for each thing that counted or was logged as counting for nothing.
    `says` gives the words that are told at the time (see `System.says`)."""
    entries: list[Entry] = []
    for move in plan.spoken:
        book = _move(book, move, plan.deed.cause, at, says, entries)
    bothered = which(seed, plan.dice) if plan.leans else ()
    if bothered:
        book = _votes(book, [plan.leans[place] for place in bothered], plan, at, says, entries)
    for move in plan.moves:
        book = _move(book, move, plan.deed.cause, at, says, entries)
    return book, entries


def land(book: Book, rater: str, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Stars by `rater` that were waiting arrive now."""
    entries: list[Entry] = []
    waiting = book.waiting
    book = book._replace(waiting=tuple(w for w in waiting if w[0] != rater))
    for who, cause, given, heavy, since in waiting:
        if who == rater:
            book = _move(book, Move("vote", who, given, heavy, note=f"late {since}"), cause, at, says, entries)
    return book, entries


def weight(number: int | None, rules: PeerRules) -> int:
    """The weight of a rater with this number (thousandths); nobody without a number has any."""
    if number is None:
        return 0
    if rules.weights == "flat":
        return 3
    if rules.weights == "power":
        # full * (number / 5000) ** (power / 10) to the nearest whole, in whole numbers, so that no machine rounds it otherwise.
        share, whole = (2 * rules.full) ** 10 * number**rules.power, 5000**rules.power
        return sum(share >= (2 * w - 1) ** 10 * whole for w in range(1, rules.full + 1))
    return next((w for line, w in STEPS if number < line), 5)


def stars(who: Lean, value: int, version: RuleVersion) -> int:
    """Whole stars, 1 to 5, that a witness gives to somebody whose number they can see."""
    halo = version.rules.halo
    lean = who.lean + company(who.number, value, version) if version.rules.ingroup else who.lean
    score = (lean * (100 - halo) + value * halo) // 100
    return 1 if score < 1500 else 5 if score >= 4500 else (score + 500) // 1000


def leaning(witness: Witness, act: Act, ratee: Ratee) -> int:
    """What a witness would give before they look at the number, in thousandths of a star."""
    return witness.temper + pull(witness, act) + bias(witness, ratee)


def pull(witness: Witness, act: Act) -> int:
    """How an act strikes a witness, in thousandths of a star."""
    tastes = dict(witness.tastes)
    return sum(tastes.get(signal, 0) * strength for signal, strength in act.signals)


def bias(witness: Witness, ratee: Ratee) -> int:
    """Prejudice for the ratee's tags, in thousandths of a star."""
    return sum(amount for tag, amount in witness.prejudices if tag in ratee.tags)


def bother(witness: Witness, act: Act, ratee: Ratee, rules: PeerRules) -> int:
    """The chance, in per cent, that a witness rates an act at all: more when it strikes them, or when the ratee does."""
    return rules.habit + rules.eager * (abs(pull(witness, act)) + abs(bias(witness, ratee))) // 1000


def company(number: int | None, value: int, version: RuleVersion) -> int:
    """In-group taste: more for the witness's own tier, less for a tier below it."""
    if number is None:
        return 0
    mine, theirs = (next(t.floor for t in version.tiers if n >= t.floor) for n in (number, value))
    rules: PeerRules = version.rules
    return rules.ingroup * ((mine == theirs) - (theirs < mine))


def _answers(deed: Deed, rules: PeerRules) -> Iterator[Move]:
    """What a rating that the ratee gave brings back: an answer in kind, and agreement with what the system suggested."""
    who, given, suggested = deed.act.gave or ("", 0, 0)
    for rater in deed.people[who] if who else ():
        if rater.answers and rater.rates:
            late = rater.id in deed.act.late
            yield Move("vote" if late else "answer", rater.id, given, weight(rater.number, rules), late=late)
        if rater.number is not None and rater.number < rules.low:
            over = given - suggested
            yield Move("echo", rater.id, given, delta=rules.agree if over <= 0 else -rules.above * over)


def _kindness(deed: Deed, rules: PeerRules) -> Iterator[Move]:
    """Kindness and care count when somebody who counts has seen them; else, and before cameras alone, the time stood still."""
    points = sum(strength for signal, strength in deed.act.signals if signal in COUNTED and strength > 0)
    counting = sum(1 for w in deed.seen if w.number is not None and w.number >= rules.kind_floor)
    unseen = (points and (deed.seen or deed.watched)) or (deed.watched and not deed.seen)
    if points and counting and rules.kind:
        yield Move("kind", "", delta=rules.kind * points * counting, note=str(counting))
    elif unseen and not counting and rules.still and deed.act.minutes > 0:
        yield Move("still", "", delta=-rules.still * deed.act.minutes)


def _company(deed: Deed, near: Near, rules: PeerRules) -> Iterator[Move]:
    """Minutes close to somebody low, while somebody or something looks on."""
    other = deed.people[near.who][0]
    low = other.number is not None and other.number < rules.near_below
    off = next((amount for metres, amount in rules.near if near.metres <= metres), 0)
    if low and off and (deed.seen or deed.watched):
        for minute in range(near.minutes):
            yield Move("near", other.id, delta=-off, note=f"{near.metres} m", after=minute + 1)


def _votes(book: Book, who: list[Lean], plan: Plan, at: int, says: Says, entries: list[Entry]) -> Book:
    """The stars of those who bothered go into the mean, one after another: each sees the number that the last one left."""
    ratee, weighted, heavy, value, waiting = book
    cause, version, words = plan.deed.cause, plan.version, says["vote"]
    for one in who:
        by, _, _, weighs, late = one
        given = stars(one, value, version)
        if late:
            waiting = (*waiting, (by, cause, given, weighs, at))
            continue
        weighted += given * 1000 * weighs
        heavy += weighs
        after = mean(weighted, heavy)
        delta, value = after - value, after
        entries.append(vote(at, cause, delta, value, by, given, weighs, words[(delta > 0) - (delta < 0)]))
    return Book(ratee, weighted, heavy, value, waiting)


def _move(book: Book, move: Move, cause: str, at: int, says: Says, entries: list[Entry]) -> Book:
    """Stars go into the mean, or wait; what is no stars moves the value by whole thousandths, as far as the scale goes."""
    kind, by, given, weighs, shift, note, after, late = move
    ratee, weighted, heavy, value, waiting = book
    if late:
        return Book(ratee, weighted, heavy, value, (*waiting, (by, cause, given, weighs, at)))
    if kind in STARRED:
        weighted, heavy = weighted + given * 1000 * weighs, heavy + weighs
        new = mean(weighted, heavy)
    else:
        new = min(TOP, max(0, value + shift))
        weighted += (new - value) * heavy
    delta = new - value
    words = says[kind][(delta > 0) - (delta < 0)]
    entries.append(Entry(at + after, kind, cause, delta, new, by, given, weighs, note, words))
    return Book(ratee, weighted, heavy, new, waiting)


def mean(weighted: int, heavy: int) -> int:
    """The mean to the nearest thousandth, halves up. Deltas are differences of means rounded like this, so that they add up
    exactly. On the scale by itself: stars are, and shifts stop at its ends. Raises ZeroDivisionError where nothing has any
    weight."""
    return (2 * weighted + heavy) // (2 * heavy)


def scale(rules: PeerRules) -> tuple[int, int]:
    """From no star to five."""
    return 0, TOP
