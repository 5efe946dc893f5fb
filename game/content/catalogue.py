"""Every kind of problem that a file can have, by a short name: the number, a title, a sentence, a suggestion and how bad it is.

Numbers are never used again for something else. The broken files under tests/levels/bad are called by number and name, and the
pages of docs/problems are made from this table.
"""

from game.content.kinds import Kind, Severity
from game.content.kinds_case import OF_CASES
from game.content.kinds_file import OF_FILES

__all__ = ["BY_NUMBER", "KINDS", "Kind", "Severity"]

KINDS: dict[str, Kind] = OF_FILES | OF_CASES

BY_NUMBER: dict[str, tuple[str, Kind]] = {kind.number: (name, kind) for name, kind in KINDS.items()}
"""Short name and kind by number."""
