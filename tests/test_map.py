"""The map holds: imports go down only, the pure modules are pure, and files stay short enough to read."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GAME = ROOT / "game"
NAMES = ("act", "chance", "errors", "ledger", "rating", "story", "play", "views", "audit", "cabinet", "measure")
PURE = [name for name in NAMES if list(GAME.glob(f"{name}*"))]
LINT = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
HEAVY = ("pygame", "yaml", "numpy")
LONGEST = 300

FRESH = """
import importlib, pkgutil, sys
top = importlib.import_module("game." + sys.argv[1])
for found in pkgutil.walk_packages(getattr(top, "__path__", []), top.__name__ + "."):
    importlib.import_module(found.name)
print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[2:])))
"""


def sources(*parts: str) -> list[Path]:
    """The Python files of the parts of the game that are named, or of all of it."""
    found = [f for part in parts for f in [GAME / f"{part}.py", *(GAME / part).rglob("*.py")] if f.exists()]
    return found if parts else sorted(GAME.rglob("*.py"))


def imported(file: Path) -> set[str]:
    """The top names of what a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").partition(".")[0])
    return names


def test_imports_go_down_only():
    """The contracts of pyproject.toml: floors, all of the game on one of them, and a story that does not know systems."""
    done = subprocess.run([sys.executable, "-c", LINT, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", PURE)
def test_a_pure_module_loads_nothing_heavy(module):
    done = subprocess.run([sys.executable, "-c", FRESH, module, *HEAVY], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout + done.stderr


def test_a_pure_module_knows_neither_time_nor_chance_of_its_own():
    found = {str(f.relative_to(ROOT)): imported(f) & {*HEAVY, "time", "datetime", "random"} for f in sources(*PURE)}
    assert {file: names for file, names in found.items() if names} == {}


def test_only_the_window_imports_pygame():
    found = [str(f.relative_to(ROOT)) for f in sources() if "pygame" in imported(f) and GAME / "ui" not in f.parents]
    assert found == []


def test_files_are_short_enough_to_read():
    lines = {str(f.relative_to(ROOT)): f.read_text(encoding="utf-8").count("\n") for f in sources()}
    assert {file: count for file, count in lines.items() if count > LONGEST} == {}


def test_the_readme_maps_every_part_of_the_game():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    parts = [f"game/{f.name}" for f in GAME.glob("*.py") if f.stem != "__init__"]
    parts += [f"game/{f.parent.name}/" for f in GAME.glob("*/__init__.py")]
    assert [part for part in sorted(parts) if f"\n{part} " not in text] == []


def test_main_only_starts_one_thing():
    """It is short, and loads nothing of the game before it knows what is asked for."""
    text = (ROOT / "main.py").read_text(encoding="utf-8")
    at_once = " ".join(ast.unparse(node) for node in ast.parse(text).body if isinstance(node, ast.Import | ast.ImportFrom))
    assert text.count("\n") < 80
    assert not [name for name in at_once.split() if name.startswith(("game", *HEAVY))]


def test_no_two_test_files_have_one_name():
    """pytest takes the second for the first."""
    names = [f.name for f in (ROOT / "tests").rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []
