"""Pictures of every screen, from the real window with no display: a robot lives the first case and looks about."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.store import Settings, Store
from game.ui import app as window
from game.ui.nodes import targets
from game.ui.screen import Screen
from game.ui.screens.play import Play
from game.ui.shell import Shell
from game.ui.sprites import Sprites

SHOTS = (("", (1280, 720), 1.0), ("-200", (1280, 720), 2.0), ("-wide", (1720, 720), 1.0))
"""What a name ends in, a window and a size of text."""
WIDE = ("title", "shelf", "day-menu", "day-hold", "ending", "box-theday")
"""What is worth a picture in a wide window."""
WANTED = {"soup": "ask", "tray": "saw", "bench": "sit", "after-notice": "what"}
LONGEST = 400


class Camera:
    """A window on no display whose clock is turned by hand."""

    def __init__(self, folder: Path, size: tuple[int, int], text: float) -> None:
        pygame.display.init()
        self.clock = 100.0
        shell = Shell(Store(folder), Sprites(window.cache_folder()), Settings(text_scale=text), seed=3, now=lambda: self.clock)
        self.app = window.App(shell, pygame.display.set_mode(size))
        self.app.start()

    def wait(self, seconds: float) -> None:
        """Lets time pass."""
        for _ in range(max(1, round(seconds * 4))):
            self.clock += 0.25
            self.app.frame()

    def whole(self) -> None:
        """Draws until every picture is there."""
        until = time.monotonic() + 180
        self.app.draw()
        while (self.app.canvas.incomplete or self.app.shell.sprites.coming) and time.monotonic() < until:
            time.sleep(0.02)
            self.app.shell.sprites.arrived()
            self.app.draw()
        self.app.draw()

    def on(self, screen: Screen) -> str:
        """Puts a screen on top and names it."""
        self.app.stack.append(screen)
        self.wait(1)
        return type(screen).__name__.lower()

    def off(self) -> None:
        """Takes it away again."""
        self.app.stack.pop()


def tour(camera: Camera) -> Iterator[str]:
    """Stops at each thing worth a picture, and names it."""
    yield from _around(camera)
    yield from _day(camera)
    yield from _box(camera)


def _around(camera: Camera) -> Iterator[str]:
    from game.ui.screens.begin import beginning, lived
    from game.ui.screens.comfort import Comfort
    from game.ui.screens.credits import Credits
    from game.ui.screens.shelf import Shelf

    shell = camera.app.shell
    camera.wait(1)
    yield "title"
    for make in (Shelf, Comfort, Credits):
        yield camera.on(make(shell))
        camera.off()
    yield camera.on(beginning(shell, shell.cases[0]))
    camera.off()
    camera.on(lived(shell, shell.cases[0]))
    yield "intake"
    camera.off()
    camera.on(lived(shell, shell.cases[0], intake=False))


def _day(camera: Camera) -> Iterator[str]:
    """The first of each kind of moment, and the pause and the history once there is something in them."""
    from game.ui.screens.history import History
    from game.ui.screens.pause import Pause

    met: set[str] = set()
    for _ in range(LONGEST):
        play = camera.app.top
        if not isinstance(play, Play):
            return
        kind = _kind(play)
        camera.wait(1 if play.reader.asking else 6)
        if kind and kind not in met and play is camera.app.top and _kind(play) == kind:
            met.add(kind)
            yield f"day-{kind}"
        if len(play.session.choices) == 4 and "paused" not in met:
            met.add("paused")
            for make in (Pause, History):
                yield camera.on(make(play.shell, play))
                camera.off()
        _on(camera, play)


def _kind(play: Play) -> str:
    """What sort of moment this is."""
    if play.reader.asking and play.decision:
        return play.decision.way
    beat = play.reader.beat
    return beat.channel if beat else ""


def _on(camera: Camera, play: Play) -> None:
    """Reads on, holds, or answers."""
    decision = play.decision
    if not play.reader.asking or decision is None:
        play.press()
    elif decision.way == "hold":
        play.grip.press(camera.clock)
        camera.app.go(play.keep())
    else:
        open_ = [o.id for o in decision.options if not o.reason]
        want = "yes" if decision.way == "confirm" else WANTED.get(decision.id, open_[len(play.session.choices) % len(open_)])
        camera.app.go(play.choose(want if want in open_ else open_[0]))
    camera.wait(0.25)


def _box(camera: Camera) -> Iterator[str]:
    """The ending, then every page of the opened box to the ruling."""
    yield "ending"
    camera.app.go(camera.app.top.act("open"))
    last = ""
    for _ in range(24):
        camera.wait(2)
        name = type(camera.app.top).__name__.lower()
        if name != last:
            yield f"box-{name}"
        last = name
        keys = [node.key for node in targets(camera.app.top.tree)] if camera.app.top.tree else []
        if "on" not in keys:
            break
        camera.app.go(camera.app.top.act("on"))
    stamps = [node.key for node in targets(camera.app.top.tree) if node.key.startswith("stamp-")] if camera.app.top.tree else []
    if stamps:
        camera.app.go(camera.app.top.act(stamps[0]))
        camera.wait(4)
        yield "box-ruled"


def main(folder: Path) -> int:
    """Takes all pictures into a folder; gives the number of screens that could not be left."""
    folder.mkdir(parents=True, exist_ok=True)
    for ending, size, text in SHOTS:
        with TemporaryDirectory() as home:
            camera = Camera(Path(home), size, text)
            for name in tour(camera):
                if ending == "-wide" and name not in WIDE:
                    continue
                camera.whole()
                pygame.image.save(camera.app.canvas.surface, str(folder / f"{name}{ending}.png"))
                print(f"{name}{ending}.png")
            camera.app.shell.sprites.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
