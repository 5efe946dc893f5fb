"""One play-through: `begin` starts a day, `choose` is the only way that the world changes, `replay` is how a save is read."""

from game.play.day import Day
from game.play.echoes import agreeing
from game.play.offers import Offer
from game.play.replay import Departure, Misfit, Replay, follow, replay, rewind, settled
from game.play.session import Made, Page, Pending, Session, Shown
from game.play.skip import Skipped, skippable, skipped
from game.play.steps import begin, choose, offers

__all__ = [
    "Day",
    "Departure",
    "Made",
    "Misfit",
    "Offer",
    "Page",
    "Pending",
    "Replay",
    "Session",
    "Shown",
    "Skipped",
    "agreeing",
    "begin",
    "choose",
    "follow",
    "offers",
    "replay",
    "rewind",
    "settled",
    "skippable",
    "skipped",
]
