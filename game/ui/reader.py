"""Where a reader is among the beats of a step: a beat appears by words, a press completes it, the number moves between beats."""

from dataclasses import dataclass, field

from game.ui.motion import Travel, spoken
from game.views import BeatView, Number, PlayerView


@dataclass
class Reader:
    """`index` is the beat that is read, -1 before the first; `asking` when all are read and the player has to decide.

    `number` is the number that the player has seen last, `travel` its way to the next while it moves, `said` what the
    system said of that move and when. `calm` makes everything at once.
    """

    beats: tuple[BeatView, ...] = ()
    final: Number | None = None
    final_said: str = ""
    index: int = -1
    since: float = 0.0
    whole: bool = False
    asking: bool = False
    number: Number | None = None
    travel: Travel | None = None
    goal: Number | None = None
    said: str = ""
    said_at: float = -99.0
    calm: bool = False
    waits: bool = False
    """Whether a card of the system's stays until it is pressed away, though a question follows."""
    passed: list[int] = field(default_factory=list)
    """Indices of beats that have begun since they were last taken: for the stage to follow."""

    def begin(self, view: PlayerView, now: float) -> None:
        """A new step of play."""
        self.beats, self.final, self.final_said = view.beats, view.number, view.said
        self.index, self.asking, self.travel = -1, False, None
        self.passed.clear()
        if self.number is None:
            self.number = self.beats[0].number if self.beats else view.number
        self.go_on(now)

    @property
    def beat(self) -> BeatView | None:
        """The beat that is read."""
        return self.beats[self.index] if 0 <= self.index < len(self.beats) else None

    def words(self, now: float) -> int:
        """How many words of the beat have appeared; -1 for all."""
        if self.whole or self.beat is None:
            return -1
        return spoken(self.beat.text, self.since, now, self.calm)

    def complete(self, now: float) -> bool:
        """Whether all of the beat is there."""
        return self.words(now) < 0

    def press(self, now: float) -> None:
        """Completes what is appearing; else goes on."""
        if self.asking:
            return
        if self.travel:
            self._arrive(now)
        elif not self.complete(now):
            self.whole = True
        else:
            self.go_on(now)

    def tick(self, now: float) -> None:
        """The number arrives by itself; nothing else does anything without a press."""
        if self.travel and self.travel.done(now):
            self._arrive(now)
        elif self._read(now) and not (self.waits and self.beat and self.beat.channel == "notice"):
            self.asking = True

    def _read(self, now: float) -> bool:
        """Whether the last beat is whole and only the question is left."""
        last = self.beat is not None and self.index == len(self.beats) - 1
        return last and not self.asking and self.complete(now) and not self._moves(self.final)

    def go_on(self, now: float) -> None:
        """To the next beat that has words, by way of the number if it has moved."""
        while self.index + 1 < len(self.beats) and not self.beats[self.index + 1].text:
            self.index += 1
            self.passed.append(self.index)
        following = self.beats[self.index + 1] if self.index + 1 < len(self.beats) else None
        goal = following.number if following else self.final
        said = following.said if following else self.final_said
        if self._moves(goal):
            self.goal, self.travel = goal, Travel(now, self._share(self.number), self._share(goal), self.calm)
            self._say(said, now)
            if self.calm:
                self._arrive(now)
            return
        self.number = goal
        self._say(said, now)
        self._open(now)

    def _open(self, now: float) -> None:
        if self.index + 1 >= len(self.beats):
            self.asking = True
            return
        self.index += 1
        self.passed.append(self.index)
        self.since, self.whole = now, False

    def _arrive(self, now: float) -> None:
        self.number, self.travel = self.goal, None
        self._open(now)

    def _moves(self, goal: Number | None) -> bool:
        """Whether the number has to travel: from one figure to another, not to or from rest."""
        there = self.number is not None and goal is not None and not goal.rests and not self.number.rests
        return bool(there and goal and self.number and goal.share != self.number.share)

    def _share(self, number: Number | None) -> int:
        return number.share if number else 0

    def _say(self, said: str, now: float) -> None:
        if said:
            self.said, self.said_at = said, now
