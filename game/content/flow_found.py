"""What is said of a case once all ways through it were walked: with numbers, and only of what can never be otherwise."""

import re
from collections.abc import Callable, Iterator

from game.content.flow_effects import Effects
from game.content.flow_seen import DID_NOT, HELD, Seen, Spot
from game.content.flow_state import CLOCK, FAR, OTHER, RATING, STRAIN, State, join, layout
from game.content.flow_ways import Tangled, Ways
from game.content.logic import atoms
from game.content.reading import Reading
from game.content.scalars import shown
from game.content.source import Scalar
from game.play import Day
from game.story.conditions import Clock, Condition, Counted, Open, Rating, Short, Stands, Strain, Under
from game.story.words import Varied

_IF = re.compile(r"[{|]\s*if ")
SEVERAL = 4
"""Things that a sentence says of a situation."""


def walked(r: Reading, day: Day) -> Seen:
    """All ways through a day, and the lines at its end. Raises Tangled."""
    effects = Effects(layout(_conditions(r, day), [name for name, _ in day.case.counts]), day)
    seen = Seen(effects, frozenset({*r.conditions, *r.varied}))
    Ways(day, effects, seen, r.limits.steps).walk()
    for witness in day.case.box:
        seen.lines(witness.lines)
    for condition, words in day.case.debrief:
        seen.lines(((condition, words),))
    seen.lines(tuple((when, words) for when, words, _ in day.case.ruling.appeals))
    for stamp in day.case.ruling.stamps:
        seen.lines(stamp.lines)
    return seen


def check(r: Reading, day: Day, reached: set[str], ended: set[str]) -> None:
    """Notes what no play can come to although something leads there, and conditions that nothing can ever change."""
    try:
        seen = walked(r, day)
    except Tangled:
        r.add("too-tangled", day.case.scenes[day.case.first].at, limit=r.limits.steps)
        return
    tell = Telling(r, day, seen)
    lived = {day.case.first, *(goal for goals in seen.leads.values() for goal in goals)}
    for id, scene in day.case.scenes.items():
        if id in reached and id not in lived:
            r.add("never-reached", scene.at, name=id)
    for id, ending in day.case.endings.items():
        if id in ended and id not in seen.endings:
            r.add("never-ends", ending.at, name=id)
    _rounds(r, day, seen, lived)
    tell.choices()
    tell.conditions()


def _rounds(r: Reading, day: Day, seen: Seen, lived: set[str]) -> None:
    """Scenes from which conditions let nobody come to an ending."""
    back: dict[str, set[str]] = {}
    for id, goals in seen.leads.items():
        for goal in goals:
            back.setdefault(goal, set()).add(id)
    ending, todo = set[str](), [*seen.finishing, *seen.stops]
    while todo:
        if (scene := todo.pop()) not in ending:
            ending.add(scene)
            todo.extend(back.get(scene, ()))
    first = next((id for id in day.case.scenes if id in lived and id not in ending), None)
    if first is not None and not seen.stuck and not any(problem.number == "L068" for problem in r.found):
        r.add("never-out", day.case.scenes[first].at, name=first)


def _conditions(r: Reading, day: Day) -> Iterator[Condition]:
    """Every condition of a case: what is written, and what a form's boxes ask by themselves."""
    yield from (condition for condition, _ in r.conditions.values())
    for words, _ in r.varied.values():
        for part in words.parts:
            yield from (when for when, _ in part.branches if when is not None) if isinstance(part, Varied) else ()
    yield Short()
    for choose in day.choices.values():
        yield from (lock.when for option in choose.options for lock in option.locks if lock.when is not None)


class Telling:
    """Puts what was seen into sentences."""

    def __init__(self, r: Reading, day: Day, seen: Seen) -> None:
        self.r, self.day, self.seen = r, day, seen
        self.said = {(p.line, p.column) for p in r.found if p.number in ("L072", "L073")}

    def choices(self) -> None:
        """Options that never open, and choices at which nothing does."""
        for id, state in self.seen.asked.items():
            choose = self.day.choices[id]
            able = [o for o in choose.options if all(lock.when is not None for lock in o.locks)]
            if not any(id_ in self.seen.open for id_ in map(_identity, choose.options)):
                self.said |= {self.of(lock.when) for option in able for lock in option.locks if lock.when is not None}
                self.r.add("dead-end", choose.at, name=id, situation=self.situation(state, self.seen.stuck.get(id, state)))
                continue
            if id in self.seen.stuck:
                hint = self.situation(state, self.seen.stuck[id])
                self.r.add("all-locked", choose.at, name=id, situation=hint)
            for option in able:
                if _identity(option) not in self.seen.open and _identity(option) in self.seen.shown and option.locks:
                    self.said |= {self.of(lock.when) for lock in option.locks if lock.when is not None}
                    self.r.add("never-open", option.at, self.spans(None, self.seen.shown[_identity(option)]), name=option.id)

    def conditions(self) -> None:
        """Conditions that never or always hold where they stand, in whichever block they are played."""
        found: dict[tuple[int, int], list[Spot]] = {}
        for spot in self.seen.conditions:
            node = self.place(spot)
            found.setdefault((node.line, node.column), []).append(spot)
        for place, spots in found.items():
            came, state = 0, None
            for spot in spots:
                tried = self.seen.conditions[spot]
                came, state = came | tried.came, join(state, tried.state)
            if came in (HELD, DID_NOT) and state is not None and place not in self.said:
                kind = "always-so" if came == HELD else "never-so"
                self.r.add(kind, self.place(spots[0]), self.spans(self.condition(spots[0]), state))

    def of(self, condition: Condition) -> tuple[int, int]:
        """The line and column of a written condition."""
        node = self.r.conditions[id(condition)][1] if id(condition) in self.r.conditions else Scalar("", 0, 0)
        return node.line, node.column

    def condition(self, spot: Spot) -> Condition:
        identity, hole, branch = spot
        if identity in self.r.conditions:
            return self.r.conditions[identity][0]
        part = self.r.varied[identity][0].parts[hole]
        assert isinstance(part, Varied)
        found = part.branches[branch][0]
        assert found is not None
        return found

    def place(self, spot: Spot) -> Scalar:
        """Where a condition stands."""
        identity, hole, branch = spot
        if identity in self.r.conditions:
            return self.r.conditions[identity][1]
        words, node = self.r.varied[identity]
        before = sum(len(p.branches) for p in words.parts[:hole] if isinstance(p, Varied))
        before -= sum(c is None for p in words.parts[:hole] if isinstance(p, Varied) for c, _ in p.branches)
        starts = [match.end() for match in _IF.finditer(node.text)]
        if node.wrapped or before + branch >= len(starts):
            return node
        return Scalar("", node.line, node.column + starts[before + branch] + (not node.plain))

    def spans(self, condition: Condition | None, state: State) -> str:
        """What numbers a condition compares are there: “the number is 4.2 to 4.31 here”."""
        kinds = {type(atom) for atom in atoms(condition)} if condition else {Rating, Clock}
        said, unit = [], self.day.system.unit
        if kinds & {Rating, Open, Stands}:
            said.append(_between("the number", state.spans[RATING], lambda n: shown(n, unit)))
        if kinds & {Clock, Under}:
            said.append(_between("the clock", state.spans[CLOCK], hour))
        if Strain in kinds:
            said.append(_between("the strain", state.spans[STRAIN], str))
        counts = self.seen.assuming.layout.counts
        names = {atom.name for atom in atoms(condition) if isinstance(atom, Counted)} if condition else set()
        said += [_between(f"'{name}'", state.spans[counts[name]], str) for name in sorted(names) if name in counts]
        return f"here {' and '.join(said)}" if said else ""

    def situation(self, before: State, state: State) -> str:
        """What has to be so for a state among those before it."""
        found = [*self.answers(before, state), *self.numbers(before, state)]
        return f"when {', '.join(found[:SEVERAL])}" if found else "whatever happened before"

    def answers(self, before: State, state: State) -> Iterator[str]:
        """What is remembered, on file, taken or by chance in a state that was not sure before."""
        for (kind, name), field in self.seen.assuming.layout.fields.items():
            has = state.bits & field.mask
            if before.bits & field.mask == has:
                continue
            if kind in ("memory", "paper"):
                yield f"{'' if has == field.bit('yes') else 'not '}{name}"
            elif kind == "took":
                taken = [one for one in field.answers if one not in ("", OTHER) and has & field.bit(one)]
                yield f"{name} is {' or '.join(taken)}" if taken else f"{name} is something else"
            elif kind == "chance":
                yield f"by the chance of {name}"

    def numbers(self, before: State, state: State) -> Iterator[str]:
        """Between which ends the number and the clock are, where that was not sure before."""
        unit = self.day.system.unit
        if before.spans[RATING] != state.spans[RATING]:
            yield _between("the number", state.spans[RATING], lambda n: shown(n, unit))
        if before.spans[CLOCK] != state.spans[CLOCK]:
            yield _between("the clock", state.spans[CLOCK], hour)


def _identity(thing: object) -> int:
    return id(thing)


def _between(what: str, span: tuple[int, int], said: Callable[[int], str]) -> str:
    low, high = span
    if low == high:
        return f"{what} is {said(low)}"
    if high >= FAR:
        return f"{what} is {said(low)} or more" if low > -FAR else f"{what} is anything"
    return f"{what} is {said(low)} to {said(high)}" if low > -FAR else f"{what} is {said(high)} or less"


def hour(minute: int) -> str:
    """HH:MM."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
