"""What libraries below Python print on the error stream while they look for devices: players are told in a sentence instead."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

ERRORS = 2
"""The number of the error stream."""


@contextmanager
def hushed() -> Iterator[None]:
    """While this lasts, nothing that is written on the error stream is seen. Where that cannot be had, all is as ever."""
    try:
        kept, nowhere = os.dup(ERRORS), os.open(os.devnull, os.O_WRONLY)
    except OSError:
        yield
        return
    with suppress(AttributeError, ValueError, OSError):
        sys.stderr.flush()
    os.dup2(nowhere, ERRORS)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, ERRORS)
        os.close(kept)
