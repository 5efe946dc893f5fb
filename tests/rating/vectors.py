"""What the tests of models share: a rule version with tiers, deeds that somebody saw, and evidence by the handful."""

from game.act import Act, Ratee, Witness
from game.ledger import RATED
from game.rating.model import Deed, Evidence
from game.rating.models import MODELS
from game.rating.past import Past, judged
from game.rating.system import RuleVersion, Tier

DAY = 1440
SAYS = dict.fromkeys(RATED, ("", "", ""))
FLOOR = (Tier("all", "all", 0),)
ANN = Witness("ann", 4300)


def version(rules, tiers=FLOOR, id="v", since=0, **more):
    return RuleVersion(id, since, "announced", tiers, rules, **more)


def deed(cause="soup=beam", people=(ANN,), watched=False, **act):
    """A deed that all of `people` saw."""
    return Deed(Act(**act), cause, people, {w.id: (w,) for w in people}, watched)


def many(kind, *amounts, **same):
    """A piece of evidence for each amount, each from somebody else and a minute after the one before."""
    return tuple(Evidence(f"{kind}.{i}", kind, i, amount, by=f"somebody.{i}", **same) for i, amount in enumerate(amounts))


def run(name, start=0, evidence=(), deeds=(), versions=None, tags=(), seed=0, landings=(), **rules):
    """A past judged by a model under `rules` (or `versions`)."""
    model = MODELS[name]
    past = Past(Ratee("noor", "Noor", start, tags), tuple(deeds), tuple(evidence), tuple(landings), seed)
    return judged(model, versions or (version(model.RULES(**rules)),), past, SAYS)


def moved(result, kind=None):
    """(cause, by, delta) of the entries that moved the value."""
    return [(e.cause, e.by, e.delta) for e in result.entries if e.delta and kind in (None, e.kind)]
