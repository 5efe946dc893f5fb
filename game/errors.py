"""The one family of errors that a face shows as a sentence."""


class OutOfFive(Exception):
    """Anything that goes wrong in a way that a player, teacher or author can be told about."""


class Refused(OutOfFive):
    """A choice that is not on offer."""


class Damaged(OutOfFive):
    """A save or settings file that cannot be read; it has been set aside, never overwritten."""


class Unready(OutOfFive):
    """Something that the machine lacks: a display, a sound device, a folder to write to."""
