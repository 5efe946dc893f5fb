"""Every sound by the name of its file: how it is made, how loud it is mastered, and whether it loops."""

from collections.abc import Callable, Mapping
from functools import partial

from game.sound.make import hands, lift, number, rooms_quiet, rooms_tower, score
from game.sound.make.recipe import MUSIC, ROOM, Recipe
from game.sound.make.recipes_cases import CASES
from game.sound.make.wave import Wave


def _score() -> dict[str, Recipe]:
    """The parts of the score. All have the same loudness, so that gains of equal power are equally loud."""
    parts: Mapping[str, Callable[[str], Wave]] = {"pad": score.pads, "strings": score.strings, "drops": score.drops}
    made = {f"lift-{part}-{name}": partial(how, name) for part, how in parts.items() for name in score.BANDS}
    made |= {"lift-voice": partial(score.voice, False), "lift-voice-off": partial(score.voice, True)}
    return {name: Recipe(how, MUSIC, True) for name, how in made.items()}


def _rooms() -> dict[str, Recipe]:
    t, q = rooms_tower, rooms_quiet
    tower = (t.lobby, t.lift, t.garden, t.feed, t.bank, t.corridor, t.hall)
    quiet = (q.landing, q.washroom, q.ward, q.pipe, q.bureau, q.title)
    made = {f"room-{how.__name__}": Recipe(how, ROOM, True, 0.3) for how in (*tower, *quiet)}
    return made | {
        "room-stairs": Recipe(rooms_quiet.stairs, ROOM - 8, True, 0.3),
        "room-clapping": Recipe(rooms_tower.clapping, ROOM - 4, True, 0.3),
    }


RECIPES: Mapping[str, Recipe] = {
    **_score(),
    **_rooms(),
    "number-hesitation": Recipe(number.hesitation, -37),
    "number-glass": Recipe(number.glass, -26),
    "number-cloth": Recipe(number.cloth, -26),
    "number-felt": Recipe(number.felt, -25),
    "strain": Recipe(partial(number.strain, False), -31, True),
    "strain-high": Recipe(partial(number.strain, True), -31, True),
    "cheek": Recipe(number.cheek, -31),
    "lift-doors": Recipe(lift.lift_doors, -26),
    "lift-ding": Recipe(lift.ding, -25),
    "lift-chooses": Recipe(lift.chooses, -24),
    "pipe-two-one": Recipe(partial(lift.pipe, (0.0, 0.42, 1.5), False), -23),
    "pipe-one-two": Recipe(partial(lift.pipe, (0.0, 1.08, 1.5), True), -30),
    "click": Recipe(lift.click, -26),
    "tray": Recipe(lift.tray, -23),
    "spoons": Recipe(lift.spoons, -29),
    "lid": Recipe(lift.lid, -30),
    "taps": Recipe(lift.taps, -31),
    "applause": Recipe(lift.applause, -23),
    "silent-clap": Recipe(lift.silent_clap, -35),
    "crying": Recipe(lift.crying, -33),
    "phone-buzz": Recipe(hands.buzz, -29),
    "phone-tap": Recipe(hands.tap, -34),
    "star": Recipe(hands.star, -28),
    "stamp": Recipe(hands.stamp, -22),
    "paper": Recipe(hands.paper, -31),
    "folder": Recipe(hands.folder, -28),
    "battery-whistle": Recipe(hands.whistle, -33),
    **CASES,
}
