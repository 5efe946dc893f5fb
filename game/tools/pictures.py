"""Pictures into docs/pictures: sheets of what is drawn, and every screen of the window, in a process without a display."""

import os
import subprocess
import sys
from pathlib import Path

from game.tools import sheets

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "pictures"


def run() -> int:
    """Draws and takes them all; gives the exit status of the process that took the screens."""
    sheets.write(FOLDER)
    headless = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    return subprocess.run([sys.executable, "-m", "game.ui.pictures", str(FOLDER)], cwd=ROOT, env=headless).returncode
