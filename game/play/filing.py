"""What a step puts on file: papers, trips that passengers rate, and appeals, which are replays of another past."""

from dataclasses import replace

from game.act import Act, Evidence
from game.play.happening import Happening
from game.rating.model import entry
from game.rating.past import Claim, Past, appealed, judged
from game.rating.peer import bias, leaning
from game.rating.system import System
from game.story.conditions import Condition
from game.story.model import Appeal, Filing, Trip


class FilingStep(Happening):
    """A step that can put something on file."""

    def file(self, filings: tuple[Filing, ...], cause: str) -> None:
        """Each filing in order. What belongs to a silent decision is not filed, and nothing is where the number rests."""
        for filing in filings:
            silent = self.world.rests or self.day.silences(cause)
            match filing:
                case Appeal():
                    self.appeal(filing, cause, silent)
                case Trip() if not silent:
                    self.trip(filing)
                case str() if not silent:
                    self.evidence(self.day.case.papers[filing].evidence)

    def trip(self, trip: Trip) -> None:
        """A passenger rates what they saw since they last did."""
        world = self.world
        world.rated = 0 if trip.unrated else self.stars(trip)
        world.felt = {who: felt for who, felt in world.felt.items() if who != trip.by}
        self.evidence(Evidence(trip.id, "stars", world.at, world.rated, by=trip.by))

    def stars(self, trip: Trip) -> int:
        """Whole stars, 1 to 5: of temper and tastes or as the case says, with prejudices in any case."""
        world, (witness, *_) = self.world, self.day.people[trip.by]
        said = next((n for when, n in trip.stars if self.open(when)), 0)
        seen = Act(world.felt.get(trip.by, ()))
        score = said * 1000 + bias(witness, self.day.ratee) if said else leaning(witness, seen, self.day.ratee)
        score += 1000 * sum(n for when, n in trip.plus if self.open(when))
        return 1 if score < 1500 else 5 if score >= 4500 else (score + 500) // 1000

    def appeal(self, appeal: Appeal, cause: str, silent: bool) -> None:
        """The past as the appeal leaves it is judged again; the step from the number that was is one entry."""
        world, day = self.world, self.day
        assert world.past is not None
        claim = Claim(appeal.against, world.at, appeal.channel, appeal.proof)
        after = appealed(world.past, claim, day.versions())
        granted = after is not world.past
        if granted and not silent:
            self.repaired(after, appeal.against, cause)
        name = appeal.granted if granted else appeal.refused
        if name:
            world.memory = world.memory | {name}
            self.note("memory", cause, name)

    def repaired(self, after: Past, against: str, cause: str) -> None:
        """The book of another past, with the step to it."""
        world, day, before = self.world, self.day, self.world.book.value
        assert world.past is not None
        world.papers -= {e.id for e in world.past.evidence} - {e.id for e in after.evidence}
        world.past = after
        book = judged(day.model, day.versions(), arrived(after, world.at, day.system), day.says).book
        self.judged(book, [entry(day.says, world.at, "repair", cause, (before, book.value), note=against)], cause)

    def open(self, condition: Condition | None) -> bool:
        """Whether what has this condition happens."""
        return condition is None or condition.holds(self.world)


def arrived(past: Past, now: int, system: System) -> Past:
    """A past without what is filed already but has not reached the system."""
    waiting = {e.id for e in past.evidence if e.at >= 0 and e.at + system.version(e.at).terms.stale > now}
    return replace(past, evidence=tuple(e for e in past.evidence if e.id not in waiting))
