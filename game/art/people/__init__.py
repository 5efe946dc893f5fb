"""The people of the game, drawn: busts, heads and a crowd, in any mood, pose, turn and light."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from game.art.people.crowd_cast import CROWD
from game.art.people.everybody import CAST
from game.art.people.light import DAY, DUSK, LIFT, LIGHTS, Light
from game.art.people.moods import MOOD_NAMES as MOODS
from game.art.people.person import Person
from game.art.people.poses import STANCES

if TYPE_CHECKING:
    from game.art.people.picture import bust, crowd_figure, head, stage

CROWD_SIZE: int = len(CROWD)
POSES: tuple[str, ...] = tuple(STANCES)

__all__ = [
    "CAST",
    "CROWD_SIZE",
    "DAY",
    "DUSK",
    "LIFT",
    "LIGHTS",
    "MOODS",
    "POSES",
    "Light",
    "Person",
    "bust",
    "crowd_figure",
    "head",
    "stage",
]


def __getattr__(name: str) -> Any:
    """What draws is imported when it is first asked for: many only ask who there is."""
    if name not in ("bust", "crowd_figure", "head", "stage"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("game.art.people.picture"), name)
