"""What a choice offers: the options that are shown, which are closed, and in what order."""

from typing import NamedTuple

from game.story.conditions import World
from game.story.model import Choose, Lock, Option


class Offer(NamedTuple):
    """An option that is shown: `lock` says why it is closed, None when it is open."""

    option: Option
    lock: Lock | None = None


class Ready(NamedTuple):
    """What about a choice never changes. `offers` are the options as they stand when none is hidden or closed, `fixed` says that
    none ever is, `nudges` what acts on whoever chooses here, as (cause, kind): all but confirmations, which act when they are
    met, and praise, which acts when the choice is made."""

    offers: tuple[Offer, ...]
    fixed: bool
    nudges: tuple[tuple[str, str], ...]


def ready(choose: Choose) -> Ready:
    """A choice made ready."""
    fixed = not any(option.when or option.locks for option in choose.options)
    acting = ((f"{choose.id}={o.id}", n.kind) for o in choose.options for n in o.nudges if n.kind not in ("confirm", "praise"))
    return Ready(_ordered([Offer(option) for option in choose.options], frozenset()), fixed, tuple(acting))


def offered(made_ready: Ready, choose: Choose, world: World, quiet: frozenset[str]) -> tuple[Offer, ...]:
    """The options that a choice shows in a world, each with its lock; those put first come first unless that nudge is off."""
    if made_ready.fixed and "order" not in quiet:
        return made_ready.offers
    shown = [Offer(option, closed(option, world)) for option in choose.options if option.when is None or option.when.holds(world)]
    return _ordered(shown, quiet)


def closed(option: Option, world: World) -> Lock | None:
    """The lock that closes an option: the first that holds."""
    for lock in option.locks:
        if lock.when.holds(world):
            return lock
    return None


def _ordered(shown: list[Offer], quiet: frozenset[str]) -> tuple[Offer, ...]:
    if "order" not in quiet:
        shown.sort(key=lambda offer: not any(nudge.kind == "order" for nudge in offer.option.nudges))
    return tuple(shown)
