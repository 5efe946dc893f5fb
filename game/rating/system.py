"""A rating system as data: its rule versions, what it discloses, its tiers and what they open, its words."""

from dataclasses import dataclass, field
from typing import Any, Literal

from game.act import Evidence
from game.rating.rules import Rules, rows, whole
from game.rating.terms import NO_TERMS, Terms

Disclosed = Literal["none", "late", "rounded", "full"]
Shows = Literal["number", "label", "grade"]
Change = Literal["announced", "vague", "silent"]
Holds = Literal["yes", "partly", "no"]

STAR = 5000
"""The most that stars come to, in thousandths."""


@dataclass(frozen=True, slots=True)
class Tier:
    """A band of the scale from `floor` (smallest units) up; `opens` are the ids of what it opens. The lowest begins where
    the scale does. The ratee does not see on which side of its line they are where it is `untold`."""

    id: str
    name: str
    floor: int
    opens: tuple[str, ...] = ()
    untold: bool = False


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What the ratee can see of the value, what went into it, the rules and who rated; and what the value is shown as: a number,
    the label of its tier, or its tier as a grade on a printed card."""

    value: Disclosed = "rounded"
    inputs: Disclosed = "none"
    rules: Disclosed = "none"
    raters: Disclosed = "none"
    shows: Shows = "number"


@dataclass(frozen=True, slots=True)
class PeerRules(Rules):
    """Parameters of the `peer` model (see `game.rating.peer`). Stars in thousandths, weights in whole units.

    prior: weight of what is already on file. weights: `flat`, `step` or `power` with `power` tenths, `full` for a rater at the
    top. halo: share (percent) of the number that raters see in what they give. ingroup: added for somebody of the rater's own
    tier, taken off for somebody below it. habit, eager: percent chance that a witness bothers to rate at all, and what each star
    of pull adds.
    near: (metres, thousandths off a minute) in rising order, for company under `near_below`, while seen by somebody.
    kind: thousandths for each point of kindness and care and each witness that counts; kind_floor: a witness counts from this
    number on. still: thousandths off a minute for kindness that nobody who counts has seen, and for time before cameras.
    agree, above: thousandths for giving the suggested stars or fewer to somebody under `low`, and off for each star above.
    """

    prior: int = whole(400, 1, 100_000, "of weight")
    weights: Literal["flat", "step", "power"] = "step"
    power: int = whole(30, 0, 50, "tenths")
    full: int = whole(5, 1, 20, "of weight")
    halo: int = whole(0, 0, 100, "per cent")
    ingroup: int = whole(0, 0, STAR, "thousandths")
    habit: int = whole(10, 0, 100, "per cent")
    eager: int = whole(50, 0, 100, "per cent a star")
    near: tuple[tuple[int, int], ...] = rows((), 0, STAR, "metres and thousandths")
    near_below: int = whole(0, 0, STAR, "thousandths")
    kind: int = whole(0, 0, STAR, "thousandths")
    kind_floor: int = whole(0, 0, STAR, "thousandths")
    still: int = whole(0, 0, STAR, "thousandths")
    agree: int = whole(0, 0, STAR, "thousandths")
    above: int = whole(0, 0, STAR, "thousandths")
    low: int = whole(4000, 0, STAR, "thousandths")


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """The rules from a moment of the day on (minutes since midnight), and how the change was told."""

    id: str
    since: int
    change: Change
    tiers: tuple[Tier, ...]
    rules: Any
    """The parameters of the system's model: PeerRules or another's `RULES`. Each model knows its own when it is handed one."""
    summary: str = ""
    """One sentence of what it does, for the opened box."""
    terms: Terms = NO_TERMS


@dataclass(frozen=True, slots=True)
class Framed:
    """Whether a system holds in one of the five frames that a fair one fills (`id`, such as `relevant`), and one sentence why."""

    id: str
    holds: Holds
    because: str


@dataclass(frozen=True, slots=True)
class System:
    """A whole system. `unit` is the number of smallest units in one point of the scale; the scale runs from `bottom` to `top`
    points."""

    id: str
    name: str
    model: str
    unit: int
    top: int
    versions: tuple[RuleVersion, ...]
    disclosure: Disclosure = Disclosure()
    captions: dict[str, str] = field(default_factory=dict)
    told: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What is said at the time, by kind and sign of an entry: texts that take turns."""
    relatives: tuple[str, ...] = ()
    alone: str = ""
    """Why it has no real relatives, if it has none."""
    bottom: int = 0
    evidence: tuple[Evidence, ...] = ()
    """What the system files by itself about everybody, whoever it is: a month's end, an update, a look at the line."""
    frames: tuple[Framed, ...] = ()
    """The five frames in their order, or none."""
    note: str = ""
    """What somebody wrote under them by hand; it has no frame."""

    def version(self, at: int) -> RuleVersion:
        """The rule version in force at a minute of the day."""
        return [v for v in self.versions if v.since <= at][-1]

    def tier(self, value: int, version: RuleVersion) -> Tier:
        """The highest tier whose floor the value reaches; on the line counts as in."""
        for tier in version.tiers:
            if value >= tier.floor:
                return tier
        return version.tiers[-1]

    def turns(self, kind: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """What the system may say at the time of an entry of this kind that moves nothing, up, or (last, so at -1) down."""
        other = self.told.get(kind, ())
        return self.told.get(kind + "0", other), self.told.get(kind + "+", other), self.told.get(kind + "-", other)

    def says(self, kind: str) -> tuple[str, str, str]:
        """What the system says the first time, of nothing, up, or down; "" for nothing."""
        still, up, down = (texts[0] if texts else "" for texts in self.turns(kind))
        return still, up, down
