"""Where the sounds lie."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "sounds"


def file(name: str) -> Path:
    """The file of one sound, by its name without `.ogg`."""
    return FOLDER / f"{name}.ogg"
