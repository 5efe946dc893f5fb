"""What the walk over all ways saw: which conditions held or did not, what opened, where nothing did, and how days end."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.content.flow_assume import Assuming
from game.content.flow_state import State, join
from game.story.conditions import All, Condition, Not, Some
from game.story.model import Choose, Option
from game.story.words import Varied, Words

HELD, DID_NOT = 1, 2
Spot = tuple[int, int, int]
"""The identity of a condition as it is written, or of a text with the numbers of a hole and of a branch in it."""


@dataclass(slots=True)
class Tried:
    """Whether a condition held, did not, or both, and all that may have been so when it was asked."""

    came: int = 0
    state: State | None = None


@dataclass(slots=True)
class Seen:
    """What was seen. `written` are the identities of conditions and texts that stand in the file."""

    assuming: Assuming
    written: frozenset[int]
    conditions: dict[Spot, Tried] = field(default_factory=dict)
    open: set[int] = field(default_factory=set)
    shown: dict[int, State] = field(default_factory=dict)
    stuck: dict[str, State] = field(default_factory=dict)
    asked: dict[str, State] = field(default_factory=dict)
    stops: set[str] = field(default_factory=set)
    leads: dict[str, set[str]] = field(default_factory=dict)
    endings: dict[str, State] = field(default_factory=dict)
    finishing: set[str] = field(default_factory=set)

    def tried(self, condition: Condition | None, state: State) -> State | None:
        """The state where a condition holds; what came of each part of it that was written is noted."""
        if condition is None:
            return state
        self.parts(condition, state)
        return self.assuming.assume(condition, state)

    def parts(self, condition: Condition, state: State | None) -> State | None:
        """Notes the written parts of a condition, each where those before it hold."""
        if id(condition) in self.written:
            return self.note((id(condition), 0, 0), condition, state)
        if isinstance(condition, All):
            for part in condition.parts:
                state = self.parts(part, state)
        return state

    def note(self, spot: Spot, condition: Condition, state: State | None) -> State | None:
        """Notes whether a condition can hold and not hold; the state where it does."""
        found = self.conditions.setdefault(spot, Tried())
        if state is None:
            return None
        holds = self.assuming.assume(condition, state)
        found.came |= HELD * (holds is not None)
        found.came |= DID_NOT * (self.assuming.assume(condition, state, False) is not None)
        found.state = join(found.state, state)
        return holds

    def read(self, words: Words, state: State) -> None:
        """Notes which branches of a text can be read."""
        for hole, part in enumerate(words.parts if id(words) in self.written else ()):
            if isinstance(part, Varied):
                left: State | None = state
                for branch, (condition, _) in enumerate(part.branches):
                    if condition is not None:
                        self.note((id(words), hole, branch), condition, left)
                        left = self.assuming.assume(condition, left, False)

    def opened(self, choose: Choose, option: Option, state: State) -> State | None:
        """The state where an option is shown and open."""
        self.asked[choose.id] = state
        self.read(option.words, state)
        if option.when is None and not option.locks:
            self.open.add(id(option))
            return state
        shown = self.tried(option.when, state)
        if shown is None:
            return None
        self.shown[id(option)] = join(self.shown.get(id(option)), shown) or shown
        left: State | None = shown
        for lock in option.locks:
            if lock.when is None or left is None:
                return None
            self.parts(lock.when, left)
            left = self.assuming.assume(lock.when, left, False)
        if left is not None:
            self.open.add(id(option))
        return left

    def none(self, choose: Choose, state: State) -> State | None:
        """The state where a choice shows nothing, so that the story goes on; notes where all that it shows is closed."""
        left: State | None = state
        for option in choose.options:
            if left is None or (option.when is None and not option.locks):
                return None
            left = self.closed(option, left)
        if left is None:
            return None
        hidden: State | None = left
        for option in choose.options:
            hidden = self.assuming.assume(option.when, hidden, False)
        if any(self.assuming.assume(option.when, left) is not None for option in choose.options):
            self.stuck[choose.id] = left
        return hidden

    def closed(self, option: Option, state: State) -> State | None:
        """The state where an option is not shown, or shown closed."""
        hidden = self.assuming.assume(option.when, state, False)
        shown = self.assuming.assume(option.when, state)
        for lock in option.locks:
            hidden = join(hidden, shown if lock.when is None else self.assuming.assume(lock.when, shown))
        return hidden

    def ended(self, scene: str, ending: str, state: State) -> None:
        """A day can end so."""
        self.finishing.add(scene)
        self.endings[ending] = join(self.endings.get(ending), state) or state

    def lines(self, lines: "Iterator[tuple[Condition | None, Words]] | tuple[tuple[Condition | None, Words], ...]") -> None:
        """Notes lines that are told at the end, of which the first that holds is said."""
        left = self.last()
        for condition, words in lines:
            if left is None:
                return
            holds = self.tried(condition, left)
            if holds is not None:
                self.read(words, holds)
            left = self.assuming.assume(condition, left, False)

    def last(self) -> State | None:
        """All that may be so at the end."""
        found: State | None = None
        for state in self.endings.values():
            found = join(found, state)
        return found


def leaves(condition: Condition) -> Iterator[Condition]:
    """A condition and all that is in it."""
    yield condition
    match condition:
        case Not():
            yield from leaves(condition.part)
        case All() | Some():
            for part in condition.parts:
                yield from leaves(part)
