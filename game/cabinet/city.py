"""Machines of drawers about cities, courts and offices: points, labels, lists, companies, four columns, a file of remarks."""

from game.cabinet.drawer import Drawer, Machine, Run, Settings, Shown
from game.cabinet.running import DAY, lived, many
from game.rating import company_code, points
from game.rating.dossier import NEUTRAL
from game.rating.model import Evidence
from game.rating.terms import Terms

LABELS = ("bad", "good", "very-good")
REGISTERS = ("taxes", "customs", "environment", "quality")
LISTS = ("courts", "transport", "taxes")
OFFICES = ("court", "rail", "air", "hotels", "posts")
COLUMNS = ("government", "commerce", "society", "courts")
LEANS = ("cold", "even", "warm")
FULL = 3200
"""Where the four columns stand at first, 800 each."""


def city_points(d: Drawer, s: Settings) -> Shown:
    """Points from before, gifts of blood, bills left unpaid, and whether the month has ended."""
    filed = [*many("record", s["blood"], 1, "blood"), *many("record", s["bills"], 1, "bill", 50)]
    filed += [Evidence("month", "month", 1000)] if s["month"] else []
    run = lived(d, s, filed, start=s["points"])
    figures = {"start": run.start, "value": run.value, "moved": run.value - run.start}
    figures["waiting"] = sum(due.points for due in run.book.due)
    words = {"grade": (points.grade(run.value),), "was": (points.grade(run.start),)}
    return Shown("waits" if run.book.due else "counted", figures, words)


def three_labels(d: Drawer, s: Settings) -> Shown:
    """A finding, perhaps a namesake's, copied from register to register, and corrected where it began."""
    about = "a namesake" if s["whose"] else ""
    filed = [Evidence("finding", "finding", 1, s["grade"], "courts", about=about)] if s["grade"] < 2 else []
    filed += [
        Evidence(f"copy-{i}", "copied", 2 + i, 0, key, "finding") for i, key in enumerate(("transport", "taxes")[: s["copies"]])
    ]
    filed += [Evidence(f"update-{key}", "update", 10, 0, key) for key in LISTS]
    if s["corrected"]:
        filed.append(Evidence("corrected", "corrected", 20, 0, "courts", "finding"))
    filed += [Evidence(f"again-{key}", "update", 30, 0, key) for key in LISTS]
    run = lived(d, s, filed, start=2, terms=Terms(mistaken=(("", 100 * s["loose"]),)))
    held = {copy.register: copy.grade for copy in run.book.copies if copy.counts}
    rows = {"registers": tuple(held.get(key, 2) for key in LISTS)}
    words = {"label": (LABELS[run.value],), "holding": run.standing.reasons}
    verdict = "clean" if run.value == 2 else "yours" if not s["whose"] else "namesake"
    return Shown(verdict, {"holders": len(held)}, words, rows)


def defaulters(d: Drawer, s: Settings) -> Shown:
    """A judgment, a notice, days of grace; who lists when, and who forgets when it has been paid."""
    run = lived(d, s, _court(s), start=len(OFFICES))
    listed = tuple(int(office in run.book.listed) for office in OFFICES)
    figures = {"listed": sum(listed), "offices": len(OFFICES)}
    return Shown(_listed(run, s), figures, {"listing": run.standing.reasons}, {"listed": listed})


def _court(s: Settings) -> list[Evidence]:
    """What happens up to the day that the knob says."""
    filed = [Evidence("judgment", "trigger", 0)]
    if s["paid"] >= 0 and s["paid"] <= s["day"]:
        filed.append(Evidence("paid", "performed", s["paid"] * DAY))
    if s["day"] >= s["grace"]:
        filed.append(Evidence("listing", "update", s["grace"] * DAY))
    if s["told"]:
        filed.append(Evidence("later", "update", s["day"] * DAY + 1, key="court" if s["told"] == 1 else ""))
    return filed


def _listed(run: Run, s: Settings) -> str:
    paid = s["paid"] >= 0 and s["paid"] <= s["day"]
    if run.book.listed:
        return "copies" if paid else "listed"
    return "off" if any(entry.kind == "check" for entry in run.entries) else "in-time" if paid else "notice"


def company(d: Drawer, s: Settings) -> Shown:
    """A finding is filed under a company's code, if the software takes the code for one."""
    knob = d.knob("code")
    code = knob.names[knob.stops.index(s["code"])]
    refused = bool(s["strict"]) and not company_code.passes(code)
    filed = []
    if s["finding"] and not refused:
        filed.append(Evidence("finding", "finding", 1, 0, REGISTERS[s["finding"] - 1]))
    if s["partner"] and not refused:
        filed.append(Evidence("partner", "finding", 2, 1, "quality"))
    run = lived(d, s, filed, start=2)
    check = company_code.check_character(code)
    words = {"check": (check,), "last": (code[-1],), "label": (LABELS[run.value],), "holding": run.standing.reasons}
    rows = {"code": tuple(company_code.ALPHABET.index(sign) for sign in code), "registers": _worst(run)}
    verdict = "refused" if refused else "marked" if run.value < 2 else "clean"
    return Shown(verdict, {"passes": int(company_code.passes(code))}, words, rows)


def _worst(run: Run) -> tuple[int, ...]:
    """The label that each register holds by itself."""
    return tuple(min([2, *(c.grade for c in run.book.copies if c.register == key)]) for key in REGISTERS)


def outline(d: Drawer, s: Settings) -> Shown:
    """One finding in one of four columns, with links between them or without."""
    finding = [Evidence("finding", "finding", 1, -s["size"], COLUMNS[s["where"]])]
    run = lived(d, s, finding, start=FULL) if s["linked"] else lived(d, s, finding, start=FULL, links=())
    rooms = sum(1 for entry in run.entries if entry.delta)
    figures = {"lost": run.start - run.value, "rooms": rooms, "more": run.start - run.value - s["size"]}
    return Shown("many" if rooms > 1 else "alone", figures, rows={"columns": run.book.columns})


def personnel_file(d: Drawer, s: Settings) -> Shown:
    """A first sheet, a worst and a last; one may be sealed, and all of it may be lost."""
    filed = [Evidence("worst", "remark", 1, s["worst"], by="leader"), Evidence("last", "remark", 2, s["last"], by="teacher")]
    filed += [Evidence("seal", "sealed", 3, key="worst")] if s["sealed"] else []
    filed += [Evidence("gone", "lost", 4)] if s["lost"] else []
    run = lived(d, s, filed, start=NEUTRAL + s["first"])
    lean = LEANS[(run.value > NEUTRAL - 400) + (run.value > NEUTRAL + 400)]
    rows = {"tones": (s["first"], s["worst"], s["last"]), "shut": (s["sealed"], s["lost"]), "lean": (run.value - NEUTRAL,)}
    return Shown("lost" if s["lost"] else lean, {}, {"lean": (lean,)}, rows)


CITY: dict[str, Machine] = {
    "city-points": Machine(
        city_points, "points", ("points", "blood", "bills", "month"), ("waits", "counted"),
        (("start", "whole"), ("value", "whole"), ("moved", "signed"), ("waiting", "signed")), ("grade", "was"),
    ),
    "three-labels": Machine(
        three_labels, "records", ("grade", "whose", "loose", "copies", "corrected"), ("clean", "yours", "namesake"),
        (("holders", "whole"),), ("label", "holding"), (*LABELS, *LISTS),
    ),
    "defaulters": Machine(
        defaulters, "blacklist", ("day", "grace", "paid", "told"), ("notice", "in-time", "listed", "copies", "off"),
        (("listed", "whole"), ("offices", "whole")), ("listing",), OFFICES,
    ),
    "company": Machine(
        company, "records", ("code", "strict", "finding", "partner"), ("clean", "marked", "refused"),
        (("passes", "whole"),), ("check", "last", "label", "holding"), (*LABELS, *REGISTERS),
    ),
    "outline": Machine(
        outline, "composite", ("where", "size", "linked"), ("alone", "many"),
        (("lost", "whole"), ("rooms", "whole"), ("more", "whole")), (), COLUMNS,
    ),
    "personnel-file": Machine(
        personnel_file, "dossier", ("first", "worst", "last", "sealed", "lost"), ("lost", *LEANS),
        (), ("lean",), (*LEANS, "first", "worst", "last"),
    ),
}  # fmt: skip
"""By the id of the drawer."""
