"""The vectors of the facts sheet through rules written as YAML: what each rule of the world does to numbers that are known."""

from pathlib import Path

import pytest
import spelling

from game.act import Act, Evidence, Ratee, Witness
from game.content import load_system
from game.ledger import RATED
from game.rating import match, quota
from game.rating.model import Deed
from game.rating.models import MODELS
from game.rating.past import Judged, Past, judged
from game.rating.system import System

SAYS = dict.fromkeys(RATED, ("", "", ""))
VERSION = '  - {{id: {id}, since: "{since}", change: silent, tiers: [{{id: all, name: all, from: {low}}}], rules: {rules}}}\n'


@pytest.fixture
def system(tmp_path: Path):
    """Makes a system of a model from the text of its rules, one for each version an hour after the one before."""

    def made(model: str, *rules: str) -> System:
        text = spelling.system(model, MODELS[model], MODELS[model].RULES())
        head = text[: text.index("  - id: always")]
        low = text[text.index("{from: ") + 7 : text.index(", to:")]
        versions = [VERSION.format(id=f"v{n}", since=f"{n:02d}:00", low=low, rules=rule) for n, rule in enumerate(rules)]
        path = tmp_path / "spelled.yaml"
        path.write_text(head + "".join(versions))
        return load_system(path)

    return made


def lived(system: System, start: int, *evidence: Evidence) -> Judged:
    return judged(MODELS[system.model], system.versions, Past(Ratee("r", "R", start), evidence=evidence), SAYS)


def stars(*given: int) -> list[Evidence]:
    return [Evidence(f"trip-{n}", "stars", n, one, by=f"rider-{n}") for n, one in enumerate(given)]


@pytest.mark.parametrize(("window", "one", "many"), [(500, 1, 51), (100, 1, 11), (500, 4, 201)])
def test_so_many_trips_cross_the_line_at_four_point_six(system, window: int, one: int, many: int) -> None:
    rules = system("rolling", f"{{window: {window} trips, history: {window} trips}}")
    values = [lived(rules, 5000, *stars(*[one] * n)).book.value for n in (many - 1, many)]
    assert values[0] >= 4600 > values[1]


def test_nine_fives_and_a_one_stand_at_the_cliff(system) -> None:
    assert lived(system("rolling", "{window: 500 trips, history: 0}"), 5000, *stars(*[5] * 9, 1)).book.value == 4600


@pytest.mark.parametrize(("good", "neutral", "bad", "before", "after"), [(1000, 3, 4, 9960, 9930), (59, 1, 0, 10_000, 9833)])
def test_neutrals_that_begin_to_count_take_their_share_overnight(system, good, neutral, bad, before, after) -> None:
    rules = system("percent", "{repeats: 0 days}", "{repeats: 0 days, neutrals: yes}")
    tones = [1] * good + [0] * neutral + [-1] * bad
    found = lived(rules, 10_000, *(Evidence(f"f-{n}", "feedback", n % 50, tone) for n, tone in enumerate(tones)))
    overnight = [e for e in found.entries if e.kind == "recount"]
    assert found.book.value == after and [e.value - e.delta for e in overnight] == [before]


@pytest.mark.parametrize(("rating", "open_"), [(4790, 0), (4800, 1000)])
def test_four_point_seven_nine_is_the_same_as_nothing(system, rating: int, open_: int) -> None:
    lines = "[stays at least 10, answered at least 90%, cancelled under 1%, stars at least 4.8 stars]"
    on_file = "{stays: 12, answered: 95%, cancelled: 0.5%}"
    rules = system("gate", f"{{conditions: {lines}, fields: {on_file}}}")
    told = (Evidence("mean", "measure", 1, rating, "stars"), Evidence("quarter", "check", 2))
    assert lived(rules, 0, *told).book.value == open_


def test_an_average_asserts_what_nobody_owes(system) -> None:
    rules = system("match", "{benefit: 550.00, free: 104.00, second: 254.00, silence: 10 days}")
    year = [Evidence(f"f-{n}", "fortnight", n, 150_000 if n < 13 else 0) for n in range(26)]
    told = (*year, Evidence("tax", "annual", 100, 13 * 150_000), Evidence("later", "day", 100 + 10 * 1440))
    found = lived(rules, 0, *told)
    before = lived(rules, 0, *told[:-1]).book
    assert match.averaged(before) == 75_000
    assert found.book.value == 484_380
    assert match.true_debt(before, rules.versions[0].rules, tuple(e.amount for e in year)) == 0


def test_a_schools_past_sets_the_shares(system) -> None:
    rules = system("quota", "{past: [0.10, 0.30, 0.40, 0.20], known: 90%}")
    made = rules.versions[0].rules
    assert quota.shares(made, made.known) == (145, 300, 355, 200)


@pytest.mark.parametrize(("number", "value"), [(4800, 3667), (2500, 3857), (900, 4000)])
def test_a_star_weighs_what_its_giver_is_worth(system, number: int, value: int) -> None:
    rules = system("peer", "{prior: 40, weights: step, habit: 0%}")
    who = Witness("w", number)
    deed = Deed(Act(votes=(("w", 1),), seen_by=("w",)), "act=do", (who,), {"w": (who,)})
    past = Past(Ratee("r", "R", 4000), deeds=((1, deed),))
    assert judged(MODELS["peer"], rules.versions, past, SAYS).book.value == value
