"""`risk`: how far from the average day of people like you, and from a threshold on, a visit.

    value = min(1000, start + sum(min(cap, w_j * |x_j - m_j| / d_j)) + sum(tags))     whole points, nobody is shown them

x_j is what was measured, m_j the average and d_j the usual distance from it, w_j points for that distance: being unusual counts,
whichever way. Measures come in one after another; where the scale ends, the later one adds less. A visit is a scan that finds the
value at the threshold; it moves nothing.
Notes on appearance and the length of a relationship among 315 inputs: Lighthouse Reports, "Suspicion Machine", 2023 (Rotterdam).
What share of those flagged is guilty: T. Bayes' rule as in P. E. Meehl & A. Rosen, "Antecedent Probability and the Efficiency of
Psychometric Signs, Patterns, or Cutting Scores", Psychological Bulletin 52, 1955.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.act import Ratee
from game.ledger import Entry
from game.rating import model
from game.rating.amounts import rounded, within, worth
from game.rating.model import Evidence, Plain, Says, Standing, entry
from game.rating.rules import Rules, known, refuse, rows, whole
from game.rating.system import RuleVersion

TOP = 1000
FEATURES = (("outings", 4, 2, 100), ("visitors", 3, 2, 100), ("purchases", 10, 5, 100))
USUAL = (("cheer", "visitors", 1), ("thrift", "purchases", -1))


@dataclass(frozen=True, slots=True)
class RiskRules(Rules):
    """Parameters of `risk`. features: (name, average, usual distance from it, points for that distance), each 1 to 10,000. cap:
    points of one feature at most, 1 to 1,000. tags: (tag, points) that the ratee's tags add from the start, -1,000 to 1,000.
    threshold: 1 to 1,000 points. tariff: (signal, feature, amount a point), -100 to 100."""

    features: tuple[tuple[str, int, int, int], ...] = rows(
        FEATURES, 1, 10_000, "of what is measured", "average", "usual distance", "points"
    )
    cap: int = whole(400, 1, TOP, "points")
    tags: tuple[tuple[str, int], ...] = rows((), -TOP, TOP, "points")
    threshold: int = whole(600, 1, TOP, "points")
    tariff: tuple[tuple[str, str, int], ...] = rows(USUAL, -100, 100, "of what is measured")

    def __post_init__(self) -> None:
        Rules.__post_init__(self)
        refuse(not self.features or len(set(keys(self))) < len(self.features), "there are features, each named once", "features")
        known(self.tariff, keys(self), "feature")


class Book(NamedTuple):
    """`base` is what start and tags come to; `measures` what each feature is, at first its average."""

    ratee: Ratee
    base: int
    measures: tuple[tuple[str, int], ...]
    value: int


RULES = RiskRules
EVIDENCE = ("measure", "count", "scan")
AMOUNTS = {"measure": "of what is measured", "count": "of what is measured"}
UNIT = 1
prepare, land = model.plainly, model.nothing_lands


def opened(ratee: Ratee, rules: RiskRules) -> Book:
    """An average day, on top of the start and of what the ratee is tagged with."""
    base = within(ratee.start + sum(points for tag, points in rules.tags if tag in ratee.tags), 0, TOP)
    return Book(ratee, base, tuple((name, average) for name, average, _, _ in rules.features), base)


def judge(book: Book, plan: Plain, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """What was seen is measured."""
    entries: list[Entry] = []
    for signal, key, amount in worth(plan.deed, plan.version.rules.tariff):
        more = dict(book.measures)[key] + amount
        book = _measured(book, key, more, plan.version, (plan.deed.cause, signal), at, says, entries)
    return book, entries


def file(book: Book, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Book, list[Entry]]:
    """`measure`: the feature `key` is `amount`. `count`: `amount` more. `scan`: who is at the threshold is visited."""
    entries: list[Entry] = []
    if evidence.kind == "scan":
        note = "visit" if book.value >= version.rules.threshold else ""
        return book, [entry(says, at, "check", evidence.id, (book.value, book.value), evidence.by, note)]
    before = dict(book.measures).get(evidence.key)
    if before is None:
        return book, []
    amount = evidence.amount + (before if evidence.kind == "count" else 0)
    return _measured(book, evidence.key, amount, version, (evidence.id, evidence.by), at, says, entries), entries


def changed(book: Book, version: RuleVersion, at: int, says: Says) -> tuple[Book, list[Entry]]:
    """Other averages over the same measures; a feature that is new stands at its average."""
    on_file = dict(book.measures)
    measures = tuple((name, on_file.get(name, average)) for name, average, _, _ in version.rules.features)
    after = _over(book, measures, version.rules)
    return model.recounted(book, after, version, at, says)


def standing(book: Book, version: RuleVersion) -> Standing:
    """Hidden; the reasons are the features by how far off they are."""
    far = sorted(((points, name) for name, points in distances(book, version.rules) if points), reverse=True)
    return Standing(None, model.tier(book.value, version), tuple(name for _, name in far))


def keys(rules: RiskRules) -> tuple[str, ...]:
    """The features."""
    return tuple(name for name, *_ in rules.features)


def scale(rules: RiskRules) -> tuple[int, int]:
    """From nothing to the top."""
    return 0, TOP


def distances(book: Book, rules: RiskRules) -> list[tuple[str, int]]:
    """The points of each feature."""
    found = dict(book.measures)
    return [(name, min(rules.cap, points * abs(found[name] - mean) // far)) for name, mean, far, points in rules.features]


def right(prevalence: int, sensitivity: int, specificity: int) -> int:
    """The share of those flagged who did it, from three shares: of people who did it, of those who are flagged, of others who are
    not. All in thousandths. Raises ZeroDivisionError where nobody is flagged."""
    rightly = prevalence * sensitivity
    wrongly = (1000 - prevalence) * (1000 - specificity)
    return rounded(1000 * rightly, rightly + wrongly)


def _measured(
    book: Book, key: str, amount: int, version: RuleVersion, why: tuple[str, str], at: int, says: Says, entries: list[Entry]
) -> Book:
    measures = tuple((name, within(amount, 0, 1_000_000) if name == key else was) for name, was in book.measures)
    after = _over(book, measures, version.rules)
    entries.append(entry(says, at, "record", why[0], (book.value, after.value), why[1], key))
    return after


def _over(book: Book, measures: tuple[tuple[str, int], ...], rules: RiskRules) -> Book:
    book = book._replace(measures=measures)
    return book._replace(value=min(TOP, book.base + sum(points for _, points in distances(book, rules))))
