"""What every model of a rating offers: a book is opened, deeds and evidence are judged into it, and it is read.

A model is a module of this package; `game.rating.models.MODELS` loads it by name. Nothing that it does changes what it was given,
and all chance comes from the seed, so the same past gives the same entries byte for byte and every what-if is a replay.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from game.act import Act, Ratee, Witness
from game.act import Evidence as Evidence
from game.chance import happens
from game.ledger import Entry
from game.rating.system import Disclosure, RuleVersion, Tier

SILENT = ("", "", "")

Says = Mapping[str, tuple[str, str, str]]
"""What is said of an entry when it comes about, by its kind: of one that moves nothing, up, and (last, so at -1) down."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act as it reaches the system: what caused it, who saw it (expanded to witnesses), everybody by id, and whether onlookers
    without a rating (cameras) were watching."""

    act: Act
    cause: str
    seen: Sequence[Witness]
    people: dict[str, tuple[Witness, ...]]
    watched: bool = False


class Standing(NamedTuple):
    """What a system says now: its value (None for a system without a number), its tier, and what weighed most against the ratee,
    heaviest first."""

    value: int | None
    tier: Tier
    reasons: tuple[str, ...] = ()


class Filed(Protocol):
    """A book, as far as everybody may look into it."""

    @property
    def ratee(self) -> Ratee: ...
    @property
    def value(self) -> int: ...


class Model(Protocol):
    """A model of rating. Books, plans and rules are each model's own.

    `RULES` is the class of its parameters, whose usual values are valid; `EVIDENCE` are the kinds of evidence that it knows, any
    other being somebody else's; `AMOUNTS` says what the amounts of those are counted in that have one, in the words of
    `rules.Range`; `UNIT` is the number of smallest units in a point. The value of an opened book is the start: as near to the
    ratee's as the model can stand.
    """

    @property
    def RULES(self) -> type[Any]: ...
    @property
    def EVIDENCE(self) -> tuple[str, ...]: ...
    @property
    def AMOUNTS(self) -> Mapping[str, str]: ...
    @property
    def UNIT(self) -> int: ...

    def opened(self, ratee: Ratee, rules: Any) -> Any:
        """The book of somebody of whom nothing has been judged yet."""

    def prepare(self, deed: Deed, ratee: Ratee, version: RuleVersion) -> Any:
        """The plan of a deed under a rule version: all about it that no dice, value or hour can change."""

    def judge(self, book: Any, plan: Any, at: int, seed: int, says: Says) -> tuple[Any, list[Entry]]:
        """The book after a deed done at minute `at`, and its entries."""

    def file(
        self, book: Any, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says
    ) -> tuple[Any, list[Entry]]:
        """The book after evidence that arrives at minute `at`, and its entries."""

    def land(self, book: Any, rater: str, at: int, says: Says) -> tuple[Any, list[Entry]]:
        """The book after stars by `rater` that were waiting arrive."""

    def changed(self, book: Any, version: RuleVersion, at: int, says: Says) -> tuple[Any, list[Entry]]:
        """The book when a new rule version takes over."""

    def standing(self, book: Any, version: RuleVersion) -> Standing:
        """What the system says now."""

    def keys(self, rules: Any) -> tuple[str, ...]:
        """What evidence may be filed under by name, beside the ids of earlier evidence."""

    def scale(self, rules: Any) -> tuple[int, int]:
        """The least and the greatest value."""


class Plain(NamedTuple):
    """The plan of a model that makes nothing ready."""

    deed: Deed
    version: RuleVersion


def plainly(deed: Deed, ratee: Ratee, version: RuleVersion) -> Plain:
    """`prepare` of a model that makes nothing ready."""
    return Plain(deed, version)


def nothing_filed(book: Any, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says) -> tuple[Any, list[Entry]]:
    """`file` of a model that has no evidence of its own."""
    return book, []


def nothing_lands(book: Any, rater: str, at: int, says: Says) -> tuple[Any, list[Entry]]:
    """`land` of a model in which nothing waits for a rater."""
    return book, []


def nothing_changes(book: Any, version: RuleVersion, at: int, says: Says) -> tuple[Any, list[Entry]]:
    """`changed` of a model whose value stays when its rules do not."""
    return book, []


def recounted(before: Filed, after: Any, version: RuleVersion, at: int, says: Says) -> tuple[Any, list[Entry]]:
    """`changed` of a model that counts what is on file by the new rules: one entry for the step, if there is one."""
    values = (before.value, after.value)
    return after, [entry(says, at, "recount", version.id, values)] if values[0] != values[1] else []


def no_keys(rules: Any) -> tuple[str, ...]:
    """`keys` of a model whose evidence goes to one place."""
    return ()


def reading(book: Filed, version: RuleVersion) -> Standing:
    """`standing` of a model that gives no reasons."""
    return Standing(book.value, tier(book.value, version))


def tier(value: int, version: RuleVersion) -> Tier:
    """The highest tier whose floor the value reaches; on the line counts as in."""
    return next((tier for tier in version.tiers if value >= tier.floor), version.tiers[-1])


def disclosed(standing: Standing, disclosure: Disclosure) -> Standing:
    """As much of a standing as the ratee may know. How far a value is rounded is for whoever shows it."""
    value = None if disclosure.value == "none" else standing.value
    return Standing(value, standing.tier, standing.reasons if disclosure.inputs in ("rounded", "full") else ())


def filed(
    model: Model, book: Any, evidence: Evidence, version: RuleVersion, at: int, seed: int, says: Says
) -> tuple[Any, list[Entry]]:
    """The book after evidence that may be about somebody else: most of that is sent on, some is mistaken for the ratee's."""
    if evidence.kind not in model.EVIDENCE:
        return book, []
    if evidence.about in ("", book.ratee.id):
        return model.file(book, evidence, version, at, seed, says)
    if not happens(seed, f"mistaken:{evidence.id}", version.terms.wrong(evidence.key)):
        return book, []
    book, entries = model.file(book, evidence, version, at, seed, says)
    return book, [e._replace(kind="error", told=said(says, "error", e.delta)) for e in entries]


def sent(before: int, book: Filed, version: RuleVersion, at: int, cause: str) -> list[tuple[str, Evidence]]:
    """What goes to other systems, as (system, evidence), after the value fell from `before` below the line of a link."""
    found = [link for link in version.terms.links if book.value < link.below <= before]
    return [(link.to, Evidence(f"{cause}>{link.to}", link.kind, at, link.amount, link.key, "link")) for link in found]


def said(says: Says, kind: str, delta: int) -> str:
    """What is told of an entry of this kind that moves the value so."""
    return says.get(kind, SILENT)[(delta > 0) - (delta < 0)]


def entry(says: Says, at: int, kind: str, cause: str, values: tuple[int, int], by: str = "", note: str = "") -> Entry:
    """The entry of a move from one value to another, without stars."""
    before, after = values
    return Entry(at, kind, cause, after - before, after, by, 0, 0, note, said(says, kind, after - before))


def starred(says: Says, at: int, cause: str, values: tuple[int, int], by: str, stars: int, weight: int, note: str = "") -> Entry:
    """The entry of stars that arrive."""
    before, after = values
    return Entry(at, "vote", cause, after - before, after, by, stars, weight, note, said(says, "vote", after - before))
