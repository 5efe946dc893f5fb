"""`begin` and `choose`: one step of play, from a choice to the next thing that the player is asked."""

from collections.abc import Iterable

from game.chance import draw
from game.errors import Refused
from game.play.day import Day
from game.play.offers import Offer
from game.play.session import Made, Pending, Session
from game.play.walking import Walking
from game.play.world import World
from game.story.model import Choose, Option, Say
from game.story.program import Ask, Grip


def begin(day: Day, seed: int = 0, *, short: bool = False, intake: bool = True, quiet: Iterable[str] = ()) -> Session:
    """A new play-through: at its private intake if the case has one and `intake` is asked for, else at the first scene."""
    start = blank(day, seed, short, quiet)
    questions = forms(day, seed) if intake and not short else ()
    if questions:
        return start._replace(pending=_question(day, questions[0]))
    return Step(day, start, None).first()


def blank(day: Day, seed: int, short: bool, quiet: Iterable[str]) -> Session:
    """A play-through before anything has been shown."""
    version = day.system.version(day.case.starts)
    world = World(day, seed, short, day.book(seed), version, day.announced(day.case.starts))
    return Session(seed, short, frozenset(quiet), "intake", (), (), (), None, "", world)


def forms(day: Day, seed: int) -> tuple[Choose, ...]:
    """The intake's questions for a seed: form A or B of each, in an order of its own."""
    picked = [pair[draw(seed, f"form {pair[0].id}") % 2] for pair in day.case.intake]
    return tuple(sorted(picked, key=lambda q: (draw(seed, f"order {q.id}"), q.id)))


def offers(day: Day, session: Session) -> tuple[Offer, ...]:
    """The options that are shown now, each with its lock. Put-first options come first unless that nudge is off."""
    return session.pending.offers if session.pending else ()


def choose(day: Day, session: Session, option: str, *, late: bool = False) -> Session:
    """The session after the player takes `option`. Raises Refused, with a sentence, for one that is not on offer."""
    if session.pending is None:
        raise Refused("The day is over; there is nothing left to choose.")
    return Step(day, session, Made(session.pending.id, option, late)).take(session.pending, option)


class Step(Walking):
    """A step from a choice that was made (or from the start of the day, with none made)."""

    def first(self) -> Session:
        self.phase = "day"
        self.enter(self.day.case.first)
        return self.run()

    def take(self, pending: Pending, option: str) -> Session:
        if pending.way == "hold":
            return self.hold(pending, option)
        if pending.way == "confirm":
            return self.confirmed(pending, option)
        assert pending.choose is not None
        picked = self.offered(pending, option)
        if pending.way == "intake":
            return self.answered(pending.choose, picked)
        if picked.id in self.day.ready(pending.choose).confirms and "confirm" not in self.old.quiet:
            self.pending = pending._replace(id=f"{pending.id}?{option}", way="confirm", option=option)
            return self.close()
        return self.chosen(pending, pending.choose, picked)

    def offered(self, pending: Pending, option: str) -> Option:
        for offer in pending.offers:
            if offer.option.id == option:
                if offer.lock:
                    raise Refused(offer.lock.says.said(self.world))
                return offer.option
        raise Refused(f"“{option}” is not on offer here.")

    def confirmed(self, pending: Pending, option: str) -> Session:
        assert pending.choose is not None
        if option not in ("yes", "back"):
            raise Refused("Yes, or back.")
        self.note("nudge", f"{pending.choose.id}={pending.option}", "confirm")
        if option == "back":
            self.pending = pending._replace(id=pending.choose.id, way=pending.choose.way, option="")
            return self.close()
        return self.chosen(pending, pending.choose, self.offered(pending, pending.option))

    def answered(self, question: Choose, picked: Option) -> Session:
        self.note("said", f"{question.id}={picked.id}")
        asked = {made.decision for made in self.old.choices} | {question.id}
        left = [q for q in forms(self.day, self.old.seed) if q.id not in asked]
        if left:
            self.pending = _question(self.day, left[0])
            return self.close()
        return self.first()

    def chosen(self, pending: Pending, choose: Choose, picked: Option) -> Session:
        world, cause = self.world, f"{choose.id}={picked.id}"
        self.nudged(pending, choose, cause)
        world.taken[choose.id] = picked.id
        if choose.way == "ruling":
            return self.ruled(picked, cause)
        self.lag = self.now() if picked.then or not picked.change.files else None
        self.note("guess" if choose.way == "guess" else "choice", cause)
        self.change(picked.change, cause)
        self.file(picked.change.files, cause)
        self.act(picked.act, cause)
        ask = self.day.programs[world.scene][0][world.pc]
        assert isinstance(ask, Ask)
        world.pc = ask.starts[picked.id]
        return self.run()

    def nudged(self, pending: Pending, choose: Choose, cause: str) -> None:
        """Records every nudge that acted on this choice; a confirmation acts only when it is met, which `confirmed` records."""
        quiet, ready = self.old.quiet, self.day.ready(choose)
        if ready.nudges:
            shown = None if ready.fixed else {f"{choose.id}={offer.option.id}" for offer in pending.offers}
            for on, kind in ready.nudges:
                if kind not in quiet and (shown is None or on in shown):
                    self.note("nudge", on, kind)
        if not ready.fixed and "lock" not in quiet:
            for offer in pending.offers:
                if offer.lock:
                    self.note("nudge", f"{choose.id}={offer.option.id}", "lock")
        if self.made and self.made.late:
            self.note("nudge", cause, "time ran out")

    def ruled(self, picked: Option, cause: str) -> Session:
        self.note("ruling", cause)
        stamp = next(s for s in self.day.case.ruling.stamps if s.id == picked.id)
        words = next((words for condition, words in stamp.lines if self.open(condition)), None)
        if words:
            self.show(Say(f"ruling/{picked.id}", words, channel="narration"))
        self.phase = "over"
        return self.close()

    def hold(self, pending: Pending, option: str) -> Session:
        world = self.world
        grip = self.day.programs[world.scene][0][world.pc]
        assert isinstance(grip, Grip)
        if option not in ("keep", "let") or (option == "let" and grip.hold.locked):
            raise Refused(f"“{option}” is not on offer here.")
        self.lag = self.now()
        self.note("choice", f"{pending.id}={option}")
        self.let(grip, f"{pending.id}=let") if option == "let" else self.keep(grip, f"{pending.id}=jump")
        return self.run()

    def let(self, grip: Grip, cause: str) -> None:
        hold, world = grip.hold, self.world
        self.change(hold.let_change, cause)
        self.file(hold.let_change.files, cause)
        world.strain = max(0, world.strain - hold.rest)
        self.act(hold.let, cause)
        world.pc = grip.lets[world.lets] if world.lets < len(grip.lets) else grip.after
        world.lets += 1

    def keep(self, grip: Grip, cause: str) -> None:
        world = self.world
        world.strain += 1
        world.pc = grip.after
        if world.strain == grip.hold.jumps:
            self.act(grip.hold.jump, cause)
            world.pc = grip.jumped


def _question(day: Day, question: Choose) -> Pending:
    return Pending(question.id, "intake", question, offers=day.ready(question).offers)
