"""Machines of drawers about money: scores for credit, and what benefits offices made of averages and of silence."""

from game.cabinet.drawer import Drawer, Machine, Run, Settings, Shown
from game.cabinet.running import DAY, lived
from game.rating import match
from game.rating.amounts import rounded
from game.rating.model import Evidence

FACTORS = ("payments", "owed", "length", "new", "mix")
CRITERIA = tuple(f"c{i}" for i in range(1, 13))
SECRET = (19, 2, 14, 1, 9, 3, 17, 4, 1, 12, 6, 12)
"""Weights under the cover: this project's guess, as anybody's outside would be."""
YEAR = 26
NOTICE = 100
"""The minute at which the year's figure comes in."""
WORKED = 30_000
"""Cents that somebody declares each fortnight, truthfully."""


def factors(*parts: tuple[str, int]) -> tuple[Evidence, ...]:
    """Each factor as it stands, in thousandths."""
    return tuple(Evidence(f"factor-{key}", "factor", i, amount, key) for i, (key, amount) in enumerate(parts))


def card_score(d: Drawer, s: Settings) -> Shown:
    """Five categories, and what the first of them costs."""
    run = lived(d, s, factors(*((key, s[key]) for key in FACTORS)))
    best = lived(d, s, factors(*((key, 1000 if key == "payments" else s[key]) for key in FACTORS)))
    figures = {"value": run.value, "best": best.value, "cost": best.value - run.value}
    rows = {"parts": tuple(part for _, part in run.book.factors), "weights": tuple(w for _, w in run.rules.factors)}
    return Shown("paid" if run.value == best.value else "late", figures, {"reasons": run.standing.reasons}, rows)


def german_score(d: Drawer, s: Settings) -> Shown:
    """Twelve criteria: added up in the open, or weighed under a cover."""
    parts = [1000 if i < s["met"] else s["part"] if i == s["met"] else 0 for i in range(len(CRITERIA))]
    filed = factors(*zip(CRITERIA, parts, strict=True))
    secret = tuple(zip(CRITERIA, SECRET, strict=True))
    open_, covered = lived(d, s, filed), lived(d, s, filed, low=0, high=10_000, factors=secret)
    points = tuple(rounded(open_.rules.high * part, 1000 * len(CRITERIA)) for part in parts)
    figures = {"value": open_.value, "percent": covered.value}
    return Shown("after" if s["year"] else "before", figures, rows={"parts": tuple(parts), "points": points})


def perks(d: Drawer, s: Settings) -> Shown:
    """Five dimensions, one of them one's friends."""
    run, lonely, grand = (_befriended(d, s, number) for number in (s["friends"], 350, 950))
    figures = {"value": run.value, "swing": grand.value - lonely.value, "least": lonely.value, "most": grand.value}
    rows = {"parts": tuple(part for _, part in run.book.factors), "weights": tuple(w for _, w in run.rules.factors)}
    return Shown("waived" if run.value >= s["line"] else "paid", figures, rows=rows)


def _befriended(d: Drawer, s: Settings, number: int) -> Run:
    own = factors(*((key, s[key]) for key in ("history", "means", "habits", "identity")))
    return lived(d, s, (*own, Evidence("friends", "friend", 10, number)))


def averaging(d: Drawer, s: Settings) -> Shown:
    """Some fortnights of work, a year's figure spread over all of them, and days of silence."""
    earned = tuple(s["pay"] if i < s["worked"] else 0 for i in range(YEAR))
    filed = [Evidence(f"fortnight-{i}", "fortnight", i, amount) for i, amount in enumerate(earned)]
    filed.append(Evidence("year", "annual", NOTICE, sum(earned)))
    if s["slips"]:
        filed.append(Evidence("slips", "payslips", NOTICE + 5 * DAY))
    before = lived(d, s, filed)
    run = lived(d, s, [*filed, Evidence("day", "day", NOTICE + s["days"] * DAY)])
    # The asserting empties the list of fortnights, so what was true is asked of the book before.
    figures = {
        "value": run.value, "truth": match.true_debt(before.book, before.rules, earned),
        "average": match.averaged(before.book), "fortnights": s["worked"],
    }  # fmt: skip
    taken = {entry.cause: entry.delta for entry in run.entries if entry.kind == "check"}
    rows = {"earned": earned, "asserted": tuple(taken.get(f"fortnight-{i}", 0) for i in range(YEAR))}
    return Shown(_match_verdict(run, s["slips"]), figures, rows=rows)


def _match_verdict(run: Run, answered: int) -> str:
    if run.value:
        return "asserted"
    return "waits" if run.book.notice is not None else "answered" if answered else "agrees"


def silence(d: Drawer, s: Settings) -> Shown:
    """An employer's figure that differs a little, a notice in a portal, and nobody who looks there in ten days."""
    filed = [Evidence(f"fortnight-{i}", "fortnight", i, WORKED) for i in range(YEAR)]
    filed.append(Evidence("year", "annual", NOTICE, YEAR * (WORKED + s["gap"])))
    if s["opened"] >= 0:
        filed.append(Evidence("slips", "payslips", NOTICE + s["opened"] * DAY))
    days = [Evidence(f"day-{n}", "day", NOTICE + n * DAY + 1) for n in range(31)]
    run = lived(d, s, [*filed, *days])
    noticed = any(entry.kind == "notice" for entry in run.entries)
    verdict = "guilty" if run.value else "answered" if noticed else "agrees"
    return Shown(verdict, {"value": run.value, "silence": run.rules.silence}, rows={"day": (s["opened"], run.rules.silence)})


MONEY: dict[str, Machine] = {
    "card-score": Machine(
        card_score, "scorecard", FACTORS, ("paid", "late"),
        (("value", "whole"), ("best", "whole"), ("cost", "whole")), ("reasons",), FACTORS,
    ),
    "german-score": Machine(
        german_score, "scorecard", ("year", "met", "part"), ("before", "after"), (("value", "whole"), ("percent", "percent")),
    ),
    "perks": Machine(
        perks, "scorecard", ("history", "means", "habits", "identity", "friends", "line"), ("waived", "paid"),
        (("value", "whole"), ("swing", "whole"), ("least", "whole"), ("most", "whole")),
        (), ("history", "means", "habits", "identity", "friends"),
    ),
    "averaging": Machine(
        averaging, "match", ("worked", "pay", "slips", "days"), ("asserted", "waits", "answered", "agrees"),
        (("value", "money"), ("truth", "money"), ("average", "money"), ("fortnights", "whole")),
    ),
    "silence": Machine(
        silence, "match", ("gap", "tolerance", "opened"), ("guilty", "answered", "agrees"),
        (("value", "money"), ("silence", "whole")),
    ),
}  # fmt: skip
"""By the id of the drawer."""
