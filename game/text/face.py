"""A day played by typing. Choices come one a line, from a keyboard or a list; what is said goes out as it happens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from game import views
from game.errors import OutOfFive, Refused, Unready
from game.play import Day, Session, choose, rewind
from game.store import Store
from game.text import box, lines
from game.text.lines import Heard
from game.text.voice import Voice
from game.views import DecisionView, PlayerView


@dataclass
class Face:
    """One play-through at a terminal.

    `out` prints; `store` keeps the day at each choice, None for not at all; `strict` is for lists, where a line that does not fit
    ends the play with an error.
    """

    day: Day
    session: Session
    voice: Voice
    out: Callable[[str], object]
    store: Store | None = None
    strict: bool = False
    heard: Heard = field(default_factory=Heard)
    last: list[str] = field(default_factory=list)
    opened: bool = False

    def play(self, typed: Iterator[str]) -> bool:
        """Plays until the day is over or nothing more is typed; False when the player left before the end.

        Raises Refused in a strict face at the first line that does not fit.
        """
        self.show()
        for line in typed:
            if not self.session.pending and self.strict:
                raise Refused(self.voice("over"))
            if line == "quit" and not self.offered(line):
                break
            try:
                self.obey(line)
            except OutOfFive as wrong:
                if self.strict:
                    raise
                self.say([str(wrong)])
            if not self.session.pending and not self.strict:
                break
        return not self.session.pending

    def obey(self, line: str) -> None:
        """A command, or a choice. Raises Refused for what is neither."""
        command, _, rest = line.partition(" ")
        match "" if self.offered(line) else command:
            case "undo":
                self.undo()
            case "history":
                self.say(self.history())
            case "again":
                self.say([self.voice("again"), *self.last])
            case "help":
                self.say([self.voice("help")])
            case "save":
                self.save(rest.strip() or "kept")
            case "without" | "instead":
                self.take_back(rest.strip(), command == "instead")
            case _:
                self.take(line)

    def offered(self, line: str) -> bool:
        """Whether a line is the id of an option on offer: then it is that, whatever commands there are."""
        decision = views.player(self.day, self.session).decision
        return decision is not None and line in [option.id for option in decision.options]

    # --- saying

    def show(self) -> None:
        """Says what the last step brought, and what is asked now."""
        view = views.player(self.day, self.session)
        said, self.heard = lines.page(self.voice, view, self.heard)
        self.last = [*said, *self._asked(view)]
        self.say(self.last)

    def _asked(self, view: PlayerView) -> list[str]:
        opened = []
        if view.ending and not self.opened:
            self.opened = True
            opened = [*lines.ended(self.voice, view.ending), *box.lines(self.voice, self.day, self.session)]
        return [*opened, *(lines.question(self.voice, view.decision) if view.decision else [])]

    def say(self, said: list[str]) -> None:
        """Prints lines, folded."""
        if said:
            self.out(self.voice.folded(said))

    def history(self) -> list[str]:
        """What was chosen, by the names that lists of choices use."""
        made = [self.voice("history", n=n, decision=m.decision, option=m.option) for n, m in enumerate(self.session.choices, 1)]
        return made or [self.voice("history-none")]

    # --- doing

    def take(self, line: str) -> None:
        """Makes the choice that a line spells. Raises Refused if none is spelled or it is closed."""
        decision = views.player(self.day, self.session).decision
        if decision is None:
            raise Refused(self.voice("over"))
        id, late = pick(self.voice, decision, line)
        option = next(o for o in decision.options if o.id == id)
        self.session = choose(self.day, self.session, id, late=late)
        self.say([lines.chosen(self.voice, decision, option, late)])
        self.keep()
        self.show()

    def undo(self) -> None:
        """Takes the last choice back and says again what stood before it."""
        if not self.session.choices:
            raise Refused(self.voice("nothing-to-undo"))
        self.session = rewind(self.day, self.session)
        self.opened = self.opened and bool(self.session.ending)
        self.say([self.voice("undone")])
        self.heard = Heard()
        self.keep()
        self.show()

    def take_back(self, what: str, instead: bool) -> None:
        """Runs the day again with one decision not judged, or made otherwise. Raises Refused before the box is open."""
        if not self.opened:
            raise Refused(self.voice("box.not-yet"))
        decision, _, other = what.partition("=")
        self.say([box.again(self.voice, self.day, self.session, decision, other if instead else None)])

    def save(self, name: str) -> None:
        """Keeps this moment under a name."""
        if self.store:
            self.store.save(name, self.day, self.session)
            self.say([self.voice("saved", name=name)])

    def keep(self) -> None:
        """Keeps the day; where that cannot be done, says so once and goes on without."""
        try:
            if self.store:
                self.store.autosave(self.session)
        except Unready as unready:
            self.store = None
            self.say([str(unready)])


def pick(voice: Voice, decision: DecisionView, typed: str) -> tuple[str, bool]:
    """The option that a line spells (its id, its number, or `decision=option`), and whether time had run out (`!`).

    Raises Refused for what is not on offer, is closed, or belongs to another decision.
    """
    id, equals, given = typed.strip().rpartition("=")
    late, given = given.endswith("!"), given.rstrip("!").strip()
    if equals and id.strip() != decision.id:
        raise Refused(voice("elsewhere", typed=typed, id=decision.id))
    found = next((o for o in decision.options if o.id == given), None)
    if found is None and not equals and given.isdecimal() and 1 <= int(given) <= len(decision.options):
        found = decision.options[int(given) - 1]
    if found is None:
        raise Refused(voice("unknown", typed=given, most=len(decision.options)))
    if found.reason:
        raise Refused(voice("closed", reason=found.reason))
    return found.id, late
