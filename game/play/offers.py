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
    none ever is; `nudges` acts on whoever chooses here, as (cause, kind): all but confirmations, which act when they are met.
    `confirms` are the options that have one."""

    offers: tuple[Offer, ...]
    fixed: bool
    nudges: tuple[tuple[str, str], ...]
    confirms: frozenset[str]


def ready(choose: Choose) -> Ready:
    """A choice made ready."""
    nudges = [(o.id, n.kind) for o in choose.options for n in o.nudges]
    return Ready(
        offers=_ordered([Offer(option) for option in choose.options]),
        fixed=not any(option.when or option.locks for option in choose.options),
        nudges=tuple((f"{choose.id}={id}", kind) for id, kind in nudges if kind != "confirm"),
        confirms=frozenset(id for id, kind in nudges if kind == "confirm"),
    )


def offered(able: Ready, choose: Choose, world: World, quiet: frozenset[str]) -> tuple[Offer, ...]:
    """The options that a choice shows in a world, each with its lock; those put first come first unless that nudge is off."""
    offers = able.offers if "order" not in quiet else tuple(Offer(option) for option in choose.options)
    if able.fixed:
        return offers
    shown = []
    for offer in offers:
        option = offer.option
        if option.when is None or option.when.holds(world):
            lock = closed(option, world) if option.locks else None
            shown.append(Offer(option, lock) if lock else offer)
    return tuple(shown)


def closed(option: Option, world: World) -> Lock | None:
    """The lock that closes an option: the first that holds."""
    for lock in option.locks:
        if lock.when is None or lock.when.holds(world):
            return lock
    return None


def _ordered(offers: list[Offer]) -> tuple[Offer, ...]:
    return tuple(sorted(offers, key=lambda offer: not any(nudge.kind == "order" for nudge in offer.option.nudges)))
