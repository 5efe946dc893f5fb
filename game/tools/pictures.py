"""Pictures of every screen into docs/pictures: the window itself, in a process of its own that has no display."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "pictures"


def run() -> int:
    """Takes them all; gives the exit status of the process that did."""
    headless = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    return subprocess.run([sys.executable, "-m", "game.ui.pictures", str(FOLDER)], cwd=ROOT, env=headless).returncode
