"""Systems as data: every model's rules are written in the field's words, and read back as they were."""

from pathlib import Path

import pytest
import spelling

from game.act import Evidence
from game.content import BadContent, Problem, check_system, load_system
from game.rating.models import MODELS, NAMES
from game.rating.terms import Appeal, Link

each_model = pytest.mark.parametrize("name", NAMES)


def written(folder: Path, text: str, id: str = "spelled") -> Path:
    (folder / "systems").mkdir(exist_ok=True)
    path = folder / "systems" / f"{id}.yaml"
    path.write_text(text)
    return path


def problems(folder: Path, text: str) -> list[Problem]:
    return list(check_system(written(folder, text)))


@each_model
def test_the_usual_rules_of_every_model_are_read_as_they_are_written(name: str, tmp_path: Path) -> None:
    usual = MODELS[name].RULES()
    path = written(tmp_path, spelling.system(name, MODELS[name], usual))
    assert check_system(path) == ()
    read = load_system(path)
    assert (read.model, read.unit, read.versions[0].rules) == (name, MODELS[name].UNIT, usual)
    assert (read.bottom * read.unit, read.top * read.unit) == MODELS[name].scale(usual)


@each_model
def test_what_is_left_out_has_its_usual_value(name: str, tmp_path: Path) -> None:
    text = spelling.system(name, MODELS[name], MODELS[name].RULES())
    head = text[: text.index("    rules:")]
    assert load_system(written(tmp_path, head + "    rules: {}\n")).versions[0].rules == MODELS[name].RULES()


@each_model
def test_a_parameter_that_the_model_has_not_is_refused_with_the_nearest(name: str, tmp_path: Path) -> None:
    text = spelling.system(name, MODELS[name], MODELS[name].RULES()).replace("    rules: {", "    rules: {hallo: 3, ")
    (found,) = problems(tmp_path, text)
    assert (found.number, found.line) == ("L015", 11) and f"the rules of {name} has no key 'hallo'" in found.sentence


@pytest.mark.parametrize(
    ("model", "rules", "parameter", "expected"),
    [
        ("scorecard", "{ask: 0.05, low: 300, high: 850}", "ask", 50),
        ("match", "{benefit: 550.25}", "benefit", 55_025),
        ("blacklist", "{grace: 4 weeks}", "grace", 28),
        ("percent", "{neutrals: yes}", "neutrals", 1),
        ("percent", "{window: 1 year}", "window", 365),
        ("rolling", "{window: 100 trips, halo: 25%}", "window", 100),
        ("caste", "{margin: 0.15 stars}", "margin", 150),
        ("peer", "{power: 2.5}", "power", 25),
        ("dossier", "{sealed: -0.5}", "sealed", -500),
        ("quota", "{past: [0.1, 0.3, 0.4, 0.2]}", "past", (100, 300, 400, 200)),
        ("points", "{tariff: {dissent: {order: -10}}}", "tariff", (("dissent", "order", -10),)),
        (
            "gate",
            "{conditions: [stays over 9, cancelled under 1%]}",
            "conditions",
            ((("stays", "least", 10),), (("cancelled", "most", 99),)),
        ),
        ("scorecard", "{asking: none}", "asking", ""),
    ],
)
def test_numbers_are_read_as_they_stand_on_the_page(
    model: str, rules: str, parameter: str, expected: object, tmp_path: Path
) -> None:
    text = spelling.system(model, MODELS[model], MODELS[model].RULES())
    read = load_system(written(tmp_path, text[: text.index("    rules:")] + f"    rules: {rules}\n"))
    assert getattr(read.versions[0].rules, parameter) == expected


@pytest.mark.parametrize(
    ("model", "rules", "number", "says"),
    [
        ("rolling", "{window: 0}", "L021", "0 is outside 1 to 1000"),
        ("rolling", "{window: 3 moons}", "L019", "a whole number"),
        ("rolling", "{window: 10.5}", "L019", "a whole number"),
        ("caste", "{margin: 0.0001}", "L020", "more than three decimals"),
        ("caste", "{margin: 2.5}", "L021", "2.5 is outside 0 to 2"),
        ("match", "{benefit: 1.005}", "L019", "at most 2 decimals"),
        ("match", "{free: 300, second: 200}", "L086", "the second line is not below the first"),
        ("quota", "{past: [0.5, 0.4, 0, 0]}", "L086", "sum to 1, and these to 0.9"),
        ("composite", "{links: {courts: {commrce: 5}}}", "L086", "did you mean 'commerce'"),
        ("points", "{tariff: {kindnes: {deeds: 5}}}", "L035", "did you mean 'kindness'"),
        ("risk", "{features: {outings: {average: 4, points: 100}}}", "L016", "needs 'usual distance'"),
        ("peer", "{weights: cubic}", "L031", "cannot be 'cubic'"),
        ("points", "{tariff: 5}", "L017", "expected names"),
        ("percent", "{neutrals: 1}", "L023", "yes or no"),
    ],
)
def test_a_bad_parameter_is_a_problem_that_says_what_would_be_right(
    model: str, rules: str, number: str, says: str, tmp_path: Path
) -> None:
    text = spelling.system(model, MODELS[model], MODELS[model].RULES())
    (found,) = problems(tmp_path, text[: text.index("    rules:")] + f"    rules: {rules}\n")
    assert found.number == number and says in str(found) and found.line == 11 and found.column > 11


POINTS = """\
system: spelled
name: A system
model: points
unit: one
scale: {from: 0, to: 2000}
terms:
  appeal: {channel: town-hall, deadline: 7 days, burden: system, repairs: copies}
  mistaken: {bill: 2%, all others: 1%}
  stale: 2 hours
  links: [{to: list, kind: trigger, below: 850, key: court}]
versions:
  - {id: spring, since: "00:00", change: announced, tiers: [{id: all, name: all, from: 0}], rules: {}}
  - {id: noon, since: "12:00", change: silent, tiers: [{id: all, name: all, from: 0}], rules: {}, terms: {stale: 5 minutes}}
evidence:
  - {id: month-end, kind: month, at: "00:00"}
  - {id: gift, kind: record, at: ["09:00", "15:00"], ago: 2 days, key: [blood, bill], amount: 2 times, by: clinic, about: nadi}
"""
LIST = spelling.system("blacklist", MODELS["blacklist"], MODELS["blacklist"].RULES(), "list")


def test_a_system_says_how_to_appeal_whom_it_mistakes_how_stale_it_is_and_where_its_findings_go(tmp_path: Path) -> None:
    written(tmp_path, LIST, "list")
    spring, noon = load_system(written(tmp_path, POINTS)).versions
    assert spring.terms.appeal == Appeal("town-hall", 7 * 1440, "system", "copies")
    assert (spring.terms.wrong("bill"), spring.terms.wrong("blood"), spring.terms.stale) == (2, 1, 120)
    assert spring.terms.links == (Link("list", "trigger", 850, "court"),)
    assert (noon.terms.stale, noon.terms.links) == (5, ())


def test_evidence_of_a_systems_own_is_one_piece_for_each_time_and_key(tmp_path: Path) -> None:
    written(tmp_path, LIST, "list")
    end, *gifts = load_system(written(tmp_path, POINTS)).evidence
    assert end == Evidence("month-end", "month")
    assert [(e.id, e.at, e.key) for e in gifts] == [
        ("gift.1", 540 - 2880, "blood"),
        ("gift.2", 540 - 2880, "bill"),
        ("gift.3", 900 - 2880, "blood"),
        ("gift.4", 900 - 2880, "bill"),
    ]
    assert {(e.kind, e.amount, e.by, e.about) for e in gifts} == {("record", 2, "clinic", "nadi")}


@pytest.mark.parametrize(
    ("old", "new", "number", "says"),
    [
        ("to: list", "to: lits", "L043", "did you mean 'list'"),
        ("kind: trigger", "kind: triger", "L087", "did you mean 'trigger'"),
        ("stale: 2 hours", "stale: 2 fortnights", "L019", "hours"),
        ("burden: system", "burden: nobody", "L031", "cannot be 'nobody'"),
        ("mistaken: {bill: 2%", "mistaken: {bill: 120%", "L021", "0 to 100"),
        ("{id: gift", "{id: month-end", "L030", "month-end"),
        ("below: 850", "below: 850.5", "L019", "this system's scale"),
        ("scale: {from: 0, to: 2000}", "scale: {from: 0, to: 1000}", "L079", "from 0 to 2000 by the one"),
    ],
)
def test_bad_terms_and_evidence_are_problems(old: str, new: str, number: str, says: str, tmp_path: Path) -> None:
    written(tmp_path, LIST, "list")
    assert POINTS.count(old) == 1
    (found,) = problems(tmp_path, POINTS.replace(old, new))
    assert found.number == number and says in str(found)


def test_a_scale_that_does_not_begin_at_nothing_ends_with_its_lowest_tier(tmp_path: Path) -> None:
    text = spelling.system("scorecard", MODELS["scorecard"], MODELS["scorecard"].RULES())
    assert load_system(written(tmp_path, text)).bottom == 300
    (found,) = problems(tmp_path, text.replace("{id: all, name: all, from: 300}", "{id: all, name: all, from: 400}"))
    assert found.number == "L077" and "from: 300" in found.suggestion
    with pytest.raises(BadContent, match="L021"):
        load_system(written(tmp_path, text.replace("{id: all, name: all, from: 300}", "{id: all, name: all, from: 0}")))
