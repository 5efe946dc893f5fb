"""A day played by typing. Choices come one a line, from a keyboard or a list; what is said goes out as it happens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from game import views
from game.errors import OutOfFive, Refused, Unready
from game.play import Day, Session, choose, rewind, skippable, skipped
from game.store import Store
from game.text import facts, lines, recall
from game.text.box import Box
from game.text.facts import Fact
from game.text.lines import Heard
from game.text.typed import further, pick, thing, usual
from game.text.voice import Voice
from game.views import PlayerView, ring


@dataclass
class Face:
    """One play-through at a terminal.

    `out` prints; `store` keeps the day at each choice, None for not at all; `strict` is for lists, where a line that does not fit
    ends the play with an error. `known` are the facts behind the case. `held` is what was done last at each hold.
    """

    day: Day
    session: Session
    voice: Voice
    out: Callable[[str], object]
    store: Store | None = None
    strict: bool = False
    known: tuple[Fact, ...] = ()
    heard: Heard = field(default_factory=Heard)
    last: list[str] = field(default_factory=list)
    held: dict[str, str] = field(default_factory=dict)
    box: Box | None = None
    counted: bool = False
    looks: int = 0

    def play(self, typed: Iterator[str]) -> bool:
        """Plays until nothing more is typed, or `quit` is; False when the player left before the day was over.

        Raises Refused in a strict face at the first line that does not fit.
        """
        self.show(recall.last(self.day, self.session))
        for line in typed:
            if line.strip().lower() == "quit" and not self.offered(line):
                break
            try:
                self.obey(line)
            except OutOfFive as wrong:
                if self.strict:
                    raise
                self.say([str(wrong)])
        return not self.session.pending

    def obey(self, line: str) -> None:
        """A command, or a choice; nothing is Enter. Raises Refused for what is neither."""
        command, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        match "" if self.offered(line) else command.lower():
            case "undo":
                self.undo()
            case "history":
                self.say(self.history())
            case "again":
                self.say([self.voice("again"), *self.last])
            case "help":
                self.say([self.voice("help")])
            case "skip":
                self.skip()
            case "save":
                self.save(rest.lower() or "kept")
            case "load":
                self.load(rest.lower()) if rest else self.say(self.saves())
            case "more":
                self.say(self.opened().leaf(rest))
            case "without":
                self.without(rest)
            case "instead":
                self.instead(rest)
            case "sheet" if views.player(self.day, self.session).sheet:
                self.say(lines.sheet(self.voice, views.player(self.day, self.session).sheet))
            case "ring":
                self.ring()
            case "facts":
                self.say(facts.read(self.voice, self.known, rest, bool(self.box)))
            case _:
                self.take(line) if line.strip() else self.enter()

    def offered(self, line: str) -> bool:
        """Whether a line is the id of an option on offer: then it is that, whatever commands there are."""
        decision = views.player(self.day, self.session).decision
        return decision is not None and line.strip().lower() in [option.id for option in decision.options]

    # --- saying

    def show(self, view: PlayerView | None = None) -> None:
        """Says what the last step brought, or what `view` holds, and what is asked now."""
        view = view or views.player(self.day, self.session)
        said, self.heard = lines.page(self.voice, view, self.heard)
        self.last = [*said, *self._ended(view), *self._asked(view)]
        self.say([*self.last, *self._over()])

    def _ended(self, view: PlayerView) -> list[str]:
        if not view.ending or self.box:
            return []
        self.box = Box(self.voice, self.day, self.session, ring.looked(self.looks, self.voice.words))
        return [*lines.ended(self.voice, view.ending), *self.box.opened()]

    def _asked(self, view: PlayerView) -> list[str]:
        said = lines.question(self.voice, view.decision, self.heard) if view.decision else []
        self.heard = lines.asked(view.decision, self.heard)
        return said

    def _over(self) -> list[str]:
        if self.session.pending:
            return []
        still = [] if self.strict else ["", self.voice("still")]
        return [*facts.titles(self.voice, self.known), "", self.voice("credits"), *still]

    def say(self, said: list[str]) -> None:
        """Prints lines, folded."""
        if said:
            self.out(self.voice.folded(said))

    def history(self) -> list[str]:
        """What was chosen, in words."""
        made = recall.done(self.voice, self.day, self.session)
        found = [self.voice("history" if d.clock else "history-early", n=d.n, clock=d.clock, text=d.text) for d in made]
        return found or [self.voice("history-none")]

    # --- doing

    def take(self, line: str) -> None:
        """Makes the choice that a line spells. Raises Refused if none is spelled or it is closed; once the day is over a number
        opens a page of the box instead."""
        decision = views.player(self.day, self.session).decision
        if decision is None:
            if not self.strict and line.strip().isdecimal():
                return self.say(self.opened().leaf(line.strip()))
            raise Refused(self.voice("over"))
        id, late = pick(self.voice, decision, line)
        option = next(o for o in decision.options if o.id == id)
        self.session = choose(self.day, self.session, id, late=late)
        self.held[lines.held(decision)] = id
        self.say([lines.chosen(self.voice, decision, option, late)])
        self.keep()
        self.show()

    def enter(self) -> None:
        """Nothing typed: takes what is chosen already, or what was done last at this hold; otherwise asks again."""
        decision = views.player(self.day, self.session).decision
        if decision is None:
            return self.say([self.voice("still")])
        id = usual(decision, self.held.get(lines.held(decision), ""))
        if id:
            self.take(id)
        else:
            self.say(lines.question(self.voice, decision))

    def undo(self) -> None:
        """Takes the last choice back and says again what stood before it."""
        if not self.session.choices:
            raise Refused(self.voice("nothing-to-undo"))
        self._goes_on(rewind(self.day, self.session), [self.voice("undone")])
        self.keep()

    def _goes_on(self, session: Session, said: list[str]) -> None:
        """Play goes on from another moment, which is told from the page read last."""
        self.session, self.heard = session, Heard()
        self.box = None if not session.ending else self.box
        self.say(said)
        self.show(recall.last(self.day, session))

    def ring(self) -> None:
        """Presses the ring that stands where a number would. Raises Refused where there is none."""
        if not ring.empty(self.day, self.session):
            raise Refused(self.voice.words["ring.none"])
        self.looks += 1
        self.say([ring.answer(self.looks, self.voice.words) or self.voice.words["ring.turn"]])

    def skip(self) -> None:
        """Leaves a scene that can be skipped: it is told in short, with what was chosen in it. Raises Refused for any other."""
        if not skippable(self.day, self.session):
            raise Refused(self.voice("skip-none"))
        done = skipped(self.day, self.session)
        self.session = done.session
        self.say(["", *views.skip_lines(self.day, done, self.voice.words)])
        self.keep()
        self.show(views.unread(views.player(self.day, self.session), done.scene))

    def opened(self) -> Box:
        """The box. Raises Refused before it is open."""
        if self.box is None:
            raise Refused(self.voice("box.not-yet"))
        return self.box

    def without(self, typed: str) -> None:
        """Runs the day again with one decision not judged."""
        box, made = self.opened(), recall.done(self.voice, self.day, self.session)
        found = thing(self.voice, made, typed)
        self.say(box.without(found) if found else [*self.history(), self.voice("which", command="without")])

    def instead(self, typed: str) -> None:
        """Runs the day again with one decision made otherwise; without an option, lists what else was open there."""
        box, made = self.opened(), recall.done(self.voice, self.day, self.session)
        which, other = further(typed)
        found = thing(self.voice, made, which)
        if found is None:
            return self.say([*self.history(), self.voice("which", command="instead")])
        if not other or not found.others:
            return self.say(recall.others(self.voice, found))
        self.say(box.instead(found, *recall.other(self.voice, found, other)))

    # --- keeping

    def save(self, name: str) -> None:
        """Keeps this moment under a name. Raises Refused for no name, and where nothing can be kept."""
        if not self.store:
            raise Refused(self.voice("unsaved"))
        self.store.save(name, self.day, self.session)
        self.say([self.voice("saved", name=name)])

    def saves(self) -> list[str]:
        """What is kept of this case."""
        found = self.store.saves(self.day.case.id) if self.store else ()
        listed = [self.voice("save", name=each.name, choices=each.choices) for each in found]
        return [self.voice("saves"), *listed] if listed else [self.voice("saves-none")]

    def load(self, name: str) -> None:
        """Goes on from a moment that was kept. Raises Refused or Damaged where it cannot be read."""
        if not self.store:
            raise Refused(self.voice("unsaved"))
        loaded = self.store.load(name, self.day)
        self.box = None
        told = views.recap(self.day, loaded.session, self.voice.words)
        self._goes_on(loaded.session, [*loaded.notices, self.voice("loaded", name=name), *told])

    def keep(self) -> None:
        """Keeps the day, and counts it once it is over; where that cannot be done, says so once and goes on without."""
        try:
            if self.store:
                self.store.autosave(self.session)
                self._count(self.store)
        except Unready as unready:
            self.store = None
            self.say([str(unready)])

    def _count(self, store: Store) -> None:
        if self.session.pending or self.counted:
            return
        self.counted = True
        try:
            store.finish(self.day, self.session)
        except Refused as newer:
            self.say([str(newer)])
