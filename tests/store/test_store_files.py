"""A file is old or new, never half, whenever the power goes; a folder that cannot be written gives a sentence."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.errors import Unready
from game.play import begin
from game.store import Store, files

ROOT = Path(__file__).parents[2]

DIES = """
import os, sys
from pathlib import Path
from game.store import files
step, path = int(sys.argv[1]), Path(sys.argv[2])
calls = [0]
def counted(real, *names):
    def call(*args, **more):
        calls[0] += 1
        if calls[0] == step:
            os._exit(9)
        return real(*args, **more)
    return call
os.fsync, os.replace, os.open = counted(os.fsync), counted(os.replace), counted(os.open)
real = Path.open
class Half:
    def __init__(self, file): self.file = file
    def __enter__(self): return self
    def __exit__(self, *error): self.file.close()
    def write(self, data):
        self.file.write(data[: len(data) // 2]); self.file.flush()
        calls[0] += 1
        if calls[0] == step:
            os._exit(9)
        return self.file.write(data[len(data) // 2 :])
    def flush(self): self.file.flush()
    def fileno(self): return self.file.fileno()
Path.open = lambda self, mode="r", *a, **k: Half(real(self, mode, *a, **k)) if "w" in mode else real(self, mode, *a, **k)
files.write(path, {"now": "new", "fill": "x" * 5000})
os._exit(0)
"""

WRITES = """
import sys
from pathlib import Path
from game.store import files
n = 0
while True:
    n += 1
    files.write(Path(sys.argv[1]), {"n": n, "fill": "x" * 20000, "last": n})
    if n == 1:
        print("begun", flush=True)
"""


@pytest.mark.parametrize("step", range(1, 7))
def test_a_write_that_dies_at_any_step_leaves_the_old_or_the_new(tmp_path, step):
    path = tmp_path / "one.json"
    files.write(path, {"now": "old"})
    done = subprocess.run([sys.executable, "-c", DIES, str(step), str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in (0, 9), done.stderr
    found = files.read(path)
    assert found["now"] == ("old" if step <= 3 else "new") and (step <= 5) == (done.returncode == 9)


def test_a_part_left_by_a_dead_writer_is_no_save(tiny_day, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, begin(tiny_day))
    (tmp_path / "saves" / "tiny" / ".2.json.99.part").write_text("{")
    assert [saved.name for saved in store.saves()] == ["1"] and store.notices() == ()


def kill_while_writing(path: Path, times: int) -> None:
    for n in range(times):
        writer = subprocess.Popen([sys.executable, "-c", WRITES, str(path)], cwd=ROOT, stdout=subprocess.PIPE)
        assert writer.stdout.readline()
        time.sleep(0.001 * (n % 17))
        writer.kill()
        writer.wait()
        writer.stdout.close()
        found = json.loads(path.read_text())
        assert found["n"] == found["last"]


def test_a_writer_killed_in_mid_write_leaves_a_whole_file(tmp_path):
    kill_while_writing(tmp_path / "one.json", 5)


@pytest.mark.soak
def test_two_hundred_kills_corrupt_nothing(tmp_path):
    kill_while_writing(tmp_path / "one.json", 200)


@pytest.mark.parametrize("what", ["save", "autosave", "settings", "finish"])
def test_a_folder_that_cannot_be_written_gives_a_sentence(tiny_day, walk, tmp_path, what):
    (tmp_path / "file").write_text("not a folder")
    store = Store(tmp_path / "file" / "below")
    session = walk(tiny_day, [0, 2, 0], intake=False)
    writes = {
        "save": lambda: store.save("1", tiny_day, session),
        "autosave": lambda: store.autosave(session),
        "settings": lambda: store.put_settings(store.settings()),
        "finish": lambda: store.finish(tiny_day, session),
    }
    with pytest.raises(Unready, match="could not be written"):
        writes[what]()
    assert store.saves() == () and store.results() == {}


def test_a_read_only_folder_leaves_what_was_there(tiny_day, tmp_path, monkeypatch):
    store = Store(tmp_path)
    store.save("1", tiny_day, begin(tiny_day, 5))
    before = sorted(tmp_path.rglob("*"))

    def refused(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(Unready, match="Permission denied"):
        store.save("1", tiny_day, begin(tiny_day, 6))
    assert sorted(tmp_path.rglob("*")) == before and store.load("1", tiny_day).session.seed == 5


def test_the_folder_can_be_named(tmp_path, monkeypatch):
    monkeypatch.setenv("OUT_OF_FIVE_HOME", str(tmp_path / "here"))
    assert Store().folder == tmp_path / "here"
