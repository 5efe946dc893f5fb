"""Builders for small days in Python, without any file, and a player for them."""

from collections.abc import Iterable

from game.act import Act, Near, Witness
from game.play import Day, Session, begin, choose, offers
from game.story import words
from game.story.conditions import parse
from game.story.model import Change, Lock, Member, Nudge, Option, Say


def member(id: str, number: int | None = 4200, **fields) -> Member:
    """Somebody with one witness."""
    return Member(id, id.title(), witnesses=(Witness(id, number, **fields),), shown=f"{number / 1000:.2f}" if number else "")


def group(id: str, numbers, **fields) -> Member:
    """Several witnesses under one name."""
    return Member(id, f"The {id}", witnesses=tuple(Witness(f"{id}.{i}", n, **fields) for i, n in enumerate(numbers, 1)))


def option(id: str, text: str = "", **fields) -> Option:
    """An option; `stance`, `nudge` and `locks` in short forms."""
    nudges = tuple(
        Nudge(kind, words.read(says) if says else None, 8 if kind == "countdown" else 0)
        for kind, says in fields.pop("nudge", {}).items()
    )
    locks = tuple(Lock(parse(when), words.read(says)) for when, says in fields.pop("locks", ()))
    when = parse(fields.pop("when")) if "when" in fields else None
    change = Change(remember=tuple(fields.pop("remember", ())))
    stances = tuple(fields.pop("stance", {}).items())
    return Option(
        id, words.read(text or f"Do {id}."), nudges=nudges, locks=locks, when=when, change=change, stances=stances, **fields
    )


def act(minutes: int = 1, seen: tuple[str, ...] = (), near: Near | None = None, **fields) -> Act:
    """An act; signals as keywords, such as `cheer=1`."""
    special = {k: fields.pop(k) for k in ("votes", "times", "gave", "departs", "late") if k in fields}
    return Act(tuple(fields.items()), minutes, seen, (near,) if near else (), **special)


def say(id: str, text: str = "", **fields) -> Say:
    """A beat; `when` as it is spelt."""
    when = parse(fields.pop("when")) if "when" in fields else None
    return Say(id, words.read(text or f"Beat {id}."), when=when, **fields)


def lived(day: Day, picks: Iterable[int], seed: int = 0, *, on: int | None = None, **how) -> Session:
    """A play-through in which each pick, counted round what is open, is taken; when they run out, `on` for ever, or a stop."""
    now, left = begin(day, seed, **how), iter(picks)
    while now.pending:
        pick = next(left, on)
        if pick is None:
            break
        ids = open_ids(day, now)
        now = choose(day, now, ids[pick % len(ids)])
    return now


def open_ids(today: Day, now: Session) -> list[str]:
    """The ids of what can be taken now."""
    assert now.pending is not None
    if now.pending.way == "hold":
        return ["keep", "let"]
    if now.pending.way == "confirm":
        return ["yes", "back"]
    return [o.option.id for o in offers(today, now) if not o.lock]
