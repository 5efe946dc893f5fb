"""The real window on a real (virtual) display, driven from outside by key and mouse from the title to the stamp."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = "import sys; from game.ui.app import run; sys.exit(run(size=(1280, 720), seed=4, short=True))"
needed = pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")


class Outside:
    """The window as somebody outside has it: xdotool, and the tree of nodes that it writes."""

    def __init__(self, folder: Path, settings: dict[str, object]) -> None:
        self.nodes = folder / "nodes.json"
        home = folder / "home"
        home.mkdir()
        (home / "settings.json").write_text(json.dumps({"format": 1, **settings}))
        read, write = os.pipe()
        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        self.environment = {k: v for k, v in os.environ.items() if k != "SDL_VIDEODRIVER"} | {
            "DISPLAY": f":{number}",
            "OUT_OF_FIVE_HOME": str(home),
            "OUT_OF_FIVE_NODES": str(self.nodes),
            "OUT_OF_FIVE_PICTURES": str(folder / "pictures"),
            "SDL_AUDIODRIVER": "dummy",
        }
        self.game = subprocess.Popen([sys.executable, "-c", RUN], cwd=ROOT, env=self.environment)

    def close(self) -> None:
        """The window and its display go."""
        for process in (self.game, self.screen):
            process.terminate()
            process.wait(timeout=10)

    def do(self, *words: object) -> None:
        """One xdotool command."""
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, timeout=10)

    def see(self) -> dict:
        """What the window shows now."""
        while not self.nodes.exists():
            assert self.game.poll() is None, "the window closed"
            time.sleep(0.02)
        return json.loads(self.nodes.read_text())

    def changed(self, before: dict, seconds: float = 2.0) -> dict:
        """What it shows once that is another thing and stands still; or after a while."""
        until = time.monotonic() + seconds
        while (now := self.see()) == before and time.monotonic() < until:
            assert self.game.poll() is None, "the window closed"
            time.sleep(0.01)
        while (later := self._in_a_moment()) != now and time.monotonic() < until + seconds:
            now = later
        return now

    def _in_a_moment(self) -> dict:
        time.sleep(0.05)
        return self.see()


def acting(node: dict) -> Iterator[dict]:
    """Everything that can be acted on."""
    if node.get("actions") and "disabled" not in node.get("state", ()):
        yield node
    for child in node.get("children", ()):
        yield from acting(child)


def wanted(seen: dict) -> dict | None:
    """What a robot in a hurry presses: on, yes, an answer, a stamp."""
    found = {node["key"]: node for node in acting(seen["tree"])}
    for key in ("begin", "skip", "hold", "option-yes", "open", "on", "next"):
        if key in found and not (key == "open" and seen["screen"] != "Ending"):
            return found[key]
    return next((n for n in found.values() if n["role"] in ("option", "star") or n["key"].startswith("stamp-")), None)


@pytest.fixture
def outside(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Outside]:
    window = Outside(tmp_path, {"reduced_motion": True, "timers_on": False, "seen_access": True} | request.param)
    yield window
    window.close()


def mouse(window: Outside, seen: dict, node: dict) -> None:
    """A click in the middle of it."""
    x, y, w, h = (v * seen["k"] for v in node["bounds"])
    window.do("mousemove", round(x + w / 2), round(y + h / 2), "mousedown", 1, "mouseup", 1)


def keys(window: Outside, seen: dict, node: dict) -> None:
    """Tabs there and presses Return; a smile is held with the space bar while Return goes on."""
    order = [n["key"] for n in acting(seen["tree"])]
    here = next((n["key"] for n in acting(seen["tree"]) if "focused" in n.get("state", ())), None)
    steps = (order.index(node["key"]) - (order.index(here) if here else -1)) % len(order) if here != node["key"] else 0
    if steps:
        window.do("key", "--delay", 4, *(["Tab"] * steps))
    if "hold" in node["actions"] and "on" not in node.get("state", ()):
        # A press that came before the button was there is not a press of it: let go, and press again, as a hand would.
        window.do("keyup", "space", "keydown", "space")
    else:
        window.do("key", "Return")


@needed
@pytest.mark.parametrize(
    ("outside", "hand"), [({"hold_toggle": True}, mouse), ({}, keys)], indirect=["outside"], ids=["mouse", "keys"]
)
def test_a_case_is_heard_from_title_to_stamp_with_one_device(outside: Outside, hand) -> None:
    met, until = [], time.monotonic() + 240
    seen = outside.see()
    holding = False
    while time.monotonic() < until and not (met and met[-1] == "Ruling" and seen["screen"] != "Ruling"):
        if not met or met[-1] != seen["screen"]:
            met.append(seen["screen"])
        node = wanted(seen)
        if holding and (node is None or node["key"] != "hold"):
            outside.do("keyup", "space")
            holding = False
        if node is not None:
            if stamped(seen, node):
                break
            holding = holding or (hand is keys and node["key"] == "hold" and "hold" in node["actions"])
            hand(outside, seen, node)
        seen = outside.changed(seen, 4.0)
    # On a slow machine a click that was given up may still land, on what has come in the meantime: back is a way, too.
    assert list(dict.fromkeys(met))[:3] == ["Title", "Before", "Play"] and "Ending" in met and "Ruling" in met, met


def stamped(seen: dict, node: dict) -> bool:
    """Whether the ruling is done: nothing but the way on is left."""
    return seen["screen"] == "Ruling" and node["key"] == "on"
