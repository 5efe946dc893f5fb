"""Every model keeps the six invariants, whatever the rules, the raters, the acts and the evidence."""

import os
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.act import SIGNALS, Act, Near, Ratee, Witness
from game.ledger import RATED, total
from game.rating import model as protocol
from game.rating.model import Deed, Evidence
from game.rating.models import MODELS, NAMES
from game.rating.past import Past, judged
from game.rating.system import RuleVersion, Tier
from game.rating.terms import Terms
from tests.rating.vectors import SAYS

PEOPLE = ("ann", "ben", "col", "dee")
TIERS = (Tier("top", "top", 4000), Tier("middle", "middle", 700), Tier("low", "low", 1), Tier("none", "none", 0))
SOURCE = Path(protocol.__file__).parent

# Cheap to draw and to shrink: people and acts come from shelves, and only which of them is drawn.
WITNESSES = tuple(
    Witness(name, number, temper, tastes, prejudices, rates, answers)
    for name in PEOPLE
    for number, temper, tastes, prejudices, rates, answers in (
        (4800, 4200, (("cheer", 900), ("dissent", -1500)), (), True, False),
        (2500, 2000, (("kindness", 1200),), (("canal", -1800),), True, True),
        (900, 5000, (), (("hill", 2000), ("canal", -200)), True, True),
        (None, 1000, (("honesty", -3000),), (), True, False),
        (3999, 3400, (("diligence", 3000),), (), False, True),
    )
)
strengths = st.sampled_from((-2, -1, 1, 2))
signals = st.lists(st.tuples(st.sampled_from(SIGNALS), strengths), max_size=4, unique_by=lambda s: s[0]).map(tuple)
someone = st.sampled_from(PEOPLE)
some = st.sampled_from(((), PEOPLE[:1], PEOPLE[1:3], PEOPLE))
acts = st.builds(
    Act,
    signals=signals,
    minutes=st.integers(0, 9),
    seen_by=some,
    near=st.sampled_from(((), (Near("ben", 2, 3),))),
    votes=st.sampled_from(((), (("ann", 1),), (("col", 5), ("dee", 3)))),
    times=st.integers(1, 3),
    gave=st.sampled_from((None, ("ben", 5, 2), ("col", 1, 4))),
    late=some,
)


@st.composite
def rules(draw, name):
    """Any valid rules: whole numbers at the ends of their ranges, at their usual value and between; tables from a shelf."""
    kind = MODELS[name].RULES
    found = {}
    for each in fields(kind):
        limits = each.metadata.get("range")
        if limits and isinstance(each.default, int):
            high = min(limits.high, 12) if each.name in ("window", "history") else limits.high
            found[each.name] = draw(st.sampled_from((min(each.default, high), limits.low, high)) | st.integers(limits.low, high))
    found |= draw(st.sampled_from(TABLES.get(name, ({},))))
    try:
        return kind(**found)
    except ValueError:  # two that do not fit together keep their usual values
        return kind(**{k: v for k, v in found.items() if k not in ("low", "high", "free", "second", "first", "last")})


TABLES = {
    "points": ({}, {"most": 12, "monthly": 1}, {"most": 7}),
    "scorecard": (
        {},
        {"tariff": (("thrift", "owed", 40), ("honesty", "payments", -90)), "asking": "new", "friends": "mix"},
        {"factors": (("one", 1), ("two", 7)), "thin": 3, "history": 1, "asking": "one"},
        {"low": 0, "high": 100, "factors": (("one", 12), ("two", 8)), "musts": ("two",), "held": 74},
    ),
    "records": (
        {},
        {"registers": ("one", "two"), "tariff": (("cheer", "one", -2),), "live": 1},
        {"registers": ("one", "two", "six"), "copies": (("two", "one"), ("six", "one")), "tariff": (), "plus": 1},
    ),
    "dossier": (
        {},
        {"readers": (("one", 6, 2, 2), ("two", 1, 1, 8)), "heard": (("evidence-0", "two", -2000), ("evidence-1", "one", 700))},
    ),
    "blacklist": ({"grace": 0}, {"triggers": (("dissent", 1), ("honesty", -1)), "grace": 1}, {"exempt": ("hill",)}),
    "gate": ({}, {"tariff": (("diligence", "stays", 6), ("cheer", "stars", 3000))}),
    "risk": ({}, {"tags": (("canal", 300),), "cap": 90}),
    "match": ({}, {"silence": 0}),
    "quota": ({}, {"past": (0, 1000), "predicted": (500, 500), "expected": (300, 700)}, {"small": 1}),
    "composite": ({}, {"links": (("courts", "society", -100), ("society", "courts", 100))}),
    "peer": ({}, {"near": ((2, 62), (8, 20)), "near_below": 5000, "kind": 5, "still": 2}),
}


@st.composite
def filing(draw, name, some_rules):
    """Evidence in the model's own words; keys may name something of the model's, earlier evidence, an act, or nothing known."""
    kinds = st.sampled_from((*MODELS[name].EVIDENCE, "unknown"))
    own = st.sampled_from((*MODELS[name].keys(some_rules), "", "nobody's", "evidence-0", "evidence-1", "choice-0=do"))
    ats = st.sampled_from((-400_000, -1440, 0, 61, 120, 60_000, 600_000)) | st.integers(0, 240)
    amounts = st.sampled_from((-100_000, -700, 5000, 100_000)) | st.integers(-3, 6)
    bys = st.sampled_from((*PEOPLE, "", "evidence-0", "evidence-1", "choice-0=do"))
    abouts = st.sampled_from(("", "", "noor", "somebody else"))
    return tuple(
        Evidence(f"evidence-{i}", draw(kinds), draw(ats), draw(amounts), draw(own), draw(bys), draw(abouts))
        for i in range(draw(st.integers(0, 7)))
    )


@st.composite
def pasts(draw, name):
    """(versions, past): two rule versions, and everything that can happen."""
    first, second = draw(rules(name)), draw(rules(name))
    terms = draw(st.sampled_from([Terms(mistaken=(("", n),), stale=m) for n in (0, 50, 100) for m in (0, 90)]))
    versions = (
        RuleVersion("v-1", 0, "announced", TIERS, first, terms=terms),
        RuleVersion("v-2", 100, "silent", TIERS, second, terms=terms),
    )
    shelf = draw(st.lists(st.integers(0, 4), min_size=4, max_size=4))
    people = {name: (WITNESSES[5 * i + which],) for i, (name, which) in enumerate(zip(PEOPLE, shelf, strict=True))}
    deeds = []
    for i, act in enumerate(draw(st.lists(acts, max_size=4))):
        seen = [people[w][0] for w in act.seen_by]
        deeds.append((i * 40, Deed(act, f"choice-{i}=do", seen, people, draw(st.booleans()))))
    landings = tuple((90 * i, w) for i, w in enumerate(PEOPLE))
    low, high = MODELS[name].scale(first)
    start = draw(st.integers(low, high) if name == "peer" else st.integers(low, high) | st.sampled_from((0, 700, 1_000_000)))
    ratee = Ratee("noor", "Noor", start, draw(st.sampled_from(((), ("canal",), ("hill", "canal")))))
    return versions, Past(ratee, tuple(deeds), draw(filing(name, first)), landings, draw(st.integers(0, 1 << 70)))


def each_model(test):
    return pytest.mark.parametrize("name", NAMES)(settings(max_examples=25)(given(st.data())(test)))


def lived(name, case, says=SAYS):
    versions, past = case
    return judged(MODELS[name], versions, past, says)


@each_model
def test_start_and_deltas_are_the_value_after_every_entry(name, data):
    found = lived(name, data.draw(pasts(name)))
    value = found.start
    for entry in found.entries:
        value += entry.delta
        assert entry.value == value, entry
    assert found.book.value == value == found.start + total(found.entries)


@each_model
def test_the_same_past_gives_the_same_entries_byte_for_byte(name, data):
    case = data.draw(pasts(name))
    first = repr(lived(name, case))
    assert repr(lived(name, case)) == first


@each_model
def test_a_what_if_is_a_replay_and_edits_nothing(name, data):
    """Leaving out what came last leaves all before it as it was; what is left out causes nothing; and the first past is as it
    was."""
    versions, past = data.draw(pasts(name))
    before, as_it_was = repr(lived(name, (versions, past))), repr(past)
    if past.deeds:
        cause = past.deeds[-1][1].cause
        told = [e for e in past.evidence if e.at < past.deeds[-1][0] - 90]
        short = replace(past, evidence=tuple(told), landings=())
        with_it, without = lived(name, (versions[:1], short)), lived(name, (versions[:1], short.without(cause)))
        assert with_it.entries[: len(without.entries)] == without.entries
        assert not [e for e in without.entries if e.cause == cause and e.kind != "link"]
    lived(name, (versions, past.as_someone(Ratee("ida", "Ida", 4999, ("hill",)))))
    lived(name, (versions[1:], past))
    assert (repr(lived(name, (versions, past))), repr(past)) == (before, as_it_was)


@each_model
def test_every_book_is_left_as_it_was(name, data):
    versions, past = data.draw(pasts(name))
    model = MODELS[name]
    book = model.opened(past.ratee, versions[0].rules)
    before = repr(book)
    for evidence in past.evidence:
        if evidence.kind in model.EVIDENCE:
            model.file(book, evidence, versions[0], 200, past.seed, SAYS)
    for at, deed in past.deeds:
        model.judge(book, model.prepare(deed, past.ratee, versions[0]), at, past.seed, SAYS)
    model.changed(book, versions[1], 300, SAYS)
    assert repr(book) == before


@each_model
def test_the_value_stays_on_its_scale_and_its_tier_follows_the_lines(name, data):
    versions, past = data.draw(pasts(name))
    for version in versions:
        found = lived(name, ((version,), past))
        low, high = MODELS[name].scale(version.rules)
        for value in (found.start, *(e.value for e in found.entries)):
            assert low <= value <= high
        standing = MODELS[name].standing(found.book, version)
        assert standing.tier.floor == max(t.floor for t in TIERS if t.floor <= found.book.value)
        assert standing.value in (None, found.book.value)


@each_model
def test_nothing_is_counted_twice_and_every_entry_has_a_cause(name, data):
    versions, past = data.draw(pasts(name))
    found = lived(name, (versions, past))
    causes = {d.cause for _, d in past.deeds} | {e.id for e in past.evidence} | {v.id for v in versions} | {"start"}
    for entry in found.entries:
        assert entry.cause in causes and entry.kind in RATED
    times = {d.cause: 1 + d.act.times for _, d in past.deeds}
    if name != "peer":
        found_once = {}
        for e in found.entries:
            key = (e.cause, e.kind, e.by, e.note, e.at if e.kind in ("check", "link", "rank", "repair") else 0)
            found_once[key] = found_once.get(key, 0) + 1
        for (cause, _, _, note, _), count in found_once.items():
            assert count <= max(times.get(cause, 1), times.get(note, 1)), found_once
    twice = replace(past, evidence=past.evidence * 2)
    assert lived(name, (versions, twice)).entries == found.entries


@each_model
def test_what_is_about_somebody_else_lands_only_by_mistake_and_says_so(name, data):
    versions, past = data.draw(pasts(name))
    others = {e.id for e in past.evidence if e.about not in ("", "noor")}
    exact = tuple(replace(v, terms=Terms()) for v in versions)
    assert lived(name, (exact, past)).entries == lived(name, (exact, drop(past, others))).entries
    for entry in lived(name, (versions, past)).entries:
        assert (entry.kind == "error") <= bool(others)


def drop(past, ids):
    return replace(past, evidence=tuple(e for e in past.evidence if e.id not in ids))


@pytest.mark.parametrize("name", NAMES)
def test_a_parameter_out_of_range_is_refused(name):
    """Each by name, with what would be right."""
    usual = MODELS[name].RULES()
    checked = 0
    for each in fields(usual):
        limits = each.metadata.get("range")
        if not limits:
            continue
        for wrong in (limits.low - 1, limits.high + 1):
            bad = wrong if isinstance(each.default, int) else _spoilt(getattr(usual, each.name), wrong)
            if bad:
                with pytest.raises(ValueError, match=rf"^{each.name} is {wrong}: from {limits.low} to {limits.high} "):
                    replace(usual, **{each.name: bad})
                checked += 1
    assert checked


def _spoilt(table, wrong):
    """The table with its first number wrong; empty tables have none."""
    if not table:
        return ()
    first, *rest = table
    if isinstance(first, tuple):
        return (_spoilt(first, wrong), *rest)
    return (wrong, *rest) if isinstance(first, int) else (first, *_spoilt(tuple(rest), wrong))


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("gate", {"conditions": ()}),
        ("gate", {"conditions": ((("stays", "roughly", 3),),)}),
        ("gate", {"tariff": (("cheer", "stairs", 3),)}),
        ("points", {"tariff": (("glee", "deeds", 3),)}),
        ("points", {"records": (("blood", 1), ("blood", 2))}),
        ("scorecard", {"low": 850}),
        ("scorecard", {"factors": ()}),
        ("scorecard", {"asking": "nothing"}),
        ("records", {"registers": ()}),
        ("records", {"copies": (("courts", "lifts"),)}),
        ("records", {"copies": (("courts", "taxes"), ("taxes", "transport"))}),
        ("scorecard", {"musts": ("nothing",), "held": 400}),
        ("scorecard", {"musts": ("mix",), "held": 100}),
        ("dossier", {"readers": (("one", 0, 0, 0),)}),
        ("dossier", {"heard": (("remark", "nobody", 5),)}),
        ("blacklist", {"offices": ("court", "court")}),
        ("blacklist", {"triggers": (("glee", 1),)}),
        ("dossier", {"first": 0, "last": 0, "worst": 0}),
        ("risk", {"features": (("a", 1, 1, 1), ("a", 2, 2, 2))}),
        ("match", {"free": 30_000}),
        ("match", {"answers": "glee"}),
        ("quota", {"past": (500, 400)}),
        ("composite", {"links": (("courts", "courts", 5),)}),
        ("composite", {"links": (("courts", "lifts", 5),)}),
    ],
)
def test_parameters_that_do_not_fit_together_are_refused(name, bad):
    with pytest.raises(ValueError):
        MODELS[name].RULES(**bad)


@pytest.mark.parametrize("name", NAMES)
def test_a_model_says_its_rule_its_formula_and_where_it_comes_from(name):
    doc = MODELS[name].__doc__ or ""
    assert doc.startswith(f"`{name}`: ")
    assert any(line.startswith("    ") for line in doc.splitlines()), "no formula"
    assert any(f"{year}" in doc for year in range(1900, 2027)), "no source with a year"


FRESH = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.rating import script
print(script.everything())
"""


def test_replays_agree_in_another_process_with_other_hashes():
    outs = {
        subprocess.run(
            [sys.executable, "-c", FRESH, str(SOURCE.parent.parent)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "77")
    }
    assert len(outs) == 1 and len(next(iter(outs))) > 4000


def test_models_load_when_asked_for():
    code = "import sys; from game.rating.models import MODELS; a = 'game.rating.noise' in sys.modules; MODELS['noise']; print(a)"
    done = subprocess.run([sys.executable, "-c", code], cwd=SOURCE.parent.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert len(MODELS) == 15 and "nothing" not in MODELS
    with pytest.raises(KeyError):
        MODELS["nothing"]
