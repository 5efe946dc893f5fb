"""What would stand against somebody from before the day, in the file of each model."""

from typing import Any

DAY = 1440

Blot = tuple[str, str, int, int]
"""Evidence against somebody: its kind, key and amount, and how many days before the day."""


def blots(model: str, rules: Any) -> tuple[Blot, ...]:
    """What would stand against somebody in the file of a model; none for those that keep none."""
    first = _first(rules)
    found: dict[str, tuple[Blot, ...]] = {
        "rolling": (("stars", "", 1, 30),),
        "percent": (("feedback", "", -1, 30),),
        "gate": (("measure", first, 0, 30), ("check", "", 0, 1)),
        "caste": (("placed", "", 2, 30),),
        "points": (("record", first, 1, 30),),
        "scorecard": (("change", first, -200, 30),),
        "records": (("finding", first, 0, 30), ("update", first, 0, 1)),
        "blacklist": (("trigger", "", 0, 400), ("update", "", 0, 1)),
        "dossier": (("remark", "", -1000, 30),),
        "risk": (("count", first, 10, 30),),
        "match": (("fortnight", "", 0, 60), ("annual", "", 500_000, 40), ("day", "", 0, 1)),
        "quota": (("rank", "", 10, 30), ("size", "", 10, 30), ("result", "", 0, 1)),
        "composite": (("finding", "courts", -100, 30),),
    }
    return found.get(model, ())


def _first(rules: Any) -> str:
    """What the worst of it is filed under: the heading that takes most, else the first factor, register, feature or field."""
    records = getattr(rules, "records", ())
    if records:
        return str(min(records, key=lambda row: row[1])[0])
    conditions = getattr(rules, "conditions", ())
    if conditions:
        return next((line[0] for any_of in conditions for line in any_of if line[1] == "least"), "")
    rows = getattr(rules, "factors", ()) or getattr(rules, "features", ()) or getattr(rules, "registers", ())
    return str(rows[0] if isinstance(rows[0], str) else rows[0][0]) if rows else ""
