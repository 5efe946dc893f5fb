"""What happens in a step besides the story going on: entries, memory, the clock, and acts that go to the system in force."""

from dataclasses import replace
from itertools import chain

from game.act import Act, Evidence
from game.ledger import Entry, plain
from game.play.day import Day, Due
from game.play.session import Session
from game.rating.model import Filed, filed
from game.story.model import Change, Say


class Happening:
    """One step in the making: it works on its own copy of a session's world and gathers what the step adds to the ledger."""

    def __init__(self, day: Day, session: Session) -> None:
        self.day = day
        self.old = session
        self.world = session.world.copy()
        self.before = len(session.ledger)
        self.fresh: list[Entry] = []

    def written(self) -> int:
        """The length of the ledger by now."""
        return self.before + len(self.fresh)

    def note(self, kind: str, cause: str, note: str = "") -> None:
        """An entry that moves nothing."""
        world = self.world
        self.fresh.append(plain(world.at, kind, cause, None if world.rests else world.book.value, note))

    def change(self, change: Change, cause: str) -> None:
        """What an option or beat does to memory and strain."""
        world = self.world
        if change.remember:
            world.memory = world.memory.union(change.remember)
            for name in change.remember:
                self.note("memory", cause, name)
        if change.forget:
            world.memory = world.memory.difference(change.forget)
        for name, added in change.adds:
            world.counts = world.counts | {name: world.counts.get(name, 0) + added}
        if change.strain_to is not None:
            world.strain = change.strain_to
        elif change.strain:
            world.strain = max(0, world.strain + change.strain)

    def act(self, act: Act, cause: str) -> None:
        """The act goes to the system in force, and the clock moves on."""
        world = self.world
        if act.departs:
            self.wait(next((d for d in act.departs if d >= world.at), 0))
        if self.day.riders and not self.day.silences(cause):
            self.felt(act)
        plan = self.day.plan(act, cause, world.version)
        if plan is not None and not world.rests:
            book, entries = self.day.model.judge(world.book, plan, world.at, world.seed, self.day.says)
            if world.past is not None:
                world.past = replace(world.past, deeds=(*world.past.deeds, (world.at, self.day.deed(act, cause))))
            if entries or book is not world.book:
                self.judged(book, entries, cause)
        if act.minutes:
            self.wait(world.at + act.minutes)

    def felt(self, act: Act) -> None:
        """Passengers keep what they see until they rate the trip."""
        for witness in self.day.seen(act)[0]:
            if witness.id in self.day.riders:
                sums = dict(self.world.felt.get(witness.id, ()))
                for signal, strength in act.signals:
                    sums[signal] = sums.get(signal, 0) + strength
                self.world.felt = self.world.felt | {witness.id: tuple(sums.items())}

    def landed(self, beat: Say) -> None:
        """Late stars arrive, if there still is a number for them to arrive at."""
        for who in beat.lands if not self.world.rests else ():
            book, entries = self.day.model.land(self.world.book, who, self.world.at, self.day.says)
            if self.world.past is not None:
                self.world.past = replace(self.world.past, landings=(*self.world.past.landings, (self.world.at, who)))
            self.judged(book, entries, beat.id)

    def judged(self, book: Filed, entries: list[Entry], cause: str) -> None:
        """The book as the system leaves it, its entries, and the tier crossed, if one was."""
        world, system = self.world, self.day.system
        before = world.book.value
        world.book = book
        for entry in entries:
            self.fresh.append(self.told(entry))
        if book.value != before:
            tier = system.tier(book.value, world.version)
            if tier is not system.tier(before, world.version):
                self.note("tier", cause, tier.id)

    def told(self, entry: Entry) -> Entry:
        """The entry with what is said of it: of several texts the one after that which was said last of its kind and sign."""
        sign = (entry.delta > 0) - (entry.delta < 0)
        texts = self.day.turns[entry.kind][sign]
        if len(texts) < 2:
            return entry
        for old in chain(reversed(self.fresh), reversed(self.old.ledger)):
            if old.told in texts and old.kind == entry.kind:
                return entry._replace(told=texts[(texts.index(old.told) + 1) % len(texts)])
        return entry

    def wait(self, until: int) -> None:
        """The clock goes on to a minute, unless it is later already; rule versions that have begun by then take over, and what
        arrives by then is filed, each at its own minute."""
        world = self.world
        if until > world.at:
            while world.until <= until:
                world.at = max(world.at, world.until)
                self.woken()
            world.at = until

    def woken(self) -> None:
        """What happens by itself now: new rules first, then what is due."""
        world = self.world
        if self.day.until(world.version.since) <= world.at:
            self.rules()
            world.wake()
            return
        due, world.queue = world.queue[0], world.queue[1:]
        world.wake()
        if due.when is None or due.when.holds(world):
            for evidence in due.evidence:
                self.arrives(evidence) if due.filed else self.evidence(evidence)

    def evidence(self, evidence: Evidence) -> None:
        """Evidence arrives now, or as much later as the system is stale. What is filed once more has an id of its own."""
        world, stale = self.world, self.world.version.terms.stale
        now = replace(evidence, id=_fresh(evidence.id, world.papers), at=world.at)
        world.papers = world.papers | {now.id}
        if world.past is not None:
            world.past = world.past.with_([now])
        if stale:
            late = Due(world.at + stale, (now,), filed=True)
            world.queue = tuple(sorted((*world.queue, late), key=lambda due: due.at))
            world.wake()
        else:
            self.arrives(now)

    def arrives(self, evidence: Evidence) -> None:
        """The system takes evidence in."""
        world, day = self.world, self.day
        if world.rests:
            return
        book, entries = filed(day.model, world.book, evidence, world.version, world.at, world.seed, day.says)
        self.judged(book, entries, evidence.id)

    def rules(self) -> None:
        """The next rule version takes over, whether or not anybody is told; the tier may change with it, and so may the number,
        if the model counts again what is on file."""
        world, system = self.world, self.day.system
        before = system.tier(world.book.value, world.version)
        world.version = system.version(self.day.until(world.version.since))
        if world.version.change == "announced":
            world.known = world.version
        self.note("rule", "clock", world.version.id)
        if not world.rests:
            world.book, entries = self.day.model.changed(world.book, world.version, world.at, self.day.says)
            self.fresh.extend(self.told(entry) for entry in entries)
        after = system.tier(world.book.value, world.version)
        if after.id != before.id:
            self.note("tier", "clock", after.id)


def _fresh(id: str, taken: frozenset[str]) -> str:
    """An id that was not filed yet: the second time `id.2`."""
    return next(name for name in (id, *(f"{id}.{n}" for n in range(2, len(taken) + 3))) if name not in taken)
