"""The way through a case: what can be reached, where a scene runs out, and whether an ending can be reached from everywhere.

Conditions may hold or not: both ways are followed. Runs only on a case whose names are in order.
"""

from collections.abc import Iterator

from game.content.problems import Spot
from game.content.reading import Reading
from game.story.model import Case, Choose, Finish, Go, Scene
from game.story.program import Ask, Grip, Jump, Op, Stop, flatten

Programs = dict[str, tuple[tuple[Op, ...], dict[str, int]]]


def programs(case: Case) -> Programs:
    """Every scene laid flat."""
    return {id: flatten(scene) for id, scene in case.scenes.items()}


def check(r: Reading, case: Case, programs: Programs) -> tuple[set[str], set[str]]:
    """Notes scenes that nobody reaches, that run out or never come to an ending, and endings that nobody reaches. Gives the
    scenes and the endings that something leads to."""
    walks = {id: Walk(scene, *programs[id]) for id, scene in case.scenes.items()}
    reached = _reached(case.first, walks)
    for id, scene in case.scenes.items():
        if id not in reached:
            r.add("unreachable", scene.at, name=id)
        elif (spot := walks[id].runs_out) is not None:
            r.add("leads-nowhere", spot, name=id)
    _rounds(r, case, walks, reached)
    ended = {name for id in reached for name in walks[id].endings}
    for name, ending in case.endings.items():
        if name not in ended:
            r.add("unreached-ending", ending.at, name=name)
    return reached, ended


class Walk:
    """All ways through one scene: the scenes and endings that it leads to, and where it runs out."""

    def __init__(self, scene: Scene, ops: tuple[Op, ...], labels: dict[str, int]) -> None:
        self.ops, self.labels = ops, labels
        self.goals: set[str] = set()
        self.endings: set[str] = set()
        self.runs_out: Spot | None = None
        todo: list[tuple[int, Spot]] = [(0, scene.at)]
        seen: set[int] = set()
        while todo:
            pc, before = todo.pop()
            if pc in seen:
                continue
            seen.add(pc)
            todo.extend(self.step(pc, self.ops[pc], before))

    def step(self, pc: int, op: Op, before: Spot) -> Iterator[tuple[int, Spot]]:
        """Where an instruction leads, each with the place of what was there last."""
        match op:
            case Stop():
                self.runs_out = self.runs_out or before
            case Finish():
                self.endings.add(op.ending)
                if op.when is not None:
                    yield pc + 1, op.at
            case Go():
                yield from self.go(pc, op)
            case Jump():
                yield op.to, before
                if op.unless is not None:
                    yield pc + 1, before
            case Ask():
                yield from _asked(op)
            case Grip():
                yield from ((to, op.hold.at) for to in (*op.lets, op.jumped, op.after))
            case _:
                yield pc + 1, op.at

    def go(self, pc: int, op: Go) -> Iterator[tuple[int, Spot]]:
        if op.to in self.labels:
            yield self.labels[op.to], op.at
        else:
            self.goals.add(op.to)
        if op.when is not None:
            yield pc + 1, op.at


def _asked(ask: Ask) -> Iterator[tuple[int, Spot]]:
    choose: Choose = ask.choose
    for option in choose.options:
        yield ask.starts[option.id], option.at
    if all(option.when is not None for option in choose.options):
        yield ask.after, choose.at


def _reached(first: str, walks: dict[str, Walk]) -> set[str]:
    seen: set[str] = set()
    todo = [first]
    while todo:
        scene = todo.pop()
        if scene in walks and scene not in seen:
            seen.add(scene)
            todo.extend(walks[scene].goals)
    return seen


def _rounds(r: Reading, case: Case, walks: dict[str, Walk], reached: set[str]) -> None:
    """Notes scenes from which every way goes round for ever."""
    back: dict[str, set[str]] = {}
    for id, walk in walks.items():
        for goal in walk.goals:
            back.setdefault(goal, set()).add(id)
    ending: set[str] = set()
    todo = [id for id, walk in walks.items() if walk.endings or walk.runs_out]
    while todo:
        scene = todo.pop()
        if scene not in ending:
            ending.add(scene)
            todo.extend(back.get(scene, ()))
    for id in case.scenes:
        if id in reached and id not in ending:
            r.add("goes-round", case.scenes[id].at, name=id)
