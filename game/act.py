"""What a person did and what is filed about them, described neutrally. Story tells it, systems judge it."""

from dataclasses import dataclass

SIGNALS = (
    "kindness",
    "care",
    "honesty",
    "cheer",
    "composure",
    "deference",
    "dissent",
    "diligence",
    "punctuality",
    "thrift",
    "loyalty",
    "disclosure",
)
"""Observable qualities; an act carries a strength from -2 to 2 for each that it has."""


@dataclass(frozen=True, slots=True)
class Near:
    """Time spent close to somebody: `metres` away for `minutes`."""

    who: str
    metres: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the ratee did.

    `signals` are (signal, strength -2..2) pairs; `minutes` is how long it took, after waiting for the first of `departs`
    (minutes since midnight) that is not past; `seen_by` names cast members and groups, or onlookers without a rating such as
    cameras; `votes` are stars (1..5) that named raters gave on the spot, `times` how often each gave them; `gave` is a rating
    that the ratee gave: (person, stars, stars suggested).
    """

    signals: tuple[tuple[str, int], ...] = ()
    minutes: int = 0
    seen_by: tuple[str, ...] = ()
    near: tuple[Near, ...] = ()
    votes: tuple[tuple[str, int], ...] = ()
    times: int = 1
    gave: tuple[str, int, int] | None = None
    departs: tuple[int, ...] = ()
    late: tuple[str, ...] = ()
    """Raters whose stars for this act do not arrive now; they land at a beat that says so."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Somebody who can see an act: their own number, and how they rate. Stars and numbers are in thousandths.

    `number` is None for people and things without one (a father on a ward, a camera). `tastes` are thousandths of a star for each
    point of a signal's strength, `prejudices` thousandths of a star for a tag of the ratee (a district, a name). `rates` is False
    for those who never open the application. `answers` says whether being rated makes them rate back in kind.
    """

    id: str
    number: int | None = None
    temper: int = 4000
    tastes: tuple[tuple[str, int], ...] = ()
    prejudices: tuple[tuple[str, int], ...] = ()
    rates: bool = True
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that a system has of its own: a record, a remark, a trip, a month's end.

    `id` becomes the cause of its entries; `at` is minutes since the midnight before the day, so that earlier days are negative;
    `key` is what of the model's it goes to (a factor, a register, an earlier piece of evidence), `amount` how much; `by` who
    filed it; `about` whom it is really about, "" for the ratee.
    """

    id: str
    kind: str
    at: int = 0
    amount: int = 0
    key: str = ""
    by: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Ratee:
    """Who is being rated: a number to start from (smallest units of the system), tags that prejudice can see, and what is on file
    from before the day."""

    id: str
    name: str
    start: int
    tags: tuple[str, ...] = ()
    past: tuple[Evidence, ...] = ()
