"""What the pages of one opened box share: the day, its audit, which pages were seen, and the one choice that is still open."""

from dataclasses import replace
from functools import cached_property

from game.audit import Debrief, WhatIf, debrief, take_back
from game.play import Day, Session, choose
from game.rating.shown import figured
from game.ui.screens.box.figures import plain, signed
from game.ui.shell import Shell
from game.views import PlayerView, player
from game.views.ring import looked as looked_for


class Opened:
    """An opened box. `session` is the moment that the ruling goes on from; the audit is of the day as it was."""

    def __init__(self, shell: Shell, day: Day, session: Session) -> None:
        self.shell = shell
        self.day = day
        self.session = session
        found, looked = debrief(day, session), looked_for(shell.looks.get((day.case.id, session.seed), 0), shell.words)
        self.audit: Debrief = replace(found, own=(*looked, *found.own))
        self.seen: set[str] = set()
        self.step = self._loudest()
        self._whatifs: dict[tuple[str, str], WhatIf] = {}

    def _loudest(self) -> int:
        """The step in which the number moved most."""
        steps = self.audit.walk.steps
        return max(range(len(steps)), key=lambda i: abs(steps[i].delta), default=0)

    @property
    def unit(self) -> int:
        """Smallest units in a point of the scale."""
        return self.audit.walk.unit

    @property
    def figured(self) -> bool:
        """Whether the day had figures at all."""
        return figured(self.day.system)

    def number(self, value: int) -> str:
        """A value in points, or where no figure was ever shown the name of its tier."""
        return plain(value, self.unit) if self.figured else self.day.system.tier(value, self.session.world.version).name

    def delta(self, value: int) -> str:
        """A change with its sign, or where no figure was ever shown its way."""
        if self.figured:
            return signed(value, self.unit)
        return self.shell.say(f"box.way.{'up' if value > 0 else 'down' if value < 0 else 'none'}")

    @property
    def scale(self) -> tuple[tuple[str, float], ...]:
        """What stands beside a chart instead of figures: tiers at their floors, in points; nothing where there are figures."""
        tiers = () if self.figured else self.session.world.version.tiers
        return tuple((tier.name, tier.floor / self.unit) for tier in tiers)

    @cached_property
    def texts(self) -> dict[str, str]:
        """The words of everything that could be chosen, by `decision=option`, as they read at the end of the day."""
        world = self.session.world
        return {f"{id}={o.id}": o.words.said(world) for id, choose_ in self.day.choices.items() for o in choose_.options}

    @property
    def view(self) -> PlayerView:
        """The player's view of now: the ruling, or what came of it."""
        return player(self.day, self.session)

    def whatif(self, decision: str, other: str) -> WhatIf:
        """The day with another option taken; "" for the same, unjudged. Run once."""
        key = (decision, other)
        if key not in self._whatifs:
            self._whatifs[key] = take_back(self.day, self.session, decision, other or None)
        return self._whatifs[key]

    def rule(self, stamp: str) -> None:
        """The ruling. Raises Refused for a stamp that is not on the tray."""
        self.session = choose(self.day, self.session, stamp)
        self.shell.keep(self.session)
        self.shell.written(lambda: self.shell.store.finish(self.day, self.session))
