"""What the window costs: start to first frame, a busy scene redrawn, an input to its frame, memory. For the bench command."""

import math
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from game.errors import Unready
from game.ui.words import sentence

STARTED = "OUT_OF_FIVE_BENCH_STARTED"
CHILD = "from game.ui import bench; bench.first()"


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of something done `times` times: the middle, the 95th of a hundred, the worst."""

    name: str
    times: int
    p50: float
    p95: float
    worst: float


def cost(name: str, taken: list[float]) -> Cost:
    """The cost of a list of seconds."""
    ranked = sorted(taken)
    at = lambda share: ranked[min(len(ranked) - 1, int(len(ranked) * share))] * 1000  # noqa: E731
    return Cost(name, len(ranked), at(0.5), at(0.95), ranked[-1] * 1000)


def first_frame(runs: int = 5) -> Cost:
    """From the start of a process to the first frame on its window, in the display of the environment, pictures baked."""
    return cost("start to first frame", [_started()[0] for _ in range(runs + 1)][1:])


def memory() -> float:
    """Megabytes that the title takes, once it stands."""
    return _started()[1]


def _started() -> tuple[float, float]:
    environment = os.environ | {STARTED: str(time.time())}
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", CHILD], env=environment, cwd=root, capture_output=True, text=True)
    if done.returncode:
        said = done.stderr.strip().rpartition("\n")[2]
        raise Unready(said.removeprefix("game.errors.Unready: ") or sentence("no-display", why=done.returncode))
    seconds, megabytes = done.stdout.split()[-2:]
    return float(seconds), float(megabytes)


def first() -> None:
    """In a process of its own: opens the window, draws one frame, says how long that took; then draws the title whole."""
    import pygame

    from game.store import Store
    from game.ui import app as window
    from game.ui import display
    from game.ui.shell import Shell
    from game.ui.sprites import Sprites

    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        surface = display.opened((1920, 1080), False)
        app = window.App(Shell(store, Sprites(window.cache_folder()), store.settings()), surface)
        app.start()
        app.frame()
        pygame.display.flip()
        print(time.time() - float(os.environ[STARTED]))
        app.frame()
        app.frame()
        _settled(app)
        print(_peak())
        app.shell.sprites.close()


def _peak() -> float:
    """The most megabytes that this process has held. Of this process alone: what `getrusage` says includes who started it."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(float(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def busy(size: tuple[int, int] = (1920, 1080), frames: int = 240) -> tuple[Cost, Cost]:
    """The fullest scene of the first case with somebody speaking and the pointer moving, everything redrawn each frame: on the
    clock, and the processor's own time, which tells how much of the first was waiting for others."""
    app, folder = _scene(size)
    found = _frames(app, f"busy scene at {size[0]}x{size[1]}", frames)
    _closed(app, folder)
    return found


def closer(size: tuple[int, int] = (1920, 1080)) -> tuple[Cost, Cost]:
    """The same scene while the camera leans in and comes closer, from its first frame to its last."""
    from dataclasses import replace

    from game.ui.nearing import CLOSE, CLOSE_FOR, closing

    app, folder = _scene(size)
    now, stage = app.shell.clock, app.stack[0].stage
    app.stack[0].stage = closing(replace(stage, lean=1.0, lean_from=0.0, leant=now), CLOSE, now)
    found = _frames(app, f"camera coming closer at {size[0]}x{size[1]}", round(CLOSE_FOR * 60))
    _closed(app, folder)
    return found


def _frames(app, name: str, frames: int) -> tuple[Cost, Cost]:  # type: ignore[no-untyped-def]
    taken, worked = [], []
    for i in range(frames):
        app.shell.clock += 1 / 60
        app.pointer = (960 + 900 * math.sin(i / 19), 500)
        app.dirty = True
        began, spent = time.perf_counter(), time.thread_time()
        app.frame()
        _flip()
        taken.append(time.perf_counter() - began)
        worked.append(time.thread_time() - spent)
    return cost(name, taken), cost(f"{name}, of the processor alone", worked)


def answering(size: tuple[int, int] = (1920, 1080), times: int = 60) -> Cost:
    """From an event in the queue to the changed frame."""
    import pygame

    app, folder = _scene(size)
    taken = []
    for _ in range(times):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="", scancode=0))
        began = time.perf_counter()
        for event in pygame.event.get():
            for action in app.inputs.read(event, size):
                app.act(action)
        app.frame()
        _flip()
        taken.append(time.perf_counter() - began)
    _closed(app, folder)
    return cost("input to changed frame", taken)


def measure() -> tuple[Cost, ...]:
    """All of it."""
    return first_frame(), *busy(), *busy((3840, 2160), 120), *closer(), *closer((3840, 2160)), answering()


def _scene(size: tuple[int, int]):  # type: ignore[no-untyped-def]
    """A window with the lobby on it, the soup seller in mid-sentence."""
    from game.play import begin
    from game.store import Settings, Store
    from game.ui import app as window
    from game.ui import display
    from game.ui.screens.play import Play
    from game.ui.sprites import Sprites

    folder = TemporaryDirectory()
    surface = display.opened(size, False)
    shell = _ticking()(Store(Path(folder.name)), Sprites(window.cache_folder()), Settings())
    shell.now = lambda: shell.clock
    app = window.App(shell, surface)
    day = shell.day(shell.cases[0])
    app.stack = [Play(shell, day, begin(day, 1, intake=False))]
    play = app.stack[0]
    for _ in range(40):
        beat = play.reader.beat
        if beat and beat.channel == "speech" and play.stage.who:
            break
        app.shell.clock += 20
        app.frame()
        play.press()
    app.shell.clock += 0.5
    _settled(app)
    return app, folder


def _ticking():  # type: ignore[no-untyped-def]
    """A shell whose time is set by hand."""
    from game.ui.shell import Shell

    class Ticking(Shell):
        clock = 100.0

    return Ticking


def _settled(app) -> None:  # type: ignore[no-untyped-def]
    """Draws until every picture is there."""
    app.draw()
    until = time.monotonic() + 120
    while (app.canvas.incomplete or app.shell.sprites.coming) and time.monotonic() < until:
        time.sleep(0.01)
        app.shell.sprites.arrived()
        app.draw()


def _flip() -> None:
    import pygame

    pygame.display.flip()


def _closed(app, folder) -> None:  # type: ignore[no-untyped-def]
    import pygame

    app.shell.sprites.close()
    folder.cleanup()
    pygame.display.quit()


def main() -> None:
    """Prints all of it."""
    for found in measure():
        print(f"{found.name}: p50 {found.p50:.1f} ms, p95 {found.p95:.1f} ms, worst {found.worst:.1f} ms ({found.times})")
    print(f"memory at the title: {memory():.0f} MB")


if __name__ == "__main__":
    main()
