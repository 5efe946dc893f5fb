"""python -m game.art.people out.png [cast|moods|poses|crowd|strain|lights|back|profile]: writes one contact sheet."""

import sys
from pathlib import Path

from game.art.people.sheets import SHEETS
from game.art.raster import raster


def main(argv: list[str]) -> int:
    """Draws the sheet that is asked for; 2 for a wrong call."""
    if not 1 <= len(argv) <= 2 or (len(argv) == 2 and argv[1] not in SHEETS):
        print(__doc__, file=sys.stderr)
        return 2
    Path(argv[0]).write_bytes(raster(SHEETS[argv[1] if len(argv) == 2 else "cast"]()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
