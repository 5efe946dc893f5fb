"""Pictures: sheets of what is drawn, and every screen of the window, in a process without a display.

Those at full size go to build/pictures, which is not kept; docs/pictures keeps one size, and sheets of the others.
"""

import os
import subprocess
import sys
from pathlib import Path

from game.tools import sheets

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "pictures"
FULL = ROOT / "build" / "pictures"


def run(full: Path = FULL) -> int:
    """Draws and takes them all; gives the exit status of the process that failed, 0 for none."""
    sheets.write(FOLDER)
    headless = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    for asked in (["game.ui.strips", str(FOLDER)], ["game.ui.pictures", str(FOLDER), str(full)]):
        if status := subprocess.run([sys.executable, "-m", *asked], cwd=ROOT, env=headless).returncode:
            return status
    return 0
