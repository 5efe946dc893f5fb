"""Every way through a case at once: a state for each instruction, joined from all that lead there, until nothing changes.

Nothing that play can do is left out, so that what is found impossible is impossible; what is found possible need not be.
"""

from collections import Counter
from collections.abc import Iterator
from heapq import heappop, heappush
from typing import TypeVar

from game.content.flow_assume import entered, taken
from game.content.flow_effects import Effects, put
from game.content.flow_seen import Seen
from game.content.flow_state import STRAIN, State, join, widened
from game.play import Day
from game.story.model import Choose, Finish, Go, Hold, Option, Release, Say
from game.story.program import Ask, Grip, Jump, Op, Stop

PATIENCE = 4
"""Times that a place is come to with something new before its numbers are let go."""


class Tangled(Exception):
    """More ways than are worth walking."""


Step = tuple[int, State]
P = TypeVar("P", str, int)


class Ways:
    """The walk over a whole day. `seen` holds what was found."""

    def __init__(self, day: Day, effects: Effects, seen: Seen, most: int) -> None:
        self.day, self.effects, self.layout, self.seen = day, effects, effects.layout, seen
        self.into: dict[str, State] = {}
        self.met: Counter[str] = Counter()
        self.order = {scene: place for place, scene in enumerate(_order(day))}
        self.todo: list[tuple[int, str]] = []
        self.scene = ""
        self.left = most
        """How much work may still be done. A step costs more the more is kept in each state."""
        self.each = 1 + self.layout.size // 100

    def walk(self) -> None:
        """From the first scene until nothing new comes up. Raises Tangled where that takes too long."""
        self.come(self.day.case.first, self.effects.begun())
        while self.todo:
            _, self.scene = heappop(self.todo)
            if not self.todo or self.todo[0][1] != self.scene:
                self.through(self.into[self.scene])

    def come(self, scene: str, state: State) -> None:
        """A scene is entered in a state."""
        starts = self.day.case.scenes[scene].starts
        state = State(entered(self.layout, state.bits, scene), state.spans)
        state = self.effects.waits(state, starts) if starts else state
        if self.joined(self.into, scene, state, self.met):
            heappush(self.todo, (self.order[scene], scene))

    def joined(self, into: dict[P, State], place: P, state: State, met: Counter[P]) -> bool:
        """Whether a state adds anything to what is known of a place."""
        old = into.get(place)
        new = join(old, state)
        assert new is not None
        if new == old:
            return False
        met[place] += 1
        into[place] = new if old is None or met[place] <= PATIENCE else widened(old, new, self.effects.limits)
        return True

    def through(self, state: State) -> None:
        """All ways through one scene, from a state on coming in."""
        ops, labels = self.day.programs[self.scene]
        at, met = {0: state}, Counter[int]()
        todo, waiting = [0], {0}
        # Replies are laid behind the scene's own beats: they come first, so that what follows a choice is gone through once.
        back, end = len(ops), next(pc for pc, op in enumerate(ops) if isinstance(op, Stop))
        while todo:
            rank = heappop(todo)
            pc = rank if rank >= 0 else rank + back
            waiting.discard(pc)
            self.left -= self.each
            if self.left < self.effects.asked:
                raise Tangled
            for to, then in self.step(pc, ops[pc], labels, at[pc]):
                if self.joined(at, to, then, met) and to not in waiting:
                    waiting.add(to)
                    heappush(todo, to if to <= end else to - back)

    def step(self, pc: int, op: Op, labels: dict[str, int], state: State) -> Iterator[Step]:
        """Where an instruction leads, and how things stand then."""
        match op:
            case Say():
                yield from self.say(pc, op, state)
            case Ask():
                yield from self.ask(op, state)
            case Jump():
                yield from self.jump(pc, op, state)
            case Go() | Finish():
                yield from self.leave(pc, op, labels, state)
            case Grip():
                yield from self.grip(op, state)
            case Hold() | Release():
                yield pc + 1, state
            case Stop():
                self.seen.stops.add(self.scene)

    def say(self, pc: int, beat: Say, state: State) -> Iterator[Step]:
        holds = self.seen.tried(beat.when, state)
        if holds is not None:
            if beat.words is not None:
                self.seen.read(beat.words, holds)
            yield pc + 1, self.effects.said(beat, holds)
        if beat.when is not None and (left := self.effects.assume(beat.when, state, False)) is not None:
            yield pc + 1, left

    def jump(self, pc: int, jump: Jump, state: State) -> Iterator[Step]:
        if jump.unless is None:
            yield jump.to, state
            return
        holds, left = self.seen.tried(jump.unless, state), self.effects.assume(jump.unless, state, False)
        if holds is not None:
            yield pc + 1, holds
        if left is not None:
            yield jump.to, left

    def leave(self, pc: int, op: Go | Finish, labels: dict[str, int], state: State) -> Iterator[Step]:
        holds = self.seen.tried(op.when, state)
        if holds is not None:
            if isinstance(op, Finish):
                self.seen.ended(self.scene, op.ending, holds)
            elif op.to in labels:
                yield labels[op.to], holds
            else:
                self.seen.leads.setdefault(self.scene, set()).add(op.to)
                self.come(op.to, holds)
        if op.when is not None and (left := self.effects.assume(op.when, state, False)) is not None:
            yield pc + 1, left

    def ask(self, ask: Ask, state: State) -> Iterator[Step]:
        choose = ask.choose
        if choose.words is not None:
            self.seen.read(choose.words, state)
        for option in choose.options:
            opened = self.seen.opened(choose, option, state)
            if opened is not None:
                yield ask.starts[option.id], self.took(choose, option, opened)
        hidden = self.seen.none(choose, state)
        if hidden is not None:
            yield ask.after, hidden

    def took(self, choose: Choose, option: Option, state: State) -> State:
        state = State(taken(self.layout, state.bits, choose.id, option.id), state.spans)
        return self.effects.acted(option.act, f"{choose.id}={option.id}", self.effects.changed(option.change, state))

    def grip(self, grip: Grip, state: State) -> Iterator[Step]:
        hold, effects = grip.hold, self.effects
        low, high = state.spans[STRAIN]
        kept = State(state.bits, put(state.spans, STRAIN, (low + 1, high + 1)))
        yield grip.after, kept
        if low < hold.jumps <= high + 1 and grip.jumped >= 0:
            jumped = State(state.bits, put(state.spans, STRAIN, (hold.jumps, hold.jumps)))
            yield grip.jumped, effects.acted(hold.jump, f"{hold.id}=jump", jumped)
        if not hold.locked:
            let = effects.changed(hold.let_change, state)
            low, high = let.spans[STRAIN]
            down = (max(0, low - hold.rest), max(0, high - hold.rest))
            let = effects.acted(hold.let, f"{hold.id}=let", State(let.bits, put(let.spans, STRAIN, down)))
            for to in {*grip.lets, grip.after}:
                yield to, let


def _order(day: Day) -> list[str]:
    """Scenes in such an order."""
    after = {
        id: [op.to for op in ops if isinstance(op, Go) and op.to not in labels] for id, (ops, labels) in day.programs.items()
    }
    found = _backwards(day.case.first, after)
    known = set(found)
    return [*found, *(id for id in day.programs if id not in known)]


def _backwards(first: P, after: dict[P, list[P]]) -> list[P]:
    """What can be reached from a place, each after the places before it: the reverse of the order in which they are done with."""
    done: list[P] = []
    seen = {first}
    stack = [(first, iter(after.get(first, ())))]
    while stack:
        place, left = stack[-1]
        for to in left:
            if to not in seen:
                seen.add(to)
                stack.append((to, iter(after.get(to, ()))))
                break
        else:
            stack.pop()
            done.append(place)
    return done[::-1]
