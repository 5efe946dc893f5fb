"""Saves, settings and results on disk: atomic files with a format number, never pickle."""

from game.store.results import Results
from game.store.saves import Loaded, Saved
from game.store.settings import Settings
from game.store.store import AUTO, Store, home

__all__ = ["AUTO", "Loaded", "Results", "Saved", "Settings", "Store", "home"]
