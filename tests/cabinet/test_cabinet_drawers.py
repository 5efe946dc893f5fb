"""Every drawer is whole: nineteen of them, with words for all that they can show, facts that somebody can check, and a machine
that runs at every setting."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.cabinet import MACHINES, answer, begun, caption, set_to, shown, turned
from game.cabinet.saying import spelled
from game.content import load_cabinet, load_facts

DRAWERS = load_cabinet()
UNCONFIRMED = ("39 %", "2 years", "two years", "1030", "1,030", "960", "850 and", "seven years", "30 days")
"""What the facts sheet marks as not confirmed, or as misread, as it might be printed."""


def test_there_is_one_drawer_for_each_machine_and_nineteen_of_them():
    assert [drawer.id for drawer in DRAWERS] == [*dict.fromkeys(drawer.id for drawer in DRAWERS)]
    assert {drawer.id for drawer in DRAWERS} == set(MACHINES) and len(DRAWERS) == 19


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_machine_answers_in_whole_words_at_every_setting(drawer, data):
    s = {knob.id: data.draw(st.sampled_from(knob.stops)) for knob in drawer.knobs}
    found, machine = shown(drawer, s), MACHINES[drawer.id]
    assert found.verdict in machine.verdicts
    assert set(found.figures) == {name for name, _ in machine.figures} and set(found.words) == set(machine.words)
    said = answer(drawer, s, found)
    assert said and "{" not in said and "}" not in said
    for name in (*found.figures, *found.words, *s):
        assert caption(drawer, s, found, name)


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_every_verdict_can_be_turned_to(drawer):
    """From the start, by turning at most a few knobs; a verdict that nobody can reach would be a text that nobody reads."""
    met, waiting, seen = set(), [begun(drawer)], set()
    while waiting and met != set(MACHINES[drawer.id].verdicts) and len(seen) < 900:
        s = waiting.pop(0)
        if (key := tuple(s.values())) in seen:
            continue
        seen.add(key)
        met.add(shown(drawer, s).verdict)
        waiting += [
            {**s, knob.id: stop} for knob in drawer.knobs for stop in (*knob.stops[:1], *knob.stops[-1:], *knob.stops[1:-1])
        ]
    assert met == set(MACHINES[drawer.id].verdicts)


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_every_knob_does_something(drawer):
    """Somewhere near the start a turn of it changes what is shown."""
    at = [begun(drawer)]
    at += [{**at[0], knob.id: stop} for knob in drawer.knobs for stop in knob.stops]
    for knob in drawer.knobs:
        assert any(shown(drawer, s) != shown(drawer, {**s, knob.id: stop}) for s in at for stop in knob.stops), knob.id


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_a_machine_runs_the_model_that_the_drawer_names(drawer, monkeypatch):
    """A drawer that computed by itself would go on when its model stood still."""
    from game.rating import models

    asked = []

    class Watched(models.Models):
        def __getitem__(self, name):
            asked.append(name)
            return super().__getitem__(name)

    monkeypatch.setattr("game.cabinet.running.MODELS", Watched())
    MACHINES[drawer.id].run(drawer, begun(drawer))
    assert set(asked) == {drawer.model} == {MACHINES[drawer.id].model}


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_a_drawer_has_facts_and_each_has_a_date_a_source_and_a_confidence(drawer):
    facts = load_facts()
    assert drawer.facts
    for key in drawer.facts:
        assert facts[key].date and facts[key].source and facts[key].confidence in ("H", "M", "L")


def test_what_is_not_confirmed_is_not_printed():
    facts = load_facts()
    for drawer in DRAWERS:
        texts = [drawer.toy, drawer.sees, drawer.record, *(facts[key].text for key in drawer.facts)]
        texts += [said for _, said in drawer.answers]
        assert not [(drawer.id, bad) for text in texts for bad in UNCONFIRMED if bad in text]


def test_a_figure_of_all_years_is_not_called_last_years_and_reviewed_ones_are_not_all():
    facts = load_facts()
    assert "all years together" in facts["court-list-count"].text and "by the end of 2018" in facts["court-list-count"].date
    assert "of those reviewed" in facts["silence-fraud"].text
    silence = next(d for d in DRAWERS if d.id == "silence")
    assert "of those reviewed" in silence.record


@pytest.mark.parametrize("drawer", DRAWERS, ids=lambda drawer: drawer.id)
def test_a_knob_stops_at_its_ends_and_goes_round_only_when_asked(drawer):
    for knob in drawer.knobs:
        last = {**begun(drawer), knob.id: knob.stops[-1]}
        assert turned(drawer, last, knob.id, 1)[knob.id] == knob.stops[-1]
        assert turned(drawer, last, knob.id, 1, round_=True)[knob.id] == knob.stops[0]
        assert len({set_to(knob, stop) for stop in knob.stops}) == len(knob.stops), "every stop reads otherwise"


@pytest.mark.parametrize(
    ("value", "shape", "said"),
    [
        (4592, "stars", "4.592"), (4600, "stars", "4.6"), (5000, "stars", "5.0"), (9930, "percent", "99.3 %"),
        (9833, "percent", "98.33 %"), (246, "share", "24.6 %"), (800, "part", "80 %"), (484_380, "money", "4,843.80"),
        (150_000, "money", "1,500"), (-21, "signed", "−21"), (10, "signed", "+10"), (1_000_000, "whole", "1,000,000"),
    ],
)  # fmt: skip
def test_figures_are_written_in_their_shape(value, shape, said):
    assert spelled(value, shape) == said
