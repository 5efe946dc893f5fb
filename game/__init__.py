"""Out of Five: a narrative game about living under a number that you cannot read the rules of."""

__version__ = "0.1.0"
