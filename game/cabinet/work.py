"""Machines of drawers about work, trade and people: the last trips, a share of praise, a gate, an influence, a person's stars."""

from game.cabinet.drawer import Drawer, Machine, Settings, Shown
from game.cabinet.running import lived, many, rules
from game.rating.model import Evidence
from game.rating.system import STAR

HOUR = 60
HELD = 48 * HOUR
"""Minutes that a bad review was to be held before everybody could read it."""


def ride_hailing(d: Drawer, s: Settings) -> Shown:
    """A driver with nothing but fives, and then so many trips with fewer stars; and how many of those it takes."""
    run = lived(d, s, many("stars", s["bad"], s["given"]), start=STAR)
    fives = sum(trip.stars == STAR for trip in run.book.trips)
    figures = {
        "value": run.value, "needed": _needed(d, s), "fives": fives,
        "trips": len(run.book.trips), "low": len(run.book.trips) - fives,
    }  # fmt: skip
    return Shown("gone" if run.value < s["line"] else "in", figures, rows={"trips": tuple(trip.stars for trip in run.book.trips)})


def _needed(d: Drawer, s: Settings) -> int:
    """Trips in a row until the mean is under the line; the line is above four stars, so that they do bring it there."""
    run = lived(d, s, many("stars", s["window"], s["given"]), start=STAR)
    votes = [entry.value for entry in run.entries if entry.kind == "vote" and entry.value is not None]
    return next((i for i, value in enumerate(votes, 1) if value < s["line"]), 0)


def marketplace(d: Drawer, s: Settings) -> Shown:
    """A year of feedback, and overnight neutral feedback goes into the sum, or does not."""
    then = rules(d, s, neutrals=s["counts"])
    run = lived(d, s, many("feedback", s["bad"], -1), start=10_000, then=then, neutrals=0)
    moved = sum(entry.delta for entry in run.entries if entry.kind == "recount")
    figures = {"before": run.value - moved, "value": run.value, "every": s["good"] + s["bad"] + s["neutral"] * s["counts"]}
    return Shown("fell" if moved < 0 else "same", figures)


def super_host(d: Drawer, s: Settings) -> Shown:
    """Four lines, looked at once a quarter."""
    fields = ("stays", "answered", "cancelled", "stars")
    measured = [Evidence(f"measure-{key}", "measure", i, s[key], key) for i, key in enumerate(fields)]
    run = lived(d, s, [*measured, Evidence("quarter", "check", 100)])
    unmet = run.standing.reasons
    met = tuple(int(key not in unmet) for key in fields)
    return Shown("yes" if run.value else "no", {"met": sum(met), "failed": len(unmet)}, {"unmet": unmet}, {"met": met})


def influence(d: Drawer, s: Settings) -> Shown:
    """Followers count by how many noughts their number has; then the weights are changed."""
    reach = 1000 * (len(str(s["followers"])) - 1) // 6
    filed = (Evidence("followers", "factor", 1, reach, "followers"), Evidence("talk", "factor", 2, s["talk"], "talk"))
    both = [(("followers", share), ("talk", 100 - share)) for share in (s["before"], s["after"])]
    run = lived(d, s, filed, start=1, then=rules(d, s, factors=both[1]), factors=both[0])
    moved = sum(entry.delta for entry in run.entries if entry.kind == "recount")
    verdict = "fell" if moved < 0 else "rose" if moved else "same"
    figures = {"was": run.value - moved, "value": run.value, "moved": moved, "reach": reach}
    return Shown(verdict, figures, rows={"parts": (reach, s["talk"])})


def people_app(d: Drawer, s: Settings) -> Shown:
    """Remarks about somebody who was never asked: what others see of them after so many hours."""
    kind = many("stars", s["kind"], 5, "kind")
    cruel = many("stars", s["cruel"], 1, "cruel", HELD)
    out = bool(s["licence"]) if s["opened"] else s["hours"] * HOUR >= HELD
    run = lived(d, s, (*kind, *(cruel if out else ())))
    whole = lived(d, s, (*kind, *cruel))
    hidden = s["cruel"] if not out else 0
    figures = {"value": run.value, "whole": whole.value, "seen": s["kind"] + s["cruel"] - hidden, "hidden": hidden}
    rows = {"cards": (1,) * s["kind"] + (-1 if out else 0,) * s["cruel"]}
    if not s["opened"]:
        return Shown("held" if hidden else "out", figures, rows=rows)
    return Shown("closed" if hidden else "bought", figures, rows=rows)


WORK: dict[str, Machine] = {
    "ride-hailing": Machine(
        ride_hailing, "rolling", ("window", "driven", "bad", "given", "line"), ("in", "gone"),
        (("value", "stars"), ("needed", "whole"), ("fives", "whole"), ("low", "whole"), ("trips", "whole")),
    ),
    "marketplace": Machine(
        marketplace, "percent", ("good", "neutral", "bad", "counts"), ("fell", "same"),
        (("before", "percent"), ("value", "percent"), ("every", "whole")),
    ),
    "super-host": Machine(
        super_host, "gate", ("stays", "answered", "cancelled", "stars"), ("yes", "no"),
        (("met", "whole"), ("failed", "whole")), ("unmet",), ("stays", "answered", "cancelled", "stars"),
    ),
    "influence": Machine(
        influence, "scorecard", ("followers", "talk", "before", "after"), ("fell", "rose", "same"),
        (("was", "whole"), ("value", "whole"), ("moved", "signed"), ("reach", "part")), (), ("followers", "talk"),
    ),
    "people-app": Machine(
        people_app, "rolling", ("kind", "cruel", "hours", "opened", "licence"), ("held", "out", "closed", "bought"),
        (("value", "stars"), ("whole", "stars"), ("seen", "whole"), ("hidden", "whole")),
    ),
}  # fmt: skip
"""By the id of the drawer."""
