"""Whatever a file holds, checking it comes to an end soon and takes little memory, and says a sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource")
HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="module")
def met(tmp_path_factory):
    """What came of each hostile file, checked one after another in a process of their own."""
    paths = {"PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))), "OUT_OF_FIVE_CACHE": ""}
    command = [sys.executable, str(HERE / "hostile.py"), str(tmp_path_factory.mktemp("hostile"))]
    ran = subprocess.run(command, cwd=ROOT, env=os.environ | paths, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return {name: rest for name, *rest in map(json.loads, ran.stdout.splitlines())}


def test_every_hostile_file_gets_a_sentence_and_none_takes_long_or_much(met):
    from hostile import HOSTILE, MEGABYTES, SECONDS

    assert set(met) == set(HOSTILE)
    slow = {name: spent for name, (spent, _, _, _) in met.items() if spent > SECONDS}
    large = {name: most for name, (_, most, _, _) in met.items() if most > MEGABYTES}
    assert (slow, large) == ({}, {})
    assert all(count >= 1 for name, (_, _, _, count) in met.items() if name != "a mesh of scenes")


def test_each_limit_has_a_number_of_its_own(met):
    numbers = {name: set(found) for name, (_, _, found, _) in met.items()}
    assert numbers["anchors that explode"] == {"L008"} and numbers["deep mappings"] == {"L007"}
    assert numbers["a million scenes"] == {"L002"} and numbers["a giant beat"] == {"L028"}
    assert "L024" in numbers["brackets in a condition"] and "L114" in numbers["a ring of memories"]
