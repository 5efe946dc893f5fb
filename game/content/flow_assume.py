"""What is left of a state once a condition holds in it, or does not. Whatever cannot be told is left as it was."""

from collections.abc import Iterator
from functools import reduce

from game.content.flow_state import CLOCK, FAR, OTHER, RATING, STRAIN, Field, Layout, Span, State, join
from game.rating.system import RuleVersion, System
from game.story.conditions import (
    COMPARE,
    All,
    Chance,
    Clock,
    Condition,
    Counted,
    Not,
    OnFile,
    Open,
    Rating,
    Remembered,
    Short,
    Some,
    Stands,
    Strain,
    Took,
    Under,
    Visits,
)

OPPOSITE = {">=": "<", "<=": ">", ">": "<=", "<": ">="}


class Assuming:
    """Conditions tried on states of one case under one system. `night` is the minute at which a day over midnight begins."""

    def __init__(self, layout: Layout, system: System, night: int) -> None:
        self.layout = layout
        self.system = system
        self.night = night
        self.asked = 0
        """Conditions that were tried, and tiers that were looked at for them."""

    def assume(self, condition: Condition | None, state: State | None, so: bool = True) -> State | None:
        """The state where the condition holds (or, unless `so`, does not); None where that cannot be."""
        if state is None or condition is None:
            return state if so else None
        self.asked += 1
        match condition:
            case Not():
                return self.assume(condition.part, state, not so)
            case All() | Some():
                if isinstance(condition, All) is so:
                    return self.each(condition.parts, state, so)
                return reduce(join, (self.assume(part, state, so) for part in condition.parts), None)
            case Remembered():
                return self.answered(state, ("memory", condition.name), {"yes"}, so)
            case OnFile():
                return self.answered(state, ("paper", condition.paper), {"yes"}, so)
            case Short():
                return self.answered(state, ("short", ""), {"yes"}, so)
            case Took():
                return self.answered(state, ("took", condition.choice), {condition.option}, so)
        return self.number(condition, state, so)

    def each(self, parts: tuple[Condition, ...], state: State | None, so: bool) -> State | None:
        """The state where every one of some conditions holds, or (unless `so`) none does."""
        for part in parts:
            state = self.assume(part, state, so)
        return state

    def number(self, condition: Condition, state: State, so: bool) -> State | None:
        """Conditions that compare numbers."""
        match condition:
            case Visits():
                return self.visits(condition, state, so)
            case Chance():
                return self.chance(condition, state, so)
            case Clock():
                minute = condition.minute + 1440 if condition.minute < self.night else condition.minute
                return _compared(state, CLOCK, condition.op, minute, 1, so)
            case Strain():
                return _compared(state, STRAIN, condition.op, condition.level, 1, so)
            case Counted() if condition.name in self.layout.counts:
                return _compared(state, self.layout.counts[condition.name], condition.op, condition.thousandths, 1000, so)
            case Rating():
                return self.rated(condition, state, so)
            case Open() | Stands() | Under():
                return reduce(join, (part for part, holds in self.cases(condition, state) if holds is so), None)
        return state

    def answered(self, state: State, key: tuple[str, str], answers: set[str], so: bool) -> State | None:
        """The state where a name has one of these answers, or (unless `so`) none of them."""
        field = self.layout.fields.get(key)
        return state if field is None else _left(state, field, sum(map(field.bit, answers)), so)

    def visits(self, condition: Visits, state: State, so: bool) -> State | None:
        """How often a scene was entered; the last answer stands for that often and oftener."""
        counted = self.layout.fields["visits", condition.scene].answers
        if condition.times >= len(counted) - 1:
            return state
        answers = {n for n in counted if COMPARE[condition.op](int(n), condition.times)}
        return self.answered(state, ("visits", condition.scene), answers, so)

    def chance(self, condition: Chance, state: State, so: bool) -> State | None:
        """Each answer of a chance is a draw below a percentage that is asked about, and not below the one before it."""
        field = self.layout.fields["chance", condition.name]
        wanted = field.below.get(condition.percent)
        if wanted is None:
            wanted = field.below[condition.percent] = sum(field.bit(n) for n in field.answers if int(n) <= condition.percent)
        return _left(state, field, wanted, so)

    def rated(self, condition: Rating, state: State, so: bool) -> State | None:
        """Nothing about a number at rest holds."""
        shown = self.answered(state, ("rests", ""), {""}, True)
        held = shown and _compared(shown, RATING, condition.op, condition.thousandths * self.system.unit, 1000, so)
        return held if so else join(held, self.answered(state, ("rests", ""), {"yes"}, True))

    def cases(self, condition: Condition, state: State) -> Iterator[tuple[State, bool]]:
        """The state by rule versions and tiers, and whether what asks about them holds there."""
        for version, clock in self.versions(state.spans[CLOCK]):
            now = _spanned(state, CLOCK, clock)
            if isinstance(condition, Under):
                yield now, version.id == condition.version
                continue
            yield from self.tiers(condition, now, version)

    def tiers(self, condition: Condition, state: State, version: RuleVersion) -> Iterator[tuple[State, bool]]:
        """The same for one rule version. A number at rest stands in no tier, and opens what nought does."""
        self.asked += len(version.tiers)
        rests, above = self.answered(state, ("rests", ""), {"yes"}, True), FAR
        if rests is not None:
            opens = self.system.tier(0, version).opens
            yield rests, isinstance(condition, Open) and condition.thing in opens
        shown = self.answered(state, ("rests", ""), {""}, True)
        for place, tier in enumerate(version.tiers if shown else ()):
            floor = -FAR if place == len(version.tiers) - 1 else tier.floor
            span = _within(state.spans[RATING], (floor, above - 1))
            above = floor
            if span and shown:
                holds = (
                    condition.thing in tier.opens if isinstance(condition, Open) else tier.id == getattr(condition, "tier", "")
                )
                yield _spanned(shown, RATING, span), holds

    def versions(self, clock: Span) -> Iterator[tuple[RuleVersion, Span]]:
        """The rule versions in force in a span of minutes, each with its part of it."""
        known = self.system.versions
        for place, version in enumerate(known):
            ends = known[place + 1].since - 1 if place + 1 < len(known) else FAR
            part = _within(clock, (version.since if place else -FAR, ends))
            if part:
                yield version, part


def entered(layout: Layout, bits: int, scene: str) -> int:
    """The bits once a scene was entered one more time."""
    field = layout.fields.get(("visits", scene))
    if field is None:
        return bits
    mine, top = (bits & field.mask) << 1, 1 << (field.shift + len(field.answers))
    return bits & ~field.mask | (mine & ~top & field.mask) | (top >> 1 if mine & top else 0)


def taken(layout: Layout, bits: int, choice: str, option: str) -> int:
    """The bits once an option was taken."""
    field = layout.fields.get(("took", choice))
    return bits if field is None else layout.put(bits, ("took", choice), option if option in field.answers else OTHER)


def _left(state: State, field: Field, wanted: int, so: bool) -> State | None:
    """The state with only those answers of a field that are wanted, or (unless `so`) only the others."""
    left = state.bits & field.mask & (wanted if so else ~wanted)
    return State(state.bits & ~field.mask | left, state.spans) if left else None


def _spanned(state: State, place: int, span: Span) -> State:
    return State(state.bits, (*state.spans[:place], span, *state.spans[place + 1 :]))


def _within(span: Span, other: Span) -> Span | None:
    low, high = max(span[0], other[0]), min(span[1], other[1])
    return (low, high) if low <= high else None


def _compared(state: State, place: int, op: str, bound: int, unit: int, so: bool) -> State | None:
    """The state where the whole number at a place, times `unit`, compares so with a bound."""
    low, high = state.spans[place]
    if op == "=":
        return _equal(state, place, bound, unit, so)
    match op if so else OPPOSITE[op]:
        case ">=":
            low = max(low, -(-bound // unit))
        case ">":
            low = max(low, bound // unit + 1)
        case "<=":
            high = min(high, bound // unit)
        case "<":
            high = min(high, -(-bound // unit) - 1)
    return _spanned(state, place, (low, high)) if low <= high else None


def _equal(state: State, place: int, bound: int, unit: int, so: bool) -> State | None:
    low, high = state.spans[place]
    exact, number = bound % unit == 0, bound // unit
    if so:
        return _spanned(state, place, (number, number)) if exact and low <= number <= high else None
    if exact and number in (low, high):
        low, high = low + (number == low), high - (number == high)
    return _spanned(state, place, (low, high)) if low <= high else None
