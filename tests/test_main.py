"""The command line: help on one screen, one sentence for an error, the terminal where there is no window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def main(*argv, typed="", **environment):
    env = {**os.environ, "COLUMNS": "80", **environment}
    return subprocess.run([sys.executable, "main.py", *argv], cwd=ROOT, input=typed, capture_output=True, text=True, env=env)


def test_help_is_one_screen():
    done = main("--help")
    assert done.returncode == 0 and len(done.stdout.splitlines()) <= 34
    for command in ("play", "text", "cabinet", "check", "autoplay", "transcript", "bench", "pictures", "version", "--debug"):
        assert command in done.stdout


@pytest.mark.parametrize(
    "command", ["play", "text", "cabinet", "check", "autoplay", "transcript", "bench", "pictures", "version"]
)
def test_every_command_explains_itself(command):
    done = main(command, "--help")
    assert done.returncode == 0 and 5 < len(done.stdout.splitlines()) <= 30 and done.stderr == ""


@pytest.mark.parametrize("argv", ["text nowhere", "transcript nowhere", "transcript the-lift --ending nowhere"])
def test_an_error_is_one_sentence(argv):
    done = main(*argv.split())
    assert done.returncode == 1 and "Traceback" not in done.stderr and len(done.stderr.splitlines()) == 1


def test_debug_shows_where_an_error_came_from():
    for argv in (("--debug", "text", "nowhere"), ("text", "nowhere", "--debug")):
        done = main(*argv)
        assert done.returncode == 1 and "Traceback" in done.stderr


def test_a_list_from_a_pipe_is_played_and_printed(tmp_path):
    done = main("text", "the-lift", typed="seed=7\n# the first choice\n1\n", OUT_OF_FIVE_HOME=str(tmp_path))
    assert done.returncode == 0 and done.stderr == "" and "16:40." in done.stdout and done.stdout.rstrip().endswith("”.")
    assert not list(tmp_path.iterdir()), "a list leaves nothing behind"


def test_a_list_that_does_not_fit_fails_with_a_sentence():
    done = main("text", "the-lift", typed="seed=7\nnothing-like-it\n")
    assert done.returncode == 1 and "line 1 of the list" in done.stderr


def test_without_a_display_the_terminal_plays(tmp_path):
    blind = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "SDL_VIDEODRIVER": "x11", "OUT_OF_FIVE_HOME": str(tmp_path)}
    done = main("play", "the-lift", typed="1\n", **blind)
    assert done.returncode == 0, done.stderr
    first, *rest = done.stdout.splitlines()
    assert "window" in first and "16:40." in "\n".join(rest)


def test_a_reader_that_stops_reading_is_no_error():
    command = f"{sys.executable} main.py transcript the-lift | head -n 1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.startswith("# The Lift") and done.stderr == ""


def test_the_version_is_said():
    assert main("version").stdout.startswith("Out of Five ")


def test_robots_print_what_they_reached():
    done = main("autoplay", str(ROOT / "tests/levels/good/cases/tiny.yaml"), "--plays", "60")
    assert done.returncode == 1 and "NOT REACHED  option door=front" in done.stdout
