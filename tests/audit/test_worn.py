"""Someone else's shoes under every model: the same acts, and one thing about the person otherwise."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.act import Ratee
from game.audit import lay, minded, worn
from game.audit.blots import blots
from game.audit.knows import WORSE
from game.audit.rejudge import judge
from game.rating.models import MODELS
from game.rating.past import Past
from game.rating.terms import Terms
from tests.audit.systems import ALL, ANN, BEN, deed, pasts, system

NOTHING = ("peer", "noise")
"""Models that keep no records."""


def start(each):
    low, high = MODELS[each.model].scale(each.versions[0].rules)
    return 0 if each.model in WORSE else high if each.model == "gate" else (low + high) // 2


def lived(each, **terms):
    deeds = ((600, deed("a=do", signals=(("cheer", 2), ("dissent", 1)))), (610, deed("b=do", votes=(("ben", 2),))))
    found = replace(each, versions=tuple(replace(v, terms=Terms(**terms)) for v in each.versions))
    return lay(found, Past(Ratee("noor", "Noor", start(each)), deeds, (), (), 3))


def pair(each, kind, **terms):
    return next(one for one in worn(lived(each, **terms), 600, ("canal",)) if one.kind == kind)


@given(st.sampled_from(ALL), pasts())
@settings(max_examples=40)
def test_their_own_end_is_the_day_as_it_was(each, past):
    laid = lay(each, past)
    for one in worn(laid, 600, ("canal",)):
        assert one.own_end == judge(laid).book.value
        assert one.kept == (one.end - one.begun) - (one.own_end - one.own_begun)


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_every_model_is_walked_in_all_five_pairs(each):
    assert [one.kind for one in worn(lived(each), 600, ("canal",))] == ["start", "district", "name", "history", "length"]


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_another_start_is_a_worse_one_by_the_opened_book(each):
    one = pair(each, "start")
    worse = one.begun - one.own_begun if each.model in WORSE else one.own_begun - one.begun
    assert worse > 0


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_a_blot_of_before_is_seen_wherever_records_are_kept(each):
    one = pair(each, "history")
    assert one.seen == (each.model not in NOTHING) == bool(blots(each.model, each.versions[0].rules))
    assert all(kind in MODELS[each.model].EVIDENCE for kind, *_ in blots(each.model, each.versions[0].rules))


@pytest.mark.parametrize("each", ALL, ids=lambda s: s.model)
def test_a_blot_is_against_the_ratee(each):
    one = pair(each, "history")
    worse = one.end - one.own_end if each.model in WORSE else one.own_end - one.end
    assert worse > 0 or each.model in (*NOTHING, "gate")


@pytest.mark.parametrize("each", [s for s in ALL if s.model not in NOTHING], ids=lambda s: s.model)
def test_a_namesake_is_filed_as_often_as_the_system_mistakes_people(each):
    never, always = pair(each, "name"), pair(each, "name", mistaken=(("", 100),))
    assert (never.seen, never.rate, never.end) == (False, 0, never.own_end)
    assert (always.seen, always.rate, always.end) == (True, 100, pair(each, "history").end)


def test_a_district_is_seen_by_those_who_mind_it():
    peer = system("peer", prior=5, habit=100)
    assert pair(peer, "district").seen and pair(peer, "district").end < pair(peer, "district").own_end
    assert not pair(system("points"), "district").seen


def test_a_short_file_is_moved_further():
    one = pair(system("peer", prior=400), "length")
    assert one.seen and abs(one.end - one.begun) > abs(one.own_end - one.own_begun)
    assert not pair(system("points"), "length").seen


def test_tags_that_somebody_minds_are_gathered_once():
    assert minded((ANN, BEN, ANN)) == ("canal",)
