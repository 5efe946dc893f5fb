"""A day can be judged by any model: the same choices, another ledger, and each adds up."""

import pytest

from game.chance import draw
from game.ledger import rated, total
from game.play import begin, choose, offers
from game.rating.models import MODELS, NAMES
from game.rating.percent import PercentRules
from tests.play import small
from tests.rating.vectors import version


def under(name, *rules):
    """The small day under a model whose rules change at noon."""
    first, second = rules or (MODELS[name].RULES(),) * 2
    versions = (version(first), version(second, id="noon", since=720))
    return small.day().under(small.system(model=name, versions=versions))


def options(day, session):
    """What can be taken now."""
    if session.pending.way == "hold":
        return ("keep",)
    if session.pending.way == "confirm":
        return ("yes",)
    return tuple(o.option.id for o in offers(day, session) if not o.lock)


def played(day, seed):
    """A day to its end, by choices that depend on the seed only."""
    session = begin(day, seed)
    while session.pending:
        open_ones = options(day, session)
        session = choose(day, session, open_ones[draw(seed, f"pick {len(session.choices)}") % len(open_ones)])
    return session


@pytest.mark.parametrize("name", NAMES)
def test_a_day_adds_up_under_any_model(name):
    day = under(name)
    start = MODELS[name].opened(day.ratee, day.system.versions[0].rules).value
    for seed in range(6):
        session = played(day, seed)
        assert start + total(session.ledger) == session.world.book.value
        assert session.ledger == played(day, seed).ledger


def test_models_differ_in_what_they_make_of_a_day():
    ledgers = {name: tuple((e.kind, e.delta) for e in rated(played(under(name), 1).ledger)) for name in NAMES}
    assert len(set(ledgers.values())) > 8


def test_new_rules_can_move_the_number_overnight():
    """Neutrals count from noon: one entry, told with the rule, and no other."""
    rules = [PercentRules(history=100, history_neutral=50, neutrals=n, habit=0, eager=0) for n in (0, 1)]
    ledger = played(under("percent", *rules), 2).ledger
    recounts = [e for e in ledger if e.kind == "recount"]
    assert [e.cause for e in recounts] == ["noon"] and recounts[0].delta < 0
    assert ledger[ledger.index(recounts[0]) - 1].kind == "rule"
