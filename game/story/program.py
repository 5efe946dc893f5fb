"""A scene's beats, laid flat so that a place in the story is one whole number and a step of play is a loop."""

from dataclasses import dataclass

from game.story.conditions import Condition
from game.story.model import Beat, Choose, Finish, Go, Hold, Release, Say, Scene


@dataclass(frozen=True, slots=True)
class Jump:
    """Go on at another instruction; `unless` is the condition under which the jump is *not* taken."""

    to: int
    unless: Condition | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A choice with, for each option, where its beats start. `after` is where the story goes on."""

    choose: Choose
    starts: dict[str, int]
    after: int


@dataclass(frozen=True, slots=True)
class Grip:
    """After a beat in a hold: keep the smile or let go. `lets[n]` is where the nth reply starts, `jumped` the jump's beats."""

    hold: Hold
    index: int
    lets: tuple[int, ...]
    jumped: int
    after: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The end of a scene that leads nowhere: a mistake that `check` reports, and that play refuses to pass."""


Op = Say | Ask | Grip | Hold | Release | Go | Finish | Jump | Stop


class _Builder:
    """Lays beats out in order; options' beats follow the scene's own, each ending with a jump back."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        self.labels: dict[str, int] = {}
        self.later: list[tuple[int, tuple[Beat, ...], str, Choose | Hold]] = []

    def scene(self, scene: Scene) -> None:
        self.lay(scene.beats, top=True)
        self.ops.append(Stop())
        while self.later:
            self.replies(*self.later.pop(0))

    def lay(self, beats: tuple[Beat, ...], top: bool) -> None:
        held: Hold | None = None
        grips = 0
        for beat in beats:
            match beat:
                case Say():
                    skip = self.unless(beat.when) if held and top else None
                    self.ops.append(beat)
                    if held and top and beat.words is not None:
                        grips += 1
                        self.grip(held, grips)
                    if skip is not None:
                        self.ops[skip] = Jump(len(self.ops), beat.when)
                case Choose():
                    self.ask(beat)
                case Hold():
                    held, grips = beat, 0
                    self.ops.append(beat)
                case Release():
                    held = None
                    self.ops.append(beat)
                case Go() | Finish():
                    self.ops.append(beat)

    def unless(self, condition: Condition | None) -> int | None:
        if condition is None:
            return None
        self.ops.append(Jump(0, condition))
        return len(self.ops) - 1

    def ask(self, choose: Choose) -> None:
        skip = self.unless(choose.when)
        here = len(self.ops)
        self.labels[choose.id] = here
        starts: dict[str, int] = {}
        self.ops.append(Ask(choose, starts, here + 1))
        for option in choose.options:
            beats = option.then + ((Go(option.go, at=option.at),) if option.go else ())
            if beats:
                self.later.append((here, beats, option.id, choose))
            else:
                starts[option.id] = here + 1
        if skip is not None:
            self.ops[skip] = Jump(len(self.ops), choose.when)

    def grip(self, hold: Hold, index: int) -> None:
        here = len(self.ops)
        self.ops.append(Grip(hold, index, (), -1, here + 1))
        self.later.append((here, (), "", hold))

    def replies(self, here: int, beats: tuple[Beat, ...], option: str, owner: Choose | Hold) -> None:
        if isinstance(owner, Choose):
            ask = self.ops[here]
            assert isinstance(ask, Ask)
            ask.starts[option] = self.branch(beats, ask.after)
            return
        after = here + 1
        lets = tuple(self.branch(reply, after) for reply in owner.replies)
        jumped = self.branch(owner.jumped, after) if owner.jumped else after
        self.ops[here] = Grip(owner, getattr(self.ops[here], "index", 0), lets, jumped, after)

    def branch(self, beats: tuple[Beat, ...], after: int) -> int:
        start = len(self.ops)
        self.lay(beats, top=False)
        self.ops.append(Jump(after))
        return start


def flatten(scene: Scene) -> tuple[tuple[Op, ...], dict[str, int]]:
    """The scene's instructions, and where each of its choices stands among them."""
    builder = _Builder()
    builder.scene(scene)
    return tuple(builder.ops), builder.labels
