"""`begin` and `choose`: one step of play, from a choice to the next thing that the player is asked."""

from collections.abc import Iterable
from dataclasses import replace

from game.act import Act
from game.chance import draw
from game.errors import Refused
from game.ledger import Entry
from game.play.day import Day
from game.play.session import Made, Offer, Page, Pending, Session, Shown
from game.play.world import World
from game.rating import peer
from game.story.conditions import Condition
from game.story.model import Change, Choose, Finish, Go, Hold, Option, Release, Say
from game.story.program import Ask, Grip, Jump
from game.story.words import Words

LONGEST = 10_000
"""Instructions in one step before the story is taken to be going round in circles."""


def begin(day: Day, seed: int = 0, *, short: bool = False, intake: bool = True, quiet: Iterable[str] = ()) -> Session:
    """A new play-through: at its private intake if the case has one and `intake` is asked for, else at the first scene."""
    version = day.system.version(day.case.starts)
    book = peer.opened(day.ratee, version.rules)
    world = World(day, seed, short, book, version, day.announced(day.case.starts))
    start = Session(seed, short, frozenset(quiet), "intake", (), (), (), None, "", world)
    questions = forms(day, seed) if intake and not short else ()
    if questions:
        return replace(start, pending=Pending(questions[0].id, "intake", questions[0]))
    return _Step(day, start, None).first()


def forms(day: Day, seed: int) -> tuple[Choose, ...]:
    """The intake's questions for a seed: form A or B of each, in an order of its own."""
    picked = [pair[draw(seed, f"form {pair[0].id}") % 2] for pair in day.case.intake]
    return tuple(sorted(picked, key=lambda q: (draw(seed, f"order {q.id}"), q.id)))


def offers(day: Day, session: Session) -> tuple[Offer, ...]:
    """The options that are shown now, each with its lock. Put-first options come first unless that nudge is off."""
    if session.pending is None or session.pending.choose is None:
        return ()
    return _offers(session.pending.choose, session.world, session.quiet)


def choose(day: Day, session: Session, option: str, *, late: bool = False) -> Session:
    """The session after the player takes `option`. Raises Refused, with a sentence, for one that is not on offer."""
    if session.pending is None:
        raise Refused("The day is over; there is nothing left to choose.")
    made = Made(session.pending.id, option, late)
    return _Step(day, session, made).take(option)


def _offers(choose: Choose, world: World, quiet: frozenset[str]) -> tuple[Offer, ...]:
    shown = [Offer(o, next((lock for lock in o.locks if lock.when.holds(world)), None)) for o in choose.options if o.when is None or o.when.holds(world)]
    if "order" not in quiet:
        shown.sort(key=lambda offer: not any(n.kind == "order" for n in offer.option.nudges))
    return tuple(shown)


class _Step:
    """Works on a copy of the session's world and gathers what the step adds."""

    def __init__(self, day: Day, session: Session, made: Made | None) -> None:
        self.day = day
        self.old = session
        self.made = made
        self.world = session.world.copy()
        self.ledger = list(session.ledger)
        self.shown: list[Shown] = []
        self.pending: Pending | None = None
        self.phase = session.phase
        self.ending = session.ending
        self.lag: tuple[int | None, int, int] | None = None

    # --- starting and taking

    def first(self) -> Session:
        self.phase = "day"
        self.enter(self.day.case.first)
        return self.run()

    def take(self, option: str) -> Session:
        pending = self.old.pending
        assert pending is not None and self.made is not None
        if pending.way == "hold":
            return self.hold(pending, option)
        if pending.way == "confirm":
            return self.confirmed(pending, option)
        assert pending.choose is not None
        picked = self.offered(pending.choose, option)
        if pending.way == "intake":
            return self.answered(pending.choose, picked)
        confirm = any(n.kind == "confirm" for n in picked.nudges) and "confirm" not in self.old.quiet
        if confirm:
            self.pending = Pending(f"{pending.id}?{option}", "confirm", pending.choose, option=option)
            return self.close()
        return self.chosen(pending.choose, picked)

    def offered(self, choose: Choose, option: str) -> Option:
        found = next((o for o in _offers(choose, self.world, self.old.quiet) if o.option.id == option), None)
        if found is None:
            raise Refused(f"“{option}” is not on offer here.")
        if found.lock:
            raise Refused(found.lock.says.said(self.world))
        return found.option

    def confirmed(self, pending: Pending, option: str) -> Session:
        assert pending.choose is not None and self.made is not None
        if option not in ("yes", "back"):
            raise Refused("Yes, or back.")
        self.note("nudge", f"{pending.choose.id}={pending.option}", note="confirm")
        if option == "back":
            self.pending = Pending(pending.choose.id, pending.choose.way, pending.choose)
            return self.close()
        return self.chosen(pending.choose, self.offered(pending.choose, pending.option))

    def answered(self, question: Choose, picked: Option) -> Session:
        self.note("said", f"{question.id}={picked.id}")
        left = [q for q in forms(self.day, self.old.seed) if q.id not in {m.decision for m in self.old.choices} | {question.id}]
        if left:
            self.pending = Pending(left[0].id, "intake", left[0])
            return self.close()
        return self.first()

    def chosen(self, choose: Choose, picked: Option) -> Session:
        cause = f"{choose.id}={picked.id}"
        self.nudged(choose)
        self.world.taken[choose.id] = picked.id
        if choose.way == "ruling":
            return self.ruled(choose, picked, cause)
        self.lag = (self.world.value, self.world.at, len(self.ledger))
        self.note("guess" if choose.way == "guess" else "choice", cause)
        self.change(picked.change, cause)
        self.act(picked.act, cause)
        ops, labels = self.day.programs[self.world.scene]
        ask = ops[labels[choose.id]]
        assert isinstance(ask, Ask)
        self.world.pc = ask.starts[picked.id]
        return self.run()

    def nudged(self, choose: Choose) -> None:
        """Records every nudge that acted on this choice; a confirmation acts only when it is met, which `confirmed` records."""
        for offer in _offers(choose, self.world, self.old.quiet):
            cause = f"{choose.id}={offer.option.id}"
            for nudge in offer.option.nudges:
                if nudge.kind not in self.old.quiet and nudge.kind not in ("confirm", "praise"):
                    self.note("nudge", cause, note=nudge.kind)
            if offer.lock and "lock" not in self.old.quiet:
                self.note("nudge", cause, note="lock")
        if self.made and self.made.late:
            self.note("nudge", f"{choose.id}={self.made.option}", note="time ran out")

    def ruled(self, choose: Choose, picked: Option, cause: str) -> Session:
        self.note("ruling", cause)
        stamp = next(s for s in self.day.case.ruling.stamps if s.id == picked.id)
        for condition, words in stamp.lines:
            if condition is None or condition.holds(self.world):
                say = Say(f"ruling/{picked.id}", words, channel="narration")
                self.show(say)
                break
        self.phase = "over"
        return self.close()

    # --- the hold

    def hold(self, pending: Pending, option: str) -> Session:
        assert pending.hold is not None
        ops, _ = self.day.programs[self.world.scene]
        grip = ops[self.world.pc]
        assert isinstance(grip, Grip)
        hold, cause = grip.hold, f"{pending.id}={option}"
        self.lag = (self.world.value, self.world.at, len(self.ledger))
        if option == "let":
            self.note("choice", cause)
            self.change(hold.let_change, cause)
            self.world.strain = max(0, self.world.strain - hold.rest)
            self.act(hold.let, cause)
            self.world.pc = grip.lets[self.world.lets] if self.world.lets < len(grip.lets) else grip.after
            self.world.lets += 1
        elif option == "keep":
            self.note("choice", cause)
            self.world.strain += 1
            self.world.pc = grip.after
            if self.world.strain == hold.jumps:
                self.act(hold.jump, f"{pending.id}=jump")
                self.world.pc = grip.jumped
        else:
            raise Refused("Keep it up, or let it down.")
        return self.run()

    # --- walking the program

    def enter(self, scene: str) -> None:
        world = self.world
        world.scene, world.pc, world.lets = scene, 0, 0
        world.visited[scene] = world.visited.get(scene, 0) + 1
        self.wait(self.day.case.scenes[scene].starts)
        self.note("clock", scene)

    def run(self) -> Session:
        world = self.world
        for _ in range(LONGEST):
            op = self.day.programs[world.scene][0][world.pc]
            match op:
                case Say():
                    world.pc += 1
                    self.say(op)
                case Jump():
                    self.jump(op)
                case Ask():
                    if _offers(op.choose, world, self.old.quiet):
                        self.pending = Pending(op.choose.id, op.choose.way, op.choose)
                        return self.close()
                    world.pc += 1
                case Grip():
                    self.pending = Pending(f"{op.hold.id}.{op.index}", "hold", hold=op.hold)
                    return self.close()
                case Hold():
                    world.lets = 0
                    world.pc += 1
                case Release():
                    world.pc += 1
                case Go():
                    if self.open(op.when):
                        self.go(op.to)
                    else:
                        world.pc += 1
                case Finish():
                    if self.open(op.when):
                        return self.finish(op.ending)
                    world.pc += 1
                case _:
                    raise Refused(f"The scene “{world.scene}” leads nowhere from here.")
        raise Refused(f"The scene “{world.scene}” goes round in circles.")

    def jump(self, jump: Jump) -> None:
        taken = jump.unless is None or not jump.unless.holds(self.world)
        if jump.unless is None and self.lag:
            self.lag = None
        self.world.pc = jump.to if taken else self.world.pc + 1

    def open(self, condition: Condition | None) -> bool:
        return condition is None or condition.holds(self.world)

    def go(self, to: str) -> None:
        labels = self.day.programs[self.world.scene][1]
        self.lag = None
        if to in labels:
            self.world.pc = labels[to]
        else:
            self.enter(to)

    def say(self, beat: Say) -> None:
        if not self.open(beat.when):
            return
        if beat.until:
            self.wait(beat.until)
        if beat.lands:
            self.landed(beat)
        if beat.rules_told and self.world.known is not self.world.version:
            self.world.known = self.world.version
            self.note("rule", beat.id, note=self.world.version.id)
        self.show(beat)
        self.change(beat.change, beat.id)
        if beat.act:
            self.act(beat.act, beat.id)
        if beat.rests and not self.world.rests:
            self.world.rests = True
            self.note("pause", beat.id)

    def show(self, beat: Say) -> None:
        value, at, entries = self.lag or (self.world.value, self.world.at, len(self.ledger))
        self.shown.append(Shown(beat, beat.words.said(self.world) if beat.words else "", value, at, entries, self.world.scene))

    def finish(self, ending: str) -> Session:
        self.ending = ending
        self.note("end", ending)
        self.phase = "ruling"
        self.pending = Pending("ruling", "ruling", _ruling(self.day))
        return self.close()

    def close(self) -> Session:
        made = (self.made,) if self.made else ()
        page = Page(self.world.scene, self.made, tuple(self.shown), len(self.ledger))
        old = self.old
        return Session(
            old.seed, old.short, old.quiet, self.phase, old.choices + made, tuple(self.ledger), (*old.pages, page), self.pending, self.ending, self.world
        )

    # --- what happened

    def note(self, kind: str, cause: str, note: str = "") -> None:
        self.ledger.append(Entry(self.world.at, kind, cause, value=self.world.value, note=note))

    def wait(self, until: int) -> None:
        if until > self.world.at:
            self.world.at = until
            self.rules()

    def change(self, change: Change, cause: str) -> None:
        world = self.world
        if change.remember or change.forget:
            world.memory = world.memory.union(change.remember).difference(change.forget)
            for name in change.remember:
                self.note("memory", cause, note=name)
        if change.strain_to is not None:
            world.strain = change.strain_to
        elif change.strain:
            world.strain = max(0, world.strain + change.strain)

    def act(self, act: Act, cause: str) -> None:
        """The act goes to the system in force; the clock moves on; tiers crossed are noted."""
        world = self.world
        departs = next((d for d in act.departs if d >= world.at), None)
        if departs is not None:
            world.at = departs
        if not world.rests and (act.seen_by or act.near or act.votes or act.gave) and not self.day.silences(cause):
            seen, watched = self.day.seen(act)
            deed = peer.Deed(act, cause, world.at, seen, self.day.people, world.seed, watched)
            self.judged(*peer.judge(world.book, deed, world.version), cause)
        world.at += act.minutes
        self.rules()

    def judged(self, book: peer.Book, entries: list[Entry], cause: str) -> None:
        world, system = self.world, self.day.system
        before = system.tier(world.book.value, world.version)
        world.book = book
        for entry in entries:
            self.ledger.append(replace(entry, told=told(system.told, entry)) if system.told else entry)
        after = system.tier(book.value, world.version)
        if after is not before:
            self.note("tier", cause, note=after.id)

    def landed(self, beat: Say) -> None:
        for who in beat.lands:
            self.judged(*peer.land(self.world.book, who, self.world.at), beat.id)

    def rules(self) -> None:
        """A rule version that begins now takes over, whether or not anybody is told."""
        version = self.day.system.version(self.world.at)
        if version is not self.world.version:
            self.world.version = version
            self.note("rule", "clock", note=version.id)


def told(words: dict[str, str], entry: Entry) -> str:
    """What the system says of an entry at the time: by kind and sign, such as `vote+`; "" when it says nothing."""
    sign = "+" if entry.delta > 0 else "-" if entry.delta < 0 else "0"
    return words.get(entry.kind + sign, words.get(entry.kind, ""))


def _ruling(day: Day) -> Choose:
    options = tuple(Option(s.id, Words((s.words,)), nudges=s.nudges) for s in day.case.ruling.stamps)
    return Choose("ruling", options, "ruling")


