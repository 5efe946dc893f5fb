"""One system of each model, made by hand, and pasts by the handful: what tests of judging a day again share."""

from hypothesis import strategies as st

from game.act import SIGNALS, Act, Ratee, Witness
from game.rating.model import Deed
from game.rating.models import MODELS
from game.rating.past import Past
from game.rating.system import Disclosure, RuleVersion, System, Tier
from game.rating.terms import NO_TERMS

UNITS = dict.fromkeys(MODELS, 1) | dict.fromkeys(("peer", "rolling", "caste", "noise", "dossier", "gate"), 1000)
TUNED = {
    "rolling": {"history": 5},
    "percent": {"history": 10},
    "blacklist": {"triggers": (("dissent", 1),)},
    "scorecard": {"tariff": (("honesty", "payments", 40), ("thrift", "owed", 30))},
    "peer": {"prior": 40, "kind": 2, "halo": 30},
}
ANN = Witness("ann", 4300, 4200, (("cheer", 600), ("dissent", -500)), (("canal", -900),))
BEN = Witness("ben", 2100, 3000, (("honesty", 700),), answers=True)
PEOPLE = {w.id: (w,) for w in (ANN, BEN)}


def system(model, id="", terms=NO_TERMS, tiers=(("all", 0),), **rules):
    """A system of a model; keyword arguments replace what its rules are by the tests' custom."""
    made = MODELS[model].RULES(**(TUNED.get(model, {}) | rules))
    version = RuleVersion("v", 0, "announced", tuple(Tier(name, name, floor) for name, floor in tiers), made, terms=terms)
    top = MODELS[model].scale(made)[1] // UNITS[model]
    return System(id or model, (id or model).title(), model, UNITS[model], max(1, top), (version,), Disclosure("full"))


ALL = tuple(system(model) for model in MODELS)


def deed(cause, seen=(ANN, BEN), **act):
    """A deed that these people saw."""
    return Deed(Act(**act), cause, seen, PEOPLE)


shown = st.lists(st.tuples(st.sampled_from(SIGNALS), st.integers(-2, 2)), max_size=3, unique_by=lambda s: s[0]).map(tuple)


@st.composite
def pasts(draw, most=6):
    """Up to so many deeds at some minutes, seen by one, both or nobody, by somebody who starts anywhere."""
    count = draw(st.integers(0, most))
    deeds = tuple(
        (
            draw(st.integers(600, 1000)),
            deed(f"c{n}=do", draw(st.sampled_from(((ANN, BEN), (ANN,), ()))), signals=draw(shown), **_stars(draw)),
        )
        for n in range(count)
    )
    return Past(Ratee("noor", "Noor", draw(st.integers(0, 4000)), ("canal",)), deeds, (), (), draw(st.integers(0, 1 << 30)))


def _stars(draw):
    return {"votes": (("ben", draw(st.integers(1, 5))),)} if draw(st.booleans()) else {}
