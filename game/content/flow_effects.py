"""What acts, changes and waits do to a state: always at least all that play could make of them."""

from game.act import Act
from game.content.flow_assume import Assuming
from game.content.flow_state import CLOCK, FAR, RATING, STRAIN, Layout, Span, State
from game.play import Day
from game.rating.peer import STARRED
from game.story.model import Appeal, Change, Say, Trip

NOBODY = Act()


class Effects(Assuming):
    """The effects of one case under its own system."""

    def __init__(self, layout: Layout, day: Day) -> None:
        super().__init__(layout, day.system, day.case.night)
        self.day = day
        ends = (day.system.bottom * day.system.unit, day.system.top * day.system.unit)
        self.scale: Span = ends
        self.bounded = day.system.model == "peer" and not day.system.evidence and not day.case.arrivals
        """Whether it can be said how far an act moves the number."""
        self.moves: dict[str, tuple[int, int, int]] = {}
        self.limits: tuple[Span, ...] = (ends, (0, FAR), (0, FAR), *(((-FAR, FAR),) * len(layout.counts)))

    def begun(self) -> State:
        """The state as a day begins, in anybody's shoes."""
        case, fields, bits = self.day.case, self.layout.fields, 0
        for (kind, name), field in fields.items():
            first = "0" if kind == "visits" else ""
            if kind == "chance":
                bits |= sum(field.bit(n) for n in field.answers if n != "0" and not (n == "101" and "100" in field.answers))
            elif kind == "short" or (kind == "paper" and self.anytime(name)):
                bits |= field.mask
            else:
                bits |= field.bit(first)
            del name
        starts = [case.ratee.start, *(shoes.ratee.start for shoes in case.shoes)]
        number = (min(starts), max(starts)) if self.bounded else self.scale
        counts = tuple((begins, begins) for name, begins in case.counts if name in self.layout.counts)
        return State(bits, (number, (case.starts, case.starts), (0, 0), *counts))

    def anytime(self, paper: str) -> bool:
        """Whether a paper may be on file as the day begins, or be filed by itself."""
        case = self.day.case
        pasts = (case.ratee.past, *(shoes.ratee.past for shoes in case.shoes))
        return any(one.id == paper for past in pasts for one in past) or any(paper in one.files for one in case.arrivals)

    def said(self, beat: Say, state: State) -> State:
        """What belongs to a beat happens, in the order of play."""
        if beat.until:
            state = self.waits(state, beat.until)
        if beat.lands and self.layout.number:
            state = self.anything(state)
        state = self.changed(beat.change, state)
        if beat.act:
            state = self.acted(beat.act, beat.id, state)
        return State(self.layout.put(state.bits, ("rests", ""), "yes"), state.spans) if beat.rests else state

    def changed(self, change: Change, state: State) -> State:
        """Memory, the smile, counts and what is put on file."""
        layout, (bits, spans) = self.layout, state
        for name in change.remember:
            bits = layout.put(bits, ("memory", name), "yes")
        for name in change.forget:
            bits = layout.put(bits, ("memory", name), "")
        if change.adds:
            spans = self.added(change, spans)
        low, high = spans[STRAIN]
        if change.strain_to is not None:
            spans = put(spans, STRAIN, (change.strain_to, change.strain_to))
        elif change.strain:
            spans = put(spans, STRAIN, (max(0, low + change.strain), max(0, high + change.strain)))
        for filing in change.files:
            bits = self.filed(filing, bits)
        state = State(bits, spans)
        return self.anything(state) if change.files and self.layout.number else state

    def added(self, change: Change, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Counts."""
        for name, amount in change.adds:
            place = self.layout.counts.get(name)
            if place is not None:
                low, high = spans[place]
                spans = put(spans, place, (low + amount, high + amount))
        return spans

    def filed(self, filing: str | Trip | Appeal, bits: int) -> int:
        """A paper may be on file from now on; what an appeal makes anybody remember may be remembered."""
        if isinstance(filing, Appeal):
            for name in (filing.granted, filing.refused):
                bits = self.layout.may(bits, ("memory", name), "yes")
            return bits
        return self.layout.may(bits, ("paper", filing.id if isinstance(filing, Trip) else filing), "yes")

    def acted(self, act: Act, cause: str, state: State) -> State:
        """An act is judged, and the clock moves on."""
        if act is NOBODY or act == NOBODY:
            return state
        if act.departs:
            low, high = state.spans[CLOCK]
            state = self.clock(state, (_departs(act, low), _departs(act, high)))
        if self.layout.number and (act.seen_by or act.near or act.votes or act.gave):
            state = self.judged(act, cause, state) if self.bounded else self.anything(state)
        if act.minutes:
            low, high = state.spans[CLOCK]
            state = self.clock(state, (low + act.minutes, high + act.minutes))
        return state

    def waits(self, state: State, until: int) -> State:
        """The clock goes on to a minute, unless it is later already."""
        low, high = state.spans[CLOCK]
        return self.clock(state, (max(low, until), max(high, until)))

    def clock(self, state: State, span: Span) -> State:
        """The clock stands in a span; whatever the system does by itself meanwhile may have happened."""
        if span == state.spans[CLOCK]:
            return state
        moved = State(state.bits, put(state.spans, CLOCK, span))
        return moved if self.bounded or not self.layout.number else self.anything(moved)

    def anything(self, state: State) -> State:
        """The number may be any that the scale has."""
        return State(state.bits, put(state.spans, RATING, self.scale))

    def judged(self, act: Act, cause: str, state: State) -> State:
        """A weighted mean cannot go further than if all who may rate gave one star, or all five, on the least that is on file."""
        if cause not in self.moves:
            self.moves[cause] = self.most(act, cause)
        heavy, down, up = self.moves[cause]
        prior = min(version.rules.prior for version in self.system.versions)
        (low, high), (least, most) = state.spans[RATING], self.scale
        low = low - (max(0, low - 1000) * heavy) // (prior + heavy) - down - 2
        high = high + (max(0, most - high) * heavy) // (prior + heavy) + up + 2
        return State(state.bits, put(state.spans, RATING, (max(least, low), min(most, high))))

    def most(self, act: Act, cause: str) -> tuple[int, int, int]:
        """The weight of all who may rate an act, and the thousandths by which the rest of it moves the number down and up."""
        heavy = down = up = 0
        for version in self.system.versions:
            plan = self.day.model.prepare(self.day.deed(act, cause), self.day.ratee, version)
            moves = (*plan.spoken, *plan.moves)
            weights = sum(move.weight for move in moves if move.kind in STARRED) + sum(lean.weight for lean in plan.leans)
            shifts = [move.delta for move in moves if move.kind not in STARRED]
            heavy = max(heavy, weights)
            down = max(down, -sum(delta for delta in shifts if delta < 0))
            up = max(up, sum(delta for delta in shifts if delta > 0))
        return heavy, down, up


def put(spans: tuple[Span, ...], place: int, span: Span) -> tuple[Span, ...]:
    """The spans with another at one place."""
    return (*spans[:place], span, *spans[place + 1 :])


def _departs(act: Act, at: int) -> int:
    return max(at, next((d for d in act.departs if d >= at), 0))
