"""The people of the game, drawn: busts, heads and a crowd, in any mood, pose, turn and light."""

from game.art.people.cast import CAST
from game.art.people.crowd import CROWD
from game.art.people.light import DAY, DUSK, LIFT, LIGHTS, Light
from game.art.people.moods import MOOD_NAMES as MOODS
from game.art.people.person import Person
from game.art.people.picture import bust, crowd_figure, head, stage
from game.art.people.poses import STANCES

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
