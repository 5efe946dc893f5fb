"""Walking a scene's program from one question to the next."""

from game.errors import Refused
from game.play.day import Day, Told
from game.play.filing import FilingStep
from game.play.offers import offered
from game.play.session import Made, Page, Pending, Session, Shown
from game.rating.system import RuleVersion
from game.story.model import UNCHANGED, Choose, Finish, Go, Hold, Release, Say
from game.story.program import Ask, Grip, Jump

LONGEST = 10_000
"""Instructions in one step before the story is taken to be going round in circles."""


_new = tuple.__new__  # half the time of naming the fields, in the two places that every step comes through


class Walking(FilingStep):
    """A step that gathers the page it shows until something is asked. `lag` is the number, the clock, the length of the ledger
    and the rules known from before the act, for as long as the beats of its reply last."""

    def __init__(self, day: Day, session: Session, made: Made | None) -> None:
        super().__init__(day, session)
        self.made = made
        self.shown: list[Shown] = []
        self.pending: Pending | None = None
        self.phase = session.phase
        self.ending = session.ending
        self.lag: tuple[int | None, int, int, RuleVersion] | None = None

    def run(self) -> Session:
        """Goes on until the story asks something or ends."""
        world, programs, plain = self.world, self.day.programs, self.day.plain
        for _ in range(LONGEST):
            op = programs[world.scene][0][world.pc]
            match op:
                case Say():
                    told = plain[world.scene][world.pc]
                    if told:
                        self.tell(told)
                    else:
                        world.pc += 1
                        self.say(op)
                case Ask():
                    if self.ask(op.choose):
                        return self.close()
                    world.pc += 1
                case Jump():
                    self.jump(op)
                case Go():
                    self.go(op)
                case Grip():
                    if self.open(op.hold.when):
                        self.pending = Pending(f"{op.hold.id}.{op.index}", "hold", hold=op.hold)
                        return self.close()
                    world.pc = op.after
                case Finish():
                    if self.open(op.when):
                        return self.finish(op.ending)
                    world.pc += 1
                case Hold():
                    world.lets = 0
                    world.pc += 1
                case Release():
                    world.pc += 1
                case _:
                    raise Refused(f"The scene “{world.scene}” leads nowhere from here.")
        raise Refused(f"The scene “{world.scene}” goes round in circles.")

    def now(self) -> tuple[int | None, int, int, RuleVersion]:
        """The number, the clock, the length of the ledger and the rules known at this moment."""
        world = self.world
        return world.value, world.at, self.written(), world.known

    def ask(self, choose: Choose) -> bool:
        """Whether a choice has anything to show; if so it is what the player is asked."""
        offers = offered(self.day.ready(choose), choose, self.world, self.old.quiet)
        if offers:
            self.pending = Pending(choose.id, choose.way, choose, None, "", offers)
        return bool(offers)

    def enter(self, scene: str) -> None:
        """Comes into a scene, which may not begin before its time."""
        world = self.world
        world.scene, world.pc, world.lets = scene, 0, 0
        world.visited[scene] = world.visited.get(scene, 0) + 1
        self.wait(self.day.case.scenes[scene].starts)
        self.note("clock", scene)

    def jump(self, jump: Jump) -> None:
        """A jump back ends an option's reply; one with a condition skips what is only there sometimes."""
        if jump.unless is None:
            self.lag = None
            self.world.pc = jump.to
        else:
            self.world.pc = self.world.pc + 1 if jump.unless.holds(self.world) else jump.to

    def go(self, go: Go) -> None:
        """On to another choice of the scene, or to another scene."""
        world = self.world
        if not self.open(go.when):
            world.pc += 1
            return
        self.lag = None
        labels = self.day.programs[world.scene][1]
        if go.to in labels:
            world.pc = labels[go.to]
        else:
            self.enter(go.to)

    def say(self, beat: Say) -> None:
        """A beat: it is read first, and then what belongs to it happens."""
        world = self.world
        if beat.when is not None and not beat.when.holds(world):
            return
        if beat.until:
            self.wait(beat.until)
        if beat.lands:
            self.landed(beat)
        if beat.change.files:
            self.lag = None
            self.file(beat.change.files, beat.id)
        if beat.rules_told and world.known is not world.version:
            self.tell_rules(beat)
        self.show(beat)
        if beat.change is not UNCHANGED:
            self.change(beat.change, beat.id)
        if beat.act:
            # A reply holds the number back until it is over; but what its beats do themselves shows as it goes, minute by minute.
            self.lag = None
            self.act(beat.act, beat.id)
        if beat.rests and not world.rests:
            world.rests = True
            self.note("pause", beat.id)

    def tell_rules(self, beat: Say) -> None:
        """The beat says which rules are in force: from here on they are known, in a reply too."""
        world = self.world
        world.known = world.version
        self.lag = self.lag and (*self.lag[:3], world.known)
        self.note("rule", beat.id, world.version.id)

    def show(self, beat: Say) -> None:
        """Puts a beat on the page, with the number and the hour as they stand when it is read."""
        world = self.world
        text = beat.words.said(world) if beat.words else ""
        value, at, entries, known = self.lag or self.now()
        self.shown.append(_new(Shown, (beat, text, value, at, entries, world.scene, known)))

    def tell(self, told: Told) -> None:
        """Puts beats that do nothing else on the page, all with the number and the hour of now."""
        world = self.world
        world.pc += len(told)
        value, at, entries, known = self.lag or self.now()
        scene = world.scene
        self.shown += [_new(Shown, (beat, text, value, at, entries, scene, known)) for beat, text in told]

    def finish(self, ending: str) -> Session:
        """The day ends, and the appeal is asked about."""
        self.ending = ending
        self.note("end", ending)
        self.phase = "ruling"
        self.ask(self.day.ruling)
        return self.close()

    def close(self) -> Session:
        """The session that this step leads to."""
        made, old = self.made, self.old
        ledger = old.ledger + tuple(self.fresh)
        page = _new(Page, (self.world.scene, made, tuple(self.shown), len(ledger)))
        choices = (*old.choices, made) if made else old.choices
        return Session(
            old.seed, old.short, old.quiet, self.phase, choices, ledger, (*old.pages, page), self.pending, self.ending, self.world
        )
