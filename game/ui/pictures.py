"""Pictures of every screen, from the real window with no display: a robot lives the first case and looks about."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.store import Settings, Store
from game.ui import app as window
from game.ui.nodes import targets
from game.ui.pictures_workshop import WORKSHOP
from game.ui.screen import Screen
from game.ui.screens.access import Access
from game.ui.screens.access_keys import Keys
from game.ui.screens.begin import beginning, lived
from game.ui.screens.cabinet import Cabinet, Pulled
from game.ui.screens.comfort import Comfort
from game.ui.screens.credits import Credits
from game.ui.screens.history import History
from game.ui.screens.pause import Pause
from game.ui.screens.play import Play
from game.ui.screens.recap import Recap
from game.ui.screens.shelf import Shelf
from game.ui.shell import Shell
from game.ui.sprites import Sprites
from game.views import recap

SIZES = ((1280, 720), (1080, 1920), (1920, 1080), (3840, 2160))
TEXTS = (1.0, 2.0)
KEPT = ((1280, 720), 1.0)
"""The size and the text of which single pictures are kept; of the others there are sheets."""
WANTED = {"soup": "ask", "tray": "saw", "bench": "sit", "after-notice": "what"}
PULLED = ("defaulters", "ride-hailing", "marketplace", "averaging", "exam", "people-app")
"""Drawers of the Cabinet that are shown."""
LONGEST = 400
LEAST, COMES = 4, 24
"""Frames after which a place has begun to come in, and in which any has."""
SHEET, COLUMNS, TALL_COLUMNS = 1600, 5, 9
AROUND: dict[str, Callable[[Shell], Screen]] = {
    "access": Access,
    "comfort": Comfort,
    "keys": Keys,
    "shelf": Shelf,
    "credits": Credits,
    "fact": lambda shell: turned(Credits(shell), "after"),
    "before": lambda shell: beginning(shell, shell.cases[0]),
    "intake": lambda shell: lived(shell, shell.cases[0]),
    "cabinet": Cabinet,
    **{f"cabinet-{id}": lambda shell, id=id: pulled(shell, id) for id in PULLED},
    "cabinet-record": lambda shell: turned(pulled(shell, PULLED[0]), "leaf"),
    **WORKSHOP,
}
"""Every page outside a day, by the name of its picture: a new one is a line here. Pages of the box come by themselves."""
OVER: dict[str, Callable[[Play], Screen]] = {
    "pause": lambda play: Pause(play.shell, play),
    "history": lambda play: History(play.shell, play),
    "recap": lambda play: retold(play),
}
"""Every page over a day."""


class Camera:
    """A window on no display whose clock is turned by hand."""

    def __init__(self, folder: Path, size: tuple[int, int], text: float) -> None:
        pygame.display.init()
        self.clock = 100.0
        shell = Shell(Store(folder), Sprites(window.cache_folder()), Settings(text_scale=text), seed=3, now=lambda: self.clock)
        self.app = window.App(shell, pygame.display.set_mode(size))
        self.app.start()

    def wait(self, seconds: float) -> None:
        """Lets time pass, in few frames: large windows are slow to draw."""
        for _ in range(2 if seconds > 0.5 else 1):
            self.clock += seconds / (2 if seconds > 0.5 else 1)
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
        self._settled()

    def _settled(self) -> None:
        """Lets a place that came only now come in: light that wipes, doors that open. Screens do not notice."""
        for n in range(COMES):
            if n >= LEAST and not self.app.canvas.ground.moving:
                return
            self.clock += 0.12
            self.app.draw()

    def on(self, screen: Screen) -> None:
        """Puts a screen on top."""
        self.app.stack.append(screen)
        self.wait(1)

    def off(self) -> None:
        """Takes it away again."""
        self.app.stack.pop()


def retold(play: Play) -> Screen:
    """Where the day stands, in a few lines."""
    return Recap(play, play.shell.say("recap.title"), recap(play.day, play.session, play.shell.words), below=True)


def pulled(shell: Shell, drawer: str) -> Screen:
    """A drawer of the Cabinet, pulled out."""
    wall = Cabinet(shell)
    return Pulled(wall, [d.id for d in wall.drawers].index(drawer), slides=False)


def turned(screen: Screen, key: str) -> Screen:
    """A screen on which something has been pressed."""
    screen.act(key)
    return screen


def tour(camera: Camera) -> Iterator[str]:
    """Stops at each thing worth a picture, and names it."""
    for _ in range(2):  # the first frame is words alone; the place is loaded after it
        camera.wait(1)
    yield "title"
    for name, make in AROUND.items():
        camera.on(make(camera.app.shell))
        yield name
        camera.off()
    camera.on(lived(camera.app.shell, camera.app.shell.cases[0], intake=False))
    yield from _day(camera)
    yield from _box(camera)


def _day(camera: Camera) -> Iterator[str]:
    """The first of each kind of moment, and what lies over a day once there is something in it."""
    met: set[str] = set()
    for _ in range(LONGEST):
        play = camera.app.top
        if not isinstance(play, Play):
            return
        kinds = _kinds(play)
        if not kinds - met and (len(play.session.choices) != 4 or "paused" in met):
            play.reader.whole = True
            onward(camera, play)
            continue
        camera.wait(0.25 if play.held else 1 if play.reader.asking else 6)
        if play is camera.app.top and _kinds(play) == kinds:
            for kind in kinds - met:
                met.add(kind)
                yield f"day-{kind}"
        if len(play.session.choices) == 4 and "paused" not in met:
            met.add("paused")
            for name, make in OVER.items():
                camera.on(make(play))
                yield name
                camera.off()
        onward(camera, play)


def _kinds(play: Play) -> set[str]:
    """What sorts of moment this is: what is asked and what the screen does to it, each strain of a smile, or how it is said."""
    decision = play.decision
    if decision is not None and decision.way == "hold":
        return {f"hold-{min(4, decision.strain)}"}
    if not play.reader.asking or decision is None:
        beat = play.reader.beat
        return {beat.channel} if beat and beat.channel else set()
    found = {decision.way}
    found |= {"locked" for o in decision.options if o.reason}
    found |= {"countdown" for o in decision.options if o.id in play.timer}
    found |= {"faded" for o in decision.options if o.faded}
    return found


def onward(camera: Camera, play: Play) -> None:
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
    """The ending, then every page of the opened box to the ruling, and what lies within the first."""
    yield "ending"
    camera.app.go(camera.app.top.act("open"))
    camera.wait(1)
    yield from _within(camera)
    last = ""
    for _ in range(40):
        camera.wait(2)
        top = camera.app.top
        name = f"{type(top).__name__.lower()}-{getattr(top, 'leaf', 0) or int(getattr(top, 'reasons', False))}".removesuffix("-0")
        if name != last and not (name.startswith("voices-") and name != "voices-1"):
            yield f"box-{name}"
        last = name
        if "on" not in _keys(camera) or name.startswith("after"):
            break
        camera.app.go(top.act("on"))
    stamps = [key for key in _keys(camera) if key.startswith("stamp-")]
    if stamps:
        camera.app.go(camera.app.top.act(stamps[0]))
        camera.wait(4)
        yield "box-ruled"
        camera.app.go(camera.app.top.act("on"))
        camera.wait(1)
        yield "box-after"


def _within(camera: Camera) -> Iterator[str]:
    """The entries of a step, and a decision taken back."""
    first = camera.app.top
    camera.app.go(first.act("open"))
    camera.wait(1)
    yield "box-entries"
    back = next((key for key in _keys(camera) if key.startswith("back-")), "")
    if back:
        camera.app.go(camera.app.top.act(back))
        camera.wait(1)
        yield "box-takeback"
    camera.app.stack[-1] = first


def _keys(camera: Camera) -> list[str]:
    """What can be pressed."""
    tree = camera.app.top.tree
    return [node.key for node in targets(tree)] if tree else []


def taken(full: Path, size: tuple[int, int], text: float) -> list[tuple[str, Path]]:
    """All pictures of one window and size of text, in a folder of their own; gives their names and files."""
    folder = full / f"{size[0]}x{size[1]}-{round(text * 100)}"
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    with TemporaryDirectory() as home:
        camera = Camera(Path(home), size, text)
        for name in tour(camera):
            camera.whole()
            path = folder / f"{name}.png"
            pygame.image.save(camera.app.canvas.surface, str(path))
            found.append((name, path))
        camera.app.shell.sprites.close()
    print(f"{folder.name}: {len(found)}", flush=True)
    return found


def contact(found: list[tuple[str, Path]], size: tuple[int, int]) -> pygame.Surface:
    """All pictures of one kind side by side."""
    columns = COLUMNS if size[0] > size[1] else TALL_COLUMNS
    wide = SHEET // columns - 8
    tall = round(wide * size[1] / size[0])
    sheet = pygame.Surface((SHEET, -(-len(found) // columns) * (tall + 8)))
    sheet.fill("#2A1F58")
    for i, (_, path) in enumerate(found):
        small = pygame.transform.smoothscale(pygame.image.load(str(path)), (wide, tall))
        sheet.blit(small, (i % columns * (wide + 8) + 4, i // columns * (tall + 8) + 4))
    return sheet


def main(folder: Path, full: Path, sizes: Sequence[tuple[int, int]] = SIZES) -> int:
    """Takes all pictures at full size into `full`; keeps those of one kind and a sheet of each kind in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        for text in TEXTS:
            found = taken(full, size, text)
            ending = "" if text == 1 else f"-{round(text * 100)}"
            pygame.image.save(contact(found, size), str(folder / f"all-{size[0]}x{size[1]}{ending}.jpg"))
            for name, path in found if (size, text) == KEPT else ():
                pygame.image.save(pygame.image.load(str(path)), str(folder / f"{name}.jpg"))
    return 0


def sized(words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Sizes such as 1280x720; all of SIZES where none is named."""
    found = [tuple(int(n) for n in word.split("x")) for word in words]
    return tuple((w, h) for w, h in found) or SIZES


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sized(sys.argv[3:])))
