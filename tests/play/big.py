"""A long synthetic day, for measuring."""

from game.play import Day
from game.story import words
from game.story.model import Choose, Finish, Scene
from tests.play.build import act, group, option, say
from tests.play.small import CAST, case, system


def big_day(scenes: int = 1000) -> Day:
    """A long synthetic day: in each scene two beats and a choice of three, with acts before ten witnesses, memory and
    conditions."""

    def scene(n: int) -> Scene:
        here = f"s{n}"
        picks = tuple(
            option(
                f"o{k}",
                act=act(1, ("queue", "ada", "bo", "others"), **{("cheer", "honesty", "kindness")[k]: 1 + k % 2}),
                remember=(f"m{n % 50}-{k}",),
                locks=((f"m{(n + 7) % 50}-{k} and rating < 1", "Not yet."),) if k == 1 else (),
                go=f"s{(n * 3 + k + 1) % scenes}",
            )
            for k in range(3)
        )
        beats = (say(f"{here}/1"), say(f"{here}/2", when=f"m{(n + 1) % 50}-0 or rating >= 3"), Choose(f"c{n}", picks))
        return Scene(here, words.read(f"Scene {n}"), beats)

    many = tuple(scene(n) for n in range(scenes))
    end = Scene("end", words.read("End"), (Finish("walked"),))
    others = group("others", (3000, 4000, 4400, 4700))
    return Day(case((*many, end), cast={m.id: m for m in (*CAST, others)}, intake=(), shoes=(), box=()), system())
