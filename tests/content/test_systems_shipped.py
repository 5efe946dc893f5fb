"""The systems that come with the game: all there, readable, with their relatives, and fit for the cases written for them."""

import re
from functools import lru_cache

import pytest

from game.act import SIGNALS, Act, Evidence, Ratee, Witness
from game.content import check_system, load_facts, load_system, system_ids
from game.content.systems import NOTED
from game.ledger import RATED
from game.rating import dossier
from game.rating.model import Deed
from game.rating.models import MODELS
from game.rating.past import Judged, Past, judged
from game.rating.system import System

MODEL_OF = {
    **{"meridian": "peer", "pips": "caste", "amity": "scorecard", "civiclens": "records", "firmgrade": "points"},
    **{"the-thousand": "points", "the-list": "blacklist", "the-envelope": "dossier", "triscore": "scorecard"},
    **{"hitch": "rolling", "baseline": "risk", "aura": "noise", "the-bureau": "composite", "clean-plate": "scorecard"},
    "plainscore": "scorecard",
}
FAIR = {"clean-plate", "plainscore"}
each_system = pytest.mark.parametrize("id", sorted(MODEL_OF))
ANN = Witness("ann", 4300, 4200, tuple((signal, 400) for signal in SIGNALS))
SAYS = dict.fromkeys(RATED, ("", "", ""))


@lru_cache(maxsize=32)
def shipped(id: str) -> System:
    return load_system(id)


def lived(
    id: str, start: int, *evidence: Evidence, deeds: tuple[tuple[int, Deed], ...] = (), tags: tuple[str, ...] = ()
) -> Judged:
    """What a system makes of evidence and deeds, beside what it files by itself."""
    system = shipped(id)
    past = Past(Ratee("noor", "Noor", start, tags), deeds, (*evidence, *system.evidence))
    return judged(MODELS[system.model], system.versions, past, SAYS)


def deed(cause: str, **signals: int) -> Deed:
    act = Act(signals=tuple(signals.items()), seen_by=("ann",), votes=(("ann", 5),))
    return Deed(act, cause, (ANN,), {"ann": (ANN,)})


def filed(kind: str, *pairs: tuple[str, int], key: str = "", by: str = "") -> tuple[Evidence, ...]:
    """Evidence by id and amount, a minute apart."""
    return tuple(Evidence(id, kind, i, amount, key, by) for i, (id, amount) in enumerate(pairs))


def test_every_system_of_the_design_is_there_and_runs_its_model() -> None:
    assert {id: shipped(id).model for id in system_ids()} == MODEL_OF


@each_system
def test_a_shipped_system_has_no_problem_and_says_what_its_rules_do(id: str) -> None:
    system = shipped(id)
    assert check_system(id) == ()
    assert all(version.summary for version in system.versions) and system.captions
    assert set(system.captions) <= {kind + sign for kind in RATED for sign in ("", "+", "-", "0")} | set(NOTED)
    holes = {hole for text in system.captions.values() for hole in re.findall(r"{(\w+)}", text)}
    assert holes <= {"stars", "weight", "who", "minutes", "note"}


@each_system
def test_what_a_system_says_has_no_hole_and_no_straight_quote(id: str) -> None:
    system = shipped(id)
    told = [text for texts in system.told.values() for text in texts]
    written = [*told, *system.captions.values(), *(v.summary for v in system.versions), system.alone, system.name]
    assert not [text for text in told if "{" in text]
    assert not [text for text in written if "'" in text or '"' in text]


@each_system
def test_a_system_has_real_relatives_or_says_why_none_and_each_has_a_date_a_source_and_a_confidence(id: str) -> None:
    system, facts = shipped(id), load_facts()
    assert bool(system.relatives) != bool(system.alone)
    for key in system.relatives:
        fact = facts[key]
        assert fact.date and fact.source and fact.confidence in ("H", "M", "L") and fact.text


def test_no_fact_of_the_book_lacks_a_date_a_source_or_a_confidence() -> None:
    for fact in load_facts().values():
        assert fact.title and fact.text and fact.date and fact.source and fact.confidence, fact.key


@each_system
def test_a_system_maps_what_people_do_to_its_own_evidence_unless_it_is_fair_and_means_not_to(id: str) -> None:
    system = shipped(id)
    low, high = MODELS[system.model].scale(system.versions[0].rules)
    acts = [deed(f"d-{sign}-{s}=do", **{s: 2 * sign}) for s in SIGNALS for sign in (1, -1)]
    found = lived(id, (low + high) // 2, deeds=tuple((600 + i, one) for i, one in enumerate(acts)))
    causes = {entry.cause for entry in found.entries if "=do" in entry.cause}
    assert bool(causes) != (id in FAIR)


@each_system
def test_links_go_to_systems_that_take_them_under_a_key_that_they_have(id: str) -> None:
    for version in shipped(id).versions:
        for link in version.terms.links:
            other = shipped(link.to)
            model = MODELS[other.model]
            assert link.kind in model.EVIDENCE
            assert link.key in ("", *model.keys(other.versions[0].rules))


@pytest.mark.parametrize("id", sorted(FAIR))
def test_a_fair_system_has_twelve_published_lines_and_shows_everything(id: str) -> None:
    system = shipped(id)
    (version,) = system.versions
    shown = system.disclosure
    assert len(version.rules.factors) == 12 and version.change == "announced"
    assert (shown.value, shown.inputs, shown.rules, shown.raters) == ("full",) * 4
    assert (version.terms.appeal.burden, version.terms.appeal.repairs) == ("system", "copies") and not version.terms.links


# Vectors of the facts sheet, as shipped


@pytest.mark.parametrize(("points", "grade"), [(1051, "AAA"), (1049, "AA"), (1000, "A"), (959, "B"), (849, "C"), (599, "D")])
def test_the_thousand_grades_as_published(points: int, grade: str) -> None:
    system = shipped("the-thousand")
    assert system.tier(points, system.versions[0]).name == grade


@pytest.mark.parametrize(("payments", "score"), [(800, 740), (500, 682)])
def test_triscore_is_the_toy_card_score(payments: int, score: int) -> None:
    assert lived("triscore", 740, Evidence("bill", "factor", 0, payments, "payments")).book.value == score


def test_a_newcomer_has_no_file_with_triscore_and_an_ordinary_one_with_plainscore() -> None:
    assert lived("triscore", 740, tags=("newcomer",)).start == 300
    assert lived("plainscore", 640, tags=("newcomer",)).start > 600


def test_eleven_ones_in_a_hundred_fives_cross_the_line_of_hitch() -> None:
    system = shipped("hitch")
    values = [lived("hitch", 5000, *filed("stars", *((f"t{i}", 1) for i in range(n)))).book.value for n in (10, 11)]
    assert [system.tier(value, system.versions[0]).id for value in values] == ["active", "goodbye"]


def test_a_list_takes_nobody_off_by_being_paid() -> None:
    year = -400 * 1440
    owed = [Evidence("loan", "trigger", year), Evidence("put-up", "update", year + 31 * 1440)]
    assert lived("the-list", 5, *owed).book.value == 0
    paid = Evidence("paid", "performed", year + 40 * 1440)
    system, past = shipped("the-list"), Past(Ratee("s", "S", 5), evidence=(*owed, paid))
    assert judged(MODELS["blacklist"], system.versions, past, SAYS).book.value == 0
    cleared = past.with_([Evidence("court", "update", year + 50 * 1440, key="court")])
    assert judged(MODELS["blacklist"], system.versions, cleared, SAYS).book.listed == ("rail", "air", "hotels", "bank")


# The Envelope, by its script

PILE = tuple(f"r{n}" for n in range(1, 10))


def views(*remarks: str) -> tuple[int, ...]:
    """The views of the three readers in whole tenths."""
    book = lived("the-envelope", 2000, *filed("remark", *((id, 0) for id in remarks))).book
    rules = shipped("the-envelope").versions[0].rules
    return tuple((dossier.view(book, rules, who) - dossier.NEUTRAL) // 100 for who in ("sommer", "faulk", "strand"))


@pytest.mark.parametrize(
    ("remarks", "expected"),
    [
        (PILE, (-10, -8, -19)),
        (PILE[:-1], (-8, 8, -18)),
        ((*PILE, "t1b", "t2b", "t3a", "t3e", "t4a"), (-6, 13, -18)),
        ((*PILE, "t1a", "t2e", "t3c", "t3d", "t4b", "t5d"), (-8, 13, -18)),
        ((*PILE, "t1c", "t3b", "t4a", "t5a"), (-6, 6, -18)),
    ],
)
def test_three_readers_make_of_one_pile_what_the_script_says(remarks: tuple[str, ...], expected: tuple[int, ...]) -> None:
    assert views(*remarks) == expected


@pytest.mark.parametrize(("tenths", "word"), [(6, "warm"), (5, "fair"), (0, "fair"), (-1, "cool"), (-7, "cool"), (-8, "shut")])
def test_a_view_is_called_warm_fair_cool_or_shut(tenths: int, word: str) -> None:
    system = shipped("the-envelope")
    assert system.tier(dossier.NEUTRAL + 100 * tenths, system.versions[0]).name == word


def test_acts_write_no_sheet_into_a_file_that_people_keep() -> None:
    kind = ((600, deed("c=do", kindness=2)),)
    assert lived("the-envelope", 2000, *filed("remark", ("r1", 0)), deeds=kind).entries[1:] == ()
    assert lived("the-envelope", 2000, deeds=kind).entries


# Clean Plate, by its script

SHEET = {
    **{"hands": 4, "cold": 6, "hot": 8, "cooling": 0, "apart": 6, "dates": 6, "surfaces": 6, "pests": 8},
    **{"thermometer": 2, "waste": 6, "grease-trap": 0, "certificate": 4},
}


def sheet(**changed: int) -> int:
    """The points of the morning's sheet with some lines as they are now."""
    lines = SHEET | {key.replace("_", "-"): points for key, points in changed.items()}
    told = [Evidence(f"line-{key}", "line", i, points, key) for i, (key, points) in enumerate(lines.items())]
    return int(lived("clean-plate", 100, *told).book.value)


def test_the_morning_is_fifty_six_and_all_but_the_log_is_ninety_six() -> None:
    assert sheet() == 56
    assert sheet(hands=12, cold=12, cooling=10, apart=10, surfaces=8, thermometer=6, grease_trap=6) == 96
    assert sheet(cold=12, cooling=10, apart=10, thermometer=6, grease_trap=6) == 86


@pytest.mark.parametrize(("points", "grade"), [(85, "A"), (84, "B"), (75, "B"), (74, "C"), (55, "C"), (54, "D")])
def test_the_grade_follows_the_lines_on_the_wall(points: int, grade: str) -> None:
    system = shipped("clean-plate")
    assert system.tier(points, system.versions[0]).name == grade


def test_nothing_at_all_in_one_two_or_four_holds_the_grade_at_c() -> None:
    system = shipped("clean-plate")
    rest = {"hands": 12, "cold": 12, "apart": 10, "surfaces": 8, "thermometer": 6, "grease_trap": 6}
    for line in ("hands", "cold", "cooling"):
        points = sheet(**{**rest, "cooling": 10, line: 0})
        assert system.tier(points, system.versions[0]).name == "C"


def test_every_change_of_the_sheet_is_an_entry_of_as_many_points() -> None:
    told = [Evidence(f"line-{key}", "line", i, points, key) for i, (key, points) in enumerate(SHEET.items())]
    fixes = [
        Evidence("basin", "line", 60, 8, "hands"),
        Evidence("throw", "line", 61, 10, "cooling"),
        Evidence("cloths", "line", 62, 8, "surfaces"),
    ]
    entries = lived("clean-plate", 100, *told, *fixes).entries
    assert [(e.cause, e.delta, e.note) for e in entries[-3:]] == [
        ("basin", 4, "hands"),
        ("throw", 10, "cooling"),
        ("cloths", 2, "surfaces"),
    ]


def test_the_sheet_is_the_same_for_everybody() -> None:
    told = [Evidence(f"line-{key}", "line", i, points, key, "olof") for i, (key, points) in enumerate(SHEET.items())]
    values = {lived("clean-plate", 100, *told, tags=tags).book.value for tags in ((), ("canal-works",), ("hotel", "terraces"))}
    assert values == {56}


# Honest City, by its script

WEN = (
    Evidence("trade", "finding", -9000, 2, "trades"),
    Evidence("blood", "finding", -8000, 1, "health"),
    Evidence("berth-9", "finding", -7000, 0, "dues", about="willem"),
    Evidence("joined", "refresh", -6000),
)


def label(*told: Evidence, at: int = 1439) -> str:
    """What the app says at a minute, after all that was filed by then."""
    system = shipped("civiclens")
    own = tuple(e for e in (*WEN, *told, *system.evidence) if e.at <= at)
    versions = tuple(v for v in system.versions if v.since <= at)
    book = judged(MODELS["records"], versions, Past(Ratee("wen", "Wen", 2), evidence=own), SAYS).book
    return system.tier(book.value, system.versions[0]).name


def fixes(kind: str, at: int, *registers: str) -> list[Evidence]:
    return [Evidence(f"{kind}-{r}-{at}", kind, at, 0, r, "berth-9") for r in registers]


def test_another_mans_debt_makes_wen_bad_and_mended_copies_last_until_noon() -> None:
    assert label(at=510) == "bad"
    copies = fixes("corrected", 600, "ferries", "water", "library")
    assert label(*copies, at=719) == "bad"
    assert label(*copies, *fixes("corrected", 660, "dues"), at=719) == "good"
    again = [e for e in lived("civiclens", 2, *(*WEN, *copies)).entries if e.cause == "fresh-copies.1"]
    assert sorted((e.at, e.by) for e in again) == [(720, "ferries"), (720, "library"), (720, "water")]


def test_what_is_paid_at_one_office_stays_paid_there_and_only_the_source_makes_good() -> None:
    paid = fixes("settled", 530, "ferries")
    held = {c.register for c in lived("civiclens", 2, *WEN, *paid).book.copies if c.first == "berth-9"}
    assert held == {"dues", "water", "library"}
    signed = [*fixes("corrected", 990, "dues"), Evidence("tube", "refresh", 991)]
    assert label(*signed) == "good"


def test_very_good_takes_two_registers_and_nothing_against_you() -> None:
    clean = [*fixes("corrected", 100, "dues"), Evidence("night", "refresh", 101)]
    assert label(*clean) == "good"
    assert label(*clean, Evidence("blood-2", "finding", 110, 2, "taxes")) == "good", "one against"
    better = Evidence("blood-gone", "corrected", 111, 0, "health", "blood")
    assert label(*clean, better) == "good", "one plus"
    assert label(*clean, Evidence("blood-2", "finding", 110, 2, "taxes"), better) == "very good"


# Four Point Six, by its script

OLDEST = (5, 5, 1, 5, 5, 5, 3, 5, 4)
RAFI = (*OLDEST, *(5 for _ in range(61)), *(4 for _ in range(30)))


def night(*stars: tuple[str, int, int]) -> Judged:
    """Rafi's hundred, and trips of tonight as (id, minute, stars)."""
    system = shipped("hitch")
    old = [Evidence(f"old-{i}", "stars", -9000 + i, n) for i, n in enumerate(RAFI)]
    told = [Evidence(id, "stars", at, n, by=id) for id, at, n in stars]
    return judged(MODELS["rolling"], system.versions, Past(Ratee("rafi", "Rafi", 4630), evidence=(*old, *told)), SAYS)


def test_rafi_begins_at_four_point_six_three_and_the_best_step_is_a_one_that_falls_off() -> None:
    assert sum(RAFI) == 463 and len(RAFI) == 100
    assert night().book.value == 4630
    evening = [("couple", 60, 4), ("choir", 90, 4), ("hallam", 110, 4)]
    sums = [night(*evening[:n]).book.value // 10 for n in range(4)]
    assert sums == [463, 462, 461, 464]


def test_at_three_two_silences_become_fours_and_push_out_two_fives() -> None:
    silent = [("first", 20, 0), ("nurse", 130, 0)]
    quiet = night(*silent)
    assert [(e.cause, e.note) for e in quiet.entries if e.at == 180 and e.stars] == [("first", "silence"), ("nurse", "silence")]
    assert quiet.book.value == 4610
