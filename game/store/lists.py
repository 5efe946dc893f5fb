"""A play as a text that people send one another: `seed=7 short form`, then choices; or a save, as its file has it."""

import json
from dataclasses import dataclass

from game.errors import Refused
from game.play import Session
from game.store import saves
from game.store.words import sentence


@dataclass(frozen=True, slots=True)
class Recipe:
    """What was under a play and what was chosen: lines as typed, each an option's number or id, or `decision=option`."""

    lines: tuple[str, ...] = ()
    seed: int | None = None
    short: bool = False
    intake: bool = False
    quiet: tuple[str, ...] = ()


def spell(session: Session) -> str:
    """A play as one line."""
    head = [f"seed={session.seed}", *["short"] * session.short, *["form"] * session.intake]
    head += [f"quiet={kind}" for kind in sorted(session.quiet)]
    return " ".join((*head, *map(str, session.choices)))


def read(text: str) -> Recipe:
    """The play that a text spells. Blank lines and what follows a # do not count. Raises Refused for what is neither."""
    if text.lstrip().startswith("{"):
        return _saved(text)
    tokens: list[str] = []
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        tokens += words if all("=" in word or word in ("short", "form") for word in words) else [" ".join(words)]
    head = [token for token in tokens if token in ("short", "form") or token.startswith(("seed=", "quiet="))]
    seeds = [token.removeprefix("seed=") for token in head if token.startswith("seed=")]
    quiet = tuple(token.removeprefix("quiet=") for token in head if token.startswith("quiet="))
    try:
        seed = int(seeds[0]) if seeds else None
    except ValueError:
        raise Refused(sentence("bad-seed", seed=seeds[0])) from None
    return Recipe(tuple(token for token in tokens if token not in head), seed, "short" in head, "form" in head, quiet)


def _saved(text: str) -> Recipe:
    try:
        save = saves.read(json.loads(text))
    except (ValueError, RecursionError):
        raise Refused(sentence("no-save")) from None
    return Recipe(tuple(map(str, save.choices)), save.seed, save.short, save.intake, save.quiet)
