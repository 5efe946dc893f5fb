"""How each machine lies on the bench: which drawing, and which figures stand where on it."""

import math
from collections.abc import Callable

from game.art.interface import cabinet_city as city
from game.art.interface import cabinet_guess as guess
from game.art.interface import cabinet_money as money
from game.art.interface import cabinet_work as work
from game.cabinet.city import COLUMNS, FULL, OFFICES
from game.rating.points import GRADES
from game.ui.screens.cabinet.bench import Bench

Draw = Callable[[Bench], None]
LETTERS = tuple(name for name, _ in reversed(GRADES))


def _ride_hailing(b: Bench) -> None:
    share, mark = (b.figure("value") - 4000) / 1000, (b.s["line"] - 4000) / 1000
    b.draw(work.trips, b.figure("trips"), b.figure("low"), b.s["given"], share, mark)
    b.label(b.said("fives"), 62, 376, 34, anchor="start", measure=200)
    b.label(b.said("low"), 372, 376, 34, anchor="start", measure=66)
    b.label(b.said("value"), 830, 282, 54)
    a = math.radians(-120 + 240 * mark)
    b.label(b.said("line"), 830 + 186 * math.sin(a), 190 - 180 * math.cos(a), 28, measure=90)


def _marketplace(b: Bench) -> None:
    fell = b.shown.verdict == "fell"
    b.draw(work.nights, b.s["neutral"], b.s["bad"], bool(b.s["counts"]), fell)
    for x, name in ((235, "before"), (765, "value")):
        b.label(b.said(name), x, 200, 56, measure=330)
        b.label(b.said("good"), x + 150, 316, 30, anchor="end", measure=150, colour=b.pen.frame.theme.paper)


def _super_host(b: Bench) -> None:
    shares = (b.s["stays"] / 40, b.s["answered"] / 10_000, b.s["cancelled"] / 250, (b.s["stars"] - 4000) / 1000)
    bounds = (10 / 40, 0.9, 99 / 250, 0.8)
    b.draw(work.lines, shares, bounds, b.row("met"), 2, b.shown.verdict == "yes")
    for i, name in enumerate(("stays", "answered", "cancelled", "stars")):
        b.label(b.said(name), 78 + i * 140, 418, 28, measure=134)


def _influence(b: Bench) -> None:
    noughts = len(str(b.s["followers"])) - 1
    was, now = b.figure("was"), b.figure("value")
    b.draw(work.noughts, noughts, b.s["talk"] / 1000, was / 100, now / 100)
    b.label(b.said("followers"), 210, 186, 34, measure=380)
    b.label(b.said("talk"), 210, 352, 30, measure=380)
    b.label(b.said("was"), 570, 300, 52)
    b.label(b.said("value"), 850, 300, 52)
    b.label(b.said("before"), 570, 378, 28, measure=200)
    b.label(b.said("after"), 850, 378, 28, measure=200)


def _people_app(b: Bench) -> None:
    b.draw(work.cards, b.row("cards"), not b.s["opened"])
    if not b.s["opened"]:
        b.label(b.said("value"), 500, 396, 54)


def _card_score(b: Bench) -> None:
    parts = tuple(part / 1000 for part in b.row("parts"))
    b.draw(money.tubes, parts, b.row("weights"), (b.figure("value") - 300) / 550, (b.figure("best") - 300) / 550)
    x, room = 14.0, 640 - 14 * len(parts)
    for weight in b.row("weights"):
        w = room * weight / sum(b.row("weights"))
        b.label(str(weight), x + w / 2, 384, 30, measure=w + 12)
        x += w + 14
    _ends(b, "300", "850")


def _ends(b: Bench, low: str, high: str) -> None:
    """A dial's figure and its two ends."""
    b.label(b.said("value"), 830, 282, 60)
    b.label(low, 716, 306, 26, weight=500, measure=80)
    b.label(high, 944, 306, 26, weight=500, measure=80)


def _german_score(b: Bench) -> None:
    covered = b.shown.verdict == "before"
    parts = tuple(part / 1000 for part in b.row("parts"))
    share = b.figure("percent") / 10_000 if covered else (b.figure("value") - 100) / 899
    b.draw(money.twelve, parts, covered, share)
    b.label(b.said("percent" if covered else "value"), 840, 280, 54)
    if not covered:
        for i, points in enumerate(b.row("points")):
            b.label(str(points), 37 + i * 54, 386, 24, measure=54, weight=500)


def _perks(b: Bench) -> None:
    parts = tuple(part / 1000 for part in b.row("parts"))
    points = (b.figure("value"), b.s["line"], b.figure("least"), b.figure("most"))
    share, mark, low, high = ((each - 350) / 600 for each in points)
    b.draw(money.perks, parts, b.row("weights"), share, mark, low, high)
    b.label(b.said("value"), 30 + 580 * share, 410, 34, measure=110)
    b.label(b.said("line"), 820, 60, 40, measure=200)


def _averaging(b: Bench) -> None:
    most = 250_000
    earned = tuple(cents / most for cents in b.row("earned"))
    asserted = tuple(cents / 50_000 for cents in b.row("asserted"))
    b.draw(money.strip, earned, b.figure("average") / most, asserted, b.shown.verdict)
    b.label(b.said("average"), 96, 402, 32, anchor="start")
    b.label(b.said("pay"), 422, 402, 32, anchor="start")
    b.label(b.said("value"), 740, 402, 38, anchor="start", measure=168, colour=b.pen.frame.theme.fall)


def _silence(b: Bench) -> None:
    opened, silence = b.row("day")
    noticed = b.shown.verdict != "agrees"
    b.draw(money.month, opened, silence, b.shown.verdict == "guilty", noticed)
    b.label(b.said("value") if noticed else "", 838, 386, 50)
    for day in (1, 10, 20, 30):
        x, y = 16 + (day - 1) % 10 * 66, 20 + (day - 1) // 10 * 112
        b.label(str(day), x + 40, y + 22, 24, measure=44, weight=500)


def _city_points(b: Bench) -> None:
    rung, was = (LETTERS.index(b.shown.words[name][0]) for name in ("grade", "was"))
    waiting = b.shown.verdict == "waits"
    b.draw(city.ladder, rung, was, b.s["blood"], b.s["bills"], waiting)
    for i, letter in enumerate(LETTERS):
        b.label(letter, 79 + i * 78, 382 - i * 54, 34, measure=76)
    b.label(b.said("value"), 150, 90, 64, measure=280)
    b.label(b.said("waiting") if waiting else b.said("moved"), 795, 234, 44)


def _three_labels(b: Bench) -> None:
    grades = b.row("registers")
    label = min(grades)
    b.draw(city.registers, grades, b.s["copies"] if b.s["grade"] < 2 else 0, label, bool(b.s["whose"] and b.s["grade"] < 2))
    for i, name in enumerate(("courts", "transport", "taxes")):
        b.label(b.drawer.name(name), 115 + i * 218, 276, 28, measure=150, voice="bureau")
    b.label(b.said("label"), 840, 282, 40, measure=176)


def _defaulters(b: Bench) -> None:
    b.draw(city.stamps, b.row("listed"), b.shown.verdict)
    for i, name in enumerate(OFFICES):
        b.label(b.drawer.name(name), 109 + i * 198, 264, 24, measure=150, voice="bureau", tall=58)
    b.label(b.said("day"), 84, 404, 52, measure=110)


def _company(b: Bench) -> None:
    written = b.said("code")
    refused = b.shown.verdict == "refused"
    b.draw(city.code, len(written), bool(b.figure("passes")), refused, b.row("registers"))
    for i, letter in enumerate(written):
        b.label(letter, 34.5 + i * 54.6, 96, 36, measure=48, voice="bureau")
    b.label(b.said("check"), 938, 260, 44, voice="bureau")
    for i, name in enumerate(("taxes", "customs", "environment", "quality")):
        b.label(b.drawer.name(name), 120 + i * 190, 400, 26, measure=184, voice="bureau", tall=34)


def _outline(b: Bench) -> None:
    levels = tuple(points / 1000 for points in b.row("columns"))
    links = {"government": (), "commerce": ("courts",), "society": ("government",), "courts": ("commerce", "government")}
    source = b.s["where"]
    to = links[COLUMNS[source]] if b.s["linked"] else ()
    b.draw(city.columns, levels, FULL / 4000, source, tuple((source, COLUMNS.index(name)) for name in to))
    for i, name in enumerate(COLUMNS):
        b.label(b.drawer.name(name), 166 + i * 222, 428, 26, measure=216, voice="bureau")
        b.label(str(b.row("columns")[i]), 166 + i * 222, 350, 34, measure=120)


def _personnel_file(b: Bench) -> None:
    sealed, lost = b.row("shut")
    b.draw(city.pile, b.row("tones"), bool(sealed), bool(lost), b.row("lean")[0] / 40)
    b.label("" if lost else b.said("lean"), 800, 372, 40, voice="people", weight=500)


def _fraud_model(b: Bench) -> None:
    rightly, wrongly, missed = b.row("people")
    b.draw(guess.thousand, rightly, wrongly, missed, b.shown.verdict == "visit")
    for x, name in ((52, "rightly"), (274, "wrongly"), (502, "missed")):
        b.label(b.said(name), x, 402, 36, anchor="start", measure=150)


def _exam(b: Bench) -> None:
    b.draw(guess.steps, b.row("pupils"), b.row("place")[0], b.s["teacher"], b.shown.verdict == "exempt")
    for i in range(4):
        share = b.row("shares")[3 - i]
        b.label(b.drawer.name(f"g{i}"), 130 + i * 246 - 70, 390, 44, measure=90)
        b.label(f"{(share + 5) // 10} %", 130 + i * 246 + 50, 392, 28, measure=110, weight=500)


def _decile(b: Bench) -> None:
    pairs = tuple((b.row(name)[0] / 1000, b.row(name)[1] / 1000) for name in ("right", "accused", "missed"))
    b.draw(guess.groups, b.figure("value"), b.figure("alone"), *pairs)
    for i in range(10):
        b.label(str(i + 1), 65 + i * 96, 87, 38, measure=80)
    for row, group in enumerate("ab"):
        b.label(b.said(f"right-{group}"), 420, 222 + row * 122, 32, anchor="start", measure=150)
        b.label(b.said(f"accused-{group}"), 890, 222 + row * 122, 32, anchor="start", measure=110)


DRAWN: dict[str, Draw] = {
    "ride-hailing": _ride_hailing, "marketplace": _marketplace, "super-host": _super_host, "influence": _influence,
    "people-app": _people_app, "card-score": _card_score, "german-score": _german_score, "perks": _perks,
    "averaging": _averaging, "silence": _silence, "city-points": _city_points, "three-labels": _three_labels,
    "defaulters": _defaulters, "company": _company, "outline": _outline, "personnel-file": _personnel_file,
    "fraud-model": _fraud_model, "exam": _exam, "decile": _decile,
}  # fmt: skip
"""By the id of the drawer."""
