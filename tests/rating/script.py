"""A fixed past with a little of everything, judged by every model: what is compared between processes."""

from game.act import Witness
from game.rating.model import Evidence
from game.rating.models import MODELS
from tests.rating.vectors import deed, run

PEOPLE = (Witness("ann", 4300, 4200, (("cheer", 600),), (("canal", -900),)), Witness("ben", 2100, 3000, answers=True))
ACTS = (
    {"signals": (("cheer", 2), ("dissent", 1)), "minutes": 4},
    {"signals": (("honesty", -1), ("kindness", 2)), "votes": (("ben", 1),)},
    {"signals": (("diligence", 2), ("thrift", 1)), "gave": ("ben", 5, 3)},
)


def everything():
    """The entries of each model as text."""
    told = []
    for name, model in MODELS.items():
        keys = (*model.keys(model.RULES()), "")
        evidence = [
            Evidence(f"e-{i}-{kind}", kind, 100 * i, 40 + i, keys[i % len(keys)], "ann", "somebody" if i == 3 else "")
            for i, kind in enumerate(model.EVIDENCE * 3)
        ]
        deeds = [(90 * i, deed(f"c-{i}=do", PEOPLE, **act)) for i, act in enumerate(ACTS * 2)]
        start = sum(model.scale(model.RULES())) // 2
        told.append(repr(run(name, start, evidence, deeds, tags=("canal",), seed=5)))
    return "\n".join(told)
