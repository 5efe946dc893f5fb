"""The window's loop: events to actions, actions to screens, screens to pictures; nothing is drawn that has not changed."""

import json
import math
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.store import Store
from game.ui import display, over, pads, setting, voice
from game.ui.canvas import Canvas
from game.ui.inputs import Action, Inputs
from game.ui.motion import Eye
from game.ui.nodes import plain
from game.ui.screen import STAY, Frame, Leave, Move, Pop, Push, Reset, Screen, Swap
from game.ui.shell import Shell
from game.ui.sprites import Sprites
from game.ui.switches import Switches

if TYPE_CHECKING:
    from game.ui.ears import Ears
    from game.ui.voice.mouth import Mouth

Opens = Callable[[Shell], Iterable[Screen]]
"""What lies over the title when the window opens."""
RATE = 60
IDLE = 0.25
"""Seconds that a window where nothing moves sleeps before it looks for finished pictures again."""


def run(
    *,
    case: str | None = None,
    seed: int | None = None,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    short: bool = False,
    opens: Opens | None = None,
) -> int:
    """Opens the window and plays until it is closed. Gives the process's exit status; raises Unready when there is no display."""
    store = Store()
    settings = store.settings()
    surface = display.opened(size, fullscreen or settings.fullscreen)
    pads.init()
    sprites = Sprites(cache_folder())
    shell = Shell(store, sprites, settings, short=short, seed=seed)
    if fullscreen:
        shell.lend()
    shell.notices += store.notices()
    app = App(shell, surface)
    app.sounding = True
    try:
        app.start(case, opens=opens)
        app.welcome()
        app.loop()
    finally:
        if app.ears:
            app.ears.close()
        voice.close(app)
        sprites.close()
        setting.forget_fonts()
        pygame.quit()
    return 0


def cache_folder() -> Path:
    """Where drawn pictures are kept: beside other caches of this system, or where OUT_OF_FIVE_PICTURES says."""
    if named := os.environ.get("OUT_OF_FIVE_PICTURES"):
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_cache_dir("out-of-five", appauthor=False)) / "pictures"


class App:
    """The stack of screens on one window. Tests drive it with actions and time of their own."""

    def __init__(self, shell: Shell, surface: pygame.Surface) -> None:
        self.shell = shell
        self.canvas = Canvas(surface, shell.sprites)
        self.stack: list[Screen] = []
        self.inputs = Inputs()
        self.inputs.follow(shell.settings.binds, False)
        self.switches = Switches(self)
        self.pointer = (960.0, 540.0)
        self.eye = Eye()
        self.dirty = True
        self.drawn = -99.0
        self.running = True
        self.frames = 0
        self.nodes = os.environ.get("OUT_OF_FIVE_NODES", "")
        self.told = ""
        self.sounding = False
        self.ears: Ears | None = None
        """What is heard; only where somebody listens, and only after the first frame."""
        self.voice: Mouth | None = None
        """What speaks, once somebody has asked for it."""

    @property
    def top(self) -> Screen:
        """The screen that has the player's hands."""
        return self.stack[-1]

    def start(self, case: str | None = None, drawer: str | None = None, opens: Opens | None = None) -> None:
        """The first screen: the title; over it a case at once, the Cabinet with a drawer open unless it is "", or what `opens`
        gives."""
        from game.ui import opening
        from game.ui.screens.title import Title

        self.stack = [Title(self.shell)]
        for screen in (opens or opening.screens(case, drawer))(self.shell):
            self.go(Push(screen))

    def welcome(self) -> None:
        """Before everything, the first time: how one reads, hears and presses."""
        from game.ui.screens.access import Access

        if not self.shell.settings.seen_access:
            self.go(Push(Access(self.shell, aloud=True)))

    # --- one turn

    def loop(self) -> None:
        """Until the window is closed."""
        clock = pygame.time.Clock()
        while self.running:
            wait = self.sleep()
            events = pygame.event.get() if wait <= 0 else [pygame.event.wait(max(1, round(wait * 1000))), *pygame.event.get()]
            for event in events:
                for action in self.inputs.read(event, self.canvas.surface.get_size()):
                    self.act(action)
            if self.frame():
                pygame.display.flip()
            if wait <= 0:
                clock.tick(RATE)

    def sleep(self) -> float:
        """Seconds in which nothing will change by itself; 0 while something moves."""
        if self.dirty or not self.running:
            return 0
        wakes = [*self.wakes(self.shell.now()), *self.switches.wakes()]
        if self.ears and (heard := self.ears.wake()) is not None:
            wakes.append(max(heard, 0.004))
        soon = min(wakes, default=IDLE * 4)
        return min(soon, 1 / 30 if self.shell.sprites.coming else IDLE * 4)

    def wakes(self, now: float) -> list[float]:
        """What screens ask for now, and asked for when last drawn: else a slow frame is the last of a fade that has not ended."""
        return [w for s in self.visible() for at in (self.drawn, now) if (w := s.wake(at)) is not None]

    def act(self, action: Action) -> None:
        """One action of the player's."""
        self.dirty = True
        over.heard(self.shell, action)
        voice.note(self, action)
        if not self.switches.took(action):
            self.do(action)
        self.inputs.follow(self.shell.settings.binds, self.top.catching)

    def do(self, action: Action) -> None:
        """What an action is to the window or, else, to the screen on top."""
        match action.name:
            case "quit":
                self.running = False
            case "resize":
                self.canvas.resize(pygame.display.get_surface())
            case "fullscreen":
                self.fullscreen()
            case "comfort":
                self.comfort()
            case "panic":
                self.shell.panic()
            case "point" | "touch" | "lift":
                k = self.canvas.k
                self.pointer = (action.x / k, action.y / k)
                self.go(self.top.handle(Action(action.name, *self.pointer, action.n)))
            case _:
                self.go(self.top.handle(action))

    def frame(self) -> bool:
        """Lets time pass and draws if anything changed; whether it drew."""
        now = self.shell.now()
        self.go(self.top.tick(now))
        self.switches.walk(now)
        self.listen()
        if self.shell.refit:
            self.refit()
        if self.shell.sprites.arrived():
            self.dirty = True
        if self.eye.follow(self.pointer, now, self.shell.settings.reduced_motion):
            self.dirty = True
        moving = min(self.wakes(now), default=math.inf) <= max(0.0, now - self.drawn)
        if not (self.dirty or moving) or not self.running:
            return False
        self.dirty = False
        self.draw()
        return True

    def listen(self) -> None:
        """What is heard follows what is seen, from the second frame on."""
        if self.ears is not None:
            self.ears.follow()
        elif self.sounding and self.frames > 1:
            from game.ui.ears import Ears

            self.ears = Ears(self)

    def draw(self) -> None:
        """All visible screens, from the lowest."""
        setting.wish(self.shell.settings.font, self.shell.settings.spacing)
        self.drawn = self.shell.now()
        voice.prepare(self)
        for screen in self.visible():
            tree = screen.build(self.view(screen))
            screen.tree = over.laid(self, tree) if screen is self.top else tree
            self.canvas.draw(screen.tree)
        voice.look(self)
        self.dirty = self.dirty or self.canvas.moving
        was = self.shell.bare_since
        self.shell.bare_since = (was or self.shell.now()) if self.canvas.bare else 0.0
        self.dirty = self.dirty or bool(was) != self.canvas.bare
        self.frames += 1
        if self.nodes:
            self.tell()

    def view(self, screen: Screen) -> Frame:
        """What a screen is built for at this moment."""
        s = self.shell.settings
        return Frame(
            self.canvas.w, self.canvas.h, self.canvas.k, self.shell.now(), self.shell.theme, s.text_scale, s.reduced_motion,
            screen.focus, screen.keyed, screen.down, self.eye.at, self.shell.words,
            self.canvas.ground.seen,
        )  # fmt: skip

    def visible(self) -> list[Screen]:
        """The screens from the last that hides everything below it."""
        first = max((i for i, s in enumerate(self.stack) if s.opaque), default=0)
        return self.stack[first:]

    def go(self, move: Move) -> None:
        """Does what a screen answered."""
        if move is STAY:
            return
        self.dirty = True
        match move:
            case Push():
                self.stack.append(move.screen)
            case Pop():
                for _ in range(move.count):
                    if len(self.stack) > 1:
                        self.stack.pop()
            case Swap():
                self.stack[-1] = move.screen
            case Reset():
                self.stack = [move.screen]
            case Leave():
                self.running = False

    def comfort(self) -> None:
        """The settings, from anywhere."""
        from game.ui.screens.comfort import Comfort

        if not any(isinstance(screen, Comfort) for screen in self.stack):
            self.go(self.top.release())
            living = any(type(screen).__name__ == "Play" for screen in self.stack)
            self.go(Push(Comfort(self.shell, living=living)))

    def fullscreen(self) -> None:
        """The whole screen, or a window again."""
        self.shell.change(fullscreen=not self.shell.settings.fullscreen)
        self.refit()

    def refit(self) -> None:
        """The window as the settings have it now."""
        self.shell.refit = False
        pygame.display.quit()
        self.canvas.resize(display.opened(None, self.shell.settings.fullscreen))
        self.dirty = True

    def tell(self) -> None:
        """Writes the tree of the screen on top for robots and speech, when it has changed."""
        tree = self.top.tree
        if tree is None:
            return
        text = json.dumps({"screen": type(self.top).__name__, "k": self.canvas.k, "tree": plain(tree)})
        if text != self.told:
            self.told = text
            part = f"{self.nodes}.part"
            Path(part).write_text(text, encoding="utf-8")
            os.replace(part, self.nodes)
