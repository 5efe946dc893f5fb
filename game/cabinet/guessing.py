"""Machines of drawers that guess about people: a fraud model, grades by rank, a decile."""

from game.cabinet.drawer import Drawer, Machine, Settings, Shown
from game.cabinet.running import lived
from game.rating import quota, risk
from game.rating.amounts import rounded
from game.rating.model import Evidence

PEOPLE = 1000
GRADES = ("g0", "g1", "g2", "g3")
MISSED = {"a": 280, "b": 477}
"""Of those who were charged again, how many the reported score had called low, in thousandths."""
ACCUSED = {"a": 449, "b": 235}
"""Of those who were not, how many it had called high."""
ALIKE = 20
"""Thousandths by which two shares may differ and still be called alike."""


def fraud_model(d: Drawer, s: Settings) -> Shown:
    """How many of a thousand are flagged, and how many of those rightly; and one person whose days are unusual."""
    odd = [Evidence("talk", "measure", 1, 4 + 2 * s["odd"], "talk"), Evidence("scan", "scan", 2)]
    run = lived(d, s, odd)
    visited = run.entries[-1].note == "visit"
    rightly = rounded(s["share"] * s["found"], 1000)
    wrongly = rounded((PEOPLE - s["share"]) * (1000 - s["spared"]), 1000)
    figures = {
        "right": risk.right(s["share"], s["found"], s["spared"]), "flagged": rightly + wrongly, "rightly": rightly,
        "wrongly": wrongly, "missed": s["share"] - rightly,
    }  # fmt: skip
    rows = {"people": (rightly, wrongly, s["share"] - rightly), "odd": (run.value, run.rules.threshold)}
    return Shown("visit" if visited else "quiet", figures, rows=rows)


def exam(d: Drawer, s: Settings) -> Shown:
    """A pupil's place in the class, and shares that earlier pupils set."""
    place = min(s["rank"], s["size"])
    filed = [Evidence("size", "size", 1, s["size"]), Evidence("rank", "rank", 2, place), Evidence("result", "result", 3)]
    run = lived(d, s, filed, start=s["teacher"])
    past = next((entry.value for entry in run.entries if entry.kind == "link" and entry.value is not None), run.value)
    exempt = run.entries[-1].note == "exempt"
    moved = "cut" if run.value < s["teacher"] else "raised" if run.value > s["teacher"] else "kept"
    words = {"given": (GRADES[run.value],), "earlier": (GRADES[past],)}
    shares = quota.shares(run.rules, run.rules.known)
    pupils = tuple(quota.grade(i, s["size"], shares) for i in range(1, s["size"] + 1))
    rows = {"shares": shares, "pupils": pupils, "place": (place,)}
    return Shown("exempt" if exempt else moved, {"place": place, "steps": abs(run.value - s["teacher"])}, words, rows)


def decile(d: Drawer, s: Settings) -> Shown:
    """One number from arrests, and two groups in whom it is right equally often or wrong equally often, but not both."""
    run, alone = (
        lived(d, s, [Evidence("arrests", "factor", 1, min(1000, 100 * s["acts"] * patrols), "arrests")], start=1)
        for patrols in (s["patrols"], 1)
    )
    right = {group: risk.right(s[f"again-{group}"], 1000 - MISSED[group], 1000 - ACCUSED[group]) for group in ("a", "b")}
    verdict = "alike" if abs(right["a"] - right["b"]) <= ALIKE else "apart"
    figures = {
        "value": run.value, "alone": alone.value, "right-a": right["a"], "right-b": right["b"],
        "accused-a": ACCUSED["a"], "accused-b": ACCUSED["b"],
    }  # fmt: skip
    rows = {"right": (right["a"], right["b"]), "accused": (ACCUSED["a"], ACCUSED["b"]), "missed": (MISSED["a"], MISSED["b"])}
    return Shown(verdict, figures, rows=rows)


GUESSING: dict[str, Machine] = {
    "fraud-model": Machine(
        fraud_model, "risk", ("share", "found", "spared", "odd"), ("visit", "quiet"),
        (("right", "share"), ("flagged", "whole"), ("rightly", "whole"), ("wrongly", "whole"), ("missed", "whole")),
    ),
    "exam": Machine(
        exam, "quota", ("past", "size", "rank", "teacher", "known"), ("exempt", "cut", "raised", "kept"),
        (("place", "whole"), ("steps", "whole")), ("given", "earlier"), GRADES,
    ),
    "decile": Machine(
        decile, "scorecard", ("acts", "patrols", "again-a", "again-b"), ("alike", "apart"),
        (
            ("value", "whole"), ("alone", "whole"), ("right-a", "share"), ("right-b", "share"),
            ("accused-a", "share"), ("accused-b", "share"),
        ),
    ),
}  # fmt: skip
"""By the id of the drawer."""
