"""The fifteen models by name. Each is loaded when it is first asked for, because a case needs one of them."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, cast

from game.rating.model import Model

NAMES = (
    "peer",
    "rolling",
    "percent",
    "gate",
    "caste",
    "points",
    "scorecard",
    "records",
    "blacklist",
    "dossier",
    "risk",
    "match",
    "quota",
    "composite",
    "noise",
)


class Models(Mapping[str, Model]):
    """A mapping from the name of a model to its module. Raises KeyError for a name that is no model's."""

    def __getitem__(self, name: str) -> Model:
        if name not in NAMES:
            raise KeyError(name)
        return cast(Model, import_module(f"game.rating.{name}"))

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


MODELS = Models()

if TYPE_CHECKING:
    from game.rating import (
        blacklist,
        caste,
        composite,
        dossier,
        gate,
        match,
        noise,
        peer,
        percent,
        points,
        quota,
        records,
        risk,
        rolling,
        scorecard,
    )

    CONFORM: tuple[Model, ...] = (
        peer,
        rolling,
        percent,
        gate,
        caste,
        points,
        scorecard,
        records,
        blacklist,
        dossier,
        risk,
        match,
        quota,
        composite,
        noise,
    )
