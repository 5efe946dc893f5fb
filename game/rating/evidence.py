"""What a system has of its own beside acts: a record, a trip, a month's end. Both a story and a system speak of it."""

from game.act import Evidence as Evidence

__all__ = ["Evidence"]
