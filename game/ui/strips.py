"""A strip of pictures a case: each of its scenes as the window shows it, lived once by a robot; and all cases on one sheet."""

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


def frames(case: str) -> list[pygame.Surface]:
    """The scenes of a case, small."""
    small: list[pygame.Surface] = []
    with TemporaryDirectory() as home:
        camera = Camera(Path(home), SIZE, 1.0)
        for _ in scenes(camera, case):
            camera.whole()
            camera.wait(1)
            camera.whole()
            small.append(pygame.transform.smoothscale(camera.app.canvas.surface, EACH))
        camera.app.shell.sprites.close()
    return small


def spread(pictures: Sequence[pygame.Surface], n: int) -> list[pygame.Surface]:
    """As many of the pictures, from the first to the last at even steps."""
    return [pictures[round(i * (len(pictures) - 1) / (n - 1))] for i in range(n)]


def laid(pictures: Sequence[pygame.Surface], columns: int = COLUMNS) -> pygame.Surface:
    """Pictures side by side in rows."""
    (w, h), rows = EACH, -(-len(pictures) // columns)
    sheet = pygame.Surface((columns * (w + GAP) + GAP, rows * (h + GAP) + GAP))
    sheet.fill("#2A1F58")
    for i, picture in enumerate(pictures):
        sheet.blit(picture, (GAP + i % columns * (w + GAP), GAP + i // columns * (h + GAP)))
    return sheet


def main(folder: Path, cases: Sequence[str] = ()) -> int:
    """Writes the strips of the cases named; of all of them also a sheet with a row of each, to see that hours differ and the hand
    does not. The first case has a tour of its own instead of a strip."""
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[pygame.Surface] = []
    for case in cases or case_ids():
        small = frames(case)
        rows += spread(small, COLUMNS)
        if cases or case != case_ids()[0]:
            pygame.image.save(laid(small), str(folder / f"strip-{case}.jpg"))
        print(case, flush=True)
    if not cases:
        pygame.image.save(laid(rows), str(folder / "five-cases.jpg"))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
