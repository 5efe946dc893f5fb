"""A strip of pictures a case: each of its scenes as the window shows it, lived once by a robot. The first has a tour instead."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame

from game.content import case_ids
from game.ui.pictures import LONGEST, Camera, onward
from game.ui.screens.begin import lived
from game.ui.screens.play import Play

SIZE = (1280, 720)
EACH, COLUMNS, GAP = (400, 225), 4, 6
"""How large one picture of a strip is, how many stand beside each other, and what is between them."""


def scenes(camera: Camera, case: str) -> Iterator[str]:
    """Stops in each scene of a case where something is asked in it, and names the scene."""
    camera.on(lived(camera.app.shell, case, intake=False))
    met = ""
    for _ in range(LONGEST):
        play = camera.app.top
        if not isinstance(play, Play):
            return
        if play.stage.here != met and play.reader.asking and play.session.phase == "day":
            met = play.stage.here
            camera.wait(3)
            yield met
        play.reader.whole = True
        onward(camera, play)


def strip(case: str) -> pygame.Surface:
    """The scenes of a case in rows."""
    small: list[pygame.Surface] = []
    with TemporaryDirectory() as home:
        camera = Camera(Path(home), SIZE, 1.0)
        for _ in scenes(camera, case):
            camera.whole()
            camera.wait(1)
            camera.whole()
            small.append(pygame.transform.smoothscale(camera.app.canvas.surface, EACH))
        camera.app.shell.sprites.close()
    return laid(small)


def laid(pictures: Sequence[pygame.Surface]) -> pygame.Surface:
    """Pictures side by side in rows of COLUMNS."""
    (w, h), rows = EACH, -(-len(pictures) // COLUMNS)
    sheet = pygame.Surface((COLUMNS * (w + GAP) + GAP, rows * (h + GAP) + GAP))
    sheet.fill("#2A1F58")
    for i, picture in enumerate(pictures):
        sheet.blit(picture, (GAP + i % COLUMNS * (w + GAP), GAP + i // COLUMNS * (h + GAP)))
    return sheet


def main(folder: Path, cases: Sequence[str] = ()) -> int:
    """Writes the strips of the cases named, or of all but the first."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in cases or case_ids()[1:]:
        pygame.image.save(strip(case), str(folder / f"strip-{case}.jpg"))
        print(f"strip-{case}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
