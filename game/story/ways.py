"""Where a case leads: of each scene its decisions, and every way out of it with what opens it, for charts and for authors."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.story.beats import Beat, Choose, Finish, Go, Hold, Option, Scene
from game.story.conditions import Condition
from game.story.model import Case
from game.story.spelled import by_number, spelled


@dataclass(frozen=True, slots=True)
class Pick:
    """One option as a chart shows it: its cause (`soup=beam`), whether it can be locked, whether the number has a say in it,
    whether it leaves the scene."""

    cause: str
    words: str
    locked: bool = False
    number: bool = False
    leaves: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice or a hold of a scene with its options; `way` is the way of asking."""

    id: str
    way: str
    picks: tuple[Pick, ...]
    number: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A way from a scene to another or to an ending (`end`). `cause` is the option that takes it, "" where the story goes on by
    itself; `words` what that option says, or the conditions that open the way; `first` of a way that is tried before others."""

    source: str
    goal: str
    end: bool = False
    cause: str = ""
    words: str = ""
    locked: bool = False
    number: bool = False

    @property
    def target(self) -> str:
        """The key of what it leads to: endings have keys of their own, for one may be called as a scene is."""
        return f"*{self.goal}" if self.end else self.goal


def decisions(scene: Scene) -> tuple[Decision, ...]:
    """What is decided in a scene, in its order; a rating by its stars."""
    return tuple(_decision(scene, beat) for beat in _beats(scene.beats) if isinstance(beat, Choose | Hold))


def _decision(scene: Scene, beat: Choose | Hold) -> Decision:
    if isinstance(beat, Hold):
        ways = ("keep",) if beat.locked else ("keep", "let")
        return Decision(beat.id, "hold", tuple(Pick(f"{beat.id}={way}", way) for way in ways), by_number(beat.when))
    own = _own(scene)
    picks = tuple(_pick(beat, option, own) for option in beat.options)
    return Decision(beat.id, beat.way, picks, by_number(beat.when))


def _pick(choose: Choose, option: Option, own: frozenset[str]) -> Pick:
    leaves = bool(option.go and option.go not in own) or any(_leaving(option.then, own))
    return Pick(f"{choose.id}={option.id}", option.words.longest(), bool(option.locks), _by(option), leaves)


def _by(option: Option) -> bool:
    return by_number(option.when) or any(by_number(lock.when) for lock in option.locks)


def ways(case: Case, scene: Scene) -> tuple[Way, ...]:
    """Every way out of a scene, those of one option to one goal as one, in the order of the file."""
    found: dict[tuple[str, str], Way] = {}
    for way in _out(case, scene, scene.beats, "", "", False, False):
        key = (way.cause, way.target)
        old = found.get(key)
        found[key] = way if old is None else _both(old, way)
    return tuple(found.values())


def _both(a: Way, b: Way) -> Way:
    """Two ways with one cause and one goal as one; two that are open under conditions are open under either."""
    words = a.words if a.cause or not (a.words and b.words) else f"{a.words} or {b.words}"
    words = words if a.cause or (a.words and b.words) else ""
    return Way(a.source, a.goal, a.end, a.cause, words, a.locked or b.locked, a.number or b.number)


def _out(case: Case, scene: Scene, beats: tuple[Beat, ...], cause: str, words: str, locked: bool, number: bool) -> Iterator[Way]:
    own = _own(scene)
    for beat in beats:
        match beat:
            case Go(to, when) if to not in own:
                yield _way(scene.id, to, False, cause, words, when, locked, number)
            case Finish(ending, when):
                yield _way(scene.id, ending, True, cause, words, when, locked, number)
            case Choose():
                for option in beat.options:
                    yield from _by_option(case, scene, beat, option, own)
            case Hold():
                inner = (*(b for reply in beat.replies for b in reply), *beat.jumped)
                yield from _out(case, scene, inner, f"{beat.id}=let", "", locked, number)


def _by_option(case: Case, scene: Scene, choose: Choose, option: Option, own: frozenset[str]) -> Iterator[Way]:
    cause, words = f"{choose.id}={option.id}", option.words.longest()
    locked, number = bool(option.locks), _by(option)
    yield from _out(case, scene, option.then, cause, words, locked, number)
    if option.go and option.go not in own:
        yield _way(scene.id, option.go, False, cause, words, None, locked, number)


def _way(source: str, goal: str, end: bool, cause: str, words: str, when: Condition | None, locked: bool, number: bool) -> Way:
    said = words or (spelled(when) if when else "")
    return Way(source, goal, end, cause, said, locked, number or by_number(when))


def _own(scene: Scene) -> frozenset[str]:
    """The choices of a scene: what goes to one of them stays."""
    return frozenset(beat.id for beat in _beats(scene.beats) if isinstance(beat, Choose))


def _beats(beats: tuple[Beat, ...]) -> Iterator[Beat]:
    """All beats of a scene, those of options and holds after the beat that they hang on."""
    for beat in beats:
        yield beat
        match beat:
            case Choose():
                for option in beat.options:
                    yield from _beats(option.then)
            case Hold():
                for inner in (*beat.replies, beat.jumped):
                    yield from _beats(inner)


def _leaving(beats: tuple[Beat, ...], own: frozenset[str]) -> Iterator[bool]:
    for beat in _beats(beats):
        yield isinstance(beat, Finish) or (isinstance(beat, Go) and beat.to not in own)


def choosing(case: Case) -> tuple[Way, ...]:
    """Every way of a case."""
    return tuple(way for scene in case.scenes.values() for way in ways(case, scene))
