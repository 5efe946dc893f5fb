"""`peer`: a weighted mean of the stars that witnesses give, on top of what is already on file.

    value = (prior * start + sum(w_i * s_i)) / (prior + sum(w_i))          stars in thousandths, weights in whole units

A witness's stars are temper plus tastes for what the act showed, in-group and prejudice, pulled by `halo` per cent towards the
number that they see, rounded to whole stars; their weight comes from their own number (steps 0-1-2-3-4-5 at <1 <2 <3 <4 <4.5 and
from 4.5). Company, unseen kindness and disagreement with the crowd move the value by whole thousandths on top of the mean.
After C. Dellarocas, "The digitization of word of mouth", Management Science 49(10), 2003 (weighted means of feedback), with halo as
in E. L. Thorndike, "A constant error in psychological ratings", J. Applied Psychology 4, 1920; the step weights are this project's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.act import Act, Near, Ratee, Witness
from game.chance import happens
from game.ledger import Entry
from game.rating.system import PeerRules, RuleVersion

STEPS = ((1000, 0), (2000, 1), (3000, 2), (4000, 3), (4500, 4))
COUNTED = ("kindness", "care")


@dataclass(frozen=True, slots=True)
class Book:
    """What the system has on file about the ratee.

    `weighted` / `weight` is the mean in thousandths, kept as a fraction so that nothing is lost to rounding; `waiting` are stars
    that were given but have not arrived: (rater, cause, stars, weight, given at).
    """

    ratee: Ratee
    weighted: int
    weight: int
    value: int
    waiting: tuple[tuple[str, str, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Deed:
    """An act as it reaches the system: what caused it, when, who saw it (expanded to witnesses), and under which seed."""

    act: Act
    cause: str
    at: int
    seen: Sequence[Witness]
    people: dict[str, tuple[Witness, ...]]
    seed: int
    watched: bool = False
    """Whether onlookers without a rating (cameras) saw it."""


def opened(ratee: Ratee, rules: PeerRules) -> Book:
    """The book of a ratee whose start value rests on `rules.prior` units of weight."""
    return Book(ratee, ratee.start * rules.prior, rules.prior, ratee.start)


def weight(number: int | None, rules: PeerRules) -> int:
    """The weight of a rater with this number (thousandths); nobody without a number has any."""
    if number is None:
        return 0
    if rules.weights == "flat":
        return 3
    if rules.weights == "power":
        exponent = rules.power // 10
        top = int(5000**exponent)
        return (10 * int(number**exponent) + top) // (2 * top)
    return next((w for line, w in STEPS if number < line), 5)


def stars(witness: Witness, deed: Deed, book: Book, version: RuleVersion) -> int:
    """Whole stars, 1 to 5, that a witness gives for an act to somebody whose number they can see."""
    rules = version.rules
    lean = witness.temper + pull(witness, deed.act) + bias(witness, book.ratee) + company(witness, book.value, version)
    score = (lean * (100 - rules.halo) + book.value * rules.halo) // 100
    return min(5, max(1, (score + 500) // 1000))


def pull(witness: Witness, act: Act) -> int:
    """How an act strikes a witness, in thousandths of a star."""
    tastes = dict(witness.tastes)
    return sum(tastes.get(signal, 0) * strength for signal, strength in act.signals)


def bias(witness: Witness, ratee: Ratee) -> int:
    """Prejudice for the ratee's tags, in thousandths of a star."""
    return sum(amount for tag, amount in witness.prejudices if tag in ratee.tags)


def company(witness: Witness, value: int, version: RuleVersion) -> int:
    """In-group taste: more for the witness's own tier, less for a tier below it."""
    if not version.rules.ingroup or witness.number is None:
        return 0
    floors = [tier.floor for tier in version.tiers]
    mine, theirs = (next(f for f in floors if n >= f) for n in (witness.number, value))
    return version.rules.ingroup * ((mine == theirs) - (theirs < mine))


def judge(book: Book, deed: Deed, version: RuleVersion) -> tuple[Book, list[Entry]]:
    """The book after an act, and an entry for each thing that counted (or was logged as counting for nothing)."""
    entries: list[Entry] = []
    for near in deed.act.near:
        book = _sat_near(book, deed, near, version, entries)
    for rater, given in _votes(book, deed, version):
        book = _vote(book, deed, rater, given, version, entries)
    if deed.act.gave:
        book = _answer(book, deed, version, entries)
    book = _kindness(book, deed, version, entries)
    return book, entries


def land(book: Book, rater: str, at: int) -> tuple[Book, list[Entry]]:
    """Stars by `rater` that were waiting arrive now."""
    entries: list[Entry] = []
    for who, cause, given, heavy, since in book.waiting:
        if who == rater:
            book = _add(book, Entry(at, "vote", cause, by=who, stars=given, weight=heavy, note=f"late {since}"), entries)
    return Book(book.ratee, book.weighted, book.weight, book.value, tuple(w for w in book.waiting if w[0] != rater)), entries


def _votes(book: Book, deed: Deed, version: RuleVersion) -> Iterator[tuple[Witness, int]]:
    """Who gives stars for the act, and how many: first what was given on the spot, then whoever bothers."""
    spoken = {who for who, _ in deed.act.votes}
    for who, given in deed.act.votes:
        for rater in deed.people[who]:
            for _ in range(deed.act.times):
                yield rater, given
    for rater in deed.seen:
        if rater.rates and rater.id not in spoken and rater.id.partition(".")[0] not in spoken and _bothers(rater, deed, book, version.rules):
            yield rater, stars(rater, deed, book, version)


def _bothers(rater: Witness, deed: Deed, book: Book, rules: PeerRules) -> bool:
    moved = abs(pull(rater, deed.act)) + abs(bias(rater, book.ratee))
    return happens(deed.seed, f"{rater.id}:{deed.cause}", rules.habit + rules.eager * moved // 1000)


def _vote(book: Book, deed: Deed, rater: Witness, given: int, version: RuleVersion, entries: list[Entry]) -> Book:
    heavy = weight(rater.number, version.rules)
    if rater.id in deed.act.late:
        waiting = (*book.waiting, (rater.id, deed.cause, given, heavy, deed.at))
        return Book(book.ratee, book.weighted, book.weight, book.value, waiting)
    return _add(book, Entry(deed.at, "vote", deed.cause, by=rater.id, stars=given, weight=heavy), entries)


def _answer(book: Book, deed: Deed, version: RuleVersion, entries: list[Entry]) -> Book:
    """What a rating that the ratee gave brings back: an answer in kind, and agreement with what the system suggested."""
    assert deed.act.gave is not None
    who, given, suggested = deed.act.gave
    for rater in deed.people[who]:
        if rater.answers and rater.rates:
            if rater.id in deed.act.late:
                book = _vote(book, deed, rater, given, version, entries)
            else:
                heavy = weight(rater.number, version.rules)
                book = _add(book, Entry(deed.at, "answer", deed.cause, by=rater.id, stars=given, weight=heavy), entries)
        if rater.number is not None and rater.number < version.rules.low:
            over = given - suggested
            delta = version.rules.agree if over <= 0 else -version.rules.above * over
            book = _shift(book, Entry(deed.at, "echo", deed.cause, delta, by=rater.id, stars=given), entries)
    return book


def _sat_near(book: Book, deed: Deed, near: Near, version: RuleVersion, entries: list[Entry]) -> Book:
    rules = version.rules
    other = deed.people[near.who][0]
    low = other.number is not None and other.number < rules.near_below
    off = next((amount for metres, amount in rules.near if near.metres <= metres), 0)
    if not low or not off or not (deed.seen or deed.watched):
        return book
    for minute in range(near.minutes):
        entry = Entry(deed.at + minute + 1, "near", deed.cause, -off, by=other.id, note=f"{near.metres} m")
        book = _shift(book, entry, entries)
    return book


def _kindness(book: Book, deed: Deed, version: RuleVersion, entries: list[Entry]) -> Book:
    """Kindness and care count when somebody who counts has seen them; else, and before cameras alone, the time stood still."""
    rules = version.rules
    points = sum(strength for signal, strength in deed.act.signals if signal in COUNTED and strength > 0)
    counting = sum(1 for w in deed.seen if w.number is not None and w.number >= rules.kind_floor)
    if points and counting and rules.kind:
        entry = Entry(deed.at, "kind", deed.cause, rules.kind * points * counting, note=f"{counting} counted")
        return _shift(book, entry, entries)
    unseen = (points and (deed.seen or deed.watched)) or (deed.watched and not deed.seen)
    if unseen and not counting and rules.still and deed.act.minutes > 0:
        return _shift(book, Entry(deed.at, "still", deed.cause, -rules.still * deed.act.minutes), entries)
    return book


def _mean(weighted: int, heavy: int) -> int:
    """The mean to the nearest thousandth, halves up."""
    return (2 * weighted + heavy) // (2 * heavy)


def _add(book: Book, entry: Entry, entries: list[Entry]) -> Book:
    """Puts stars into the mean. The entry's delta is the difference of the rounded means, so that deltas add up exactly."""
    weighted = book.weighted + entry.stars * 1000 * entry.weight
    heavy = book.weight + entry.weight
    value = min(5000, max(0, _mean(weighted, heavy)))
    entries.append(_with(entry, value - book.value, value))
    return Book(book.ratee, weighted, heavy, value, book.waiting)


def _shift(book: Book, entry: Entry, entries: list[Entry]) -> Book:
    """Moves the value by whole thousandths, as far as the scale goes."""
    value = min(5000, max(0, book.value + entry.delta))
    moved = value - book.value
    entries.append(_with(entry, moved, value))
    return Book(book.ratee, book.weighted + moved * book.weight, book.weight, value, book.waiting)


def _with(entry: Entry, delta: int, value: int) -> Entry:
    return Entry(entry.at, entry.kind, entry.cause, delta, value, entry.by, entry.stars, entry.weight, entry.note, entry.told)
